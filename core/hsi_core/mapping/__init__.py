"""Classification of a scene, tile by tile, into rasters.

The plan of tiles and memory, the stream of tiles, the store that survives a kill, the check of reduced
precision and the writing of rasters live here. It may import `modelfile` and everything below it.
"""
