"""The simulation of a cluster, against times worked out by hand."""

import json
from dataclasses import replace

import pytest

from cluster_growth import Inputs, measured, simulate

FREE = Inputs(
    pixels=1200.0,
    worker_px_per_s=10.0,
    block_seconds=2.0,
    piece_ms=0.0,
    result_bytes=0.0,
    scene_bytes=1.0,
    raster_px_per_s=100.0,
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


def test_inputs_come_from_the_benchmark():
    row = {"tiles_seconds": 4.0, "wire_bytes_per_pixel": 3.0, "raster_px_per_s": 500}
    line = json.dumps({"side": 100, "bands": 32, "piece_ms": 7.5, "workers_1": row})
    assert measured(line, FREE) == replace(
        FREE,
        worker_px_per_s=2500.0,
        piece_ms=7.5,
        result_bytes=1.5,
        scene_bytes=64.0,
        raster_px_per_s=500.0,
    )
