"""Hooks of mkdocs: pages from outside `docs/`, pages of the API, links for the site and for a code host.

mkdocs takes pages from `docs/` only. `CONTRIBUTING.md`, `CHANGELOG.md` and `core/DESIGN.md` stand where
developers expect them. These hooks add them to the site and rewrite the links from and to them. Each module
of `hsi_core` gets a page, which mkdocstrings fills from the docstrings. Files and modules are found, not
listed.
"""

import os
import posixpath
import re
from pathlib import Path
from typing import Any, Union

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[1]
CORE = ROOT / "core"

PAGES_FROM_OUTSIDE = {
    "README.md": "index.md",  # the site has a first page of its own
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "core/DESIGN.md": "design.md",
}
"""Address on the site of each page that does not lie in `docs/`, by its path in the repository."""

Navigation = list[dict[str, Union[str, list[Any]]]]

LINK = re.compile(r"(?<=\]\()(?!https?:|mailto:|#)([^)#\s]+)")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Add the pages that mkdocs.yml does not name, the decisions and the API to the navigation."""
    navigation = config.nav or []
    named = set(pages_below(navigation))
    unnamed = [page for page in sorted((ROOT / "docs").glob("*.md")) if page.name not in named]
    if unnamed:
        (guide,) = (entry["Guide"] for entry in navigation if "Guide" in entry)
        guide.append({"More": [{title_of(page): page.name} for page in unnamed]})
    config.nav = [*navigation, {"Decisions": decision_navigation()}, {"API of the core": api_navigation()}]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages from outside `docs/` and one page for each module."""
    for source, address in PAGES_FROM_OUTSIDE.items():
        if source != "README.md":
            text = (ROOT / source).read_text(encoding="utf-8")
            files.append(File.generated(config, address, content=text))
    for module in modules():
        files.append(File.generated(config, api_address(module), content=f"::: {module}\n"))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Rewrite links between `docs/` and the pages from outside."""
    del config, files
    address = page.file.src_uri
    if address.startswith("api/"):
        return markdown
    source = {site: path for path, site in PAGES_FROM_OUTSIDE.items() if path != "README.md"}.get(address)
    return relink(markdown, source=source or f"docs/{address}", address=address)


def relink(markdown: str, *, source: str, address: str) -> str:
    """Turn links that hold in the repository into links that hold on the site.

    Args:
        markdown: text of a page.
        source: path of the page in the repository.
        address: path of the page on the site.
    """

    def on_the_site(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(source), link[1]))
        if target in PAGES_FROM_OUTSIDE:
            target = PAGES_FROM_OUTSIDE[target]
        elif target.startswith("docs/"):
            target = target[len("docs/") :]
        else:
            return link[1]  # mkdocs reports it
        return posixpath.relpath(target, posixpath.dirname(address) or ".")

    return LINK.sub(on_the_site, markdown)


def pages_below(entry: Any) -> list[str]:
    """Addresses of the pages below an entry of the navigation."""
    if isinstance(entry, str):
        return [entry]
    entries = entry.values() if isinstance(entry, dict) else entry
    return [page for each in entries for page in pages_below(each)]


def decision_navigation() -> Navigation:
    """Titles and addresses of the records of decisions, in the order of their numbers."""
    pages = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    records: Navigation = [{title_of(page): f"decisions/{page.name}"} for page in pages]
    return [{"All decisions": "decisions/index.md"}, *records]


def title_of(page: Path) -> str:
    """First heading of a page."""
    return page.read_text(encoding="utf-8").split("\n", 1)[0].lstrip("# ")


def modules() -> list[str]:
    """Dotted names of all packages and modules of the core, sorted."""
    names = []
    for path in sorted((CORE / "hsi_core").rglob("*.py")):
        parts = path.relative_to(CORE).with_suffix("").parts
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return sorted(names)


def is_package(module: str) -> bool:
    """Whether a module is a folder."""
    return (CORE / module.replace(".", os.sep) / "__init__.py").is_file()


def api_address(module: str) -> str:
    """Address of the page of a module."""
    path = module.replace(".", "/")
    return f"api/{path}/index.md" if is_package(module) else f"api/{path}.md"


def api_navigation(package: str = "hsi_core") -> Navigation:
    """The page of a package and those of its modules; its packages follow as sections."""
    names = [name for name in modules() if name.rpartition(".")[0] == package]
    alone: Navigation = [
        {name.rpartition(".")[2]: api_address(name)} for name in names if not is_package(name)
    ]
    below: Navigation = [
        {name.rpartition(".")[2]: api_navigation(name)} for name in names if is_package(name)
    ]
    return [{package.rpartition(".")[2]: api_address(package)}, *alone, *below]
