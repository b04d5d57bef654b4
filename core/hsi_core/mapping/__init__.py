"""Classification of a scene, tile by tile, into rasters.

This package holds the plan of tiles and memory, the stream of tiles, the loop over them, the store that
survives a kill, the check of reduced precision, and the writing of rasters. It may import `modelfile` and
everything below it.
"""
