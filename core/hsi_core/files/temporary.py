"""Names of temporary files. A name says which process of which machine writes the file."""

import contextlib
import hashlib
import os
import platform
import re
from functools import cache
from pathlib import Path

import psutil

_ENDS = ("", ".aux.xml", ".ovr", "-journal", "-wal", "-shm")
"""Endings of the files that belong to a temporary file."""


def temporary_name(path: Path, kind: str = "part") -> Path:
    """Name of the temporary file for `path`: in the same folder and with the same suffix.

    Args:
        path: file to write.
        kind: "part", or "test" for a file that only tests whether a folder can be written.
    """
    return path.with_name(f".{path.stem}.{_tag(os.getpid())}.{kind}{path.suffix}")


def remove_leftovers(path: Path) -> None:
    """Remove temporary files for `path` of processes of this machine that no longer run."""
    named = re.compile(
        rf"\.{re.escape(path.stem)}\.([0-9a-f]{{10}})([0-9a-f]{{6,}})\.(?:part|test)(.*)", re.DOTALL
    )
    try:
        names = os.listdir(path.parent)
    except OSError:
        return  # a folder that can be written but not listed
    for name in names:
        match = named.fullmatch(name)
        if match is None or match[3] not in (".qml", *(path.suffix + end for end in _ENDS)):
            continue
        if _is_of_dead_process(match[1] + match[2], int(match[2], 16)):
            with contextlib.suppress(OSError):
                path.with_name(name).unlink()


def _is_of_dead_process(tag: str, pid: int) -> bool:
    if tag[:6] != _machine():
        return False
    if not psutil.pid_exists(pid):
        return True
    now = _tag(pid)
    return bool(now) and now != tag


def _tag(pid: int) -> str:
    """Machine, start and number of a process; empty if its start cannot be read."""
    start = process_start(pid)
    return start and f"{_machine()}{_digest(start, 4)}{pid:06x}"


def process_start(pid: int) -> str:
    """When a process started, as text that stays the same while it runs; empty if that cannot be read."""
    boot, stat = _text("/proc/sys/kernel/random/boot_id"), _text(f"/proc/{pid}/stat")
    if boot and stat:  # psutil adds the time of boot, which changes with the clock
        return f"{boot} {stat.rpartition(')')[2].split()[19]}"
    try:
        return str(psutil.Process(pid).create_time())
    except psutil.Error:
        return ""


@cache
def _machine() -> str:
    """Digest of this machine or container: the numbers of its processes have a meaning only here."""
    try:
        namespace = os.readlink("/proc/self/ns/pid")
    except OSError:  # not Linux
        namespace = ""
    return _digest(f"{platform.node()} {_text('/etc/machine-id')} {namespace}", 6)


def _text(path: str) -> str:
    try:
        return Path(path).read_text(errors="replace").strip()
    except OSError:
        return ""


def _digest(text: str, length: int) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:length]
