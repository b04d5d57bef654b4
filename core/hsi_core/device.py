"""The device that networks run on: its choice, its abilities, and its lack of memory."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from hsi_core.errors import DeviceError, is_out_of_memory


def has_fast_bfloat16(device: torch.device) -> bool:
    """Whether a device has instructions for bfloat16, so that mixed precision makes training faster and not slower.

    On a GPU: from compute capability 8 (Ampere) on; older ones emulate it. On a CPU: AVX512-BF16 or AMX; other
    processors convert back and forth. PyTorch has no public question for the CPU, so a version without ours counts as
    no.
    """
    if device.type == "cuda":
        return bool(torch.cuda.get_device_capability(device)[0] >= 8)
    if device.type != "cpu":
        return False
    questions = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return any(bool(getattr(torch.cpu, name, bool)()) for name in questions)


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


@contextmanager
def memory_errors(device: torch.device, tile_size: int) -> Iterator[None]:
    """Say of a lack of memory on a tile whose it is and what to do.

    Raises:
        DeviceError: instead of the error of torch or Python.
    """
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        owner = "graphics card" if device.type == "cuda" else "computer"
        raise DeviceError(
            f"The {owner} has too little memory for tiles of {tile_size} pixels; choose smaller tiles, or close what "
            "else needs memory."
        ) from error
