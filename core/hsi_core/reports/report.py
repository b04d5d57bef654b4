"""The builder of reports: numbered tables and figures, written as one self-contained page, JSON and CSV."""

import csv
import functools
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

import jinja2

from hsi_core import __version__
from hsi_core.classes.cells import to_cell
from hsi_core.files.copies import shown_source
from hsi_core.language import Text, current_language, tr, translate, translate_date
from hsi_core.reports.blocks import Column, Figure, Highlight, Matrix, Table, columns, rows_of
from hsi_core.reports.values import Cell, Named, Value

GENERATOR = "Hyperspectral classification"
"""Name of the program in the head of a page."""
_TEMPLATES = Path(__file__).parent.parent / "templates"


@dataclass(frozen=True)
class Origin:
    """The inputs and the date of a report. Equal runs differ in nothing else.

    Args:
        inputs: name and path of each input.
        date: date and time of the report.
    """

    inputs: tuple[tuple[str, Path], ...]
    date: datetime

    @classmethod
    def of(cls, inputs: Mapping[str, Path | Sequence[Path] | None]) -> "Origin":
        """The origin of a report that is written now; an input that is None is left out."""
        found: list[tuple[str, Path]] = []
        for name, paths in inputs.items():
            if paths is not None:
                found += [(name, path) for path in ([paths] if isinstance(paths, Path) else paths)]
        return cls(tuple(found), datetime.now(UTC))

    @classmethod
    def of_fields(cls, params: object, *names: str) -> "Origin":
        """The origin of a report of a task: fields of its parameters that are paths of inputs."""
        return cls.of({name.replace("_", " "): getattr(params, name) for name in names})

    def to_record(self) -> dict[str, Any]:
        """Inputs and date for JSON."""
        return {
            "date": self.date.isoformat(timespec="seconds"),
            "inputs": [
                {"name": name, "path": (shown := shown_source(path)), "modified": _modified(Path(shown))}
                for name, path in self.inputs
            ],
        }


def _modified(path: Path) -> str | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds")
    except OSError:
        return None


@dataclass(frozen=True)
class _Text:
    text: str
    style: str = ""
    id: str = ""
    lead: str = ""
    kind: str = field(default="text", init=False)


@dataclass(frozen=True)
class _Heading:
    text: str
    level: int = 2
    id: str = ""
    kind: str = field(default="heading", init=False)


@dataclass(frozen=True)
class _Highlights:
    items: Sequence[Highlight]
    kind: str = field(default="highlights", init=False)


@dataclass(frozen=True)
class _Items:
    items: Sequence[tuple[str, str, bool]]
    kind: str = field(default="items", init=False)


@dataclass(frozen=True)
class _Details:
    summary: str
    text: str
    kind: str = field(default="details", init=False)


@dataclass(frozen=True)
class _Raw:
    html: str
    kind: str = field(default="raw", init=False)


Block = _Text | _Heading | _Highlights | _Items | _Details | _Raw | Table | Matrix | Figure


