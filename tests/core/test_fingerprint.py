"""One digest for data and settings of a run."""

import numpy as np
import pytest
import torch

from hsi_core.fingerprint import fingerprint_of

PIXELS = np.arange(24, dtype=np.int64).reshape(12, 2)
REFERENCE = {"train": PIXELS[:8], "validation": PIXELS[8:], "rate": 0.1, "bands": [1, 2], "form": "corrected"}


def test_the_same_data_and_settings_have_the_same_fingerprint():
    again = {
        name: np.copy(part) if isinstance(part, np.ndarray) else part for name, part in REFERENCE.items()
    }
    assert fingerprint_of(**again) == fingerprint_of(**REFERENCE)
    assert fingerprint_of(pixels=PIXELS[::2]) == fingerprint_of(pixels=PIXELS[::2].copy())


@pytest.mark.parametrize(
    "change",
    [
        {"train": PIXELS[:6], "validation": PIXELS[6:]},  # the border between two arrays moves
        {"train": PIXELS[:8].reshape(2, 8)},
        {"train": PIXELS[:8].astype(np.uint64)},
        {"train": PIXELS[:8].astype(">i8")},
        {"rate": 0.2},
        {"rate": "0.1"},
        {"bands": [1, 2, 3]},
        {"bands": (1, 2)},
        {"form": "corrected ", "rate": 0.1},
        {"more": None},
    ],
)
def test_whatever_changes_changes_the_fingerprint(change):
    assert fingerprint_of(**(REFERENCE | change)) != fingerprint_of(**REFERENCE)


def test_values_do_not_move_between_parts_unnoticed():
    assert fingerprint_of(a="x", b="") != fingerprint_of(a="", b="x")
    assert fingerprint_of(a=1, b=2) != fingerprint_of(a=2, b=1)
    assert fingerprint_of(ab=1) != fingerprint_of(a=1)


@pytest.mark.parametrize("part", [[PIXELS], {"pixels": PIXELS}, object(), torch.zeros(2000)])
def test_a_part_whose_text_does_not_tell_its_value_is_refused(part):
    with pytest.raises(TypeError, match="is not JSON serializable"):
        fingerprint_of(part=part)
