"""Checkpoints of a training: one is written after each epoch, so that a killed training can resume."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from hsi_core.errors import OrphanedError
from hsi_core.language import tr
from hsi_core.modelfile.history import EpochRecord, StepRecord, TrainingState
from hsi_core.outputs import new_file
from hsi_core.progress import Progress


@contextmanager
def kept_for_resume(checkpoint: Path) -> Iterator[None]:
    """Remove a checkpoint at the end, after an error and after a cancel.

    If the parent process of the job is gone, the checkpoint stays, as after a kill; the same call resumes
    from it.
    """
    try:
        yield
    except OrphanedError:
        raise
    except BaseException:
        checkpoint.unlink(missing_ok=True)
        raise
    checkpoint.unlink(missing_ok=True)


def save_checkpoint(
    path: Path,
    *,
    fingerprint: str,
    state: TrainingState,
    network: nn.Module,
    optimizer: torch.optim.Optimizer,
) -> None:
    """Write a checkpoint, atomically.

    Args:
        path: file to write.
        fingerprint: identifies data and settings; a training with another fingerprint does not resume from
            it.
        state: history, steps and best weights.
        network: has the weights after the last epoch.
        optimizer: has its moments.
    """
    tensors = {f"network.{name}": value.detach().cpu() for name, value in network.state_dict().items()}
    tensors |= {f"best.{name}": value for name, value in state.best_weights.items()}
    for index, moments in optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer.{index}.{name}": value.detach().cpu() for name, value in moments.items()}
    steps = [(step.loss, step.accuracy, step.seconds) for step in state.steps]
    tensors["steps"] = torch.tensor(steps, dtype=torch.float64).reshape(len(steps), 3)
    record = {
        "fingerprint": fingerprint,
        "best_epoch": state.best_epoch,
        "history": [asdict(epoch) for epoch in state.history],
    }
    with new_file(path, is_interim=True) as temporary:
        temporary.write_bytes(
            save(
                {name: value.contiguous() for name, value in tensors.items()},
                metadata={"record": json.dumps(record)},
            )
        )


def load_checkpoint(
    path: Path,
    *,
    fingerprint: str,
    network: nn.Module,
    optimizer: torch.optim.Optimizer,
    progress: Progress,
) -> TrainingState | None:
    """Load the state of a killed training into network and optimizer.

    Returns:
        History, steps and best weights; None without a checkpoint of the same training.
    """
    if not path.is_file():
        return None
    tensors: dict[str, Tensor] = {}
    try:
        with safe_open(path, framework="pt") as file:
            record: dict[str, Any] = dict(json.loads((file.metadata() or {}).get("record", "{}")))
            if record.get("fingerprint") != fingerprint:
                progress.warning(
                    tr(
                        "The checkpoint {name} belongs to a training with other data or settings; this "
                        "training starts from the beginning.",
                        name=path.name,
                    )
                )
                return None
            # Copies, because the tensors of safetensors stay mapped, and Windows cannot replace a mapped
            # file.
            tensors = {name: file.get_tensor(name).clone() for name in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError, ValueError, TypeError, RecursionError) as error:
        progress.warning(
            tr(
                "The checkpoint {name} is damaged ({error}); this training starts from the beginning.",
                name=path.name,
                error=error,
            )
        )
        return None

    def tensors_of(prefix: str) -> dict[str, Tensor]:
        return {
            name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)
        }

    network.load_state_dict(tensors_of("network."))
    moments: dict[int, dict[str, Tensor]] = {}
    for name, value in tensors_of("optimizer.").items():
        index, key = name.split(".")
        moments.setdefault(int(index), {})[key] = value
    optimizer.load_state_dict({"state": moments, "param_groups": optimizer.state_dict()["param_groups"]})
    return TrainingState(
        history=[EpochRecord(**epoch) for epoch in record["history"]],
        best_epoch=record["best_epoch"],
        best_weights=tensors_of("best."),
        steps=[StepRecord(*step) for step in tensors["steps"].tolist()],
    )
