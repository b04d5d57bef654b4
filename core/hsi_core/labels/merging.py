"""A merge table: classes of labels that become one class, or that are left out."""

import csv
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.cells import from_cell
from hsi_core.classes.matching import name_key, take_free_code
from hsi_core.classes.table import MAX_CODE, UNLABELLED, ClassEntry, ClassTable
from hsi_core.errors import LabelError
from hsi_core.language import tr
from hsi_core.progress import Progress


def read_merge_table(path: Path) -> dict[str, str]:
    """Read a merge table from CSV with the columns from and to.

    Returns:
        New class of each class, both as name or code; empty text for a class that is left out.

    Raises:
        LabelError: the file cannot be read, lacks a column, or gives two new classes to one.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            rows = [
                {
                    (key or "").strip().lower(): from_cell((text or "").strip())
                    for key, text in row.items()
                    if key
                }
                for row in csv.DictReader(stream)
            ]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LabelError(
            tr(
                "The merge table {path} cannot be read ({error}); give a CSV file in UTF-8.",
                path=path,
                error=error,
            )
        ) from error
    if not rows or not {"from", "to"} <= set(rows[0]):
        raise LabelError(
            tr(
                "The merge table {path} needs a header with the columns from,to and a row for each class.",
                path=path,
            )
        )
    table: dict[str, str] = {}
    for row in rows:
        old, new = row["from"], row["to"]
        if not old:
            raise LabelError(
                tr("The merge table {path} has a row without a class in the column from; add it.", path=path)
            )
        if name_key(table.setdefault(old, new)) != name_key(new):
            raise LabelError(
                tr(
                    'The merge table {path} merges "{old}" into "{other}" and into "{new}"; keep one row.',
                    path=path,
                    old=old,
                    other=table[old],
                    new=new,
                )
            )
    return table


def merge_labels(
    codes: NDArray[np.uint16], table: ClassTable, merges: dict[str, str], *, name: str, progress: Progress
) -> tuple[NDArray[np.uint16], ClassTable]:
    """Merge classes: each takes code and colour of its new class, and stays if the table does not name it.

    A new class that the labels do not have takes the smallest code, and its colour, among the classes that
    become it and are no longer used by another one.

    Args:
        codes: class codes, shape (H, W).
        table: their classes.
        merges: see `read_merge_table`.
        name: name of the merge table, for messages.
        progress: receives messages.
    """
    exact = {entry.name: entry for entry in table.entries}  # two classes may differ in case alone
    by_name = {name_key(entry.name): entry for entry in table.entries}
    by_code = {str(entry.code): entry for entry in table.entries}

    def find(text: str) -> ClassEntry | None:
        return exact.get(text) or by_name.get(name_key(text)) or by_code.get(text)

    strangers = [old for old in merges if find(old) is None]
    if strangers:
        progress.warning(
            tr(
                "The labels have no class {listed}, which the merge table {name} names; these "
                "rows are not used.",
                listed=", ".join(strangers),
                name=name,
            )
        )
    targets = {entry.code: new for old, new in merges.items() if (entry := find(old)) is not None}
    lookup = np.arange(MAX_CODE + 1, dtype=np.uint16)
    kept = [entry for entry in table.entries if entry.code not in targets]
    used = {entry.code for entry in kept} | {e.code for new in targets.values() if new and (e := find(new))}
    made: dict[str, ClassEntry] = {}
    for code in sorted(targets):
        new, old = targets[code], by_code[str(code)]
        if not new:
            lookup[code] = UNLABELLED
            progress.info(
                tr('The class "{old}" is left out, as the merge table {name} says.', old=old.name, name=name)
            )
            continue
        target = find(new) or made.get(name_key(new))
        if target is None:
            free = code if code not in used else take_free_code(used | set(table.codes), tr("labels"))
            target = made[name_key(new)] = ClassEntry(free, new, old.color)
            used.add(free)
        elif name_key(target.name) not in made:
            made[name_key(target.name)] = target
        lookup[code] = target.code
        if target.code != code or name_key(target.name) != name_key(old.name):
            progress.info(tr('The class "{old}" becomes "{target}".', old=old.name, target=target.name))
    entries = {entry.code: entry for entry in [*kept, *made.values()]}
    merged: NDArray[np.uint16] = lookup[codes]
    return merged, ClassTable.of(entries.values())
