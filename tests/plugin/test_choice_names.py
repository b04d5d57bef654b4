"""Names for people beside the words of lists."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingParameterEnum
from test_choosers import wrappers_of

from hsi_qgis_plugin.provider import algorithm_classes
from hsi_qgis_plugin.window import choice_names
from hsi_qgis_plugin.window.choice_names import name_of_choice
from hsi_qgis_plugin.window.dialog import make_dialog

TECHNICAL = {"AXES", "ENGINE", "EXTRAS", "PRECISION", "PROVIDER"}
"""Lists of formats, packages and devices."""
SWITCHES = {"STANDARDIZE", "WHITEN", "CLASS_WEIGHTS", "FIELD_WEIGHTS", "AUGMENT"}
STRENGTHS = {"auto", "weak", "medium", "strong"}
"""In English, the word is the name."""


@pytest.mark.parametrize("algorithm", algorithm_classes(), ids=lambda each: each.ID)
def test_lists_have_names_for_people_but_for_technical_words(provider, algorithm):
    for definition in provider.algorithm(algorithm.ID).parameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterEnum) and name not in TECHNICAL | SWITCHES:
            unnamed = {word for word in definition.options() if not name_of_choice(name, word)}
            assert unnamed <= (STRENGTHS if name in ("REGULARISE", "STRENGTH") else set()), name


def test_a_name_stands_beside_its_word_and_the_word_is_the_value(provider, project):
    dialog = make_dialog(provider.algorithm("splitlabels"), None)
    wrapper = wrappers_of(dialog)["KIND"]
    widget = wrapper.wrappedWidget()
    assert [widget.itemText(index) for index in range(widget.count())] == [
        "blocks: squares of the scene",
        "polygons: whole polygons",
        "random: single pixels",
    ]
    widget.setCurrentIndex(1)
    assert wrapper.parameterValue() == "polygons"


def test_in_other_languages_a_word_is_translated(monkeypatch):
    monkeypatch.setattr(choice_names, "tr", lambda text: {"strong": "stark", "no": "nein"}.get(text, text))
    assert name_of_choice("STRENGTH", "strong") == "stark"
    assert name_of_choice("WHITEN", "no") == "nein"
    assert name_of_choice("WHITEN", "yes") == ""
