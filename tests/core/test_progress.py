import threading

import pytest

from hsi_core.errors import CancelledError
from hsi_core.progress import Progress, format_duration


def test_stages_map_onto_their_range_of_the_whole():
    events = []
    stage = Progress(events.append).stage(0.5, 1.0).stage(0.0, 0.5)
    stage.report(0.0, "start")
    stage.report(1.0, "end")
    assert [event["percent"] for event in events] == [50.0, 75.0]


def test_the_same_report_is_sent_once():
    events = []
    progress = Progress(events.append)
    progress.report(0.1, "a")
    progress.report(0.1, "a")
    assert len(events) == 1


def test_time_left_is_estimated_from_what_was_done_since_the_first_report(monkeypatch):
    events, now = [], [100.0]
    monkeypatch.setattr("hsi_core.progress.time.monotonic", lambda: now[0])
    progress = Progress(events.append)
    progress.report(0.5, "Training", has_time_left=True)  # a run that was resumed
    now[0] = 110.0
    progress.report(0.6, "Training", has_time_left=True)
    assert (events[-1]["message"], events[-1]["left"]) == ("Training", "40 s")


@pytest.fixture
def clock(monkeypatch):
    """A time that the test sets."""
    now = [100.0]
    monkeypatch.setattr("hsi_core.progress.time.monotonic", lambda: now[0])
    return now


def lefts(events):
    return [event["left"] for event in events if event["event"] == "progress"]


def test_the_time_left_is_that_of_the_run_and_not_of_the_stage(clock):
    events = []
    progress = Progress(events.append)
    progress.report(0.0, "Opening")
    first, second = progress.stage(0.0, 0.2), progress.stage(0.2, 1.0)
    for now, stage, share in ((100, first, 0.0), (110, first, 0.5), (112, second, 0.0), (160, second, 0.5)):
        clock[0] = now
        stage.report(share, f"{now}", has_time_left=True)
    # A tenth took 10 s: nine tenths are left. A fifth took 12 s: 48 s. But 0.6 took 60 s: 40 s.
    assert lefts(events) == ["", "", "1 min 30 s", "48 s", "40 s"]
    second.report(1.0, "Done", has_time_left=True)
    assert lefts(events)[-1] == ""


def test_what_an_earlier_run_has_done_does_not_count_for_the_pace(clock):
    events = []
    progress = Progress(events.append)
    progress.report(0.0, "Opening")
    stage = progress.stage(0.0, 1.0)
    stage.report(0.5, "Epoch 5", has_time_left=True)  # resumed
    clock[0] = 110.0
    stage.report(0.6, "Epoch 6", has_time_left=True)
    assert lefts(events) == ["", "", "40 s"]


def test_a_time_limit_and_a_better_estimate_of_a_stage_count_for_the_time_left(clock):
    events = []
    progress = Progress(events.append)
    progress.report(0.0, "Opening")
    choice = progress.stage(0.0, 0.5).limited(30.0)
    choice.report(0.0, "Folds", has_time_left=True)
    clock[0] = 110.0
    choice.report(0.2, "Folds", has_time_left=True)
    # A tenth took 10 s: the rest of the stage would take 40 s, but it ends in 20 s. Then 50 s follow.
    assert lefts(events)[-1] == "1 min 10 s"
    choice.report(0.2, "Folds of all methods", seconds_left=5.0)
    assert lefts(events)[-1] == "55 s"


@pytest.mark.parametrize(
    ("seconds", "text"), [(8.4, "8 s"), (200, "3 min 20 s"), (3599.9, "1 h 00 min"), (7500, "2 h 05 min")]
)
def test_durations_are_said_as_people_say_them(seconds, text):
    assert format_duration(seconds) == text


def test_a_cancel_is_seen_at_every_report():
    progress = Progress(is_cancelled=lambda: True)
    with pytest.raises(CancelledError):
        progress.report(0.5)
    with pytest.raises(CancelledError):
        progress.stage(0, 0.1).check()


def test_work_that_cannot_be_asked_to_stop_is_left_to_itself_on_a_cancel():
    release = threading.Event()
    progress = Progress(is_cancelled=lambda: True)
    with pytest.raises(CancelledError):
        progress.wait_for(release.wait)
    release.set()


def test_what_waited_for_work_raises_is_raised():
    def fail():
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        Progress().wait_for(fail)
