"""Recurrent layers: the GRU of TensorFlow 1 against its equations, and against the GRU of torch."""

import numpy as np
import pytest
import torch
from torch import nn

from hsi_core.models.base import count_parameters
from hsi_core.models.layers.recurrence import ResetFirstGru


def test_the_recurrence_of_torch_would_have_3072_weights_more():
    ours, theirs = ResetFirstGru(512), nn.GRU(1, 512, bidirectional=True)
    assert count_parameters(theirs) - count_parameters(ours) == 3_072


def test_the_published_recurrence_resets_before_the_matrix_product():
    torch.manual_seed(0)
    gru = ResetFirstGru(3).double()
    for weight in gru.parameters():
        nn.init.normal_(weight)
    spectra = torch.randn(2, 4, dtype=torch.float64)
    states = gru(spectra).detach().numpy()
    gate, gate_bias, candidate, candidate_bias = (weight.detach().numpy() for weight in gru.parameters())
    for row, spectrum in enumerate(spectra.numpy()):
        for way, values in enumerate([spectrum, spectrum[::-1]]):
            state, expected = np.zeros(3), []
            for value in values:
                gates = 1 / (1 + np.exp(-(np.r_[value, state] @ gate[way] + gate_bias[way, 0])))
                reset, update = gates[:3], gates[3:]
                new = np.tanh(np.r_[value, reset * state] @ candidate[way] + candidate_bias[way, 0])
                state = update * state + (1 - update) * new
                expected.append(state)
            ours = states[row, :, 3 * way : 3 * way + 3]
            np.testing.assert_allclose(ours if way == 0 else ours[::-1], expected)


def test_it_equals_the_recurrence_of_torch_where_the_order_of_reset_and_product_does_not_matter():
    ours, theirs = ResetFirstGru(5), nn.GRU(1, 5, batch_first=True, bidirectional=True)
    with torch.no_grad():
        ours.cell.candidate_weight[:, 1:] = torch.diag(torch.arange(1.0, 6.0))  # each unit only sees itself
        for way, end in enumerate(["l0", "l0_reverse"]):
            gates, candidate = ours.cell.gate_weight[way], ours.cell.candidate_weight[way]
            theirs.get_parameter(f"weight_ih_{end}").copy_(torch.cat([gates[:1], candidate[:1]], 1).T)
            theirs.get_parameter(f"weight_hh_{end}").copy_(torch.cat([gates[1:], candidate[1:]], 1).T)
            theirs.get_parameter(f"bias_hh_{end}").zero_()
            theirs.get_parameter(f"bias_ih_{end}").copy_(
                torch.cat([ours.cell.gate_bias[way, 0], ours.cell.candidate_bias[way, 0]])
            )
    spectra = torch.randn(3, 7)
    torch.testing.assert_close(ours(spectra), theirs(spectra[..., None])[0])


@pytest.mark.parametrize("num_bands", [1, 2, 9])
def test_the_published_recurrence_is_the_same_with_and_without_gradients(num_bands):
    torch.manual_seed(0)
    gru = ResetFirstGru(6).double()
    for weight in gru.parameters():
        nn.init.normal_(weight)
    spectra = torch.randn(4, num_bands, dtype=torch.float64)
    learnt = gru(spectra)
    assert learnt.requires_grad
    with torch.inference_mode():
        torch.testing.assert_close(gru(spectra), learnt.detach())
