"""Class tables and rasters of class codes.

A class table gives each code its name and colour. This package reads, writes, matches and merges them,
and reads class maps. It may import `files` and the root modules only.
"""
