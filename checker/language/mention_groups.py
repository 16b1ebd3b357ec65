"""Mentions that bear one name, by the forms of the name alone: in full, by surname, by initials."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.language.names import ORGANISATION, OTHER, OUTLET, PERSON, PLACE, Mention

Form = tuple[str, ...]

_OUTLET_ENDINGS = frozenset(("news", "agency", "newspaper", "tv", "television", "radio", "magazine"))
# Kinds between which a text may waver, as one: a surname alone may look like anything.
_FAMILIES = {PERSON: PERSON, OTHER: PERSON, OUTLET: OUTLET, ORGANISATION: OUTLET, PLACE: PLACE}


def by_form(mentions: Sequence[Mention], forms: Sequence[Form]) -> list[list[int]]:
    """Mentions under one name in full, by surname, by given name and surname, by initials: lists of indices, sorted, in
    order of first mention."""
    names = [(_FAMILIES[mention.kind], form) for mention, form in zip(mentions, forms, strict=True)]
    distinct = {name: number for number, name in enumerate(dict.fromkeys(names))}
    number, joined = _long_names(distinct)
    bearers: dict[str, int] = {}
    for family, form in distinct:
        if family == PERSON and len(form) > 1:
            group = number[family, form]
            for word in form:
                bearers.setdefault(word, group)
    groups: dict[int, list[int]] = defaultdict(list)
    known: dict[str, int] = {}
    for i, name in enumerate(names):
        family, form = name
        if len(form) > 1:
            group = number[name]
            if family == PERSON:
                for word in form:
                    known[word] = group
        else:
            word = form[0] if form else ""
            found = None
            if family == PERSON:
                found = known.get(word, bearers.get(word))
            if found is None:
                found = number.get(name)
                if found is None:
                    found = number[name] = joined.get((family, word), distinct[name])
            group = found
        groups[group].append(i)
    return list(groups.values())


def _long_names(
    distinct: dict[tuple[str, Form], int],
) -> tuple[dict[tuple[str, Form], int], dict[tuple[str, str], int]]:
    """The groups of names of several words, the longest first, by the name and by the name written as one word."""
    number: dict[tuple[str, Form], int] = {}
    joined: dict[tuple[str, str], int] = {}
    parts: dict[Form, int] = {}
    ends: dict[tuple[str, str], int] = {}
    by_length: dict[int, list[tuple[str, Form]]] = defaultdict(list)
    for name in distinct:
        by_length[len(name[1])].append(name)
    for length in sorted(by_length, reverse=True):
        for name in by_length[length] if length > 1 else ():
            if name in number:
                continue
            family, form = name
            whole = family, "".join(form)
            group = joined.get(whole)
            if family == PERSON:
                both_ends = form[0], form[-1]
                if group is None:
                    group = parts.get(form)
                if group is None:
                    group = ends.get(both_ends)
            if group is None:
                group = distinct[name]
            number[name] = group
            joined.setdefault(whole, group)
            if family == PERSON:
                if length == 2:
                    parts.setdefault(form, group)
                else:
                    for start in range(length):
                        for stop in range(start + 2, length + 1):
                            parts.setdefault(form[start:stop], group)
                ends.setdefault(both_ends, group)
                ends.setdefault((form[0][0], form[-1]), group)
            elif family == OUTLET and form[-1] in _OUTLET_ENDINGS:
                number.setdefault((OUTLET, form[:-1]), group)
    return number, joined
