"""The training loop on patches that are easy to tell apart."""

import dataclasses
import math
import threading
from collections import UserDict

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_core.device import has_fast_bfloat16
from hsi_core.errors import CancelledError
from hsi_core.modelfile.history import EpochRecord, TrainingState
from hsi_core.models.discriminant_context import DiscriminantContext
from hsi_core.progress import Progress
from hsi_core.training.loop import (
    TrainingError,
    batches,
    group_weights,
    is_better,
    learning_rate_at,
    train_network,
)
from hsi_core.training.prediction import predict_patches
from training_for_tests import RECIPE, make_data, make_network

pytestmark = pytest.mark.slow


def train(
    network, folder, *, recipe=RECIPE, progress=None, seed=5, has_mixed_precision=False, data=None, **options
):
    return train_network(
        network,
        data or make_data(),
        recipe=recipe,
        seed=seed,
        has_mixed_precision=has_mixed_precision,
        checkpoint=folder / "checkpoint",
        fingerprint="f",
        progress=progress or Progress(),
        **options,
    )


def weights_of(network):
    return {name: value.clone() for name, value in network.state_dict().items()}


def test_a_network_learns_what_can_be_learned(tmp_path):
    network = make_network()
    state = train(network, tmp_path, recipe=dataclasses.replace(RECIPE, epochs=25, patience=25))
    data = make_data()
    accuracy = (
        (predict_patches(network, data.source, data.validation).argmax(1) == data.targets[90:]).float().mean()
    )
    assert accuracy > 0.9
    assert state.history[state.best_epoch - 1].validation_accuracy == pytest.approx(float(accuracy))


def test_the_best_epoch_on_validation_is_kept(tmp_path):
    network = make_network()
    state = train(network, tmp_path)
    keys = [(record.validation_accuracy, -record.validation_loss) for record in state.history]
    assert state.best_epoch - 1 == keys.index(max(keys))
    for name, value in network.state_dict().items():
        torch.testing.assert_close(value, state.best_weights[name], rtol=0, atol=0)


@pytest.mark.parametrize(
    ("accuracy", "loss", "expected"),
    [
        (0.6, 9.0, True),  # accuracy counts first
        (0.4, 0.1, False),
        (0.5, 0.9, True),  # equal accuracy: the smaller loss
        (0.5, 1.1, False),
        (0.5, 1.0, False),  # equal epochs: the first
        (math.nan, math.nan, True),  # no validation: the last
    ],
)
def test_a_tie_of_epochs_is_broken_by_the_smaller_validation_loss(accuracy, loss, expected):
    best, worse = EpochRecord(1, 1.0, 1.0, 0.5), EpochRecord(2, 1.0, 0.5, 0.3)
    state = TrainingState(history=[best, worse], best_epoch=1, best_weights={})
    assert is_better(EpochRecord(3, 1.0, loss, accuracy), state) is expected


def test_without_validation_every_epoch_runs_and_the_last_is_kept(tmp_path):
    data = dataclasses.replace(make_data(), validation=torch.arange(0))
    state = train(make_network(), tmp_path, data=data, recipe=dataclasses.replace(RECIPE, patience=1))
    assert (state.best_epoch, len(state.history)) == (RECIPE.epochs, RECIPE.epochs)
    assert math.isnan(state.history[-1].validation_accuracy)


def test_every_step_is_recorded_and_an_epoch_is_the_mean_over_its_pixels(tmp_path):
    state = train(make_network(), tmp_path)
    sizes = np.array([16, 16, 16, 16, 16, 10])  # 90 training pixels
    assert len(state.steps) == len(sizes) * len(state.history)
    for record in state.history:
        steps = state.steps[len(sizes) * (record.epoch - 1) : len(sizes) * record.epoch]
        assert record.loss == pytest.approx(np.average([step.loss for step in steps], weights=sizes))
        assert record.accuracy == pytest.approx(np.average([step.accuracy for step in steps], weights=sizes))
        assert 0 < sum(step.seconds for step in steps) < record.seconds


def test_the_first_step_is_recorded_as_the_network_was_before_it(tmp_path):
    plain = {"augment": False, "spectral_noise": 0.0, "class_weights": False, "label_smoothing": 0.0}
    recipe = dataclasses.replace(RECIPE, epochs=1, batch_size=90, **plain)
    network, data = make_network(), make_data()
    network.dropout.p = 0.0
    fresh = make_network()
    fresh.dropout.p = 0.0
    fresh.train()
    logits = fresh(*data.source.gather(data.train))
    state = train(network, tmp_path, recipe=recipe)
    reference = data.targets[data.train]
    assert len(state.steps) == 1
    assert state.steps[0].accuracy == pytest.approx(float((logits.argmax(1) == reference).float().mean()))
    expected = torch.nn.functional.cross_entropy(logits, reference).detach()
    assert state.steps[0].loss == pytest.approx(float(expected), rel=1e-4)


