"""The report on the processing environment."""

import importlib.metadata
import sys

import pytest

from hsi_core import __version__
from hsi_core.models.registry import network_names
from hsi_core.progress import Progress
from hsi_core.tasks import environment


def test_versions_are_those_that_are_installed() -> None:
    events: list[dict] = []
    found = environment.run(environment.Params(), Progress(events.append))
    assert found.hsi_core == __version__
    assert found.executable == sys.executable
    assert found.missing == []
    assert found.packages == {name: importlib.metadata.version(name) for name in environment.PACKAGES}
    assert found.networks[: len(network_names())] == network_names()
    assert found.num_threads >= 1
    assert events[0]["message"] == "Examining the environment"


def test_a_missing_package_is_reported_and_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "PACKAGES", ("torch", "no-such-package-of-hsi"))
    found = environment.run(environment.Params(), Progress())
    assert found.missing == ["no-such-package-of-hsi"]
    assert found.packages["no-such-package-of-hsi"] is None


def test_without_onnx_runtime_there_is_no_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    found = environment.run(environment.Params(), Progress())
    assert found.onnx_packages["onnxruntime"] is None
    assert found.onnx_providers == []
