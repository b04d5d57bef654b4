import numpy as np
import pytest

from hsi_core.language import speaking, translate
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import describe_share, hint_of_empty_bands, say_invalid
from hsi_core.scenes.scene import open_scene


@pytest.mark.parametrize(
    ("part", "total", "expected"),
    [
        (237, 1600, "237 of 1600 pixels (14.8 %)"),
        (0, 7, "0 of 7 pixels (0.0 %)"),
        (7, 7, "7 of 7 pixels (100.0 %)"),
        (1, 10_000, "1 of 10000 pixels (less than 0.1 %)"),
        (9_999, 10_000, "9999 of 10000 pixels (more than 99.9 %)"),
    ],
)
def test_a_share_is_zero_or_all_only_where_it_is_exactly_so(part, total, expected):
    assert describe_share(part, total) == expected


def test_a_share_with_its_pixels_is_translated():
    with speaking("de"):
        found = translate(describe_share(237, 1600, "labelled pixels"))
    assert found == "237 von 1600 Pixeln mit Label (14,8 %)"


def empty(make_scene, *, band=None, rows=slice(None)):
    """A scene of 100 x 40 pixels and 3 bands with nodata in some rows of a band, or of all of them."""
    cube = np.ones((3, 100, 40), np.uint16)
    cube[slice(None) if band is None else band, rows] = 0
    return make_scene(cube, nodata=0)


def test_a_band_without_data_is_named(make_scene):
    with open_scene(empty(make_scene, band=1)) as scene:
        assert hint_of_empty_bands(scene, [1, 2, 3]) == (
            " Band 2 has no data where other bands have: leave such bands out, or mark them as bad (Scene "
            "report lists them)."
        )
        assert hint_of_empty_bands(scene, [1, 3]) == ""


def test_several_bands_without_data_are_named_as_ranges(make_scene):
    with open_scene(empty(make_scene, band=slice(1, 3))) as scene:
        assert hint_of_empty_bands(scene, [1, 2, 3]).startswith(" The bands 2-3 have no data where")


@pytest.mark.parametrize("rows", [slice(0, 90), slice(None)])
def test_no_band_is_named_that_has_data_somewhere_or_if_none_has(make_scene, rows):
    with open_scene(empty(make_scene, rows=rows)) as scene:
        assert hint_of_empty_bands(scene, [1, 2, 3]) == ""


@pytest.mark.parametrize(
    ("num_invalid", "expected"),
    [
        (0, []),
        (
            1000,
            [
                (
                    "info",
                    "1000 of 4000 pixels (25.0 %) of scene.tif are invalid: nodata, NaN or masked in a band "
                    "that is used.",
                )
            ],
        ),
        (
            4000,
            [
                (
                    "warning",
                    "4000 of 4000 pixels (100.0 %) of scene.tif are invalid: nodata, NaN or masked in a band "
                    "that is used. The map is empty. Band 2 has no data where other bands have: leave such "
                    "bands out, or mark them as bad (Scene report lists them).",
                )
            ],
        ),
    ],
)
def test_the_share_of_invalid_pixels_is_said(make_scene, num_invalid, expected):
    events = []
    with open_scene(empty(make_scene, band=1)) as scene:
        say_invalid(num_invalid, scene, Progress(events.append), bands=[1, 2, 3], note="The map is empty.")
    assert [(event["event"], event["message"]) for event in events] == expected
