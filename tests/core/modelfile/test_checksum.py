"""The checksum covers names, types, shapes and values of tensors, and the card without its provenance."""

import json

import pytest
import torch

from hsi_core.modelfile.checksum import CHECKSUM, compute_checksum, with_checksum

CARD = {"network": "svm", "classes": [{"code": 1, "name": "Höhe"}]}
TENSORS = {"a": torch.arange(6.0).reshape(2, 3), "b": torch.empty(0), "c": torch.tensor(3)}


@pytest.mark.parametrize(
    "changed",
    [
        TENSORS | {"a": torch.arange(6.0).reshape(3, 2)},
        TENSORS | {"a": torch.arange(6.0).reshape(2, 3).view(torch.int32)},
        TENSORS | {"a": torch.tensor([[0.0, 1.0, 2.0], [3.0, 4.0, 5.5]])},
        TENSORS | {"d": torch.empty(0)},
        {"a": TENSORS["a"], "c": TENSORS["c"]},
    ],
)
def test_every_change_of_the_tensors_changes_the_checksum(changed):
    assert compute_checksum(CARD, changed) != compute_checksum(CARD, TENSORS)


def test_the_order_of_names_and_the_provenance_do_not_count():
    known = compute_checksum(CARD, TENSORS)
    turned = compute_checksum(dict(reversed(CARD.items())), dict(reversed(TENSORS.items())))
    assert turned == known
    assert compute_checksum(CARD | {"provenance": {"licence": "CC0"}}, TENSORS) == known
    assert compute_checksum(CARD | {"network": "ssan"}, TENSORS) != known


def test_the_card_gets_its_own_checksum_and_a_checksum_is_not_summed():
    text = with_checksum(CARD, TENSORS)
    card = json.loads(text)
    assert card[CHECKSUM] == compute_checksum(CARD, TENSORS) == compute_checksum(card, TENSORS)
    assert "Höhe" in text
