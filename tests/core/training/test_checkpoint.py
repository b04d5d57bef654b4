"""Checkpoints: what comes back, what is refused, and when the file stays."""

import pytest
import torch
from safetensors.torch import save_file

from hsi_core.errors import CancelledError, OrphanedError
from hsi_core.modelfile.history import EpochRecord, StepRecord, TrainingState
from hsi_core.progress import Progress
from hsi_core.training.checkpoint import kept_for_resume, load_checkpoint, save_checkpoint
from training_for_tests import make_data, make_network


def stepped(seed):
    """A network after one step of Adam, its optimizer, and a state of two epochs."""
    network, data = make_network(), make_data()
    optimizer = torch.optim.AdamW(network.parameters(), lr=0.01)
    torch.manual_seed(seed)
    network(*data.source.gather(data.train[:8])).square().mean().backward()
    optimizer.step()
    state = TrainingState(
        history=[EpochRecord(1, 1.5, 1.0, 0.5, 0.25, 3.0), EpochRecord(2, 1.25, 1.0, 0.5, 0.75, 4.0)],
        best_epoch=1,
        best_weights={"a": torch.arange(3.0)},
        steps=[StepRecord(1.5, 0.25, 0.5), StepRecord(1.25, 0.75, 0.125)],
    )
    return network, optimizer, state


def test_a_checkpoint_gives_back_network_optimizer_and_state(tmp_path):
    network, optimizer, state = stepped(1)
    save_checkpoint(tmp_path / "c", fingerprint="f", state=state, network=network, optimizer=optimizer)
    other, other_optimizer, _ = stepped(2)
    found = load_checkpoint(
        tmp_path / "c", fingerprint="f", network=other, optimizer=other_optimizer, progress=Progress()
    )
    assert (found.history, found.best_epoch, found.steps) == (state.history, 1, state.steps)
    assert [epoch.seconds for epoch in found.history] == [3.0, 4.0]
    assert [step.seconds for step in found.steps] == [0.5, 0.125]
    assert found.best_weights["a"].tolist() == [0.0, 1.0, 2.0]
    for name, value in network.state_dict().items():
        assert torch.equal(value, other.state_dict()[name]), name
    moments, others = optimizer.state_dict()["state"], other_optimizer.state_dict()["state"]
    assert moments.keys() == others.keys()
    for index, values in moments.items():
        assert all(torch.equal(value, others[index][name]) for name, value in values.items())


def test_without_a_file_there_is_no_state_and_no_message(tmp_path):
    network, optimizer, _ = stepped(1)
    events = []
    found = load_checkpoint(
        tmp_path / "c",
        fingerprint="f",
        network=network,
        optimizer=optimizer,
        progress=Progress(events.append),
    )
    assert (found, events) == (None, [])


def test_a_checkpoint_of_another_training_is_not_used(tmp_path):
    network, optimizer, state = stepped(1)
    save_checkpoint(
        tmp_path / "checkpoint", fingerprint="f", state=state, network=network, optimizer=optimizer
    )
    events = []
    arguments = {"network": network, "optimizer": optimizer, "progress": Progress(events.append)}
    assert load_checkpoint(tmp_path / "checkpoint", fingerprint="other", **arguments) is None
    assert "belongs to a training with other data or settings" in events.pop()["message"]
    assert load_checkpoint(tmp_path / "checkpoint", fingerprint="f", **arguments) is not None
    (tmp_path / "checkpoint").write_bytes(b"broken")
    assert load_checkpoint(tmp_path / "checkpoint", fingerprint="f", **arguments) is None
    assert "is damaged" in events.pop()["message"]


@pytest.mark.parametrize("record", ["[" * 10**5, "[1]", "7", "null", "{"])
def test_a_file_with_another_record_is_damaged(tmp_path, record):
    network, optimizer, _ = stepped(1)
    save_file({"a": torch.zeros(1)}, tmp_path / "checkpoint", metadata={"record": record})
    events = []
    assert (
        load_checkpoint(
            tmp_path / "checkpoint",
            fingerprint="f",
            network=network,
            optimizer=optimizer,
            progress=Progress(events.append),
        )
        is None
    )
    assert "is damaged" in events.pop()["message"]


@pytest.mark.parametrize(
    ("error", "is_kept"), [(None, False), (CancelledError, False), (ValueError, False), (OrphanedError, True)]
)
def test_a_checkpoint_stays_only_when_the_parent_is_gone(tmp_path, error, is_kept):
    checkpoint = tmp_path / "c"
    checkpoint.write_text("state")
    if error is None:
        with kept_for_resume(checkpoint):
            pass
    else:
        with pytest.raises(error), kept_for_resume(checkpoint):
            raise error
    assert checkpoint.exists() is is_kept
