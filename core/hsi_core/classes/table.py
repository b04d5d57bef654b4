"""The class table: name and colour of each class code."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.cells import from_cell
from hsi_core.errors import LabelError
from hsi_core.language import tr

UNLABELLED = 0
"""Class code of pixels without a label."""

MAX_CODE = 65535
"""Largest class code: class maps are uint8 or uint16."""

# Okabe and Ito's palette without black, and colours of Paul Tol's "muted" and "light": distinguishable with
# the common forms of colour blindness. Then, each time, the colour farthest from all before it in CIELAB.
# Any two differ by at least 21 (CIE 1976). Past the end colours repeat, lightened.
PALETTE = (
    "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7",
    "#332288", "#117733", "#999933", "#DDCC77", "#CC6677", "#882255", "#AA4499", "#EE8866", "#FFAABB",
    "#00FF00", "#0000FF", "#FF0FFF", "#4B3C1E", "#96FF87", "#FF004B", "#C3F0E1", "#965AFF", "#780000",
    "#FF0096", "#A596FF", "#005A5A", "#00FFE1", "#00A500", "#A5F000", "#4B3C5A", "#969678", "#FF78FF",
    "#FF1E00", "#E1D2FF", "#1E00B4", "#875A00", "#0069F0", "#00D2E1", "#A500B4", "#8787A5", "#FFD2B4",
    "#96D287", "#87B400", "#A50FFF", "#4B5A00", "#00C369", "#00F05A", "#695AA5", "#B4003C", "#FFA5FF",
    "#875A5A", "#B40000", "#0F96FF", "#69A5A5", "#D2F078", "#FF69A5", "#F000C3", "#A55AD2", "#964B2D",
    "#D2964B", "#F05A5A", "#00FFB4",
)  # fmt: skip

_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


def palette_color(position: int) -> str:
    """Colour of the class at a position in the table, as #RRGGBB."""
    turn, index = divmod(position, len(PALETTE))
    red, green, blue = (int(PALETTE[index][k : k + 2], 16) for k in (1, 3, 5))
    share = 0.0 if turn == 0 else min(0.24 * turn, 0.72)
    return "#" + "".join(f"{round(c + (255 - c) * share):02X}" for c in (red, green, blue))


def free_colors(taken: Iterable[str]) -> Iterator[str]:
    """Colours of the palette that no class has, then lightened ones; if all are taken, one of these again."""
    used = {color.upper() for color in taken}
    for color in map(palette_color, range(4 * len(PALETTE))):
        if color not in used:
            used.add(color)
            yield color
    while True:
        yield palette_color(len(used))


def free_color(taken: Iterable[str]) -> str:
    """The first of these colours."""
    return next(free_colors(taken))


