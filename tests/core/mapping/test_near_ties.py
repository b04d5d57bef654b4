"""Pixels near a tie in bfloat16 are computed again in float32, if they are few."""

import pytest
import torch

from hsi_core.evaluation.inference import predict_tile
from hsi_core.mapping import reduced_precision as precision
from hsi_core.mapping.comparison import Comparison
from hsi_core.progress import Progress
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
    """The last pixel is odd and far from a tie in bfloat16: the margin of the even pixels misses it."""
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


# Steps by hand
# ----------------------------------------------------------------------------------------------------------


CPU = torch.device("cpu")


def check_of(network, wanted="bfloat16"):
    """A check without a network on tiles, and the list that gets its events."""
    events = []
    progress = Progress(events.append)
    return precision.ReducedPrecisionCheck(
        wanted, None, network=network, device=CPU, progress=progress
    ), events


@pytest.fixture
def patchwise():
    return make_network("lsga-vit", "corrected").eval()


def test_only_bfloat16_is_compared_and_nothing_before_it_is_asked_for(patchwise):
    for wanted in ("auto", "float32"):
        check, events = check_of(patchwise, wanted)
        check.comparison = Comparison(30_000, 30_000)
        assert check.is_settled
        assert not check.is_agreed
        check.resume(Comparison(30_000, 30_000))
        check.finish()
        assert events == []


@pytest.mark.parametrize(
    ("num_compared", "num_same", "num_near", "settled", "agreed"),
    [
        (29_999, 29_999, 0, False, False),
        (30_000, 30_000, 0, True, True),
        (30_000, 29_997, 3_000, True, True),  # 99.99 %, a tenth near a tie
        (30_000, 29_996, 0, True, False),
        (30_000, 30_000, 3_001, True, False),
    ],
)
def test_enough_pixels_agree_and_few_are_near_a_tie(
    patchwise, num_compared, num_same, num_near, settled, agreed
):
    check, _ = check_of(patchwise)
    check.comparison = Comparison(num_compared, num_same, num_near)
    assert (check.is_settled, check.is_agreed) == (settled, agreed)


NEAR = "bfloat16, with {} of the pixels near a tie and computed again in float32, gives "


@pytest.mark.parametrize(
    ("network", "counts", "kind", "text"),
    [
        (
            "lsga-vit",
            (40_000, 39_998, 1_000),
            "info",
            NEAR.format("2.5 %") + "2 of 40000 pixels another class than float32 (agreement 99.995 %): the "
            "remaining tiles are computed in bfloat16.",
        ),
        (
            "lsga-vit",
            (40_000, 39_000, 4_000),
            "warning",
            NEAR.format("10.0 %")
            + "1000 of 40000 pixels another class than float32 (agreement 97.500 %); an "
            "agreement of 99.99 % is needed: the map is computed in float32.",
        ),
        (
            "lsga-vit",
            (40_000, 40_000, 4_100),
            "warning",
            NEAR.format("10.2 %") + "0 of 40000 pixels another class than float32 (agreement 100.000 %); "
            "bfloat16 is faster only up to 10 % near a tie: the map is computed in float32.",
        ),
        (
            "hybridsn",
            (40_000, 40_000, 0),
            "info",
            "bfloat16 gives 0 of 40000 pixels another class than float32 (agreement 100.000 %): the "
            "remaining tiles are computed in bfloat16.",
        ),
    ],
)
def test_a_map_that_goes_on_says_the_result_of_the_comparison(network, counts, kind, text):
    check, events = check_of(make_network(network, "corrected").eval())
    check.resume(Comparison(*counts))
    assert check.comparison == Comparison(*counts)
    assert events == [{"event": kind, "message": text}]


@pytest.mark.parametrize(
    ("comparison", "found"),
    [
        (Comparison(), "0 valid pixels"),
        (Comparison(80, 79), "80 valid pixels, with an agreement of 98.750 %"),
    ],
)
def test_too_few_pixels_are_said_at_the_end(patchwise, comparison, found):
    check, events = check_of(patchwise)
    check.resume(comparison)
    assert events == []
    check.finish()
    text = (
        f"The map is computed in float32: it has {found}, but 30000 must be compared before bfloat16 is used."
    )
    assert events == [{"event": "info", "message": text}]


@pytest.mark.parametrize(("device", "owner"), [("cpu", "processor"), ("cuda", "graphics card")])
def test_a_device_that_is_slow_in_bfloat16_computes_in_float32(patchwise, device, owner, monkeypatch):
    asked, events = [], []
    monkeypatch.setattr(precision, "has_fast_bfloat16", lambda device: bool(asked.append(device)))
    check, said = check_of(patchwise)
    assert (check.is_settled, asked.pop()) == (True, CPU)
    assert [event["message"][:15] for event in said] == ["This processor "]
    assert not precision._can_reduce(patchwise, torch.device(device), Progress(events.append))
    text = f"This {owner} is not faster in bfloat16: the map is computed in float32."
    assert events == [{"event": "warning", "message": text}]
    assert asked == [torch.device(device)]


