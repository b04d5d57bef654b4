"""Values of an array in a file, read by slices: an error, where a memory map would end the process.

The system ends a process that touches a page of a memory map behind the end of the file, for example if
another program writes the file anew.
"""

from pathlib import Path
from types import EllipsisType
from typing import Any

import numpy as np
from numpy.typing import NDArray


class FileValues:
    """An uncompressed array in a file.

    Args:
        mapped: memory map of the array; its values are not touched.

    Attributes:
        dtype: type of the values.
        shape: size of each axis.
    """

    def __init__(self, mapped: np.memmap[Any, Any]) -> None:
        self.dtype = mapped.dtype
        self.shape = mapped.shape
        self._path = Path(str(mapped.filename))
        self._offset = mapped.offset
        self._is_reversed = not mapped.flags.c_contiguous  # Fortran order

    def __getitem__(self, key: tuple[slice, ...] | EllipsisType) -> NDArray[Any]:
        """Values inside slices, one for each axis.

        Raises:
            OSError: the file ends before these values.
        """
        slices = tuple(slice(None) for _ in self.shape) if isinstance(key, EllipsisType) else key
        if self._is_reversed:
            return self._read(self.shape[::-1], slices[::-1]).T
        return self._read(self.shape, slices)

    def _read(self, shape: tuple[int, ...], slices: tuple[slice, ...]) -> NDArray[Any]:
        """Read the axes in the order of the file, the last one fastest."""
        spans = [range(size)[part] for size, part in zip(shape, slices, strict=True)]
        lengths = [len(span) for span in spans]
        values = np.empty(lengths, self.dtype)
        # Axes after this one are wanted whole, so that a part of it is one run of bytes.
        last = max((axis for axis, size in enumerate(shape) if lengths[axis] != size), default=0)
        steps = [int(np.prod(shape[axis + 1 :])) * self.dtype.itemsize for axis in range(len(shape))]
        with self._path.open("rb", buffering=0) as stream:
            for index in np.ndindex(*lengths[:last]):
                place = (*index, 0)
                stream.seek(
                    self._offset + sum(spans[axis][at] * steps[axis] for axis, at in enumerate(place))
                )
                run = values[index].reshape(-1).view(np.uint8).data
                while run:
                    num_bytes = stream.readinto(run)
                    if not num_bytes:
                        raise OSError("the file ends before these values")
                    run = run[num_bytes:]
        return values
