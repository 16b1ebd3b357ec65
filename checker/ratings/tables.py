"""Ratings in tables: CSV and its relatives, with a column of sites or names and columns of values.

Read are the scores of Lin and others 2023 (domain, pc1), the State Media Matrix (Media company, Main assets, URL,
Typology), and whatever else is built alike: tables in the terms of Media Bias/Fact Check, Iffy, NewsGuard or CRED-1."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from checker.language.outlet_names import bare
from checker.ratings.raters import Rating, Row, site
from checker.reading import UnreadableError

_SITES = ("domain", "url", "site", "website", "host", "homepage", "source_url")
_NAMES = ("name", "outlet", "source", "source_name", "news_source", "publication", "main_assets", "media_company")
_DATES = ("date", "year", "rated", "updated", "last_updated", "last_update")
_VALUES = (
    "pc1", "typology", "rating", "reliability", "credibility", "credibility_rating", "credibility_score", "mbfc_cred",
    "mbfc_credibility", "factual", "factuality", "factual_reporting", "mbfc_fact", "mbfc_factual", "iffy_factual",
    "bias", "bias_rating", "mbfc_bias", "iffy_bias", "quality", "category", "label", "verdict", "score",
)  # fmt: skip
_ON_A_SCALE = frozenset(_VALUES) - {"typology", "bias", "bias_rating", "mbfc_bias", "iffy_bias"}

# The scales' own words. Media Bias/Fact Check writes factual reporting out or as letters; CRED-1 has categories.
_SPELLED_OUT = {
    "VH": "very high", "H": "high", "MF": "mostly factual", "M": "mixed", "L": "low", "VL": "very low",
}  # fmt: skip
_MATRIX = {
    "SC": "state-controlled", "CaPu": "captured public or state-managed", "CaPr": "captured private",
    "ISFM": "independent state-funded and state-managed", "ISF": "independent state-funded",
    "ISM": "independent state-managed", "IP": "independent public",
}  # fmt: skip
_STANDINGS = {
    **dict.fromkeys(("very high", "high", "mostly factual", "reliable", "high credibility", "trustworthy"), 1),
    **dict.fromkeys(("mixed", "medium", "medium credibility"), 0),
    **dict.fromkeys(("low", "very low", "unreliable", "fake", "conspiracy", "low credibility"), -1),
}


def read_table(rater: str, text: str, date: str) -> Iterator[Row]:
    """The rows of a table that rate something; ``date`` is that of rows without one. UnreadableError if the headings
    name no site or outlet, or nothing that rates it, or if the table is broken."""
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    try:
        rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
        columns = {_heading(name): name for name in rows.fieldnames or ()}
        sites, names = (_there(columns, known) for known in (_SITES, _NAMES))
        values, dates = (_there(columns, known) for known in (_VALUES, _DATES))
        if not sites and not names:
            raise UnreadableError("has no column of sites or outlets; call one of them domain, url or name")
        if not values:
            raise UnreadableError("has no column of ratings; call it rating, score or category")
        for cells in rows:
            found = _rating(cells, {column: columns[column] for column in values})
            hosts = tuple(filter(None, (site(_cell(cells, columns[column])) for column in sites)))
            called = tuple(filter(None, (_cell(cells, columns[column]) for column in names)))
            if found and (hosts or called):
                value, standing = found
                when = next(filter(None, (_cell(cells, columns[column]) for column in dates)), date)
                about = ", ".join(hosts or called[:1])
                yield Row(Rating(rater, value, when, about, standing), hosts, tuple(map(bare, called)))
    except csv.Error as problem:
        raise UnreadableError(f"is no sound table ({problem}); save it as CSV") from None


def _heading(name: str | None) -> str:
    return re.sub(r"[\W_]+", "_", (name or "").strip().casefold()).strip("_")


def _there(columns: Mapping[str, str], known: Sequence[str]) -> list[str]:
    return [column for column in known if column in columns]


def _cell(cells: Mapping[str, object], column: str) -> str:
    value = cells.get(column)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _rating(cells: Mapping[str, object], columns: Mapping[str, str]) -> tuple[str, int | None] | None:
    """The values of a row in one line, and where the last of its scales that says so puts the outlet."""
    parts, standing = [], None
    for column, name in columns.items():
        value = _cell(cells, name)
        if not value:
            continue
        if column == "typology":
            code = value.rstrip("?")
            value = f"{value} ({_MATRIX[code]})" if code in _MATRIX else value
        elif column in _ON_A_SCALE:
            words = _SPELLED_OUT.get(value, value)
            standing = _STANDINGS.get(words.casefold(), standing)
            value = value if words == value else f"{value} ({words})"
        parts.append(value if len(columns) == 1 else f"{name.strip()} {value}")
    return ("; ".join(parts), standing) if parts else None
