"""The user guide says what the code does."""

import dataclasses
import re
import runpy
from pathlib import Path

import pytest
import yaml

from hsi_core.models.base import PatchNetwork, count_parameters
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.recipe import DEFAULTS, FORMS, Recipe
from hsi_core.models.registry import build_network, find_network, find_recipe, network_names
from hsi_core.models.timm_backbone import TimmBackbone
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
    fields = load_task(task).Params.model_fields
    names = [*fields, *(name.removesuffix("_file") for name in fields)]  # --json is short for --json-file
    known = {f"--{name.replace('_', '-')}" for name in names}
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
        if isinstance(recipe[name], str):
            value = text
        else:
            value = NAMES_IN_QGIS[text] if text in NAMES_IN_QGIS else float(text)
        assert value == recipe[name], f"{name} of {form} is {recipe[name]}, the guide says {text}"
    fixed = {re.split(r"[;,]", row[4])[0]: row[column] for row in rows if row[0] == "-"}
    assert fixed == {
        "schedule of the learning rate": show_schedule(find_recipe("hybridsn", form)),
        **show_optimizer(find_network("hybridsn"), form),
    }


def show_schedule(recipe: Recipe) -> str:
    if recipe.is_cosine:
        return "cosine"
    return f"decay of {recipe.rate_decay:.10g}" if recipe.rate_decay else "constant"


def show_optimizer(network: type[PatchNetwork], form: str) -> dict[str, str]:
    """Epsilon and initial weights, if they are not those of torch in a form of the network.

    With the initial weights of Keras all biases are zero.
    """
    if all(recipe.adam_epsilon == DEFAULTS["adam_epsilon"] for recipe in network.recipes.values()):
        return {}
    built = network(form=form, num_components=13, num_classes=2, patch_size=9)
    biases = [weight for name, weight in built.named_parameters() if name.endswith("dense1.bias")]
    return {
        "epsilon of Adam": f"{network.recipes[form].adam_epsilon:.10g}",
        "initial weights": "torch" if any(bias.any() for bias in biases) else "Keras",
    }


WRITTEN = [
    *ROOT.glob("*.md"),
    ROOT / "core" / "DESIGN.md",
    *DOCS.rglob("*.md"),
]


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_lines_of_text_have_at_most_110_characters(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    prose = [line for line in text.splitlines() if not line.startswith(("|", "    "))]
    assert [line for line in prose if len(line) > 110] == []


def sections(page: str) -> dict[str, str]:
    """Text of each section by its heading."""
    parts = re.split(r"^## (.+)$", (DOCS / page).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows_of(text: str, header: str) -> list[list[str]]:
    """Cells of the table that has this header, without it."""
    table = text[text.index(header) :].split("\n\n")[0].splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table[2:]]


NETWORK_CLASSES = {name: find_network(name) for name in network_names()} | {"timm": TimmBackbone}


def test_every_network_has_a_section() -> None:
    assert set(sections("networks.md")) == {"Forms", *NETWORK_CLASSES}


@pytest.mark.parametrize("name", NETWORK_CLASSES)
@pytest.mark.parametrize("form", FORMS)
def test_the_recipe_of_a_network_in_the_guide_is_that_of_the_code(name: str, form: str) -> None:
    def show(value: object) -> str:
        if isinstance(value, bool):
            return "yes" if value else "no"
        return "all" if value is None else str(value) if isinstance(value, str) else f"{value:.10g}"

    network = NETWORK_CLASSES[name]
    recipe = dataclasses.asdict(network.recipes[form])
    for fixed in ("is_cosine", "rate_decay", "adam_epsilon"):
        del recipe[fixed]
    # Later settings are shown where a network has others.
    for added in ("reduction", "pretreatment", "field_weights"):
        if all(getattr(own, added) == DEFAULTS[added] for own in network.recipes.values()):
            del recipe[added]
    expected = {key if key == "inputs" else key.upper(): show(value) for key, value in recipe.items()}
    expected["schedule"] = show_schedule(network.recipes[form])
    expected |= show_optimizer(network, form)
    if issubclass(network, FittedNetwork):
        used = {key if key == "inputs" else key.upper() for key in network.used_settings}
        expected = {key: value for key, value in expected.items() if key in used}
    rows = rows_of(sections("networks.md")[name], "| setting |")
    assert {row[0]: row[1 + FORMS.index(form)] for row in rows} == expected


def test_the_numbers_of_weights_in_the_guide_are_those_of_the_code() -> None:
    rows = rows_of(sections("networks.md")["Forms"], "| network |")
    trained = {name for name in network_names() if not issubclass(NETWORK_CLASSES[name], FittedNetwork)}
    assert {row[0] for row in rows} == trained
    for name, *shown, _ in rows:
        for form, number in zip(FORMS, shown, strict=True):
            recipe = find_recipe(name, form)
            built = build_network(
                name,
                form=form,
                num_components=recipe.components or 200,
                num_classes=16,
                patch_size=recipe.patch_size,
                num_bands=200 if recipe.inputs == "both" else 0,
            )
            assert f"{count_parameters(built):,}" == number, f"{name} {form}"


WRITTEN_OUTSIDE = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "core/DESIGN.md")]
WRITTEN = [*WRITTEN_OUTSIDE, *sorted(DOCS.rglob("*.md"))]


