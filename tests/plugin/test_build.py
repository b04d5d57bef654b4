"""The assembled folder, the zip and the metadata of the plugin."""

from __future__ import annotations

import ast
import configparser
import hashlib
import re
import subprocess
import sys
import zipfile

import pytest

from conftest import BUILD, ROOT
from hsi_qgis_plugin.resources import EXTRAS

SCRIPT = ROOT / "scripts" / "build_plugin.py"
REQUIRED = [
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
]


def build(folder, *arguments):
    """Run the script in another folder than build/, which other tests use at the same time."""
    command = [sys.executable, str(SCRIPT), "--folder", str(folder), *map(str, arguments)]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("packed")
    build(folder, "--zip", "--testing")
    return folder / "hsi_qgis_plugin.zip"


@pytest.fixture(scope="module")
def archive(packed):
    with zipfile.ZipFile(packed) as opened:
        yield opened


@pytest.fixture(scope="module")
def metadata():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(BUILD / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def core_version():
    tree = ast.parse((BUILD / "core" / "hsi_core" / "__init__.py").read_text(encoding="utf-8"))
    return next(ast.literal_eval(node.value) for node in tree.body if isinstance(node, ast.Assign))


def test_the_zip_is_small_and_holds_one_folder(packed, archive):
    assert packed.stat().st_size < 25 * 1000**2
    assert {name.partition("/")[0] for name in archive.namelist()} == {"hsi_qgis_plugin"}


def test_the_zip_holds_what_is_needed(archive):
    names = {name.partition("/")[2] for name in archive.namelist()}
    assert {"__init__.py", "metadata.txt", "LICENSE", "requirements.txt", "resources/icons/hsi.svg"} <= names
    assert {"core/hsi_core/worker.py", "core/hsi_core/templates/report.html", "algorithms/train.py"} <= names
    assert "core/hsi_core/py.typed" in names


def test_the_zip_holds_nothing_else(archive):
    for name in archive.namelist():
        assert name.endswith(
            (
                ".py",
                ".txt",
                ".svg",
                ".model3",
                ".html",
                ".css",
                ".js",
                ".md",
                ".qm",
                ".ts",
                ".json",
                ".csv",
                ".png",
                "LICENSE",
                "py.typed",
            )
        ), name
        assert "__pycache__" not in name
        assert not re.search(r"(^|/)\.", name)


def test_a_zip_for_the_hub_needs_real_addresses(tmp_path):
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--folder", str(tmp_path), "--zip"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "no real email, homepage, repository, tracker;" in done.stderr
    assert not (tmp_path / "hsi_qgis_plugin.zip").exists()


def test_the_same_files_give_the_same_zip(packed, tmp_path):
    first = hashlib.sha256(packed.read_bytes()).hexdigest()
    (tmp_path / packed.name).write_text("an older zip")
    build(tmp_path, "--zip", "--testing")
    assert hashlib.sha256((tmp_path / packed.name).read_bytes()).hexdigest() == first


def test_what_is_tested_is_what_is_packed(archive):
    """The tests run from build/. `make plugin` fills it, and it must be up to date."""
    shipped = {path.relative_to(BUILD.parent).as_posix(): path for path in BUILD.rglob("*") if path.is_file()}
    names = {name for name in archive.namelist() if "__pycache__" not in name}
    assert names == {name for name in shipped if "__pycache__" not in name}
    assert [name for name in names if archive.read(name) != shipped[name].read_bytes()] == []


def test_every_package_of_the_core_ships():
    shipped = {path.relative_to(BUILD / "core") for path in (BUILD / "core").rglob("*.py")}
    source = {path.relative_to(ROOT / "core") for path in (ROOT / "core" / "hsi_core").rglob("*.py")}
    assert shipped == source


def test_metadata_is_complete(metadata):
    assert all(metadata.get(key.lower()) for key in REQUIRED)
    assert metadata["hasprocessingprovider"] == "yes"
    assert (metadata["qgisminimumversion"], metadata["qgismaximumversion"]) == ("3.22", "4.99")
    assert (BUILD / metadata["icon"]).is_file()
    assert "PyTorch" in metadata["about"]
    assert metadata["category"] == "Raster"
    assert metadata["experimental"] == "False"
    assert "supportsqt6" not in metadata
    assert not metadata["name"].lower().startswith("qgis")


def test_every_address_is_of_one_domain(metadata):
    domain = "hyperspectral-classification.example"
    assert metadata["author"] == "Hyperspectral classification maintainers"
    assert metadata["email"].endswith(f"@{domain}")
    for key in ("homepage", "repository", "tracker"):
        assert metadata[key].startswith(f"https://{domain}/"), key
    for path in BUILD.rglob("*"):
        if path.suffix in (".py", ".txt", ".md", ".html"):
            names = set(re.findall(r"[\w.-]+\.example\b", path.read_text(encoding="utf-8")))
            assert names <= {domain}, path


def test_plugin_and_core_have_one_version(metadata):
    assert metadata["version"] == core_version()
    assert metadata["changelog"].startswith(metadata["version"])


def test_the_requirements_are_those_of_the_core():
    text = (BUILD / "requirements.txt").read_text(encoding="utf-8")
    declared = re.search(
        r"^dependencies = \[(.*?)^\]", (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.M | re.S
    )
    assert text.splitlines() == re.findall(r'"([^"]+)"', declared.group(1))
    for extra in EXTRAS:
        declared = re.search(
            rf"^{extra} = \[(.*)\]$", (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.M
        )
        text = (BUILD / f"requirements-{extra}.txt").read_text(encoding="utf-8")
        assert text.splitlines() == re.findall(r'"([^"]+)"', declared.group(1))


def test_installing_replaces_an_older_plugin(tmp_path):
    target = tmp_path / "profile" / "python" / "plugins" / "hsi_qgis_plugin"
    target.mkdir(parents=True)
    (target / "old.py").touch()
    build(tmp_path / "build", "--install", tmp_path / "profile")
    assert not (target / "old.py").exists()
    assert (target / "core" / "hsi_core" / "worker.py").is_file()


@pytest.fixture
def script(monkeypatch):
    monkeypatch.syspath_prepend(SCRIPT.parent)
    import build_plugin

    return build_plugin


@pytest.mark.parametrize(
    ("platform", "data"),
    [
        ("linux", ".local/share"),
        ("darwin", "Library/Application Support"),
        ("win32", "AppData/Roaming"),
    ],
)
def test_the_profiles_of_qgis_3_and_4_are_found(script, tmp_path, platform, data):
    folder = tmp_path / data / "QGIS"
    assert script.find_profiles(platform, tmp_path, {}) == [folder / "QGIS3" / "profiles" / "default"]
    (folder / "QGIS4" / "profiles" / "default").mkdir(parents=True)
    assert script.find_profiles(platform, tmp_path, {}) == [folder / "QGIS4" / "profiles" / "default"]
    (folder / "QGIS3" / "profiles" / "work").mkdir(parents=True)
    (folder / "QGIS3" / "profiles" / "profiles.ini").write_text("[core]\ndefaultProfile=work\n")
    found = script.find_profiles(platform, tmp_path, {})
    assert found == [folder / "QGIS3" / "profiles" / "work", folder / "QGIS4" / "profiles" / "default"]


def test_another_folder_for_the_profiles_is_used(script, tmp_path):
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "profiles.ini").write_text("[core]\ndefaultProfile=deleted\n")
    found = script.find_profiles("linux", tmp_path, {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)})
    assert found == [tmp_path / "profiles" / "default"]
