"""Rules for the code of the plugin, checked on its syntax trees."""

from __future__ import annotations

import ast
import re
import sys
from functools import cache
from pathlib import Path

import pytest

from conftest import BUILD

FILES = sorted(path for path in BUILD.rglob("*.py") if "core" not in path.relative_to(BUILD).parts)
CORE_FILES = sorted((BUILD / "core").rglob("*.py"))
ALLOWED = set(sys.stdlib_module_names) | {"qgis", "osgeo", "hsi_qgis_plugin"}
# Plugins of QGIS that can be switched off: imported only inside functions that handle their absence.
GUARDED = {"processing"}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "tarfile", "requests", "urllib"}


def trees(files):
    return [pytest.param(path, id=str(path.relative_to(BUILD))) for path in files]


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node, node.module


@cache
def parse(path):
    return ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


@pytest.mark.parametrize("path", trees(FILES))
def test_the_plugin_imports_only_qgis_osgeo_and_the_standard_library(path):
    tree = parse(path)
    for node, name in imported(tree):
        top = name.partition(".")[0]
        assert top in ALLOWED or (top in GUARDED and node.col_offset > 0), f"line {node.lineno}: {name}"
        assert not name.startswith(("PyQt", "qgis.PyQt5", "qgis.PyQt6"))


@pytest.mark.parametrize("path", trees([*FILES, *CORE_FILES]))
def test_nothing_that_ships_runs_or_unpacks_foreign_code(path):
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    for node, name in imported(tree):
        assert name.partition(".")[0] not in FORBIDDEN_MODULES, f"line {node.lineno}: {name}"
        assert name.partition(".")[0] != "subprocess" or path == BUILD / "child_process.py", (
            f"line {node.lineno}"
        )
    for node in ast.walk(tree):
        assert not isinstance(node, ast.Assert), f"line {node.lineno}: assert"
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in FORBIDDEN_CALLS, f"line {node.lineno}: {called}"
            assert called not in {"os.system", "os.popen", "torch.load"}, f"line {node.lineno}: {called}"
            assert not any(key.arg == "shell" for key in node.keywords), f"line {node.lineno}: shell"


@pytest.mark.parametrize("path", trees(FILES))
def test_the_project_and_the_window_are_not_touched(path):
    """Algorithms run in other threads; only the package `window` runs in the window."""
    if path.parent.name == "window":
        return
    source = path.read_text(encoding="utf-8")
    assert "QgsProject" not in source
    assert not re.search(r"\biface\.", source)


@pytest.mark.parametrize("path", trees(FILES))
def test_messages_to_the_user_go_through_the_translation(path):
    """Texts of exceptions and feedback are calls of tr, or values from elsewhere."""
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
            ("QgsProcessingException", "pushInfo", "pushWarning", "reportError", "setProgressText")
        ):
            argument = node.args[0]
            assert not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)), node.lineno
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "tr":
            # A formatted string has no translation, because its values are already in it.
            assert isinstance(node.args[0], ast.Constant), f"line {node.lineno}"


def test_no_file_names_a_machine():
    for path in BUILD.rglob("*"):
        if path.is_file() and path.suffix != ".pyc":
            text = path.read_bytes()
            assert str(Path.home()).encode() not in text or str(Path.home()) == "/", path
            assert str(BUILD.parents[1]).encode() not in text, path
