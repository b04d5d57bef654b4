"""The feature space of a network as a plot and a point layer.

The feature vectors of sampled pixels are shown in two dimensions, and the separation of classes is measured.
It may import `modelfile` and everything below it.
"""
