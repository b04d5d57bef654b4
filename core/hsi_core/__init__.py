"""Deep-learning classification of hyperspectral scenes. Never imports QGIS."""

__version__ = "0.1.0"
