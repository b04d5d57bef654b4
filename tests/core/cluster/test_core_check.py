"""A worker without the core, or with another version of it, is recognised before work reaches it."""

import pytest

from hsi_core import __version__
from hsi_core.cluster.core_check import READ_CORE, explain_core


def test_the_core_of_this_process_is_good():
    function, *arguments = READ_CORE
    assert function.__module__ == "pkgutil"  # a worker without the core can import it
    assert explain_core(function(*arguments)) == ""


def test_no_core_is_told():
    function, _, name = READ_CORE
    assert explain_core(function("no_such_core", name)).startswith("its Python has no hsi-core; install it ")


@pytest.mark.parametrize(
    ("source", "version"), [(b'"""A."""\n\n__version__ = "0.0.7"\n', "0.0.7"), (b"", "?")]
)
def test_another_version_is_told(source, version):
    assert explain_core(source) == (
        f"it has hsi-core {version}, but this computer has hsi-core {__version__}; install the same versions."
    )
