"""Accuracies and their reports.

Every metric is computed here, from a confusion matrix whose rows are the reference and whose columns are
the map. It works on arrays and may import `splits` and `classes`.
"""
