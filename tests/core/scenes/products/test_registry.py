"""Readers of products by content."""

import ast
from pathlib import Path

import h5py
import numpy as np
import pytest

from hsi_core.errors import ParameterError
from hsi_core.scenes import products
from hsi_core.scenes.products.registry import Candidate, open_product, product_names, register
from products_for_tests import write_enmap


def test_every_module_that_registers_is_found() -> None:
    folder = Path(products.__file__).parent
    registering = [
        path.stem for path in folder.glob("*.py") if "\n@register(" in path.read_text(encoding="utf-8")
    ]
    assert len(product_names()) >= len(registering) > 0


def test_readers_do_not_import_each_other() -> None:
    folder = Path(products.__file__).parent
    readers = {path.stem for path in folder.glob("*.py") if "\n@register(" in path.read_text("utf-8")}
    for name in readers:
        tree = ast.parse((folder / f"{name}.py").read_text(encoding="utf-8"))
        modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        assert not {module.rpartition(".")[2] for module in modules} & readers


def test_a_name_is_registered_once() -> None:
    name = product_names()[0]
    with pytest.raises(ParameterError, match=f'The product "{name}" is registered twice'):
        register(name, recognises=lambda candidate: False)(lambda candidate: open_product(candidate.path))


@pytest.mark.parametrize("content", [None, b"", b"<a", b"<a/>"])
def test_other_files_are_no_product(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "X-METADATA.XML"
    if content is not None:
        path.write_bytes(content)
    with open_product(path) as product:
        assert product is None
    with open_product(tmp_path) as product:
        assert product is None


def test_metadata_with_entities_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "X-METADATA.XML"
    path.write_text('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>')
    assert Candidate(path).metadata is None


def test_metadata_are_found_in_any_case_and_for_the_image_alone(tmp_path: Path) -> None:
    for name in ("s-metadata.xml", "S-SPECTRAL_IMAGE.tif", "S-QL.tif"):
        (tmp_path / name).write_text("<a/>")
    found = Candidate(tmp_path / "S-SPECTRAL_IMAGE.tif").metadata
    assert found is not None
    assert found[0].name == "s-metadata.xml"
    assert Candidate(tmp_path / "S-QL.tif").metadata is None


def test_a_file_is_closed_with_its_product(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "a.h5", "w"):
        pass
    candidate = Candidate(tmp_path / "a.h5")
    file = candidate.hdf5
    assert file
    candidate.close()
    assert not file
    (tmp_path / "b.h5").write_bytes(b"\x89HDF\r\n\x1a\n")
    assert Candidate(tmp_path / "b.h5").hdf5 is None


def test_two_scenes_in_one_folder_are_no_product(tmp_path: Path) -> None:
    write_enmap(tmp_path, np.zeros((2, 2, 2), np.int16), [500.0, 600.0])
    (tmp_path / "B-METADATA.XML").write_text("<a/>")
    with open_product(tmp_path) as product:
        assert product is None
