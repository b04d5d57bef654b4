"""The translations of plugin and core keep what is no word; those of the plugin are complete."""

import ast
import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
CORE_FILES = sorted((ROOT / "core" / "hsi_core" / "translations").glob("*.ts"))
UNCHANGED = (
    r"\{[^}]*\}",  # placeholders
    r"<[^>]+>",  # tags
    r"\n",
    r"https?://\S+",
)
TITLES = re.compile(r"[“„«「]\s?([^”“»」]+?)\s?[”“»」]")


EVERY = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
EVERY_OF_BOTH = pytest.mark.parametrize("path", FILES + CORE_FILES, ids=lambda path: path.as_posix()[-40:])


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


@pytest.fixture(scope="module")
def core_texts(module):
    return module.collect_core_texts()


@pytest.mark.parametrize("path", CORE_FILES, ids=lambda path: path.stem)
def test_every_text_of_the_core_is_translated(path, module, core_texts):
    found = module.read_translations(path)
    assert [text for text in core_texts[0] if text not in found] == []


def test_every_text_of_the_core_with_values_goes_through_tr(core_texts):
    assert core_texts[1] == []


def test_placeholders_of_the_core_have_their_values(module):
    """Each text with placeholders gets a value for each of them, and no other."""
    for path in sorted(module.CORE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and node.keywords:
                if not isinstance(node.args[0], ast.Constant):  # `listed` makes its template
                    continue
                fields = set(re.findall(r"\{(\w+)", node.args[0].value.replace("{{", "")))
                assert fields == {word.arg for word in node.keywords}, f"{path}:{node.lineno}"


def test_texts_of_the_core_are_constants_of_known_calls_and_words_of_templates(tmp_path, module):
    code = 'progress.report(0.1, "One" if x else f"{y}")\nraise AnError("Two", id="no")\nother("no")\n'
    code += 'report.table("Three", ["class|", tr("{n} bands", n=2)], rows("no"), note=f"a {b}", style="no")'
    (tmp_path / "a.py").write_text(code, encoding="utf-8")
    (tmp_path / "a.html").write_text('<p>{{ "Four" | tr }}</p>', encoding="utf-8")
    texts, fixed = module.collect_core_texts(tmp_path)
    assert texts == ["One", "Two", "Three", "class", "{n} bands", "Four"]
    assert fixed == ["a.py:1", "a.py:4"]


@EVERY_OF_BOTH
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
