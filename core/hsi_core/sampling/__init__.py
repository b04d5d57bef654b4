"""Samples of a map for its assessment: size, allocation, drawing, and the point layer with the design.

A sample is a probability sample: each pixel of the area has a known chance to be in it, which the layer
keeps. It may import `accuracy`, `labels` and `classes`.
"""
