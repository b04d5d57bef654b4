from pathlib import Path

import pytest

from hsi_core.files.copies import ENDING, shown_name, shown_source


def test_a_copy_is_shown_as_its_source_and_another_file_as_itself(tmp_path: Path) -> None:
    copy = tmp_path / "Fields.gpkg"
    assert shown_source(copy) == str(copy)
    assert shown_name(copy) == "Fields.gpkg"
    (tmp_path / f"Fields.gpkg{ENDING}").write_text("/data/Fluß/Fields.shp\n", encoding="utf-8")
    assert shown_source(copy) == "/data/Fluß/Fields.shp"
    assert shown_name(copy) == "Fields.shp"


def test_names_are_those_of_files_of_any_system_and_of_layers(tmp_path: Path) -> None:
    for source, name in (("C:\\data\\My fields.shp", "My fields.shp"), ("Fields 20/09", "Fields 20/09")):
        (tmp_path / f"a.gpkg{ENDING}").write_text(source, encoding="utf-8")
        assert shown_name(tmp_path / "a.gpkg") == name


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"  \n"])
def test_a_note_that_says_nothing_is_not_used(tmp_path: Path, content: bytes) -> None:
    (tmp_path / f"a.gpkg{ENDING}").write_bytes(content)
    assert shown_source(tmp_path / "a.gpkg") == str(tmp_path / "a.gpkg")
