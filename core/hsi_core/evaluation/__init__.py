"""The evaluation of a network on tiles and on single pixels.

This package holds shared computation for networks that allow it, batches of patches for the others, threads,
the reading of tiles, and the cost of a network. It may import `models`, `inputs` and `scenes`. Modules that
work on tensors alone do not import rasterio.
"""
