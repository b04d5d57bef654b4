"""QGIS plugin: deep-learning classification of hyperspectral scenes.

Nothing here imports torch, numpy or `hsi_core`. A separate process does the computation (see `worker.py` and
`child_process.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hsi_qgis_plugin.plugin import HsiPlugin


def classFactory(iface: Any) -> HsiPlugin:
    """Create the plugin. QGIS calls this function; `iface` is None in qgis_process."""
    from hsi_qgis_plugin.plugin import HsiPlugin

    return HsiPlugin(iface)
