"""The quality of a scene before training.

This package measures values, noise, stripes and bad bands, writes the report of a scene, and computes its
components. It may import `explanation` (for its curves) and everything below it.
"""
