"""Cross-validation: methods compared on test pixels apart from their training pixels, and a recommendation.

Folds, methods, their runs, scores, statistics, journal and report live here. It may import everything below
`tasks`, so that Train can choose a method with it.
"""
