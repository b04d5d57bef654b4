"""Scale bar, north and legend of a map."""

import re

import pytest

from hsi_core.reports.map_picture import MapFrame, map_svg, say_length, scale_length, scale_svg

LEGEND = [("Corn <b>", "#ff0000"), ("Oats", "#00ff00")]


@pytest.mark.parametrize(
    ("width", "length", "words"),
    [(2900.0, 500.0, "500 m"), (10_000.0, 2000.0, "2 km"), (100.0, 20.0, "20 m"), (1.0, 0.2, "20 cm")],
)
def test_the_scale_bar_is_a_round_length_below_a_third_of_the_map(width, length, words) -> None:
    assert scale_length(width) == length
    assert say_length(length) == words


def test_the_bar_has_the_length_that_it_says() -> None:
    svg = map_svg(
        b"png", width=145, height=145, legend=LEGEND, title="m", frame=MapFrame(2900.0, 2900.0, 0.0)
    )
    [length] = re.findall(r'width="([0-9.]+)" height="5" class="whisker"', svg)
    assert float(length) == pytest.approx(640 * 500 / 2900, abs=0.01)
    assert ">500 m</text>" in svg
    assert ">N</text>" in svg
    assert "Corn &lt;b&gt;" in svg
    assert "fill: #00ff00" in svg


def test_a_turned_grid_has_a_turned_arrow() -> None:
    svg = map_svg(b"", width=10, height=10, legend=[], title="m", frame=MapFrame(100.0, 100.0, 30.0))
    assert "rotate(30.0)" in svg
    assert "N, 30.0° to the right" in svg


def test_without_a_georeference_there_is_no_arrow_and_no_bar() -> None:
    svg = map_svg(b"", width=10, height=20, legend=[], title="m")
    assert "rotate" not in svg
    assert "whisker" not in svg
    assert "The scene has no georeference: 10 x 20 pixels" in svg


def test_pixels_that_are_not_square_keep_their_shape_on_the_ground() -> None:
    svg = map_svg(b"", width=100, height=100, legend=[], title="m", frame=MapFrame(500.0, 1000.0, 0.0))
    assert 'width="320.0" height="640.0" preserveAspectRatio' in svg


def test_a_picture_beside_a_scale_has_its_width_and_its_north() -> None:
    svg = scale_svg(MapFrame(2900.0, 2900.0, 30.0), wide=160.0)
    [length] = re.findall(r'width="([0-9.]+)" height="5" class="whisker"', svg)
    assert float(length) == pytest.approx(160 * 500 / 2900, abs=0.01)
    assert "rotate(30.0)" in svg
    assert "500 m" in svg
    assert scale_svg(MapFrame(), wide=160.0) == ""


def test_names_of_the_legend_do_not_lie_on_each_other_and_are_not_cut_off() -> None:
    """A key is 18 + 6.6 for each letter wide, and a Chinese character is as wide as two letters."""
    names = ["冬小麦和油菜", "玉米", "x" * 70]
    legend = [(name, "#ff0000") for name in names]
    svg = map_svg(b"", width=4, height=4, legend=legend, title="Map", side=100)
    found = {name: float(x) for x, name in re.findall(r'<text class="ink" x="([0-9.]+)"[^>]*>([^<]+)<', svg)}
    assert [found[name] for name in names] == [18.0, pytest.approx(18 + 18 + 12 * 6.6 + 16), 18.0]
    assert 'viewBox="0 0 480 ' in svg  # 18 + 70 * 6.6
