"""Names as cells of CSV: a spreadsheet must not take a name such as "=1+1" for a formula.

Such a name gets an apostrophe in front, as OWASP advises (CSV injection). Numbers stay as they are. The
plugin writes class tables in the same way (`hsi_qgis_plugin/labels.py`).
"""

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def to_cell(text: str) -> str:
    """The cell for a text.

    A text that looks like a quoted formula is quoted once more, so that each cell has one text.
    """
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def from_cell(cell: str) -> str:
    """The text of a cell that `to_cell` wrote, or of a cell without a formula."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
