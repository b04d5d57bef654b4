"""One report of a whole run: pages that the builder wrote become parts of another report."""

import html
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hsi_core.errors import ParameterError
from hsi_core.reports.report import GENERATOR, Report, record_to_csv

_NUMBER = re.compile(r'class="number">(Table|Figure) (\d+)\.')
_ID = re.compile(r'(<(?:h\d|p|figure|section)\b[^>]*?) id="([\w-]+)"')
_RECORD = re.compile(r'<script type="application/json" class="record">(.*?)</script>', re.DOTALL)


def read_page(path: Path) -> str:
    """Read a page that the builder wrote.

    Raises:
        ParameterError: the file cannot be read, or is no such page.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ParameterError(f"The report {path} cannot be read ({error}); choose a report.") from error
    if f'<meta name="generator" content="{GENERATOR} ' not in text or _RECORD.search(text) is None:
        raise ParameterError(
            f"{path.name} is no report of this version of Hyperspectral classification; choose a report "
            "(.html) that one of its algorithms wrote, or write it again."
        )
    return text


def record_of(page: str) -> dict[str, Any]:
    """The numbers of a page."""
    found = _RECORD.search(page)
    if found is None:
        raise ParameterError("The page has no numbers; choose a report that this version wrote.")
    record: dict[str, Any] = json.loads(found[1])
    return record


def without_map(page: str, name: str) -> str:
    """A page without the section with the picture of a class map, which the whole report shows first.

    Args:
        page: text of the page.
        name: file name of the map.
    """
    caption = re.escape(f"Class map {html.escape(name)}</figcaption>")
    section = rf'<h2>Map</h2>\s*<figure class="picture"[^>]*>(?:(?!</figure>).)*{caption}.*?</figure>\s*'
    return re.sub(section, "", page, flags=re.DOTALL)


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
    report.links(
        [(f"part{part}", f"{part}. {record_of(page)['title']}") for part, page in enumerate(pages, start=1)]
    )
    for part, page in enumerate(pages, start=1):
        add_page(report, page, part=part)


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
