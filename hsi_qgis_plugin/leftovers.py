"""What a worker that was killed may have left: it could not tidy up itself."""

from __future__ import annotations

from pathlib import Path

# Endings of the files that the core writes beside a raster.
_SIDECARS = ("{name}.aux.xml", "{stem}.qml", "{name}.ovr")


class Leftovers:
    """Knows the state of some outputs before a run, so that what the run added can be removed.

    Args:
        outputs: paths that the run may write.
    """

    def __init__(self, outputs: list[str]) -> None:
        self._outputs = [Path(output) for output in outputs]
        self._before = {path: _stamp(path) for path in self._files()}
        self._parts_before = set(self._parts())

    def remove(self, *, is_cancelled: bool) -> list[Path]:
        """Remove outputs that are new or changed, and unfinished files beside them.

        Args:
            is_cancelled: the user does not want to go on, so that checkpoints go too; after a crash they stay, and the
                same run resumes from them.

        Returns:
            What could not be removed: Windows refuses while another program has the file open.
        """
        changed = [path for path in self._files() if _stamp(path) != self._before.get(path)]
        if is_cancelled:
            changed += [path.with_name(f"{path.name}.checkpoint") for path in self._outputs]
        stuck = []
        for path in [*changed, *(part for part in self._parts() if part not in self._parts_before)]:
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

    def _parts(self) -> list[Path]:
        """Files under the temporary names of `hsi_core.outputs`: .STEM.xxxxxxxx.part*."""
        return [
            entry
            for path in self._outputs
            for entry in _entries(path.parent)
            if entry.name.startswith(f".{path.stem}.") and ".part" in entry.name and entry.is_file()
        ]


def _entries(folder: Path) -> list[Path]:
    """What a folder holds; nothing where it does not exist or may not be read."""
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
