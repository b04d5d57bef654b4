"""The feature space of a network as a plot and a point layer.

Features of sampled pixels are embedded in two dimensions, and the separation of classes is measured. It
may import `modelfile` and everything below it.
"""
