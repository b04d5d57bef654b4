"""Explanations of a trained network: maps of relevance, attention and features, and the importance of bands.

recording         one forward pass, with the outputs of chosen layers
placing           from maps of patches to maps on the ground
grad_cam, attention, features    from recorded outputs to maps and weights
selection         choice of the explanations that a model supports
scene_maps        rasters of a window or of points of a scene, tile by tile
band_importance   integrated gradients and permutation, from components back to bands
sanity            whether an explanation depends on the weights

The package may import `modelfile` and everything below it.
"""
