"""Logits of every pixel of a reduced tile, by shared computation where a network offers it, else patch by patch."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from hsi_core.errors import DeviceError
from hsi_core.models import PatchNetwork
from hsi_core.patches import cut_patches


def choose_device(name: str) -> torch.device:
    """Device for a name: auto, cpu or cuda.

    Raises:
        DeviceError: cuda is asked for where there is none.
    """
    if name == "cuda" and not torch.cuda.is_available():
        reason = (
            "the installed torch is built for CPUs only"
            if torch.version.cuda is None
            else "no NVIDIA graphics card or driver was found"
        )
        raise DeviceError(
            f"CUDA is asked for, but {reason}; choose auto or cpu, or set up the environment for CUDA."
        )
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    if name == "cuda":  # the same seed gives the same model, and a map the classes of the CPU
        torch.backends.cudnn.deterministic = True
        torch.backends.cudnn.benchmark = False
        torch.backends.cudnn.allow_tf32 = False
    return torch.device(name)


def call_between_layers(network: PatchNetwork, check: Callable[[], None]) -> None:
    """Have `check` called after every layer, forwards and backwards, so that a cancel is seen within a layer."""

    def after_layer(module: nn.Module, inputs: object, output: object) -> None:
        check()
        if isinstance(output, Tensor) and output.requires_grad:
            output.register_hook(lambda gradient: check())  # type: ignore[no-untyped-call]

    for module in network.modules():
        module.register_forward_hook(after_layer)


@torch.inference_mode()
def predict_patchwise(network: PatchNetwork, tile: Tensor, *, batch_size: int) -> Tensor:
    """Logits (classes, H, W) of a reduced tile (K + num_bands, H + 2 halo, W + 2 halo), in batches of patches cut on its device."""
    size = network.patch_size
    height, width = tile.shape[1] - size + 1, tile.shape[2] - size + 1
    logits = [
        network(
            *cut_patches(
                tile,
                size,
                start,
                min(start + batch_size, height * width),
                num_bands=network.num_bands,
            )
        )
        for start in range(0, height * width, batch_size)
    ]
    return torch.cat(logits).T.reshape(-1, height, width)


@torch.inference_mode()
def predict_tile(network: PatchNetwork, tile: Tensor, *, batch_size: int) -> Tensor:
    """Logits (classes, H, W) of every pixel of a reduced tile (K + num_bands, H + 2 halo, W + 2 halo).

    Args:
        network: in eval mode.
        tile: on the network's device.
        batch_size: patches at once where the network cannot share computation.
    """
    shared = network.forward_dense(tile)
    return predict_patchwise(network, tile, batch_size=batch_size) if shared is None else shared
