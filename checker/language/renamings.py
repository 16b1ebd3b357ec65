"""Names of one place or body that was renamed, and whether copy that has both says so.

The names are in renamings.toml; a house adds its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from checker.finding import Span
from checker.language.name_forms import core
from checker.language.segment import Segments
from checker.lists import word_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.house import House
    from checker.language.parties import Party

Form = tuple[str, ...]


@lru_cache(maxsize=64)
def _groups(own: tuple[tuple[str, ...], ...]) -> Mapping[Form, int]:
    """For each name of the lists, as its plain words, the number of its group."""
    listed = [tuple(group.split(" = ")) for group in word_list("checker/language/renamings")["names"]]
    return {core(tuple(name.split())): number for number, group in enumerate((*listed, *own)) for name in group}


def may_be_renamed(forms: Iterable[Form], house: House) -> bool:
    """Is one of the names, given as their plain words, on a list of names of what was renamed?"""
    return not _groups(house.renamed).keys().isdisjoint(forms)


def renamed_parties(parties: Sequence[Party], house: House) -> Iterator[tuple[int, int]]:
    """The numbers of parties that are one under two names."""
    groups = _groups(house.renamed)
    first: dict[int, int] = {}
    for party in parties:
        for form in party.forms:
            if form in groups:
                one = first.setdefault(groups[form], party.number)
                if one != party.number:
                    yield one, party.number


def names_of_one(spellings: Sequence[str], house: House) -> tuple[str, ...]:
    """Those of an entity's spellings that are names of one renamed place, in order; none if there is only one."""
    groups = _groups(house.renamed)
    by_group: dict[int, dict[Form, str]] = {}
    for text in spellings:
        form = core(tuple(text.split()))
        if form in groups:
            by_group.setdefault(groups[form], {}).setdefault(form, text)
    return next((tuple(names.values()) for names in by_group.values() if len(names) > 1), ())


def is_told(text: str, segments: Segments, spans: Sequence[Span]) -> bool:
    """Does the copy say, beside one of these places, that a name is an older or another one, or set one in brackets
    behind the other?"""
    phrases = word_list("checker/language/name_variants")["also"]
    for number in {segments.sentence_at(span.start) for span in spans}:
        start, end = segments.sentence(number)
        said = text[start:end].lower()
        if any(phrase in said for phrase in phrases):
            return True
    ordered = sorted(spans)
    return any(text[one.end : other.start].strip(" (/,") in ("", "or") for one, other in pairwise(ordered))
