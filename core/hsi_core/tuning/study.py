"""The study of a tuning: an SQLite file with all trials, which processes share and later runs resume.

Optuna, Akiba et al. (2019), doi:10.1145/3292500.3330701; its sampler is TPE, Bergstra et al. (2011),
Algorithms for Hyper-Parameter Optimization, NeurIPS 24.
"""

import contextlib
import json
import os
import socket
import sqlite3
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import optuna
import psutil
from optuna.distributions import BaseDistribution
from optuna.exceptions import ExperimentalWarning, StorageInternalError
from optuna.samplers import BaseSampler, TPESampler
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from hsi_core.errors import HsiError
from hsi_core.files.temporary import process_start, remove_leftovers
from hsi_core.language import conjoined, tr
from hsi_core.outputs import check_writable, failed_write, temporary_name

STUDY_NAME = "hsi-tune"
PROBLEM = "problem"
"""Attribute of a failed trial: the reason."""
CONFUSION = "confusion"
"""Attribute of a complete trial: its confusion in each spatial unit, see `UnitConfusion.to_cells`."""
STARTUP_TRIALS = 10
"""Number of random trials before TPE uses their results; the default of Optuna."""
PRUNING_TRIALS = 4
"""Number of complete trials before others are compared with them."""
HEARTBEAT_SECONDS = 30
STALE_SECONDS = 300
"""After this time without a heartbeat, the process of a trial counts as killed; the trial is run again."""
LOCK_SECONDS = 60

_IDENTITY = "identity"
_PROCESS = "process "
"""Attributes of a study: the processes that ran trials of it."""
_DIFFERENT = {
    "scene": tr("another scene, or other bands of it"),
    "labels": tr("other labels, or another split of them"),
}


class StudyError(HsiError, ValueError):
    """A study cannot be used."""


