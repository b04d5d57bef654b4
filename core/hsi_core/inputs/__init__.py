"""The inputs of a network: reduced spectra and patches.

The package contains scaling and PCA, the cutting of patches, and the eight symmetries of a square. It
works on arrays and tensors, and may import the root modules only.
"""
