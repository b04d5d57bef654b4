"""What a student learns from, against its formula and against independent arithmetic."""

import dataclasses

import numpy as np
import pytest
import torch
from scipy.special import rel_entr, softmax

from hsi_core.distillation.loss import agreement, distillation_loss, ensemble_probabilities, soft_loss, soften
from hsi_core.inputs.patches import PatchSource
from hsi_core.models.registry import find_recipe
from hsi_core.training.data import TrainingData

RNG = np.random.default_rng(0)
STUDENT, TEACHER = RNG.normal(0, 3, (6, 4)), RNG.normal(0, 3, (2, 6, 4))
PLAIN = dataclasses.replace(find_recipe("hybridsn", "corrected"), class_weights=False, label_smoothing=0.0)


def tensor(values) -> torch.Tensor:
    return torch.from_numpy(np.asarray(values, dtype=np.float64))


@pytest.mark.parametrize("temperature", [1.0, 2.5, 20.0])
def test_the_soft_loss_is_temperature_squared_times_the_divergence(temperature: float) -> None:
    p = softmax(TEACHER / temperature, axis=-1).mean(0)
    q = softmax(STUDENT / temperature, axis=-1)
    expected = temperature**2 * rel_entr(p, q).sum(axis=1).mean()
    targets = soften(tensor(TEACHER), temperature)
    np.testing.assert_allclose(targets, p)
    assert float(soft_loss(tensor(STUDENT), targets, temperature)) == pytest.approx(expected)


def test_an_example_worked_out_by_hand() -> None:
    """Teacher (ln 3, 0) is 3/4 and 1/4, student (0, 0) is 1/2 each: KL = 3/4 ln 3/2 + 1/4 ln 1/2."""
    targets = soften(tensor([[[np.log(3.0), 0.0]]]), 1.0)
    expected = 0.75 * np.log(1.5) + 0.25 * np.log(0.5)
    assert float(soft_loss(tensor([[0.0, 0.0]]), targets, 1.0)) == pytest.approx(expected)
    hot = soften(tensor([[[2.0 * np.log(3.0), 0.0]]]), 2.0)  # twice the logits at twice the temperature
    assert float(soft_loss(tensor([[0.0, 0.0]]), hot, 2.0)) == pytest.approx(4 * expected)


def test_gradients_have_the_same_size_at_high_temperatures() -> None:
    """Hinton et al., equation 4: for high T, zero-mean logits, the gradient of T^2 KL is (z - v) / (K n)."""
    z = tensor(STUDENT - STUDENT.mean(axis=1, keepdims=True)).requires_grad_()
    v = tensor(TEACHER[0] - TEACHER[0].mean(axis=1, keepdims=True))
    soft_loss(z, soften(v[None], 2000.0), 2000.0).backward()
    torch.testing.assert_close(z.grad, (z.detach() - v) / 4 / 6, rtol=0.02, atol=1e-3)


def make_loss(weight: float, is_labelled: list[bool], targets: list[int]):
    source = PatchSource(torch.zeros(1, 1, 1, 1), *(torch.zeros(6, dtype=torch.int64),) * 3, 1)
    data = TrainingData(source, torch.tensor(targets), torch.arange(6), torch.arange(0), 4, torch.ones(1))
    return distillation_loss(
        data,
        PLAIN,
        soft_targets=soften(tensor(TEACHER), 3.0),
        is_labelled=torch.tensor(is_labelled),
        temperature=3.0,
        soft_weight=weight,
    )


def test_labels_count_where_there_are_any_and_teachers_everywhere() -> None:
    targets, is_labelled = [0, 1, 2, 3, 0, 1], [True, False, True, True, False, False]
    indices = torch.tensor([4, 2, 0])
    z = tensor(STUDENT)[indices]
    cross_entropy = -np.log(softmax(STUDENT, axis=1))[[4, 2, 0], [0, 2, 0]]
    soft = float(soft_loss(z.float(), soften(tensor(TEACHER), 3.0)[indices].float(), 3.0))
    expected = 0.7 * soft + 0.3 * cross_entropy[1:].mean()  # pixel 4 has no label
    assert float(make_loss(0.7, is_labelled, targets)(z, indices)) == pytest.approx(expected, rel=1e-5)
    other = make_loss(
        0.7, is_labelled, [3, 0, 2, 3, 1, 0]
    )  # what stands at unlabelled pixels and in other pixels
    assert float(other(z[:2], indices[:2])) == pytest.approx(
        0.7 * float(soft_loss(z[:2].float(), soften(tensor(TEACHER), 3.0)[indices[:2]].float(), 3.0))
        + 0.3 * cross_entropy[1],
        rel=1e-5,
    )
    none = make_loss(0.7, [False] * 6, targets)
    assert float(none(z, indices)) == pytest.approx(0.7 * soft, rel=1e-5)
    assert float(make_loss(1.0, is_labelled, targets)(z, indices)) == pytest.approx(soft, rel=1e-5)


def test_an_ensemble_is_the_mean_of_the_probabilities() -> None:
    np.testing.assert_allclose(ensemble_probabilities(tensor(TEACHER)), softmax(TEACHER, axis=-1).mean(0))
    assert agreement(tensor([[1, 0], [0, 1]]), tensor([[9, 8], [3, 2]])) == 0.5
