"""ninjs, the JSON of the news agencies → Document, and where every character of the copy stands in the file.

The JSON reader of the standard library tells no places; so when it has said that the file is sound, its strings are
gone through once more for theirs.
"""

from __future__ import annotations

import json
import re
from datetime import date as Date
from typing import Any

from checker.document import Document
from checker.house import House
from checker.reading.extract import Extract, Run
from checker.reading.files import UnreadableError
from checker.reading.html import iso_day
from checker.reading.wire_copy import write_headline, write_markup_within, write_plain

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
_ESCAPED = re.compile(r"[^\\]+|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.")
_MARKUP, _PLAIN = ("body_xhtml", "body_html"), "body_text"
_DAYS = ("versioncreated", "contentcreated", "firstcreated")

Path = tuple[str | int, ...]


def ninjs_document(source: str, *, path: str, date: Date | None = None, house: House, notice: str = "") -> Document:
    """The document in a file of ninjs 1 to 3: its headline and its body, from HTML where there is HTML, else from plain
    text. Raises UnreadableError for other JSON and where there is no prose."""
    try:
        item: Any = json.loads(source)
    except RecursionError:
        raise UnreadableError("nests its values too deep to be a story in ninjs") from None
    except ValueError as problem:
        raise UnreadableError(f"is not sound JSON ({str(problem).splitlines()[0]}); export it again") from None
    chosen = _body(item) if isinstance(item, dict) else None
    if not chosen:
        raise UnreadableError("is JSON, but no story in ninjs: it has no body_text, body_html, body_xhtml or bodies")
    places = _places(source)
    extract = Extract(source)
    for headline in (("headline",), ("headlines", 0, "value"), ("title",)):
        if headline in places and not extract.blocks:
            write_headline(extract, _runs(source, *places[headline]))
    body, is_markup = chosen
    (write_markup_within if is_markup else write_plain)(extract, _runs(source, *places[body]))
    stamps = (iso_day(item[name]) for name in _DAYS if isinstance(item.get(name), str))
    return extract.document(path=path, date=date or next(filter(None, stamps), None), house=house, notices=(notice,))


def _body(item: dict[str, Any]) -> tuple[Path, bool] | None:
    """Where the body stands, and whether it is markup."""
    for key in (*_MARKUP, _PLAIN):
        if isinstance(item.get(key), str) and item[key].strip():
            return (key,), key != _PLAIN
    bodies = item.get("bodies")
    told = [
        (("bodies", index, "value"), "html" in str(body.get("contenttype") or body.get("contentType") or "").lower())
        for index, body in enumerate(bodies if isinstance(bodies, list) else ())
        if isinstance(body, dict) and isinstance(body.get("value"), str) and body["value"].strip()
    ]
    return min(told, key=lambda body: not body[1], default=None)


def _places(source: str) -> dict[Path, tuple[int, int]]:
    """For every string that is a value, by its path: where it begins and ends, without the marks. The JSON is sound."""
    found: dict[Path, tuple[int, int]] = {}
    path: list[str | int] = []
    within: list[bool] = []  # for every open value, is it an object?
    key = False  # is the next string a key?
    for token in _TOKEN.finditer(source):
        text = token[0]
        if text in "{[":
            within.append(text == "{")
            path.append("" if text == "{" else 0)
            key = text == "{"
        elif text in "}]":
            within.pop()
            path.pop()
        elif text == ",":
            key = within[-1]
            last = path[-1]
            path[-1] = "" if isinstance(last, str) else last + 1
        elif text[0] == '"':
            if key:
                path[-1] = json.loads(text, strict=False)
                key = False
            else:
                found[tuple(path)] = (token.start() + 1, token.end() - 1)
    return found


def _runs(source: str, start: int, end: int) -> list[Run]:
    """The text of a string, with the place of every piece of it."""
    runs = []
    for match in _ESCAPED.finditer(source, start, end):
        piece = match[0]
        text = json.loads(f'"{piece}"') if piece[0] == "\\" else piece
        runs.append(Run(text, match.start(), len(piece)))
    return runs
