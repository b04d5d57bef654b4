"""Products of imaging spectrometers as scenes: one reader a file, each registered by a decorator.

A reader finds its product by the content of the files. It may import the root modules and the modules of
`scenes` that read files; only tasks import this package.
"""
