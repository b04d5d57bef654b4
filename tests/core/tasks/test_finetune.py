"""Going on with a model: what it learns, what it keeps, and what is refused."""

import re
from functools import partial

import numpy as np
import pytest
import torch

import conftest
from hsi_core.errors import CancelledError, HsiError, OrphanedError
from hsi_core.modelfile.model_file import load_model, save_model
from hsi_core.progress import Progress
from hsi_core.tasks import finetune, train
from html_for_tests import check_numbers, without_origin
from models_for_tests import FITTED, write_model
from orphaned_for_tests import run_and_lose_the_parent
from scenes_for_tests import separable_cube, striped_classes, write_scene

pytestmark = pytest.mark.slow

NAMES = {1: "Corn", 2: "Wood", 3: "Water"}
CODES = striped_classes(48, 56)
LEFT = np.indices(CODES.shape)[1] < 28
FAST = {"epochs": 6, "batch_size": 64, "learning_rate": 0.003, "device": "cpu"}


write_labels = partial(conftest.write_labels, names=NAMES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """An old scene with labels and a model of corn and wood; a new scene, rolled, that has water as well."""
    folder = tmp_path_factory.mktemp("life")
    for name, codes, seed in (("old", CODES, 0), ("new", np.roll(CODES, 8, axis=1), 0)):
        cube = separable_cube(codes, 12, seed=seed)
        write_scene(folder / f"{name}.tif", cube, wavelengths=range(410, 521, 10))
    new = np.roll(CODES, 8, axis=1)
    write_labels(folder / "old_labels.tif", folder / "old.tif", np.where(CODES < 3, CODES, 0))
    write_labels(folder / "new_labels.tif", folder / "new.tif", np.where(LEFT & (new != 2), new, 0))
    write_labels(folder / "new_test.tif", folder / "new.tif", np.where(~LEFT, new, 0))
    train.run(
        train.Params(
            scene=folder / "old.tif",
            labels=folder / "old_labels.tif",
            output_model=folder / "old.safetensors",
            patch_size=7,
            components=5,
            epochs=6,
            batch_size=64,
            device="cpu",
        ),
        Progress(),
    )
    return folder


@pytest.fixture
def tune(folder, tmp_path):
    """Fine-tunes the model with the new labels; gives the result, the model and what was said."""

    def run(progress=None, **given):
        events = []
        params = {"model": folder / "old.safetensors", "scene": folder / "new.tif", **FAST}
        params |= {"labels": folder / "new_labels.tif", "output_model": tmp_path / "m.safetensors"} | given
        result = finetune.run(finetune.Params(**params), progress or Progress(events.append))
        said = " ".join(event.get("message", "") for event in events)
        return result, load_model(params["output_model"]), said

    return run


@pytest.fixture
def old_samples(folder):
    return {"rehearsal_scene": folder / "old.tif", "rehearsal_labels": folder / "old_labels.tif"}


def test_a_new_class_is_learned_and_old_ones_are_kept(folder, tmp_path, tune, old_samples):
    before = (folder / "old.safetensors").read_bytes()
    result, model, said = tune(test=folder / "new_test.tif", report=tmp_path / "r.html", **old_samples)
    assert (folder / "old.safetensors").read_bytes() == before
    old = load_model(folder / "old.safetensors")
    assert model.card.class_table.names == ["Corn", "Wood", "Water"]
    assert model.card.class_table.entries[:2] == old.card.class_table.entries
    for name in ("mean", "weight", "explained", "noise_gain"):
        np.testing.assert_array_equal(getattr(model.reduction, name), getattr(old.reduction, name))
    assert (result.num_classes, result.num_new_classes) == (3, 1)
    # Wood is not among the new labels: that it is still known in the new scene is rehearsal.
    assert result.overall_accuracy > 0.9
    assert result.overall_accuracy_before < 0.75  # a third is water, which the old model has no class for
    assert result.old_accuracy > 0.9
    assert result.forgetting == pytest.approx(result.old_accuracy_before - result.old_accuracy, abs=2e-6)
    (origin,) = model.card.origins
    assert (origin.kind, origin.model, origin.sha256) == ("fine-tuned", "old.safetensors", old.digest)
    assert model.card.test.split_kind == "given"
    assert model.card.validation.split_kind == "held out, blocks"
    assert model.card.validation.overlap == 0.0
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert 'id="subset-map"' in page
    assert 'id="calibration"' in page
    for text in (
        "old.safetensors",
        "held-out pixels of the old labels",
        "<small>new</small>",
        "Old samples were",
    ):
        assert text in page, text
    assert "New classes: 3 Water" in said
    changes = re.findall(r"before, [0-9.]+ % after, ([+-][0-9.]+) points( \(95 % interval )?", said)
    expected = [
        result.validation_accuracy - result.validation_accuracy_before,
        result.overall_accuracy - result.overall_accuracy_before,
        -result.forgetting,
    ]
    assert [float(change) / 100 for change, _ in changes] == pytest.approx(expected, abs=0.00051)
    assert [bool(interval) for _, interval in changes] == [False, True, True]  # few validation fields
    assert f"<b>{said[said.index('hybridsn reaches') :].split(' Calibration: ')[0]}</b>" in page
    assert [baseline.network for baseline in model.card.all_baselines] == ["lda", "svm", ""]
    assert model.card.baseline.num_train == sum(model.card.class_pixels.values())  # rehearsed pixels too
    # new pixels, rehearsed pixels, and the pixels that the old model knows
    assert [grid.scene for grid in model.card.places] == ["new.tif", "old.tif", "old.tif"]
    new, rehearsed, known = model.places
    assert new.num_pixels + rehearsed.num_pixels == model.card.baseline.num_train
    assert known.codes is None  # of the classes of the old model
    assert known.num_pixels == old.places[0].num_pixels == sum(old.card.class_pixels.values())
    assert str(tmp_path) not in without_origin(page)
    check_numbers(page)


def test_without_rehearsal_what_is_not_shown_is_forgotten_and_the_report_says_so(tmp_path, tune, old_samples):
    report = tmp_path / "r.html"
    settings = {"old_layers_rate": 1.0, "epochs": 6}
    forgot, model, _ = tune(rehearse=False, report=report, **settings, **old_samples)
    page = report.read_text(encoding="utf-8")
    kept, _, _ = tune(**settings, **old_samples)
    assert model.card.class_pixels["2"] == 0
    assert forgot.old_accuracy_before == kept.old_accuracy_before
    assert forgot.forgetting > 0.2
    assert kept.forgetting < 0.1
    assert "Some old classes had no training pixel now: Wood." in page
    assert "On the old labels, the recall of some classes fell: Wood (−" in page


def test_without_old_labels_forgetting_is_said_to_be_unknown(tmp_path, tune):
    result, _, _ = tune(report=tmp_path / "r.html", epochs=1)
    assert (result.old_accuracy, result.forgetting) == (None, None)
    assert "forgetting of the old scene is not measured" in (tmp_path / "r.html").read_text()


def test_training_the_head_leaves_everything_else_as_it_was(folder, tune):
    _, model, _ = tune(layers="head", epochs=2)
    old = load_model(folder / "old.safetensors").network.state_dict()
    new = model.network.state_dict()
    changed = {
        name for name, value in new.items() if value.shape != old[name].shape or (value != old[name]).any()
    }
    assert changed == {"head.weight", "head.bias"}


def test_old_labels_of_the_same_scene_keep_apart_from_the_new_ones(folder, tmp_path, tune):
    new = np.roll(CODES, 8, axis=1)
    scene = folder / "new.tif"
    old = write_labels(tmp_path / "o.tif", scene, np.where(np.indices(new.shape)[1] > 20, new, 0))
    _, model, said = tune(rehearsal_scene=scene, rehearsal_labels=old, epochs=2)
    assert "pixels of the old labels are not used: they lie on new labels, or so near" in said
    assert model.card.validation.overlap == 0.0
    assert model.card.class_pixels["2"] > 0  # the new labels have none: these are old ones
    everything = write_labels(tmp_path / "all.tif", scene, np.where(LEFT, new, 0))
    with pytest.raises(HsiError, match="All pixels of the old labels lie on new labels or too near"):
        tune(rehearsal_scene=scene, rehearsal_labels=folder / "new_labels.tif", labels=everything)


def test_a_fine_tuned_model_can_be_fine_tuned_again(folder, tmp_path, tune):
    _, first, _ = tune(epochs=1, report=tmp_path / "first.html")
    _, second, _ = tune(
        model=tmp_path / "m.safetensors",
        output_model=tmp_path / "n.safetensors",
        report=tmp_path / "second.html",
        epochs=1,
    )
    # The second time the weights have seen this scene, maybe its validation pixels too.
    assert "trained on a scene of the same name" not in (tmp_path / "first.html").read_text(encoding="utf-8")
    assert "trained on a scene of the same name (new.tif)" in (tmp_path / "second.html").read_text(
        encoding="utf-8"
    )
    assert [origin.model for origin in second.card.origins] == ["old.safetensors", "m.safetensors"]
    assert second.card.class_table == first.card.class_table
    assert second.card.pca_fitted_on == first.card.pca_fitted_on
    assert "old.tif" in first.card.pca_fitted_on


def test_an_interrupted_fine_tuning_goes_on_and_gives_the_same_bytes(tmp_path, tune):
    (tmp_path / "whole").mkdir()
    tune(output_model=tmp_path / "whole" / "m.safetensors", epochs=3)
    seen = []

    class Orphan(Progress):
        def check(self):
            if any("Epoch 2" in event.get("message", "") for event in seen):
                raise OrphanedError

        def stage(self, low, high):
            return self

    with pytest.raises(OrphanedError):
        tune(Orphan(seen.append), epochs=3)
    assert [path.name for path in tmp_path.glob("m.*")] == ["m.safetensors.checkpoint"]
    _, _, said = tune(epochs=3)
    assert "resumes after epoch 2" in said
    assert (tmp_path / "m.safetensors").read_bytes() == (tmp_path / "whole" / "m.safetensors").read_bytes()
    assert not (tmp_path / "m.safetensors.checkpoint").exists()


def test_a_fine_tuning_does_not_go_on_with_another_scene(folder, tmp_path, tune):
    """Labels at the same places say nothing about what is there."""
    seen = []
    orphaned = Progress(seen.append)

    def check():
        if any("Epoch 1" in event.get("message", "") for event in seen):
            raise OrphanedError

    orphaned.check, orphaned.stage = check, lambda low, high: orphaned
    with pytest.raises(OrphanedError):
        tune(orphaned, epochs=2)
    _, _, said = tune(scene=folder / "old.tif", epochs=2)
    assert "belongs to a training with other data or settings" in said
    assert "resumes" not in said


def test_a_fine_tuning_does_not_resume_with_another_old_model(folder, tmp_path, tune):
    """Same network, same classes, same pixels: only the weights that it starts from differ."""
    for name, seed in (("a", 0), ("b", 1)):
        write_model(tmp_path / f"{name}.safetensors", folder / "new.tif", patch_size=7, components=5)
        if seed:  # one weight of the head
            model = load_model(tmp_path / "a.safetensors")
            weights = model.network.state_dict()
            weights["head.bias"] = weights["head.bias"] + 1.0
            save_model(
                tmp_path / "b.safetensors", card=model.card, weights=weights, reduction=model.reduction
            )
    run_and_lose_the_parent(
        lambda progress, **given: tune(progress, **given),
        at_percent=60,
        epochs=2,
        model=tmp_path / "a.safetensors",
    )
    assert (tmp_path / "m.safetensors.checkpoint").exists()
    _, _, said = tune(epochs=2, model=tmp_path / "b.safetensors")
    assert "belongs to a training with other data or settings" in said
    assert "resumes" not in said


def test_a_cancelled_fine_tuning_leaves_nothing(folder, tmp_path, tune):
    seen = []
    progress = Progress(seen.append, lambda: any("Epoch 1" in event.get("message", "") for event in seen))
    with pytest.raises(CancelledError):
        tune(progress, report=tmp_path / "r.html")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", FITTED)
def test_a_baseline_is_refused(folder, tmp_path, tune, name):
    write_model(tmp_path / "b.safetensors", folder / "old.tif", network=name, components=5)
    with pytest.raises(
        HsiError, match=f"holds the baseline {name}, which is fitted at once and cannot be fine-tuned"
    ):
        tune(model=tmp_path / "b.safetensors")


def test_a_scene_without_the_bands_of_the_model_is_refused_with_both_lists(
    folder, tmp_path, tune, make_scene
):
    scene = make_scene(separable_cube(CODES, 7), wavelengths=[900 + 10 * i for i in range(7)])
    with pytest.raises(HsiError, match="960"):
        tune(scene=scene, labels=write_labels(tmp_path / "l.tif", scene, CODES))


def test_what_cannot_be_learned_from_is_refused(folder, tmp_path, tune, old_samples, make_scene):
    water = np.where(LEFT & (np.roll(CODES, 8, axis=1) == 3), 3, 0)
    one = write_labels(tmp_path / "one.tif", folder / "new.tif", water)
    with pytest.raises(
        HsiError, match=r"only one class \(Water\).* Give the old scene and its labels for rehearsal"
    ):
        tune(labels=one)
    result, _, _ = tune(labels=one, epochs=1, **old_samples)  # beside old samples one class is enough
    assert result.num_new_classes == 1
    with pytest.raises(HsiError, match="A rehearsal scene is given, but no rehearsal labels"):
        tune(rehearsal_scene=folder / "old.tif")
    with pytest.raises(HsiError, match="is an input as well"):
        tune(output_model=folder / "old.safetensors")
    strange = write_labels(
        tmp_path / "s.tif", folder / "old.tif", np.where(CODES == 1, 9, 0), names={9: "Roads"}
    )
    with pytest.raises(
        HsiError, match=r"The old labels s\.tif hold no class of the model \(Corn, Wood, Water\)"
    ):
        tune(rehearsal_scene=folder / "old.tif", rehearsal_labels=strange)
    small = make_scene(separable_cube(CODES[:5, :9], 12), wavelengths=[410 + 10 * i for i in range(12)])
    with pytest.raises(
        HsiError,
        match="The patch size is 7, but the scene has only 9 x 5 pixels; choose a larger scene than scene",
    ):
        tune(scene=small, labels=write_labels(tmp_path / "t.tif", small, CODES[:5, :9]))


def test_mixed_settings_are_those_of_the_model_unless_they_are_given(folder, tune):
    _, model, _ = tune(epochs=1, weight_decay=0.25)
    trained = load_model(folder / "old.safetensors").card.settings
    assert model.card.settings["weight_decay"] == 0.25
    assert model.card.settings["patience"] == trained["patience"]
    assert model.card.settings["components"] == trained["components"] == 5
    assert torch.equal(
        torch.tensor(model.card.bands), torch.tensor(load_model(folder / "old.safetensors").card.bands)
    )


def params_of(folder):
    return finetune.Params(
        model=folder / "old.safetensors",
        scene=folder / "new.tif",
        labels=folder / "new_labels.tif",
        output_model=folder / "unused.safetensors",
    )


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [({}, (1e-8, 0.0)), ({"adam_epsilon": 1e-7, "rate_decay": 1e-6}, (1e-7, 1e-6))],
    ids=["older model", "model with the optimizer of Keras"],
)
def test_the_optimizer_is_that_of_the_training_of_the_model(folder, recorded, expected):
    card = load_model(folder / "old.safetensors").card
    card = card.model_copy(update={"form": "faithful", "settings": card.settings | recorded})
    recipe = finetune._resolve_recipe(params_of(folder), card)
    assert (recipe.adam_epsilon, recipe.rate_decay) == expected


def test_a_model_of_balanced_fields_is_fine_tuned_without_them(folder):
    card = load_model(folder / "old.safetensors").card
    card = card.model_copy(update={"settings": card.settings | {"field_weights": True, "epochs": 7}})
    recipe = finetune._resolve_recipe(params_of(folder), card)
    assert (recipe.field_weights, recipe.epochs) == (False, 7)
