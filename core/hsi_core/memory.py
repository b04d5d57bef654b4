"""How much memory there is: free on the machine, inside the container or job that this process is confined to, and taken by it."""

from collections.abc import Iterator
from pathlib import Path

import psutil

MB = 2**20


def resident_bytes() -> int:
    """Memory that this process takes now."""
    return int(psutil.Process().memory_info().rss)


def free_bytes(*, membership: Path = Path("/proc/self/cgroup"), root: Path = Path("/sys/fs/cgroup")) -> int:
    """Memory that this process can still take: what is free on the machine, or less where a container or job has a limit.

    Args:
        membership: file in which Linux tells the control groups of this process.
        root: folder of the control groups.
    """
    free = int(psutil.virtual_memory().available)
    for folder, limit, used in _groups(membership, root):
        try:
            most, taken = int((folder / limit).read_text()), int((folder / used).read_text())
            statistics = (folder / "memory.stat").read_text().splitlines()
        except (OSError, ValueError):  # the outermost group has none, and "max" is no number
            continue
        # Pages of files count as used, but are given back when memory is needed.
        given_back = sum(int(line.split()[1]) for line in statistics if line.startswith("inactive_file "))
        free = min(free, max(most - taken + given_back, 0))
    return free


def _groups(membership: Path, root: Path) -> Iterator[tuple[Path, str, str]]:
    """Each control group that limits memory, from the innermost on, with the names of its files: version 2, then 1."""
    try:
        lines = membership.read_text().splitlines()
    except OSError:  # not Linux
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if controllers == "":
            base, names = root, ("memory.max", "memory.current")
        elif "memory" in controllers.split(","):
            base, names = root / "memory", ("memory.limit_in_bytes", "memory.usage_in_bytes")
        else:
            continue
        parts = [part for part in path.split("/") if part not in ("", "..")]
        for length in range(len(parts), -1, -1):
            yield base.joinpath(*parts[:length]), *names
