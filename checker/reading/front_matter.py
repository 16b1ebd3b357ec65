"""Front matter: the lines of keys between --- or +++ that open a Markdown file, of which the title and date are used.

Only ``key: value`` (YAML) and ``key = value`` (TOML) on one line are read, which is how both keys are written
everywhere; a whole YAML reader would cost a dependency and gain nothing.
"""

from __future__ import annotations

import re
from datetime import date as Date

from checker.tuples import NamedTuple

_FENCED = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*[\r\n](?P<lines>(?:.*?[\r\n])??)(?P=fence)[ \t]*(?=[\r\n]|\Z)", re.S)
_KEY = re.compile(r"(?i)(?:^|(?<=[\r\n]))(title|date)[ \t]*[:=][ \t]*(\S[^\r\n]*)")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")


class FrontMatter(NamedTuple):
    """What the opening lines say. ``end`` is the offset behind them, 0 where there are none; ``title`` as written, and
    ``title_start`` where it begins; ``unread`` a date that is none."""

    end: int
    title: str
    title_start: int
    date: Date | None
    unread: str


def front_matter(source: str) -> FrontMatter:
    """The front matter of a file; for a file without any, an empty one."""
    fenced = _FENCED.match(source) if source.startswith(("---", "+++")) else None
    if not fenced:
        return FrontMatter(0, "", 0, None, "")
    title, start, date, unread = "", 0, None, ""
    for match in _KEY.finditer(source, fenced.start("lines"), fenced.end("lines")):
        value, at = _unquoted(match[2].rstrip(), match.start(2))
        if match[1].lower() == "title" and not title and value not in ("|", ">", "|-", ">-"):
            title, start = value, at
        elif match[1].lower() == "date" and date is None:
            date = _date(value)
            unread = "" if date else value
    return FrontMatter(fenced.end(), title, start, date, unread)


def _unquoted(value: str, at: int) -> tuple[str, int]:
    """A value without its quotation marks or the comment behind it, and where it begins."""
    mark = value[0]
    if mark in "\"'" and value.find(mark, 1) > 0:
        return value[1 : value.rindex(mark)], at + 1
    return re.split(r"\s#", value, maxsplit=1)[0].rstrip(), at


def _date(value: str) -> Date | None:
    iso = _ISO.match(value)
    try:
        return Date.fromisoformat(iso[0]) if iso else None
    except ValueError:
        return None
