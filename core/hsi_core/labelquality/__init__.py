"""Quality of labels: counts, spread in space, separability, suspicious labels, and possible splits.

This package may import `explanation` (for its curves) and everything below it.
"""
