"""Write the pinned requirements of the processing environment: one file for each platform, with hashes.

Run it after a change of the dependencies in pyproject.toml or of constraints.txt. It needs the package uv and
a network:

    .venv/bin/pip install uv
    .venv/bin/python scripts/pin_requirements.py
"""

import os
import subprocess
import sys
from pathlib import Path

from build_plugin import requirements

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "requirements"
OLDEST_PYTHON = "3.11"
PLATFORMS = {
    "linux-x86_64": "x86_64-manylinux_2_28",
    "linux-arm64": "aarch64-manylinux_2_28",
    "win32-x86_64": "x86_64-pc-windows-msvc",
    "darwin-arm64": "aarch64-apple-darwin",
}
"""Name of each platform in the plugin, and its name in uv."""


def resolve(platform: str) -> str:
    """Text of a requirements file with versions and hashes of all packages for a platform of uv."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "-", "--quiet", "--no-header", "--no-annotate"]
    command += ["--generate-hashes", "--constraints", str(ROOT / "constraints.txt")]
    command += ["--python-platform", platform, "--python-version", OLDEST_PYTHON]
    variables = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": "14.0"}  # the oldest that torch has a build for
    done = subprocess.run(
        command, input=requirements(), env=variables, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


def main() -> None:
    """Write all files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, platform in PLATFORMS.items():
        text = resolve(platform)
        (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
        print(name, text.count("=="), "packages")


if __name__ == "__main__":
    main()
