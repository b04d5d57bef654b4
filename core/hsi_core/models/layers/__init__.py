"""Layers and algorithms that several networks share.

The package contains attention blocks, recurrent layers, convolutions of volumes and by FFT, decision trees,
linear discriminant analysis, parts of exported graphs, and training on windows. It may import `inputs`. It
imports no other module of `models`.
"""
