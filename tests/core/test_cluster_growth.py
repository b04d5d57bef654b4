"""The simulation of a cluster, against times worked out by hand."""

import json
from dataclasses import replace

import pytest

from cluster_growth import Inputs, measured, seconds_of, simulate

FREE = Inputs(
    pixels=1200.0,
    worker_px_per_s=10.0,
    block_seconds=2.0,
    piece_ms=0.0,
    result_bytes=0.0,
    scene_bytes=1.0,
    raster_px_per_s_1=100.0,
    raster_px_per_s_2=100.0,
)
"""60 blocks of 20 pixels; the rasters take 12 s."""


@pytest.mark.parametrize(("workers", "seconds"), [(1, 120.0), (4, 30.0), (8, 16.0)])
def test_without_other_costs_the_workers_share_the_blocks(workers, seconds):
    found = simulate(FREE, workers, spread=0.0)
    assert 3600 * found["tiles_hours"] == pytest.approx(seconds)
    assert 3600 * found["hours"] == pytest.approx(seconds + 12.0)
    assert found["efficiency_of_tiles"] == pytest.approx(120.0 / (workers * seconds))


def test_a_slow_writer_sets_the_time():
    found = simulate(replace(FREE, piece_ms=500.0), 30, spread=0.0)
    # The first blocks are ready after 2 s; then 60 blocks take 0.5 s each.
    assert 3600 * found["tiles_hours"] == pytest.approx(32.0)
    assert found["writer_is_busy"] == pytest.approx(30.0 / 32.0)


def test_a_slow_file_system_makes_every_block_longer():
    # 4 workers want 40 bytes per second, and get 10.
    found = simulate(replace(FREE, read_mb_per_s=1e-5), 4, spread=0.0)
    assert 3600 * found["tiles_hours"] == pytest.approx(4 * 30.0)
    assert found["read_mb_per_s"] == pytest.approx(1e-5)


def test_workers_that_write_their_blocks_take_longer_and_leave_less_to_write():
    known = replace(
        FREE,
        result_bytes=5.0,
        result_mb_per_s=1e-6,
        block_px_per_s=20.0,
        vrt_ms=50.0,
        overviews_px_per_s_1=400.0,
        overviews_px_per_s_2=400.0,
    )
    # A block takes 2 s and then 1 s to write: 15 rounds of 4 workers. The VRT takes 60 * 0.05 s, and its
    # overviews 3 s. With one writer, each block would take 100 s of its time.
    found = simulate(known, 4, spread=0.0, is_blocks=True)
    assert 3600 * found["tiles_hours"] == pytest.approx(45.0)
    assert 3600 * found["raster_hours"] == pytest.approx(6.0)
    assert 3600 * simulate(known, 4, spread=0.0)["tiles_hours"] == pytest.approx(6002.0)


def test_inputs_come_from_the_benchmarks():
    row = {"block_seconds": 0.5, "wire_bytes_per_pixel": 3.0, "num_blocks": 8}
    line = json.dumps({"side": 100, "bands": 32, "piece_ms": 7.5, "workers_1": row})
    first = replace(
        FREE,
        worker_px_per_s=2500.0,
        block_seconds=0.5,
        piece_ms=7.5,
        result_bytes=1.5,
        scene_bytes=64.0,
    )
    assert measured(line, FREE) == first
    row = {"store_mb_per_s": 9.0, "block_px_per_s_1": 7.0, "vrt_ms": 6.0}
    rates = {"raster_px_per_s_1": 8.0, "raster_px_per_s_2": 10.0}
    rates |= {"overviews_px_per_s_1": 5.0, "overviews_px_per_s_2": 5.5}
    line = json.dumps({"writer": {"class_map": row | rates}})
    assert measured(line, first) == replace(
        first,
        result_mb_per_s=9.0,
        block_px_per_s=7.0,
        vrt_ms=6.0,
        **rates,
    )


@pytest.mark.parametrize(("threads", "seconds"), [(1, 12.0), (2, 8.0), (8, 5.0)])
def test_threads_divide_the_part_that_two_of_them_divide(threads, seconds):
    # 12 s with one thread and 8 s with two: 8 s are divided, and 4 s are not.
    assert seconds_of(1200.0, 100.0, 150.0, threads) == pytest.approx(seconds)
    rates = {"raster_px_per_s_1": 100.0, "raster_px_per_s_2": 150.0, "writer_threads": threads}
    found = simulate(replace(FREE, **rates), 4, spread=0.0)
    assert 3600 * found["raster_hours"] == pytest.approx(seconds)


@pytest.mark.parametrize(("rate_2", "seconds"), [(90.0, 12.0), (250.0, 1.5)])
def test_a_second_thread_neither_harms_nor_more_than_halves(rate_2, seconds):
    assert seconds_of(1200.0, 100.0, rate_2, 8) == pytest.approx(seconds)