class Report:
    """A report that is being built; blocks appear in the order in which they are added."""

    def __init__(self, title: str, *, style: str = "", origin: Origin | None = None) -> None:
        """Begin a report.

        Args:
            title: its heading.
            style: rules of CSS for blocks of this report alone.
            origin: inputs and date; None leaves both out.
        """
        self.title = title
        self.style = style
        self.origin = origin
        self.blocks: list[Block] = []
        self._section = ""

    def heading(self, text: str, *, level: int = 2, id: str = "") -> None:
        """Begin a section."""
        self._section = text
        self.blocks.append(_Heading(text, level, id))

    def text(self, text: str, *, style: str = "", id: str = "", lead: str = "") -> None:
        """Add a paragraph; an empty one is left out.

        Args:
            text: the sentences.
            style: soft, warn, advice, or empty.
            id: identifier of the element.
            lead: words before the text, in bold.
        """
        if text or lead:
            self.blocks.append(_Text(_join(text), style, id, lead))

    def highlights(self, *items: Highlight | None) -> None:
        """Add the numbers that a reader looks for first; None is left out."""
        self.blocks.append(_Highlights([item for item in items if item is not None]))

    def items(self, items: Iterable[tuple[str, str, bool]]) -> None:
        """Add a list of cautions: text, advice, and whether it is a warning."""
        self.blocks.append(_Items(list(items)))

    def details(self, summary: str, text: str) -> None:
        """Add a text that is folded away, such as a model card."""
        self.blocks.append(_Details(summary, text))

    def links(self, places: Iterable[tuple[str, str]]) -> None:
        """Add links to places of the page: the id of an element, and words."""
        items = "".join(f'<li><a href="#{escape(id)}">{escape(words)}</a></li>' for id, words in places)
        self.raw(f"<ul>{items}</ul>")

    def raw(self, html: str) -> None:
        """Add a piece of a page, such as an interactive plot. It must escape its values."""
        self.blocks.append(_Raw(html))

    def table(
        self,
        caption: str,
        head: Sequence[str | Column],
        rows: Sequence[Sequence[Cell]],
        *,
        note: str = "",
        num_totals: int = 0,
        strong_rows: Iterable[int] = (),
        num_rows: int | None = None,
        id: str = "",
    ) -> None:
        """Add a table; the arguments are those of `Table`."""
        self.blocks.append(
            Table(
                caption,
                columns(*head),
                rows,
                _join(note),
                num_totals,
                frozenset(strong_rows),
                num_rows,
                self._section,
                1 + sum(isinstance(block, Table | Matrix) for block in self.blocks),
                id,
            )
        )

    def pairs(self, caption: str, pairs: Iterable[tuple[str, Cell]], *, note: str = "", id: str = "") -> None:
        """Add a table of names and values."""
        head = [Column("name", is_text=True), Column("value", is_text=True)]
        self.table(caption, head, rows_of(pairs), note=note, id=id)

    def matrix(
        self, caption: str, names: Sequence[Named], counts: Sequence[Sequence[int]], **more: Any
    ) -> None:
        """Add a matrix of counts; the arguments are those of `Matrix`."""
        number = 1 + sum(isinstance(block, Table | Matrix) for block in self.blocks)
        self.blocks.append(Matrix(caption, names, counts, section=self._section, number=number, **more))

    def figure(self, caption: str, pictures: Sequence[str], **more: Any) -> None:
        """Add a figure; the arguments are those of `Figure`. Without pictures nothing is added."""
        pictures = [picture for picture in pictures if picture]
        if pictures:
            number = 1 + sum(isinstance(block, Figure) for block in self.blocks)
            self.blocks.append(Figure(caption, pictures, section=self._section, number=number, **more))

    def to_record(self) -> dict[str, Any]:
        """All numbers and sentences for JSON."""
        return {
            "title": self.title,
            "hsi_core": __version__,
            "origin": self.origin.to_record() if self.origin else None,
            "highlights": [
                item.to_record()
                for block in self.blocks
                if isinstance(block, _Highlights)
                for item in block.items
            ],
            "tables": [block.to_record() for block in self.blocks if isinstance(block, Table | Matrix)],
            "figures": [block.to_record() for block in self.blocks if isinstance(block, Figure)],
            "texts": [text for block in self.blocks for text in _texts(block)],
        }

    def to_json(self) -> str:
        """The record as text."""
        return json.dumps(self.to_record(), indent=1, ensure_ascii=False, allow_nan=False) + "\n"

    def to_csv(self) -> str:
        """Highlights and tables as CSV, with an empty line between them."""
        return record_to_csv(self.to_record())

    def to_html(self) -> str:
        """The report as one self-contained page."""
        return (
            _environment()
            .get_template("report.html")
            .render(
                report=self,
                version=__version__,
                generator=GENERATOR,
                language=current_language(),
                record=json.dumps(self.to_record(), ensure_ascii=False, allow_nan=False).replace(
                    "<", "\\u003c"
                ),
                origin=self.origin.to_record() if self.origin else None,
            )
            .lstrip()  # the definitions at the beginning of the template leave empty lines
        )

    def write(self, path: Path) -> None:
        """Write the page."""
        path.write_text(self.to_html(), encoding="utf-8", newline="\n")


def _join(text: str) -> str:
    """A text on one line; thin spaces within numbers stay."""
    if isinstance(text, Text):
        return text  # the page joins its lines
    return _join_lines(text)


def _join_lines(text: str) -> str:
    return re.sub(r"[ \n]+", " ", text).strip()


def _texts(block: Block) -> list[str]:
    if isinstance(block, _Text) and block.id != "timing":  # times differ from run to run
        return [f"{block.lead} {block.text}".strip()]
    if isinstance(block, _Items):
        return [f"{text} {advice}".strip() for text, advice, _ in block.items]
    return []


def record_to_csv(record: Mapping[str, Any]) -> str:
    """The numbers of a record of a report: its highlights, then each table under its number and caption."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")

    def write(cells: Iterable[Any]) -> None:
        writer.writerow(["" if cell is None else to_cell(str(cell)) for cell in cells])

    write(["figure", "value", "low", "high"])
    for item in record["highlights"]:
        write([item["label"], item["value"], *(item.get("interval") or (None, None))])
    for kind in ("table", "figure"):
        for table in record[f"{kind}s"]:
            if "rows" in table:
                writer.writerow([])
                write([f"{kind.capitalize()} {table[kind]}. {table['caption']}"])
                write(table["columns"])
                for row in table["rows"]:
                    write(row)
    return text.getvalue()


def fill(template: str, **values: Any) -> str:
    """Fill a template of `hsi_core/templates`, for `Report.raw`; every value is escaped."""
    return _environment().get_template(template).render(**values)


@jinja2.pass_context  # without it, jinja2 translates constants once for all pages
def _translate(_: jinja2.runtime.Context, text: str, **values: Any) -> str:
    """A text of a page in the language of the user; the names of the values are those of the text."""
    return _join_lines(translate(tr(text, **values) if values else text))


@jinja2.pass_context
def _translate_date(_: jinja2.runtime.Context, text: str) -> str:
    """A date of a page as the language of the user writes it."""
    return translate_date(text)


@functools.cache
def _environment() -> jinja2.Environment:
    """One environment for all reports: compiling the templates takes longer than filling them."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["tr"] = _translate
    environment.filters["date"] = _translate_date
    environment.tests.update(
        value=lambda cell: isinstance(cell, Value), named=lambda cell: isinstance(cell, Named)
    )
    environment.globals["asset"] = lambda name: (_TEMPLATES / name).read_text(encoding="utf-8")
    return environment
