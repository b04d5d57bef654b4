"""Recurrent layers along a spectrum.

The module has the GRU of TensorFlow 1, the GRU of PyTorch over neighbouring bands, and the GRU of ONNX. The
GRU of TensorFlow 1 resets the state *before* the matrix product and has one bias. PyTorch and cuDNN reset the
state after the product and have two biases, so this module implements the GRU of TensorFlow 1 itself.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.models.layers.graphs import OPSET


class ResetFirstCell(nn.Module):
    """One step of the GRU of TensorFlow 1, in both directions at once.

    h' = u h + (1 - u) tanh(W x + V (r h) + b). Source: Cho et al. (2014), arXiv:1406.1078, which also resets
    first. The directions are the first axis of each weight. The cell is a separate layer, so that a job can
    be cancelled after each step.

    Args:
        num_units: units in each direction.
    """

    def __init__(self, num_units: int) -> None:
        super().__init__()
        self.gate_weight = nn.Parameter(torch.empty(2, 1 + num_units, 2 * num_units))
        self.gate_bias = nn.Parameter(
            torch.ones(2, 1, 2 * num_units)
        )  # initial value of TensorFlow: keep the state
        self.candidate_weight = nn.Parameter(torch.empty(2, 1 + num_units, num_units))
        self.candidate_bias = nn.Parameter(torch.zeros(2, 1, num_units))
        for weight in (*self.gate_weight, *self.candidate_weight):
            nn.init.xavier_uniform_(weight)

    def forward(self, value: Tensor, state: Tensor) -> Tensor:
        """Next state (2, N, units) after a value (2, N, 1) at a state (2, N, units)."""
        gate_in, gate_state = self.gate_weight[:, :1], self.gate_weight[:, 1:]
        candidate_in, candidate_state = self.candidate_weight[:, :1], self.candidate_weight[:, 1:]
        gates = torch.sigmoid(torch.baddbmm(value * gate_in + self.gate_bias, state, gate_state))
        reset, update = gates.chunk(2, dim=-1)
        candidate = torch.tanh(
            torch.baddbmm(value * candidate_in + self.candidate_bias, reset * state, candidate_state)
        )
        return torch.lerp(
            candidate.to(state.dtype), state, update.to(state.dtype)
        )  # states are never rounded


class InPlaceCell(nn.Module):
    """The step of `ResetFirstCell` for one direction without gradients.

    The step has two matrix products and no allocation. A row holds the value of the band, a one, and the
    state, in the order of the rows of the weights. One product therefore also adds the term of the value and
    the bias. tanh(a) is 2 sigmoid(2 a) - 1, which torch computes five times as fast; the factor 2 is in the
    weights. With weights in bfloat16, the products are in bfloat16; all other values stay in float32.
    """

    def forward(
        self,
        row: Tensor,
        weights: tuple[Tensor, Tensor],
        spare: tuple[Tensor, Tensor, Tensor],
        state: slice,
        out: Tensor,
    ) -> None:
        """Write the next state (N, units) to `out`.

        Args:
            row: value, one and state, in any order, shape (N, units + 2).
            weights: of the gates (units + 2, 2 units) and of the candidate (units + 2, units).
            spare: buffers of the shapes of the gates, of the row and of the state; value and one of the row
                are set.
            state: columns of the state in a row.
            out: shape (N, units).
        """
        gates, reset_row, candidate = spare
        _multiply(row, weights[0], gates)
        reset, update = gates.sigmoid_().chunk(2, dim=1)
        torch.mul(row[:, state], reset, out=reset_row[:, state])
        _multiply(reset_row, weights[1], candidate)
        candidate.sigmoid_().mul_(2.0).sub_(1.0)
        torch.lerp(candidate, row[:, state], update, out=out)


def _multiply(rows: Tensor, weight: Tensor, out: Tensor) -> None:
    """Write the product of rows (N, I) and a weight (I, O), in the weight's precision, to `out` (N, O)."""
    if weight.dtype == rows.dtype:
        torch.mm(rows, weight, out=out)
    else:
        out.copy_(torch.mm(rows.to(weight.dtype), weight))


