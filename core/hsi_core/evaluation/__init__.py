"""The evaluation of a network on tiles and on single pixels.

Shared computation where a network allows it, batches of patches elsewhere, threads, the reading of
tiles, and the cost of a network live here. It may import `models`, `inputs` and `scenes`; modules that
work on tensors alone import no rasterio.
"""
