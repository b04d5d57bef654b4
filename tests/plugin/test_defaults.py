"""Plugin and core name the same parameters and have the same defaults."""

from __future__ import annotations

import json
import subprocess

import pytest

from conftest import BUILD
from hsi_qgis_plugin.metrics import metric_labels
from hsi_qgis_plugin.provider import algorithm_classes

SCRIPT = """
import json
from hsi_core.tasks import load_task, task_names
print(json.dumps({n: [load_task(n).Params.model_json_schema(), load_task(n).Result.model_json_schema()] for n in task_names()}))
"""
# Set from a label layer, which is one parameter here.
FROM_LABELS = {"labels", "reference", "field", "class_table", "labels_layer"}
# Set by an algorithm itself, from parameters that it brings to the CRS of the scene.
FROM_PLACES = {"explain": {"extent", "points", "points_layer"}}
TASKS = [algorithm for algorithm in algorithm_classes() if algorithm.TASK and algorithm.TASK != "environment"]


def ask_core(core_python, script):
    """What a script in the environment of the worker prints, read as JSON."""
    done = subprocess.run(
        [str(core_python), "-B", "-c", script], cwd=BUILD / "core", capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def schemas(core_python):
    return ask_core(core_python, SCRIPT)


@pytest.mark.parametrize("algorithm", TASKS, ids=lambda a: a.ID)
def test_every_parameter_of_the_core_is_offered_and_no_other(provider, schemas, algorithm):
    made = algorithm().create()
    known = set(schemas[algorithm.TASK][0]["properties"])
    offered = set(made._job_names.values())
    assert offered <= known
    left = known - offered - FROM_PLACES.get(algorithm.ID, set())
    assert left <= FROM_LABELS if made._labels else not left


@pytest.mark.parametrize("algorithm", TASKS, ids=lambda a: a.ID)
def test_defaults_are_those_of_the_core(provider, schemas, algorithm):
    made = algorithm().create()
    properties = schemas[algorithm.TASK][0]["properties"]
    for name, job in made._job_names.items():
        definition = made.parameterDefinition(name)
        if definition.isDestination():
            continue
        default = definition.defaultValue()
        assert (None if default == "recipe" else default) == properties[job].get("default"), name


@pytest.mark.parametrize("algorithm", TASKS, ids=lambda a: a.ID)
def test_choices_are_those_of_the_core(provider, schemas, algorithm):
    made = algorithm().create()
    properties = schemas[algorithm.TASK][0]["properties"]
    for name, job in made._job_names.items():
        definition = made.parameterDefinition(name)
        if definition.type() == "enum" and "enum" in properties[job]:
            assert definition.options() == properties[job]["enum"], name


def test_networks_and_forms_are_those_of_the_core(provider, core_python):
    known = ask_core(
        core_python,
        "import json\n"
        "from hsi_core.models.recipe import FORMS\n"
        "from hsi_core.models.registry import network_names\n"
        "print(json.dumps({'NETWORK': list(network_names()), 'FORM': list(FORMS)}))",
    )
    train = provider.algorithm("train")
    offered = train.parameterDefinition("NETWORK").options()
    assert sorted(offered) == sorted([*known["NETWORK"], "timm"])
    assert train.parameterDefinition("FORM").options() == known["FORM"]


@pytest.mark.parametrize("algorithm", TASKS, ids=lambda a: a.ID)
def test_every_output_comes_from_the_core(provider, schemas, algorithm):
    made = algorithm().create()
    known = set(schemas[algorithm.TASK][1]["properties"])
    outputs = {definition.name() for definition in made.outputDefinitions()}
    assert set(made._result_names) == outputs
    assert set(made._result_names.values()) <= known


def test_the_metrics_are_those_of_the_core(core_python):
    known = ask_core(
        core_python,
        "import json\n"
        "from hsi_core.accuracy.metrics import OVERALL_METRICS\n"
        "print(json.dumps([metric.name.upper() for metric in OVERALL_METRICS]))",
    )
    assert list(metric_labels()) == known


@pytest.mark.parametrize("name", ["assess", "train", "distil", "tune"])
def test_every_metric_is_an_output_of_what_measures_the_test_labels(provider, name):
    outputs = [definition.name() for definition in provider.algorithm(name).outputDefinitions()]
    first = outputs.index("OVERALL_ACCURACY")
    assert outputs[first : first + len(metric_labels())] == list(metric_labels())
