"""Shows the progress of pip: bytes that are downloaded, and packages that are installed.

pip writes no progress that every version shares. Its downloads lie in its temporary folder until the end of a
step, so the size of this folder counts the bytes; each installed package has a folder `*.dist-info`.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from hsi_qgis_plugin.i18n import tr

LOOK_SECONDS = 0.5
TEXT_SECONDS = 10.0
"""Minimum time between two texts, because each one is added to the log."""
START, DOWNLOADED, INSTALLED = 5.0, 60.0, 90.0
"""Percentages at which the download begins, at which it ends, and at which the packages are installed."""


class PipProgress:
    """Progress of several steps of pip.

    Args:
        feedback: receives the progress.
        environment: virtual environment that is filled.
        downloads: temporary folder of pip.
        num_bytes: expected size of all downloads.
        num_packages: expected number of packages.
    """

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        *,
        environment: Path,
        downloads: Path,
        num_bytes: float,
        num_packages: int,
    ) -> None:
        self._feedback, self._downloads = feedback, downloads
        self._packages = next(environment.glob("[Ll]ib*/**/site-packages"), environment)
        self._num_bytes, self._num_packages = num_bytes, num_packages
        self._num_at_start = self._count_installed()
        self._bytes_before, self._bytes_now = 0, 0
        self._looked_at = self._told_at = self._started_at = time.monotonic()
        self._is_installing = False
        self._told = ""

    def on_line(self, line: str) -> None:
        """Show the important lines of pip, and the progress."""
        text = line.strip()
        if text.startswith(("Collecting ", "Downloading ", "Using cached ", "Processing ")):
            self._feedback.pushInfo(text[:300])
        elif text.startswith("Installing "):
            self._is_installing = True
            self._feedback.setProgressText(tr("Installing the packages; this takes a few minutes"))
        self.look()

    def begin_step(self) -> None:
        """Note that pip starts again, with an empty temporary folder."""
        self._bytes_before += self._bytes_now
        self._bytes_now = 0
        self._is_installing = False

    def look(self) -> None:
        """Measure and show the progress, at most twice a second."""
        now = time.monotonic()
        if now - self._looked_at < LOOK_SECONDS:
            return
        self._looked_at = now
        self._bytes_now = max(self._bytes_now, _size_of(self._downloads))
        done = min((self._bytes_before + self._bytes_now) / self._num_bytes, 1.0)
        num_installed = self._count_installed() - self._num_at_start
        share = min(num_installed / self._num_packages, 1.0)
        self._feedback.setProgress(START + (DOWNLOADED - START) * done + (INSTALLED - DOWNLOADED) * share)
        if now - self._told_at >= TEXT_SECONDS:
            self._told_at = now
            text = self._text(done, num_installed, now - self._started_at)
            if text != self._told:
                self._told = text
                self._feedback.setProgressText(text)

    def _text(self, done: float, num_installed: int, seconds: float) -> str:
        if self._is_installing:
            return tr("Installing: {done} of about {all} packages").format(
                done=num_installed, all=max(self._num_packages, num_installed)
            )
        text = tr("Downloading: {done:.0f} of about {all:.0f} MB").format(
            done=done * self._num_bytes / 1e6, all=self._num_bytes / 1e6
        )
        if 0.1 < done < 1.0:  # before, pip has mostly asked for versions
            minutes = seconds * (1.0 - done) / done / 60.0
            text += tr(", about {minutes:.0f} min left").format(minutes=max(minutes, 1.0))
        return text

    def _count_installed(self) -> int:
        # RECORD is the last file that pip writes of a package.
        return sum(1 for _ in self._packages.glob("*.dist-info/RECORD"))


def _size_of(folder: Path) -> int:
    """Size of all files in a folder; files that vanish meanwhile do not count."""
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(path, name)).st_size
            except OSError:
                continue
    return total
