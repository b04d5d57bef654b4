"""The flow of a training: what it depends on, and when it resumes."""

import dataclasses

import numpy as np
import pytest
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.errors import OrphanedError, OutputError, SceneError
from hsi_core.inputs.patches import PatchSource
from hsi_core.inputs.reduction import Reduction
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.registry import build_network, find_recipe
from hsi_core.outputs import checkpoint_path
from hsi_core.progress import Progress
from hsi_core.training import flow
from hsi_core.training.flow import Description, Stages, TrainingRun, train_and_save
from hsi_core.training.pixels import TrainingSet
from hsi_core.training.preparation import Choice, Preparation
from scenes_for_tests import files_in, write_scene

pytestmark = pytest.mark.slow

RECIPE = dataclasses.replace(
    find_recipe("hybridsn", "corrected"), patch_size=7, components=6, epochs=2, patience=9, batch_size=16
)
CODES = np.random.default_rng(1).integers(1, 4, (8, 6)).astype(np.uint16)
TABLE = ClassTable.from_codes([1, 2, 3])


def make_pixels(**changes):
    """Rows 0 to 3 are training pixels, 4 and 5 validation pixels, 6 test pixels, 7 unlabelled pixels."""
    rows, columns = (index.ravel() for index in np.indices(CODES.shape))
    tiles = torch.from_numpy(np.random.default_rng(2).normal(0, 1, (1, 6, 14, 12)).astype(np.float32))
    source = PatchSource(
        tiles, torch.zeros(48, dtype=torch.long), torch.from_numpy(rows), torch.from_numpy(columns), 7
    )
    pixels = TrainingSet(
        class_table=TABLE,
        source=source,
        pixels=np.stack([rows, columns], axis=1),
        targets=TABLE.to_indices(CODES.ravel()),
        train=np.flatnonzero(rows < 4),
        validation=np.flatnonzero((rows == 4) | (rows == 5)),
        test=np.flatnonzero(rows == 6),
        noise_gain=np.ones(6, dtype=np.float32),
        unlabelled=np.flatnonzero(rows == 7),
    )
    return dataclasses.replace(pixels, **changes)


def make_prepared(folder=None, **changes):
    """A preparation of `make_pixels`; the labels are all in one raster."""
    torch.manual_seed(0)
    network = build_network("hybridsn", form="corrected", num_components=6, num_classes=3, patch_size=7)
    rows = np.indices(CODES.shape)[0]
    subset = LabelledSubset(rows < 4, CODES, TABLE)
    prepared = Preparation(
        choice=Choice("hybridsn", "corrected", RECIPE, 6, {"dropout": 0.4}),
        recipe=RECIPE,
        network=network,
        scene_path=(folder / "scene.tif") if folder else None,
        scene_stamp=[("scene.tif", 1000, 5)],
        num_scene_bands=6,
        bands=[1, 2, 3, 4, 5, 6],
        band_positions=[1, 2, 3, 4, 5, 6],
        wavelengths_nm=[None] * 6,
        reduction=Reduction(
            np.zeros(6, np.float32),
            np.eye(6, dtype=np.float32),
            np.full(6, 1 / 6, np.float32),
            np.ones(6, np.float32),
        ),
        subsets=LabelledSubsets(
            subset, dataclasses.replace(subset, mask=(rows == 4) | (rows == 5), kind="blocks", guard=3)
        ),
        pixels=make_pixels(),
    )
    return dataclasses.replace(prepared, **changes)


def make_run(prepared=None, **changes):
    prepared = prepared or make_prepared()
    run = TrainingRun(
        network=prepared.network,
        data=prepared.pixels.to_data(),
        recipe=prepared.recipe,
        seed=7,
        has_mixed_precision=False,
        conditions=prepared.conditions(),
        settings={"layers": "all"},
        rate_shares={"head.weight": 0.5},
    )
    return dataclasses.replace(run, **changes)


def changed_pixels(**changes):
    return {"pixels": make_pixels(**changes)}


ROWS = np.indices(CODES.shape)[0].ravel()
OTHER_TARGETS = TABLE.to_indices(CODES.ravel())
REDUCTION = make_prepared().reduction
CHOICE = make_prepared().choice

