"""Splits of labelled pixels into training, validation and test.

Splits are random, by blocks or by polygons, with a guard band. This package also counts test patches that
overlap training pixels. It works on arrays and may import `reports` and `classes`.
"""
