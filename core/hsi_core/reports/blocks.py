"""Parts of a report: highlights, tables, matrices and figures, each with its numbers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hsi_core.reports.values import Cell, Named, Value, cell_data, count, percent, plain

WIDE = 10
"""A table with more columns is printed across the sheet."""


@dataclass(frozen=True)
class Highlight:
    """A number, or a word, that a reader looks for first.

    Args:
        value: the number or word.
        label: what it is.
        definition: how it is defined.
    """

    value: Value | str
    label: str
    definition: str = ""

    def to_record(self) -> dict[str, Any]:
        """The numbers for JSON."""
        record: dict[str, Any] = {"label": self.label}
        if isinstance(self.value, str):
            return record | {"value": self.value}
        record["value"] = self.value.datum
        if self.value.interval is not None:
            record["interval"] = [plain(end) for end in self.value.interval]
        return record


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Args:
        label: its heading.
        is_text: whether its cells are words.
        group: heading above this column and its neighbours of the same group.
        definition: how its figures are defined.
        is_strong: whether its cells stand out.
    """

    label: str
    is_text: bool = False
    group: str = ""
    definition: str = ""
    is_strong: bool = False


@dataclass(frozen=True)
class Table:
    """A table with its number and caption.

    Args:
        caption: what the table shows.
        columns: its columns; a word is a column of numbers with this heading.
        rows: its cells.
        note: definitions of its figures.
        num_totals: rows at the end that are totals.
        strong_rows: rows that stand out.
        num_rows: rows that the report has; the page shows fewer if the table is long.
        section: heading above it.
        number: number of the table.
        id: identifier of the element of the page.
    """

    caption: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    note: str = ""
    num_totals: int = 0
    strong_rows: frozenset[int] = frozenset()
    num_rows: int | None = None
    section: str = ""
    number: int = 0
    id: str = ""
    kind: str = field(default="table", init=False)

    @property
    def is_wide(self) -> bool:
        """Whether the table needs the long side of a sheet."""
        return len(self.columns) > WIDE

    @property
    def groups(self) -> list[tuple[str, int]]:
        """Headings above the columns, each with the number of its columns; empty without any."""
        found: list[tuple[str, int]] = []
        for column in self.columns:
            if found and column.group and found[-1][0] == column.group:
                found[-1] = (column.group, found[-1][1] + 1)
            else:
                found.append((column.group, 1))
        return found if any(name for name, _ in found) else []

    @property
    def definitions(self) -> list[tuple[str, str]]:
        """Headings with a definition, each once."""
        return list({c.label: c.definition for c in self.columns if c.definition}.items())

    def to_record(self) -> dict[str, Any]:
        """The numbers for JSON: names of columns and rows of values."""
        cells = [[row[index] for row in self.rows] for index in range(len(self.columns))]
        has_code = [any(isinstance(c, Named) and c.code is not None for c in column) for column in cells]
        has_interval = [any(isinstance(c, Value) and c.interval for c in column) for column in cells]
        names: list[str] = []
        for column, code, interval in zip(self.columns, has_code, has_interval, strict=True):
            name = f"{column.group}: {column.label}" if column.group else column.label
            names += [name, *(["code"] if code else [])]
            names += [f"{name}, low", f"{name}, high"] if interval else []
        rows = [
            [
                value
                for cell, code, interval in zip(row, has_code, has_interval, strict=True)
                for value in cell_data(cell, has_code=code, has_interval=interval)
            ]
            for row in self.rows
        ]
        return {
            "table": self.number,
            "section": self.section,
            "caption": self.caption,
            "columns": names,
            "rows": rows,
        }


@dataclass(frozen=True)
class Matrix:
    """Counts of pairs of classes, as counts and as shares of rows and columns.

    Args:
        caption: what the matrix shows.
        names: the classes, in rows and columns.
        counts: rows of counts.
        row_title: what the rows are.
        column_title: what the columns are.
        note: definitions.
        section: heading above it.
        number: number of the table.
        id: identifier of the element of the page.
    """

    caption: str
    names: Sequence[Named]
    counts: Sequence[Sequence[int]]
    row_title: str = "reference"
    column_title: str = "map"
    note: str = ""
    section: str = ""
    number: int = 0
    id: str = ""
    kind: str = field(default="matrix", init=False)

    @property
    def is_wide(self) -> bool:
        """Whether the matrix needs the long side of a sheet."""
        return len(self.names) > 2 * WIDE

    @property
    def row_totals(self) -> list[int]:
        """Sum of each row."""
        return [sum(row) for row in self.counts]

    @property
    def column_totals(self) -> list[int]:
        """Sum of each column."""
        return [sum(column) for column in zip(*self.counts, strict=True)]

    @property
    def total(self) -> int:
        """Sum of all counts."""
        return sum(self.row_totals)

    def cells(self, index: int) -> list[tuple[Value, Value, Value]]:
        """Cells of a row: count, share of the row, share of the column."""
        of_row = self.row_totals[index]
        return [
            (count(value), percent(_share(value, of_row), 1), percent(_share(value, of_column), 1))
            for value, of_column in zip(self.counts[index], self.column_totals, strict=True)
        ]

    def to_record(self) -> dict[str, Any]:
        """The numbers for JSON."""
        return {
            "table": self.number,
            "section": self.section,
            "caption": self.caption,
            "columns": [f"{self.row_title} / {self.column_title}", *(n.text for n in self.names), "total"],
            "rows": [
                [name.text, *map(int, row), int(total)]
                for name, row, total in zip(self.names, self.counts, self.row_totals, strict=True)
            ]
            + [["total", *self.column_totals, self.total]],
        }


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


@dataclass(frozen=True)
class Figure:
    """Pictures with one number and one caption.

    Args:
        caption: what the figure shows.
        pictures: SVG elements.
        note: definitions of its figures.
        labels: text below each picture; empty without any.
        legend: name, colour and line of each kind of mark. The line is solid, dashed, thin or box.
        width: largest width of a picture, in rem.
        data: numbers that the figure shows, if no table of the report has them.
        section: heading above it.
        number: number of the figure.
        id: identifier of the element of the page.
    """

    caption: str
    pictures: Sequence[str]
    note: str = ""
    labels: Sequence[str] = ()
    legend: Sequence[tuple[str, str, str]] = ()
    width: float = 52.0
    data: Table | None = None
    section: str = ""
    number: int = 0
    id: str = ""
    kind: str = field(default="figure", init=False)

    def to_record(self) -> dict[str, Any]:
        """The numbers for JSON."""
        record: dict[str, Any] = {"figure": self.number, "section": self.section, "caption": self.caption}
        if self.data is not None:
            found = self.data.to_record()
            record |= {"columns": found["columns"], "rows": found["rows"]}
        return record


def columns(*labels: str | Column) -> list[Column]:
    """Columns of a table: a word is a column of numbers, a word that ends in "|" a column of words."""
    return [_column(label) for label in labels]


def _column(label: str | Column) -> Column:
    if isinstance(label, Column):
        return label
    return Column(label[:-1], is_text=True) if label.endswith("|") else Column(label)


def rows_of(pairs: Mapping[str, Cell] | Iterable[tuple[str, Cell]]) -> list[list[Cell]]:
    """Rows of a table of names and values."""
    return [[name, value] for name, value in (pairs.items() if isinstance(pairs, Mapping) else pairs)]
