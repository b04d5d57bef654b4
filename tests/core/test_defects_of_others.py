"""Defects that users of other programs reported: our figures are held to the right values.

Each test names the program and the report. Other tests hold the following defects:

- EnMAP-Box, intervals 40 times too narrow, strata in the order of the legend: `accuracy/test_design.py`,
  worked examples in two orders of the legend.
- EnMAP-Box #900 (pixels of value 0 count as a stratum) and #487, #1240 (empty strata):
  `sampling/test_post_strata.py`, `sampling/test_reference.py`.
- EnMAP-Box, accuracy of the training data: `tasks/test_assess.py`, training pixels of the model.
- EnMAP-Box #221 (no cancel): `tasks/test_late_cancel.py`, and a test of a cancel for each task.
- SpecDeepMap, no map of a scene that is smaller than a tile: `mapping/test_classification.py`.
- SpecDeepMap, a cancelled map passes for a whole one: `mapping/test_tile_loop.py`.
- SpecDeepMap, a model to continue from is ignored: `tasks/test_finetune.py`.
- SpecDeepMap, nodata that the output cannot hold, and other grids: `mapping/test_writer.py`,
  `tasks/test_assess.py`.
- dzetsaka #53, a transposed matrix in one of two reports: `accuracy/test_report.py`.
"""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from hsi_core.accuracy.design import DesignEstimates, DesignSample, estimate
from hsi_core.grid import Grid
from hsi_core.sampling.allocation import allocate, sample_size
from hsi_core.sampling.pixel_area import PixelArea
from hsi_core.sampling.post_strata import PostStratum
from hsi_core.sampling.reference import ReferencePoints, Stratum, prepare_sample
from hsi_core.scenes.scene import Scene
from hsi_core.worker import EXIT_ERROR, Stop, run_guarded
from models_for_tests import write_model
from scenes_for_tests import files_in


def of_simple_sample(mapped: np.ndarray, reference: np.ndarray, pixels: list[int]) -> DesignEstimates:
    """Estimates from a simple random sample of a map whose classes have these pixels."""
    none = np.zeros(len(mapped), np.int64)
    points = ReferencePoints(
        "simple",
        none,
        none,
        reference + 1,
        none,
        np.ones(len(mapped)),
        np.arange(len(mapped)),
        none,
        {0: Stratum(0, "whole area", sum(pixels), None)},
    )
    classes = tuple(PostStratum((code,), f"{code}", size, None) for code, size in enumerate(pixels, start=1))
    sample = prepare_sample(
        points,
        reference=reference,
        mapped=mapped,
        is_on_map=np.ones(len(mapped), bool),
        area=None,
        codes=mapped + 1,
        classes=classes,
    ).sample
    return estimate(sample, len(pixels))


def test_acatama_32_the_variance_of_a_post_stratified_area_counts_both_successes_and_failures() -> None:
    """Nine of ten points of class 0 (60 % of the map) are right, and five of ten of class 1.

    Area of class 0: 0.6 * 0.9 + 0.4 * 0.5 = 0.74. Variance: 0.6^2 * 0.9 * 0.1 / 9 + 0.4^2 * 0.5 * 0.5 / 9.
    With the successes alone, the variance of the first part would be a tenth.
    """
    mapped = np.repeat([0, 1], 10)
    reference = np.array([0] * 9 + [1] + [0] * 5 + [1] * 5)
    area = of_simple_sample(mapped, reference, [600_000_000, 400_000_000]).classes[0].area
    assert area.value == pytest.approx(0.74)
    assert area.standard_error == pytest.approx((0.0036 + 0.16 * 0.25 / 9) ** 0.5, rel=1e-6)


def test_acatama_32_points_are_allocated_by_area_times_standard_deviation() -> None:
    """Two classes of one size with U of 0.9 and 0.5: S is 0.3 and 0.5, and n = (0.15 + 0.25)^2 / 0.05^2."""
    pixels, accuracy = np.array([10**9, 10**9]), np.array([0.9, 0.5])
    size = sample_size(pixels, accuracy, allocation="neyman", standard_error=0.05)
    assert size == 64
    points = allocate(
        pixels, accuracy, allocation="neyman", size=size, minimum=np.zeros(2, int), is_fixed=True
    )
    assert points.tolist() == [24, 40]


