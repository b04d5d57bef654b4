"""ENVI spectral libraries: what a header says about the values is applied or refused."""

from pathlib import Path

import numpy as np
import pytest

from hsi_core.errors import SceneError
from hsi_core.libraries.envi_library import header_of, read_envi
from hsi_core.progress import Progress

STORED = [[10, 20, -99], [40, 50, 60]]


def write(folder: Path, *lines: str, dtype: str = "<i2", kind: int = 2, offset: int = 0) -> Path:
    path = folder / "a.sli"
    path.write_bytes(bytes(offset) + np.array(STORED, dtype).tobytes())
    head = ["ENVI", "samples = 3", "lines = 2", "bands = 1", f"header offset = {offset}"]
    head += ["file type = ENVI Spectral Library", f"data type = {kind}", "interleave = bsq", "byte order = 0"]
    if not any(line.startswith("wavelength =") for line in lines):
        head.append("wavelength = {400, 500, 700}")
    (folder / "a.hdr").write_text("\n".join([*head, *lines, ""]))
    return path


def values_of(path: Path) -> tuple[list[list[float]], list[str]]:
    said: list[str] = []
    found = read_envi(path, path.with_suffix(".hdr"), Progress(lambda event: said.append(event["message"])))
    return [one.values.tolist() for one in found], said


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((), STORED),
        (("reflectance scale factor = 10",), [[1, 2, -9.9], [4, 5, 6]]),
        (("reflectance scale factor = 1",), STORED),
        (("data gain values = {0.5}",), [[5, 10, -49.5], [20, 25, 30]]),
        (("data gain values = {1, 2, 3}",), [[10, 40, -297], [40, 100, 180]]),
        (("data gain values = {2}", "data offset values = {1, 0, 0}"), [[21, 40, -198], [81, 100, 120]]),
        (("data offset values = {-10}",), [[0, 10, -109], [30, 40, 50]]),
        (("data ignore value = -99",), [[10, 20, np.nan], [40, 50, 60]]),
        (("data ignore value = -99", "reflectance scale factor = 10"), [[1, 2, np.nan], [4, 5, 6]]),
        (("data ignore value = -9999",), STORED),
        (("bbl = {1, 0, 1}",), [[10, np.nan, -99], [40, np.nan, 60]]),
    ],
)
def test_scales_ignored_values_and_bad_bands_are_applied(
    tmp_path: Path, lines: tuple[str, ...], expected: list[list[float]]
) -> None:
    found, said = values_of(write(tmp_path, *lines))
    np.testing.assert_allclose(found, expected, rtol=1e-12)
    assert said == []


def test_gains_go_before_the_factor_as_for_scenes_and_a_warning_says_so(tmp_path: Path) -> None:
    path = write(tmp_path, "data gain values = {0.5}", "reflectance scale factor = 10000")
    found, said = values_of(path)
    np.testing.assert_allclose(found, [[5, 10, -49.5], [20, 25, 30]])
    assert said == [
        "a.hdr has gain or offset values and the reflectance scale factor 10000; gain and offset are used, "
        "and the factor is not."
    ]
    found, said = values_of(write(tmp_path, "data gain values = {1, 1, 1}", "reflectance scale factor = 10"))
    np.testing.assert_allclose(found, [[1, 2, -9.9], [4, 5, 6]])  # gains of one change nothing


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("reflectance scale factor = many", '"reflectance scale factor" of a.hdr is not a list of numbers'),
        (
            "reflectance scale factor = 0",
            'The "reflectance scale factor" of a.hdr is 0; correct or remove it',
        ),
        ("reflectance scale factor = -5", 'factor" of a.hdr is -5'),
        ("reflectance scale factor = {10, 20}", 'factor" of a.hdr has 2 numbers'),
        ("data gain values = {1, 2}", 'list "data gain values" of a.hdr has 2 entries, but .* 3 bands'),
        ("data offset values = {1, nan, 1}", 'list "data offset values" of a.hdr'),
        ("data ignore value = none", '"data ignore value" of a.hdr is not a list of numbers'),
        ("wavelength = {400, 500}", "a.hdr has 2 wavelengths for 3 bands"),
        ("wavelength = {a, b, c}", '"wavelength" of a.hdr is not a list of numbers'),
        ("wavelength = {0.1, 500, 700}\nwavelength units = nm", r"wavelength 0.1 \(nm\), which is outside"),
    ],
)
def test_entries_that_cannot_be_applied_are_refused(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(SceneError, match=message):
        values_of(write(tmp_path, line))


def test_the_header_offset_is_skipped(tmp_path: Path) -> None:
    assert values_of(write(tmp_path, offset=16))[0] == STORED


def test_an_ignored_value_of_float32_is_found_though_it_has_more_digits(tmp_path: Path) -> None:
    path = write(tmp_path, "data ignore value = 0.1", dtype="<f4", kind=4)
    np.array([[0.1, 20, 30], [40, 50, 60]], "<f4").tofile(path)
    np.testing.assert_array_equal(values_of(path)[0], [[np.nan, 20, 30], [40, 50, 60]])


def test_short_complex_and_other_files_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path)
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(SceneError, match="a.sli holds 5 values, and its header says 2 spectra of 3 bands"):
        values_of(path)
    with pytest.raises(SceneError, match="complex values"):
        values_of(write(tmp_path, dtype="<c8", kind=6))
    path = write(tmp_path)
    header = path.with_suffix(".hdr")
    header.write_text(header.read_text().replace("ENVI Spectral Library", "ENVI Standard"))
    with pytest.raises(SceneError, match='its header has the file type "ENVI Standard"'):
        values_of(path)


def test_names_that_may_be_shifted_are_numbered_and_a_warning_says_so(tmp_path: Path) -> None:
    path = write(tmp_path, "spectra names = {Oak, dry, Pine}")
    said: list[str] = []
    found = read_envi(path, path.with_suffix(".hdr"), Progress(lambda event: said.append(event["message"])))
    assert [one.name for one in found] == ["a 1", "a 2"]
    assert said == ["a.hdr has 3 names for 2 spectra, so they are numbered; a name must not have a comma."]


def test_the_header_of_a_library_is_found_and_finds_its_spectra(tmp_path: Path) -> None:
    path = write(tmp_path)
    assert header_of(path) == header_of(path.with_suffix(".hdr")) == path.with_suffix(".hdr")
    assert header_of(tmp_path / "a.txt") is None
    assert len(read_envi(path.with_suffix(".hdr"), path.with_suffix(".hdr"))) == 2
    path.unlink()
    with pytest.raises(SceneError, match="a.hdr has no spectra beside it"):
        read_envi(path.with_suffix(".hdr"), path.with_suffix(".hdr"))
