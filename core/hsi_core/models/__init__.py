"""The networks, one file each, registered by a decorator.

`base` defines the interface of every network and `fitted` the interface of the baselines. `recipe` holds the
default settings of training. `registry` finds a network by its name. The package works on tensors and may
import `inputs`.
"""