def anchors(page: Path) -> set[str]:
    """Fragments that lead to the headings of a page, as mkdocs and code hosts make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", heading.lower())) for heading in headings}


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target, anchor in re.findall(
        r"\]\((?!https?:)([^)#\s]*)(?:#([^)]+))?\)", page.read_text(encoding="utf-8")
    ):
        linked = page.parent / target if target else page
        assert linked.exists(), f"{page.name} links to {target}"
        if anchor:
            assert anchor in anchors(linked), f"{page.name} links to {target}#{anchor}"


def navigation(entry: object) -> list[str]:
    """Pages below an entry of the navigation."""
    if isinstance(entry, str):
        return [entry]
    entries = entry.values() if isinstance(entry, dict) else entry
    return [page for each in entries for page in navigation(each)]


def test_the_navigation_names_pages_that_exist_once() -> None:
    pages = navigation(yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"])
    from_outside = {"changelog.md", "contributing.md", "design.md"}
    assert len(set(pages)) == len(pages) >= 20
    assert set(pages) - from_outside <= {page.name for page in DOCS.glob("*.md")}


RECORDS = sorted((DOCS / "decisions").glob("[0-9]*.md"))


@pytest.mark.parametrize("number", range(1, len(RECORDS) + 1))
def test_a_record_has_its_number_its_sections_and_its_line_in_the_index(number: int) -> None:
    record = RECORDS[number - 1]
    text = record.read_text(encoding="utf-8")
    heading = text.split("\n", 1)[0]
    assert record.name.startswith(f"{number:04d}-")
    assert heading.startswith(f"# {number}. ")
    assert list(sections(f"decisions/{record.name}")) == ["Context", "Decision", "Consequence"]
    title = heading.removeprefix(f"# {number}. ")
    index = (DOCS / "decisions" / "index.md").read_text(encoding="utf-8")
    assert f"| {number} | [{title}]({record.name}) |" in index


def test_the_glossary_gives_each_term_one_sense() -> None:
    texts = sections("glossary.md").values()
    terms = [
        name.strip() for text in texts for row in rows_of(text, "| term |") for name in row[0].split(",")
    ]
    assert len(terms) >= 100
    assert sorted(set(terms)) == sorted(terms)


def test_the_map_of_the_house_names_every_package() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(\w+)/`", text[text.index("| package |") : text.index("| root modules |")]))
    packages = {path.parent.name for path in (ROOT / "core" / "hsi_core").glob("*/__init__.py")}
    assert named == packages


def test_the_pictures_of_the_design_are_those_of_the_contract() -> None:
    pictures = runpy.run_path(str(ROOT / "scripts" / "design_pictures.py"))["pictures"]()
    assert len(pictures) == 3
    for name, picture in pictures.items():
        drawn = (DOCS / "pictures" / name).read_text(encoding="utf-8")
        assert drawn == picture, f"run scripts/design_pictures.py: {name} is not up to date"


def test_the_targets_in_the_help_of_make_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    offered = set(re.findall(r"make ([a-z-]+)  ", makefile))
    targets = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    assert {"test", "docs", "demo"} <= offered
    assert offered - targets == set()
