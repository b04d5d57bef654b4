"""Removes the unfinished files of a killed worker, which could not remove them itself."""

from __future__ import annotations

from pathlib import Path

# Names of the files that the core writes next to a raster.
_SIDECARS = ("{name}.aux.xml", "{stem}.qml", "{name}.ovr")


class Leftovers:
    """Records the state of outputs before a run, so that files of the run can be removed.

    Args:
        outputs: paths of the outputs of the run.
    """

    def __init__(self, outputs: list[str]) -> None:
        self._outputs = [Path(output) for output in outputs]
        self._before = {path: _stamp(path) for path in self._files()}
        self._temporary_before = set(self._temporary_files())

    def remove(self, *, is_cancelled: bool) -> list[Path]:
        """Remove new or changed outputs, and the temporary files next to them.

        Args:
            is_cancelled: whether the user cancelled. Then checkpoints are removed too; after a crash they are
                kept, and the same run resumes from them.

        Returns:
            Files that could not be removed: Windows refuses while another program has the file open.
        """
        changed = [path for path in self._files() if _stamp(path) != self._before.get(path)]
        if is_cancelled:
            changed += [path.with_name(f"{path.name}.checkpoint") for path in self._outputs]
        new = [path for path in self._temporary_files() if path not in self._temporary_before]
        stuck = []
        for path in [*changed, *new]:
            try:
                path.unlink(missing_ok=True)
            except OSError:
                stuck.append(path)
        return stuck

    def _files(self) -> list[Path]:
        found = []
        for path in self._outputs:
            names = [sidecar.format(name=path.name, stem=path.stem) for sidecar in _SIDECARS]
            found += [path, *(path.with_name(name) for name in names)]
        return [path for path in found if path.is_file()]

    def _temporary_files(self) -> list[Path]:
        """Temporary files of `hsi_core.outputs`: .STEM.xxxxxxxx.part*."""
        return [
            entry
            for path in self._outputs
            for entry in _entries(path.parent)
            if entry.name.startswith(f".{path.stem}.") and ".part" in entry.name and entry.is_file()
        ]


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
