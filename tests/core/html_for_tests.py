"""What stands in a report."""

import json
import re
from html.parser import HTMLParser
from typing import Any


class _Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._in_cell = self._is_share = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self._in_cell = True
        elif tag == "data":
            self._is_share = ("class", "rows") in attrs or ("class", "columns") in attrs

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._in_cell = False
        elif tag == "data":
            self._is_share = False

    def handle_data(self, data: str) -> None:
        if self._in_cell and not self._is_share:
            self.tables[-1][-1][-1] += data.strip()


def tables_of(html: str) -> list[list[list[str]]]:
    """Text of the cells of each table, row by row."""
    parser = _Cells()
    parser.feed(html)
    return parser.tables


def without_origin(page: bytes | str) -> str:
    """A page without its inputs, date and record: all else is the same wherever the same job ran."""
    text = page.decode() if isinstance(page, bytes) else page
    return re.sub(r'<section id="origin".*?</section>', "", text, flags=re.DOTALL)


class _Numbers(HTMLParser):
    """The numbers of a page: value and text of each `data` element, by the table or figure it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[list[tuple[str, str]]]] = {"highlights": [[]]}
        self.record: dict[str, Any] = {}
        self._place, self._value, self._is_record, self._in_number = "highlights", None, False, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "figure":
            self._place = ""
        elif tag == "tr" and self._place != "highlights":
            self.found.setdefault(self._place, []).append([])
        elif tag == "data" and given.get("class") not in ("rows", "columns"):
            self._value = given["value"]
        elif tag == "small" and "data-low" in given:
            low, high = given["data-low"], given["data-high"]
            self.found[self._place][-1] += [(str(low), ""), (str(high), "")]
        elif tag == "b" and given.get("class") == "number":
            self._in_number = True
        elif tag == "script":
            self._is_record = given.get("class") == "record"

    def handle_endtag(self, tag: str) -> None:
        if tag == "figure":
            self._place = "highlights"
        elif tag == "data":
            self._value = None
        elif tag == "b":
            self._in_number = False

    def handle_data(self, data: str) -> None:
        if self._is_record:
            self.record, self._is_record = json.loads(data), False
        elif self._in_number:
            self._place = data.strip(".")
        elif self._value is not None:
            self.found[self._place][-1].append((self._value, data))


def _fits(value: float, text: str) -> bool:
    """Whether a text shows a number, rounded to its digits."""
    words = text.replace("\u202f", "").replace("\u2212", "-")
    shown = re.match(r"[+-]?\d+(?:\.(\d+))?(e[+-]?\d+)?", words)
    if shown is None:
        return False
    unit = 10.0 ** -len(shown[1] or "") * (10.0 ** int(shown[2][1:]) if shown[2] else 1.0)
    if not shown[1] and words.rstrip("0") != words and abs(value) >= 1e4:
        unit = abs(value) * 1e-3  # significant digits
    return any(abs(factor * value - float(shown[0])) <= 0.500001 * unit for factor in (1.0, 100.0))


def check_numbers(page: str) -> dict[str, Any]:
    """Hold each number of the tables, figures and highlights of a page against its JSON; returns the JSON.

    The record in the page is what the buttons save as JSON and CSV. Each figure needs a note.
    """
    for figure in re.findall(r'<figure class="picture".*?</figure>', page, re.DOTALL):
        assert '<p class="note">' in figure, f"no note: {re.findall('<figcaption>.*', figure)}"
    parser = _Numbers()
    parser.feed(page)
    record = parser.record
    expected: dict[str, list[Any]] = {
        "highlights": [
            value
            for item in record["highlights"]
            for value in (item["value"], *(item.get("interval") or ()))
            if isinstance(value, int | float)
        ]
    }
    for kind, tables in (("Table", record["tables"]), ("Figure", record["figures"])):
        for table in tables:
            codes = {k for k, name in enumerate(table.get("columns", ())) if name == "code"}
            expected[f"{kind} {table[kind.lower()]}"] = [
                value
                for row in table.get("rows", ())
                for k, value in enumerate(row)
                if k not in codes and isinstance(value, int | float)
            ]
    seen = {place: [pair for row in rows for pair in row] for place, rows in parser.found.items()}
    for place, values in expected.items():
        pairs = [pair for pair in seen.get(place, []) if pair[0] != ""]
        assert [float(value) for value, _ in pairs] == values, f"{place}: page and JSON differ"
        for value, text in pairs:
            assert not text or _fits(float(value), text), f"{place}: {value} is shown as {text}"
    assert set(seen) - {""} <= set(expected)
    numbers = [int(place.split()[1]) for place in expected if place.startswith("Table")]
    assert numbers == list(range(1, len(numbers) + 1))
    return record
