"""Layers and algorithms that several networks share.

Attention blocks, recurrent layers, convolutions of volumes and by FFT, parts of exported graphs, and training
on windows live here. The package may import `inputs`; of `models` it imports only itself.
"""
