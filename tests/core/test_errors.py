"""Deliberate errors and the recognition of a lack of memory."""

import errno
import inspect

import pytest
import torch

from hsi_core import errors
from hsi_core.errors import CancelledError, HsiError, OrphanedError, TimeIsUpError, is_out_of_memory

DELIBERATE = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, HsiError) and kind != HsiError
]


@pytest.mark.parametrize("kind", DELIBERATE, ids=lambda kind: kind.__name__)
def test_every_deliberate_error_is_also_a_built_in_exception(kind):
    built_in = {base for base in kind.__mro__ if base.__module__ == "builtins"} - {
        Exception,
        BaseException,
        object,
    }
    assert built_in
    assert str(kind("The scene has no band.")) == "The scene has no band."


def test_a_stop_is_not_a_deliberate_error():
    for kind in (CancelledError, OrphanedError, TimeIsUpError):
        assert not issubclass(kind, HsiError)
    assert issubclass(OrphanedError, CancelledError)
    assert not issubclass(TimeIsUpError, CancelledError)


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB."),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 8 bytes."),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes."),
        RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
        RuntimeError("could not create a primitive"),
        ImportError("libgdal.so.38: failed to map segment from shared object"),
        OSError(errno.ENOMEM, "Cannot allocate memory"),
        OSError("libtorch.so: cannot allocate memory in static TLS block"),
    ],
    ids=lambda error: str(error)[:30] or "MemoryError",
)
def test_a_lack_of_memory_is_recognised(error):
    assert is_out_of_memory(error)


@pytest.mark.parametrize(
    "error",
    [RuntimeError("size mismatch"), ValueError("out of memory"), OSError("disk full"), ImportError("no x")],
)
def test_other_errors_are_no_lack_of_memory(error):
    assert not is_out_of_memory(error)


def test_the_allocator_of_torch_words_it_in_a_way_that_is_recognised():
    with pytest.raises((RuntimeError, MemoryError)) as caught:
        torch.empty(2**58)
    assert is_out_of_memory(caught.value)
