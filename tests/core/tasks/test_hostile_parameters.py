"""Hostile values in every parameter of every task end with a sentence, not with a traceback.

`benchmarks/hostile_parameters.py` runs all of them on a scene; this file runs those that end soon.
"""

import os
import sys

import pytest
from pydantic import ValidationError

from hostile_for_tests import hostile_jobs, make_jobs, write_inputs
from hsi_core.tasks import load_task, task_names
from hsi_core.worker import EXIT_ERROR, EXIT_RESULT, Stop, explain_validation, run_guarded

FORMS = {"integer", "number"}


def run(task, params, *codes):
    """Run a job, which has to end with one of the exit codes; its error message, empty after a result."""
    events = []
    assert run_guarded({"task": task, "params": params}, emit=events.append, stop=Stop()) in codes, params
    return "".join(event["message"] for event in events if event["event"] == "error")


def refusal_of(task, params):
    """The message of the checks of the parameters; None if they are valid."""
    try:
        load_task(task).Params.model_validate(params)
    except ValidationError as error:
        return explain_validation(error)
    return None


@pytest.mark.parametrize("name", task_names())
def test_every_number_has_a_smallest_and_a_largest_value(name):
    for field, schema in load_task(name).Params.model_json_schema().get("properties", {}).items():
        for kind in [schema, *schema.get("anyOf", [])]:
            if kind.get("type") in FORMS:
                assert {"minimum", "exclusiveMinimum"} & kind.keys(), field
                assert {"maximum", "exclusiveMaximum"} & kind.keys(), field


@pytest.mark.parametrize("name", [name for name in task_names() if name != "environment"])
def test_every_hostile_value_is_valid_or_refused_with_a_short_message(name, tmp_path):
    num_refused = 0
    for task, field, params in hostile_jobs(tmp_path / "in", tmp_path, only=name, has_variants=False):
        message = refusal_of(task, params)
        assert message is None or 0 < len(message) < 1000, field
        num_refused += message is not None
    assert num_refused >= 25 * len(load_task(name).Params.model_fields)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """The files that the jobs read."""
    folder = tmp_path_factory.mktemp("in")
    write_inputs(folder)
    return folder


LONG = {"crossvalidate", "distil", "exportonnx", "tune"}
"""Tasks whose jobs take a second or more; their own tests run them."""


@pytest.mark.parametrize("name", [name for name in task_names() if name not in LONG])
@pytest.mark.slow
def test_the_job_that_hostile_values_change_ends_with_a_result(name, inputs, tmp_path):
    if name == "monitor":
        train = make_jobs(inputs, tmp_path)["train"]
        run("train", train | {"output_model": str(inputs / "trained.safetensors")}, EXIT_RESULT)
    assert run(name, make_jobs(inputs, tmp_path)[name], EXIT_RESULT) == ""


QUICK = {
    "assess": {"field"},
    "classify": {"tile_size"},
    "importcube": {"variable", "crs", "origin_x", "pixel_size"},
    "splitlabels": {"block_size"},
    "train": {"bands"},
}
"""Parameters whose valid hostile values run in this file: of each kind one whose job ends soon."""


@pytest.mark.parametrize("name", QUICK)
@pytest.mark.slow
def test_a_valid_hostile_value_ends_with_a_result_or_a_refusal(name, inputs, tmp_path):
    outcomes = set()
    for task, field, params in hostile_jobs(inputs, tmp_path, only=name):
        if field in QUICK[name] and refusal_of(task, params) is None:
            outcomes.add(bool(run(task, params, EXIT_RESULT, EXIT_ERROR)))
    assert outcomes


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_before_a_task_waits_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    jobs = make_jobs(tmp_path, tmp_path)
    message = run("modelinfo", jobs["modelinfo"] | {"model": str(tmp_path / "pipe")}, EXIT_ERROR)
    assert message.startswith("model: The path is a device or a pipe; give a file (got ")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "a\0b",
            "scene: The text holds a NUL or a character that is not UTF-8; rename the file, or give another",
        ),
        (
            "\ud800",
            "scene: The text holds a NUL or a character that is not UTF-8; rename the file, or give another",
        ),
        ("x" * 256, "scene: A name in the path has more than 255 bytes; give a shorter one"),
        ("x/" * 2001, "scene: The path has 4001 characters; give one of at most 4000"),
    ],
)
def test_a_path_that_no_system_takes_is_refused(text, message, tmp_path):
    job = make_jobs(tmp_path, tmp_path)["classify"]
    assert run("classify", job | {"scene": text}, EXIT_ERROR).startswith(message)


@pytest.mark.parametrize(("system", "is_refused"), [("linux", True), ("win32", False)])
def test_the_length_of_a_name_is_counted_as_the_system_does(system, is_refused, tmp_path, monkeypatch):
    job = make_jobs(tmp_path, tmp_path)["classify"]
    load_task("classify")  # its libraries look at the platform, too
    monkeypatch.setattr(sys, "platform", system)
    name = 100 * "\u5730"  # 300 bytes of UTF-8, 100 units of UTF-16
    assert (refusal_of("classify", job | {"scene": name}) is not None) == is_refused


def test_an_address_may_have_long_parts(tmp_path):
    job = make_jobs(tmp_path, tmp_path)["classify"]
    address = "/vsicurl/https://host/scene.tif?key=" + 300 * "a"
    assert refusal_of("classify", job | {"scene": address}) is None
