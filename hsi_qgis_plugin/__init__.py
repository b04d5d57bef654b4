"""QGIS plugin: deep-learning classification of hyperspectral scenes.

Nothing here imports torch, numpy or `hsi_core`; the work is done by a process of its own (see `worker.py` and `child_process.py`).
"""

from __future__ import annotations


def classFactory(iface):
    """Called by QGIS to make the plugin; `iface` is None in qgis_process."""
    from hsi_qgis_plugin.plugin import HsiPlugin

    return HsiPlugin(iface)
