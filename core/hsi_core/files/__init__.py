"""Files on disk that belong together.

Members of a dataset, sidecars of a raster, and temporary files of a run live here. `hsi_core.outputs` stands
on them. This package may import `errors` only.
"""
