"""Parameter models that tasks share, and the discovery of tasks."""

from pathlib import Path

import numpy as np
import pytest
from pydantic import ValidationError

from hsi_core import tasks
from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import ContractError, ParameterError
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.tasks import (
    HeldOutParams,
    LabelParams,
    NetworkParams,
    RecipeParams,
    TaskParams,
    load_task,
    task_names,
)
from hsi_core.worker import run_job


def test_every_public_module_is_a_task_and_no_other() -> None:
    files = {path.stem for path in Path(tasks.__file__).parent.glob("*.py")}
    assert {name for name in files if not name.startswith("_")} == set(task_names())
    assert "_parameters" in files
    with pytest.raises(ContractError, match='no task "_parameters"; choose one of assess, classify'):
        load_task("_parameters")


def test_each_model_begins_with_the_parameters_of_the_one_before() -> None:
    models = [TaskParams, LabelParams, HeldOutParams, RecipeParams, NetworkParams]
    for shorter, longer in zip(models, models[1:], strict=False):
        names = list(shorter.model_fields)
        assert list(longer.model_fields)[: len(names)] == names
        assert len(longer.model_fields) > len(names)


def test_a_misspelt_name_and_a_change_are_errors() -> None:
    with pytest.raises(ValidationError, match="epoch\n  Extra inputs are not permitted"):
        RecipeParams(epoch=3)
    params = RecipeParams(epochs=3)
    with pytest.raises(ValidationError, match="Instance is frozen"):
        params.epochs = 4


@pytest.mark.parametrize(
    "values",
    [
        {"validation_fraction": 1.0},
        {"batch_size": 1},
        {"epochs": 0},
        {"label_smoothing": 1.0},
        {"patch_size": 0},
    ],
    ids=lambda values: next(iter(values)),
)
def test_values_out_of_range_are_refused(values: dict) -> None:
    with pytest.raises(ValidationError, match="should be"):
        NetworkParams(**values)


def test_labels_are_read_as_the_parameters_say(tmp_path: Path) -> None:
    codes = np.zeros((4, 5), np.uint16)
    codes[1, 2], codes[3] = 2, 1
    path = tmp_path / "labels.tif"
    write_class_raster(path, codes, grid=Grid(5, 4), class_table=ClassTable.from_codes([1, 2]))
    table = tmp_path / "classes.csv"
    table.write_text("code,name\n1,Corn\n2,Woods\n", encoding="utf-8")
    labels = LabelParams(class_table=table).read_labels(path, Grid(5, 4), Progress())
    np.testing.assert_array_equal(labels.codes, codes)
    assert labels.class_table.names == ["Corn", "Woods"]


def files_of_a_job(task) -> dict[str, list[Path]]:
    """Every parameter of a task that names files, with names for them."""
    found = {}
    for name, field in task.Params.model_fields.items():
        if "Path" in str(field.annotation):
            number = 2 if "list" in str(field.annotation) else 1
            found[name] = [Path(f"{name}{index}.tif") for index in range(number)]
    return found


# The outputs of classifyscenes follow from its scenes; its own tests check them.
@pytest.mark.parametrize("name", [n for n in task_names() if n not in ("environment", "classifyscenes")])
def test_every_file_that_a_task_reads_or_writes_is_checked_before_it_works(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = load_task(name)
    files = files_of_a_job(task)
    checked: dict[str, set] = {}

    class Checked(Exception):  # noqa: N818 - no error
        pass

    def note(outputs, *, inputs) -> None:
        checked.update(outputs={*outputs} - {None}, inputs={*inputs} - {None})
        raise Checked

    monkeypatch.setattr(task, "check_outputs", note)
    # The settings of train are read before; they are an input below.
    given = {key: value for key, value in files.items() if key != "settings"}
    values = {key: value if len(value) > 1 else value[0] for key, value in given.items()}
    with pytest.raises(Checked):
        task.run(task.Params.model_construct(**values), Progress())
    written = {
        path
        for key, paths in given.items()
        for path in paths
        # The result of a training calls its output_model "model".
        if key.startswith("output") or (key in task.Result.model_fields and key != "model")
    }
    assert checked["outputs"] == written
    assert checked["inputs"] == {path for paths in given.values() for path in paths} - written


@pytest.mark.parametrize("name", [name for name in task_names() if name != "environment"])
@pytest.mark.parametrize("text", ["a\0.tif", "ma\udce9.tif"], ids=["NUL", "Latin-1"])
def test_a_name_that_is_no_text_is_refused_for_every_file(name: str, text: str) -> None:
    task = load_task(name)
    for key, paths in files_of_a_job(task).items():
        value = [text] if len(paths) > 1 else text
        with pytest.raises(ParameterError) as caught:
            run_job({"task": name, "params": {key: value}}, progress=Progress())
        message = f"{key}: The text holds a NUL or a character that is not UTF-8; rename the file, or give"
        assert message in str(caught.value)
        assert repr(text) in str(caught.value)
