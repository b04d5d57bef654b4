"""The page of the demo, on a small scene: programs in scripts/ that no other test runs."""

import json
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from hsi_core.crossvalidation.automatic import choose_automatically
from hsi_core.progress import Progress
from hsi_core.tasks import assess, classify, splitlabels, train
from html_for_tests import tables_of

SCRIPTS = Path(__file__).parents[2] / "scripts"
NAMES = ["the nearest training pixel", "region growing", "the SVM", "linear discriminant analysis"]


@pytest.fixture
def scripts(monkeypatch):
    """The modules of the demo."""
    monkeypatch.syspath_prepend(str(SCRIPTS))
    import demo
    import demo_comparison
    import demo_map

    return SimpleNamespace(demo=demo, comparison=demo_comparison, map=demo_map)


@pytest.fixture
def folder(labelled_scene, tmp_path, monkeypatch) -> Path:
    """The files that the steps of the demo leave, of a scene with three classes in stripes."""
    scene, labels, _ = labelled_scene
    labels.rename(tmp_path / "ground_truth.tif")
    parts = {name: tmp_path / f"{name}.tif" for name in ("train", "validation", "test")}
    outputs = {f"output_{name}": path for name, path in parts.items()}
    run(splitlabels, scene=scene, labels=tmp_path / "ground_truth.tif", kind="blocks", guard=1, **outputs)
    # The SVM and the networks among the candidates would take most of the time.
    monkeypatch.setattr(train, "choose_automatically", partial(choose_automatically, candidates=("lda",)))
    model, mapped = tmp_path / "model.safetensors", tmp_path / "class_map.tif"
    labelled = {"labels": parts["train"], "validation": parts["validation"], "test": parts["test"]}
    run(train, scene=scene, output_model=model, **labelled)
    run(classify, scene=scene, model=model, output=mapped, confidence=tmp_path / "confidence.tif")
    run(assess, map=mapped, reference=parts["test"], json_file=tmp_path / "accuracy.json")
    return tmp_path


def run(task, **params):
    return task.run(task.Params(**params), Progress())


@pytest.mark.slow
def test_the_page_has_the_simple_methods_beside_the_map_on_the_same_pixels(scripts, folder, monkeypatch):
    found = scripts.comparison.compare(folder, seed=0)
    *others, ours = found["rows"]
    assert [row["name"] for row in others] == NAMES
    assert ours["name"] == "the automatic choice"
    assert found["method"].startswith("lda, ")
    accuracy = json.loads((folder / "accuracy.json").read_text(encoding="utf-8"))
    assert found["num_test"] == accuracy["num_pixels"]
    for name, value in ours["metrics"].items():
        assert value == pytest.approx(accuracy[name])
    for row in others:
        gain = ours["metrics"]["overall_accuracy"] - row["metrics"]["overall_accuracy"]
        assert row["gain"]["value"] == pytest.approx(gain)

    monkeypatch.setattr(scripts.demo, "DEMO", folder)
    record = {"split": {"results": {}, "seconds": 1.0}, "train": {"results": {}, "seconds": 1.0}}
    summary = scripts.demo.summarize(record, found, SimpleNamespace(version=lambda: "3.22"))
    (folder / "summary.json").write_text(json.dumps(summary), encoding="utf-8")
    monkeypatch.setattr(scripts.map, "BANDS", (3, 2, 1))
    scripts.map.draw(folder, folder / "map.png", note="Somewhere.")
    scripts.comparison.write_page(folder, summary)
    assert (folder / "map.png").stat().st_size > 10_000
    text = (folder / "index.html").read_text(encoding="utf-8")
    (_, *cells), *_ = tables_of(text)
    for row, (name, *values, _) in zip(found["rows"], cells, strict=True):
        assert name.lower().startswith(row["name"].removeprefix("the ").lower())
        metrics = row["metrics"]
        shares = [f"{100 * metrics[key]:.1f}" for key in ("overall_accuracy", "average_accuracy")]
        for value, expected in zip(values, [*shares, f"{metrics['kappa']:.3f}"], strict=True):
            assert value.startswith(expected)
    assert found["words"] in text


def test_the_method_of_the_demo_is_chosen_automatically(scripts):
    steps = {step.name: step for step in scripts.demo.list_steps(Path("cube.npy"), Path("truth.npy"))}
    assert "NETWORK" not in steps["train"].arguments()
    assert "REGULARISE" not in steps["classify"].arguments()


@pytest.mark.parametrize(
    ("gains", "expected"),
    [
        (
            [(0.1, (0.05, 0.15)), (0.2, (0.1, 0.3))],
            "more accurate than a (+10.0 points) and b (+20.0 points).",
        ),
        (
            [(0.1, (-0.05, 0.25)), (-0.1, (-0.2, -0.05))],
            "not distinguishable from a (+10.0 points). It is less accurate than b (-10.0 points).",
        ),
        ([(0.3, None), (0.3, (0.1, 0.5))], "more accurate than b (+30.0 points). It is not distinguishable"),
    ],
)
def test_the_words_follow_the_intervals_of_the_differences(scripts, gains, expected):
    def row(name, average_accuracy, gain):
        metrics = {"overall_accuracy": 0.75, "average_accuracy": average_accuracy}
        return {"name": name, "metrics": metrics, "gain": gain}

    others = [
        row(name, average, {"value": value, "interval": ends})
        for name, average, (value, ends) in zip("ab", (0.6, 0.4), gains, strict=True)
    ]
    words = scripts.comparison.say([*others, row("ours", 0.5, None)])
    assert words.startswith("On this split, the automatic choice has an overall accuracy of 75.0 %. It is ")
    assert expected in words
    assert words.endswith("Its average accuracy is lower than that of a.")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"regularise": "off", "held_to_labels": False}, "svm, no regularisation"),
        (
            {"regularise": "weak", "held_to_labels": False, "field_weights": True},
            "svm, balanced fields, weak regularisation",
        ),
        (
            {"regularise": "weak", "held_to_labels": True, "pretreatment": "snv"},
            "svm, pretreatment snv, map held to the training labels",
        ),
    ],
)
def test_the_method_is_named_with_what_is_done_to_the_map(scripts, settings, expected):
    card = SimpleNamespace(network="svm", patch_size=1, settings=settings)
    assert scripts.comparison.name_method(card) == expected
