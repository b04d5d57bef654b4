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
    assert events[-1]["message"] == "Training, 40 s left"


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
