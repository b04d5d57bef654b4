"""Names as cells of CSV: a spreadsheet must not take a name such as "=1+1" for a formula.

Such a name gets an apostrophe in front, as OWASP advises (CSV injection). Spaces before the sign and its wide
form, as in Japanese, make no difference. Numbers stay as they are. The plugin (`hsi_qgis_plugin/labels.py`)
and the buttons of reports (`templates/report.js`) write cells in the same way.
"""

import re

_FORMULA = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*")


def to_cell(text: str) -> str:
    """The cell for a text.

    A text that looks like a quoted formula is quoted once more, so that each cell has one text.
    """
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def from_cell(cell: str) -> str:
    """The text of a cell that `to_cell` wrote, or of a cell without a formula."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
