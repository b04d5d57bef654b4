"""The report of a model file for users.

The report shows layers, costs, accuracies, history and licence of a model. It may import `training` for
tables and curves, and everything below it.
"""
