"""Text → the markup of ReportLab's paragraphs, every stretch in a font that holds its characters.

FiraGO has the Latin, Greek, Cyrillic, Arabic, Hebrew, Georgian, Thai and Devanagari letters, Noto Sans rarer signs.
Both are under the Open Font License, and what is used of them goes into the file. Chinese, Japanese and Korean are set
in the fonts of whatever shows the file, as the PDF standard has it. What is left, as emoji, is named in brackets.
"""

from __future__ import annotations

import importlib
import io
import re
import unicodedata
from functools import cache
from html import escape
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont

from checker.report.editorial.parts import legible
from checker.report.editorial.right_to_left import as_seen

PLAIN, BOLD, ITALIC, BOLD_ITALIC = "FiraGO", "FiraGO-Bold", "FiraGO-Italic", "FiraGO-BoldItalic"
_FILES = {
    PLAIN: "FiraGO_Regular", BOLD: "FiraGO_Bold", ITALIC: "FiraGO_Italic", BOLD_ITALIC: "FiraGO_BoldItalic",
    "Noto": "NotoSans_Regular", "Noto-Bold": "NotoSans_Bold",
}  # fmt: skip
_SECOND = {PLAIN: "Noto", ITALIC: "Noto", BOLD: "Noto-Bold", BOLD_ITALIC: "Noto-Bold"}
_KANA, _HANGUL = "[\u3040-\u30ff\uff66-\uff9f]", "[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]"
_EAST_ASIAN = re.compile(
    "[\u1100-\u11ff\u2e80-\u33ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]"
)
_JAPANESE, _KOREAN, _CHINESE = "HeiseiKakuGo-W5", "HYGothic-Medium", "STSong-Light"
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_MOST_CODES = 40  # of characters without a font of ours
_LINE_END = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


@cache
def face(name: str) -> frozenset[int]:
    """The code points that a font holds; from then on the font can be written with. ImportError if the package that
    the fonts come in is not installed."""
    package = importlib.import_module(f"pymupdf_fonts.{_FILES[name]}")
    font = TTFont(name, io.BytesIO(package.fontbuffer))
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


def ready() -> None:
    """Make the usual fonts ready, and tell ReportLab which of them belong together."""
    for name in (PLAIN, BOLD, ITALIC, BOLD_ITALIC):
        face(name)
    pdfmetrics.registerFontFamily(PLAIN, normal=PLAIN, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)


def markup(text: str, font: str = PLAIN) -> str:
    """Text as markup in which nothing of it is a mark. It has no line ends but those that ``as_seen`` puts in."""
    return "".join(
        _escaped(words) if name == font else f'<font name="{name}">{_escaped(words)}</font>'
        for name, words in stretches(_LINE_END.sub(" ", text), font)
    )


def _escaped(words: str) -> str:
    return escape(words).replace("\n", "<br/>")


def stretches(text: str, font: str = PLAIN) -> list[tuple[str, str]]:
    """The text as it is set, in stretches that are each of one font: the one asked for wherever it holds them."""
    seen = legible(text)
    if not seen.isascii():
        seen = as_seen(_UNSEEN.sub("", unicodedata.normalize("NFC", seen)))
    if face(font).issuperset(map(ord, seen)):
        return [(font, seen)]
    han = _JAPANESE if re.search(_KANA, seen) else _CHINESE
    found = []
    for name, characters in groupby(seen, key=lambda char: _holder(char, font, han)):
        words = "".join(characters)
        found.append((name, words) if name else (font, _told(words)))
    return found


def width(text: str, font: str, size: float) -> float:
    """How wide a text is, in points."""
    return float(sum(pdfmetrics.stringWidth(words, name, size) for name, words in stretches(text, font)))


def write(canvas: Any, x: float, y: float, text: str, font: str, size: float) -> None:
    """Write a line on a page."""
    for name, words in stretches(" ".join(text.split()), font):
        canvas.setFont(name, size)
        canvas.drawString(x, y, words.replace("\n", " "))
        x += pdfmetrics.stringWidth(words, name, size)


def _holder(char: str, font: str, han: str) -> str:
    """The font that a character is set in; "" if there is none. ``han`` is the one for Chinese characters, which are
    drawn otherwise in Japan."""
    if char.isspace() or ord(char) in face(font):
        return font
    if ord(char) in face(_SECOND[font]):
        return _SECOND[font]
    if _EAST_ASIAN.match(char):
        return _asian(_KOREAN if re.match(_HANGUL, char) else _JAPANESE if re.match(_KANA, char) else han)
    return ""


@cache
def _asian(name: str) -> str:
    pdfmetrics.registerFont(UnicodeCIDFont(name))
    return name


def _told(stretch: str) -> str:
    """Characters that no font here holds: as plainer ones that mean the same, signs by their names, letters by their
    numbers, as many as tell enough."""
    plainer = unicodedata.normalize("NFKC", stretch)
    if face(PLAIN).issuperset(map(ord, plainer)):
        return plainer
    shown = stretch[:_MOST_CODES]
    if all(unicodedata.category(char)[0] in "SM" for char in shown):
        told = ", ".join(unicodedata.name(char, _code(char)).lower() for char in shown)
    else:
        told = " ".join(map(_code, shown))
    more = len(stretch) - len(shown)
    return f"[{told} and {more} more]" if more else f"[{told}]"


def _code(char: str) -> str:
    return f"U+{ord(char):04X}"


def notes(text: str) -> list[str]:
    """What a reader of the file has to know of the characters of a text, in sentences."""
    found = []
    if asian := dict.fromkeys(_EAST_ASIAN.findall(text)):
        codes = ", ".join(f"{char} {_code(char)}" for char in list(asian)[:_MOST_CODES])
        more = f" and {len(asian) - _MOST_CODES} more" if len(asian) > _MOST_CODES else ""
        found.append(
            "Chinese, Japanese and Korean characters are set in the fonts of the program that shows this file. In case "
            f"it has none, they are: {codes}{more}."
        )
    known = face(PLAIN) | face(_SECOND[PLAIN])
    bare = _UNSEEN.sub("", _EAST_ASIAN.sub("", legible(text)))
    if not known.issuperset(map(ord, unicodedata.normalize("NFKC", "".join(bare.split())))):
        found.append(
            "Signs that no font of this file holds, as emoji, are named in square brackets; letters are given by their "
            "numbers in Unicode."
        )
    return found
