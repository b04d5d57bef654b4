"""The published layers of HybridSN as plain torch modules, for comparison: without our optimisations."""

from torch import nn

from hsi_core.models.hybridsn import HybridSN


def published_hybridsn(network: HybridSN) -> nn.Sequential:
    """Plain network for patches (N, K, P, P), with the weights and the mode of a faithful HybridSN."""
    layers: list[nn.Module] = [nn.Unflatten(1, (1, -1))]
    for layer in (*network.spectral, *network.spatial):
        made: nn.Module
        if isinstance(layer, nn.Conv3d):
            made = nn.Conv3d(layer.in_channels, layer.out_channels, layer.kernel_size)  # type: ignore[arg-type]
        elif isinstance(layer, nn.Conv2d):
            layers.append(nn.Flatten(1, 2))
            made = nn.Conv2d(layer.in_channels, layer.out_channels, layer.kernel_size)  # type: ignore[arg-type]
        else:
            layers.append(layer)
            continue
        made.load_state_dict(layer.state_dict())
        layers.append(made)
    layers.append(nn.Flatten())
    for dense in (network.dense1, network.dense2):
        made = nn.Linear(dense.in_features, dense.out_features)
        made.load_state_dict(dense.state_dict())
        layers += [made, nn.ReLU(), nn.Dropout(network.dropout.p)]
    head = nn.Linear(network.head.in_features, network.head.out_features)
    head.load_state_dict(network.head.state_dict())
    return nn.Sequential(*layers, head).train(network.training)
