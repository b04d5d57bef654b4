"""Creating the processing environment with real venv and pip, and with wheels made here."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import threading
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException

from conftest import BASE, ROOT, Feedback, profile_without_environment
from hsi_qgis_plugin import environment, environment_setup, pip_install, worker
from hsi_qgis_plugin.environment import (
    MARKER,
    environment_status,
    find_interpreter,
    interpreter_setting,
    private_environment,
)
from hsi_qgis_plugin.environment_setup import check_interpreter, installed_extras, make_environment
from hsi_qgis_plugin.environment_use import in_use, is_in_use, remove_folder
from hsi_qgis_plugin.pip_install import (
    TORCH_CPU_INDEX,
    TORCH_CUDA_INDEX,
    SetupRequest,
    pinned_requirements,
    torch_index,
)
from hsi_qgis_plugin.resources import EXTRAS, REQUIREMENTS


def make_wheel(folder, name, *, link="", version="99.0"):
    """An empty wheel; with `link` it makes the packages of another environment visible."""
    stem = f"{name.replace('-', '_')}-{version}"
    with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as wheel:
        if link:
            wheel.writestr("there.pth", f"{link}\n")
        wheel.writestr(
            f"{stem}.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        )
        wheel.writestr(
            f"{stem}.dist-info/WHEEL",
            "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        wheel.writestr(f"{stem}.dist-info/RECORD", "")


def required():
    return [line.split(">=")[0] for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory, core_python):
    folder = tmp_path_factory.mktemp("wheels")
    link = next((core_python.parent.parent / "lib").glob("python3*/site-packages"))
    for name in [*required(), "umap-learn"]:
        make_wheel(folder, name, link=str(link) if name == "pydantic" else "")
    return folder


def request(wheels="", *, index=""):
    return SetupRequest(build="cpu", base=BASE, wheels=str(wheels), index=index)


def run(provider, parameters, feedback):
    results, ok = provider.algorithm("setupenvironment").run(parameters, QgsProcessingContext(), feedback)
    return results if ok else None


class HostilePip:
    """A configuration of pip that asks for other versions, newer wheels and another place.

    Args:
        folder: where its files are written.
        patch: sets variables of this process.
    """

    def __init__(self, folder, patch):
        self.target = folder / "target"
        self._folder, self._patch = folder, patch
        newer, constraints = folder / "newer", folder / "constraints.txt"
        newer.mkdir()
        for name in required():
            make_wheel(newer, name, version="100.0")
        constraints.write_text("torch<=2.14.1\npydantic<2\n", encoding="utf-8")
        self._settings = {
            "constraint": str(constraints),
            "find-links": str(newer),
            "target": str(self.target),
        }

    def _write(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = "".join(f"{name} = {value}\n" for name, value in self._settings.items())
        path.write_text(f"[global]\n{lines}", encoding="utf-8")

    def set_variables_and_files_of_user_and_system(self):
        self._patch.delenv("PIP_CONFIG_FILE", raising=False)
        for variable in ("XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"):
            self._write(self._folder / variable / "pip" / "pip.conf")
            self._patch.setenv(variable, str(self._folder / variable))
        for name, value in self._settings.items():
            self._patch.setenv(f"PIP_{name.upper().replace('-', '_')}", value)

    def set_a_file_of_its_own(self):
        self._write(self._folder / "pip.conf")
        self._patch.setenv("PIP_CONFIG_FILE", str(self._folder / "pip.conf"))

    def assert_ignored(self, environment_folder):
        """The environment has the chosen wheels, and nothing was installed elsewhere."""
        packages = next((environment_folder / "lib").glob("python3*/site-packages"))
        assert (packages / "torch-99.0.dist-info").is_dir()
        assert not list(packages.glob("*-100.0.dist-info"))
        assert not self.target.exists()


@dataclass
class Made:
    """An environment that the algorithm made, its results and messages."""

    folder: Path
    hostile: HostilePip
    results: dict[str, object]
    infos: list[str]
    python: Path


@pytest.fixture(scope="module")
def made(provider, wheels, tmp_path_factory):
    """An environment made once, because venv and pip take seconds; under a hostile configuration of pip."""
    folder = tmp_path_factory.mktemp("made")
    with profile_without_environment(folder), pytest.MonkeyPatch.context() as patch:
        hostile, feedback = HostilePip(folder, patch), Feedback()
        hostile.set_variables_and_files_of_user_and_system()
        results = run(
            provider, {"WHEELS": str(wheels), "PYTHON": BASE, "BUILD": "cpu", "EXTRAS": ["umap"]}, feedback
        )
        assert results is not None, feedback.errors
        return Made(private_environment(), hostile, results, feedback.infos, find_interpreter().path)


@pytest.fixture
def in_place(made, no_environment):
    """Copy of the environment in an otherwise empty profile."""
    copy = environment.environments_folder() / made.folder.name
    shutil.copytree(made.folder, copy, symlinks=True, copy_function=os.link)
    (copy / MARKER).unlink()  # tests write to it
    shutil.copy(made.folder / MARKER, copy)
    return copy


@pytest.fixture
def copied_venv(bare, monkeypatch):
    """Environments begin as a copy, because `made` shows the creation, and it takes seconds."""
    monkeypatch.setattr(
        environment_setup,
        "_make_venv",
        lambda base, target, feedback: shutil.copytree(
            bare, target, symlinks=True, copy_function=os.link, dirs_exist_ok=True
        ),
    )


def test_an_environment_is_made_and_used(made):
    assert Path(made.results["INTERPRETER_PATH"]) == made.python
    assert any(line.startswith("torch: ") for line in made.infos)


def test_optional_packages_are_installed_and_remembered(made):
    assert list(made.folder.glob("lib/python3*/site-packages/umap_learn-99.0.dist-info"))
    assert installed_extras(made.folder) == ("umap",)
    assert installed_extras(None) == ()


@pytest.mark.parametrize("index", ["", TORCH_CPU_INDEX])
def test_optional_packages_have_tested_versions_and_checksums(tmp_path, index):
    pins = pinned_requirements("linux", "x86_64", ("onnx", "umap", "timm"))
    versions = dict(re.findall(r"^(\S+)==(\S+) ", pins, flags=re.MULTILINE))
    assert versions.keys() >= {"numpy", "onnx", "onnxscript", "onnxruntime", "umap-learn", "timm"}
    assert len(re.findall(r"^\S+==", pins, flags=re.MULTILINE)) == len(set(versions))  # no package twice
    *first, last = pip_install._pinned_steps(pins, tmp_path / "pinned.txt", index=index, is_own_index=False)
    assert last == ["--require-hashes", "--no-deps", "-r", str(tmp_path / "pinned.txt")]
    builds = [f"{name}=={versions[name]}+cpu" for name in ("torch", "torchvision")]  # one build for both
    assert first == ([["--no-deps", "--extra-index-url", index, *builds]] if index else [])
    written = re.findall(r"^\S+==", (tmp_path / "pinned.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert ("torchvision==" in written) == (not index)
    assert pip_install._count_packages(pins, index) == len(written) + (2 if index else 0)


def test_a_folder_with_wheels_alone_decides_whatever_variables_and_files_tell_pip(made):
    made.hostile.assert_ignored(made.folder)


@pytest.mark.usefixtures("copied_venv")
def test_an_environment_that_works_is_kept(provider, in_place, no_environment, wheels, feedback):
    run(provider, {"WHEELS": str(wheels), "PYTHON": BASE}, feedback)
    assert private_environment() == in_place
    assert any("nothing was installed" in line for line in feedback.infos)

    empty = no_environment / "empty"
    empty.mkdir()
    assert run(provider, {"WHEELS": str(empty), "PYTHON": BASE, "REPAIR": True}, feedback) is None
    assert "has no wheel of" in feedback.errors[-1]
    assert [in_place] == environment.numbered_environments()


@pytest.mark.usefixtures("copied_venv")
def test_an_update_of_the_plugin_makes_the_environment_again(
    provider, in_place, no_environment, wheels, feedback, monkeypatch
):
    """Under another hostile configuration of pip."""
    assert environment_status() == (True, "")
    marker = json.loads((in_place / MARKER).read_text(encoding="utf-8"))
    older = {**marker, "requirements": "torch>=1.0\n"}
    (in_place / MARKER).write_text(json.dumps(older), encoding="utf-8")
    assert "The plugin was updated" in environment_status()[1]

    hostile = HostilePip(no_environment, monkeypatch)
    hostile.set_a_file_of_its_own()
    parameters = {"WHEELS": str(wheels), "PYTHON": BASE, "BUILD": "cpu"}
    assert run(provider, parameters, feedback) is not None, feedback.errors
    assert any("the plugin was updated and needs other packages" in line for line in feedback.infos)
    assert environment.numbered_environments() == [private_environment()]
    assert private_environment() != in_place
    hostile.assert_ignored(private_environment())
    assert environment_status() == (True, "")


def remove(provider, feedback):
    return provider.algorithm("removeenvironment").run({}, QgsProcessingContext(), feedback)


def test_the_environment_is_removed_but_not_while_a_job_runs_in_it(
    provider, no_environment, feedback, core_python
):
    """Nor is a folder without the marker, or an interpreter of the user."""
    folder, other = (environment.environments_folder() / name for name in "12")
    for path in (folder, other):
        environment.python_of(path).parent.mkdir(parents=True)
    (folder / MARKER).touch()
    with in_use(environment.python_of(folder)):
        assert not remove(provider, feedback)[1]
    assert feedback.errors[-1].startswith(f"A job runs in the environment {folder}: wait")
    assert (folder / MARKER).is_file()
    environment.store_interpreter_setting(str(core_python))
    results, is_ok = remove(provider, feedback)
    assert is_ok
    assert results["NUM_REMOVED"] == 1
    assert environment.numbered_environments() == [other]
    assert interpreter_setting() == ""
    assert core_python.is_file()


def test_outside_the_desktop_program_a_removal_ends_before_the_program(tmp_path):
    """`qgis_process` does not wait for threads."""
    folder = tmp_path / "1"
    folder.mkdir()
    for number in range(300):
        (folder / str(number)).touch()
    remove_folder(folder)
    assert list(tmp_path.iterdir()) == []


def test_a_worker_marks_the_environment_that_it_runs_from(no_environment, feedback, monkeypatch):
    folder = environment.environments_folder() / "1"
    python = environment.python_of(folder)
    python.parent.mkdir(parents=True)
    answer = """echo '{"event": "result", "outputs": {}}'"""
    python.write_text(f"#!/bin/sh\nsleep 0.5\n{answer}\n", encoding="utf-8")
    python.chmod(0o700)
    (folder / MARKER).touch()
    seen = []
    monkeypatch.setattr(feedback, "isCanceled", lambda: seen.append(is_in_use(folder)) or False)
    worker.run_task("environment", {}, python=python, feedback=feedback)
    assert any(seen)
    assert not is_in_use(folder)
    # As a crash leaves it: number and name of the process, and an empty name of the computer.
    (folder / "crashed.lock").write_text("999999999\npython3\n\n", encoding="utf-8")
    assert not is_in_use(folder)


def test_cancel_leaves_nothing(no_environment, wheels, feedback):
    def cancel():
        while not feedback.texts:
            time.sleep(0.01)
        time.sleep(0.5)
        feedback.cancel()

    threading.Thread(target=cancel, daemon=True).start()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        make_environment(request(wheels), feedback=feedback)
    assert environment.numbered_environments() == []


def test_a_full_disk_is_told_beforehand(no_environment, feedback, monkeypatch):
    usage = shutil.disk_usage("/")._replace(free=500 * 1000**2)
    monkeypatch.setattr(environment_setup.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(QgsProcessingException, match=r"needs about 3 GB in .*, but only 0\.5 GB are free"):
        make_environment(request(), feedback=feedback)
    assert environment.numbered_environments() == []


def test_an_environment_that_another_qgis_creates_at_the_same_moment_is_left_alone(
    no_environment, feedback, monkeypatch
):
    theirs = environment.environments_folder() / "1"
    theirs.mkdir(parents=True)
    monkeypatch.setattr(environment_setup, "numbered_environments", list)  # it was not there a moment ago
    with pytest.raises(QgsProcessingException, match="Another QGIS is creating an environment"):
        make_environment(request(), feedback=feedback)
    assert theirs.is_dir()


def test_an_existing_interpreter_is_checked_and_kept_though_the_variable_goes_first(
    provider, no_environment, quick_python, feedback, monkeypatch
):
    monkeypatch.setenv("HSI_PYTHON", "/opt/other")
    results = run(provider, {"INTERPRETER": str(quick_python)}, feedback)
    assert results is not None, feedback.errors
    assert interpreter_setting() == str(quick_python)
    (warning,) = feedback.warnings
    assert "HSI_PYTHON is set to /opt/other and has priority" in warning
    monkeypatch.delenv("HSI_PYTHON")
    assert find_interpreter().path == quick_python


def test_an_existing_interpreter_without_the_packages_is_refused(provider, no_environment, feedback):
    assert run(provider, {"INTERPRETER": BASE}, feedback) is None
    assert "lacks the Python package" in feedback.errors[-1]
    assert interpreter_setting() == ""


def test_an_interpreter_that_lacks_packages_is_refused_with_their_names_and_a_remedy(feedback, tmp_path):
    outputs = {"missing": ["rasterio", "torch"], "executable": "python", "packages": {}}
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho '{json.dumps({'event': 'result', 'outputs': outputs})}'\n")
    python.chmod(0o700)
    with pytest.raises(QgsProcessingException) as caught:
        check_interpreter(python, feedback)
    assert str(caught.value) == (
        f"The interpreter {python} lacks rasterio, torch: install them there (pip install -r "
        f"{REQUIREMENTS}), or let the plugin create its own environment."
    )


def test_the_index_of_torch_follows_from_build_and_system():
    assert torch_index("cpu", "linux") == TORCH_CPU_INDEX
    assert torch_index("cuda", "win32") == TORCH_CUDA_INDEX
    for build, system in (("cuda", "linux"), ("cpu", "win32"), ("cpu", "darwin")):
        assert torch_index(build, system) == ""


def test_the_platforms_with_pinned_requirements():
    for system, machine in [
        ("linux", "x86_64"), ("linux", "aarch64"), ("win32", "AMD64"), ("darwin", "arm64"),
    ]:  # fmt: skip
        text = pinned_requirements(system, machine, EXTRAS)
        assert text.startswith("affine==")
        assert all(f"\n{name}==" in text for name in ("onnxruntime", "umap-learn", "timm", "distributed"))
    assert pinned_requirements("darwin", "x86_64") == ""  # torch has no build any more


def test_pip_writes_utf_8_and_ignores_other_installations_of_python(no_environment, feedback, monkeypatch):
    commands = []
    monkeypatch.setattr(pip_install, "run_command", lambda command, **_: commands.append(command) or (0, []))
    target = no_environment / "1"
    pip_install.install_packages(target, request(), "cpu", feedback)
    start = f"{environment.python_of(target)} -E -s -u -X utf8 -m pip install "
    assert commands
    assert all(" ".join(command).startswith(start) for command in commands)


def test_the_offline_recipe_takes_the_tested_build_of_torch():
    page = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
    (pin,) = re.findall(r"^torch==\S+", pinned_requirements("linux", "x86_64"), re.MULTILINE)
    assert f'--extra-index-url {TORCH_CPU_INDEX} \\\n    -r requirements.txt "{pin}+cpu"' in page
    assert f"write `{TORCH_CUDA_INDEX.rpartition('/')[2]}` instead of `cpu`" in page


@pytest.fixture
def pins(wheels, no_environment, monkeypatch):
    """The wheels are the package index, and pip is told to obey constraints without checksums."""
    constraints = no_environment / "constraints.txt"
    constraints.write_text("torch<=2.14.1\npydantic<2\n", encoding="utf-8")
    for name, value in (("NO_INDEX", "1"), ("FIND_LINKS", str(wheels)), ("CONSTRAINT", str(constraints))):
        monkeypatch.setenv(f"PIP_{name}", value)
    monkeypatch.setattr(pip_install, "torch_index", lambda build, system: "")
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in wheels.iterdir()}
    return "".join(
        f"{name}==99.0 \\\n    --hash=sha256:{digests[name.replace('-', '_') + '-99.0-py3-none-any.whl']}\n"
        for name in required()
    )


@pytest.mark.usefixtures("copied_venv")
def test_the_tested_versions_are_installed_whatever_constraints_say(pins, feedback, monkeypatch):
    monkeypatch.setattr(pip_install, "pinned_requirements", lambda *_: pins)
    found = make_environment(request(), feedback=feedback)
    assert Path(found["executable"]).is_relative_to(private_environment())
    packages = next((private_environment() / "lib").glob("python3*/site-packages"))
    assert {path.name for path in packages.glob("*-99.0.dist-info")} == {
        f"{name.replace('-', '_')}-99.0.dist-info" for name in required()
    }


@pytest.mark.usefixtures("copied_venv")
def test_a_package_with_another_checksum_is_refused_and_leaves_nothing(pins, feedback, monkeypatch):
    last = pins.rstrip()[-1]
    wrong = pins.rstrip()[:-1] + ("0" if last != "0" else "1") + "\n"
    monkeypatch.setattr(pip_install, "pinned_requirements", lambda *_: wrong)
    with pytest.raises(QgsProcessingException, match="is not the tested one: its checksum differs"):
        make_environment(request(), feedback=feedback)
    assert environment.numbered_environments() == []


@pytest.mark.parametrize("own", ["", "https://torch.example/cpu"])
def test_torch_of_another_index_has_the_tested_version_and_the_others_keep_their_checksums(tmp_path, own):
    pins = (
        "numpy==2.4.6 \\\n    --hash=sha256:00\nnvidia-cublas==13.1 \\\n    --hash=sha256:11\n"
        "torch==2.13.0 \\\n    --hash=sha256:22\ntriton==3.7.1 \\\n    --hash=sha256:33\n"
    )
    path = tmp_path / "pinned.txt"
    first, second = pip_install._pinned_steps(
        pins, path, index=own or TORCH_CPU_INDEX, is_own_index=bool(own)
    )
    if own:  # it may hold a build that needs libraries of its own
        assert first == ["--index-url", own, "torch==2.13.0"]
    else:  # after the index of the user, and the CPU build only
        assert first == ["--no-deps", "--extra-index-url", TORCH_CPU_INDEX, "torch==2.13.0+cpu"]
    assert second == ["--require-hashes", "--no-deps", "-r", str(path)]
    assert path.read_text(encoding="utf-8") == "numpy==2.4.6 \\\n    --hash=sha256:00\n"


@pytest.mark.usefixtures("copied_venv")
def test_no_network_is_said_in_three_lines_and_leaves_the_log_alone(no_environment, feedback, monkeypatch):
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("NO_PROXY", "*")
    with pytest.raises(QgsProcessingException) as caught:
        make_environment(request(index="http://127.0.0.1:9/simple"), feedback=feedback)
    first, second, third = str(caught.value).splitlines()
    assert first == "The package index 127.0.0.1:9 cannot be reached: check the network."
    assert second == "Message: [Errno 111] Connection refused"
    assert "“Package index for torch” (INDEX)" in third
    log = environment.environments_folder() / "setup.log"
    assert third.endswith(f"The whole output is in {log}.")
    assert "Looking in indexes: http://127.0.0.1:9/simple" in log.read_text(encoding="utf-8")
    assert environment.numbered_environments() == []


def test_the_status_says_what_to_do_without_an_environment(provider, no_environment, feedback, tmp_path):
    report = tmp_path / "status.html"
    results, ok = provider.algorithm("environmentstatus").run(
        {"REPORT": str(report)}, QgsProcessingContext(), feedback
    )
    assert ok
    assert results["READY"] is False
    assert "Set up the processing environment" in feedback.warnings[0]
    assert "Set up the processing environment" in report.read_text(encoding="utf-8")


def test_the_status_shows_versions(provider, quick_python, feedback, tmp_path, monkeypatch):
    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    report = tmp_path / "status.html"
    results, ok = provider.algorithm("environmentstatus").run(
        {"REPORT": str(report)}, QgsProcessingContext(), feedback
    )
    assert ok
    assert results["READY"] is True
    assert results["TORCH"]
    assert f"<td>{results['TORCH']}</td>" in report.read_text(encoding="utf-8")
