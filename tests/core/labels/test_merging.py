"""Classes merged by a table."""

from pathlib import Path

import numpy as np
import pytest

from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import LabelError
from hsi_core.labels.merging import merge_labels, read_merge_table
from hsi_core.progress import Progress

TABLE = ClassTable(
    tuple(
        ClassEntry(code, name, color)
        for code, name, color in (
            (2, "Pine", "#010101"),
            (3, "Oak", "#020202"),
            (5, "Cloud", "#030303"),
            (7, "Water", "#040404"),
        )
    )
)


def merge(path: Path, text: str) -> tuple[list[int], list[tuple[int, str, str]], str]:
    path.write_text(text, encoding="utf-8")
    said: list[str] = []
    codes, table = merge_labels(
        np.array([[0, 2, 3, 5, 7]], np.uint16),
        TABLE,
        read_merge_table(path),
        name=path.name,
        progress=Progress(lambda event: said.append(event["message"])),
    )
    return codes[0].tolist(), [(e.code, e.name, e.color) for e in table.entries], " ".join(said)


def test_classes_become_a_new_class_an_old_one_or_none(tmp_path: Path) -> None:
    codes, table, said = merge(tmp_path / "m.csv", "from,to\noak,Forest\n2,Forest\nCloud,\nIce,Water\n")
    assert codes == [0, 2, 2, 0, 7]
    assert table == [(2, "Forest", "#010101"), (7, "Water", "#040404")]
    assert 'The class "Oak" becomes "Forest".' in said
    assert 'The class "Cloud" is left out, as the merge table m.csv says.' in said
    assert "The labels have no class Ice, which the merge table m.csv names; these rows are not used." in said
    codes, table, _ = merge(tmp_path / "m.csv", "from,to\nPine,Oak\nCloud,oak\n")
    assert codes == [0, 3, 3, 3, 7]
    assert table == [(3, "Oak", "#020202"), (7, "Water", "#040404")]


def test_classes_can_exchange_their_names(tmp_path: Path) -> None:
    codes, table, _ = merge(tmp_path / "m.csv", "from,to\nPine,Oak\nOak,Pine\n")
    assert codes == [0, 3, 2, 5, 7]
    assert [entry[1] for entry in table] == ["Pine", "Oak", "Cloud", "Water"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("old,new\na,b\n", "needs a header with the columns from,to"),
        ("from,to\nOak,Forest\nOak,Wood\n", 'merges "Oak" into "Forest" and into "Wood"; keep one row'),
        ("from,to\n,Forest\n", "has a row without a class in the column from"),
    ],
)
def test_a_merge_table_that_is_not_clear_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(LabelError, match=message):
        merge(tmp_path / "m.csv", text)
    with pytest.raises(LabelError, match=r"The merge table .*none.csv cannot be read"):
        read_merge_table(tmp_path / "none.csv")


def test_classes_that_differ_in_case_alone_are_merged(tmp_path: Path) -> None:
    table = ClassTable((ClassEntry(1, "Oak", "#010101"), ClassEntry(2, "oak", "#020202")))
    path = tmp_path / "m.csv"
    path.write_text("from,to\nOak,oak\n")
    codes, merged = merge_labels(
        np.array([[1, 2]], np.uint16), table, read_merge_table(path), name="m.csv", progress=Progress()
    )
    assert (codes[0].tolist(), merged.names) == ([2, 2], ["oak"])
