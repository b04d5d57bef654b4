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
    devices = {
        "auto": tr("graphics card if there is one"),
        "cpu": tr("processor"),
        "cuda": tr("NVIDIA graphics card"),
    }
    strengths = {"weak": tr("weak"), "medium": tr("medium"), "strong": tr("strong")}
    switches = {"yes": tr("yes"), "no": tr("no"), "both": tr("search yes and no")}
    reductions = {
        "pca": tr("principal components"),
        "discriminant": tr("directions that separate the classes"),
        "mnf": tr("minimum noise fraction"),
        "pls": tr("partial least squares"),
    }
    names = {
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
            "discriminant-svm": tr("support vectors and discriminant analysis"),
            "svm-mean": tr("mean of two support vector machines"),
            "timm": tr("image network of the package timm"),
        },
        "FORM": {
            "corrected": tr("without the mistakes of the published code"),
            "faithful": tr("as published"),
        },
        "REDUCTION": reductions,
        "PRETREATMENT": {
            "none": tr("spectra as they are"),
            "snv": tr("standard normal variate"),
            "continuum": tr("continuum removal"),
            "derivative": tr("first derivative"),
        },
        "PIXEL_RULE": {
            "centre": tr("pixels with their centre in the polygon"),
            "touched": tr("all pixels that the polygon touches"),
            "inside": tr("pixels wholly in the polygon"),
        },
        "OVERLAPS": {"unlabelled": tr("not used"), "last": tr("class of the last polygon")},
        "KIND": {
            "blocks": tr("squares of the scene"),
            "fields": tr("connected areas of a class"),
            "polygons": tr("whole polygons"),
            "random": tr("single pixels"),
        },
        "UNIT": {
            "auto": tr("parts if there are few features"),
            "features": tr("whole features"),
            "parts": tr("separate parts of features"),
        },
        "LAYERS": {"all": tr("every layer"), "head": tr("only the last layer")},
        "METHOD": {
            **reductions,
            "auto": tr("attention if the network has it"),
            "gradcam": tr("gradients of each class"),
            "rollout": tr("attention of the network"),
            "tsne": tr("shows clusters most clearly"),
            "umap": tr("keeps neighbours together"),
            "angle": tr("spectral angle"),
            "divergence": tr("spectral information divergence"),
        },
        "DESIGN": {
            "auto": tr("as the layer says"),
            "none": tr("no probability sample"),
            "stratified": tr("at random in each stratum"),
            "simple": tr("at random in the whole area"),
            "systematic": tr("grid with a random start"),
            "clusters": tr("pixels in random blocks"),
            "cells": tr("two pixels in each square cell"),
        },
        "ALLOCATION": {
            "proportional": tr("by area"),
            "equal": tr("the same number in each stratum"),
            "neyman": tr("smallest error of the overall accuracy"),
            "optimal": tr("small errors in each stratum"),
        },
        "REGULARISE": {
            "auto": tr("as the training has chosen"),
            "off": tr("no smoothing"),
            **strengths,
            "held": tr("held to the training labels"),
        },
        "STRENGTH": strengths,
        "DEVICE": devices,
        "BUILD": devices,
        "MODE": {"quick": tr("a method in minutes"), "careful": tr("more methods, takes longer")},
        **dict.fromkeys(("STANDARDIZE", "WHITEN", "CLASS_WEIGHTS", "FIELD_WEIGHTS", "AUGMENT"), switches),
    }
    name = names.get(parameter, {}).get(word, "")
    return name if name != word else ""


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
