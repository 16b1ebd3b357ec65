"""Who is who: the mentions of one article grouped by the person, place or body that they name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from checker.finding import Span
from checker.house import House
from checker.language.name_forms import core
from checker.language.names import ORGANISATION, OTHER, OUTLET, PERSON, PLACE, Mention
from checker.language.segment import Segments

_OUTLET_ENDINGS = frozenset(("news", "agency", "newspaper", "tv", "television", "radio", "magazine"))


class Spelling(NamedTuple):
    """One way in which an entity's name is written, and every place where it is."""

    text: str
    spans: tuple[Span, ...]


class Entity(NamedTuple):
    """One person, place or body. ``name`` is its fullest form; ``spellings`` every form in order of first use; ``titles``
    and ``roles`` as the copy gives them; ``mentions`` are indices into the document's mentions."""

    name: str
    kind: str
    spellings: tuple[Spelling, ...]
    titles: tuple[str, ...]
    roles: tuple[str, ...]
    mentions: tuple[int, ...]


def group_mentions(text: str, mentions: Sequence[Mention], segments: Segments, house: House) -> tuple[Entity, ...]:
    """The entities of an article in order of first mention."""
    forms = [core(mention.tokens) for mention in mentions]
    groups = _by_form(mentions, forms)
    return tuple(_entity(mentions, group) for group in sorted(groups))


def _by_form(mentions: Sequence[Mention], forms: Sequence[tuple[str, ...]]) -> list[list[int]]:
    """Mentions under one name in full, by surname, by given name and surname, by initials; lists of indices, sorted."""
    groups: dict[int, list[int]] = defaultdict(list)
    number: dict[tuple[str, tuple[str, ...]], int] = {}
    parts: dict[tuple[str, ...], int] = {}
    ends: dict[tuple[str, str], int] = {}
    known: dict[str, int] = {}
    long_first = sorted({(-len(form), i) for i, form in enumerate(forms) if len(form) > 1})
    for _, i in long_first:
        form, family = forms[i], _family(mentions[i].kind)
        if (family, form) in number:
            continue
        group = None
        if family == PERSON:
            group = parts.get(form)
            if group is None:
                group = ends.get((form[0], form[-1]))
        if group is None:
            group = i
        number[family, form] = group
        if family == PERSON:
            for start in range(len(form)):
                for stop in range(start + 2, len(form) + 1):
                    parts.setdefault(form[start:stop], group)
            ends.setdefault((form[0], form[-1]), group)
            ends.setdefault((form[0][0], form[-1]), group)
        elif family == OUTLET and form[-1] in _OUTLET_ENDINGS:
            number.setdefault((OUTLET, form[:-1]), group)
    bearers: dict[str, list[int]] = defaultdict(list)
    for i, form in enumerate(forms):
        if len(form) > 1 and mentions[i].kind in (PERSON, OTHER):
            for word in form:
                bearers[word].append(number[_family(mentions[i].kind), form])
    for i, form in enumerate(forms):
        family = _family(mentions[i].kind)
        if len(form) > 1:
            group = number[family, form]
            if family == PERSON:
                for word in form:
                    known[word] = group
        else:
            word = form[0] if form else ""
            found = known.get(word) if family == PERSON else None
            if found is None and family == PERSON and bearers.get(word):
                found = bearers[word][0]
            if found is None:
                found = number.setdefault((family, form), i)
            group = found
        groups[group].append(i)
    return list(groups.values())


def _family(kind: str) -> str:
    """Kinds between which a text may waver: a surname alone may look like anything."""
    return {PERSON: PERSON, OTHER: PERSON, OUTLET: OUTLET, ORGANISATION: OUTLET, PLACE: PLACE}[kind]


def _entity(mentions: Sequence[Mention], group: list[int]) -> Entity:
    spellings: dict[str, list[Span]] = {}
    kinds: dict[str, int] = defaultdict(int)
    for i in group:
        mention = mentions[i]
        spellings.setdefault(mention.text, []).append(Span(mention.start, mention.end))
        kinds[mention.kind] += 1 if mention.kind == OTHER else 3
    return Entity(
        max((mentions[i].text for i in group), key=lambda name: len(name.split())),
        max(kinds, key=lambda kind: kinds[kind]),
        tuple(Spelling(name, tuple(spans)) for name, spans in spellings.items()),
        tuple(dict.fromkeys(mentions[i].title for i in group if mentions[i].title)),
        tuple(dict.fromkeys(mentions[i].role for i in group if mentions[i].role)),
        tuple(group),
    )
