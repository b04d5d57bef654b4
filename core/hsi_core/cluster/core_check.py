"""Does a worker have the core, in this version?

A worker of Dask ends if work reaches it whose function it cannot import. Therefore the first question to it
needs the standard library only.
"""

import re
from pkgutil import get_data

from hsi_core import __version__
from hsi_core.language import tr

READ_CORE = (get_data, "hsi_core", "__init__.py")
"""A function and its arguments: the source of the package with its version; None without the package."""


def explain_core(source: bytes | None) -> str:
    """Why a worker cannot be used, or nothing.

    Args:
        source: what `READ_CORE` has found in the worker.
    """
    if source is None:
        return tr(
            "its Python has no hsi-core; install it there, or start the worker with the folder of hsi_core "
            "in PYTHONPATH."
        )
    found = re.search(rb'^__version__ = "([^"]*)"', source, re.MULTILINE)
    version = found.group(1).decode() if found else "?"
    if version == __version__:
        return ""
    return tr(
        "it has {versions}, but this computer has {needed}; install the same versions.",
        versions="hsi-core " + version,
        needed="hsi-core " + __version__,
    )
