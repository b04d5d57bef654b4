"""Logits of every pixel of a reduced tile: by shared computation if possible, otherwise patch by patch."""

import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from hsi_core.errors import is_out_of_memory
from hsi_core.evaluation.batches import Batches
from hsi_core.evaluation.border_sharing import can_share, predict_sharing_borders
from hsi_core.inputs.patches import cut_patches, patches_around
from hsi_core.models.base import PatchNetwork

CPU_BUDGET = 32 * 2**20
"""Bytes per batch and thread on a CPU: the best compromise for LSGA-ViT, A2S2K and SSAN. Batches of half or
twice the size are up to a fifth slower."""
CUDA_SHARE = 0.5
"""Share of the free memory of a graphics card for a batch; its libraries need the rest."""
LARGEST_BATCH = 4096
SAMPLE = 5
"""Number of patches, compared with a single one, to measure memory."""


@contextmanager
def checked_between_layers(network: nn.Module, check: Callable[[], None]) -> Iterator[None]:
    """Call `check` after every layer, forwards and backwards, so that a cancel takes effect within a layer.

    The hooks are removed at the end.

    Args:
        network: its layers get hooks.
        check: raises an error to stop the computation.
    """

    def after_layer(module: nn.Module, inputs: object, output: object) -> None:
        check()
        if isinstance(output, Tensor) and output.requires_grad:
            output.register_hook(lambda gradient: check())  # type: ignore[no-untyped-call]

    with ExitStack() as hooks:
        for module in network.modules():
            hooks.callback(module.register_forward_hook(after_layer).remove)
        yield


class MemoryMeter(TorchFunctionMode):
    """Tracks the bytes of all tensors computed inside the context and still held, and keeps the largest sum.

    Args:
        network: its weights, and views of them, are not counted.
    """

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self._known = {
            tensor.untyped_storage().data_ptr() for tensor in (*network.parameters(), *network.buffers())
        }
        self.peak_bytes = 0
        self._held_bytes = 0
        self._num_views: Counter[int] = Counter()

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        """Call the function and record the tensors that it returns."""
        result = func(*args, **(kwargs or {}))
        for value in result if isinstance(result, tuple | list) else (result,):
            if isinstance(value, Tensor):
                self._note(value)
        return result

    def _note(self, tensor: Tensor) -> None:
        storage = tensor.untyped_storage()
        address, num_bytes = storage.data_ptr(), storage.nbytes()
        if address in self._known:
            return
        self._num_views[address] += 1
        if self._num_views[address] == 1:
            self._held_bytes += num_bytes
            self.peak_bytes = max(self.peak_bytes, self._held_bytes)
        weakref.finalize(tensor, self._forget, address, num_bytes)

    def _forget(self, address: int, num_bytes: int) -> None:
        self._num_views[address] -= 1
        if not self._num_views[address]:
            self._held_bytes -= num_bytes