class ResetFirstGru(nn.Module):
    """The published recurrence, a bidirectional GRU of scalars.

    Args:
        num_units: units in each direction.
    """

    def __init__(self, num_units: int) -> None:
        super().__init__()
        self.num_units = num_units
        self.cell = ResetFirstCell(num_units)
        self.in_place = InPlaceCell()

    def forward(self, spectra: Tensor) -> Tensor:
        """States (N, C, 2 units), forwards and backwards, of spectra (N, C)."""
        is_plain = torch.is_grad_enabled() or torch.compiler.is_exporting()
        if not is_plain:
            return self._evaluate(spectra)
        both = torch.stack([spectra, spectra.flip(1)])[..., None]  # (2, N, C, 1)
        state = spectra.new_zeros(2, len(spectra), self.num_units)
        states = []
        for value in both.unbind(2):  # (2, N, 1)
            state = self.cell(value, state)
            states.append(state)
        forwards, backwards = torch.stack(states, dim=2)  # (N, C, units) each
        return torch.cat([forwards, backwards.flip(1)], dim=-1)

    def _evaluate(self, spectra: Tensor) -> Tensor:
        """The same numbers, band by band.

        One array holds rows (value, one, forwards, backwards, value, one).
        """
        kind, precision = spectra.device.type, spectra.dtype
        if kind != "meta" and torch.is_autocast_enabled(kind):  # the layers are counted on "meta"
            precision = torch.get_autocast_dtype(kind)
        (count, num_bands), units = spectra.shape, self.num_units
        cell, ways = self.cell, (slice(0, units + 2), slice(units + 2, 2 * units + 4))
        rows = spectra.new_empty(num_bands, count, 2 * units + 4)
        rows[..., 1] = rows[..., -1] = 1.0
        rows[:-1, :, 0] = spectra.T[1:]  # a row holds the value to read next
        rows[1:, :, -2] = spectra.T[:-1]
        spare = (
            spectra.new_empty(count, 2 * units),
            spectra.new_ones(count, units + 2),
            spectra.new_empty(count, units),
        )
        for way, columns in enumerate(ways):
            bands = range(num_bands) if way == 0 else range(num_bands - 1, -1, -1)
            value, state = (0, slice(2, units + 2)) if way == 0 else (units, slice(0, units))
            weights = tuple(  # stored column by column: products of few rows are 3 % faster
                (factor * torch.cat([weight[:1], bias, weight[1:]]).roll(-2 * way, 0))
                .to(precision)
                .T.contiguous()
                .T
                for factor, weight, bias in (
                    (1.0, cell.gate_weight[way], cell.gate_bias[way]),
                    (2.0, cell.candidate_weight[way], cell.candidate_bias[way]),
                )
            )
            spare[1].fill_(1.0)
            row = spectra.new_ones(count, units + 2)
            row[:, value] = spectra[:, bands[0]]
            row[:, state] = 0.0
            for band in bands:
                spare[1][:, value] = spectra[:, band]
                after = rows[band, :, columns]
                self.in_place(row, weights, spare, state, after[:, state])
                row = after
        return rows[..., 2:-2].transpose(0, 1)


class SteppingGru(nn.Module):
    """The bidirectional GRU of PyTorch, which reads neighbouring bands together.

    Args:
        num_units: units in each direction.
        step: bands that are read together; zeros, the mean of a band, complete the last step.
    """

    def __init__(self, num_units: int, step: int) -> None:
        super().__init__()
        self.step = step
        self.gru = nn.GRU(step, num_units, batch_first=True, bidirectional=True)

    def forward(self, spectra: Tensor) -> Tensor:
        """States (N, ceil(C / step), 2 units) of spectra (N, C)."""
        states: Tensor = self.gru(split_bands(spectra, self.step))[0]
        return states


def split_bands(values: Tensor, step: int) -> Tensor:
    """Values (N, C) in groups of neighbouring bands, (N, ceil(C / step), step).

    Zeros complete the last group.
    """
    count, num_bands = values.shape
    return functional.pad(values, (0, -num_bands % step)).reshape(count, -1, step)


class OnnxGru(nn.Module):
    """`ResetFirstGru` as the GRU of ONNX, which also resets first by default.

    Without this operator, the graph would have a dozen nodes for every band. torch can export this module,
    but cannot evaluate it.
    """

    input_weight: Tensor
    state_weight: Tensor
    bias: Tensor

    def __init__(self, gru: ResetFirstGru) -> None:
        super().__init__()
        self.num_units, cell = gru.num_units, gru.cell
        reset, update = cell.gate_weight.detach().chunk(2, dim=-1)
        reset_bias, update_bias = cell.gate_bias.detach().chunk(2, dim=-1)
        # ONNX orders the gates as update, reset, candidate; a weight is (2 directions, 3 units, inputs).
        weight = torch.cat([update, reset, cell.candidate_weight.detach()], dim=-1).mT
        bias = torch.cat([update_bias, reset_bias, cell.candidate_bias.detach()], dim=-1)[:, 0]
        self.register_buffer("input_weight", weight[..., :1].contiguous())
        self.register_buffer("state_weight", weight[..., 1:].contiguous())
        self.register_buffer("bias", torch.cat([bias, torch.zeros_like(bias)], dim=1))

    def forward(self, spectra: Tensor) -> Tensor:
        """States (N, C, 2 units) of spectra (N, C)."""
        values = spectra.T[..., None]  # (C, N, 1)
        states: Tensor = torch.onnx.ops.symbolic(
            "GRU",
            (values, self.input_weight, self.state_weight, self.bias),
            {"hidden_size": self.num_units, "direction": "bidirectional", "linear_before_reset": 0},
            dtype=torch.float32,
            shape=(values.shape[0], 2, values.shape[1], self.num_units),
            version=OPSET,
        )  # (C, 2, N, units)
        return states.permute(2, 0, 1, 3).flatten(2)
