"""Models for ONNX Runtime.

Export of a model as an ONNX graph, and ONNX Runtime as an engine for classification. It may import
`modelfile` and everything below it.
"""
