"""Work on many pixels in batches that are halved where memory runs out."""

from collections.abc import Callable

import torch
from torch import Tensor

from hsi_core.errors import is_out_of_memory


class Batches:
    """Batches of a size that only ever falls.

    Args:
        size: pixels at once.
        on_halved: told the new size where memory runs out.
    """

    def __init__(self, size: int, *, on_halved: Callable[[int], None] | None = None) -> None:
        self.size = size
        self._on_halved = on_halved

    def run(
        self,
        compute: Callable[[int, int], Tensor],
        count: int,
        *,
        factor: int = 1,
        on_done: Callable[[int], None] | None = None,
    ) -> Tensor:
        """Compute for 0 .. count - 1 and put the results after one another.

        Args:
            compute: called with start and stop; a tensor of stop - start rows.
            count: number of rows.
            factor: rows for each pixel of a batch, where a row takes so much less memory than a pixel.
            on_done: told how many rows are done, after every batch.

        Returns:
            The rows of all batches.

        Raises:
            torch.OutOfMemoryError: there is too little memory for a batch of one; RuntimeError on a CPU.
        """
        start, parts = 0, []
        while start < count:
            size = min(self.size, -(-count // factor))
            stop = min(start + size * factor, count)
            try:
                parts.append(compute(start, stop))
            except RuntimeError as error:
                if size == 1 or not is_out_of_memory(error):
                    raise
                self.size = size // 2
            else:
                start = stop
                if on_done is not None:
                    on_done(start)
                continue
            # After the error is forgotten, which holds what had been computed.
            if torch.cuda.is_available():
                torch.cuda.empty_cache()
            if self._on_halved is not None:
                self._on_halved(self.size)
        return torch.cat(parts)
