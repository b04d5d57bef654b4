"""The model file and its card.

A `.safetensors` file holds weights, scaling, principal components, statistics of the training scene and
a JSON card. Loading it executes no code. It may import `evaluation`, `models`, `accuracy`, `scenes` and
`classes`.
"""
