"""The translations of the plugin are complete, and keep what is no word."""

import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
UNCHANGED = (
    r"\{[^}]*\}",  # placeholders
    r"<[^>]+>",  # tags
    r"\n",
    r"https?://\S+",
)
TITLES = re.compile(r"[“„«「]\s?([^”“»」]+?)\s?[”“»」]")


EVERY = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def module():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "scripts")
        yield importlib.import_module("translations")


@pytest.fixture(scope="module")
def texts(module):
    return module.collect_texts()


@EVERY
def test_every_text_of_the_plugin_is_translated_and_no_other(path, module, texts):
    found = module.read_translations(path)
    assert [text for text in texts if text not in found] == []
    assert set(found) <= set(texts), "run python scripts/translations.py"


@EVERY
def test_placeholders_tags_and_paragraphs_stay(path, module):
    for text, translation in module.read_translations(path).items():
        for pattern in UNCHANGED:
            assert sorted(re.findall(pattern, text)) == sorted(re.findall(pattern, translation)), text


@EVERY
def test_algorithms_are_quoted_by_their_translated_names(path, module):
    found = module.read_translations(path)
    for text, translation in found.items():
        expected = [found[name] for name in TITLES.findall(text) if name in found]
        quoted = TITLES.findall(translation)
        assert [name for name in expected if name not in quoted] == [], text


def test_texts_are_collected_once_in_the_order_of_the_code(tmp_path, module):
    (tmp_path / "b.py").write_text('tr("third"); tr("first")', encoding="utf-8")
    (tmp_path / "a.py").write_text('x = tr("first" " part")\ny = other("no"), tr("first")', encoding="utf-8")
    assert module.collect_texts(tmp_path) == ["first part", "first", "third"]


def test_an_update_keeps_translations_and_marks_new_texts(tmp_path, module):
    path = tmp_path / "hsi_de.ts"
    known = {"a < b\n\nc": "ä < b\n\nc", "gone": "weg"}
    assert module.write_translations(path, ["a < b\n\nc", "new"], known) == 1
    assert module.read_translations(path) == {"a < b\n\nc": "ä < b\n\nc"}
    assert 'language="de"' in path.read_text(encoding="utf-8")


def test_compiled_files_lie_in_a_folder_of_their_own(tmp_path, module):
    if module.find_compiler() is None:
        pytest.skip("lrelease is not installed")
    module.write_translations(tmp_path / "hsi_fr.ts", ["Device"], {"Device": "Matériel"})
    assert module.compile_translations(tmp_path / "made", tmp_path)
    assert [path.name for path in (tmp_path / "made").iterdir()] == ["hsi_fr.qm"]
    assert "Matériel".encode("utf-16-be") in (tmp_path / "made" / "hsi_fr.qm").read_bytes()


def test_without_the_compiler_nothing_is_written(tmp_path, module, monkeypatch):
    monkeypatch.setattr(module, "find_compiler", lambda: None)
    assert not module.compile_translations(tmp_path / "made", tmp_path)
    assert not (tmp_path / "made").exists()
