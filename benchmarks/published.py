"""Plain forward passes of the published A2S2K-ResNet, LSGA-ViT and SSAN, for comparison in `patchwise.py`.

They take the weights of a faithful network and compute layer by layer, as the published code does: plain
convolutions over maps with the spectrum as last axis, explicit attention weights, and one step of the
recurrence after the other. The sources are named at the top of the networks' files.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

relu = functional.relu


def a2s2k(network: nn.Module, patches: Tensor) -> Tensor:
    """Logits (N, classes) of patches (N, K, P, P)."""
    volume = patches.permute(0, 2, 3, 1)[:, None]  # (N, 1, P, P, K)

    def stem(layer: nn.Conv3d, norm: nn.Module, padding: tuple[int, int, int]) -> Tensor:
        maps = functional.conv3d(volume, layer.weight, layer.bias, stride=(1, 1, 2), padding=padding)
        return relu(norm(maps))

    wide, narrow = (
        stem(network.wide, network.wide_norm, (1, 1, 0)),
        stem(network.narrow, network.narrow_norm, (0, 0, 0)),
    )
    both = torch.stack([wide, narrow], dim=1)
    weights = network.selection.weights
    hidden = relu(weights.squeeze(functional.adaptive_avg_pool3d(both.sum(1), 1)))
    scores = torch.stack([weights.expand[0](hidden), weights.expand[0](hidden)], dim=1)
    maps = (both * scores.softmax(dim=1)).sum(1)
    maps = _residual(network.spectral2, _residual(network.spectral1, maps))
    maps = relu(network.collapse_norm(_convolve(network.collapse, maps)))
    maps = relu(network.merge_norm(_convolve(network.merge, maps.permute(0, 4, 2, 3, 1))))
    maps = _residual(network.spatial2, _residual(network.spatial1, maps))
    return network.head(functional.avg_pool3d(maps, (5, 5, 1)).flatten(1))


def _convolve(layer: nn.Conv3d, maps: Tensor) -> Tensor:
    return functional.conv3d(maps, layer.weight, layer.bias, padding=layer.padding)


def _residual(block: nn.Module, maps: Tensor) -> Tensor:
    out = maps if block.is_first else relu(block.norm0(maps))
    out = relu(block.norm1(relu(_convolve(block.conv1, out))))
    out = _convolve(block.conv2, out)
    if block.is_first:
        out = block.norm2(out)
    row = functional.adaptive_avg_pool3d(out, 1).squeeze(-1).transpose(-1, -3)  # (N, 1, 1, C)
    row = functional.conv2d(row, block.recalibration.weights[0].weight, padding=1)
    out = out * torch.sigmoid(row.transpose(-1, -3).unsqueeze(-1)) + maps
    return relu(block.norm2(out)) if block.is_last else out


def lsga_vit(network: nn.Module, patches: Tensor) -> Tensor:
    """Logits (N, classes) of patches (N, K, P, P)."""
    tokenizer = network.tokenizer
    maps = tokenizer.spatial(tokenizer.spectral(patches[:, None]).flatten(1, 2))
    tokens = tokenizer.norm(maps.flatten(2).transpose(1, 2))
    for block in network.blocks:
        pooling, attention = block.attention
        normed = block.norm1(tokens)
        shares = torch.softmax(pooling.anchors @ normed.transpose(1, 2), dim=-1)
        pooled = shares @ (normed @ pooling.values)
        count, length, width = pooled.shape
        heads = attention.num_heads
        split = (count, length, heads, width // heads)
        query = attention.query(pooled).reshape(split).permute(0, 2, 1, 3)
        key = pooled.reshape(split).permute(0, 2, 1, 3)
        scores = (query @ key.transpose(-2, -1)) * (width // heads) ** -0.5 + attention.bias.gaussian
        mixed = torch.softmax(scores, dim=-1) @ key
        tokens = tokens + attention.projection(mixed.transpose(1, 2).reshape(count, length, width))
        tokens = tokens + block.mlp(block.norm2(tokens))
    return network.head(network.norm(tokens).mean(dim=1))


def ssan(network: nn.Module, patches: Tensor, spectra: Tensor) -> Tensor:
    """Logits (N, classes) of patches (N, K, P, P) and the spectra (N, C) of their centres."""
    states = _recurrence(network.spectral.recurrence.cell, spectra)  # (N, C, 2 units)
    weights = network.spectral.weights
    scores = weights.context(torch.tanh(weights.hidden(states)))[..., 0]
    spectral = (states * torch.softmax(scores, dim=1)[..., None]).sum(1)
    count, channels, height, width = patches.shape
    flat = torch.sigmoid(torch.tanh(network.attention.weights.score(patches))).reshape(count, -1)
    scrambled = torch.cat([flat] * channels, dim=1).reshape(count, height, width, channels)
    spatial = relu(network.spatial_dense(network.maps(patches * scrambled.permute(0, 3, 1, 2))))
    pair = [network.spectral_logits(spectral), network.spatial_logits(spatial)]
    merged = torch.cat([relu(network.shared(logits)) for logits in pair], dim=1)
    return network.head(relu(network.merged(merged)))


def _recurrence(cell: nn.Module, spectra: Tensor) -> Tensor:
    """States of a bidirectional GRU, reset gate before the product, one direction and one band at a time."""
    directions = []
    for way, ordered in enumerate((spectra, spectra.flip(1))):
        state = spectra.new_zeros(len(spectra), cell.candidate_bias.shape[-1])
        states = []
        for value in ordered.split(1, dim=1):  # (N, 1)
            inputs = torch.cat([value, state], dim=1)
            gates = torch.sigmoid(inputs @ cell.gate_weight[way] + cell.gate_bias[way])
            reset, update = gates.chunk(2, dim=1)
            inputs = torch.cat([value, reset * state], dim=1)
            candidate = torch.tanh(inputs @ cell.candidate_weight[way] + cell.candidate_bias[way])
            state = update * state + (1 - update) * candidate
            states.append(state)
        directions.append(torch.stack(states, dim=1))
    return torch.cat([directions[0], directions[1].flip(1)], dim=-1)
