"""Deliberate errors: the user sees their text. Every other exception keeps its traceback.

Each class also inherits the built-in exception that a caller without knowledge of this library would catch.
"""

import errno


class HsiError(Exception):
    """Base of every deliberate error; the message says what is wrong and what to do."""


class ParameterError(HsiError, ValueError):
    """A parameter has a value that cannot be used."""


class MissingPackageError(ParameterError, ImportError):
    """A requested function needs a package that is not installed or does not work."""


class SceneError(HsiError, OSError):
    """A scene cannot be read, or lacks what the job needs (bands, wavelengths, georeference)."""


class NoValidPixelError(SceneError):
    """None of the pixels read is valid."""


class LabelError(HsiError, ValueError):
    """Labels do not fit the scene or cannot be used for training."""


class NoLabelsError(LabelError):
    """Labels that can be read label no pixel of the scene."""


class OtherGridError(LabelError):
    """Labels in a raster on another grid than the scene."""


class SplitError(HsiError, ValueError):
    """The labels cannot be split with the given settings."""


class PatchError(HsiError, ValueError):
    """A patch size cannot be used."""


class ModelError(HsiError, ValueError):
    """A model file is damaged, was written by another program, or does not fit the scene."""


class MetricError(HsiError, ValueError):
    """An accuracy is not defined for the given counts."""


class OutputError(HsiError, OSError):
    """An output cannot be written."""


class DeviceError(HsiError, RuntimeError):
    """The requested device does not exist or has too little memory."""


class ClusterError(HsiError, RuntimeError):
    """A cluster cannot be used, or a worker of it."""


class ClusterLostError(ClusterError):
    """The cluster is gone in the middle of a job: the checkpoint stays, and the same call goes on from it."""


class WorkerFullError(Exception):
    """Work takes nearly all memory that its worker may take. Not an `HsiError`: another worker may do it.

    Args:
        message: for the user.
        worker: address of the worker.
    """

    def __init__(self, message: str, worker: str) -> None:
        super().__init__(message, worker)
        self.message, self.worker = message, worker

    def __str__(self) -> str:
        return self.message


class ContractError(HsiError, ValueError):
    """A job that reached the worker does not follow the contract between plugin and worker."""


class CancelledError(Exception):
    """The user cancelled. Not an `HsiError`: nothing went wrong."""


class OrphanedError(CancelledError):
    """The parent process is gone, or the system ends the job: stop, but keep the checkpoint."""


class TimeIsUpError(Exception):
    """The time limit of a step is over. Not an `HsiError`: nothing went wrong."""


def is_out_of_memory(error: BaseException) -> bool:
    """Whether memory was lacking for Python, torch, CUDA or a library to load; they word it in many ways."""
    words = (
        "can't allocate memory",
        "not enough memory",
        "out of memory",
        "ALLOC_FAILED",
        "could not create a primitive",  # oneDNN, seen with a limited address space
        "could not create a memory object",
    )
    unloaded = ("failed to map segment from shared object", "cannot allocate memory")
    return (
        isinstance(error, MemoryError)
        or (isinstance(error, OSError) and error.errno == errno.ENOMEM)
        or (isinstance(error, ImportError | OSError) and any(word in str(error).lower() for word in unloaded))
        or type(error).__name__ == "OutOfMemoryError"
        or (isinstance(error, RuntimeError) and any(word in str(error) for word in words))
    )
