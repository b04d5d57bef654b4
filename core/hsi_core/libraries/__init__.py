"""Spectral libraries.

This package reads them from files of instruments and archives, resamples them to the bands of a scene, writes
them as a layer, and matches pixels with them. It may import `scenes` and everything below it.
"""