@dataclass(frozen=True)
class ClassEntry:
    """One class.

    Args:
        code: value in rasters, 1..65535.
        name: shown to people; never empty.
        color: #RRGGBB.
    """

    code: int
    name: str
    color: str

    def __post_init__(self) -> None:
        if not UNLABELLED < self.code <= MAX_CODE:
            raise LabelError(
                tr(
                    'Class "{name}" has the code {code}; use codes from 1 to {max_code} (0 means '
                    "unlabelled).",
                    name=self.name,
                    code=self.code,
                    max_code=MAX_CODE,
                )
            )
        if not self.name:
            raise LabelError(tr("The class with code {code} has no name; give it one.", code=self.code))
        if _CONTROL.search(self.name):  # cannot be written to XML, and so neither to .aux.xml nor to .qml
            raise LabelError(
                tr(
                    "The name of the class with code {code} holds a control character ({name!r}); remove it.",
                    code=self.code,
                    name=self.name,
                )
            )
        if not _COLOR.fullmatch(self.color):
            raise LabelError(
                tr(
                    'Class "{name}" has the colour "{color}"; write it as #RRGGBB.',
                    name=self.name,
                    color=self.color,
                )
            )

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Red, green and blue, 0..255."""
        return int(self.color[1:3], 16), int(self.color[3:5], 16), int(self.color[5:7], 16)


@dataclass(frozen=True)
class ClassTable:
    """Classes in ascending order of their codes; the position of a class is its index 0..K-1 in a network."""

    entries: tuple[ClassEntry, ...]

    def __post_init__(self) -> None:
        codes = [entry.code for entry in self.entries]
        if codes != sorted(set(codes)):
            raise LabelError(
                tr(
                    "Class codes must be unique and ascending, not {codes}; renumber the classes.",
                    codes=codes,
                )
            )

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def codes(self) -> list[int]:
        """Class codes, ascending."""
        return [entry.code for entry in self.entries]

    @property
    def names(self) -> list[str]:
        """Class names in the order of the codes."""
        return [entry.name for entry in self.entries]

    @classmethod
    def of(cls, entries: Iterable[ClassEntry]) -> "ClassTable":
        """Table of entries in any order."""
        return cls(tuple(sorted(entries, key=lambda entry: entry.code)))

    @classmethod
    def from_codes(cls, codes: Iterable[int], names: dict[int, str] | None = None) -> "ClassTable":
        """Table with palette colours; a code without a name is called "class CODE"."""
        named = names or {}
        ordered = sorted({int(code) for code in codes} - {UNLABELLED})
        return cls(
            tuple(
                ClassEntry(code, named.get(code, f"class {code}"), palette_color(position))
                for position, code in enumerate(ordered)
            )
        )

    @classmethod
    def from_records(cls, records: Sequence[dict[str, Any]]) -> "ClassTable":
        """Inverse of `to_records`; a record without a colour takes the palette's."""
        return cls.of(
            ClassEntry(int(r["code"]), str(r["name"]), str(r.get("color") or palette_color(position)))
            for position, r in enumerate(records)
        )

    def to_records(self) -> list[dict[str, Any]]:
        """Plain values for JSON: a list of {"code", "name", "color"}."""
        return [{"code": e.code, "name": e.name, "color": e.color} for e in self.entries]

    def restrict(self, codes: Iterable[int]) -> "ClassTable":
        """The entries whose code is in `codes`."""
        kept = {int(code) for code in codes}
        return ClassTable(tuple(entry for entry in self.entries if entry.code in kept))

    def to_indices(self, codes: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
        """Class index 0..K-1 of each class code; -1 for codes that the table does not have."""
        lookup = np.full(MAX_CODE + 1, -1, dtype=np.int64)
        lookup[self.codes] = np.arange(len(self))
        indices: NDArray[np.int64] = lookup[codes]
        return indices

    def to_codes(self, indices: NDArray[np.integer[Any]]) -> NDArray[np.uint16]:
        """Class code of each class index."""
        codes: NDArray[np.uint16] = np.asarray(self.codes, dtype=np.uint16)[indices]
        return codes


def read_class_csv(path: Path) -> tuple[ClassTable, dict[str, int]]:
    """Read a class table from CSV with a header: code, name and optionally color and value.

    Returns:
        The table, and the code of each value of a field: the column `value`, or the name where it is empty.

    Raises:
        LabelError: the file cannot be read, a column is missing or a value does not fit.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            rows = [
                {
                    (key or "").strip().lower(): from_cell((text or "").strip()).strip()
                    for key, text in row.items()
                    if key
                }
                for row in csv.DictReader(stream)
            ]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LabelError(
            tr(
                "The class table {path} cannot be read ({error}); give a CSV file in UTF-8.",
                path=path,
                error=error,
            )
        ) from error
    if not rows or not {"code", "name"} <= set(rows[0]):
        raise LabelError(
            tr(
                "The class table {path} needs a header with the columns code,name and optionally "
                "color,value.",
                path=path,
            )
        )
    for row in rows:
        if not re.fullmatch(r"[+-]?\d+", row["code"]):
            raise LabelError(
                tr(
                    'The class table {path} has the code "{code}"; class codes are whole numbers.',
                    path=path,
                    code=row["code"],
                )
            )
    rows = [row for row in rows if int(row["code"]) != UNLABELLED]
    if not rows:
        raise LabelError(
            tr("The class table {path} holds no class; give at least one code above 0.", path=path)
        )
    # A category may have several values: it then has one row for each.
    different = {(row["code"], row["name"], row.get("color", "")): row for row in rows}
    table = ClassTable.from_records(list(different.values()))
    return table, {row.get("value") or row["name"]: int(row["code"]) for row in rows}
