"""The model file and its card.

A `.safetensors` file holds weights, scaling, principal components, statistics of the training scene and
a JSON card; loading it executes nothing. It may import `evaluation`, `models`, `accuracy`, `scenes` and
`classes`.
"""
