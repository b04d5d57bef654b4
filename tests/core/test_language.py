import copy
import threading

import numpy as np
import pytest

from hsi_core import language
from hsi_core.errors import SceneError
from hsi_core.language import (
    DATES,
    conjoined,
    either,
    find_language,
    languages,
    listed,
    speaking,
    text_of,
    tr,
    translate,
    translate_date,
    translate_number,
)

GERMAN = {
    "Scene {name} has {share:.1f} % water": "{share:.1f} % Wasser in {name}",
    "{scene} is left out: {error}": "{scene} fehlt: {error}",
    "It has {count} bands": "{count} Kanäle vorhanden",
    "Done": "Fertig",
    "colour": "farbe",
}


@pytest.fixture
def german(monkeypatch):
    monkeypatch.setattr(language, "_translations", lambda name: GERMAN)
    with speaking("de_AT"):
        yield


def test_a_text_is_english_and_an_ordinary_string():
    text = tr("Scene {name} has {share:.1f} % water", name="a", share=12.34)
    assert text == "Scene a has 12.3 % water"
    assert translate(text) == text
    assert tr('{"no": "placeholder"}') == '{"no": "placeholder"}'


def test_values_move_to_their_places_in_the_translation(german):
    text = tr("Scene {name} has {share:.1f} % water", name="a.b", share=12.34)
    assert translate(text) == "12,3 % Wasser in a.b"  # the point of a name stays
    assert translate(tr("It has {count} bands", count=np.int64(3))) == "3 Kanäle vorhanden"
    assert translate(tr("{x:g}", x=np.float32(0.5))) == "0,5"


def test_errors_and_texts_within_a_text_are_translated_too(german):
    error = SceneError(tr("It has {count} bands", count=3))
    assert str(error) == "It has 3 bands"
    assert translate(text_of(error)) == "3 Kanäle vorhanden"
    text = tr("{scene} is left out: {error}", scene="Done", error=error)
    assert text == "Done is left out: It has 3 bands"
    assert translate(text) == "Done fehlt: 3 Kanäle vorhanden"  # a plain value, such as a name, stays
    assert translate(listed(["Done", "Other"], "; ")) == "Fertig; Other"
    assert text_of(ValueError("plain")) == "plain"


def test_a_capital_begins_the_text_of_each_language(german):
    name = tr("done by X")
    assert name.capitalize() == "Done by X"  # the other letters stay
    text = tr("{name}: {scene}", name=tr("colour").capitalize(), scene="a")
    assert text == "Colour: a"
    assert translate(text) == "Farbe: a"


def test_a_text_without_values_is_its_own_template_and_a_missing_one_stays_english(german):
    assert translate("Done") == "Fertig"
    assert translate("Unknown") == "Unknown"
    assert translate(tr("Unknown {x}", x=1)) == "Unknown 1"


def test_a_text_survives_the_way_to_another_process(german):
    text = copy.deepcopy(tr("It has {count} bands", count=3))  # by the protocol of pickle
    assert translate(text) == "3 Kanäle vorhanden"


def test_languages_are_found_by_the_names_of_qt():
    assert languages() == ("en", "de", "es", "fr", "zh")
    assert [find_language(name) for name in ("de_AT", "zh-Hans", "FR", "C", "", "it_IT")] == [
        "de",
        "zh",
        "fr",
        "en",
        "en",
        "en",
    ]


def test_a_language_holds_in_all_threads_until_its_block_ends():
    found = []
    with speaking("zh"):
        thread = threading.Thread(target=lambda: found.append(translate("Done")))
        thread.start()
        thread.join()
    assert found == ["完成"]
    assert translate("Done") == "Done"


def test_decimal_places_follow_the_language():
    numbers = []
    for name in languages():
        with speaking(name):
            numbers.append(translate_number("1.5"))
    assert numbers == ["1.5", "1,5", "1,5", "1,5", "1.5"]


def test_groups_of_three_digits_have_a_thin_space_where_a_comma_is_decimal():
    text = tr("{count:,} of {size:,.1f}", count=12345, size=1234.5)
    found = []
    for name in languages():
        with speaking(name):
            found.append(translate(text))
    spaced = "12\u202f345 of 1\u202f234,5"
    assert found == ["12,345 of 1,234.5", spaced, spaced, spaced, "12,345 of 1,234.5"]


def test_texts_with_and_or_or_between_them_are_translated():
    assert either(["rows"]) == "rows"
    with speaking("fr"):
        assert translate(either(["a.tif", "b.tif", "c.tif"])) == "a.tif ou b.tif ou c.tif"
    assert conjoined(["rows"]) == "rows"
    text = conjoined(["a.tif", "b.tif", tr("the variable {name}", name="c")])
    assert text == "a.tif and b.tif and the variable c"
    with speaking("de"):
        assert translate(text) == "a.tif und b.tif und die Variable c"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("en", "2026-01-02T03:04:05+00:00"),
        ("de", "02.01.2026, 03:04:05 UTC"),
        ("es", "02/01/2026, 03:04:05 UTC"),
        ("fr", "02/01/2026, 03:04:05 UTC"),
        ("zh", "2026年01月02日 03:04:05 UTC"),
    ],
)
def test_a_date_is_in_the_order_of_the_language(name, expected):
    with speaking(name):
        assert translate_date("2026-01-02T03:04:05+00:00") == expected
    assert set(DATES) | {"en"} == set(languages())