CHANGED_RUN = {
    "seed": {"seed": 8},
    "recipe": {"recipe": dataclasses.replace(RECIPE, weight_decay=0.25)},
    "mixed precision": {"has_mixed_precision": True},
    "windows": {"is_shared": True},
    "settings": {"settings": {"layers": "head"}},
    "rate shares": {"rate_shares": {"head.weight": 0.1}},
}
CHANGED_PREPARATION = {
    "network": {"choice": dataclasses.replace(CHOICE, network="ssan")},
    "form": {"choice": dataclasses.replace(CHOICE, form="faithful")},
    "options": {"choice": dataclasses.replace(CHOICE, options={"dropout": 0.5})},
    "file of the scene": {"scene_stamp": [("scene.tif", 1000, 6)]},
    "bands": {"bands": [1, 2, 3, 4, 5, 7]},
    "mean": {"reduction": dataclasses.replace(REDUCTION, mean=np.full(6, 0.5, np.float32))},
    "components": {"reduction": dataclasses.replace(REDUCTION, weight=2 * np.eye(6, dtype=np.float32))},
    "class codes": changed_pixels(class_table=ClassTable.from_codes([1, 2, 9])),
    "places": changed_pixels(pixels=make_pixels().pixels + 1),
    "training pixels": changed_pixels(train=np.flatnonzero((ROWS > 0) & (ROWS < 4))),
    "validation pixels": changed_pixels(validation=np.flatnonzero(ROWS == 4)),
    "border between training and validation": changed_pixels(
        train=np.flatnonzero(ROWS < 5), validation=np.flatnonzero(ROWS == 5)
    ),
    "training targets": changed_pixels(targets=np.where(ROWS == 0, (OTHER_TARGETS + 1) % 3, OTHER_TARGETS)),
    "validation targets": changed_pixels(targets=np.where(ROWS == 5, (OTHER_TARGETS + 1) % 3, OTHER_TARGETS)),
    "unlabelled pixels": changed_pixels(unlabelled=np.flatnonzero(ROWS > 6)[1:]),
}


@pytest.fixture(scope="module")
def interrupted(tmp_path_factory):
    """The checkpoint of `make_run` after its first epoch."""
    path = tmp_path_factory.mktemp("flow") / "m.safetensors.checkpoint"

    def stop(record):
        raise OrphanedError

    with pytest.raises(OrphanedError):
        make_run().train(checkpoint=path, progress=Progress(), after_epoch=stop)
    return path


def resume(interrupted, run, folder):
    """Epochs that a training runs after a checkpoint of another one, and what it says."""
    checkpoint = folder / "copy"
    checkpoint.write_bytes(interrupted.read_bytes())
    events, epochs = [], []
    run.train(
        checkpoint=checkpoint, progress=Progress(events.append), after_epoch=lambda r: epochs.append(r.epoch)
    )
    return epochs, " ".join(event["message"] for event in events)


def test_the_same_training_resumes(interrupted, tmp_path):
    epochs, said = resume(interrupted, make_run(), tmp_path)
    assert epochs == [2]
    assert "The interrupted training resumes after epoch 1." in said


@pytest.mark.parametrize("name", CHANGED_RUN)
def test_a_training_does_not_resume_with_another(interrupted, tmp_path, name):
    run = make_run(**CHANGED_RUN[name])
    assert run.fingerprint() != make_run().fingerprint()
    if name != "windows":  # the patches here are not made for windows
        epochs, said = resume(interrupted, run, tmp_path)
        assert epochs == [1, 2]
        assert "belongs to a training with other data or settings" in said
        assert "resumes" not in said


@pytest.mark.parametrize("name", CHANGED_PREPARATION)
def test_a_training_does_not_resume_with_changed(interrupted, tmp_path, name):
    run = make_run(make_prepared(**CHANGED_PREPARATION[name]))
    epochs, said = resume(interrupted, run, tmp_path)
    assert epochs == [1, 2]
    assert "resumes" not in said


