"""Models for ONNX Runtime.

Export of a model to ONNX, and ONNX Runtime as an engine for classification, live here. The package may import
`modelfile` and everything below it.
"""
