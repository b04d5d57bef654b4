"""The training of a network, from labelled pixels to a model file.

The flow of a training, its preparation, the training loop, checkpoints, the fit of baselines and the training
report live here. It may import `modelfile` and everything below it.
"""
