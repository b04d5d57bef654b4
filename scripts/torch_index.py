"""Print the options of pip that choose the build of torch; the set-up of the Makefile uses them.

    python scripts/torch_index.py auto|cpu|cuda [INDEX]

The default index has the CUDA build for Linux: several GB that a computer without an NVIDIA card cannot use.
auto takes it only where an NVIDIA driver is installed. The CPU build comes from the index of PyTorch. If this
index does not answer, the default index is used, and one line says so.
"""

import shutil
import sys
import urllib.error
import urllib.request
from pathlib import Path

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
SECONDS = 10.0
DRIVER = Path("/proc/driver/nvidia/version")


def main() -> None:
    """Print the options; the message goes to the error stream."""
    build, index = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    if build not in ("auto", "cpu", "cuda"):
        raise SystemExit(f"TORCH is {build}; choose auto, cpu or cuda.")
    if index:
        print(f"--extra-index-url {index}")
    elif build == "cpu" or (build == "auto" and not has_driver()):
        if problem := find_problem(CPU_INDEX):
            print(
                f"The index of the CPU build of torch, {CPU_INDEX}, does not answer ({problem}). The default "
                "index is used; without a wheel of the CPU build there, pip takes the CUDA build of several "
                "GB. TORCH_INDEX=ADDRESS chooses another index.",
                file=sys.stderr,
            )
        else:
            print(f"--extra-index-url {CPU_INDEX}")


def has_driver() -> bool:
    """Whether an NVIDIA driver is installed."""
    return DRIVER.exists() or shutil.which("nvidia-smi") is not None


def find_problem(index: str) -> str:
    """Why the page of torch in an index cannot be read; empty if it can."""
    try:
        with urllib.request.urlopen(f"{index.rstrip('/')}/torch/", timeout=SECONDS):
            return ""
    except urllib.error.HTTPError as error:
        return f"HTTP {error.code}"
    except (urllib.error.URLError, OSError, ValueError) as error:
        return str(getattr(error, "reason", error))


if __name__ == "__main__":
    main()
