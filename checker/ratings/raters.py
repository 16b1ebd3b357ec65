"""Raters and their ratings: values as they stand in the rater's file, side by side, never added up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.language.outlet_names import bare
from checker.language.outlets import Outlet, listed
from checker.language.sources import OUTLET, Source
from checker.tuples import NamedTuple

NOT_RATED = "not rated"
_WITHOUT = "www."


class Rating(NamedTuple):
    """One value that a rater gives an outlet, in the rater's words.

    ``of`` is what the row of the file is about: a site, or a name with its scope ("Fox News (talk shows)"); ``date``
    is a year or a day as the file or the user gives it, or ""; ``standing`` is 1, 0 or -1 where the rater's own scale
    calls that good, middling or bad, and None where it does not say. It serves to see whether raters differ, and is
    never shown."""

    rater: str
    value: str
    date: str
    of: str
    standing: int | None = None


class Row(NamedTuple):
    """A rating with what it can be found by: sites ("reuters.com") and names, folded and without article."""

    rating: Rating
    sites: tuple[str, ...]
    names: tuple[str, ...]


class Rater:
    """All that one rater says, by site and by name."""

    def __init__(self, name: str, rows: Iterable[Row]) -> None:
        self.name = name
        self._by_site: dict[str, list[Row]] = {}
        self._by_name: dict[str, list[Row]] = {}
        for row in rows:
            for site in dict.fromkeys(row.sites):
                self._by_site.setdefault(site, []).append(row)
            for words in dict.fromkeys(row.names):
                self._by_name.setdefault(words, []).append(row)

    def __len__(self) -> int:
        return len({id(row) for rows in (*self._by_site.values(), *self._by_name.values()) for row in rows})

    def ratings(self, names: Sequence[str], outlet: Outlet | None) -> tuple[Rating, ...]:
        """What the rater says of a source as written, and of the listed outlet that it is; one that says "not rated"
        if that is nothing.

        A listed outlet is looked up by its sites, and by its full name only in rows that tell no site: many papers
        are called the Times. A name that is not listed is looked up as written."""
        found: list[Row] = []
        if outlet:
            found += [row for site in outlet.sites for row in self._by_site.get(site, ())]
            named = self._by_name.get(bare(outlet.name), ())
            found += [row for row in named if not row.sites or not outlet.sites]
        else:
            found += [row for name in dict.fromkeys(map(bare, names)) for row in self._by_name.get(name, ())]
        told: dict[tuple[str, str], list[Rating]] = {}
        for rating in dict.fromkeys(row.rating for row in found):
            told.setdefault((rating.value, rating.date), []).append(rating)
        if not told:
            return (Rating(self.name, NOT_RATED, "", ""),)
        return tuple(same[0]._replace(of=", ".join(rating.of for rating in same)) for same in told.values())


class Assessments(NamedTuple):
    """What raters say of outlets, and the editor's grades of sources, by name, folded and without article."""

    raters: tuple[Rater, ...] = ()
    grades: Mapping[str, str] = {}

    def ratings(self, source: Source) -> tuple[Rating, ...]:
        """What every rater says of a source that is an outlet, at least one rating each; nothing of other sources."""
        if source.kind != OUTLET:
            return ()
        outlet = listed(source.as_written)
        return tuple(rating for rater in self.raters for rating in rater.ratings(source.as_written, outlet))

    def grade(self, source: Source) -> str:
        """The Admiralty grade that the editor's file gives a source, under any of its names; else F6."""
        outlet = listed(source.as_written) if source.kind == OUTLET else None
        names = (*source.as_written, *((outlet.name, *outlet.aliases) if outlet else ()))
        return next((self.grades[name] for name in map(bare, names) if name in self.grades), UNGRADED)


UNGRADED = "F6"
"""The Admiralty grade of what nobody has graded: reliability and credibility cannot be judged."""
NO_ASSESSMENTS = Assessments()


def differ(ratings: Iterable[Rating]) -> bool:
    """Do some of the ratings call good what others call middling or bad, each by its own scale?"""
    return len({rating.standing for rating in ratings if rating.standing is not None}) > 1


def site(address: str) -> str:
    """The site of an address, folded and without "www.": "reuters.com" for "https://www.Reuters.com:443/world"; "" for
    what is none."""
    host = address.strip().casefold().partition("://")[2] or address.strip().casefold()
    host = host.lstrip("/").partition("/")[0].partition("?")[0].rpartition("@")[2].partition(":")[0].rstrip(".")
    host = host.removeprefix(_WITHOUT)
    return host if "." in host and " " not in host else ""
