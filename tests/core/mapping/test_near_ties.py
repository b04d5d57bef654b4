"""Pixels near a tie in bfloat16 are computed again in float32, as far as that pays."""

import pytest
import torch

from hsi_core.evaluation.inference import predict_tile
from hsi_core.mapping import reduced_precision as precision
from hsi_core.mapping.comparison import Comparison
from models_for_tests import make_network
from precision_for_tests import make_trial, messages

pytestmark = pytest.mark.usefixtures("has_bfloat16")


class KnownLogits:
    """Stands for the network on a tile: logits (classes, H, W) for either precision.

    Args:
        exact: in float32.
        reduced: in bfloat16.
    """

    def __init__(self, exact, reduced):
        self.exact, self.reduced = torch.tensor(exact), torch.tensor(reduced)
        self.again = []

    def __call__(self, tile, on_progress):
        return (self.reduced if torch.is_autocast_enabled("cpu") else self.exact).clone()

    def predict_pixels(self, tile, is_pixel):
        assert not torch.is_autocast_enabled("cpu")
        self.again.append(is_pixel.flatten().nonzero()[:, 0].tolist())
        return self.exact[:, is_pixel].T


def trial_of(predict, network="lsga-vit", **options):
    return make_trial(make_network(network, "corrected").eval(), predict, **options)


# Two classes of six pixels in a row, of which every other one is in the same half.
EXACT = [[[9.0, 9.0, 0.2, 0.6, 9.0, 9.0]], [[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]]
REDUCED = [[[9.1, 8.8, -0.1, 0.5, 9.0, -9.0]], [[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]]
EVERY_PIXEL = torch.ones(1, 6, dtype=torch.bool)


def test_each_half_of_the_compared_pixels_is_judged_by_the_differences_of_the_other(monkeypatch):
    """The even pixels differ by 0.3 at most, so an odd one is near a tie below 2 * 1.5 * 0.3 = 0.9."""
    monkeypatch.setattr(precision, "NUM_COMPARED", 5)
    monkeypatch.setattr(precision, "LARGEST_NEAR", 0.5)
    valid = EVERY_PIXEL.clone()
    valid[0, 5] = False
    predict = KnownLogits(EXACT, REDUCED)
    trial = trial_of(predict)
    found = trial(torch.zeros(0), valid, lambda share: None)
    torch.testing.assert_close(found, torch.tensor(EXACT))
    compared = trial.comparison
    assert compared.largest_differences == pytest.approx((0.3, 0.2))
    assert (compared.num_compared, compared.num_same, compared.num_near) == (5, 5, 2)
    assert trial.is_agreed
    assert predict.again == []


def test_a_difference_in_one_half_only_is_an_error_there_and_widens_the_margin_of_the_rest(monkeypatch):
    """The last pixel is odd and far from a tie in bfloat16: no margin of the even ones would have found
    it."""
    monkeypatch.setattr(precision, "NUM_COMPARED", 6)
    trial = trial_of(KnownLogits(EXACT, REDUCED))
    trial(torch.zeros(0), EVERY_PIXEL, lambda share: None)
    compared = trial.comparison
    assert compared.largest_differences == pytest.approx((0.3, 18.0))
    assert (compared.num_compared, compared.num_same) == (6, 5)
    assert not trial.is_agreed


def test_pixels_near_a_tie_are_computed_again_in_float32(monkeypatch):
    monkeypatch.setattr(precision, "NUM_COMPARED", 6)
    predict = KnownLogits(EXACT, REDUCED)
    trial = trial_of(predict)
    trial.resume(Comparison(6, 6, 0, (0.1, 0.15), is_reduced=True))
    found = trial(torch.zeros(0), EVERY_PIXEL, lambda share: None)  # nearer than 2 * 1.5 * 0.15 = 0.45
    expected = torch.tensor(REDUCED)
    expected[:, 0, 2] = torch.tensor([0.2, 0.0])
    torch.testing.assert_close(found, expected)
    assert predict.again == [[2]]
    valid = EVERY_PIXEL.clone()
    valid[0, 2] = False
    trial(torch.zeros(0), valid, lambda share: None)
    assert predict.again == [[2]]


def test_a_network_that_evaluates_a_tile_at_once_computes_nothing_again(monkeypatch):
    monkeypatch.setattr(precision, "NUM_COMPARED", 6)
    predict = KnownLogits(EXACT, REDUCED)
    trial = trial_of(predict, "hybridsn")
    trial(torch.zeros(0), EVERY_PIXEL, lambda share: None)
    assert (trial.comparison.num_same, trial.comparison.num_near) == (4, 0)
    trial.resume(Comparison(6, 6, 0, (9.0, 9.0), is_reduced=True))
    torch.testing.assert_close(trial(torch.zeros(0), EVERY_PIXEL, lambda share: None), torch.tensor(REDUCED))
    assert predict.again == []


def test_many_pixels_near_a_tie_do_not_pay(monkeypatch):
    monkeypatch.setattr(precision, "NUM_COMPARED", 5)
    events = []
    valid = EVERY_PIXEL.clone()
    valid[0, 5] = False
    trial = trial_of(KnownLogits(EXACT, REDUCED), emit=events.append)
    trial(torch.zeros(0), valid, lambda share: None)
    assert not trial.is_agreed
    assert messages(events, "warning") == [
        "bfloat16, with 40.0 % of the pixels near a tie and computed again in float32, gives 0 of 5 pixels "
        "another class than float32 (agreement 100.000 %); bfloat16 is faster only up to 10 % near a tie: "
        "the map is computed in float32."
    ]


def test_what_is_computed_again_is_what_the_tile_gives(monkeypatch):
    monkeypatch.setattr(precision, "NUM_COMPARED", 1)
    monkeypatch.setattr(precision, "LARGEST_NEAR", 1.0)
    network = make_network("ssan", "corrected").eval()
    tile = torch.randn(network.num_components + network.num_bands, 9 + 10, 8 + 10)
    exact = predict_tile(network, tile, batch_size=8)
    trial = make_trial(network)
    valid = torch.ones(9, 8, dtype=torch.bool)
    trial(tile, valid, lambda share: None)
    found = trial(tile, valid, lambda share: None)
    is_again = (found - exact).abs().amax(0) < 1e-5
    first, second = exact.topk(2, dim=0).values
    difference = max(trial.comparison.largest_differences)
    assert is_again[first - second < difference].all()  # in bfloat16 nearer than three times that
    assert not is_again.all()
    torch.testing.assert_close(found.argmax(0), exact.argmax(0))
    trial.resume(Comparison(1, 1, 0, (0.0, 100.0), is_reduced=True))
    torch.testing.assert_close(trial(tile, valid, lambda share: None), exact)
