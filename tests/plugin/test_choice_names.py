"""Names for people beside the words of lists."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum
from test_choosers import wrappers_of

from hsi_qgis_plugin.provider import algorithm_classes
from hsi_qgis_plugin.window import choice_names
from hsi_qgis_plugin.window.choice_names import name_of_choice
from hsi_qgis_plugin.window.dialog import make_dialog

WITHOUT_A_NAME = {
    ("AXES", "auto hwc chw hcw whc cwh wch"),
    ("ENGINE", "auto torch onnx"),
    ("EXTRAS", "onnx umap timm"),
    ("PRECISION", "auto float32 bfloat16"),
    ("PROVIDER", "auto cpu cuda tensorrt openvino"),
    ("REGULARISE", "weak medium strong"),  # in English, the word is the name
    ("STRENGTH", "auto weak medium strong"),
}
"""Technical words."""
SWITCHES = {"STANDARDIZE", "WHITEN", "CLASS_WEIGHTS", "AUGMENT"}


def test_lists_have_names_for_people_but_for_technical_words(provider):
    unnamed = set()
    for algorithm in algorithm_classes():
        for definition in provider.algorithm(algorithm.ID).parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterEnum) and definition.name() not in SWITCHES:
                words = [word for word in definition.options() if not name_of_choice(definition.name(), word)]
                if words:
                    unnamed.add((definition.name(), " ".join(words)))
    assert unnamed == WITHOUT_A_NAME


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
