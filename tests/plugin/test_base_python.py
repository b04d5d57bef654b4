"""The search for a Python to create the environment from."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from hsi_qgis_plugin import base_python
from hsi_qgis_plugin.base_python import (
    Build,
    explain_build,
    explain_not_started,
    find_base_interpreter,
    mac_candidates,
    path_candidates,
)

BASE = "/usr/bin/python3"


def write_program(path, text):
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_an_old_python_is_refused_with_what_was_found(feedback, monkeypatch):
    monkeypatch.setattr(base_python, "MINIMUM_PYTHON", (3, 99))
    with pytest.raises(
        QgsProcessingException, match=r"No Python 3\.99 or newer .* /usr/bin/python3 \(Python 3\.\d+\.\d+\)"
    ):
        find_base_interpreter(BASE, feedback)


def test_a_program_that_is_no_python_is_refused(feedback):
    with pytest.raises(QgsProcessingException, match=r"tried: /bin/true \(the program is not Python\)"):
        find_base_interpreter("/bin/true", feedback)


def test_a_base_interpreter_is_found_without_being_chosen(feedback):
    assert "python" in find_base_interpreter("", feedback)


def test_a_python_whose_environments_do_not_start_is_passed_over(feedback, monkeypatch, tmp_path):
    """Like the Python inside a QGIS for macOS: only the program itself finds its libraries."""
    bundled = write_program(
        tmp_path / "python-bundled",
        f'case "$*" in *venv\\ --without-pip*) eval folder=\\${{$#}}; mkdir -p "$folder/bin"\n'
        'printf "#!/bin/sh\\necho dyld: Library not loaded >&2\\nexit 134\\n" > "$folder/bin/python"\n'
        f'chmod +x "$folder/bin/python";;\n*) exec {BASE} "$@";; esac',
    )
    monkeypatch.setattr(base_python, "_candidates", lambda feedback: [bundled, BASE])
    assert find_base_interpreter("", feedback) == BASE
    monkeypatch.setattr(base_python, "_candidates", lambda feedback: [bundled])
    with pytest.raises(
        QgsProcessingException, match="environment made from it does not start: dyld: Library not loaded"
    ):
        find_base_interpreter("", feedback)


@pytest.mark.parametrize(
    ("system", "program", "words"),
    [
        ("darwin", "/usr/bin/python3", "developer tools of Apple"),
        ("darwin", "/usr/local/bin/python3", ""),
        ("linux", "/usr/bin/python3", ""),
        ("win32", r"C:\Users\x\AppData\Local\Microsoft\WindowsApps\python3.exe", "Microsoft Store"),
        ("win32", r"C:\Program Files\QGIS 3.44\apps\Python312\python.exe", ""),
    ],
)
def test_stubs_that_would_open_an_installer_are_not_started(system, program, words):
    problem = explain_not_started(program, system)
    assert words in problem
    assert bool(words) is bool(problem)


def test_a_chosen_stub_is_refused_without_being_started(feedback, monkeypatch, tmp_path):
    started = tmp_path / "started"
    stub = write_program(tmp_path / "python3", f"touch {started}")
    monkeypatch.setattr(base_python, "explain_not_started", lambda program, system: "a stub")
    with pytest.raises(QgsProcessingException, match=r"python3 \(a stub\)"):
        find_base_interpreter(stub, feedback)
    assert not started.exists()


@pytest.mark.parametrize(
    ("build", "system", "words"),
    [
        (Build((3, 12, 4), "arm64"), "darwin", ""),
        (Build((3, 12, 4), "x86_64"), "linux", ""),
        (Build((3, 12, 4), "x86_64"), "darwin", "Intel processors"),
        (Build((3, 12, 4), "AMD64", is_64_bit=False), "win32", "32-bit"),
        (Build((3, 10, 12), "AMD64"), "win32", "Python 3.10.12"),
    ],
)
def test_a_python_without_a_build_of_torch_is_refused(build, system, words):
    problem = explain_build(build, system)
    assert words in problem
    assert bool(words) is bool(problem)


def test_on_an_intel_mac_the_search_ends_with_the_reason_before_a_download(feedback, monkeypatch):
    monkeypatch.setattr(base_python, "_is_intel_mac", lambda build, system: bool(build.machine))
    with pytest.raises(
        QgsProcessingException, match=r"^PyTorch has no build for Intel Macs since version 2\.3.*conda-forge"
    ):
        find_base_interpreter(sys.executable, feedback)


def test_the_newest_tested_version_on_the_path_comes_first():
    path = {"python3.15": "/p/python3.15", "python3.12": "/p/python3.12", "python3.13": "/p/python3.13"}
    path["python3"] = "/p/python3"
    assert path_candidates(path.get) == ["/p/python3.13", "/p/python3.12", "/p/python3"]


def test_homebrew_and_python_org_are_found_without_a_path():
    """The path of a program that was not started in a terminal."""
    found = mac_candidates({"python3": "/usr/bin/python3"}.get)
    assert found[:3] == [
        "/usr/bin/python3",
        "/opt/homebrew/bin/python3.14",
        "/opt/homebrew/opt/python@3.14/bin/python3.14",
    ]
    for place in (
        "/opt/homebrew/bin/python3.12",
        "/usr/local/bin/python3.12",
        "/usr/local/opt/python@3.12/bin/python3.12",
        "/Library/Frameworks/Python.framework/Versions/3.12/bin/python3.12",
    ):
        assert place in found
    assert not any(Path(place).name == "python3.15" for place in found)
