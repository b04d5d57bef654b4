"""The overall metrics of the core, as numbers that graphical models can use.

The plugin cannot import the core inside QGIS, so it lists the metrics once more, here only. A test compares
this list with `OVERALL_METRICS` of the core.
"""

from __future__ import annotations

from hsi_qgis_plugin.i18n import tr


def metric_labels() -> dict[str, str]:
    """Name of each output with its label. Users' models hold the names: never change one."""
    return {
        "OVERALL_ACCURACY": tr("Overall accuracy (0 to 1)"),
        "AVERAGE_ACCURACY": tr("Average accuracy: mean recall of the classes (0 to 1)"),
        "KAPPA": tr("Kappa"),
    }
