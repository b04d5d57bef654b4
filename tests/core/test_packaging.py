"""What the package of the core contains: modules with their tests, and other files."""

import ast
import re
from pathlib import Path

import pytest
import tomllib

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "core" / "hsi_core"


def test_every_file_that_is_no_module_is_package_data():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    shipped = {path for pattern in settings["package-data"]["hsi_core"] for path in PACKAGE.glob(pattern)}
    others = {
        path
        for path in PACKAGE.rglob("*")
        if path.is_file() and path.suffix != ".py" and "__pycache__" not in path.parts
    }
    assert others == shipped
    assert PACKAGE / "py.typed" in shipped  # type checkers of other projects use the annotations


def test_every_module_has_its_test_file_in_the_folder_that_mirrors_its_package():
    missing = []
    for path in sorted(PACKAGE.rglob("*.py")):
        definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Assign, ast.AnnAssign)
        statements = ast.parse(path.read_text(encoding="utf-8")).body
        if path.stem.startswith("__") or not any(isinstance(found, definitions) for found in statements):
            continue
        folder = ROOT / "tests" / "core" / path.parent.relative_to(PACKAGE)
        test = folder / f"test_{path.stem.removeprefix('_')}.py"
        if not test.exists() or "def test_" not in test.read_text(encoding="utf-8"):
            missing.append(str(test.relative_to(ROOT)))
    assert missing == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "resources" / "requirements").iterdir()), ids=lambda path: path.stem
)
def test_pinned_requirements_have_all_packages_with_the_tested_versions_and_checksums(path):
    """After a change of versions, scripts/pin_requirements.py has to run."""
    entries = re.split(r"^(?=\S)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    pinned = {}
    for entry in entries:
        name, version, hashes = re.fullmatch(
            r"([a-z0-9-]+)==(\S+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", entry
        ).groups()
        pinned[name] = version
        assert hashes.count("sha256") >= 1
    constraints = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    tested = {
        re.sub(r"[-_.]+", "-", line.split("==")[0]).lower(): line.split("==")[1]
        for line in constraints
        if "==" in line
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    # The file of a choice, such as linux-x86_64-onnx, holds what it needs besides the file of the platform.
    extra = path.stem.rpartition("-")[2]
    wanted = project["optional-dependencies"].get(extra, project["dependencies"])
    needed = {re.match(r"[a-z0-9-]+", line)[0] for line in wanted}
    assert needed <= set(pinned)
    if extra in project["optional-dependencies"]:
        platform = path.with_name(path.name.replace(f"-{extra}", "")).read_text(encoding="utf-8")
        assert not set(pinned) & set(re.findall(r"^([a-z0-9-]+)==", platform, flags=re.MULTILINE))
    assert {name: pinned[name] for name in set(pinned) & set(tested)} == {
        name: tested[name] for name in set(pinned) & set(tested)
    }
