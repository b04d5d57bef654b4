"""Rejected pixels of a class map: they have no class, but a code, a name and a colour of their own.

The code is in the colour table, the attribute table and the style of the map. It is not in the class table
that our readers take from the tag, so that no reader counts rejected pixels as a class: a tag of its own
names the code.
"""

import json
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import MAX_CODE, UNLABELLED, ClassEntry, ClassTable, free_color
from hsi_core.errors import LabelError

TAG = "HSI_UNCLASSIFIED"
"""Tag of a class map with rejected pixels: code, name and colour, as JSON."""
COLOR = "#808080"


def entry_for(table: ClassTable) -> ClassEntry:
    """Entry of rejected pixels beside the classes of a table: the next code, a free name, grey."""
    taken = set(table.codes)
    code = max(taken, default=0) + 1
    if code > MAX_CODE:
        code = next(number for number in range(MAX_CODE, 0, -1) if number not in taken)
    names, name = {name.casefold() for name in table.names}, "unclassified"
    while name in names:
        name = f"{name} pixels"
    colors = [entry.color.upper() for entry in table.entries]
    return ClassEntry(code, name, free_color(colors) if COLOR in colors else COLOR)


def with_entry(table: ClassTable, unclassified: ClassEntry | None) -> ClassTable:
    """All codes of a map: the classes, and that of rejected pixels if there is one."""
    return table if unclassified is None else ClassTable.of([*table.entries, unclassified])


def to_tag(entry: ClassEntry) -> str:
    """Text of the tag."""
    return json.dumps({"code": entry.code, "name": entry.name, "color": entry.color}, ensure_ascii=False)


def code_in(tags: Mapping[str, str]) -> int:
    """Code of rejected pixels in a map with these tags; `UNLABELLED` if it has none."""
    try:
        code = int(json.loads(tags.get(TAG, "{}")).get("code", UNLABELLED))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return UNLABELLED
    return code if UNLABELLED < code <= MAX_CODE else UNLABELLED


def entry_in(tags: Mapping[str, str]) -> ClassEntry | None:
    """Entry of rejected pixels in a map with these tags; None if it has none."""
    try:
        record = json.loads(tags.get(TAG, "{}"))
        return ClassEntry(int(record["code"]), str(record["name"]), str(record["color"]))
    except (LookupError, ValueError, TypeError, RecursionError, LabelError):
        return None


def without_unclassified(codes: NDArray[np.uint16], tags: Mapping[str, str]) -> NDArray[np.uint16]:
    """Codes of a map with these tags; 0 also where pixels were rejected."""
    code = code_in(tags)
    if code == UNLABELLED:
        return codes
    found: NDArray[np.uint16] = np.where(codes == code, UNLABELLED, codes).astype(np.uint16)
    return found
