from pathlib import Path

import pytest

from hsi_core.files.copies import ENDING, shown_source


def test_a_copy_is_shown_as_its_source_and_another_file_as_itself(tmp_path: Path) -> None:
    copy = tmp_path / "Fields.gpkg"
    assert shown_source(copy) == str(copy)
    (tmp_path / f"Fields.gpkg{ENDING}").write_text("/data/Fluß/Fields.shp\n", encoding="utf-8")
    assert shown_source(copy) == "/data/Fluß/Fields.shp"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"  \n"])
def test_a_note_that_says_nothing_is_not_used(tmp_path: Path, content: bytes) -> None:
    (tmp_path / f"a.gpkg{ENDING}").write_bytes(content)
    assert shown_source(tmp_path / "a.gpkg") == str(tmp_path / "a.gpkg")
