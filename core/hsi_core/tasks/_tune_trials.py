"""The trials of a search in the workers of a cluster: each opens scene and labels as Tune does."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import optuna

from hsi_core.cluster.work import worker_progress
from hsi_core.errors import DeviceError
from hsi_core.fingerprint import fingerprint_of
from hsi_core.language import tr
from hsi_core.modelfile.history import EpochRecord
from hsi_core.progress import Progress
from hsi_core.tasks import tune
from hsi_core.tasks._remote import OpenedCall, Workers, describe_call, device_of, open_workers, require_same
from hsi_core.training.loop import TrainingError
from hsi_core.tuning.remote_trials import RemoteTrial, TrialOutcome

_READ = ("scene", "labels", "validation", "test", "class_table", "merge_table")


@contextmanager
def open_spread(
    params: tune.Params, opened: tune.OpenedSearch, progress: Progress
) -> Iterator["TrialWorkers"]:
    """Connect to the cluster of a call, see `open_workers`.

    Args:
        params: of the call.
        opened: the call with the files of this computer.
        progress: reports, receives warnings, and tells when to stop.
    """
    description = {
        **describe_call(params, _READ),
        "digest": _digest(opened),
        "device": opened.trainer.device.type,
    }
    with open_workers(
        params.cluster, description, check_worker, verb=tr("train the trials"), progress=progress
    ) as workers:
        yield TrialWorkers(workers)


@dataclass(frozen=True)
class TrialWorkers:
    """Workers of a cluster that train candidates; see `TrialSpread`."""

    workers: Workers

    def run(
        self, trials: Iterable[RemoteTrial], *, check: Callable[[], None]
    ) -> Generator[tuple[RemoteTrial, TrialOutcome], None, None]:
        """Outcomes of trials, in any order. No trial waits: the next one is drawn with all results so far."""
        yield from self.workers.run(train_trial, trials, check=check, ahead=1)


def check_worker(description: dict[str, Any], item: None) -> dict[str, Any]:
    """Open scene and labels in this worker.

    Raises:
        HsiError: a file cannot be read, or is another one than that of the caller.
    """
    _opened.get(description)
    return {"device": description["device"]}


def train_trial(description: dict[str, Any], trial: RemoteTrial) -> TrialOutcome:
    """Train a candidate in this worker."""
    outcome = TrialOutcome()

    def after_epoch(record: EpochRecord) -> None:
        outcome.add_epoch(record.validation_accuracy, trial.medians)

    trainer = _opened.get(description).trainer
    try:
        measured = trainer(trial.candidate, progress=worker_progress.silent(), after_epoch=after_epoch)
    except optuna.TrialPruned:
        return outcome
    except (TrainingError, DeviceError) as error:
        outcome.problem = str(error)
        return outcome
    outcome.value, outcome.confusion = measured.accuracy, measured.confusion
    return outcome


def _open(description: dict[str, Any], stack: ExitStack) -> tune.OpenedSearch:
    params = tune.Params.model_validate(description["params"])
    device = device_of(params.device, description)
    opened = stack.enter_context(tune.open_search(params, device, worker_progress))
    require_same(
        _digest(opened), description["digest"], params.scene, params.labels, params.validation, params.test
    )
    return opened


def _digest(opened: tune.OpenedSearch) -> str:
    return fingerprint_of(**opened.trainer.identity(opened.space))


_opened = OpenedCall(_open)
