"""The class table of a model that learns more classes: old classes stay unchanged, new ones get new codes."""

from dataclasses import dataclass, replace

from hsi_core.classes.matching import ClassMatch, has_real_name, match_classes, name_key, take_free_code
from hsi_core.classes.table import ClassEntry, ClassTable, free_color
from hsi_core.language import tr


@dataclass(frozen=True)
class MergedClasses:
    """The classes of a model and of labels in one table.

    Args:
        class_table: the model's classes as they are, and those that only the labels have.
        match: the labels in the codes of this table.
        new: entries of this table that the model did not have.
    """

    class_table: ClassTable
    match: ClassMatch
    new: tuple[ClassEntry, ...]


def merge_classes(labels: ClassTable, model: ClassTable, *, known_name: str = tr("model")) -> MergedClasses:
    """Merge the classes of new labels into those of a model, by name.

    If every class on both sides has a real name and no name is on both, all classes of the labels are new,
    whatever their codes are. Otherwise `match_classes` decides: by name, or by code without names.
    A new class whose code or colour is taken gets another one.

    Args:
        labels: classes of the new labels.
        model: classes of the model, or of labels read before.
        known_name: name of their owner in messages.

    Raises:
        LabelError: names and codes contradict each other.
    """
    both = [*labels.entries, *model.entries]
    if all(map(has_real_name, both)) and len({name_key(entry.name) for entry in both}) == len(both):
        match = _all_new(labels, model, known_name)
    else:
        match = match_classes(labels, model, labels_name=tr("new labels"), known_name=known_name)
    new = []
    colors = [entry.color.upper() for entry in model.entries]
    for entry in match.class_table.entries:
        if entry.code in model.codes:
            continue
        if entry.color.upper() in colors:
            entry = replace(entry, color=free_color(colors))
        colors.append(entry.color.upper())
        new.append(entry)
    table = ClassTable.of([*model.entries, *new])
    # Labels and rasters speak of the classes as the merged table does.
    match = replace(match, class_table=table.restrict(match.class_table.codes))
    return MergedClasses(table, match, tuple(new))


def _all_new(labels: ClassTable, model: ClassTable, known_name: str) -> ClassMatch:
    used = {*labels.codes, *model.codes}
    new_codes = {}
    for entry in labels.entries:
        new_codes[entry.code] = (
            take_free_code(used, tr("new labels")) if entry.code in model.codes else entry.code
        )
    table = ClassTable.of(ClassEntry(new_codes[e.code], e.name, e.color) for e in labels.entries)
    warning = tr(
        "No class of the new labels ({new}) is among those of the {known_name} ({known}): all are taken "
        "as new. If one is the same, give it the same name.",
        new=", ".join(labels.names),
        known_name=known_name,
        known=", ".join(model.names),
    )
    return ClassMatch(table, new_codes, labels.entries, (warning,))
