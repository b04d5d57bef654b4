"""Methods by name."""

import pytest

from hsi_core.crossvalidation.automatic import CANDIDATES
from hsi_core.crossvalidation.methods import REFERENCES, parse_method, parse_methods, split_names
from hsi_core.errors import ParameterError
from hsi_core.models.registry import find_recipe
from hsi_core.tuning.settings_file import TunedSettings, write_settings


def test_settings_in_brackets_change_the_recipe_and_the_options():
    found = parse_method("hybridsn[patch_size=7, learning-rate=0.01,augment=no,dropout=0.5]")
    assert found.choice is not None
    recipe, own = found.choice.recipe, find_recipe("hybridsn", "corrected")
    assert (recipe.patch_size, recipe.learning_rate, recipe.augment) == (7, 0.01, False)
    assert recipe.epochs == own.epochs
    assert found.choice.options == {"dropout": 0.5}
    assert found.is_network


def test_methods_that_differ_behind_the_plus_share_their_base():
    plain, behind = parse_method("svm[class_weights=yes]"), parse_method("svm[class_weights=yes]+regularise")
    assert plain.base == behind.base
    assert (plain.is_regularised, behind.is_regularised) == (False, True)
    fixed = parse_method("svm[class_weights=yes]+regularise=strong")
    assert parse_method("svm+regularise=held").strength == "held"
    assert (plain.strength, behind.strength, fixed.strength) == ("off", "auto", "strong")
    assert fixed.base == behind.base == plain.base == plain.name


def test_a_settings_file_is_a_method(tmp_path):
    path = tmp_path / "best.json"
    write_settings(
        path,
        TunedSettings(
            network="hybridsn",
            form="corrected",
            settings={"patch_size": 13, "epochs": 3},
            options={"dropout": 0.3},
            guard=8,
            trial=1,
            num_trials=2,
            validation_accuracy=0.5,
            validation_kind="blocks",
            scene="scene.tif",
        ),
    )
    found = parse_method(f"{path}+regularise")
    assert found.choice is not None
    assert (found.patch_size, found.guard, found.choice.recipe.epochs) == (13, 8, 3)
    assert (found.choice.options, found.is_regularised) == ({"dropout": 0.3}, True)
    # Results name the file without its folder, if no other one is called the same.
    assert (found.name, found.base) == ("best.json+regularise", str(path))
    found = parse_method(f"{path}+regularise=weak")
    assert (found.name, found.base, found.strength) == ("best.json+regularise=weak", str(path), "weak")
    other = tmp_path / "other" / "best.json"
    other.parent.mkdir()
    other.write_bytes(path.read_bytes())
    names = [f"{path}", f"{path}+regularise", f"{other}"]
    assert [one.name for one in parse_methods(names, with_references=False)] == [
        f"{path}",
        "best.json+regularise",
        f"{other}",
    ]


def test_the_references_are_behind_the_methods_once():
    assert [one.name for one in parse_methods(["svm", "hybridsn", "svm"])] == [
        "svm",
        "hybridsn",
        *(name for name in REFERENCES if name != "svm"),
    ]


def test_auto_runs_alone_and_is_no_network_and_no_place():
    auto = parse_method("auto")
    assert (auto.runs_alone, auto.is_network, auto.is_place) == (True, False, False)
    assert auto.patch_size == max(parse_method(name).patch_size for name in CANDIDATES)


def test_names_in_a_text_are_separated_outside_brackets():
    assert split_names(" svm, svm[a=1, b=2]+regularise lda ") == ["svm", "svm[a=1, b=2]+regularise", "lda"]
    assert split_names('svm "C:/My Name/a, b.json"+regularise,lda') == [
        "svm",
        "C:/My Name/a, b.json+regularise",
        "lda",
    ]
    assert split_names("svm[a=1, lda") == ["svm[a=1", "lda"]
    assert split_names(' "" ') == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("svn", 'There is no network or baseline "svn".*Perhaps you mean svm'),
        ("svm[depth=3]", "svm has no setting depth"),
        ("svm[inputs=both]", "svm has no setting inputs"),
        ("svm[patch_size]", 'The setting "patch_size" of the method "svm.patch_size." cannot be read'),
        ("hybridsn[patch_size=big]", "setting patch_size of hybridsn is big; give a whole number"),
        ("hybridsn[learning_rate=yes]", "learning_rate of hybridsn is True; give a number"),
        ("svm[a=1", "cannot be read; give a network such as svm"),
        ("svm+smooth", 'an unknown step behind "\\+"'),
        (
            "svm+regularise=much",
            "write \\+regularise, or \\+regularise= and one of weak, medium, strong, held",
        ),
        ("position+regularise=weak", "position has no class probabilities to regularise"),
        ("auto+regularise", "auto chooses the regularisation as well; give it as auto"),
        ("position+regularise", "position has no class probabilities to regularise"),
    ],
)
def test_a_name_that_cannot_be_used_is_refused(name, message):
    with pytest.raises(ParameterError, match=message):
        parse_method(name)
