"""One term written in two ways: open, hyphened and closed ("air strike", "airstrike", "e-mail", "email"), and the few
words that have two spellings in every country ("adviser", "advisor").

The compounds are found by what the copy itself has, not by a list: two words that stand side by side here and as one
word there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import compress, islice
from operator import add, contains

from checker.finding import Span
from checker.language.quotations import Quotations
from checker.language.segment import HEADING, HEADLINE, Segments, Words
from checker.lists import word_list
from checker.tuples import NamedTuple

OPEN, HYPHENED, CLOSED, SPELLED = "open", "hyphened", "closed", "spelled"


class Form(NamedTuple):
    """One way in which a term is written: the words as first met, the shape (open, hyphened, closed, spelled), and
    every place in the publication's own words; ``quoted`` are those in somebody's."""

    text: str
    shape: str
    spans: tuple[Span, ...]
    quoted: tuple[Span, ...]


class Term(NamedTuple):
    """A term that the copy writes in more than one way. ``key`` is its letters, without a plural's s."""

    key: str
    forms: tuple[Form, ...]


_LIST = word_list("checker/language/terms")
_NOT_FIRST = frozenset(_LIST["first"]["words"])
_NOT_SECOND = frozenset(_LIST["second"]["words"])
_DISTINCT = frozenset(_LIST["distinct"]["words"])
_PAIRS: dict[str, str] = {**_LIST["pairs"], **{second: first for first, second in _LIST["pairs"].items()}}
_SPELLED = frozenset(_PAIRS) | {word + "s" for word in _PAIRS}
_NOUN_ENDINGS = ("ies", "ers", "ors", "ions", "ents", "ists", "isms", "ities", "nesses", "ings", "ors", "ogies")
_ORDINALS = frozenset(("third", "fourth", "fifth", "last", "next", "full", "whole", "public", "private", "top", "real"))
_LY_NOUNS = frozenset(("family", "assembly", "supply", "butterfly", "belly", "jelly"))
_SHORTEST = 6  # letters of a compound
_SHORTEST_PART = 3
_LONGEST = 40  # letters of a part
_NEITHER = frozenset([word for word in _NOT_FIRST if len(word) < _SHORTEST])  # compounds nor first parts of one


def find_terms(
    text: str, words: Words, segments: Segments, quotations: Quotations, sought: frozenset[str] = frozenset()
) -> tuple[Term, ...]:
    """Every term that is written in more than one way, in order of first use; and those whose keys are ``sought``,
    written in however many."""
    folded = words.folded
    kinds = words.distinct
    places: dict[str, dict[str, list[int]]] = {}
    hyphened = [word for word in words.odd if word.count("-") == 1]
    closed = [word.replace("-", "") for word in hyphened]
    either = {key for key in closed if key in kinds or key.removesuffix("s") in kinds or key + "s" in kinds}
    wanted = {_key(key) for key in either}.union(sought)
    met = _open_too(words, hyphened)
    if sought:
        known = sought.union([key + "s" for key in sought])
        met.update(k for k, both in enumerate(map(add, folded, islice(folded, 1, None))) if both in known)
    together = [(index, folded[index] + folded[index + 1]) for index in sorted(met)]
    pairs = [(index, _key(both)) for index, both in together if _may_be_open(index, both, text, words)]
    wanted |= {key for _, key in pairs}
    known = _SPELLED & kinds
    singular = {_key(word) for word in known}
    spelled = {word for word in known if _PAIRS[_key(word)] in singular or _pair(word) in sought}
    if not wanted and not spelled:
        return ()
    for index, key in pairs:
        places.setdefault(key, {}).setdefault(OPEN, []).append(index)
    shapes = {word: shape for word in kinds if (shape := _shape(word, wanted, spelled))}
    for index, word in enumerate(folded):
        if word in shapes:
            key, way = shapes[word]
            places.setdefault(key, {}).setdefault(way, []).append(index)
    found = []
    for key, ways in places.items():
        forms = [form for shape, at in ways.items() if (form := _form(shape, at, text, words, segments, quotations))]
        if {form.shape for form in forms} == {OPEN, HYPHENED}:
            forms = _before_nouns(forms, text, words)
        if len(forms) > 1 or (forms and key in sought):
            found.append(Term(key, tuple(sorted(forms, key=lambda form: (form.spans + form.quoted)[0]))))
    return tuple(sorted(found, key=lambda term: (term.forms[0].spans + term.forms[0].quoted)[0]))


def _open_too(words: Words, hyphened: Sequence[str]) -> set[int]:
    """The words that begin what the copy has as one word elsewhere, ``hyphened`` or closed, in either number. A word
    that is one of others is found behind its first part when all are sorted, which spares putting every two words of
    the copy together."""
    kinds, places, folded = words.distinct, words.places, words.folded
    parted = [
        (word.replace("-", ""), cut)
        for word in hyphened
        if _SHORTEST_PART <= (cut := word.index("-")) < _LONGEST and word[:cut] in kinds
    ]
    ordered = sorted(kinds - _NEITHER)
    for index in compress(range(len(ordered)), map(contains, islice(ordered, 1, None), ordered)):
        one, last = ordered[index], index + 1
        if len(one) >= _SHORTEST_PART and one not in _NOT_FIRST:
            shortest = max(_SHORTEST, len(one) + _SHORTEST_PART - 1)  # the second part may have its s elsewhere alone
            while last < len(ordered) and ordered[last].startswith(one):
                if len(ordered[last]) >= shortest:
                    parted.append((ordered[last], len(one)))
                last += 1
    seconds: dict[str, set[str]] = {}
    for word, cut in parted:
        rest = word[cut:]
        other = rest[:-1] if rest[-1:] == "s" else rest + "s"
        if rest in kinds or other in kinds:
            seconds.setdefault(word[:cut], set()).update((rest, other))
    found = set()
    for first, sought in seconds.items():
        behind = [k for second in sought & kinds for k in places[second]]
        if len(behind) < len(places[first]):  # "to day": a day is met less often
            found.update([k - 1 for k in behind if k and folded[k - 1] == first])
        else:
            found.update([k for k in places[first] if k + 1 < len(folded) and folded[k + 1] in sought])
    return found


