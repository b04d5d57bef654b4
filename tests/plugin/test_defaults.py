"""Plugin and core have the same parameters, defaults, choices and results."""

from __future__ import annotations

import json
import subprocess
from math import inf

import pytest

from conftest import BUILD
from hsi_qgis_plugin.labels import DESIGN_FIELDS, SOURCE_ENDING
from hsi_qgis_plugin.metrics import metric_labels
from hsi_qgis_plugin.provider import algorithm_classes

SCRIPT = """
import json
from hsi_core.tasks import load_task, task_names
from hsi_core.accuracy.metrics import OVERALL_METRICS
from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import network_names
tasks = {name: load_task(name) for name in task_names()}
schemas = {n: [t.Params.model_json_schema(), t.Result.model_json_schema()] for n, t in tasks.items()}
metrics = [metric.name.upper() for metric in OVERALL_METRICS]
from hsi_core.sampling.layer import DESIGN_FIELDS
known = {"schemas": schemas, "NETWORK": list(network_names()), "FORM": list(FORMS), "METRICS": metrics}
from hsi_core.files.copies import ENDING
known["DESIGN"], known["ENDING"] = DESIGN_FIELDS, ENDING
print(json.dumps(known))
"""
# In the plugin, one parameter for a label layer sets all of these.
FROM_LABELS = {"labels", "reference", "field", "class_table", "labels_layer"}
# Set by the algorithm itself, which transforms its parameters to the CRS of the scene.
FROM_PLACES = {
    "assess": {"area", "area_layer"},
    "classify": {"extent"},
    "explain": {"extent", "points", "points_layer"},
    "samplingdesign": {"area", "area_layer"},
    "suggestlabels": {"area", "area_layer"},
}
TASKS = [algorithm for algorithm in algorithm_classes() if algorithm.TASK and algorithm.TASK != "environment"]


@pytest.fixture(scope="module")
def known(quick_python, tmp_path_factory):
    """Schemas of the tasks, networks and forms of the shipped core."""
    script = tmp_path_factory.mktemp("known") / "known.py"
    script.write_text(SCRIPT, encoding="utf-8")
    done = subprocess.run(
        [str(quick_python), str(script)], cwd=BUILD / "core", capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def schemas(known):
    return known["schemas"]


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


@pytest.mark.parametrize("algorithm", TASKS, ids=lambda a: a.ID)
def test_ranges_lie_within_those_of_the_core(provider, schemas, algorithm):
    made = algorithm().create()
    properties = schemas[algorithm.TASK][0]["properties"]
    for name, job in made._job_names.items():
        definition = made.parameterDefinition(name)
        if definition.type() != "number":
            continue
        of_number = {"integer", "number"}
        kinds = [*properties[job].get("anyOf", []), properties[job]]
        limits = next(kind for kind in kinds if kind.get("type") in of_number)
        least, most = definition.minimum(), definition.maximum()
        assert limits.get("minimum", -inf) <= least, name
        assert limits.get("exclusiveMinimum", -inf) < least, name
        assert most <= limits.get("maximum", inf), name
        assert most < limits.get("exclusiveMaximum", inf), name
        assert {"minimum", "exclusiveMinimum"} & limits.keys(), f"{name} has no smallest value in the core"
        assert {"maximum", "exclusiveMaximum"} & limits.keys(), f"{name} has no largest value in the core"


def test_networks_and_forms_are_those_of_the_core(provider, known):
    train = provider.algorithm("train")
    offered = train.parameterDefinition("NETWORK").options()
    assert sorted(offered) == sorted([*known["NETWORK"], "auto", "timm"])
    assert train.parameterDefinition("FORM").options() == known["FORM"]


@pytest.mark.parametrize("algorithm", TASKS, ids=lambda a: a.ID)
def test_every_output_comes_from_the_core(provider, schemas, algorithm):
    made = algorithm().create()
    known = set(schemas[algorithm.TASK][1]["properties"])
    outputs = {definition.name() for definition in made.outputDefinitions()}
    assert set(made._result_names) == outputs
    assert set(made._result_names.values()) <= known


def test_the_fields_of_a_design_are_those_of_the_core(known):
    assert list(DESIGN_FIELDS) == known["DESIGN"]
    assert known["ENDING"] == SOURCE_ENDING


def test_the_metrics_are_those_of_the_core(known):
    assert list(metric_labels()) == known["METRICS"]


@pytest.mark.parametrize("name", ["assess", "crossvalidate", "train", "distil", "tune"])
def test_every_metric_is_an_output_of_what_measures_the_test_labels(provider, name):
    outputs = [definition.name() for definition in provider.algorithm(name).outputDefinitions()]
    first = outputs.index("OVERALL_ACCURACY")
    assert outputs[first : first + len(metric_labels())] == list(metric_labels())
