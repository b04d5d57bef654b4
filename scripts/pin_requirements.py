"""Write the pinned requirements of the processing environment: files for each platform, with hashes.

Each platform has a file for the packages that are always needed, and one for each optional group with the
packages that it adds. Run this script after a change of the dependencies in pyproject.toml or of
constraints.txt. It needs the package uv and a network:

    .venv/bin/pip install uv
    .venv/bin/python scripts/pin_requirements.py
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from build_plugin import read_project, requirements

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


def resolve(platform: str, wanted: str, *constraints: Path) -> str:
    """Text of a requirements file with versions and hashes of all packages for a platform of uv."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "-", "--quiet", "--no-header", "--no-annotate"]
    command += ["--generate-hashes", "--python-platform", platform, "--python-version", OLDEST_PYTHON]
    for path in (ROOT / "constraints.txt", *constraints):
        command += ["--constraints", str(path)]
    variables = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": "14.0"}  # the oldest that torch has a build for
    done = subprocess.run(command, input=wanted, env=variables, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def entries(text: str) -> list[str]:
    """Each package of a requirements file with its hashes."""
    return [entry for entry in re.split(r"^(?=\S)", text, flags=re.MULTILINE) if entry]


def write(path: Path, packages: list[str]) -> None:
    """Write a requirements file."""
    path.write_text("".join(packages), encoding="utf-8", newline="\n")
    print(path.name, len(packages), "packages")


def main() -> None:
    """Write all files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, platform in PLATFORMS.items():
        path = FOLDER / f"{name}.txt"
        always = entries(resolve(platform, requirements()))
        write(path, always)
        known = {entry.split()[0] for entry in always}
        for extra in read_project()["optional-dependencies"]:
            packages = entries(resolve(platform, requirements() + requirements(extra), path))
            added = [entry for entry in packages if entry.split()[0] not in known]
            write(FOLDER / f"{name}-{extra}.txt", added)


if __name__ == "__main__":
    main()
