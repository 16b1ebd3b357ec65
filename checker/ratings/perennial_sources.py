"""The table of Wikipedia's perennial sources, as wikitext: what editors there agreed on, outlet by outlet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.language.outlet_names import bare
from checker.ratings.raters import Rating, Row, site

_STATUSES = {
    "gr": ("generally reliable", 1),
    "nc": ("no consensus", 0),
    "mr": ("no consensus", 0),
    "gu": ("generally unreliable", -1),
    "d": ("deprecated", -1),
    "b": ("blacklisted", -1),
}
_ROW = re.compile(r"^\|-", re.MULTILINE)
_STATUS = re.compile(r"\{\{/Status\|([a-z]+)(\|b=y)?", re.IGNORECASE)
_LAST = re.compile(r"\{\{/Last\|(\d{4})")
_USES = re.compile(r"\{\{/Uses\|([^{}]*)\}\}")
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_SMALL = re.compile(r"\{\{small\|([^{}]*)\}\}", re.IGNORECASE)
_TEMPLATE = re.compile(r"\{\{[^{}]*\}\}")
_ATTRIBUTES = re.compile(r'^\s*(?:[\w-]+="[^"]*"\s*)+\|')
_ASIDE = re.compile(r"<!--.*?-->|<ref[^>]*/>|<ref.*?</ref>|<[^<>]*>", re.DOTALL)
_SCOPE = re.compile(r"\s*\(.*")


def is_perennial(text: str) -> bool:
    """Is this the wikitext of the table?"""
    return "{{/Status|" in text


def read_perennial(rater: str, text: str, date: str) -> Iterator[Row]:
    """A row for every entry that has a status. The date is the year of the entry's last discussion; ``date``, that of
    the table, stands where there is none."""
    for entry in _ROW.split(_ASIDE.sub("", text))[1:]:
        status = _STATUS.search(entry)
        if not status or status[1].lower() not in _STATUSES:
            continue
        value, standing = _STATUSES[status[1].lower()]
        if status[2]:
            value, standing = f"{value}, blacklisted", -1
        name, names = _names(entry[: status.start()])
        last = _LAST.search(entry)
        domains = [part.strip() for uses in _USES.findall(entry) for part in uses.split("|")]
        sites = tuple(filter(None, (site(domain) for domain in domains if "=" not in domain)))
        when = f"last discussed {last[1]}" if last else date
        yield Row(Rating(rater, value, when, name, standing), sites, tuple(map(bare, names)))


def _names(cell: str) -> tuple[str, list[str]]:
    """What the entry is about, with its scope ("HuffPost (politics)"); and the names of the outlet."""
    line = next((line[1:] for line in cell.splitlines() if line.startswith("|")), "")
    line = _ATTRIBUTES.sub("", line).replace("''", "")
    line = _LINK.sub(r"\1", line)
    others = [part.strip(" ()") for small in _SMALL.findall(line) for part in small.split(",")]
    while line != (shorter := _TEMPLATE.sub("", line)):
        line = shorter
    name = " ".join(line.split())
    return name, [part for part in (_SCOPE.sub("", name), *others) if part]
