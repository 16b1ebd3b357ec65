"""ninjs, the JSON of the news agencies → Document, and where every character of the copy stands in the file.

The JSON reader of the standard library tells no places; so when it has said that the file is sound, its strings are
gone through once more for theirs.
"""

from __future__ import annotations

import json
import re
from datetime import date as Date

from checker.document import Document
from checker.house import House
from checker.reading.extract import Extract, Run
from checker.reading.files import UnreadableError
from checker.reading.html import iso_day
from checker.reading.wire_copy import chosen, write_headline, write_markup_within, write_plain
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
_ESCAPED = re.compile(r"[^\\]+|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.")
_MARKUP, _PLAIN = ("body_xhtml", "body_html"), "body_text"
_BODY = re.compile(r'"(?:body_x?html|body_text|bodies)"')
_DEEPEST = 3  # lists in which a feed lays its stories: {"items": [{…}]}
_DAYS = ("versioncreated", "contentcreated", "firstcreated")

Path = tuple[str | int, ...]


def ninjs_document(
    source: str, *, path: str, date: Date | None = None, house: House, notice: str = "", story: int = 0
) -> Document:
    """The document in a file of ninjs 1 to 3: its headline and its body, from HTML where there is HTML, else from plain
    text. Of several stories in a list that of number ``story`` is read, from 1; of 0 the first, and the notice says so.
    Raises UnreadableError for other JSON and where there is no prose."""
    items = _items(_value(source))
    if not items:
        raise UnreadableError("is JSON, but no story in ninjs: it has no body_text, body_html, body_xhtml or bodies")
    (at, item, body, is_markup), known_as, several = chosen(items, story, path)
    places = _places(source)
    extract = Extract(source)
    for headline in (("headline",), ("headlines", 0, "value"), ("title",)):
        if (*at, *headline) in places and not extract.blocks:
            write_headline(extract, _runs(source, *places[*at, *headline]))
    (write_markup_within if is_markup else write_plain)(extract, _runs(source, *places[*at, *body]))
    stamps = (iso_day(item[name]) for name in _DAYS if isinstance(item.get(name), str))
    day = date or next(filter(None, stamps), None)
    return extract.document(path=known_as, date=day, house=house, notices=(notice, several), file=path)


def stories_in_json(source: str) -> int:
    """How many stories a file holds, 1 at least. Raises UnreadableError for what is no JSON."""
    return max(1, len(_items(_value(source)))) if len(_BODY.findall(source)) > 1 else 1


def _value(source: str) -> Any:
    try:
        return json.loads(source)
    except RecursionError:
        raise UnreadableError("nests its values too deep to be a story in ninjs") from None
    except ValueError as problem:
        raise UnreadableError(f"is not sound JSON ({str(problem).splitlines()[0]}); export it again") from None


class _Item(NamedTuple):
    """A story: where in the file it stands, itself, where in it the body stands, and whether that is markup."""

    at: Path
    item: dict[str, Any]
    body: Path
    is_markup: bool


def _items(value: Any, at: Path = (), deep: int = 0) -> list[_Item]:
    """The stories in a value: itself, or those in its lists. What a story is associated with is none of its own."""
    if isinstance(value, dict) and (body := _body(value)):
        return [_Item(at, value, *body)]
    if deep > _DEEPEST:
        return []
    if isinstance(value, list):
        inner: list[tuple[str | int, Any]] = list(enumerate(value))
    elif isinstance(value, dict):
        inner = [(key, held) for key, held in value.items() if isinstance(held, list)]
    else:
        return []
    return [item for key, held in inner for item in _items(held, (*at, key), deep + 1)]


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
