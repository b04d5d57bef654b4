"""One report of a whole run: pages that the builder wrote become parts of another report."""

import html
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

from pydantic import BaseModel, model_validator

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.reports.report import GENERATOR, Report, record_to_csv

_NUMBER = re.compile(r'class="number">([^<\d]+) (\d+)\.')  # the word depends on the language of the page
_TITLE = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)
_ID = re.compile(r'(<(?:h\d|p|figure|section)\b[^>]*?) id="([\w-]+)"')
_RECORD = re.compile(r'<script type="application/json" class="record">(.*?)</script>', re.DOTALL)


def read_page(path: Path) -> str:
    """Read a page that the builder wrote.

    Raises:
        ParameterError: the file cannot be read, is no such page, or its numbers are damaged.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ParameterError(
            tr("The report {path} cannot be read ({error}); choose a report.", path=path, error=error)
        ) from error
    if f'<meta name="generator" content="{GENERATOR} ' not in text or _RECORD.search(text) is None:
        raise ParameterError(
            tr(
                "{name} is no report of this version of Hyperspectral classification; choose a report "
                "(.html) that one of its algorithms wrote, or write it again.",
                name=path.name,
            )
        )
    try:
        record = record_of(text)
        _Record.model_validate(record)
        json.dumps(record, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError) as error:
        raise ParameterError(
            tr("The numbers in the report {name} are damaged; write it again.", name=path.name)
        ) from error
    return text


class _Numbered(BaseModel):
    """A table or a figure, with the parts that `record_to_csv` reads."""

    caption: str
    columns: list[Any] = []
    rows: list[list[Any]] = []

    @model_validator(mode="after")
    def _has_columns_for_rows(self) -> Self:
        if "rows" in self.model_fields_set and "columns" not in self.model_fields_set:
            raise ValueError("Rows have no columns.")
        return self


class _Table(_Numbered):
    table: int | str


class _Figure(_Numbered):
    figure: int | str


class _Highlight(BaseModel):
    label: str
    value: Any
    interval: list[Any] | None = None


class _Record(BaseModel):
    """The numbers of a page; it may have more."""

    title: str
    highlights: list[_Highlight]
    tables: list[_Table]
    figures: list[_Figure]


def record_of(page: str) -> dict[str, Any]:
    """The numbers of a page that `read_page` or the builder gave."""
    record: dict[str, Any] = json.loads(_RECORD.findall(page)[0])
    return record


def without_map(page: str, name: str) -> str:
    """A page without the section with the picture of a class map, which the whole report shows first.

    Args:
        page: text of the page, in any language.
        name: file name of the map.
    """
    for figure in record_of(page)["figures"]:
        if figure["caption"] == f"Class map {name}":
            title = rf'class="number">[^<\d]+ {figure["figure"]}\.</b>'
            section = (
                rf'<h2>[^<]*</h2>\s*<figure class="picture"[^>]*>(?:(?!</figure>).)*{title}.*?</figure>\s*'
            )
            page = re.sub(section, "", page, flags=re.DOTALL)
    return page


def add_page(report: Report, page: str, *, part: int) -> None:
    """Add a page as a part of a report; its tables and figures are numbered within the part: Table 2.1.

    Args:
        report: the report that gets the part.
        page: text of the page.
        part: number of the part, from 1.
    """
    content = page.split("<main>", 1)[1].split("</main>", 1)[0]
    content = _NUMBER.sub(rf'class="number">\1 {part}.\2.', content)
    content = _ID.sub(rf'\1 id="part{part}-\2"', content)
    content = content.replace("<h1>", f'<h1 id="part{part}">{part}. ', 1)
    report.raw(f'<article class="part">{content}</article>')


def add_pages(report: Report, pages: Sequence[str]) -> None:
    """Add a table of contents, then each page as a part."""
    report.heading("Contents")
    report.links([(f"part{part}", f"{part}. {_title_of(page)}") for part, page in enumerate(pages, start=1)])
    for part, page in enumerate(pages, start=1):
        add_page(report, page, part=part)


def _title_of(page: str) -> str:
    """The heading of a page in its own language."""
    found = _TITLE.search(page)
    return html.unescape(found[1]) if found else str(record_of(page)["title"])


def combined_json(report: Report, pages: Sequence[str]) -> str:
    """The numbers of a report and of its parts as JSON."""
    record = report.to_record() | {"parts": [record_of(page) for page in pages]}
    return json.dumps(record, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def combined_csv(report: Report, pages: Sequence[str]) -> str:
    """The numbers of a report and of its parts as CSV, each part after the line of its title."""
    texts = [record_to_csv(report.to_record())]
    for part, page in enumerate(pages, start=1):
        record = record_of(page)
        texts.append(f'\n"{part}. {record["title"].replace(chr(34), chr(34) * 2)}"\n{record_to_csv(record)}')
    return "".join(texts)
