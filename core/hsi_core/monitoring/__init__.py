"""Monitoring: does a new scene resemble the training scene?

The drift of components, confidence and classes is measured before a map is trusted. It may import `modelfile`
and everything below it.
"""
