"""Accuracies and their reports.

All metrics are computed here from a confusion matrix: rows are the reference, columns the map. It works on
arrays and may import `splits`, `reports` and `classes`.
"""
