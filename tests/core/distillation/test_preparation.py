"""The pixels of a distillation, and the logits of the teachers for them."""

import dataclasses

import numpy as np
import pytest
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.distillation.preparation import _keep_seen, prepare_distillation
from hsi_core.distillation.teachers import load_teachers
from hsi_core.errors import LabelError, PatchError
from hsi_core.inputs.patches import PatchSource
from hsi_core.labels.labels import read_labels
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.training.pixels import TrainingSet
from hsi_core.training.preparation import Choice
from models_for_tests import write_model


def training_set():
    """Ten pixels: three each to train and to validate, two each to test and without a label."""
    zeros = torch.zeros(10, dtype=torch.int64)
    return TrainingSet(
        class_table=ClassTable.from_codes([1, 2]),
        source=PatchSource(torch.zeros(1, 2, 10, 1), zeros, torch.arange(10), zeros, 1),
        pixels=np.column_stack([np.arange(10), np.zeros(10, np.int64)]),
        targets=np.zeros(8, np.int64),
        train=np.array([0, 1, 2]),
        validation=np.array([3, 4, 5]),
        test=np.array([6, 7]),
        noise_gain=np.ones(2, np.float32),
        unlabelled=np.array([8, 9]),
    )


def keep(*unseen, events=None):
    is_seen = np.ones(10, dtype=bool)
    is_seen[list(unseen)] = False
    return _keep_seen(training_set(), is_seen, Progress((events if events is not None else []).append))


def test_pixels_that_a_teacher_does_not_see_are_left_out_of_every_subset():
    events = []
    kept = keep(1, 3, 4, 7, 8, events=events)
    assert (kept.train.tolist(), kept.validation.tolist()) == ([0, 2], [5])
    assert (kept.test.tolist(), kept.unlabelled.tolist()) == ([6], [9])
    assert len(kept.pixels) == 10  # positions stay those of the logits
    assert [event["message"] for event in events] == [
        "5 pixels are not used: they are invalid in a band that only some teachers use."
    ]


def test_pixels_that_all_teachers_see_need_no_warning():
    events = []
    assert keep(events=events).train.tolist() == [0, 1, 2]
    assert events == []


@pytest.mark.parametrize("unseen", [(0, 1, 2), (3, 4, 5)])
def test_a_subset_of_which_nothing_is_left_is_refused(unseen):
    with pytest.raises(LabelError, match="No labelled pixel is valid in the bands of all teachers; choose"):
        keep(*unseen)


def prepare(labelled_scene, tmp_path, *, patch_sizes, student=7, events=None):
    scene_path, labels_path, _ = labelled_scene
    paths = []
    for size in patch_sizes:
        paths.append(tmp_path / f"{size}.safetensors")
        write_model(paths[-1], scene_path, patch_size=size, components=5)
    recipe = dataclasses.replace(find_recipe("hybridsn", "corrected"), patch_size=student, components=4)
    progress = Progress((events if events is not None else []).append)
    with open_scene(scene_path) as scene:
        return prepare_distillation(
            scene,
            read_labels(labels_path, grid=scene.grid, progress=progress),
            load_teachers(paths),
            choice=Choice("hybridsn", "corrected", recipe, 4),
            validation=None,
            validation_fraction=0.3,
            test=None,
            num_unlabelled=0,
            seed=0,
            device=torch.device("cpu"),
            progress=progress,
        )


@pytest.mark.slow
def test_every_teacher_gives_logits_for_every_pixel_and_the_largest_patch_sets_the_guard_band(
    labelled_scene, tmp_path
):
    events = []
    found = prepare(labelled_scene, tmp_path, patch_sizes=[9, 13], events=events)
    pixels = found.prepared.pixels
    assert found.logits.shape == (2, len(pixels.pixels), 3)
    assert found.prepared.network.patch_size == 7
    train, validation = pixels.pixels[pixels.train], pixels.pixels[pixels.validation]
    distances = np.abs(train[:, None] - validation[None]).max(-1)
    assert distances.min() > 13 // 2
    assert any(
        f"2 teachers predict {len(train)} labelled and 0 unlabelled pixels for " in event.get("message", "")
        and event["message"].endswith("on cpu, with patches of 7 x 7, 4 components of 20 bands.")
        for event in events
    )


def test_a_teacher_whose_patch_does_not_fit_the_scene_is_refused(labelled_scene, tmp_path):
    with pytest.raises(PatchError, match="49"):
        prepare(labelled_scene, tmp_path, patch_sizes=[49])
