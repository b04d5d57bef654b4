"""Texts for users: English in the code, in the language of the user where they leave the program.

`tr` makes a text from a template and its values. The text is English and an ordinary string, so programs,
logs, JSON and CSV have English texts. It remembers template and values; `translate` makes the text of
another language from them. A text without values is its own template and needs no `tr` where it goes to a
report, an event or an error.

The translations are `translations/hsi_<language>.ts`, files of Qt Linguist that `scripts/translations.py`
brings up to date. A template without a translation stays English.
"""

import functools
import numbers
import string
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

ENGLISH = "en"
FOLDER = Path(__file__).parent / "translations"
DECIMAL_COMMA = ("de", "es", "fr")
"""Languages with a comma before the decimal places."""
DATES = {
    "de": "%d.%m.%Y, %H:%M:%S",
    "es": "%d/%m/%Y, %H:%M:%S",
    "fr": "%d/%m/%Y, %H:%M:%S",
    "zh": "%Y年%m月%d日 %H:%M:%S",
}
"""How languages other than English write date and time."""

_current = ENGLISH


class Text(str):
    """An English text that remembers its template and values, so that it can be translated later."""

    template: str
    values: Mapping[str, object]
    is_capital = False

    def capitalize(self) -> "Text":
        """The text with a capital letter at its beginning, in each language; the others stay."""
        text = Text(self[:1].upper() + self[1:])
        text.template, text.values, text.is_capital = self.template, self.values, True
        return text


def tr(template: str, /, **values: object) -> Text:
    """A text for users.

    Args:
        template: the English text, one constant, with placeholders as in `str.format`.
        values: values of the placeholders; a value that is a text of `tr`, or an error, is translated too.
    """
    if isinstance(template, Text) and not values:
        return template
    text = Text(template.format(**values) if values else template)
    text.template, text.values = template, values
    return text


def listed(texts: Iterable[str], separator: str = ", ") -> Text:
    """Texts with a separator between them, each of which is translated by itself."""
    values = {f"text{i}": text if isinstance(text, Text) else tr(text) for i, text in enumerate(texts)}
    return tr(separator.join(f"{{{name}}}" for name in values), **values)


def conjoined(texts: Iterable[str]) -> str:
    """Texts with "and" between them; at least one."""
    return functools.reduce(lambda first, last: tr("{first} and {last}", first=first, last=last), texts)


def either(texts: Iterable[str]) -> str:
    """Texts with "or" between them; at least one."""
    return functools.reduce(lambda first, last: tr("{first} or {second}", first=first, second=last), texts)


def text_of(error: BaseException) -> str:
    """The text of an error, as it was given to it."""
    first = error.args[0] if error.args else None
    return first if isinstance(first, Text) else str(error)


@functools.cache
def languages() -> tuple[str, ...]:
    """English, and the languages that have a file of translations."""
    return (ENGLISH, *sorted(path.stem.removeprefix("hsi_") for path in FOLDER.glob("hsi_*.ts")))


def find_language(name: str) -> str:
    """The language for a name such as "de_AT" or "zh-Hans"; English if there is none."""
    short = name.replace("-", "_").partition("_")[0].lower()
    return short if short in languages() else ENGLISH


@contextmanager
def speaking(name: str) -> Iterator[None]:
    """Translate to a language, in all threads of this process, until the block ends."""
    global _current
    before, _current = _current, find_language(name)
    try:
        yield
    finally:
        _current = before


def current_language() -> str:
    """The language that `translate` translates to."""
    return _current


def translate(text: str) -> str:
    """A text in the current language; the English text if there is no translation."""
    if _current == ENGLISH:
        return text
    known = _translations(_current)
    if not isinstance(text, Text):
        return known.get(text, text)
    found = known.get(text.template, text.template)
    if text.values:
        found = _Formatter().vformat(found, (), text.values)
    return found[:1].upper() + found[1:] if text.is_capital else found


def translate_number(text: str) -> str:
    """A number, written in English, as the current language writes it."""
    return text.replace(".", ",") if _current in DECIMAL_COMMA else text


def translate_date(text: str) -> str:
    """Date and time, given in ISO 8601, as the current language writes them; English keeps ISO 8601."""
    form = DATES.get(_current)
    if form is None:
        return text
    time = datetime.fromisoformat(text)
    zone = f" {time.tzname()}" if time.tzinfo is not None else ""
    return f"{time:{form}}{zone}"


class _Formatter(string.Formatter):
    """Fills a template in the current language."""

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:
        value = super().get_value(key, args, kwargs)
        if isinstance(value, BaseException):
            value = text_of(value)
        return translate(value) if isinstance(value, Text) else value

    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(format(value, format_spec))
        if "," in format_spec and _current in DECIMAL_COMMA:
            text = text.replace(",", "\u202f")  # a thin space between groups of three digits
        is_decimal = isinstance(value, numbers.Real) and not isinstance(value, numbers.Integral)
        return translate_number(text) if is_decimal else text


@functools.cache
def _translations(language: str) -> dict[str, str]:
    """Translations of a language by their templates."""
    root = ET.parse(FOLDER / f"hsi_{language}.ts").getroot()  # noqa: S314 a file of this package
    return {
        message.findtext("source", ""): translation.text
        for message in root.iter("message")
        if (translation := message.find("translation")) is not None
        and translation.get("type") is None
        and translation.text
    }
