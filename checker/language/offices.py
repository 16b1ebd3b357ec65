"""Which offices a person of the copy is given, and whether one person can hold two of them.

An office is read from the title before a name ("Finance Minister"), from the words set before it ("the finance
minister, Daulet Omarov,") or behind it ("Omarov, the economy minister,"). Two clash only in ways that are listed: the
portfolio of a minister, the function of an officer of a company, a deputy and the head of one body, the seat of an
office, the title, the employer, the party, the trade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from checker.language.entities import Entity
from checker.language.gazetteer import country_names
from checker.language.name_lists import ROLES, words_of
from checker.language.names import PERSON, Mention
from checker.language.segment import Segments
from checker.lists import word_list
from checker.tuples import NamedTuple

_LISTS = word_list("checker/language/offices")
_PORTFOLIO = {word: group.split()[0] for group in _LISTS["portfolios"] for word in group.split()}
_FUNCTION = {word: group.split()[0] for group in _LISTS["functions"] for word in group.split()}
_HEADS = words_of(_LISTS["heads"])
_DEPUTIES = words_of(_LISTS["deputies"])
_SEATS = words_of(_LISTS["seats"])
_OTHERWISE = words_of(_LISTS["otherwise"])
_BESIDE = words_of(_LISTS["beside"])
_MINISTERS = words_of("minister secretary")
_SMALL = words_of(
    "the a an of for and in at to its his her their our on with who that which s senior regional national general local"
)
_EMPLOYED = words_of(_LISTS["employed"])
_OFFICERS = words_of("head chief director vice-president officer counsel manager")
_WHO = _HEADS | _OFFICERS | ROLES
_COURTESY = words_of("mr mrs ms miss mx dr dame sir lord lady")
_LONGEST, _SENTENCE = 110, 800  # characters of a phrase and of a sentence that are looked at
_MOST = 12  # offices of one person that are compared


class Office(NamedTuple):
    """What one mention of a person is called: the words and where they stand, in lower case as ``words``; ``employer``
    are the words of the body behind "at" or "for"; ``titled`` is the title that stands right before the name."""

    start: int
    end: int
    mention: int
    words: tuple[str, ...]
    employer: frozenset[str] = frozenset()
    titled: str = ""


class Clash(NamedTuple):
    """Two offices that one person cannot hold at once."""

    first: Office
    second: Office


def find_clash(text: str, segments: Segments, mentions: Sequence[Mention], entity: Entity) -> Clash | None:
    """The first two offices of a person that exclude each other; None if there are none or the copy says how."""
    if entity.kind != PERSON or len(entity.mentions) < 2 or not segments.sentence_starts:
        return None
    if sum([_may_tell(text, mentions[i]) for i in entity.mentions]) < 2:  # most people are described once
        return None
    offices: list[Office] = []
    compatible: set[tuple[object, object]] = set()
    for i in entity.mentions:
        for office in _offices(text, mentions, i):
            if _held_now(text, segments, mentions[i], office):
                for other in offices:
                    said = other[3:], office[3:]  # whoever is met often is called the same again and again
                    if other.mention != i and said not in compatible:
                        if _exclude(other, office):
                            return Clash(other, office)
                        compatible.add(said)
                offices.append(office)
        if len(offices) > _MOST:
            break
    return None


def _may_tell(text: str, mention: Mention) -> bool:
    """May an office stand beside a mention?"""
    start, end, _, _, _, title, role, _, _ = mention
    if role or (title and not _is_courtesy(title)):
        return True
    return text[start - 2 : start] == ", " and text[end : end + 1] in (",", ".")


@lru_cache(maxsize=1024)
def _is_courtesy(title: str) -> bool:
    return title.casefold().strip(".") in _COURTESY


def _offices(text: str, mentions: Sequence[Mention], i: int) -> Iterator[Office]:
    mention = mentions[i]
    if mention.title:
        start = text.rfind(mention.title[:3], max(0, mention.start - len(mention.title) - 8), mention.start)
        if start >= 0 and not _is_courtesy(mention.title):
            found = _office(text, start, mention.start - 1, i)
            yield found._replace(titled=found.words[-1] if found.words else "")
    if mention.role:
        start = text.find(mention.role[:12], mention.end, mention.end + 20)
        if start >= 0:
            yield _office(text, start, start + len(mention.role), i)
    if text[mention.start - 2 : mention.start] == ", " and text[mention.end : mention.end + 1] in (",", "."):
        end = mention.start - 2
        start = (
            max(text.rfind(mark, max(0, end - _LONGEST), end) for mark in (".", ",", ";", ":", "\n", "“", "”", '"')) + 1
        )
        if end - start < _LONGEST:
            phrase = _office(text, start + (text[start : start + 1] == " "), end, i)
            if not _WHO.isdisjoint(phrase.words):
                yield phrase


def _office(text: str, start: int, end: int, mention: int) -> Office:
    words = [word.removesuffix("'s") for word in _plain_words(text[start:end].replace("’", "'"))]
    return Office(start, end, mention, tuple([word for word in words if word]), _employer(text[start:end]))


def _held_now(text: str, segments: Segments, mention: Mention, office: Office) -> bool:
    """Does the copy give the office as held now, in no other year, and not as that of somebody else?"""
    start, end = segments.sentence(mention.sentence)
    said = _plain_words(text[start : min(end, start + _SENTENCE)])
    near = _plain_words(text[max(start, office.start - 20) : office.end])
    if not _OTHERWISE.isdisjoint(said) or not _BESIDE.isdisjoint(near):
        return False
    return not any(word.isdigit() and len(word) == 4 for word in said)


def _plain_words(text: str) -> list[str]:
    return [word.strip(".,;:()\"'“”’") for word in text.casefold().replace("-", " ").split()]


def _exclude(first: Office, second: Office) -> bool:
    """Can nobody hold both?"""
    one, other = first.words, second.words
    a, b = set(one), set(other)
    return (
        _titles_clash(first.titled, second.titled)
        or _employers_clash(first, second)
        or _portfolios_clash(one, other)
        or _functions_clash(a, b)
        or _ranks_clash(one, other)
        or _seats_clash(a, b)
        or _listed_clash(_PARTIES, one, other)
        or _listed_clash(_TRADES, one, other)
    )


def _titles_clash(one: str, other: str) -> bool:
    return bool(one and other) and any(
        len({n for n, names in enumerate(group.split(" / ")) for word in (one, other) if word in names.split()}) > 1
        for group in _LISTS["titles"]
    )


def _employers_clash(one: Office, other: Office) -> bool:
    """One trade, two bodies of which neither is named within the other, nor short for it."""
    if not one.employer or not other.employer or _EMPLOYED.isdisjoint({*one.words} & {*other.words}):
        return False
    if one.employer & other.employer:
        return False
    initials = {"".join(sorted(word[0] for word in employer)) for employer in (one.employer, other.employer)}
    short = {
        "".join(sorted(word)) for employer in (one.employer, other.employer) for word in employer if len(employer) == 1
    }
    return not initials & short


def _employer(phrase: str) -> frozenset[str]:
    """The capitalised words behind the first "at", "for" or "with"."""
    for preposition in (" at ", " for ", " with "):
        behind = phrase.partition(preposition)[2]
        if behind:
            return frozenset(
                word.strip(".,'’").casefold() for word in behind.split()[:8] if word[0].isupper() and len(word) > 1
            )
    return frozenset()


def _portfolios_clash(one: Sequence[str], other: Sequence[str]) -> bool:
    a, b = (
        {_PORTFOLIO[word] for word in words if word in _PORTFOLIO} if not _MINISTERS.isdisjoint(words) else set()
        for words in (one, other)
    )
    deputies = [not _DEPUTIES.isdisjoint(words) for words in (one, other)]
    same = {"minister", "secretary"} & set(one) & set(other)
    return bool(same and a and b and not a & b and deputies[0] == deputies[1])


def _functions_clash(a: set[str], b: set[str]) -> bool:
    if _OFFICERS.isdisjoint(a) or _OFFICERS.isdisjoint(b):
        return False
    one, other = ({_FUNCTION[word] for word in words if word in _FUNCTION} for words in (a, b))
    return bool(one and other and not one & other)


def _ranks_clash(one: Sequence[str], other: Sequence[str]) -> bool:
    """The head of a body and its deputy."""
    for head in _HEADS & set(one) & set(other):
        ranks = [_is_deputy(words, head) for words in (one, other)]
        if ranks[0] == ranks[1]:
            continue
        bodies = [
            {word for word in words if word not in _SMALL and word not in _HEADS and word not in _DEPUTIES}
            for words in (one, other)
        ]
        if bodies[0] & bodies[1] or not (bodies[0] or bodies[1]):
            return True
    return False


def _is_deputy(words: Sequence[str], head: str) -> bool:
    at = words.index(head)
    return not _DEPUTIES.isdisjoint(words[max(0, at - 2) : at])


def _seats_clash(a: set[str], b: set[str]) -> bool:
    """One office of two countries."""
    if not _SEATS & a & b or "to" in a | b:
        return False
    names = country_names()
    one, other = ({names[word] for word in words if word in names} for words in (a, b))
    return bool(one and other and not one & other)


def _listed_clash(groups: Sequence[Sequence[Sequence[str]]], one: Sequence[str], other: Sequence[str]) -> bool:
    a, b = f" {' '.join(one)} ", f" {' '.join(other)} "
    for group in groups:
        first = [n for n, names in enumerate(group) if [name for name in names if name in a]]
        if first:
            second = [n for n, names in enumerate(group) if [name for name in names if name in b]]
            if second and set(first).isdisjoint(second):
                return True
    return False


def _groups(key: str) -> list[list[list[str]]]:
    return [[[f" {name} " for name in names.split(", ")] for names in group.split(" / ")] for group in _LISTS[key]]


_PARTIES, _TRADES = _groups("parties"), _groups("trades")
