"""Mentions that bear one name, by the forms of the name alone: in full, by surname, by initials."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.language.names import ORGANISATION, OTHER, OUTLET, PERSON, PLACE, Mention

_OUTLET_ENDINGS = frozenset(("news", "agency", "newspaper", "tv", "television", "radio", "magazine"))
# Kinds between which a text may waver, as one: a surname alone may look like anything.
_FAMILIES = {PERSON: PERSON, OTHER: PERSON, OUTLET: OUTLET, ORGANISATION: OUTLET, PLACE: PLACE}


def by_form(mentions: Sequence[Mention], forms: Sequence[tuple[str, ...]]) -> list[list[int]]:
    """Mentions under one name in full, by surname, by given name and surname, by initials; lists of indices, sorted."""
    groups: dict[int, list[int]] = defaultdict(list)
    families = [_FAMILIES[mention.kind] for mention in mentions]
    number: dict[tuple[str, tuple[str, ...]], int] = {}
    joined: dict[tuple[str, str], int] = {}
    parts: dict[tuple[str, ...], int] = {}
    ends: dict[tuple[str, str], int] = {}
    known: dict[str, int] = {}
    long_first = sorted({(-len(form), i) for i, form in enumerate(forms) if len(form) > 1})
    for _, i in long_first:
        form, family = forms[i], families[i]
        if (family, form) in number:
            continue
        whole, both_ends = (family, "".join(form)), (form[0], form[-1])
        group = joined.get(whole)
        if family == PERSON and group is None:
            group = parts.get(form)
            if group is None:
                group = ends.get(both_ends)
        if group is None:
            group = i
        number[family, form] = group
        joined.setdefault(whole, group)
        if family == PERSON:
            if len(form) == 2:
                parts.setdefault(form, group)
            else:
                for start in range(len(form)):
                    for stop in range(start + 2, len(form) + 1):
                        parts.setdefault(form[start:stop], group)
            ends.setdefault(both_ends, group)
            ends.setdefault((form[0][0], form[-1]), group)
        elif family == OUTLET and form[-1] in _OUTLET_ENDINGS:
            number.setdefault((OUTLET, form[:-1]), group)
    bearers: dict[str, int] = {}
    for form, family in zip(forms, families, strict=True):
        if family == PERSON and len(form) > 1:
            group = number[family, form]
            for word in form:
                bearers.setdefault(word, group)
    for i, (form, family) in enumerate(zip(forms, families, strict=True)):
        if len(form) > 1:
            group = number[family, form]
            if family == PERSON:
                for word in form:
                    known[word] = group
        else:
            word = form[0] if form else ""
            found = None
            if family == PERSON:
                found = known.get(word, bearers.get(word))
            if found is None:
                found = number.setdefault((family, form), joined.get((family, word), i))
            group = found
        groups[group].append(i)
    return list(groups.values())
