"""Make the pictures of the guide out of those of the running program: python scripts/guide_pictures.py.

Those of the dialogs come from `sh scripts/window_test.sh`, those of the tutorials from `make new-user` and
`sh scripts/window_test.sh default en_US tutorials`. Pictures that were not taken stay as they are.
"""

from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

ROOT = Path(__file__).resolve().parent.parent
BUILD, TARGET = ROOT / "build", ROOT / "docs" / "pictures"
TUTORIAL = {
    "install-the-zip": "panel",
    "sample-scene": "scene",
    "labels-to-map-dialog": "dialog",
    "labels-to-map": "map",
}
"""Name in the tutorial of each picture of the new user, whose number comes before it."""
WIDTH = 900
COLORS = 56
PARAMETERS = "parameters"
"""Text in a picture: the parameters that the dialog had. A test compares it with the algorithm."""


def main() -> None:
    """Write small pictures with few colours."""
    for name, target in TUTORIAL.items():
        for path in (BUILD / "new_user").glob(f"[0-9]-{name}.png"):
            shrink(path, TARGET / f"tutorial_{target}.png")
    for path in sorted((BUILD / "tutorials").glob("*.png")):
        shrink(path, TARGET / f"tutorial_{path.name}")
    for path in sorted((BUILD / "guide").glob("*.png")):
        if (ROOT / "docs" / f"{path.stem}.md").is_file():  # the example model has no page
            shrink(path, TARGET / f"dialog_{path.name}")


def shrink(source: Path, target: Path) -> None:
    """Write a picture with at most `WIDTH` pixels a row."""
    with Image.open(source) as picture:
        picture.load()
        scale = min(1.0, WIDTH / picture.width)
        size = (round(picture.width * scale), round(picture.height * scale))
        small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        texts = PngInfo()
        if PARAMETERS in picture.info:
            texts.add_text(PARAMETERS, picture.info[PARAMETERS])
    few = small.quantize(COLORS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(target, optimize=True, pnginfo=texts)
    print(target.relative_to(ROOT), target.stat().st_size)


if __name__ == "__main__":
    main()
