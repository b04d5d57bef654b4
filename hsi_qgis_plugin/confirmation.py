"""Asks the user before a program is run that was not confirmed since QGIS started.

A graphical model of somebody else can hold parameters of *Set up the processing environment*. Only the dialog
of the algorithm asks, because a model runs in another thread. Outside the desktop program (`qgis_process`,
scripts), the call itself is the confirmation.
"""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QMessageBox

from hsi_qgis_plugin.i18n import tr

_confirmed: set[str] = set()


def is_desktop() -> bool:
    """Whether this process is the desktop program."""
    return QgsApplication.platform() == "desktop"


def hide_from_models(flags: QgsProcessingAlgorithm.Flag) -> QgsProcessingAlgorithm.Flag:
    """Flags of an algorithm that the model designer does not offer.

    `qgis_process` has no designer, and would call an algorithm with this flag deprecated.
    """
    return flags | QgsProcessingAlgorithm.Flag.FlagHideFromModeler if is_desktop() else flags


def unconfirmed(programs: list[str]) -> list[str]:
    """Programs that have to be confirmed before they are run."""
    return [program for program in programs if program not in _confirmed] if is_desktop() else []


def confirm(programs: list[str]) -> bool:
    """Ask the user; False in a thread without windows."""
    application = QgsApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return False
    answer = QMessageBox.question(
        None,
        tr("Set up the processing environment"),
        tr(
            "Code from these places will run on this computer with your rights:\n\n{programs}\n\n"
            "Continue only if you chose them yourself, or trust who did."
        ).format(programs="\n".join(programs)),
    )
    if answer != QMessageBox.StandardButton.Yes:
        return False
    _confirmed.update(programs)
    return True


def explain_refusal(programs: list[str]) -> str:
    """Message about programs that were not confirmed."""
    return tr(
        "You have not confirmed that {programs} may run; open “Set up the processing environment” from the "
        "Processing Toolbox, run it there, and confirm it."
    ).format(programs=", ".join(programs))
