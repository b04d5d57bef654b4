"""The cost of single networks and of ensembles."""

import pytest
import torch

from hsi_core.errors import CancelledError
from hsi_core.evaluation.cost import NetworkCost, add_costs, measure_cost
from hsi_core.evaluation.summary import summarize_network
from models_for_tests import make_network


def test_a_network_is_counted_and_timed() -> None:
    network = make_network("hybridsn", "corrected", patch_size=7, num_components=8).eval()
    cost = measure_cost(network, torch.device("cpu"), lambda: None)
    summary = summarize_network(network)
    assert (cost.multiply_adds, cost.shared_multiply_adds) == (
        summary.multiply_adds,
        summary.shared_multiply_adds,
    )
    assert cost.num_parameters == summary.num_parameters
    assert cost.num_bytes >= 4 * summary.num_parameters
    assert cost.pixels_per_second > 0


def test_measuring_can_be_cancelled() -> None:
    def cancel() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        measure_cost(make_network("hybridsn", "corrected").eval(), torch.device("cpu"), cancel)


def test_an_ensemble_costs_the_sum_and_takes_the_sum_of_the_times() -> None:
    both = add_costs([NetworkCost(1, 4, 10, 2.0, 100.0), NetworkCost(2, 8, 30, 3.0, 300.0)])
    assert (both.num_parameters, both.num_bytes, both.multiply_adds, both.shared_multiply_adds) == (
        3,
        12,
        40,
        5.0,
    )
    assert both.pixels_per_second == pytest.approx(75.0)
    assert add_costs([both, NetworkCost(1, 4, 10, None, 1.0)]).shared_multiply_adds is None
