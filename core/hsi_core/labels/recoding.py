"""Labels in the class codes of a model."""

import dataclasses

import numpy as np

from hsi_core.classes.matching import match_classes
from hsi_core.classes.table import UNLABELLED, ClassEntry, ClassTable
from hsi_core.labels.labels import Labels
from hsi_core.progress import Progress


def recode_labels(
    labels: Labels, known: ClassTable, *, labels_name: str, known_name: str, progress: Progress
) -> tuple[Labels, tuple[ClassEntry, ...]]:
    """Labels in the codes of a model; pixels of classes that the model does not have become unlabelled.

    Args:
        labels: labels in codes of their own.
        known: classes of the model.
        labels_name: name of the labels in messages, in the plural, such as "training labels".
        known_name: name of the model in messages, such as "teacher".
        progress: receives warnings about the match of the classes.

    Returns:
        The labels with the entries of the model, and the classes that the model does not have, for a warning.

    Raises:
        LabelError: codes and names of the classes contradict each other.
    """
    match = match_classes(labels.class_table, known, labels_name=labels_name, known_name=known_name)
    for warning in match.warnings:
        progress.warning(warning)
    table = known.restrict(match.class_table.codes)
    codes = match.recode(labels.codes)
    if match.unknown:
        codes = np.where(np.isin(codes, table.codes), codes, UNLABELLED).astype(np.uint16)
    return dataclasses.replace(labels, codes=codes, class_table=table), match.unknown


def list_classes(entries: tuple[ClassEntry, ...]) -> str:
    """Codes and names of classes, for messages: "3 Water, 4 Roads"."""
    return ", ".join(f"{entry.code} {entry.name}" for entry in entries)
