"""Portions are joined in their order, one by one."""

import torch

from hsi_core.models.layers.portions import join_portions


def test_rows_are_joined_in_order_and_each_portion_before_the_next_is_computed():
    computed, given = [], torch.arange(14.0).reshape(7, 2)

    def compute(part):
        computed.append(len(part))
        return part + 1.0

    portions = (compute(part) for part in torch.split(given, 3))
    assert torch.equal(join_portions(portions, 7), given + 1.0)
    assert computed == [3, 3, 1]


def test_a_single_portion_is_not_copied_and_none_is_empty():
    portion = torch.ones(4, 2)
    assert join_portions(iter([portion]), 4) is portion
    assert len(join_portions(iter([]), 0)) == 0
