"""Write the user guide of `docs/` as HTML pages that open without a network: python help_pages.py FOLDER.

The plugin ships these pages (see `build_plugin.py`). Needs markdown-it-py.
"""

import html
import re
import shutil
import sys
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
LEFT_OUT = {"mutants.md"}
"""Pages for developers."""
STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 54rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
nav { font-size: .9rem; border-bottom: 1px solid #8886; padding-bottom: .5rem; }
h1, h2, h3 { line-height: 1.25; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #8886; padding: .25rem .6rem; text-align: left; vertical-align: top; }
pre { background: #8882; padding: .6rem .8rem; overflow-x: auto; }
code { font-size: .92em; }
img { max-width: 100%; background: #fff; }
img[src*="dialog_"] { max-width: min(100%, 580px); }
"""
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="style.css">
</head>
<body>
<nav><a href="index.html">User guide</a> · <a href="glossary.html">Glossary</a></nav>
{body}</body>
</html>
"""


def page_names() -> set[str]:
    """File names of the pages that ship."""
    return {path.name for path in DOCS.glob("*.md")} - LEFT_OUT


def slug(text: str) -> str:
    """Name of a heading in links, as on the site."""
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", text.replace("`", "")).strip().lower())


def render(text: str, pictures: set[str]) -> str:
    """A page as HTML; the pictures that it shows are added to `pictures`."""
    markdown = MarkdownIt("commonmark").enable("table")
    tokens = markdown.parse(text)
    title = tokens[1].content
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", slug(tokens[number + 1].content))
        if token.type == "inline":
            token.children = _relink(token.children or [], pictures)
    body = markdown.renderer.render(tokens, markdown.options, {})
    return PAGE.format(title=html.escape(title), body=body)


def _relink(tokens: list[Token], pictures: set[str]) -> list[Token]:
    """Links lead to the HTML pages; a link to a page that does not ship becomes its text."""
    kept = []
    is_left_out = False
    for token in tokens:
        if token.type == "link_open":
            page, mark, heading = str(token.attrs["href"]).partition("#")
            is_outside = bool(re.match(r"[a-z]+:", page))
            is_left_out = bool(page) and not is_outside and page not in page_names()
            if page in page_names():
                token.attrSet("href", f"{page[:-3]}.html{mark}{heading}")
        if token.type == "image":
            pictures.add(str(token.attrs["src"]))
        if not (is_left_out and token.type in ("link_open", "link_close")):
            kept.append(token)
        if token.type == "link_close":
            is_left_out = False
    return kept


def write_pages(folder: Path) -> None:
    """Write the pages, their pictures and their style sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures: set[str] = set()
    for name in sorted(page_names()):
        page = render((DOCS / name).read_text(encoding="utf-8"), pictures)
        (folder / name).with_suffix(".html").write_text(page, encoding="utf-8", newline="\n")
    (folder / "style.css").write_text(STYLE.lstrip(), encoding="utf-8", newline="\n")
    for picture in sorted(pictures):
        (folder / picture).parent.mkdir(exist_ok=True)
        shutil.copy(DOCS / picture, folder / picture)


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
