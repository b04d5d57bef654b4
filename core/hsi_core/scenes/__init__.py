"""Hyperspectral scenes on disk.

This package opens scenes with their wavelengths, bad bands and valid pixels, reads cubes of other formats,
and writes GeoTIFF. It may import `files` and the root modules only.
"""