class NumberedSampler(BaseSampler):
    """TPE whose random numbers depend only on a seed and on the number of the trial.

    So the trials of processes that share a study differ, and a resumed study draws the same values as one
    that was not interrupted.

    Args:
        seed: seed of the study.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._sampler = self._of(0)

    def _of(self, number: int) -> TPESampler:
        seed = int(np.random.SeedSequence([self._seed, number]).generate_state(1)[0])
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", ExperimentalWarning
            )  # `group`: options that only some networks have
            return TPESampler(seed=seed, n_startup_trials=STARTUP_TRIALS, multivariate=True, group=True)

    def before_trial(self, study: optuna.Study, trial: FrozenTrial) -> None:
        """Reset the random numbers from the number of the trial."""
        self._sampler = self._of(trial.number)

    def infer_relative_search_space(
        self, study: optuna.Study, trial: FrozenTrial
    ) -> dict[str, BaseDistribution]:
        """As TPE."""
        return self._sampler.infer_relative_search_space(study, trial)

    def sample_relative(
        self, study: optuna.Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        """As TPE.

        A trial that was interrupted while its values were drawn keeps those that it has; they are drawn again
        here, so that the remaining values are those of a trial that was not interrupted.
        """
        values = self._sampler.sample_relative(study, trial, search_space)
        for name, distribution in trial.distributions.items():
            if name not in values and name not in trial.system_attrs.get("fixed_params", {}):
                self._sampler.sample_independent(study, trial, name, distribution)
        return values

    def sample_independent(
        self,
        study: optuna.Study,
        trial: FrozenTrial,
        param_name: str,
        param_distribution: BaseDistribution,
    ) -> Any:
        """As TPE."""
        return self._sampler.sample_independent(study, trial, param_name, param_distribution)


def open_study(
    path: Path,
    *,
    identity: Mapping[str, Any],
    starts: Sequence[Mapping[str, Any]],
    seed: int,
    num_warmup_epochs: int,
) -> optuna.Study:
    """Open the study in a file, or make a new one.

    Args:
        path: SQLite file.
        identity: everything that the results of trials depend on: digests "scene" and "labels", and
            "settings", a dictionary of plain values.
        starts: values of the first trials of a new study.
        seed: seed of the sampler.
        num_warmup_epochs: epochs before a trial may be pruned.

    Raises:
        StudyError: the file is no study, or a study of another scene, other labels or other settings.
        OutputError: the file cannot be written.
    """
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    check_writable(path)
    remove_leftovers(path)
    # As it is read back from the file, for the comparison.
    identity = json.loads(json.dumps(identity))
    if not path.exists():
        with explaining_failed_writes(path):
            _make(path, identity, starts)
    _check_file(path)
    try:
        study = optuna.load_study(
            study_name=STUDY_NAME,
            storage=_storage(path),
            sampler=NumberedSampler(seed),
            pruner=optuna.pruners.MedianPruner(
                n_startup_trials=PRUNING_TRIALS, n_warmup_steps=num_warmup_epochs
            ),
        )
    except (KeyError, SQLAlchemyError, RuntimeError) as error:
        raise _no_study(path) from error
    _check_identity(path, study.user_attrs.get(_IDENTITY, {}), identity)
    return study


@contextlib.contextmanager
def explaining_failed_writes(path: Path) -> Iterator[None]:
    """Turn a failure to write to a study into an `OutputError` that names it.

    Args:
        path: file of the study.

    Raises:
        OutputError: disk full, no right to write, or the study is locked by another process for too long.
    """
    try:
        yield
    except (SQLAlchemyError, StorageInternalError) as error:
        cause = error.__cause__ if isinstance(error, StorageInternalError) else error
        if not isinstance(cause, OperationalError):
            raise
        raise failed_write(path, cause.orig or cause) from error


def _storage(path: Path, *, has_heartbeat: bool = True) -> optuna.storages.RDBStorage:
    beat: dict[str, Any] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ExperimentalWarning)
        if has_heartbeat:
            beat = {
                "heartbeat_interval": HEARTBEAT_SECONDS,
                "grace_period": STALE_SECONDS,
                "heartbeat_stale_trial_callback": lambda study, trial: try_again(study, trial.params),
            }
        return optuna.storages.RDBStorage(
            # A creator and no URL, because the path may contain characters with a meaning in URLs.
            "sqlite://",
            engine_kwargs={
                "poolclass": NullPool,
                "creator": lambda: sqlite3.connect(path, timeout=LOCK_SECONDS, check_same_thread=False),
            },
            **beat,
        )


def _make(path: Path, identity: Mapping[str, Any], starts: Sequence[Mapping[str, Any]]) -> None:
    """Make a study under a temporary name, then publish it; the first of several processes wins."""
    temporary = temporary_name(path)
    try:
        storage = _storage(temporary, has_heartbeat=False)
        study = optuna.create_study(study_name=STUDY_NAME, storage=storage, direction="maximize")
        study.set_user_attr(_IDENTITY, dict(identity))
        for values in starts:
            study.enqueue_trial(dict(values))
        try:
            os.link(temporary, path)  # unlike a rename, a link never replaces a file
        except FileExistsError:
            pass
        except OSError:  # a file system without links
            os.replace(temporary, path)
    finally:
        with contextlib.suppress(PermissionError):
            temporary.unlink(missing_ok=True)


def _check_file(path: Path) -> None:
    """Refuse a file of another program before Optuna makes tables in it: a GeoPackage is SQLite too."""
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=LOCK_SECONDS)) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    except sqlite3.Error as error:
        raise _no_study(path) from error
    if not {"studies", "trials", "version_info"} <= tables:
        raise _no_study(path)


def _no_study(path: Path) -> StudyError:
    return StudyError(tr("{name} is not a study of Tune; choose another name for the study.", name=path.name))


def _check_identity(path: Path, known: Mapping[str, Any], identity: Mapping[str, Any]) -> None:
    """Refuse a study whose trials cannot be compared with new ones."""
    found = [words for name, words in _DIFFERENT.items() if known.get(name) != identity[name]]
    there, here = known.get("settings", {}), identity["settings"]
    found += [
        tr(
            "other settings ({name} is {there} there and {here} here)",
            name=name,
            there=there.get(name),
            here=value,
        )
        for name, value in here.items()
        if there.get(name) != value
    ]
    if found:
        raise StudyError(
            tr(
                "The study {name} is one of {others}: its trials cannot be compared with new ones; choose "
                "another name for the study, or the scene, labels and settings of the study.",
                name=path.name,
                others=conjoined(found),
            )
        )


def put_back(study: optuna.Study, number: int) -> None:
    """Let an interrupted trial wait: it is the next one to run, with its number and its values."""
    trial_id = study._storage.get_trial_id_from_study_id_trial_number(study._study_id, number)
    study._storage.set_trial_state_values(trial_id, TrialState.WAITING)


def put_back_interrupted(study: optuna.Study) -> None:
    """Let the trials of a killed process wait, if no other process runs trials of the study.

    Otherwise, and if the study comes from another computer, a trial counts as interrupted after a time
    without a heartbeat.
    """
    this = _process_name(os.getpid())
    study.set_user_attr(_PROCESS + this, True)
    # In this order: a process that started one of these trials is among the processes.
    running = study.get_trials(deepcopy=False, states=(TrialState.RUNNING,))
    processes = [name.removeprefix(_PROCESS) for name in study.user_attrs if name.startswith(_PROCESS)]
    if not any(_may_be_alive(process) for process in processes if process != this):
        for trial in running:
            put_back(study, trial.number)


def _process_name(pid: int) -> str:
    """Computer, number and start of a process; numbers are used again."""
    return json.dumps([_computer(), pid, process_start(pid)])


def _may_be_alive(name: str) -> bool:
    computer, pid, _ = json.loads(name)
    if computer != _computer():
        return True
    return psutil.pid_exists(pid) and _process_name(pid) == name


def _computer() -> str:
    """Name of the computer, and of the container, because each container numbers its processes itself."""
    try:
        return f"{socket.gethostname()} {os.readlink('/proc/self/ns/pid')}"
    except OSError:
        return socket.gethostname()


def remove_if_empty(path: Path, study: optuna.Study) -> None:
    """Remove a study without finished trials, unless another process may run trials of it."""
    this = _process_name(os.getpid())
    processes = [name.removeprefix(_PROCESS) for name in study.user_attrs if name.startswith(_PROCESS)]
    is_shared = any(_may_be_alive(process) for process in processes if process != this)
    if not is_shared and not finished_trials(study):
        with contextlib.suppress(OSError):
            path.unlink()


def try_again(study: optuna.Study, values: Mapping[str, Any]) -> None:
    """Give the values of an interrupted trial to the next trial."""
    if values:
        study.enqueue_trial(dict(values), skip_if_exists=False)


def finished_trials(study: optuna.Study) -> list[FrozenTrial]:
    """Trials that are complete, pruned or failed; interrupted trials are not among them."""
    return [
        trial
        for trial in study.get_trials(deepcopy=False)
        if trial.state in (TrialState.COMPLETE, TrialState.PRUNED) or PROBLEM in trial.user_attrs
    ]


def best_trial(study: optuna.Study) -> FrozenTrial | None:
    """The complete trial with the best validation, the first of equal ones; None without complete trials."""
    whole = [trial for trial in finished_trials(study) if trial.state == TrialState.COMPLETE]
    return max(whole, key=lambda trial: (trial.value or 0.0, -trial.number), default=None)
