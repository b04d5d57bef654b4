"""Removes the unfinished files of a killed worker, which could not remove them itself."""

from __future__ import annotations

import re
from pathlib import Path

# Names of the files that the core writes next to a raster.
_SIDECARS = ("{name}.aux.xml", "{stem}.qml", "{name}.ovr")
# Endings of its checkpoints; the second holds probabilities that will be regularised.
_CHECKPOINTS = (".checkpoint", ".unregularised.checkpoint")


class Leftovers:
    """Records the state of outputs before a run, so that files of the run can be removed.

    Args:
        outputs: paths of the outputs of the run.
    """

    def __init__(self, outputs: list[str]) -> None:
        self._outputs = [Path(output) for output in outputs]
        self._before = {path: _stamp(path) for path in self._outputs}
        self._sidecars_before = {path for output in self._outputs for path in _sidecars_of(output)}
        self._temporary_before = set(self._temporary_files())

    def remove(self, *, is_cancelled: bool) -> list[Path]:
        """Remove new outputs with their sidecars, and the temporary files next to them.

        An output that was there before stays: either the run did not touch it, or the run replaced it by a
        complete file, because the core renames finished files only.

        Args:
            is_cancelled: whether the user cancelled. Then checkpoints are removed too; after a crash they are
                kept, and the same run resumes from them.

        Returns:
            Files that could not be removed: Windows refuses while another program has the file open.
        """
        added = [path for path in self._outputs if self._before[path] is None]
        unfinished = [path for path in added if path.is_file()]
        unfinished += [
            path for output in added for path in _sidecars_of(output) if path not in self._sidecars_before
        ]
        if is_cancelled:
            unfinished += [
                path.with_name(f"{path.name}{ending}") for path in self._outputs for ending in _CHECKPOINTS
            ]
        new = [path for path in self._temporary_files() if path not in self._temporary_before]
        stuck = []
        for path in [*unfinished, *new]:
            try:
                path.unlink(missing_ok=True)
            except OSError:
                stuck.append(path)
        return stuck

    def replaced(self) -> list[Path]:
        """Outputs of an earlier run that this run has replaced."""
        return [path for path in self._outputs if self._before[path] not in (None, _stamp(path))]

    def _temporary_files(self) -> list[Path]:
        """Temporary files of `hsi_core.outputs`: .STEM.xxxxxxxx.part with the suffix of the output.

        Another run may write an output of the same stem with another suffix.
        """
        return [
            entry
            for path in self._outputs
            for entry in _entries(path.parent)
            if re.fullmatch(
                rf"\.{re.escape(path.stem)}\.[0-9a-f]*\.part({re.escape(path.suffix)}.*|\.qml)", entry.name
            )
            and entry.is_file()
        ]


def _sidecars_of(path: Path) -> list[Path]:
    """Existing sidecars of an output."""
    names = [sidecar.format(name=path.name, stem=path.stem) for sidecar in _SIDECARS]
    return [found for name in names if (found := path.with_name(name)).is_file()]


def _entries(folder: Path) -> list[Path]:
    """Entries of a folder; none if the folder does not exist or cannot be read."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
