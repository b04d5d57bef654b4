"""Spectra of a library and their classes."""

from dataclasses import replace

import pytest

from hsi_core.errors import ParameterError
from hsi_core.libraries.library import Spectrum, classes_of, renamed

ONE = Spectrum.of("Oak", [700.0, 400.0], [2.0, 1.0], "a.sli")


def test_a_spectrum_has_ascending_wavelengths() -> None:
    assert ONE.wavelengths_nm.tolist() == [400.0, 700.0]
    assert ONE.values.tolist() == [1.0, 2.0]


def test_classes_count_in_the_order_of_the_library_or_have_its_codes() -> None:
    spectra = [ONE, replace(ONE, group="Ash", color="#010203"), ONE]
    table, codes = classes_of(spectra)
    assert table.names == ["Oak", "Ash"]
    assert table.entries[1].color == "#010203"
    assert codes.tolist() == [1, 2, 1]
    table, codes = classes_of([replace(one, code={"Oak": 9, "Ash": 4}[one.group]) for one in spectra])
    assert table.codes == [4, 9]
    assert codes.tolist() == [9, 4, 9]
    with pytest.raises(ParameterError, match="gives one code to several classes"):
        classes_of([replace(one, code=1) for one in spectra])


def test_names_that_occur_again_get_a_number() -> None:
    assert [one.name for one in renamed([ONE, ONE])] == ["Oak", "Oak (2)"]