@pytest.mark.parametrize("name", ["core", "torch"])
def test_a_training_does_not_resume_with_another_version(interrupted, tmp_path, monkeypatch, name):
    if name == "core":
        monkeypatch.setattr(flow, "__version__", "0.0.0")
    else:
        monkeypatch.setattr(torch, "__version__", "0.0.0")
    epochs, said = resume(interrupted, make_run(), tmp_path)
    assert epochs == [1, 2]
    assert "resumes" not in said


def test_another_type_of_device_is_another_training():
    run = make_run()
    data = dataclasses.replace(run.data, targets=run.data.targets.to("meta"))
    assert dataclasses.replace(run, data=data).fingerprint() != run.fingerprint()


def test_test_pixels_do_not_matter_to_a_training(interrupted, tmp_path):
    pixels = make_pixels(test=np.flatnonzero(ROWS == 6)[1:])
    epochs, _ = resume(interrupted, make_run(make_prepared(pixels=pixels)), tmp_path)
    assert epochs == [2]


def test_settings_stand_in_the_card_in_one_order():
    found = make_run(is_shared=True).card_settings()
    always = [field.name for field in dataclasses.fields(RECIPE) if field.default is dataclasses.MISSING]
    assert list(found) == [*always, "layers", "mixed_precision", "shared_training"]
    assert "shared_training" not in make_run().card_settings()


def describe(prepared, *, error=None):
    def assess():
        if error is not None:
            raise error
        return prepared.pixels.assess(
            prepared.network, prepared.subsets.validation, prepared.pixels.validation
        )

    return Description(
        assess=assess,
        make_card=lambda trained, validation: prepared.make_card(
            trained, seed=7, validation=validation, test=None
        ),
        make_page=lambda card, state, validation, seconds: (
            f"{card.best_epoch} {len(state.history)} {seconds > 0}"
        ),
    )


def save(folder, prepared, *, report=None, error=None, events=None):
    return train_and_save(
        make_run(prepared),
        prepared.scene_inputs(),
        describe(prepared, error=error),
        model=folder / "m.safetensors",
        report=report,
        stages=Stages(0.1, 0.9),
        started=0.0,
        progress=Progress(events.append if events is not None else lambda event: None),
    )


@pytest.fixture
def prepared(tmp_path):
    write_scene(tmp_path / "scene.tif", np.random.default_rng(0).normal(0, 1, (6, 8, 6)).astype(np.float32))
    return make_prepared(tmp_path)


def test_model_and_report_describe_the_same_training(tmp_path, prepared):
    card, validation = save(tmp_path, prepared, report=tmp_path / "r.html")
    model = load_model(tmp_path / "m.safetensors")
    assert model.card.validation == card.validation == validation.accuracies
    assert model.card.settings["layers"] == "all"
    assert model.statistics.num_pixels.tolist() == [48.0]
    assert (tmp_path / "r.html").read_text() == f"{card.best_epoch} 2 True"
    assert files_in(tmp_path) == ["m.safetensors", "r.html", "scene.tif"]


def test_an_error_after_the_training_leaves_nothing(tmp_path, prepared):
    with pytest.raises(OutputError, match="full"):
        save(tmp_path, prepared, report=tmp_path / "r.html", error=OutputError("The disk is full."))
    assert files_in(tmp_path) == ["scene.tif"]


def test_a_lost_parent_leaves_the_checkpoint(tmp_path, prepared):
    with pytest.raises(OrphanedError):
        save(tmp_path, prepared, error=OrphanedError())
    checkpoint = checkpoint_path(tmp_path / "m.safetensors")
    assert files_in(tmp_path) == sorted([checkpoint.name, "scene.tif"])
    events = []
    save(tmp_path, make_prepared(tmp_path), events=events)
    assert any("resumes after epoch 2" in event["message"] for event in events)
    assert not checkpoint.exists()


def test_a_scene_that_is_gone_costs_the_statistics_and_not_the_training(tmp_path, prepared):
    (tmp_path / "scene.tif").unlink()
    events = []
    save(tmp_path, prepared, events=events)
    assert load_model(tmp_path / "m.safetensors").statistics is None
    assert any("cannot be used to monitor other scenes" in event["message"] for event in events)
    assert issubclass(SceneError, OSError)
