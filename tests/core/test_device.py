import pytest
import torch

from hsi_core.device import choose_device, has_fast_bfloat16, memory_errors
from hsi_core.errors import DeviceError

CPU = torch.device("cpu")


@pytest.mark.parametrize(
    ("instructions", "is_fast"), [((False, False), False), ((True, False), True), ((False, True), True)]
)
def test_a_cpu_is_fast_in_bfloat16_with_either_of_two_instruction_sets(monkeypatch, instructions, is_fast):
    names = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    for name, has_it in zip(names, instructions, strict=True):
        monkeypatch.setattr(torch.cpu, name, lambda has_it=has_it: has_it, raising=False)
    assert has_fast_bfloat16(CPU) is is_fast


def test_without_the_functions_of_torch_a_cpu_counts_as_slow(monkeypatch):
    for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        monkeypatch.delattr(torch.cpu, name, raising=False)
    assert has_fast_bfloat16(CPU) is False


def test_other_devices_are_not_fast_in_bfloat16():
    assert has_fast_bfloat16(torch.device("meta")) is False


@pytest.mark.parametrize(("major", "is_fast"), [(7, False), (8, True), (9, True)])
def test_a_graphics_card_is_fast_in_bfloat16_from_ampere(monkeypatch, major, is_fast):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: (major, 0))
    assert has_fast_bfloat16(torch.device("cuda")) is is_fast


def test_the_cpu_can_always_be_chosen():
    assert choose_device("cpu") == CPU


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
@pytest.mark.parametrize(
    ("version", "reason"),
    [
        (None, "the installed torch is built for CPUs only"),
        ("12.4", "no NVIDIA graphics card or driver was found"),
    ],
)
def test_cuda_is_refused_with_the_reason(monkeypatch, version, reason):
    monkeypatch.setattr(torch.version, "cuda", version)
    with pytest.raises(
        DeviceError, match=rf"^CUDA is asked for, but {reason}; choose auto or cpu, or set up the"
    ):
        choose_device("cuda")
    assert choose_device("auto") == CPU


@pytest.mark.parametrize("error", [MemoryError(), torch.OutOfMemoryError("CUDA out of memory")], ids=repr)
@pytest.mark.parametrize(("name", "owner"), [("cpu", "computer"), ("cuda", "graphics card")])
def test_a_lack_of_memory_names_the_device_and_the_remedy(error, name, owner):
    with (
        pytest.raises(
            DeviceError,
            match=rf"^The {owner} has too little memory for tiles of 64 pixels; choose smaller tiles, or close other "
            r"programs\.$",
        ) as refused,
        memory_errors(torch.device(name), 64),
    ):
        raise error
    assert refused.value.__cause__ is error


def test_other_errors_keep_their_type():
    with pytest.raises(RuntimeError, match="shapes differ"), memory_errors(CPU, 64):
        raise RuntimeError("shapes differ")
