"""Translations of plugin and core: bring the files of translations up to date with the code.

    python scripts/translations.py

A file `hsi_<language>.ts` holds every text for users, in the order of the code: in resources/translations
those that the plugin passes to `tr`; in core/hsi_core/translations those of the core, which are messages of
tasks and words of reports. New texts are marked as unfinished, and texts that the code no longer has are
removed. Translate with Qt Linguist or an editor. `make plugin` compiles the files of the plugin; the core
reads its own as they are.
"""

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "hsi_qgis_plugin"
FOLDER = ROOT / "resources" / "translations"
CORE = ROOT / "core" / "hsi_core"
CORE_FOLDER = CORE / "translations"
CONTEXT = "hsi"
"""The context of all texts, as in `hsi_qgis_plugin/i18n.py`."""


def collect_texts(code: Path = CODE) -> list[str]:
    """Every text that a module passes to `tr`, once, in the order of the code."""
    texts: dict[str, None] = {}
    for path in sorted(code.rglob("*.py")):
        calls = [
            node
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"
        ]
        for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
            text = ast.literal_eval(call.args[0])
            texts.setdefault(str(text))
    return list(texts)


TEXT_CALLS = {
    *("tr", "report", "info", "warning", "stage"),  # progress and messages
    *("Report", "heading", "text", "highlights", "items", "details", "links"),
    *("table", "pairs", "matrix", "figure", "Column", "Highlight", "Metric"),
    *("bars_svg", "Bar", "Panel", "reliability_svg", "acceptance_svg", "svg_text", "map_svg"),
    *("Caution", "columns", "add_matrix", "add_card", "_add_strata"),
}
"""Functions of the core whose constant arguments are texts for users; those of errors are as well."""
NO_TEXT = {"id", "style", "form", "color", "name", "width"}
"""Arguments of these functions that are no texts."""


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    """Expressions in the arguments of a call that can be texts: those in lists and alternatives as well."""
    waiting = [*call.args, *(word.value for word in call.keywords if word.arg not in NO_TEXT)]
    while waiting:
        found = waiting.pop(0)
        if isinstance(found, (ast.List, ast.Tuple)):
            waiting = [*found.elts, *waiting]
        elif isinstance(found, ast.IfExp):
            waiting = [found.body, found.orelse, *waiting]
        elif isinstance(found, ast.Starred):
            waiting = [found.value, *waiting]
        else:
            yield found


def collect_core_texts(code: Path = CORE) -> tuple[list[str], list[str]]:
    """Texts of the core for users, in the order of the code, and places of texts that cannot be translated.

    A text with values that does not go through `tr` cannot be translated.
    """
    texts: dict[str, None] = {}
    fixed = []
    for path in sorted(code.rglob("*.py")):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        calls = [node for node in nodes if isinstance(node, ast.Call) and _takes_texts(node)]
        for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
            for found in _arguments(call):
                if isinstance(found, ast.Constant) and isinstance(found.value, str):
                    text = found.value.removesuffix("|")  # a column of words
                    if re.search("[A-Za-z]{2}", re.sub(r"\{[^}]*\}", "", text)) and not _is_style(text):
                        texts.setdefault(text)
                elif isinstance(found, ast.JoinedStr):
                    fixed.append(f"{path.relative_to(code)}:{found.lineno}")
    for path in sorted(code.rglob("*.html")):
        for text in re.findall(r'"([^"]+)" \| tr\b', path.read_text(encoding="utf-8")):
            texts.setdefault(text)
    return list(texts), fixed


def _is_style(text: str) -> bool:
    """Whether a constant is a colour or a line of a legend."""
    return text.startswith(("var(", "#")) or text in ("box", "solid", "dashed", "thin")


def _takes_texts(call: ast.Call) -> bool:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    return name in TEXT_CALLS or name.endswith("Error")


def read_translations(path: Path) -> dict[str, str]:
    """The finished translations in a .ts file, by text."""
    found = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found


def write_translations(path: Path, texts: Sequence[str], translations: Mapping[str, str]) -> int:
    """Write a .ts file, and return the number of texts without a translation.

    Args:
        path: file `hsi_<language>.ts`.
        texts: all texts, in the order of the file.
        translations: translations by text.
    """
    language = path.stem.removeprefix(f"{CONTEXT}_")
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in translations:
            translation.text = translations[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return sum(text not in translations for text in texts)


def find_compiler() -> str | None:
    """The program lrelease of Qt; None if it is not installed."""
    folders = ("/usr/lib/qt5/bin", "/usr/lib/qt6/bin")
    known = (shutil.which(f"{folder}/lrelease") for folder in folders)
    return next((path for path in known if path), shutil.which("lrelease"))


def compile_translations(target: Path, source: Path = FOLDER) -> bool:
    """Compile all .ts files of a folder into .qm files in another one; False without lrelease."""
    compiler = find_compiler()
    if compiler is None:
        return False
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.ts")):
        command = [compiler, "-silent", str(path), "-qm", str(target / f"{path.stem}.qm")]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return True


def main() -> None:
    """Bring all files up to date, and tell how many texts wait for a translation."""
    core_texts, fixed = collect_core_texts()
    for folder, texts in ((FOLDER, collect_texts()), (CORE_FOLDER, core_texts)):
        for path in sorted(folder.glob("*.ts")):
            missing = write_translations(path, texts, read_translations(path))
            print(f"{path.relative_to(ROOT)}: {missing} of {len(texts)} texts have no translation")
    print(f"{len(fixed)} texts of the core have values and do not go through tr; they stay English")


if __name__ == "__main__":
    main()
