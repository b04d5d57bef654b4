"""The networks, one file each, registered by a decorator.

`base` is the interface of every network, `fitted` that of the baselines, `recipe` the default settings
of training, and `registry` finds a network by its name. The package works on tensors and may import `inputs`.
"""