def test_a_model_without_layers_computes_in_float32():
    events = []
    network = make_network("random_forest", "corrected", patch_size=1)
    assert precision._can_reduce(network, CPU, Progress(events.append)) is False
    text = "This model has no layers to compute in bfloat16: the map is computed in float32."
    assert events == [{"event": "warning", "message": text}]


def test_only_the_last_layer_of_a_network_in_bfloat16_is_changed(patchwise):
    check_of(patchwise, "float32")
    assert "forward" not in vars(patchwise.classifier)
    check_of(patchwise)
    assert "forward" in vars(patchwise.classifier)


def test_two_classes_have_ties():
    check, _ = check_of(make_network("lsga-vit", "corrected", num_classes=2).eval())
    reduced = torch.tensor([[[1.0, 9.0]], [[9.0, 1.0]]])
    check._compare(reduced, reduced + 0.5, torch.ones(1, 2, dtype=torch.bool))
    assert check.comparison == Comparison(2, 2, 0, (0.5, 0.5))


def test_a_network_of_one_class_has_no_tie():
    check, _ = check_of(make_network("lsga-vit", "corrected", num_classes=1).eval())
    check._compare(torch.tensor([[[1.0]]]), torch.tensor([[[9.0]]]), torch.ones(1, 1, dtype=torch.bool))
    assert check.comparison == Comparison(1, 1)


def test_the_last_layer_computes_in_float32_between_layers_in_bfloat16():
    layer, before = torch.nn.Linear(1, 1), torch.nn.Linear(1, 1)
    for one in (layer, before):
        torch.nn.init.constant_(one.weight, 1.001)  # 1 in bfloat16
        torch.nn.init.zeros_(one.bias)
    precision._keep_in_float32(layer)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        middle = before(torch.ones(1, 1))
        found = layer(middle)
    assert (middle.dtype, middle.item()) == (torch.bfloat16, 1.0)
    assert found.dtype == torch.float32
    assert found.item() == pytest.approx(1.001, abs=1e-6)


def test_the_progress_of_a_compared_tile_is_that_of_both_precisions(patchwise, monkeypatch):
    monkeypatch.setattr(precision, "NUM_COMPARED", 6)
    logits = torch.tensor(EXACT)

    def predict(tile, on_progress):
        assert torch.is_inference_mode_enabled()
        assert tile.tolist() == [5.0]
        on_progress(0.5)
        on_progress(1.0)
        return logits.to(torch.bfloat16) if torch.is_autocast_enabled("cpu") else logits.clone()

    trial, shares = make_trial(patchwise, predict), []
    found = trial(torch.tensor([5.0]), EVERY_PIXEL, shares.append)
    assert shares == [0.25, 0.5, 0.75, 1.0]
    assert found.tolist() == logits.tolist()
    assert not trial.comparison.is_reduced
    shares.clear()
    trial.resume(Comparison(6, 6, 0))
    assert trial(torch.tensor([5.0]), EVERY_PIXEL, shares.append).dtype == torch.float32
    assert trial.comparison == Comparison(6, 6, 0, is_reduced=True)
    trial.resume(Comparison(6, 5, 0))
    assert trial(torch.tensor([5.0]), EVERY_PIXEL, shares.append).tolist() == logits.tolist()
    assert trial.comparison == Comparison(6, 5, 0)
    assert shares == [0.5, 1.0] * 2


def test_counts_of_several_tiles_are_added_up(monkeypatch):
    trial = trial_of(KnownLogits(EXACT, REDUCED))
    trial.resume(Comparison(100, 90, 7, (0.25, 0.5)))
    valid = EVERY_PIXEL.clone()
    valid[0, 5] = False
    trial(torch.zeros(0), valid, lambda share: None)
    # The odd pixels differed by 0.5 before, so an even one is near a tie below 1.5, an odd one below 0.9.
    assert trial.comparison == Comparison(105, 95, 9, (pytest.approx(0.3), 0.5))
    odd = torch.tensor([[False, True, False, True, False, False]])
    trial(torch.zeros(0), odd, lambda share: None)
    assert trial.comparison == Comparison(107, 97, 10, (pytest.approx(0.3), 0.5))


def test_halves_are_divided_like_a_chessboard_in_rows_and_columns(patchwise):
    check, _ = check_of(patchwise)
    logits = torch.full((2, 2, 3), 8.75)
    logits[1] = 0.0
    reduced = logits.clone()
    reduced[0] += torch.tensor([[0.25, 2.0, 0.5], [1.0, 0.125, 3.0]])
    check._compare(logits, reduced, torch.ones(2, 3, dtype=torch.bool))
    # The even pixels lead by 9, 9.25 and 8.875; below 3 * 3.0 they are near a tie.
    assert check.comparison == Comparison(6, 6, 1, (0.5, 3.0))


def test_the_lead_is_that_of_the_two_largest_logits_and_the_margin_three_differences():
    logits = torch.tensor([[[1.0, 5.0]], [[4.0, 5.0]], [[2.5, -1.0]]])
    assert precision._lead(logits).tolist() == [[1.5, 0.0]]
    assert precision._margin(0.5) == 1.5
