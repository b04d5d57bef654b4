import json
from dataclasses import asdict

import pytest

from hsi_core.mapping.comparison import Comparison


def test_the_agreement_is_the_share_of_the_compared_pixels():
    assert Comparison(num_compared=8, num_same=6).agreement == 0.75
    assert Comparison().agreement is None


def test_the_tags_name_the_precision_and_the_agreement():
    assert Comparison().tags() == {"HSI_PRECISION": "float32"}
    assert Comparison(3, 2, is_reduced=True).tags() == {
        "HSI_PRECISION": "bfloat16",
        "HSI_AGREEMENT": "0.666667 of 3 pixels",
    }


def test_a_comparison_comes_back_from_json():
    comparison = Comparison(9, 8, 2, (0.25, 0.1), is_reduced=True)
    assert Comparison.from_record(json.loads(json.dumps(asdict(comparison)))) == comparison


@pytest.mark.parametrize(
    ("change", "error"),
    [({"largest_differences": [1.0]}, ValueError), ({"pages": 3}, TypeError)],
    ids=str,
)
def test_a_record_of_another_form_is_refused(change, error):
    record = {**asdict(Comparison()), **change}
    with pytest.raises(error):
        Comparison.from_record(record)
