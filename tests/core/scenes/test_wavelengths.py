import numpy as np
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.errors import ModelError
from hsi_core.scenes.wavelengths import (
    describe_bands,
    is_shifted,
    match_wavelengths,
    read_bad_bands,
    read_wavelengths,
)

ENVI = """ENVI
samples = 4
lines = 3
bands = 3
header offset = 0
file type = ENVI Standard
data type = 2
interleave = bsq
byte order = 0
"""


def write_envi(folder, extra):
    np.zeros((3, 3, 4), np.int16).tofile(folder / "cube.bsq")
    (folder / "cube.hdr").write_text(ENVI + extra)
    return folder / "cube.bsq"


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        ("wavelength units = Nanometers\nwavelength = {450.5, 550, 650}\n", (450.5, 550.0, 650.0)),
        ("wavelength units = Micrometers\nwavelength = {0.45, 0.55, 2.4}\n", (450.0, 550.0, 2400.0)),
        ("wavelength units = Unknown\nwavelength = {0.45, 0.55, 0.65}\n", (450.0, 550.0, 650.0)),
        ("band names = {first, 550 nm, third}\n", (None, 550.0, None)),
    ],
)
def test_wavelengths_come_from_the_envi_header(tmp_path, extra, expected):
    with rasterio.open(write_envi(tmp_path, extra)) as dataset:
        assert read_wavelengths(dataset) == expected


def test_bad_bands_come_from_the_envi_header(tmp_path):
    with rasterio.open(write_envi(tmp_path, "bbl = {1, 0, 1}\n")) as dataset:
        assert read_bad_bands(dataset) == {2}


def test_wavelengths_come_from_the_imagery_domain_where_band_tags_have_none(make_scene):
    path = make_scene(np.zeros((2, 3, 3), np.uint8), wavelengths=[500])
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.7")
        dataset.update_tags(2, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.7")
        dataset.update_tags(2, bbl="0")
    with rasterio.open(path) as dataset:
        assert read_wavelengths(dataset) == (500.0, 700.0)
        assert read_bad_bands(dataset) == {2}


def test_a_number_that_is_no_wavelength_is_ignored(make_scene):
    path = make_scene(np.zeros((2, 3, 3), np.uint8), wavelengths=[-1, 5e7])
    with rasterio.open(path) as dataset:
        assert read_wavelengths(dataset) == (None, None)


@given(st.permutations(list(range(12))), st.lists(st.floats(-4, 4), min_size=12, max_size=12))
def test_shuffled_and_slightly_shifted_bands_are_found_again(order, shifts):
    model = [400.0 + 10 * i for i in range(12)]
    scene = [model[i] + shifts[i] for i in order]
    assert match_wavelengths(model, scene) == [order.index(i) + 1 for i in range(12)]


def test_a_missing_wavelength_is_refused_with_both_lists():
    with pytest.raises(
        ModelError, match=r"lacks 1 of the model's wavelengths: 900\.0 nm.*3 bands \(400.*2 bands \(400"
    ):
        match_wavelengths([400, 500, 900], [400, 500])


@pytest.fixture
def read_tags(make_scene):
    """Wavelengths and bad bands of a file with two bands and the given tags."""

    def read(*, header=None, first=None, descriptions=()):
        path = make_scene(np.zeros((2, 3, 3), np.uint8))
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(ns="ENVI", **(header or {}))
            dataset.update_tags(1, **(first or {}))
            for index, text in enumerate(descriptions, start=1):
                dataset.set_band_description(index, text)
        with rasterio.open(path) as dataset:
            return read_wavelengths(dataset), read_bad_bands(dataset)

    return read


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("500", "nm", 500.0),
        ("500", " Nanometers ", 500.0),
        ("0.5", "um", 500.0),
        ("120", "Micrometers", 120_000.0),  # the unit counts, not the size of the number
        ("0.3", "nm", None),
        ("0.45678912", "um", 456.7891),  # four decimals of a nanometre
        ("99.9", "", 99_900.0),  # without a unit: micrometres below 100, nanometres from there on
        ("100", "", 100.0),
        ("100.5", "unknown", 100.5),
        ("1000", "um", 1_000_000.0),  # the largest wavelength
        ("1000.1", "um", None),
        ("0.1", "um", 100.0),  # the smallest
        ("0.0999", "um", None),
        ("blue", "nm", None),
    ],
)
def test_a_number_and_its_unit_give_nanometres(read_tags, text, unit, expected):
    wavelengths, _ = read_tags(first={"wavelength": text, "wavelength_units": unit})
    assert wavelengths == (expected, None)