def test_the_same_seed_gives_the_same_weights_and_another_seed_does_not(tmp_path):
    results = []
    for number, seed in enumerate((5, 5, 6)):
        network = make_network()
        (tmp_path / str(number)).mkdir()
        train(network, tmp_path / str(number), seed=seed)
        results.append(weights_of(network))
    assert all(torch.equal(results[0][name], results[1][name]) for name in results[0])
    assert not all(torch.equal(results[0][name], results[2][name]) for name in results[0])


def test_a_training_that_was_cut_off_gives_the_weights_of_an_uninterrupted_one(tmp_path):
    whole = make_network()
    state = train(whole, tmp_path)
    (tmp_path / "cut").mkdir()
    network = make_network()

    def stop_in_epoch_three(event):
        if event["event"] == "progress" and "Epoch 2" in event["message"]:
            raise KeyboardInterrupt  # as sudden as a kill: nothing is tidied up

    with pytest.raises(KeyboardInterrupt):
        train(network, tmp_path / "cut", progress=Progress(stop_in_epoch_three))
    events = []
    resumed = make_network()
    again = train(resumed, tmp_path / "cut", progress=Progress(events.append))
    assert "resumes after epoch 2" in events[0]["message"]
    assert again.history == state.history
    assert again.steps == state.steps
    assert all(step.seconds > 0 for step in again.steps)  # those of before the kill as well
    for name, value in whole.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[name]), name


def test_training_stops_when_validation_does_not_get_better(tmp_path):
    recipe = dataclasses.replace(RECIPE, learning_rate=1e-12, weight_decay=0.0, epochs=30, patience=3)
    state = train(make_network(), tmp_path, recipe=recipe)
    assert len(state.history) == state.best_epoch + 3 < 30


def test_a_cancel_ends_the_training_between_layers(tmp_path):
    calls = []

    def is_cancelled():
        calls.append(1)
        return len(calls) > 10

    with pytest.raises(CancelledError):
        train(make_network(), tmp_path, progress=Progress(is_cancelled=is_cancelled))
    assert len(calls) == 11


def test_a_cancel_does_not_wait_until_the_optimizer_is_loaded(tmp_path):
    cancelled = threading.Event()

    class Slow(UserDict):
        def get(self, name, default=None):
            assert cancelled.wait(5.0)
            return default

    try:
        with pytest.raises(CancelledError):
            train(make_network(), tmp_path, progress=Progress(is_cancelled=lambda: True), rate_shares=Slow())
    finally:
        cancelled.set()


def test_a_loss_that_is_no_number_is_an_error_that_says_what_to_do(tmp_path):
    with pytest.raises(TrainingError, match="choose a smaller learning rate"):
        train(make_network(), tmp_path, recipe=dataclasses.replace(RECIPE, learning_rate=1e30))


def pretend_cpu(monkeypatch, **answers):
    for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        monkeypatch.delattr(torch.cpu, name, raising=False)
    for name, answer in answers.items():
        monkeypatch.setattr(torch.cpu, name, lambda answer=answer: answer, raising=False)


@pytest.mark.parametrize(
    ("answers", "is_fast"),
    [
        ({}, False),  # a version of PyTorch without the questions
        ({"_is_avx512_bf16_supported": False, "_is_amx_tile_supported": False}, False),
        ({"_is_avx512_bf16_supported": True}, True),
        ({"_is_avx512_bf16_supported": False, "_is_amx_tile_supported": True}, True),
    ],
)
def test_bfloat16_is_fast_on_a_cpu_that_has_instructions_for_it(monkeypatch, answers, is_fast):
    pretend_cpu(monkeypatch, **answers)
    assert has_fast_bfloat16(torch.device("cpu")) is is_fast
    assert not has_fast_bfloat16(torch.device("meta"))


@pytest.mark.parametrize("is_fast", [False, True])
def test_mixed_precision_multiplies_in_bfloat16_only_where_that_is_fast(tmp_path, monkeypatch, is_fast):
    pretend_cpu(monkeypatch, _is_avx512_bf16_supported=is_fast)
    network, seen = make_network(), []
    network.head.register_forward_hook(lambda module, _, output: seen.append((module.training, output.dtype)))
    train(network, tmp_path, recipe=dataclasses.replace(RECIPE, epochs=1), has_mixed_precision=True)
    assert {dtype for is_training, dtype in seen if is_training} == {
        torch.bfloat16 if is_fast else torch.float32
    }
    assert {dtype for is_training, dtype in seen if not is_training} == {torch.float32}


