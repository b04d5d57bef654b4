"""Files on disk that belong together.

Rasters that a user chose, members of a dataset, sidecars, and temporary files of a run live here. The module
`hsi_core.outputs` stands on them. This package may import `errors` only.
"""
