"""Translations of the plugin: bring the files in resources/translations up to date with the code.

    python scripts/translations.py

A file `hsi_<language>.ts` holds every text that the plugin passes to `tr`, in the order of the code. New
texts are marked as unfinished, and texts that the code no longer has are removed. Translate with Qt Linguist
or an editor. `make plugin` compiles the files.
"""

import ast
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "hsi_qgis_plugin"
FOLDER = ROOT / "resources" / "translations"
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
    texts = collect_texts()
    for path in sorted(FOLDER.glob("*.ts")):
        missing = write_translations(path, texts, read_translations(path))
        print(f"{path.relative_to(ROOT)}: {missing} of {len(texts)} texts have no translation")


if __name__ == "__main__":
    main()
