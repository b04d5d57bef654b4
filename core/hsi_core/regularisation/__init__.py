"""Regularisation of class probabilities: diffusion among neighbours with similar spectra.

This package holds the components of the scene that guide the diffusion, the weights between neighbours, and
the diffusion itself. It may import `inputs`, `scenes` and everything below them.

Every number is made of single additions, multiplications and divisions of float32 in a fixed order, which
IEEE 754 rounds alike in every part of a row, on every processor and with any number of threads. Matrix
products and functions such as `exp` of a library are not: their last bits depend on the length of a row.
Results are therefore equal to the last bit for tiles of any size.
"""
