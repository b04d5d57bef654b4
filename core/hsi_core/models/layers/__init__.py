"""Layers and algorithms that several networks share.

Attention blocks, convolutions of volumes and by FFT, and training on windows live here. It may import
`inputs`, and nothing of `models` but this package.
"""
