"""Ranges as people write them, and the candidates in them."""

import dataclasses

import optuna
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_core.errors import ParameterError, PatchError
from hsi_core.models.registry import build_network, find_recipe, network_names
from hsi_core.tuning.space import SearchSpace, Span, parse_sizes, parse_span, parse_words

SPACE = SearchSpace(
    networks=("hybridsn", "ssan", "a2s2k", "lsga-vit"),
    patch_sizes=(7, 9, 11),
    components=(10, 15),
    learning_rate=Span(1e-5, 1e-3),
    weight_decay=Span(1e-6, 1e-2),
    spectral_noise=Span(0.0, 1.0),
    augment=(True, False),
    options={
        "dropout": Span(0.3, 0.7),
        "gru_units": Span(64, 256),
        "channels": Span(32, 128),
        "attention_size": Span(32, 128),
    },
    epochs=5,
)


def test_ranges_are_read():
    assert parse_span("1e-5..1e-3", name="rate", low=0) == Span(1e-5, 1e-3)
    assert parse_span(" 0.5 ", name="rate", low=0) == Span(0.5, 0.5)
    assert str(parse_span("64..256", name="units", low=0)) == "64..256"
    assert str(parse_span("0.5", name="rate", low=0)) == "0.5"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a..b", 'rate is "a..b"; write a range such as 0.3..0.7'),
        ("", 'rate is ""; write a range'),
        ("0.1-0.2", 'rate is "0.1-0.2"; write a range'),
        ("0.7..0.3", "rate is 0.7..0.3; write the smaller number first"),
        ("nan..1", "rate is nan..1; write the smaller number first"),
        ("-1..0.5", "rate is -1..0.5; it must be 0 to 0.9"),
        ("0..1", "rate is 0..1; it must be 0 to 0.9"),
    ],
)
def test_what_is_no_range_is_refused(text, message):
    with pytest.raises(ParameterError, match=message):
        parse_span(text, name="rate", low=0.0, high=0.9)


def test_reductions_are_searched_where_several_are_given():
    known = ("pca", "discriminant")
    both = parse_words("discriminant, pca,pca", name="reduction", known=known)
    assert both == known
    with pytest.raises(ParameterError, match='reduction has "lda"; write one or more of pca, discriminant'):
        parse_words("pca,lda", name="reduction", known=known)
    space = dataclasses.replace(SPACE, reductions=both)
    assert space.starts()[0] == SPACE.starts()[0] | {"reduction": "pca"}
    assert space.describe() == SPACE.describe() | {"reduction": ["pca", "discriminant"]}
    trial = optuna.trial.FixedTrial(space.starts()[1] | {"reduction": "discriminant"})
    assert space.suggest(trial).recipe.reduction == "discriminant"


def test_a_range_without_an_end_is_refused():
    with pytest.raises(ParameterError, match=r"rate is 1..inf; it must be at least 0"):
        parse_span("1..inf", name="rate", low=0.0)


def test_sizes_are_read_sorted_and_once():
    assert parse_sizes("11, 7,7", name="patch_sizes") == (7, 11)


@pytest.mark.parametrize("text", ["", "7..11", "7,,9", "0,3", "7.5"])
def test_what_are_no_sizes_is_refused(text):
    with pytest.raises(ParameterError, match=r'patch_sizes is ".*"; write whole numbers from 1 on, such as'):
        parse_sizes(text, name="patch_sizes")


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**31))
def test_every_candidate_lies_in_the_ranges_and_has_the_options_of_its_network(seed):
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=seed))
    candidate = SPACE.suggest(study.ask())
    recipe = candidate.recipe
    assert recipe.patch_size in SPACE.patch_sizes
    assert (recipe.components in SPACE.components) == (recipe.inputs != "spectrum")
    assert 1e-5 <= recipe.learning_rate <= 1e-3
    assert recipe.epochs == 5
    expected = {
        "hybridsn": {"dropout", "channels"},
        "ssan": {"dropout", "gru_units", "channels", "attention_size"},
        "a2s2k": {"channels"},
        "lsga-vit": {"attention_size"},
    }
    assert set(candidate.options) == expected[candidate.network]
    for name, value in candidate.options.items():
        assert SPACE.options[name].low <= value <= SPACE.options[name].high
        assert name == "dropout" or value % 8 == 0
    unsearched = {"batch_size", "is_cosine", "whiten", "patience", "class_weights"}
    own = find_recipe(candidate.network, "corrected")
    assert all(getattr(recipe, name) == getattr(own, name) for name in unsearched)


def test_the_first_trials_are_the_recipes_as_near_as_the_ranges_let_them():
    study = optuna.create_study()
    for values in SPACE.starts():
        study.enqueue_trial(values)
    found = {}
    for _ in SPACE.networks:
        trial = study.ask()
        candidate = SPACE.suggest(trial)
        found[candidate.network] = candidate
        assert trial.params in SPACE.starts()  # nothing is left to chance
    assert set(found) == set(SPACE.networks)
    own = dataclasses.asdict(find_recipe("hybridsn", "corrected")) | {"components": 15, "epochs": 5}
    assert dataclasses.asdict(found["hybridsn"].recipe) == own
    assert found["hybridsn"].options == {"dropout": 0.4, "channels": 64}
    assert found["ssan"].recipe.learning_rate == 1e-3  # its recipe has 3e-3
    assert found["a2s2k"].options == {"channels": 32}  # its default is 24


def test_a_space_that_can_be_built_is_accepted():
    SPACE.check(num_bands=20, num_classes=3)


@pytest.mark.parametrize("text", ["32..128", "32", "32.0..64"])
def test_a_width_as_users_write_it_is_accepted(text):
    channels = parse_span(text, name="channels", low=0.0)
    dataclasses.replace(SPACE, options=SPACE.options | {"channels": channels}).check(
        num_bands=20, num_classes=3
    )


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"networks": ("resnet",)}, ParameterError, 'There is no network or baseline "resnet"; choose one'),
        ({"networks": ("svm",)}, ParameterError, "svm is a baseline, which chooses .* leave it out"),
        ({"patch_sizes": (5, 7)}, PatchError, "Not every trial can be built: HybridSN .* at least 7 x 7"),
        ({"patch_sizes": (8,)}, PatchError, "The patch size is 8; it must be odd"),
        (
            {"options": SPACE.options | {"channels": Span(30, 64)}},
            ParameterError,
            "channels is 30; it must be 8 to 512, a multiple of 8",
        ),
        (
            {"options": SPACE.options | {"gru_units": Span(64, 1024)}},
            ParameterError,
            "gru_units is 1024; it must be 8 to 512",
        ),
    ],
)
def test_what_some_trial_could_not_be_built_with_is_refused_at_once(changes, error, message):
    with pytest.raises(error, match=message):
        dataclasses.replace(SPACE, **changes).check(num_bands=20, num_classes=3)


def test_every_network_that_is_trained_can_be_tuned():
    assert {"hybridsn", "hybridsn-se", "a2s2k", "lsga-vit", "ssan"} <= set(network_names())
    for network in SPACE.networks:
        study = optuna.create_study()
        study.enqueue_trial({"network": network})
        candidate = SPACE.suggest(study.ask())
        inputs = candidate.recipe.inputs
        build_network(
            candidate.network,
            form="corrected",
            num_components=20 if inputs == "spectrum" else candidate.recipe.components,
            num_classes=3,
            patch_size=candidate.recipe.patch_size,
            num_bands=20 if inputs == "both" else 0,
            options=candidate.options,
        )
