"""Batches of pixels that are halved if memory runs out."""

from collections.abc import Callable

import torch
from torch import Tensor

from hsi_core.errors import is_out_of_memory


class Batches:
    """Batches whose size can only decrease.

    Args:
        size: pixels per batch.
        on_halved: receives the new size if memory runs out.
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
        """Compute the rows 0 to count - 1 batch by batch and join the results.

        Args:
            compute: called with start and stop; returns a tensor of stop - start rows.
            count: number of rows.
            factor: rows per pixel of a batch; more than 1 if a row takes less memory than a pixel.
            on_done: receives the number of finished rows after every batch.

        Returns:
            The rows of all batches.

        Raises:
            torch.OutOfMemoryError: there is too little memory for one pixel; RuntimeError on a CPU.
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
            # Only after the except block: until its end the error keeps the computed tensors in memory.
            if torch.cuda.is_available():
                torch.cuda.empty_cache()
            if self._on_halved is not None:
                self._on_halved(self.size)
        return torch.cat(parts)
