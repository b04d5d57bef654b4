"""Work for the workers of a Dask scheduler: connection, checks, submission, cancel.

Dask is optional and is imported only when a cluster is asked for. This package knows nothing about scenes and
models: the caller gives a function and plain values. It may import the root modules only.
"""