def test_the_unit_of_a_band_goes_before_its_other_spelling_and_that_before_the_header(read_tags):
    header = {"wavelength_units": "Micrometers"}
    for tags, expected in [
        ({"wavelength_units": "nm", "wavelength_unit": "um"}, 200.0),
        ({"wavelength_unit": "nm"}, 200.0),
        ({}, 200_000.0),
    ]:
        assert read_tags(header=header, first={"wavelength": "200", **tags})[0] == (expected, None)


def test_the_header_gives_what_band_tags_lack_if_its_list_has_an_entry_for_each_band(read_tags):
    header = {"wavelength": "{200, 300}", "wavelength_units": "Micrometers"}
    assert read_tags(header=header)[0] == (200_000.0, 300_000.0)
    assert read_tags(header=header, first={"wavelength": "500", "wavelength_units": "nm"})[0] == (
        500.0,
        300_000.0,
    )
    assert read_tags(header=header, first={"wavelength": "none"})[0] == (200_000.0, 300_000.0)
    for text in ("{200}", "{200, 300, 400}"):
        assert read_tags(header={"wavelength": text})[0] == (None, None)


def test_band_descriptions_are_the_last_resort_and_need_a_unit(read_tags):
    assert read_tags(descriptions=("band 12 (0.2 um)", "band 300"))[0] == (200.0, None)
    assert read_tags(header={"wavelength": "{450, 550}"}, descriptions=("700 nm", "800 nm"))[0] == (
        450.0,
        550.0,
    )


def test_a_flag_of_a_bad_band_is_zero_or_false(read_tags):
    for text, expected in [("{0, 1}", {1}), ("{1, False}", {2}), ("{true, 1.0}", set()), ("{1, 0.0}", {2})]:
        assert read_tags(header={"bbl": text})[1] == expected
    assert read_tags(header={"bbl": "{0}"})[1] == set()  # not for each band: the header does not count
    assert read_tags(header={"bbl": "{0}"}, first={"bbl": "0"})[1] == {1}


def test_bands_are_written_out_up_to_twelve_and_shortened_beyond():
    assert describe_bands([None, None]) == "2 bands without wavelengths"
    assert describe_bands([400, None, 500.25]) == "3 bands (400.0, 500.2 nm)"
    twelve = [400.0 + 10 * index for index in range(12)]
    assert describe_bands(twelve) == "12 bands (" + ", ".join(f"{value:.1f}" for value in twelve) + " nm)"
    assert describe_bands([*twelve, 520.0]) == "13 bands (400.0, 410.0, 420.0, ... 500.0, 510.0, 520.0 nm)"


@pytest.mark.parametrize(
    ("model", "scene", "expected"),
    [
        ([500.0], [510.0], [1]),  # a single band of the model: the limit is 10 nm
        ([500.0], [510.1], None),
        ([500.0, 508.0], [504.0, 508.0], [1, 2]),  # half the spacing: 4 nm
        ([500.0, 508.0], [504.1, 508.0], None),
        (
            [500.0, 508.0, 600.0],
            [500.0, 508.0, 609.0],
            [1, 2, 3],
        ),  # the spacing at each band, not the smallest
        ([500.0, 508.0, 600.0], [500.0, 512.1, 600.0], None),
        ([500, 600], [None, 600, 500], [3, 2]),
        ([500.0, 500.0], [500.0], None),  # each band of the model needs its own
        ([500.0, 500.0], [500.0, 500.0, 500.0], [1, 2]),
        ([500.0, 504.0, 508.0], [498.0, 502.0, 506.0], [1, 2, 3]),
    ],
)
def test_a_band_matches_within_half_the_spacing_and_ten_nanometres(model, scene, expected):
    if expected is None:
        with pytest.raises(ModelError, match="The scene lacks 1 of the model's wavelengths"):
            match_wavelengths(model, scene)
    else:
        assert match_wavelengths(model, scene) == expected


