"""The quality of labels before training.

Counts, spread in space, separability, suspicious labels, possible splits and their report live here. It may
import `explanation` (for its curves) and everything below it.
"""
