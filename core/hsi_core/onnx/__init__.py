"""Models for ONNX Runtime.

The package exports a model to ONNX, and uses ONNX Runtime as an engine for classification. It may import
`modelfile` and everything below it.
"""