def test_ten_missing_wavelengths_are_listed_and_more_are_shortened():
    ten = [500.0 + 100 * index for index in range(10)]
    listed = ", ".join(f"{value:.1f}" for value in ten)
    with pytest.raises(ModelError, match=f"lacks 10 of the model's wavelengths: {listed} nm"):
        match_wavelengths(ten, [400.0])
    with pytest.raises(ModelError, match=rf"lacks 11 of the model's wavelengths: {listed}, \.\.\. nm"):
        match_wavelengths([*ten, 1500.0], [400.0])


OVERLAP = [931.0, 941.0, 951.0, 961.0, 941.3, 951.4, 961.2, 971.0]
"""Two detectors, one after the other, as in files of many sensors."""


@pytest.mark.parametrize("shift", [0.0, 0.3, -0.3, 2.0, -4.0])
@pytest.mark.parametrize("order", [range(8), np.argsort(OVERLAP), range(7, -1, -1), [4, 5, 6, 7, 0, 1, 2, 3]])
@pytest.mark.parametrize("model_order", [range(8), np.argsort(OVERLAP)])
def test_bands_of_overlapping_detectors_are_found_in_any_order_after_a_shift(shift, order, model_order):
    model = [OVERLAP[index] for index in model_order]
    scene = [OVERLAP[index] + shift for index in order]
    found = match_wavelengths(model, scene)
    assert [list(order)[number - 1] for number in found] == list(model_order)


def test_overlapping_bands_that_a_file_rounds_to_one_wavelength_keep_the_order_of_the_file():
    assert match_wavelengths([951.4, 961.0, 951.0], [951.0, 961.0, 951.0]) == [1, 2, 3]
    assert match_wavelengths([951.0, 961.0, 951.0], [951.4, 961.0, 951.0]) == [1, 2, 3]


def test_a_model_does_not_take_fewer_bands_than_it_was_trained_with():
    model = [400.0 + 5 * index for index in range(12)]
    with pytest.raises(ModelError, match=r"lacks 6 .*trained with 12 bands \(400.*the scene has 6 bands"):
        match_wavelengths(model, [400.0 + 10 * index for index in range(6)])


WAVELENGTHS = st.lists(st.floats(350, 2500).map(lambda value: round(value, 2)), min_size=1, max_size=12)


@given(WAVELENGTHS)
def test_the_same_wavelengths_are_the_same_bands_even_if_some_occur_twice(wavelengths):
    assert match_wavelengths(wavelengths, wavelengths) == list(range(1, len(wavelengths) + 1))


@given(st.data())
def test_different_wavelengths_are_found_again_in_any_order(data):
    model = sorted(set(data.draw(WAVELENGTHS)))
    order = data.draw(st.permutations(range(len(model))))
    found = match_wavelengths(model, [model[index] for index in order])
    assert [order[number - 1] for number in found] == list(range(len(model)))


@given(WAVELENGTHS, st.floats(-0.004, 0.004))
def test_a_small_shift_of_all_bands_changes_nothing(wavelengths, shift):
    scene = [value + shift for value in wavelengths]
    assert match_wavelengths(wavelengths, scene) == list(range(1, len(wavelengths) + 1))


@given(WAVELENGTHS, WAVELENGTHS)
def test_no_band_of_a_scene_is_used_twice(model, scene):
    try:
        found = match_wavelengths(model, scene)
    except ModelError:
        return
    assert len(set(found)) == len(model)
    assert all(abs(scene[number - 1] - value) <= 10.0 + 1e-5 for number, value in zip(found, model))


@pytest.mark.parametrize(
    ("scene", "expected"),
    [
        ([500.5, 510.5, 510.5], True),
        ([500.0, 510.0, 510.0], True),
        ([500.5, 510.5, 510.8], False),
        ([506.0, 516.0, 516.0], False),  # more than half of the distance to the next band
        ([500.0, None, 510.0], False),
    ],
)
def test_bands_are_shifted_if_all_have_moved_by_the_same_small_step(scene, expected):
    assert is_shifted([500.0, 510.0, 510.0], scene) is expected
    assert not is_shifted([500.0, None, 510.0], scene)
