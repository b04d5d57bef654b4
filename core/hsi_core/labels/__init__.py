"""Ground truth on the grid of a scene.

Labels come from a raster or a vector file and are divided into training, validation and test pixels. It
may import `splits` and `classes`.
"""
