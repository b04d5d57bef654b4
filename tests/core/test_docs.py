"""The user guide says what the code does."""

import dataclasses
import re
from pathlib import Path

import pytest

from hsi_core.models import find_recipe
from hsi_core.tasks import load_task, task_names

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
NAMES_IN_QGIS = {"yes": True, "no": False}
PAGES = [name for name in task_names() if name != "environment"]


@pytest.mark.parametrize("task", PAGES)
def test_the_page_of_a_task_names_every_option(task: str) -> None:
    text = (DOCS / f"{task}.md").read_text(encoding="utf-8")
    options = [f"--{name.replace('_', '-')}" for name in load_task(task).Params.model_fields]
    assert [option for option in options if f"`{option}`" not in text] == []


@pytest.mark.parametrize("task", PAGES)
def test_the_page_of_a_task_names_no_option_that_is_not_there(task: str) -> None:
    text = (DOCS / f"{task}.md").read_text(encoding="utf-8")
    known = {f"--{name.replace('_', '-')}" for name in load_task(task).Params.model_fields}
    assert set(re.findall(r"--[a-z][a-z-]*", text)) <= known


@pytest.mark.parametrize(("form", "column"), [("corrected", 2), ("faithful", 3)])
def test_the_recipes_in_the_guide_are_those_of_the_code(form: str, column: int) -> None:
    rows = [
        [cell.strip() for cell in line.strip("|\n ").split("|")]
        for line in (DOCS / "train.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| ") and line.count("|") == 6
    ]
    shown = {row[0].lower(): row[column] for row in rows if row[0].isupper() and row[0] != "QGIS"}
    recipe = dataclasses.asdict(find_recipe("hybridsn", form))
    assert len(shown) >= 12
    for name, text in shown.items():
        value = NAMES_IN_QGIS[text] if text in NAMES_IN_QGIS else float(text)
        assert value == recipe[name], f"{name} of {form} is {recipe[name]}, the guide says {text}"


def test_links_between_pages_lead_somewhere() -> None:
    for page in [ROOT / "README.md", *DOCS.glob("*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
