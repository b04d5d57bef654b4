"""Draw the pictures of core/DESIGN.md: docs/pictures/layers.svg, scene_path.svg and label_path.svg.

The layers come from the contract in pyproject.toml: the picture shows the rule that import-linter enforces.
The two paths are lists of boxes below. Run this script after a change of either. A test compares the
pictures with it.
"""

import html
import re
from collections.abc import Sequence
from pathlib import Path

import tomllib

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"

WIDTH = 920
BOX_HEIGHT = 34
GAP = 18
"""Room between two rows, where the arrow is."""
LETTER = 7.2
"""Width of a letter, about."""
ROOT_MODULES = "device"
"""A module that stands in the layer of the root modules."""
OUTSIDE, TOP, MIDDLE, NETWORK, FILES, BOTTOM = (
    "#f3d9d9",
    "#fde8c8",
    "#f7f0d0",
    "#dcebf7",
    "#dff0dc",
    "#e8e8ee",
)
COLOURS = {
    "cli": OUTSIDE,
    "worker": OUTSIDE,
    "tasks": OUTSIDE,
    "training": MIDDLE,
    "modelfile": MIDDLE,
    "evaluation": NETWORK,
    "models": NETWORK,
    "accuracy": FILES,
    "splits": FILES,
    "classes": FILES,
    ROOT_MODULES: BOTTOM,
    "errors": BOTTOM,
}
"""Colour of a layer by the first name in it; others are work on a trained or new model."""

WORDS = {
    "cli": "hsi-core, the command line",
    "worker": "one JSON job in, JSON lines out",
    "tasks": "one module a task: parameters, run, result",
    "training": "labelled pixels to a trained network",
    "modelfile": "weights, reduction, card in one file",
    "evaluation": "networks on tiles and on pixels",
    "models": "one network a file",
    "accuracy": "arrays and files, each for itself",
    "splits": "training, validation and test pixels",
    "classes": "codes, names and colours",
    "errors": "deliberate errors, and their languages",
}
"""A few words beside the boxes of a layer, by the first name in it."""

Step = tuple[str, str, str]
"""Title, what happens, package."""

SCENE_PATH: Sequence[Step] = (
    ("file", "ENVI, GeoTIFF, ...", "scenes"),
    ("scene", "wavelengths, valid pixels", "scenes"),
    ("tile", "window and halo", "evaluation, mapping"),
    ("reduction", "scaling and PCA", "inputs"),
    ("network", "logits of each pixel", "models, evaluation"),
    ("store", "arrays that survive a kill", "mapping"),
    ("rasters", "class map, confidence", "mapping, scenes"),
)
LABEL_PATH: Sequence[Step] = (
    ("file", "vector or raster", "labels"),
    ("labels", "codes on the scene's grid", "labels, classes"),
    ("subsets", "split with guard band", "splits"),
    ("patches", "reduced, cut by index", "inputs"),
    ("training", "loop, checkpoint", "training"),
    ("model file", "weights and card", "modelfile"),
    ("report", "accuracy of each subset", "accuracy"),
)


def layers() -> list[list[str]]:
    """Names in each layer of the contract, the uppermost first."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    (contract,) = (each for each in contracts["contracts"] if each["id"] == "layers")
    return [[name.strip() for name in re.split(r"[|:]", layer)] for layer in contract["layers"]]


def svg(title: str, height: int, body: Sequence[str]) -> str:
    """A whole picture on white, with the arrow that its lines use."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif"'
        ' font-size="12.5">\n'
        f"<title>{html.escape(title)}</title>\n"
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>\n'
        '<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6"'
        ' orient="auto">'
        '<path d="M0 0L8 4L0 8z" fill="#456"/></marker></defs>\n'
    )
    return head + "\n".join(body) + "\n</svg>\n"


def box(x: float, y: float, width: float, height: float, colour: str) -> str:
    """A box with round corners."""
    place = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
    return f'<rect {place} rx="6" fill="{colour}" stroke="#456"/>'


def text(x: float, y: float, words: str, style: str = "") -> str:
    """Words centred at a point."""
    return f'<text x="{x:g}" y="{y:g}" text-anchor="middle"{style}>{html.escape(words)}</text>'


def arrow(path: str) -> str:
    """A line with a head."""
    return f'<path d="{path}" stroke="#456" stroke-width="1.5" fill="none" marker-end="url(#a)"/>'


def draw_layers() -> str:
    """The layers of the core from the command line down to the errors; a layer imports what is below."""
    body = []
    y = 16.0
    rows = layers()
    for number, names in enumerate(rows):
        widths = [len(name) * LETTER + 22 for name in names]
        x = (WIDTH - sum(widths) - 8 * (len(names) - 1)) / 2
        colour = COLOURS.get(ROOT_MODULES if ROOT_MODULES in names else names[0], TOP)
        for name, width in zip(names, widths):
            body += [box(x, y, width, BOX_HEIGHT, colour), text(x + width / 2, y + 22, name)]
            x += width + 8
        words = WORDS.get(names[0], "")
        if words:
            style = 'fill="#456" font-style="italic"'
            body.append(f'<text x="{x + 6:g}" y="{y + 22:g}" {style}>{html.escape(words)}</text>')
        if number + 1 < len(rows):
            body.append(arrow(f"M{WIDTH / 2:g} {y + BOX_HEIGHT:g}v{GAP - 4}"))
        y += BOX_HEIGHT + GAP
    return svg("Layers of the core: each imports only what is below it", int(y), body)


def draw_path(title: str, steps: Sequence[Step]) -> str:
    """Boxes from left to right in two rows, with the package below each."""
    body = []
    width, height, space = 190.0, 62.0, 36.0
    for number, (name, words, package) in enumerate(steps):
        row, column = divmod(number, 4)
        x = 20 + column * (width + space)
        y = 16 + row * (height + 60)
        body += [
            box(x, y, width, height, FILES if number in (0, len(steps) - 1) else NETWORK),
            text(x + width / 2, y + 25, name, ' font-weight="bold"'),
            text(x + width / 2, y + 46, words),
            text(x + width / 2, y + height + 17, package, ' fill="#456" font-style="italic"'),
        ]
        if number + 1 == len(steps):
            continue
        if column < 3:
            body.append(arrow(f"M{x + width:g} {y + height / 2:g}h{space - 3:g}"))
        else:
            middle = y + height + 38
            body.append(
                arrow(f"M{x + width - 20:g} {y + height:g}V{middle:g}H{20 + width / 2:g}V{y + height + 57:g}")
            )
    return svg(title, 16 + 2 * 62 + 60 + 30, body)


def pictures() -> dict[str, str]:
    """Text of each picture by the name of its file."""
    return {
        "layers.svg": draw_layers(),
        "scene_path.svg": draw_path(
            "The path of a scene, from the file to the rasters of the map", SCENE_PATH
        ),
        "label_path.svg": draw_path(
            "The path of labels, from the file to the model and its report", LABEL_PATH
        ),
    }


if __name__ == "__main__":
    for name, picture in pictures().items():
        (PICTURES / name).write_text(picture, encoding="utf-8")
