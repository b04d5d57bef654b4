"""Tiles and batches that a memory limit allows."""

import re

import pytest
import torch

from hsi_core.errors import DeviceError
from hsi_core.mapping import plan as tile_plan
from hsi_core.mapping.plan import SIDES, PixelCosts, plan_tiles, prepared_bytes
from hsi_core.memory import MB, resident_bytes
from models_for_tests import make_network

CPU = torch.device("cpu")


def plan(
    name="hybridsn",
    form="corrected",
    *,
    room_mb=None,
    tile_size=None,
    batch_size=None,
    num_bands=50,
    num_threads=1,
    shape=(4000, 4000),
):
    """A plan whose memory limit is above the present memory of the tests by a number of MB."""
    network = make_network(name, form, patch_size=9).eval()
    costs = PixelCosts.of(network, num_bands=num_bands, value_bytes=2, num_outputs=1)
    limit = None if room_mb is None else resident_bytes() + room_mb * MB
    return plan_tiles(
        network,
        shape=shape,
        costs=costs,
        device=CPU,
        memory_limit=limit,
        tile_size=tile_size,
        batch_size=batch_size,
        num_threads=num_threads,
    )


@pytest.mark.parametrize("name", ["hybridsn", "lsga-vit"])
def test_less_memory_makes_smaller_tiles(name):
    sides = [plan(name, room_mb=room).side for room in (100_000, 400, 250, 150, 120)]
    assert sides == sorted(sides, reverse=True)
    assert sides[0] == max(SIDES["cpu"])
    assert sides[-1] < sides[0]


def test_less_memory_makes_smaller_batches_and_a_smaller_cache():
    plans = [plan("lsga-vit", room_mb=room) for room in (100_000, 120)]
    assert plans[0].batch_size > plans[1].batch_size >= 1
    assert plans[0].cache_bytes == 256 * MB
    assert plans[1].cache_bytes < 32 * MB


def test_more_threads_have_more_patches_and_there_are_fewer_where_memory_is_scarce():
    one, four = (plan("ssan", num_threads=count).batch_size for count in (1, 4))
    assert 3 * one < four <= 4 * one + 3
    assert plan("ssan", batch_size=3, num_threads=4).num_threads == 3  # each computes one patch at least
    assert plan("hybridsn", batch_size=3, num_threads=4).num_threads == 4
    faithful = ("a2s2k", "faithful")  # each thread holds features of a block
    assert plan(*faithful, room_mb=1000, num_threads=4).num_threads == 4
    assert plan(*faithful, room_mb=125, num_threads=4).num_threads == 2
    assert plan(*faithful, room_mb=102, num_threads=7).num_threads == 1


def test_more_bands_make_smaller_tiles():
    assert plan(room_mb=300, num_bands=500).side < plan(room_mb=300).side


def test_several_models_take_the_memory_of_all():
    network = make_network("hybridsn", "corrected", patch_size=9).eval()
    sizes = {"num_bands": 50, "value_bytes": 2, "num_outputs": 1}
    one, three = (PixelCosts.of(network, **sizes, num_models=count) for count in (1, 3))
    assert three.results == one.results + 2 * 4 * network.num_classes + 3 * 4 + 24

    def side(**options):
        return plan_tiles(
            network,
            shape=(4000, 4000),
            costs=one,
            device=CPU,
            memory_limit=resident_bytes() + 250 * MB,
            tile_size=None,
            batch_size=None,
            num_threads=1,
            **options,
        ).side

    assert side(margin=network.halo, held_bytes=0) == side()
    assert side(margin=300) < side()  # another network has larger patches: more is read around each tile
    assert side(held_bytes=100 * MB) < side()  # other networks keep prepared data


@pytest.mark.slow
def test_a_network_that_prepares_data_for_all_tiles_holds_memory():
    by_fft = make_network("hybridsn", "corrected", patch_size=25).eval()
    assert prepared_bytes(by_fft, CPU) > MB


def test_averaged_turns_take_another_tile_and_the_sum_of_the_answers():
    network = make_network("hybridsn", "corrected", patch_size=9)
    sizes = {"num_bands": 50, "value_bytes": 2, "num_outputs": 1}
    plain, averaged = (PixelCosts.of(network, **sizes, is_averaged=turns) for turns in (False, True))
    assert averaged.reduced == 2 * plain.reduced
    assert averaged.results == plain.results + 3 * 4 * network.num_classes


def test_without_a_limit_tiles_are_large_where_memory_is_free(monkeypatch):
    monkeypatch.setattr(tile_plan, "free_bytes", lambda: 64 * 2**30)
    assert plan().side == 256


def test_what_the_user_chose_is_taken_and_the_limit_warns_before_any_work():
    assert plan(tile_size=1000).side == 1000
    assert plan("lsga-vit", batch_size=3).batch_size == 3
    assert plan("lsga-vit", batch_size=10**6).batch_size == 10**6
    assert plan("lsga-vit", batch_size=10**6, room_mb=300).batch_size < 10**4
    with pytest.raises(
        DeviceError,
        match=r"^Tiles of 1000 pixels take about \d+ MB, more than the memory limit of \d+ MB; leave out the "
        r"tile size, or raise the memory limit\.$",
    ):
        plan(tile_size=1000, room_mb=300)


@pytest.mark.parametrize("shape", [(40, 30), (30, 40), (3, 40)])
def test_a_tile_is_not_larger_than_the_scene(shape):
    assert plan(tile_size=10**9, shape=shape) == plan(tile_size=40, shape=shape)
    assert plan(tile_size=10**9, shape=shape, room_mb=300).side == 40
    assert plan(tile_size=10**9, shape=shape, num_threads=4).side == 40


def test_too_little_for_the_smallest_tile_is_refused_with_what_it_takes():
    with pytest.raises(
        DeviceError,
        match=r"^The memory limit of \d+ MB is too small: the smallest tiles need about \d+ MB, including "
        r"\d+ MB of the program itself; raise the limit to at least \d+ MB\.$",
    ) as refused:
        plan(room_mb=20)
    taken, advised = (int(number) for number in re.findall(r"(\d+) MB", str(refused.value))[-2:])
    assert plan(room_mb=advised - taken).side < max(SIDES["cpu"])


def test_too_little_free_memory_is_refused_with_what_to_do(monkeypatch):
    monkeypatch.setattr(tile_plan, "free_bytes", lambda: 10 * MB)
    with pytest.raises(
        DeviceError,
        match=r"^The computer has too little free memory: the smallest tiles need about \d+ MB, but 10 MB "
        r"are free; close other programs\.$",
    ):
        plan()


def test_a_measured_network_has_forgotten_the_small_tile():
    """Otherwise data prepared for the small tile would be used for large tiles."""
    network = make_network("hybridsn", "faithful", patch_size=25, num_components=15).eval()
    tile = torch.randn(15, 24 + 20, 24 + 20)
    with torch.inference_mode():
        expected = network.forward_dense(tile)
        tile_plan._measure(network, CPU)
        torch.testing.assert_close(network.forward_dense(tile), expected)
    assert not network.training
