"""The counts of an assessment in the workers of a cluster: each opens maps and reference as Assess does."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from hsi_core.cluster.work import worker_progress
from hsi_core.fingerprint import fingerprint_of
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.sampling.frame import Frame
from hsi_core.tasks import assess
from hsi_core.tasks._remote import OpenedCall, describe_call, open_workers, require_same
from hsi_core.windows import Window

_READ = ("map", "compare", "reference", "model", "confidence", "area", "class_table", "merge_table")


@contextmanager
def count_elsewhere(
    opened: assess.OpenedMaps, strips: Sequence[Window], *, has_classes: bool, progress: Progress
) -> Iterator[Iterator[tuple[Window, assess.StripCounts]]]:
    """Connect to the cluster of a call, see `open_workers`.

    Args:
        opened: the call with the files of this computer.
        strips: rows of the map, one for each piece of work.
        has_classes: whether the pixels of the classes of the map are counted.
        progress: reports, receives warnings, and tells when to stop.

    Yields:
        The strips with their counts, in order.
    """
    params = opened.params
    description = {
        **describe_call(params, _READ),
        "digest": _digest(opened),
        "has_classes": has_classes,
    }
    with (
        open_workers(
            params.cluster, description, check_worker, verb=tr("read the maps"), progress=progress
        ) as workers,
        closing(workers.run_in_order(count_strip, strips)) as found,
    ):
        yield found


def check_worker(description: dict[str, Any], item: None) -> dict[str, Any]:
    """Open maps and reference in this worker.

    Raises:
        HsiError: a file cannot be read, or is another one than that of the caller.
    """
    _opened.get(description)
    return {"device": "cpu"}


def count_strip(description: dict[str, Any], strip: Window) -> assess.StripCounts:
    """Count the pixels of some rows in this worker."""
    opened, frame = _opened.get(description)
    return assess.count_strip(opened, frame, strip, worker_progress)


def _open(description: dict[str, Any], stack: ExitStack) -> tuple[assess.OpenedMaps, Frame | None]:
    params = assess.Params.model_validate(description["params"])
    opened = stack.enter_context(assess.open_maps(params, worker_progress))
    require_same(_digest(opened), description["digest"], params.map, *_others(params))
    is_counted = description["has_classes"]
    return opened, assess.open_frame(params, stack, worker_progress) if is_counted else None


def _others(params: assess.Params) -> tuple[Path | None, ...]:
    return params.compare, params.reference, params.model, params.confidence, params.area


def _digest(opened: assess.OpenedMaps) -> str:
    params, labels = opened.params, opened.labels
    return fingerprint_of(
        shape=opened.grid.shape,
        tags=[item.dataset.tags() for item in opened.maps],
        sizes=[
            path.stat().st_size if path is not None and path.is_file() else None
            for path in (params.map, *_others(params))
        ],
        codes=labels.codes,
        classes=labels.class_table.to_records(),
        polygons=labels.burnt_polygons,
    )


_opened = OpenedCall(_open)
