"""Memory: free on the machine or within the limit of the container or job, and taken by this process."""

import sys
from collections.abc import Iterator
from pathlib import Path

import psutil

MB = 2**20


def resident_bytes() -> int:
    """Bytes that this process takes now."""
    return int(psutil.Process().memory_info().rss)


def free_bytes(*, membership: Path = Path("/proc/self/cgroup"), root: Path = Path("/sys/fs/cgroup")) -> int:
    """Bytes that this process can still take: the free memory, or the limit of a container, job or shell.

    Args:
        membership: file in which Linux lists the control groups of this process.
        root: folder of the control groups.
    """
    free = min(int(psutil.virtual_memory().available), _free_addresses())
    for folder, limit, used in _groups(membership, root):
        try:
            most, taken = int((folder / limit).read_text()), int((folder / used).read_text())
            statistics = (folder / "memory.stat").read_text().splitlines()
        except (OSError, ValueError):  # the outermost group has no such file, and "max" is not a number
            continue
        # Linux counts cached pages of files as used, but frees them when memory is needed.
        reclaimable = sum(int(line.split()[1]) for line in statistics if line.startswith("inactive_file "))
        free = min(free, max(most - taken + reclaimable, 0))
    return free


def _free_addresses() -> int:
    """Bytes of addresses that this process may still take (ulimit -v); very many without a limit."""
    try:
        import resource
    except ImportError:  # Windows
        return sys.maxsize
    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit == resource.RLIM_INFINITY:
        return sys.maxsize
    return max(limit - int(psutil.Process().memory_info().vms), 0)


def _groups(membership: Path, root: Path) -> Iterator[tuple[Path, str, str]]:
    """Control groups that limit memory, the innermost first, with the names of their files."""
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
