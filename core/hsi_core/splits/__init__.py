"""Splits of labelled pixels into training, validation and test.

Splits are random, by blocks or by polygons, with a guard band; the overlap of test patches with training
pixels is counted here. It works on arrays and may import `classes`.
"""
