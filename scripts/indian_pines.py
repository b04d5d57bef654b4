"""Extract the Indian Pines scene from the PyPI package tensorly, for the demo and the benchmarks.

Scene and ground truth: Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.
"""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

TENSORLY = "tensorly==0.9.0"
CUBE, GROUND_TRUTH = "Indian_pines_corrected.npy", "Indian_pines_gt.npy"
CACHE = Path(__file__).parent.parent / "demo" / ".cache"


def fetch(folder: Path = CACHE) -> tuple[Path, Path]:
    """Download once; return the .npy paths of the cube (145, 145, 200) and the ground truth (145, 145)."""
    paths = folder / CUBE, folder / GROUND_TRUTH
    if all(path.exists() for path in paths):
        return paths
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as download:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        subprocess.run(
            [*command, "--no-deps", "--only-binary=:all:", "--dest", download, TENSORLY], check=True
        )
        with zipfile.ZipFile(next(Path(download).glob("*.whl"))) as wheel:
            for path in paths:
                temporary = path.with_suffix(".part")
                temporary.write_bytes(wheel.read(f"tensorly/datasets/data/{path.name}"))
                temporary.replace(path)
    return paths


if __name__ == "__main__":
    print(*fetch(), sep="\n")
