"""Make the pictures of the guide out of those of the running program: python scripts/guide_pictures.py.

Those of the dialogs come from `sh scripts/window_test.sh`, those of the tutorials from `make new-user` and
`sh scripts/tutorials.sh`. Pictures that were not taken stay as they are.
"""

from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

ROOT = Path(__file__).resolve().parent.parent
BUILD, TARGET = ROOT / "build", ROOT / "docs" / "pictures"
TUTORIAL = {
    "1-install-the-zip": "panel",
    "2-sample-scene": "scene",
    "3-labels-to-map-dialog": "dialog",
    "3-labels-to-map": "map",
}
"""Name in the tutorial of each picture of the new user."""
WIDTH = 900
COLORS, FEW_COLORS = 128, 64
"""Colours of a picture of the whole window, and of a dialog."""
PARAMETERS = "parameters"
"""Text in a picture: the parameters that the dialog had. A test compares it with the algorithm."""


def main() -> None:
    """Write small pictures with few colours."""
    for name, target in TUTORIAL.items():
        shrink(BUILD / "new_user" / f"{name}.png", TARGET / f"tutorial_{target}.png", colors=COLORS)
    for path in sorted((BUILD / "tutorials").glob("*.png")):
        shrink(path, TARGET / f"tutorial_{path.name}", colors=COLORS)
    for path in sorted((BUILD / "guide").glob("*.png")):
        if (ROOT / "docs" / f"{path.stem}.md").is_file():  # the example model has no page
            shrink(path, TARGET / f"dialog_{path.name}", colors=FEW_COLORS)


def shrink(source: Path, target: Path, *, colors: int) -> None:
    """Write a picture, if there is one, with at most `WIDTH` pixels a row."""
    if not source.is_file():
        return
    with Image.open(source) as picture:
        picture.load()
        scale = min(1.0, WIDTH / picture.width)
        size = (round(picture.width * scale), round(picture.height * scale))
        small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        texts = PngInfo()
        if PARAMETERS in picture.info:
            texts.add_text(PARAMETERS, picture.info[PARAMETERS])
    few = small.quantize(colors, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(target, optimize=True, pnginfo=texts)
    print(target.relative_to(ROOT), target.stat().st_size)


if __name__ == "__main__":
    main()
