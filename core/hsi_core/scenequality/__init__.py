"""Quality of a scene before training: values, noise, stripes and bad bands.

This package may import `explanation` (for its curves) and everything below it.
"""
