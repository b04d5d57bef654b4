"""A run that loses its parent process, as after a kill of QGIS."""

import threading

import pytest

from hsi_core.errors import OrphanedError
from hsi_core.progress import Progress


def run_and_lose_the_parent(run, *arguments, at_percent, **params):
    """Run until the parent process is gone, as a worker notices it.

    Args:
        run: takes the arguments, a `Progress` and the parameters.
        arguments: of the run.
        at_percent: progress at which the parent process ends.
        params: of the run.
    """
    is_gone = threading.Event()

    def emit(event):
        if event["event"] == "progress" and event["percent"] >= at_percent:
            is_gone.set()

    def ask():
        if is_gone.is_set():
            raise OrphanedError
        return False

    with pytest.raises(OrphanedError):
        run(*arguments, Progress(emit, ask), **params)