@torch.inference_mode()
def measure_patch(network: PatchNetwork, device: torch.device) -> tuple[int, int]:
    """Bytes that a network in eval mode holds for any batch, and bytes that each patch adds.

    The first number covers, for example, weights in another memory layout. If memory runs out with several
    patches, all bytes are counted for one patch.
    """
    one = _peak_bytes(network, device, 1)
    try:
        several = _peak_bytes(network, device, SAMPLE)
    except RuntimeError as error:
        if not is_out_of_memory(error):
            raise
        return 0, max(one, 1)
    each = max((several - one) // (SAMPLE - 1), 1)
    return max(one - each, 0), each


def _peak_bytes(network: PatchNetwork, device: torch.device, num_patches: int) -> int:
    """Largest number of bytes that the network holds while it computes a number of patches of a tile."""
    size = network.patch_size
    num_channels = network.num_components + network.num_bands
    tile = torch.zeros(num_channels, size, size + num_patches - 1, device=device)
    meter = MemoryMeter(network)
    with meter:
        network(*cut_patches(tile, size, 0, num_patches, num_bands=network.num_bands))
    return meter.peak_bytes


def batch_within(budget_bytes: int, patch_bytes: int) -> int:
    """Number of patches, 1 to `LARGEST_BATCH`, that a budget allows at once."""
    return min(max(budget_bytes // patch_bytes, 1), LARGEST_BATCH)


def choose_batch_size(network: PatchNetwork, device: torch.device) -> int:
    """Number of patches that fit into memory at once, by the measured memory of the network.

    Args:
        network: in eval mode, on the device.
        device: on a CPU the budget is fixed, because larger batches are not faster; on a graphics card the
            budget is a share of the free memory.

    Returns:
        1 to `LARGEST_BATCH`.
    """
    budget = CPU_BUDGET
    if device.type == "cuda":
        budget = int(CUDA_SHARE * torch.cuda.mem_get_info(device)[0])
    once, each = measure_patch(network, device)
    return batch_within(budget - once, each)


@torch.inference_mode()
def predict_patchwise(
    network: PatchNetwork,
    tile: Tensor,
    *,
    batch_size: int,
    on_progress: Callable[[float], None] | None = None,
    on_halved: Callable[[int], None] | None = None,
) -> Tensor:
    """Logits of every pixel of a reduced tile, in batches of patches that are cut on the device of the tile.

    If memory runs out, the batch and all later ones are halved. Spectra are taken at the patch centres only,
    so that a network processes each spectrum once.

    Args:
        network: in eval mode.
        tile: (K + num_bands, H + 2 halo, W + 2 halo), on the network's device.
        batch_size: patches per batch.
        on_progress: receives the finished share of the pixels after every batch.
        on_halved: receives the new batch size if memory runs out.

    Returns:
        Logits (classes, H, W).

    Raises:
        torch.OutOfMemoryError: there is too little memory for a single patch; RuntimeError on a CPU.
    """
    side = network.patch_size
    height, width = tile.shape[1] - side + 1, tile.shape[2] - side + 1
    num_pixels = height * width

    def tell(num_done: int) -> None:
        if on_progress is not None:
            on_progress(num_done / num_pixels)

    logits = Batches(batch_size, on_halved=on_halved).run(
        lambda start, stop: network(*cut_patches(tile, side, start, stop, num_bands=network.num_bands)),
        num_pixels,
        on_done=tell,
    )
    return logits.T.reshape(-1, height, width)


@torch.inference_mode()
def predict_pixels(
    network: PatchNetwork,
    tile: Tensor,
    pixels: Tensor,
    *,
    batch_size: int,
    on_halved: Callable[[int], None] | None = None,
) -> Tensor:
    """Logits of selected pixels of a reduced tile, in batches of patches.

    Args:
        network: in eval mode.
        tile: (K + num_bands, H + 2 halo, W + 2 halo), on the network's device.
        pixels: indices of the pixels, counted row by row, shape (n,) with n at least 1, on the device of the
            tile.
        batch_size: patches per batch.
        on_halved: receives the new batch size if memory runs out.

    Returns:
        Logits (n, classes).

    Raises:
        torch.OutOfMemoryError: there is too little memory for a single patch; RuntimeError on a CPU.
    """
    size, num_bands = network.patch_size, network.num_bands
    return Batches(batch_size, on_halved=on_halved).run(
        lambda start, stop: network(*patches_around(tile, size, pixels[start:stop], num_bands=num_bands)),
        len(pixels),
    )


def is_patchwise(network: PatchNetwork) -> bool:
    """Whether a network computes each pixel from its own patch, so that few pixels cost less."""
    return not network.has_dense


@torch.inference_mode()
def predict_tile(
    network: PatchNetwork,
    tile: Tensor,
    *,
    batch_size: int,
    on_progress: Callable[[float], None] | None = None,
    on_halved: Callable[[int], None] | None = None,
) -> Tensor:
    """Logits (classes, H, W) of every pixel of a reduced tile (K + num_bands, H + 2 halo, W + 2 halo).

    Args:
        network: in eval mode.
        tile: on the network's device.
        batch_size: patches per batch if the network cannot share computation.
        on_progress: see `predict_patchwise`.
        on_halved: see `predict_patchwise`.
    """
    shared = network.forward_dense(tile)
    if shared is not None:
        return shared
    predict = predict_sharing_borders if can_share(network) else predict_patchwise
    return predict(network, tile, batch_size=batch_size, on_progress=on_progress, on_halved=on_halved)
