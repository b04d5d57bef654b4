"""The description of a model file for people.

The report shows layers, costs, accuracies, history and licence of a model. It may import `training` for
tables and curves, and everything below it.
"""
