"""The device that networks run on: its choice, its speed in bfloat16, and errors for lack of memory."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from hsi_core.errors import DeviceError, is_out_of_memory
from hsi_core.language import tr


def has_fast_bfloat16(device: torch.device) -> bool:
    """Whether a device has instructions for bfloat16, so that mixed precision is faster than float32.

    A GPU has them from compute capability 8 (Ampere); older GPUs emulate bfloat16. A CPU has them with
    AVX512-BF16 or AMX; other CPUs convert every value to float32 and back. PyTorch has no public function
    that tells this of a CPU. If a version of PyTorch lacks the private functions used here, the answer is
    False.
    """
    if device.type == "cuda":
        return bool(torch.cuda.get_device_capability(device)[0] >= 8)
    if device.type != "cpu":
        return False
    functions = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return any(bool(getattr(torch.cpu, name, bool)()) for name in functions)


def choose_device(name: str) -> torch.device:
    """The device with a name: auto, cpu or cuda.

    Raises:
        DeviceError: the name is cuda, but CUDA is not available.
    """
    if name == "cuda" and not torch.cuda.is_available():
        reason = (
            "the installed torch is built for CPUs only"
            if torch.version.cuda is None
            else "no NVIDIA graphics card or driver was found"
        )
        raise DeviceError(
            tr(
                "CUDA is asked for, but {reason}; choose auto or cpu, or set up the environment for CUDA.",
                reason=reason,
            )
        )
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    if name == "cuda":  # the same seed gives the same model, and maps have the same classes as on the CPU
        torch.backends.cudnn.deterministic = True
        torch.backends.cudnn.benchmark = False
        torch.backends.cudnn.allow_tf32 = False
    return torch.device(name)


@contextmanager
def memory_errors(device: torch.device, tile_size: int) -> Iterator[None]:
    """Turn an out-of-memory error on a tile into a DeviceError that names the device and the remedy.

    Args:
        device: device with too little memory.
        tile_size: side of the tile in pixels.

    Raises:
        DeviceError: in place of the error of torch or Python.
    """
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        owner = "graphics card" if device.type == "cuda" else "computer"
        raise DeviceError(
            tr(
                "The {owner} has too little memory for tiles of {tile_size} pixels; choose smaller tiles, or "
                "close other programs.",
                owner=owner,
                tile_size=tile_size,
            )
        ) from error
