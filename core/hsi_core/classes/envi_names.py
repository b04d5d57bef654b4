"""Class names of an ENVI header, which separates them with commas and has no way to escape a comma."""

import re
from pathlib import Path

import rasterio

from hsi_core.language import tr
from hsi_core.progress import Progress

_OPENING, _CLOSING = "([{", ")]}"


def read_envi_names(dataset: rasterio.DatasetReader, progress: Progress) -> dict[int, str]:
    """Name of each class code in the header; empty without names, or if it is not clear where one ends.

    The header also has the number of classes. If only the commas outside brackets and double quotes give this
    number of names, the other commas belong to names.
    """
    tags = dataset.tags(ns="ENVI")
    listed = tags.get("class_names") or _names_in_header(dataset)
    text = listed.strip().removeprefix("{").removesuffix("}").rstrip(", \n")
    if not text.strip():
        return {}
    name = Path(dataset.name).name
    count_text = tags.get("classes", "").strip()
    count = int(count_text) if count_text.isascii() and count_text.isdigit() else None
    plain = [part.strip() for part in text.split(",")]
    joined = _split_outside_brackets(text)
    names = plain
    if joined not in (None, plain):
        if joined is None or len(joined) != count:
            _warn_of_doubt(name, count, plain, progress)
            return {}
        names = joined
        progress.warning(
            tr(
                "The ENVI header of {name} has commas inside class names. It says {count} classes, so its "
                "names are read as: {listed}.",
                name=name,
                count=count,
                listed=_list(names),
            )
        )
    elif count is not None and len(plain) > count:
        _warn_of_doubt(name, count, plain, progress)
        return {}
    elif count is not None and len(plain) < count:
        progress.warning(
            tr(
                "The ENVI header of {name} says {count} classes but names {num_names}; the names are used "
                "in their order: {listed}.",
                name=name,
                count=count,
                num_names=len(plain),
                listed=_list(names),
            )
        )
    return {code: text for code, text in enumerate(names) if text}


def _names_in_header(dataset: rasterio.DatasetReader) -> str:
    """The list in the header itself: rasterio drops texts that are not UTF-8, or have "=" in them."""
    header = next((Path(name) for name in dataset.files if name.lower().endswith(".hdr")), None)
    if dataset.driver != "ENVI" or header is None or not header.is_file():
        return ""
    content = header.read_bytes()
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    found = re.search(r"^\s*class names\s*=\s*(\{.*?\})\s*$", text, re.DOTALL | re.IGNORECASE | re.MULTILINE)
    return found[1] if found else ""


def _warn_of_doubt(name: str, count: int | None, names: list[str], progress: Progress) -> None:
    said = (
        tr("does not say how many classes it has")
        if count is None
        else tr("says {count} classes", count=count)
    )
    progress.warning(
        tr(
            "The ENVI header of {name} {said}, but the commas between its class names give {num_names}: "
            "{listed}. Some commas may belong to names, so these names are not used and the classes are "
            'called by their codes. Correct "class names" and "classes" in the header, or give a class '
            "table.",
            name=name,
            said=said,
            num_names=len(names),
            listed=_list(names),
        )
    )


def _list(names: list[str]) -> str:
    """Codes and names for messages: "0 Unclassified | 1 Corn"."""
    return " | ".join(f"{code} {name}" for code, name in enumerate(names))


def _split_outside_brackets(text: str) -> list[str] | None:
    """Parts between commas outside brackets and double quotes; None if these are not balanced."""
    parts, start, expected, is_quoted = [], 0, [], False
    for position, sign in enumerate(text):
        if sign == '"':
            is_quoted = not is_quoted
        elif is_quoted:
            continue
        elif sign in _OPENING:
            expected.append(_CLOSING[_OPENING.index(sign)])
        elif sign in _CLOSING:
            if not expected or expected.pop() != sign:
                return None
        elif sign == "," and not expected:
            parts.append(text[start:position])
            start = position + 1
    if expected or is_quoted:
        return None
    return [part.strip().strip('"').strip() for part in [*parts, text[start:]]]
