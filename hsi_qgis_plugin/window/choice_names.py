"""Shows names for people beside the words of a list, which models and `qgis_process` store."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QComboBox

from hsi_qgis_plugin.i18n import tr


def name_of_choice(parameter: str, word: str) -> str:
    """Name of a word of a list; empty if the word says enough.

    Args:
        parameter: name of the parameter.
        word: what models and `qgis_process` store.
    """
    return {
        "NETWORK": {
            "auto": tr("automatic choice"),
            "hybridsn": tr("3-D and 2-D convolutions"),
            "hybridsn-se": tr("convolutions with channel attention"),
            "a2s2k": tr("residual network with attention"),
            "lsga-vit": tr("light transformer"),
            "ssan": tr("recurrent network with attention"),
            "discriminant-context": tr("discriminant analysis with surroundings"),
            "svm": tr("support vector machine"),
            "random_forest": tr("random forest"),
            "lda": tr("linear discriminant analysis"),
            "pls_da": tr("partial least squares"),
            "boosting": tr("gradient boosting"),
            "timm": tr("image network of the package timm"),
        },
        "FORM": {
            "corrected": tr("without the mistakes of the published code"),
            "faithful": tr("as published"),
        },
        "REDUCTION": {
            "pca": tr("principal components"),
            "discriminant": tr("directions that separate the classes"),
            "mnf": tr("minimum noise fraction"),
            "pls": tr("partial least squares"),
        },
        "PRETREATMENT": {
            "snv": tr("standard normal variate"),
            "continuum": tr("continuum removal"),
            "derivative": tr("first derivative"),
        },
        "PIXEL_RULE": {
            "centre": tr("pixels with their centre in the polygon"),
            "touched": tr("all pixels that the polygon touches"),
            "inside": tr("pixels wholly in the polygon"),
        },
        "DEVICE": {
            "auto": tr("graphics card if there is one"),
            "cpu": tr("processor"),
            "cuda": tr("NVIDIA graphics card"),
        },
        "MODE": {"quick": tr("a method in minutes"), "careful": tr("more methods, takes longer")},
    }.get(parameter, {}).get(word, "")


def name_choices(wrappers: dict[str, Any]) -> None:
    """Show the names in the lists of a dialog.

    Args:
        wrappers: widget wrappers by the names of the parameters.
    """
    for parameter, wrapper in wrappers.items():
        widget = wrapper.wrappedWidget() if hasattr(wrapper, "wrappedWidget") else None
        if not isinstance(widget, QComboBox):
            continue
        # As wide as the dialog allows, not as the longest name.
        widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for index in range(widget.count()):
            word = str(widget.itemData(index) or "")
            if name := name_of_choice(parameter, word):
                widget.setItemText(index, tr("{word}: {name}").format(word=word, name=name))
