"""Match the classes of two tables: by name if both have names, else by code.

Codes alone are not reliable. A text field of a vector layer has no codes, so they are assigned to the texts
in order; one more class in the reference then shifts the codes of all later classes.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import MAX_CODE, ClassEntry, ClassTable
from hsi_core.errors import LabelError
from hsi_core.language import tr

_MOST_COMPARED = 200
_SHORTEST_WORD = 4


@dataclass(frozen=True)
class ClassMatch:
    """The classes of labels in the codes of a class map or a model.

    Args:
        class_table: classes of the labels under their new codes.
        new_codes: new code of each code of the labels.
        unknown: entries of the labels, with their old codes, that the other table lacks.
        warnings: sentences for the user about the matching.
    """

    class_table: ClassTable
    new_codes: dict[int, int]
    unknown: tuple[ClassEntry, ...]
    warnings: tuple[str, ...]

    def recode(self, codes: NDArray[np.uint16]) -> NDArray[np.uint16]:
        """Convert codes of the labels to new codes, any shape; codes outside the table stay unchanged."""
        lookup = np.arange(MAX_CODE + 1, dtype=np.uint16)
        lookup[list(self.new_codes)] = list(self.new_codes.values())
        recoded: NDArray[np.uint16] = lookup[codes]
        return recoded


def match_classes(labels: ClassTable, known: ClassTable, *, labels_name: str, known_name: str) -> ClassMatch:
    """Find the classes of labels in the table of a class map or a model.

    Names agree regardless of case and of the width of spaces. One real name in common is enough to go by
    names; a class of the labels whose name is not known then gets a code that is in neither table, unless its
    code can be trusted: all matched classes have equal codes, and the other table has no real name for it.

    Args:
        labels: classes of reference, validation or test labels.
        known: classes of the map or the model.
        labels_name: name of the labels in messages, in the plural, such as "reference labels".
        known_name: name of the owner of the other table, such as "class map".

    Raises:
        LabelError: codes and real names contradict each other, and no name tells which class is which.
    """
    by_name = _match_names(labels, known)
    named = {entry.code for entry in labels.entries if has_real_name(entry)}
    known_entries = {entry.code: entry for entry in known.entries}
    if not any(code in named or has_real_name(known_entries[new]) for code, new in by_name.items()):
        return _match_codes(labels, known, labels_name=labels_name, known_name=known_name)

    is_renumbered = any(code != new for code, new in by_name.items())
    new_codes, unknown = dict(by_name), []
    used = {*labels.codes, *known.codes}
    for entry in labels.entries:
        if entry.code in by_name:
            continue
        other = known_entries.get(entry.code)
        if other is None:
            new_codes[entry.code] = entry.code
            unknown.append(entry)
        elif not is_renumbered and not (has_real_name(entry) and has_real_name(other)):
            new_codes[entry.code] = entry.code
        else:
            new_codes[entry.code] = take_free_code(used, labels_name)
            unknown.append(entry)
    warnings = []
    if is_renumbered:
        warnings.append(
            tr(
                "The {labels_name} and the {known_name} number their classes differently; they are matched "
                "by name. {both}",
                labels_name=labels_name,
                known_name=known_name,
                both=_both(labels, known, labels_name, known_name),
            )
        )
    clashes = [entry for entry in unknown if entry.code in known_entries]
    if clashes and not is_renumbered:
        warnings.append(
            tr(
                "The {labels_name} and the {known_name} have different names for the same codes, which are "
                "taken as different classes. If they are the same, give them the same name. {both}",
                labels_name=labels_name,
                known_name=known_name,
                both=_both(labels, known, labels_name, known_name),
            )
        )
    table = ClassTable.of(
        ClassEntry(new_codes[entry.code], entry.name, entry.color) for entry in labels.entries
    )
    return ClassMatch(table, new_codes, tuple(unknown), tuple(warnings))


def has_real_name(entry: ClassEntry) -> bool:
    """Whether the class has a name given by a person; "class 3" for code 3 only repeats the code."""
    return entry.name != f"class {entry.code}"


def name_key(name: str) -> str:
    """The form in which names are compared: case, width of spaces and composition of letters are ignored."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def similar_names(names: Sequence[str]) -> list[tuple[str, str]]:
    """Pairs of names that are probably one class: typing errors.

    The letters and digits are equal apart from case, or the names differ in one word, by one letter or two
    neighbours that are swapped, and the word has at least four letters.

    Args:
        names: of the classes; of more than 200, none are compared.
    """
    if len(names) > _MOST_COMPARED:
        return []
    found = []
    plain = [unicodedata.normalize("NFKC", name).casefold() for name in names]
    words = [re.findall(r"[^\W\d_]+|\d+", name) for name in plain]
    for first, second in combinations(range(len(names)), 2):
        one, other = words[first], words[second]
        pairs = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
        is_typo = len(one) == len(other) and len(pairs) == 1 and _is_one_edit(*pairs[0])
        if one and ("".join(one) == "".join(other) or is_typo):
            found.append((names[first], names[second]))
    return found


