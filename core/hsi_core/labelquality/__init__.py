"""Quality of labels: counts, spread in space, separability, suspicious labels, and splits that are possible.

This package may import `explanation` (for its curves) and everything below it.
"""
