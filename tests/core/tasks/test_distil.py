"""Teaching a small network: what it learns, and what is refused."""

import re
from functools import partial

import numpy as np
import pytest
import torch

import conftest
from hsi_core.distillation.teachers import ask_teachers, load_teachers
from hsi_core.errors import CancelledError, HsiError
from hsi_core.evaluation.reader import collect_patches
from hsi_core.evaluation.summary import summarize_network
from hsi_core.modelfile.model_file import load_model, match_bands, save_model
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import distil, train
from hsi_core.training.prediction import predict_patches
from html_for_tests import check_numbers, without_origin
from models_for_tests import FITTED, write_model
from orphaned_for_tests import run_and_lose_the_parent
from scenes_for_tests import separable_cube, striped_classes, write_scene

pytestmark = pytest.mark.slow

CODES = striped_classes(48, 56)
COLUMN = np.indices(CODES.shape)[1]
NAMES = {1: "Corn", 2: "Wood", 3: "Water", 4: "Roads"}


write_labels = partial(conftest.write_labels, names=NAMES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A scene, its labels in three parts with columns between them that have none, and a teacher of it."""
    folder = tmp_path_factory.mktemp("distil")
    scene = write_scene(folder / "scene.tif", separable_cube(CODES, 12), wavelengths=range(410, 521, 10))
    write_labels(folder / "train.tif", scene, np.where(COLUMN < 20, CODES, 0))
    write_labels(folder / "validation.tif", scene, np.where((COLUMN > 24) & (COLUMN < 36), CODES, 0))
    write_labels(folder / "test.tif", scene, np.where(COLUMN > 44, CODES, 0))
    train.run(
        train.Params(
            scene=scene,
            labels=folder / "train.tif",
            validation=folder / "validation.tif",
            output_model=folder / "teacher.safetensors",
            patch_size=9,
            components=8,
            epochs=6,
            batch_size=64,
            device="cpu",
        ),
        Progress(),
    )
    return folder


@pytest.fixture
def teach(folder, tmp_path):
    """Distils the teacher; gives the result, the student and what was said."""

    def run(progress=None, **given):
        events = []
        params = {
            "teachers": [folder / "teacher.safetensors"],
            "scene": folder / "scene.tif",
            "labels": folder / "train.tif",
            "validation": folder / "validation.tif",
            "output_model": tmp_path / "s.safetensors",
            "patch_size": 7,
            "components": 5,
            "epochs": 4,
            "batch_size": 64,
            "unlabelled": 200,
            "device": "cpu",
        } | given
        result = distil.run(distil.Params(**params), progress or Progress(events.append))
        said = " ".join(event.get("message", "") for event in events)
        return result, load_model(params["output_model"]), said

    return run


def test_a_student_stands_beside_its_teacher(folder, tmp_path, teach):
    result, student, said = teach(test=folder / "test.tif", report=tmp_path / "r.html")
    teacher = load_model(folder / "teacher.safetensors")
    assert result.teacher_multiply_adds == summarize_network(teacher.network).multiply_adds
    assert (
        result.multiply_adds
        == summarize_network(student.network).multiply_adds
        < result.teacher_multiply_adds
    )
    assert result.teacher_overall_accuracy > 0.9
    assert result.overall_accuracy > 0.9
    assert result.kept == pytest.approx(result.overall_accuracy / result.teacher_overall_accuracy, abs=1e-5)
    assert result.agreement > 0.9
    card = student.card
    assert (card.patch_size, card.num_components) == (7, 5)
    assert card.class_table == teacher.card.class_table
    assert card.test.overlap == 0.0
    assert (card.origins[0].kind, card.origins[0].sha256) == ("distilled", teacher.digest)
    assert card.settings["unlabelled"] == result.num_unlabelled
    assert 150 <= result.num_unlabelled <= 250
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert 'id="subset-map"' in page
    assert 'id="calibration"' in page
    for text in (
        "teacher, teacher.safetensors",
        "multiply-adds per pixel",
        "of the teacher's overall accuracy kept",
    ):
        assert text in page.replace("&#39;", "'"), text
    assert str(tmp_path) not in without_origin(page)
    check_numbers(page)
    assert re.search(r"The student keeps [0-9.]+ % .* \(test pixels, [+-][0-9.]+ points", said)
    assert said.index("hybridsn reaches") < said.index("The student keeps")
    assert '<p id="verdict"' in page
    assert card.baseline.test.num_pixels == card.test.num_pixels
    own, taught = student.places
    assert own.num_pixels == sum(card.class_pixels.values())
    assert taught.grid == teacher.places[0].grid


def test_a_teacher_that_has_not_learned_is_a_warning_and_its_student_is_not_praised(folder, tmp_path, teach):
    model = load_model(folder / "teacher.safetensors")
    weights = model.network.state_dict()
    head = [name for name in weights if name.endswith(".bias")][-1]
    weights[head] = torch.tensor([0.0, 100.0, 0.0])  # every pixel is Wood
    save_model(
        tmp_path / "bad.safetensors",
        card=model.card,
        weights=weights,
        reduction=model.reduction,
        statistics=model.statistics,
    )
    _, _, said = teach(teachers=[tmp_path / "bad.safetensors"], epochs=1, soft_weight=1.0)
    assert "The teacher bad.safetensors has a kappa of 0.00 on the validation pixels" in said
    assert "The student assigns all validation pixels to one class, Wood: it has not learned." in said
    assert "The student keeps" not in said
    assert "No better than always saying" in said


def test_a_student_learns_a_class_that_only_its_teacher_knows(folder, tmp_path, teach):
    """Water has no training label: what the student knows of it, it has from unlabelled pixels."""
    labels = write_labels(
        tmp_path / "l.tif", folder / "scene.tif", np.where((COLUMN < 20) & (CODES < 3), CODES, 0)
    )
    settings = {"labels": labels, "epochs": 8, "test": folder / "test.tif", "learning_rate": 0.003}
    taught, student, _ = teach(unlabelled=600, **settings)
    assert student.card.class_table.names == ["Corn", "Wood", "Water"]
    assert student.card.class_pixels["3"] == 0
    assert taught.overall_accuracy > 0.9
    alone, _, _ = teach(unlabelled=0, soft_weight=0.0, **settings)
    assert alone.num_unlabelled == 0
    assert alone.overall_accuracy < 0.75


def test_an_ensemble_teaches_together(folder, tmp_path, teach):
    _, _, _ = teach(epochs=2, output_model=tmp_path / "second.safetensors", unlabelled=50)
    teachers = [folder / "teacher.safetensors", tmp_path / "second.safetensors"]
    result, student, _ = teach(teachers=teachers, epochs=2, report=tmp_path / "r.html")
    assert [origin.model for origin in student.card.origins] == ["teacher.safetensors", "second.safetensors"]
    each = [summarize_network(load_model(path).network).multiply_adds for path in teachers]
    assert result.teacher_multiply_adds == sum(each)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "all teachers" in page


def test_teachers_are_asked_once_for_each_pixel_and_say_what_they_say_in_training(folder):
    teachers = load_teachers([folder / "teacher.safetensors"])
    pixels = np.array([[40, 3], [0, 0], [47, 55], [17, 31]])
    with open_scene(folder / "scene.tif") as scene:
        logits, is_seen = ask_teachers(
            teachers, scene, pixels, device=torch.device("cpu"), progress=Progress()
        )
        model = load_model(folder / "teacher.safetensors")
        source, _ = collect_patches(
            scene,
            pixels,
            bands=match_bands(model.card, scene, Progress()),
            reduction=model.reduction,
            patch_size=9,
            device=torch.device("cpu"),
            progress=Progress(),
        )
    assert is_seen.all()
    assert logits.shape == (1, 4, 3)
    torch.testing.assert_close(
        logits[0], predict_patches(model.network, source, torch.arange(4)), rtol=1e-4, atol=1e-4
    )


def test_the_same_call_gives_the_same_bytes_but_for_times(folder, tmp_path, teach):
    pages, models = [], []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        teach(output_model=tmp_path / name / "s.safetensors", report=tmp_path / name / "r.html", epochs=2)
        page = without_origin((tmp_path / name / "r.html").read_text(encoding="utf-8"))
        for element in (r'<p id="timing">[^<]*</p>', r'<figure [^>]*id="speed".*?</figure>'):
            page, count = re.subn(element, "", page, flags=re.DOTALL)
            assert count == 1
        pages.append(page)
        models.append((tmp_path / name / "s.safetensors").read_bytes())
    assert models[0] == models[1]
    assert pages[0] == pages[1]


def test_labels_of_classes_that_the_teacher_does_not_know_are_left_out_with_a_warning(
    folder, tmp_path, teach
):
    codes = np.where(COLUMN < 20, CODES, 0)
    codes[:8, :8] = 4
    _, student, said = teach(labels=write_labels(tmp_path / "l.tif", folder / "scene.tif", codes), epochs=1)
    assert "The teacher does not know some classes of the training labels (4 Roads)" in said
    assert student.card.class_table.names == ["Corn", "Wood", "Water"]


def test_the_guard_band_is_as_wide_as_the_larger_patch_of_the_teacher_needs(folder, tmp_path, teach):
    """The teacher sees 9 x 9 pixels, the student 7 x 7: the guard band has half of 9 pixels."""
    labels = write_labels(tmp_path / "l.tif", folder / "scene.tif", CODES)
    _, student, said = teach(labels=labels, validation=None, epochs=1, unlabelled=0)
    assert "(blocks, guard band of 4 pixels)" in said
    assert student.card.validation.overlap == 0.0


def test_a_distillation_does_not_resume_with_another_teacher(folder, tmp_path, teach):
    """Same classes, same pixels: only the weights of the teacher differ."""
    teacher = load_model(folder / "teacher.safetensors")
    weights = teacher.network.state_dict()
    weights["head.bias"] = weights["head.bias"] + torch.tensor([0.5, 0.0, 0.0])
    other = tmp_path / "other.safetensors"
    save_model(other, card=teacher.card, weights=weights, reduction=teacher.reduction)
    run_and_lose_the_parent(lambda progress, **given: teach(progress, **given), at_percent=65, epochs=2)
    assert (tmp_path / "s.safetensors.checkpoint").exists()
    _, _, said = teach(epochs=2, teachers=[other])
    assert "belongs to a training with other data or settings" in said
    assert "resumes" not in said


def test_a_cancelled_distillation_leaves_nothing(tmp_path, teach):
    seen = []
    progress = Progress(seen.append, lambda: any("Epoch 1" in event.get("message", "") for event in seen))
    with pytest.raises(CancelledError):
        teach(progress, report=tmp_path / "r.html")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", FITTED)
def test_baselines_neither_teach_nor_learn(folder, tmp_path, teach, name):
    with pytest.raises(HsiError, match=f"The student {name} is a baseline"):
        teach(network=name)
    write_model(tmp_path / "b.safetensors", folder / "scene.tif", network=name, components=5)
    with pytest.raises(HsiError, match=f"is the baseline {name}, whose outputs are votes and not logits"):
        teach(teachers=[tmp_path / "b.safetensors"])


def test_teachers_that_do_not_fit_are_refused(folder, tmp_path, teach, make_scene):
    teacher = folder / "teacher.safetensors"
    with pytest.raises(HsiError, match="No teacher is given"):
        teach(teachers=[])
    with pytest.raises(HsiError, match="are the same model"):
        teach(teachers=[teacher, teacher])
    write_model(tmp_path / "o.safetensors", folder / "scene.tif", components=5, patch_size=7)
    with pytest.raises(HsiError, match="The teachers have different classes"):
        teach(teachers=[teacher, tmp_path / "o.safetensors"])
    with pytest.raises(HsiError, match="is an input as well"):
        teach(output_model=teacher)
    scene = make_scene(separable_cube(CODES, 7), wavelengths=[900 + 10 * i for i in range(7)])
    with pytest.raises(HsiError, match="960"):
        teach(scene=scene, labels=write_labels(tmp_path / "l.tif", scene, CODES), validation=None)
    one = write_labels(
        tmp_path / "one.tif", folder / "scene.tif", np.where((COLUMN < 20) & (CODES == 2), 2, 0)
    )
    with pytest.raises(HsiError, match="The training labels hold 1 of the teacher's classes"):
        teach(labels=one)
    small = make_scene(
        separable_cube(CODES[:8, :9], 12), "small.tif", wavelengths=[410 + 10 * i for i in range(12)]
    )
    with pytest.raises(HsiError, match="The patch size is 9, but the scene has only"):
        teach(scene=small, labels=write_labels(tmp_path / "t.tif", small, CODES[:8, :9]), validation=None)