def _is_one_edit(one: str, other: str) -> bool:
    """Whether two words of four letters or more differ by one letter, or by two swapped neighbours."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_WORD or not (one + other).isalpha():
        return False
    if len(short) == len(long):
        places = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(places) == 2:
            i, j = places
            return j == i + 1 and (one[i], one[j]) == (other[j], other[i])
        return len(places) == 1 and len(short) > _SHORTEST_WORD
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))


def _match_names(labels: ClassTable, known: ClassTable) -> dict[int, int]:
    """Code in `known` for each code of `labels` with the same name; empty if a name occurs twice."""
    codes = {name_key(entry.name): entry.code for entry in known.entries}
    if len(codes) < len(known) or len({name_key(name) for name in labels.names}) < len(labels):
        return {}
    return {
        entry.code: codes[name_key(entry.name)] for entry in labels.entries if name_key(entry.name) in codes
    }


def _match_codes(labels: ClassTable, known: ClassTable, *, labels_name: str, known_name: str) -> ClassMatch:
    """Match by code; refuse codes with different real names."""
    theirs = {entry.code: entry for entry in known.entries}
    shared = [(entry, theirs[entry.code]) for entry in labels.entries if entry.code in theirs]
    for ours, other in shared:
        if has_real_name(ours) and has_real_name(other) and name_key(ours.name) != name_key(other.name):
            raise LabelError(
                tr(
                    'The code {code} is "{own_name}" in the {labels_name} but "{other_name}" in the '
                    "{known_name}, and the other names do not tell which class is which: none is in both, "
                    "or one is there twice. Give each class one name, the same in both. {both}",
                    code=ours.code,
                    own_name=ours.name,
                    labels_name=labels_name,
                    other_name=other.name,
                    known_name=known_name,
                    both=_both(labels, known, labels_name, known_name),
                )
            )
    codes_of: dict[str, set[int]] = {}
    for entry in known.entries:
        codes_of.setdefault(name_key(entry.name), set()).add(entry.code)
    for entry in labels.entries:  # only where a name is there twice; else names would have matched
        if entry.code not in codes_of.get(name_key(entry.name), {entry.code}):
            raise LabelError(
                tr(
                    'The class "{name}" has other codes in the {labels_name} than in the {known_name}, and '
                    "classes cannot be matched by name because one name is there twice. Give each class a "
                    "name of its own. {both}",
                    name=entry.name,
                    labels_name=labels_name,
                    known_name=known_name,
                    both=_both(labels, known, labels_name, known_name),
                )
            )
    warnings = []
    if any(has_real_name(ours) for ours, _ in shared) and not any(map(has_real_name, known.entries)):
        warnings.append(
            tr(
                "The {known_name} has no class names; the {labels_name} are matched by code. Make sure that "
                "its codes mean: {listed}.",
                known_name=known_name,
                labels_name=labels_name,
                listed=_list_classes(labels.entries),
            )
        )
    unknown = tuple(entry for entry in labels.entries if entry.code not in theirs)
    return ClassMatch(labels, {code: code for code in labels.codes}, unknown, tuple(warnings))


def take_free_code(used: set[int], labels_name: str) -> int:
    """Take a code that no class has and add it to the used ones: one above all, or a gap if none is above.

    Raises:
        LabelError: every code is used.
    """
    top = max(used)
    code = top + 1 if top < MAX_CODE else next((code for code in range(1, MAX_CODE) if code not in used), 0)
    if not code:
        raise LabelError(
            tr("The {labels_name} have too many classes; merge some of them.", labels_name=labels_name)
        )
    used.add(code)
    return code


def _both(labels: ClassTable, known: ClassTable, labels_name: str, known_name: str) -> str:
    return tr(
        "{labels_name}: {labels}. {known_name}: {known}.",
        labels_name=labels_name.capitalize(),
        labels=_list_classes(labels.entries),
        known_name=known_name.capitalize(),
        known=_list_classes(known.entries),
    )


def _list_classes(entries: Iterable[ClassEntry]) -> str:
    return ", ".join(f"{entry.code} {entry.name}" for entry in entries)
