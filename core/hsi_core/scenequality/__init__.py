"""A scene before training: values, noise, stripes and bad bands, and its components.

This package may import `explanation` (for its curves) and everything below it.
"""
