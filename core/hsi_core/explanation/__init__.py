"""What a trained network looks at: maps of relevance, attention, features, and which bands matter.

recording      one forward pass, and what chosen layers gave in it
placing        maps of patches onto the ground
grad_cam, attention, features    from what was recorded to maps and weights
scene_maps     all of it for a window or points of a scene, tile by tile, into rasters
band_importance   integrated gradients and permutation, from components back to bands
sanity         do these depend on the weights at all?

The package may import `modelfile` and everything below it.
"""
