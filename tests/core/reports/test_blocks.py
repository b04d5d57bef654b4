"""Tables, matrices and figures as data."""

from hsi_core.reports.blocks import Column, Figure, Highlight, Matrix, Table, columns
from hsi_core.reports.values import Named, count, percent


def test_a_table_names_a_column_for_codes_and_for_the_ends_of_intervals() -> None:
    table = Table(
        "Recalls",
        columns("class|", "pixels", Column("recall", group="test")),
        [[Named("Corn", 2), count(7), percent(0.5, interval=(0.4, 0.6))], ["total", count(7), percent(None)]],
    )
    record = table.to_record()
    assert record["columns"] == [
        "class",
        "code",
        "pixels",
        "test: recall",
        "test: recall, low",
        "test: recall, high",
    ]
    assert record["rows"] == [["Corn", 2, 7, 0.5, 0.4, 0.6], ["total", None, 7, None, None, None]]
    assert table.groups == [("", 1), ("", 1), ("test", 1)]


def test_a_matrix_has_shares_of_rows_and_columns() -> None:
    matrix = Matrix("Confusion", [Named("A", 1), Named("B", 2)], [[3, 1], [0, 4]])
    first = matrix.cells(0)
    assert [cell.number for cell in first[0]] == [3, 0.75, 1.0]
    assert [cell.number for cell in first[1]] == [1, 0.25, 0.2]
    assert matrix.to_record()["rows"] == [["1 A", 3, 1, 4], ["2 B", 0, 4, 4], ["total", 3, 5, 8]]


def test_an_empty_row_has_no_shares() -> None:
    assert [cell.number for cell in Matrix("x", [Named("A")], [[0]]).cells(0)[0]] == [0, None, None]


def test_highlights_and_figures_keep_their_numbers() -> None:
    assert Highlight(percent(0.5, interval=(0.4, 0.6)), "OA").to_record() == {
        "label": "OA",
        "value": 0.5,
        "interval": [0.4, 0.6],
    }
    assert Highlight("blocks", "split").to_record() == {"label": "split", "value": "blocks"}
    data = Table("", columns("x"), [[count(1)]])
    assert Figure("Curve", ["<svg/>"], data=data).to_record()["rows"] == [[1]]