def test_weights_move_by_their_share_of_the_learning_rate(tmp_path):
    """The first step of Adam is as long as the rate, whatever the gradient."""
    network = make_network()
    before = weights_of(network)
    recipe = dataclasses.replace(RECIPE, epochs=1, batch_size=90, weight_decay=0.0, learning_rate=0.01)
    shares = {name: 0.1 for name, _ in network.named_parameters() if not name.startswith("head")}
    train(network, tmp_path, recipe=recipe, rate_shares=shares)
    for name, weight in network.named_parameters():
        if weight.ndim == 1:  # before batch norm a bias has no gradient
            continue
        longest = float((weight.detach() - before[name]).abs().max())
        assert longest == pytest.approx(0.01 if name.startswith("head") else 0.001, rel=0.01), name


def test_weights_of_one_share_are_one_group_in_their_order():
    network = make_network()
    (group,) = group_weights(network, {})
    assert all(a is b for a, b in zip(group["params"], network.parameters(), strict=True))


def test_frozen_layers_keep_their_running_means(tmp_path):
    network = make_network()
    for name, weight in network.named_parameters():
        weight.requires_grad = name.startswith("head")
    before = weights_of(network)
    train(network, tmp_path, recipe=dataclasses.replace(RECIPE, epochs=1))
    changed = {name for name, value in network.state_dict().items() if (value != before[name]).any()}
    assert changed == {"head.weight", "head.bias"}


def test_another_loss_can_be_trained_with(tmp_path):
    """One that pulls every logit to 7."""
    network = make_network()
    train(
        network,
        tmp_path,
        loss_of=lambda logits, indices: ((logits - 7.0) ** 2).mean(),
        recipe=dataclasses.replace(RECIPE, epochs=20, patience=20, learning_rate=0.01),
    )
    data = make_data()
    assert float((predict_patches(network, data.source, data.train) - 7.0).abs().mean()) < 2.0


def test_the_learning_rate_falls_along_half_a_cosine():
    recipe = dataclasses.replace(RECIPE, learning_rate=0.2, is_cosine=True)
    assert learning_rate_at(recipe, 0, 100) == pytest.approx(0.2)
    assert learning_rate_at(recipe, 50, 100) == pytest.approx(0.1)
    assert learning_rate_at(recipe, 25, 100) == pytest.approx(0.1 * (1 + math.sqrt(0.5)))
    assert learning_rate_at(dataclasses.replace(recipe, is_cosine=False), 99, 100) == 0.2


def test_the_rate_decays_with_the_number_of_steps():
    recipe = dataclasses.replace(RECIPE, learning_rate=0.2, is_cosine=False, rate_decay=0.5)
    assert [learning_rate_at(recipe, step, 9) for step in (0, 2, 8)] == pytest.approx([0.2, 0.1, 0.04])


def test_the_optimizer_has_the_epsilon_of_the_recipe(tmp_path):
    """One step with a gradient of 1/3: 0.5 * (1/3) / (1/3 + 1) = 0.125."""
    network = make_network()
    before = network.head.bias.detach().clone()
    recipe = dataclasses.replace(
        RECIPE,
        epochs=1,
        batch_size=90,
        learning_rate=0.5,
        is_cosine=False,
        weight_decay=0.0,
        adam_epsilon=1.0,
    )
    train(network, tmp_path, recipe=recipe, loss_of=lambda logits, indices: logits.sum(1).mean() / 3)
    torch.testing.assert_close(before - network.head.bias.detach(), torch.full((3,), 0.125))


@given(st.integers(2, 60), st.integers(2, 20))
@settings(deadline=None)
def test_batches_hold_every_pixel_once_and_none_holds_a_single_one(count, size):
    parts = list(batches(torch.arange(count) * 3, size, torch.Generator().manual_seed(1)))
    assert sorted(torch.cat(parts).tolist()) == [3 * i for i in range(count)]
    assert min(len(part) for part in parts) > 1


def test_training_on_summaries_gives_the_weights_of_training_on_patches(tmp_path, monkeypatch):
    recipe = dataclasses.replace(RECIPE, spectral_noise=0.0, augment=False, epochs=3)
    found = []
    for has_summary in (False, True):
        monkeypatch.setattr(DiscriminantContext, "has_summary", has_summary)
        torch.manual_seed(0)
        network = DiscriminantContext(num_components=6, num_classes=3, patch_size=7)
        train(network, tmp_path, recipe=recipe)
        found.append(weights_of(network))
        (tmp_path / "checkpoint").unlink()
    patches, summaries = found
    assert all(torch.equal(value, patches[name]) for name, value in summaries.items())
