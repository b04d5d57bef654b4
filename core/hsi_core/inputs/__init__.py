"""The inputs of a network: reduced spectra and patches.

Scaling and PCA, the cutting of patches, and the eight symmetries of a square live here. The package
works on arrays and tensors, and may import the root modules only.
"""
