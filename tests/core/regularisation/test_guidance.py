"""Components that guide the diffusion."""

import numpy as np
import pytest
import torch
from threadpoolctl import threadpool_limits

from hsi_core.regularisation import guidance as module
from hsi_core.regularisation.guidance import fit_guidance
from regularisation_for_tests import fields_scene

CPU = torch.device("cpu")


def fit(cube, valid):
    return fit_guidance(
        lambda window: (cube[(slice(None), *window.slices)], valid[window.slices]),
        valid.shape,
        num_bands=len(cube),
    )


def test_components_have_noise_of_unit_variance_and_the_first_ones_the_most_signal():
    cube, valid, _, _ = fields_scene(60, 80)
    found = fit(cube, valid).project(cube, valid, CPU).numpy()
    assert found.shape == (10, 60, 80)
    assert (found[:, ~valid] == 0.0).all()
    noise = [  # half the mean square of the differences to the right and below
        np.concatenate(
            [
                (component[:, 1:] - component[:, :-1])[valid[:, 1:] & valid[:, :-1]],
                (component[1:] - component[:-1])[valid[1:] & valid[:-1]],
            ]
        ).var()
        / 2.0
        for component in found
    ]
    np.testing.assert_allclose(noise, 1.0, rtol=0.01)
    deviations = found[:, valid].std(axis=1)
    assert min(deviations[:3]) > 2.0 > 1.1 > max(deviations[3:])  # four classes differ in three directions


def test_the_scale_is_the_median_distance_of_valid_neighbours():
    cube, valid, _, _ = fields_scene(40, 50)
    guidance = fit(cube, valid)
    components = guidance.project(cube, valid, CPU).numpy()
    distances = []
    for down, right in ((0, 1), (1, 1), (1, 0), (1, -1)):
        for row in range(40 - down):
            for column in range(max(-right, 0), 50 - max(right, 0)):
                if valid[row, column] and valid[row + down, column + right]:
                    difference = components[:, row, column] - components[:, row + down, column + right]
                    distances.append((difference**2).sum())
    assert guidance.scale == pytest.approx(np.median(distances), rel=1e-4)


def test_scale_and_offset_of_bands_and_equal_or_constant_bands_leave_distances_alike():
    cube, valid, _, _ = fields_scene(40, 50)
    changed = cube * np.linspace(0.01, 3.0, 12, dtype=np.float32)[:, None, None] + 100.0
    with_dead = np.concatenate([changed, changed[:2], np.full((1, 40, 50), 7.0, np.float32)])
    first, second = (fit(each, valid) for each in (cube, with_dead))
    assert np.isfinite(second.weight).all()
    assert second.scale == pytest.approx(first.scale, rel=0.05)


def test_a_large_scene_is_sampled_alike_with_any_number_of_threads(monkeypatch):
    cube, valid, _, _ = fields_scene(70, 90)
    monkeypatch.setattr(module, "SAMPLE_TILE", 16)
    monkeypatch.setattr(module, "SAMPLE_PIXELS", 1000)
    read = []
    found = []
    for count in (1, 2):
        torch.set_num_threads(count)
        with threadpool_limits(count):
            found.append(
                fit_guidance(
                    lambda window: (
                        read.append(window) or cube[(slice(None), *window.slices)],
                        valid[window.slices],
                    ),
                    valid.shape,
                    num_bands=12,
                )
            )
    torch.set_num_threads(1)
    assert len(read) < 30 < 2 * 5 * 6 * 2  # not the whole scene
    assert found[0].scale == found[1].scale
    assert np.array_equal(found[0].weight, found[1].weight)


@pytest.mark.parametrize("is_valid", [False, True])
def test_a_scene_without_valid_or_different_pixels_has_components_of_zero(is_valid):
    cube, valid = np.full((3, 6, 7), 5.0, np.float32), np.full((6, 7), is_valid)
    found = fit(cube, valid)
    assert (found.project(cube, valid, CPU) == 0.0).all()
    assert found.scale == 1.0


def test_projection_has_equal_bytes_in_parts_of_any_width():
    cube, valid, _, _ = fields_scene(30, 50)
    guidance = fit(cube, valid)
    whole = guidance.project(cube, valid, CPU)
    for width in (1, 7, 16, 33):
        part = guidance.project(cube[:, 3:9, 5 : 5 + width].copy(), valid[3:9, 5 : 5 + width].copy(), CPU)
        assert torch.equal(part, whole[:, 3:9, 5 : 5 + width])
