"""Make the pictures of the tutorial out of those of `make new-user`: python scripts/tutorial_pictures.py."""

from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SOURCE, TARGET = ROOT / "build" / "new_user", ROOT / "docs" / "pictures"
PICTURES = {
    "1-install-the-zip": "panel",
    "2-sample-scene": "scene",
    "3-labels-to-map-dialog": "dialog",
    "3-labels-to-map": "map",
}
"""Name in the tutorial of each picture."""
WIDTH = 900
COLORS = 96


def main() -> None:
    """Write small pictures with few colours."""
    for name, target in PICTURES.items():
        with Image.open(SOURCE / f"{name}.png") as picture:
            size = (WIDTH, round(picture.height * WIDTH / picture.width))
            small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        path = TARGET / f"tutorial_{target}.png"
        small.quantize(COLORS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(path, optimize=True)
        print(path.relative_to(ROOT), path.stat().st_size)


if __name__ == "__main__":
    main()
