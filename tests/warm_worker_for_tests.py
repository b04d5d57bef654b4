"""A Python whose workers start in a tenth of the time, because torch is loaded once for all of them.

Loading torch and the other packages takes more than most jobs of the tests. `warm_python` gives a program to
use in place of the Python of the core. For `-m hsi_core.worker`, or a file with a script, it asks a server
for a process; the server has loaded the packages and forks. The process loads `hsi_core` itself from its
working folder, and has the arguments, variables and pipes of a process that Python starts. For anything else,
the program is the Python of the core.

Tests of the process itself (its signals, variables, arguments, missing packages) use the Python of the core,
and so do the steps of the chain in `tests/acceptance`, which the same steps in warm workers must equal.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import runpy
import select
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path

START = ("-E", "-s", "-X", "utf8")
"""Arguments of Python as in `hsi_qgis_plugin/worker.py`."""

# It runs instead of the worker, has its process id and its pipes, and ends as the worker ends.
LAUNCHER = """#!{python} -IS
import json, os, socket, sys
words = sys.argv[1:]
if "hsi_core.worker" not in words and not words[0].endswith(".py"):
    os.execv({python!r}, [{python!r}, *words])
connection = socket.socket(socket.AF_UNIX)
connection.connect({address!r})
request = {{"words": words, "folder": os.getcwd(), "variables": dict(os.environ)}}
socket.send_fds(connection, [json.dumps(request).encode() + b"\\n"], [0, 1, 2])
code = int(connection.makefile().readline())
if code < 0:
    os.kill(os.getpid(), -code)
sys.exit(code)
"""


@contextmanager
def warm_python(python: Path, *, core: Path, folder: Path):
    """A program that does what the Python of the core does, and starts workers quickly.

    Args:
        python: the Python of the core.
        core: folder of a package `hsi_core`; the packages that it imports are loaded beforehand. The sources
            rather than the plugin, which has no bytecode.
        folder: an empty folder for the program, with a short path.
    """
    address = str(folder / "server")
    program = folder / "python"
    program.write_text(LAUNCHER.format(python=str(python), address=address), encoding="utf-8")
    program.chmod(0o755)
    server = subprocess.Popen(
        [str(python), *START, __file__, address, str(core)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert server.stdout.readline() == b"ready\n", "the server of warm workers did not start"
        yield program
    finally:
        server.communicate(timeout=60)  # closes stdin, which ends it


def load_packages(core: str) -> None:
    """Load all that the tasks import, but keep no module of `hsi_core`."""
    sys.path[0] = core
    tasks = importlib.import_module("hsi_core.tasks")
    for module in pkgutil.iter_modules(tasks.__path__):
        importlib.import_module(f"hsi_core.tasks.{module.name}")
    importlib.import_module("torch._dynamo")  # by the first step of an optimizer
    for name in [name for name in sys.modules if name.partition(".")[0] == "hsi_core"]:
        del sys.modules[name]


def serve(address: str) -> None:
    """Fork a process for each connection, until stdin is closed."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen(16)
        print("ready", flush=True)
        while True:
            if sys.stdin in select.select([sys.stdin, listener], [], [])[0]:
                return
            connection, _ = listener.accept()
            if os.fork() == 0:
                listener.close()
                watch(connection)
            connection.close()


def watch(connection: socket.socket) -> None:
    """Fork a worker with the pipes of the launcher, and end with it; if the launcher is gone, end it."""
    line, pipes, _, _ = socket.recv_fds(connection, 1 << 20, 3)
    worker = os.fork()
    if worker == 0:
        connection.close()
        run_worker(json.loads(line), pipes)
    for pipe in pipes:
        os.close(pipe)
    ended = os.pidfd_open(worker)
    if ended not in select.select([connection, ended], [], [])[0]:
        os.kill(worker, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1])
    with suppress(OSError):  # the launcher is gone
        connection.sendall(f"{code}\n".encode())
    os._exit(0)


def run_worker(request: dict, pipes: list[int]) -> None:
    """Become what Python would be for the same arguments."""
    os.setsid()
    for number, pipe in enumerate(pipes):
        os.dup2(pipe, number)
        os.close(pipe)
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["variables"])
    words = request["words"]
    sys.path[0] = request["folder"]
    if words[0].endswith(".py"):
        sys.dont_write_bytecode = True
        sys.argv = words
        runpy.run_path(words[0], run_name="__main__")
        sys.exit()
    else:
        sys.dont_write_bytecode = "-B" in words
        sys.argv = [""]
        runpy.run_module("hsi_core.worker", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    load_packages(sys.argv[2])
    serve(sys.argv[1])
    with suppress(ChildProcessError):
        while True:
            os.wait()
