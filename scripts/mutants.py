"""Mutation testing: change the core line by line and see whether a test notices.

mutmut makes the mutants and runs the tests that reach each of them. It needs the sources in a folder `src`,
so the script copies everything to `build/mutants` first. It prints one JSON line with the share of killed
mutants by module, and writes the changes that no test notices to `build/mutants/survivors.txt`.
docs/mutants.md explains the survivors.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "mutants"
LOWEST_SHARE = 0.9
KILLED = ("killed", "timeout", "caught by type check")

MODULES = {
    "windows": ["test_windows.py"],
    "accuracy/metrics": ["accuracy/test_metrics.py"],
    "classes/matching": ["classes/test_matching.py"],
    "scenes/wavelengths": ["scenes/test_wavelengths.py"],
    "inputs/reduction": ["inputs/test_reduction.py"],
    "outputs": ["test_outputs.py"],
    "splits/split": ["splits/test_split.py"],
    "splits/blocks": ["splits/test_blocks.py"],
    "splits/draw": ["splits/test_draw.py"],
    "splits/guard": ["splits/test_guard.py"],
    "splits/info": ["splits/test_info.py"],
    "splits/outcome": ["splits/test_outcome.py"],
    "splits/overlap": ["splits/test_overlap.py"],
    "splits/packing": ["splits/test_packing.py"],
    "splits/problem": ["splits/test_problem.py"],
    "splits/repair": ["splits/test_repair.py"],
    "splits/search": ["splits/test_search.py"],
    "modelfile/model_file": ["modelfile/test_model_file.py"],
    "training/checkpoint": ["training/test_checkpoint.py", "training/test_loop.py"],
    "mapping/store": ["mapping/test_store.py"],
    "mapping/reduced_precision": [
        "mapping/test_reduced_precision.py",
        "mapping/test_near_ties.py",
        "mapping/test_comparison.py",
    ],
}
"""Modules below `hsi_core`, and the tests below `tests/core` that have to notice their mutants."""


def prepare(modules: list[str], *, marks: str) -> None:
    """Copy sources and tests to the work folder, and write the configuration of mutmut.

    Args:
        modules: modules to change.
        marks: which tests to run, as for `pytest -m`.
    """
    shutil.rmtree(WORK, ignore_errors=True)  # mutmut takes results of earlier runs for those of this one
    WORK.mkdir(parents=True)
    for name, source in (("src", ROOT / "core"), ("tests", ROOT / "tests")):
        shutil.copytree(source, WORK / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for name in ("docs", "benchmarks"):
        shutil.copytree(ROOT / name, WORK / name)
    tests = sorted({f"tests/core/{test}" for module in modules for test in MODULES[module]})
    lines = {
        "source_paths": ["src"],
        "only_mutate": [f"src/hsi_core/{module}.py" for module in modules],
        "do_not_mutate_patterns": [r"^\s*f?[\"']"],  # lines of messages
        "also_copy": ["docs", "benchmarks"],
        "pytest_add_cli_args": ["-p", "no:cacheprovider", "-m", marks],
        "pytest_add_cli_args_test_selection": tests,
    }
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    text += "\n[tool.mutmut]\n" + "".join(f"{name} = {json.dumps(value)}\n" for name, value in lines.items())
    (WORK / "pyproject.toml").write_text(text, encoding="utf-8")


def read_results() -> dict[str, str]:
    """Status of each mutant by its name."""
    shown = subprocess.run(
        [sys.executable, "-m", "mutmut", "results", "--all", "true"],
        cwd=WORK,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return dict(re.findall(r"^\s*(\S+__mutmut_\d+): (.+)$", shown, flags=re.MULTILINE))


def show(mutant: str) -> str:
    """The change that a mutant makes: its removed and added lines."""
    shown = subprocess.run(
        [sys.executable, "-m", "mutmut", "show", mutant], cwd=WORK, capture_output=True, text=True, check=True
    ).stdout
    return "\n".join(line for line in shown.splitlines() if re.match(r"[-+](?![-+])", line))


def module_of(mutant: str) -> str:
    """The module of a mutant, as in `MODULES`: "hsi_core.classes.map.x_f__mutmut_1" gives classes/map."""
    return mutant.removeprefix("hsi_core.").rsplit(".", 1)[0].replace(".", "/")


def main() -> None:
    """Run mutmut, and fail where too many mutants survive."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "modules", nargs="*", default=list(MODULES), help="for example windows accuracy/metrics"
    )
    parser.add_argument("--quick", action="store_true", help="leave out the tests marked as slow")
    parser.add_argument("--children", type=int, default=2, help="number of processes")
    args = parser.parse_args()
    if unknown := set(args.modules) - set(MODULES):
        parser.error(f"unknown modules: {', '.join(sorted(unknown))}; choose from {', '.join(MODULES)}")
    prepare(args.modules, marks="not cuda and not slow" if args.quick else "not cuda")
    subprocess.run(
        [sys.executable, "-m", "mutmut", "run", "--max-children", str(args.children)], cwd=WORK, check=True
    )
    results = read_results()
    survivors = [name for name, status in results.items() if status not in KILLED]
    texts = [f"# {name}: {results[name]}\n{show(name)}\n" for name in survivors]
    (WORK / "survivors.txt").write_text("".join(texts), encoding="utf-8")
    counts, alive = Counter(map(module_of, results)), Counter(map(module_of, survivors))
    shares = {module: round(1.0 - alive[module] / counts[module], 4) for module in sorted(counts)}
    share = 1.0 - len(survivors) / max(len(results), 1)
    print(
        json.dumps(
            {
                "mutants": len(results),
                "survivors": len(survivors),
                "killed": round(share, 4),
                "modules": shares,
            }
        )
    )
    if share < LOWEST_SHARE:
        sys.exit(
            f"Only {100 * share:.1f} % of the mutants are killed; at least {100 * LOWEST_SHARE:.0f} % are "
            f"required."
        )


if __name__ == "__main__":
    main()
