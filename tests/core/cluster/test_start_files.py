"""The files of the guide that start a cluster name commands and options that exist."""

import re
from importlib.metadata import distribution
from pathlib import Path

import pytest
import yaml

from hsi_core.tasks import load_task

FOLDER = Path(__file__).resolve().parents[3] / "docs" / "cluster"
COMMANDS = {
    point.name: point for point in distribution("distributed").entry_points if point.group == "dask_cli"
}


def commands_of_kubernetes():
    spec = yaml.safe_load((FOLDER / "kubernetes.yaml").read_text())["spec"]
    return [part["spec"]["containers"][0]["args"] for part in (spec["worker"], spec["scheduler"])]


def commands_of_laptop():
    text = (FOLDER / "laptop.sh").read_text().replace("\\\n", " ")
    return [line.split() for line in text.splitlines() if line.startswith("dask ")]


@pytest.mark.parametrize("find", [commands_of_kubernetes, commands_of_laptop])
def test_commands_and_options_of_dask_exist(find):
    found = find()
    assert sorted(words[1] for words in found) == ["scheduler", "worker"]
    for program, command, *rest in found:
        assert program == "dask"
        known = {
            name for each in COMMANDS[command].load().params for name in (*each.opts, *each.secondary_opts)
        }
        assert {word for word in rest if word.startswith("--")} <= known


def test_options_of_hsi_core_exist():
    text = (FOLDER / "slurm.py").read_text() + (FOLDER.parent / "scaling.md").read_text()
    options = re.findall(r"--([a-z]\w*)\b", " ".join(re.findall(r"hsi-core.*classify.*|\[\*command.*", text)))
    assert {"scene", "model", "output", "cluster"} <= set(options)
    assert set(options) <= set(load_task("classify").Params.model_fields)
