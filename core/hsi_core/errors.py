"""Deliberate errors: their text is shown to the user, everything else keeps its traceback.

Each class also inherits the built-in that a caller without knowledge of this library would catch.
"""


class HsiError(Exception):
    """Root of every deliberate error; the message says what is wrong and what to do."""


class ParameterError(HsiError, ValueError):
    """A parameter has a value that cannot be used."""


class MissingPackageError(ParameterError, ImportError):
    """What is asked for needs a package that is not installed or does not work."""


class SceneError(HsiError, OSError):
    """A scene cannot be read or does not have what is asked of it."""


class NoValidPixelError(SceneError):
    """Of the pixels that were looked at none is valid."""


class LabelError(HsiError, ValueError):
    """Ground truth does not fit the scene or cannot be used for training."""


class SplitError(HsiError, ValueError):
    """The labels cannot be split as asked."""


class PatchError(HsiError, ValueError):
    """A patch size cannot be used."""


class ModelError(HsiError, ValueError):
    """A model file is damaged, foreign, or does not fit the scene."""


class MetricError(HsiError, ValueError):
    """An accuracy is not defined for the given counts."""


class OutputError(HsiError, OSError):
    """An output cannot be written."""


class DeviceError(HsiError, RuntimeError):
    """The device that was asked for is not there or has too little memory."""


class ContractError(HsiError, ValueError):
    """A job that reached the worker is not of the agreed form."""


class CancelledError(Exception):
    """The user cancelled. Not an `HsiError`: nothing went wrong."""


class OrphanedError(CancelledError):
    """Whoever started the job is gone, or the system ends it: stop, but keep what lets the same job go on."""


class TimeIsUpError(Exception):
    """The time that a part of the work was given is over. Not an `HsiError`: nothing went wrong."""


def is_out_of_memory(error: BaseException) -> bool:
    """Whether Python, torch or CUDA could not get memory; torch and its libraries say so in several ways."""
    words = (
        "can't allocate memory",
        "not enough memory",
        "out of memory",
        "ALLOC_FAILED",
        "could not create a primitive",  # oneDNN, seen where the address space was limited
        "could not create a memory object",
    )
    return (
        isinstance(error, MemoryError)
        or type(error).__name__ == "OutOfMemoryError"
        or (isinstance(error, RuntimeError) and any(word in str(error) for word in words))
    )
