"""Names of Qt and QGIS in the code of the plugin, read from its syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "hsi_qgis_plugin"
FILES = sorted(path for path in BUILD.rglob("*.py") if "core" not in path.relative_to(BUILD).parts)


@dataclass(frozen=True)
class Name:
    """A name such as `QMessageBox.StandardButton.Yes` in a file, as the file writes it."""

    module: str
    """Module that its first part is imported from, such as `qgis.PyQt.QtWidgets`."""
    text: str
    node: ast.expr

    def resolve(self, load: Callable[[str], Any]) -> list[Any]:
        """The objects of all parts. Raises AttributeError if there is no such name."""
        found = [load(self.module)]
        for part in self.text.split("."):
            found.append(getattr(found[-1], part))
        return found[1:]


def parse(path: Path) -> ast.Module:
    """The syntax tree of a file of the plugin."""
    return ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def names_in(tree: ast.Module) -> Iterator[Name]:
    """All names of Qt and QGIS in a file, each as long as it is written; assigned names are followed."""
    known: dict[str, tuple[str, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and str(node.module).split(".")[0] == "qgis":
            for alias in node.names:
                known[alias.asname or alias.name] = (str(node.module), alias.name)

    def name_of(node: ast.expr) -> tuple[str, str] | None:
        if isinstance(node, ast.Name):
            return known.get(node.id)
        if isinstance(node, ast.Attribute) and (base := name_of(node.value)):
            return base[0], f"{base[1]}.{node.attr}"
        return None

    for node in ast.walk(tree):  # breadth first: an assignment comes before the names in it
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and name_of(node.value):
            known[node.targets[0].id] = name_of(node.value)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Name, ast.Attribute)) and id(node) not in inner and (found := name_of(node)):
            yield Name(*found, node)


def is_member(value: object) -> bool:
    """Whether a value is a member of an enum, of Python or of PyQt 5."""
    return "Enum" in type(type(value)).__name__ or type(type(value)).__name__ == "enumtype"


def is_unscoped(parts: list[Any]) -> bool:
    """Whether a name reaches a member of an enum without the enum: `Qt.Horizontal`."""
    return is_member(parts[-1]) and len(parts) > 1 and not isinstance(parts[-1], parts[-2])
