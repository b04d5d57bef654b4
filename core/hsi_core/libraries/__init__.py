"""Spectral libraries: read from files of instruments and archives, resampled, written as a layer, matched.

It may import `scenes` and everything below it.
"""