def test_sits_1497_areas_of_a_mosaic_of_billions_of_pixels_are_whole() -> None:
    """Two classes of 3 and 1 times 10^10 pixels of 10 m, with all points right: 3 and 1 times 10^8 ha."""
    pixel_area = PixelArea.of(Grid(200_000, 200_000, CRS.from_epsg(32722), Affine(10, 0, 0, 0, -10, 0)))
    assert pixel_area is not None
    assert pixel_area.constant == pytest.approx(0.01)
    mapped = np.repeat([0, 1], 5)
    found = of_simple_sample(mapped, mapped, [3 * 10**10, 10**10])
    hectares = 4 * 10**10 * pixel_area.constant
    assert [row.area.times(hectares).value for row in found.classes] == pytest.approx([3e8, 1e8])


def test_sits_1254_the_strata_of_one_map_assess_another() -> None:
    """Strata of 300 and 100 pixels with four and two points; three and one are right on another map.

    Overall accuracy 0.75 * 0.75 + 0.25 * 0.5. The variance of a stratum is (1 - n / N) s^2 / n, with s^2 of
    0.25 and 0.5. Class 0 is the reference at three of four points, and at one of two.
    """
    strata = np.array([0, 0, 0, 0, 1, 1])
    sample = DesignSample(
        reference=np.array([0, 0, 0, 1, 0, 1]),
        mapped=np.array([0, 0, 1, 1, 0, 0]),
        weights=np.array([75.0, 50.0])[strata],
        strata=strata,
        units=np.arange(6),
        fractions=np.array([4 / 300, 2 / 100]),
    )
    found = estimate(sample, 2)
    variance = 0.75**2 * (1 - 4 / 300) * 0.25 / 4 + 0.25**2 * (1 - 2 / 100) * 0.5 / 2
    assert found.overall_accuracy.value == pytest.approx(0.6875)
    assert found.overall_accuracy.standard_error == pytest.approx(variance**0.5)
    assert found.classes[0].area.value == pytest.approx(0.75 * 0.75 + 0.25 * 0.5)


def test_enmap_box_909_areas_of_a_simple_random_sample_have_an_interval() -> None:
    """20 of 100 points: the standard error is the root of 0.2 * 0.8 / 99."""
    mapped = np.zeros(100, np.int64)
    reference = np.repeat([0, 1], [20, 80])
    area = of_simple_sample(mapped, reference, [10**9, 0]).classes[0].area
    assert area.value == pytest.approx(0.2)
    assert area.standard_error == pytest.approx((0.2 * 0.8 / 99) ** 0.5, rel=1e-6)
    assert area.interval is not None
    assert area.interval[0] < 0.14 < 0.28 < area.interval[1]


def test_dzetsaka_too_little_memory_in_one_block_leaves_no_zeros_but_an_error(
    labelled_scene, tmp_path, monkeypatch
) -> None:
    """dzetsaka left the block out, and wrote the map with zeros there."""
    scene, _, _ = labelled_scene
    write_model(tmp_path / "model.safetensors", scene, network="svm", components=3)
    (tmp_path / "out").mkdir()
    read, calls = Scene.read, []

    def fail_at_the_third_tile(self, window, bands):
        calls.append(window)
        if len(calls) == 3:
            raise MemoryError
        return read(self, window, bands)

    monkeypatch.setattr(Scene, "read", fail_at_the_third_tile)
    names = {"scene": scene, "model": tmp_path / "model.safetensors", "output": tmp_path / "out" / "map.tif"}
    params = {name: str(path) for name, path in names.items()} | {"tile_size": 16}
    events: list[dict] = []
    code = run_guarded({"task": "classify", "params": params}, emit=events.append, stop=Stop())
    assert code == EXIT_ERROR
    assert "memory is not enough; choose smaller tiles" in events[-1]["message"]
    assert "map.tif" not in files_in(tmp_path / "out")