def _shape(word: str, wanted: set[str], spelled: set[str]) -> tuple[str, str] | None:
    """The term that a word is a form of, and which form."""
    if word in spelled:
        return _pair(word), _key(word)
    key = _key(word.replace("-", ""))
    if key not in wanted or word in _DISTINCT or "ly-" in word:
        return None
    return key, HYPHENED if "-" in word else CLOSED


def _pair(word: str) -> str:
    """The key of a word that has two spellings."""
    return min(_key(word), _PAIRS[_key(word)])


def ways_of(words: Words, text: str) -> dict[str, frozenset[str]]:
    """The keys of all that another story may write otherwise, by shape; of words with two spellings the singular."""
    folded, kinds = words.folded, words.places
    together = enumerate(map(add, folded, islice(folded, 1, None)))
    return {
        CLOSED: frozenset(_key(word) for word in kinds if len(word) >= _SHORTEST and word.isalpha()),
        HYPHENED: frozenset(_key(word.replace("-", "")) for word in words.odd if word.count("-") == 1),
        OPEN: frozenset(_key(both) for index, both in together if _may_be_open(index, both, text, words)),
        SPELLED: frozenset(_key(word) for word in _SPELLED.intersection(kinds)),
    }


def in_several_ways(ways: Mapping[str, Set[str]]) -> frozenset[str]:
    """The keys of the terms that stories together write in more than one way, by what is met of each shape in any of
    them. Two words and two words with a hyphen are no difference: before a noun they take one."""
    spelled = ways[SPELLED]
    pairs = {_pair(word) for word in spelled if _PAIRS[word] in spelled}
    return frozenset(ways[CLOSED] & (ways[OPEN] | ways[HYPHENED]) | pairs)


def _may_be_open(index: int, both: str, text: str, words: Words) -> bool:
    """Are the words at ``index`` and behind it two parts of a compound, set apart by one space?"""
    one, two = words.folded[index], words.folded[index + 1]
    return (
        len(both) >= _SHORTEST
        and len(one) >= _SHORTEST_PART <= len(two)
        and one not in _NOT_FIRST
        and (one[-2:] != "ly" or one in _LY_NOUNS)
        and two not in _NOT_SECOND
        and text[words.ends[index] : words.starts[index + 1]] in (" ", "\n", "\u00a0")
    )


def _key(word: str) -> str:
    return word[:-1] if word[-1:] == "s" and word[-2:] != "ss" else word


def _form(
    shape: str, at: Sequence[int], text: str, words: Words, segments: Segments, quotations: Quotations
) -> Form | None:
    own: list[Span] = []
    quoted: list[Span] = []
    named = False
    for index in at:
        last = index + (shape == OPEN)
        span = Span(words.starts[index], words.ends[last])
        if not "".join(words.folded[index : last + 1]).replace("-", "").isalpha() or in_address(text, span):
            continue
        if _is_name(text, span, words.starts[last], segments):
            named = True
            continue
        (quoted if quotations.touches(*span) else own).append(span)
    if (not own and not quoted) or (named and shape == CLOSED):
        return None
    first = (own or quoted)[0]
    kind = shape if shape in (OPEN, HYPHENED, CLOSED) else SPELLED
    return Form(" ".join(text[first.start : first.end].split()), kind, tuple(own), tuple(quoted))


def in_address(text: str, span: Span) -> bool:
    """Is it part of an address, a tag or a heading's anchor ("plainlanguage.gov", "#opendata")?"""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 2]
    return before in tuple("@#/._-{\\=&?%") or after[:1] in tuple("@/_") or (after[:1] == "." and after[1:].isalnum())


def _before_nouns(forms: list[Form], text: str, words: Words) -> list[Form]:
    """Two words take a hyphen before a noun and none elsewhere, so only open forms before a plural noun are at odds
    with hyphened ones."""
    kept = []
    for form in forms:
        if form.shape == OPEN:
            own = tuple(span for span in form.spans if _before_noun(span, text, words))
            quoted = tuple(span for span in form.quoted if _before_noun(span, text, words))
            if own or quoted:
                first = (own or quoted)[0]
                kept.append(Form(" ".join(text[first.start : first.end].split()), OPEN, own, quoted))
        else:
            kept.append(form)
    return kept


def _before_noun(span: Span, text: str, words: Words) -> bool:
    index = words.at(span.end)
    if index >= len(words.folded) or text[span.end : words.starts[index]] != " " or words.folded[index - 1][-1] == "s":
        return False
    first = words.folded[index - 2]
    return words.folded[index].endswith(_NOUN_ENDINGS) and not first.endswith(("ly", "ed")) and first not in _ORDINALS


def _is_name(text: str, span: Span, second: int, segments: Segments) -> bool:
    """Is it in capitals for another reason than that a sentence begins there?"""
    if any(char.isupper() for char in text[span.start + 1 : span.end]) and second == span.start:
        return True
    block = segments.blocks[segments.block_at(span.start)] if segments.blocks else None
    begins = bool(segments.sentence_starts) and segments.sentence(segments.sentence_at(span.start)).start == span.start
    if block and block.kind in (HEADLINE, HEADING):
        return text[second].isupper() and second != span.start
    return text[second].isupper() if second != span.start else text[span.start].isupper() and not begins
