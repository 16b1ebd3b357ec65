"""attribution/weasel: a view ascribed to people who are not there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from checker.finding import Finding, Severity, normalised
from checker.language.assertions import is_report
from checker.language.attributions import INDIRECT
from checker.language.phrases import CONJ, REL, SUB, classes
from checker.language.segment import HEADING, HEADLINE
from checker.lists import word_list
from checker.rule import Example, Rule

if TYPE_CHECKING:
    from checker.document import Document

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])
_SMALL = frozenset(("of", "in", "on", "at", "to", "by", "for", "from", "with", "as", "and", "or", "that", "who"))


class Weasel(NamedTuple):
    """A weasel phrase: its words [first, last), and its sort: crowd, passive, impersonal or feeling."""

    first: int
    last: int
    sort: str


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {key: frozenset(value.split()) for key, value in word_list("rules/attribution/weasel").items()}


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _lists()["phrases"]:
        first, *rest = phrase.split("|")
        found.setdefault(first, []).append(tuple(rest))
    return {first: tuple(sorted(rest)) for first, rest in found.items()}


@cache
def _starters() -> frozenset[str]:
    lists = _lists()
    passive = lists["passive_as"] | lists["passive_bare"] | lists["called"] | lists["passive_to"] | lists["impersonal"]
    return lists["quantifiers"] | lists["alone"] | passive | {"there"} | _phrases().keys()


class WeaselWords(Rule[Weasel]):
    """A view is ascribed to nobody in particular: "some say", "critics argue", "it is understood", "widely seen as".

    Flagged are crowds of the unnamed with a verb of thinking in the present ("many believe"), agentless passives ("is
    regarded as", "viewed as", "is often called"), impersonal ones ("it is generally accepted that") and feelings that
    nobody has ("there is a perception that"). They lend a view authority without anybody who can be asked. The BBC
    asks for the source of every controversial claim; Wikipedia's style manual lists the phrases.

    Left alone: a holder named in the sentence ("by the court", "critics such as Ama Boateng"), or speaking in
    quotation marks in the next; words inside quotations and what somebody is reported to have said; polls and
    surveys; names ("is called the Strip"); law and science ("is classified as a misdemeanour", "is considered a
    carcinogen by the agency")."""

    id = "attribution/weasel"
    severity = Severity.WARNING
    flags = (
        Example("The plan is widely seen as a test of the new mayor.", ("is widely seen as",)),
        Example("Many believe the harbour will close within a year.", ("Many believe",)),
        Example("Critics argue that the levy falls on the poor.", ("Critics argue",)),
        Example("It is generally accepted that the fish will not return.", ("It is generally accepted that",)),
        Example("There are growing fears that the dam will fail.", ("There are growing fears that",)),
        Example("The militia, viewed as the strongest in the province, left the talks.", ("viewed as",)),
        Example("Her first novel is often called a turning point.", ("is often called",)),
        Example("It is understood the two men met in Geneva.", ("It is understood",)),
    )
    passes = (
        Example("The plan is seen as a test by Ama Boateng, who leads the opposition."),
        Example("Critics such as Ama Boateng say that the levy falls on the poor."),
        Example('Some say the wall will not hold. "It is made of sand," said Oumar Fall, an engineer.'),
        Example('"Some say the wall will bring it back," he told a rally.'),
        Example("Boateng said many believed the harbour would close."),
        Example("The city is called Ndar in Wolof."),
        Example("Some 40 people were seen leaving the building."),
        Example("A man who was described as tall and bearded ran from the shop, police said."),
        Example("Most of those polled believe the tax is too high, according to the survey by Gallup."),
    )

    def candidates(self, document: Document) -> Iterable[Weasel]:
        """Every weasel phrase outside headlines and quotations."""
        words, segments = document.words, document.segments
        starters, folded = _starters(), words.folded
        last = -1
        if starters.isdisjoint(folded) or not is_report(words, document.quotations):
            return
        for index, word in enumerate(folded):
            if word not in starters or index < last:
                continue
            found = _weasel(folded, index)
            if found is None or not _joined(document, found):
                continue
            found = _modified(document, found)
            if found is None:
                continue
            if segments.block_of(segments.sentence_at(words.starts[index])).kind in (HEADLINE, HEADING):
                continue
            if document.quotations.covers(words.starts[found.first]):
                continue
            last = found.last
            yield found

    def judge(self, candidate: Weasel, document: Document) -> Finding | None:
        """A finding unless somebody in the sentence or the next holds the view."""
        words = document.words
        start, end = words.starts[candidate.first], words.ends[candidate.last - 1]
        if _held(candidate, document):
            return None
        phrase = document.text[start:end]
        return self.finding(
            (start, end),
            f"“{phrase}” ascribes a view and names nobody who holds it.",
            "AU: Who holds this view? Name one, or say it in our own voice.",
            normalised(phrase),
        )


def _joined(document: Document, found: Weasel) -> bool:
    """Do the words of the phrase stand in one clause, with no comma or full stop between them?"""
    words = document.words
    between = document.text[words.starts[found.first] : words.ends[found.last - 1]]
    return not any(mark in between for mark in '.;:?!"“”()') and (found.sort == "crowd" or "," not in between)


def _modified(document: Document, found: Weasel) -> Weasel | None:
    """A crowd with the words that describe it ("some outside analysts see"); None where a name tells whose crowd it
    is, or where a passive without a form of "be" is no aside."""
    words = document.words
    if found.sort == "passive" and words.folded[found.first] in _lists()["reduced"]:
        gap = document.text[words.ends[found.first - 1] : words.starts[found.first]] if found.first else ""
        return found if "," in gap or words.folded[found.first - 1] == "and" else None
    if found.sort == "crowd" and found.first and words.folded[found.first] in _lists()["quantifiers"]:
        gap = document.text[words.ends[found.first - 1] : words.starts[found.first]]
        joined = classes(words.folded[found.first - 1]) & (CONJ | SUB | REL) or words.folded[found.first - 1] == "what"
        return found if gap != " " or joined or found.last - found.first > 2 else None
    if found.sort != "crowd" or not found.first or words.folded[found.first] in _lists()["adverbs"] | _BE:
        return found
    first = found.first
    start = document.segments.sentence(document.segments.sentence_at(words.starts[first])).start
    for _ in range(2):
        if (
            first == 0
            or words.starts[first - 1] < start
            or document.text[words.ends[first - 1] : words.starts[first]] != " "
        ):
            break
        before = words.folded[first - 1]
        if document.text[words.starts[first - 1]].isupper() and words.starts[first - 1] > start:
            return None
        if classes(before) and before not in _lists()["quantifiers"]:
            break
        first -= 1
    return found._replace(first=first)


def _weasel(folded: list[str], index: int) -> Weasel | None:
    """The weasel phrase that the word at ``index`` begins, or, for a participle, carries."""
    lists = _lists()
    word = folded[index]
    for rest in _phrases().get(word, ()):
        if tuple(folded[index + 1 : index + 1 + len(rest)]) == rest:
            return Weasel(index, index + 1 + len(rest), "set phrase")
    if word == "there":
        return _feeling(folded, index)
    if word in lists["quantifiers"] or word in lists["alone"]:
        return _crowd(folded, index)
    return _passive(folded, index)


def _crowd(folded: list[str], index: int) -> Weasel | None:
    lists = _lists()
    total = len(folded)
    k = index + 1
    if folded[index] in lists["quantifiers"]:
        if index and folded[index - 1] in (
            "the",
            "of",
            "as",
            "for",
            "in",
            "to",
            "these",
            "those",
            "by",
            "with",
            "at",
            "too",
            "how",
            "and",
        ):
            return None
        if k < total and folded[k] in ("of", "in"):
            k = min(k + 5, total) if folded[k] == "of" and "them" in folded[k : k + 2] else k
            stop = next((j for j in range(k, min(k + 5, total)) if folded[j] in lists["verbs"]), -1)
            if stop < 0 or (folded[k] == "of" and folded[k + 1] not in ("us", "the", "those")):
                return None
            return Weasel(index, stop + 1, "crowd") if folded[k] == "in" else None
        if k < total and folded[k] in lists["crowds"]:
            k += 1
    elif index and folded[index - 1] in (
        "the",
        "his",
        "her",
        "its",
        "their",
        "two",
        "three",
        "these",
        "those",
        "of",
        "by",
        "with",
        "to",
        "some",
        "many",
        "most",
        "for",
        "from",
        "and",
        "or",
    ):
        return None
    while (
        k < total
        and k < index + 4
        and (folded[k].endswith("ly") or folded[k] in ("also", "now", "still", "even", "long"))
    ):
        k += 1
    if k >= total or folded[k] not in lists["verbs"]:
        return None
    return Weasel(index, k + 1, "crowd")


def _passive(folded: list[str], index: int) -> Weasel | None:
    lists = _lists()
    word, total = folded[index], len(folded)
    first = index
    while first and (folded[first - 1] in lists["adverbs"] or folded[first - 1] in lists["frequent"]):
        first -= 1
    adverbs = folded[first:index]
    being = first > 0 and folded[first - 1] in _BE
    if being:
        first -= 1
        while first and folded[first - 1] in ("has", "have", "had", "been", "be", "being", "is", "are"):
            first -= 1
    following = folded[index + 1] if index + 1 < total else ""
    if first and folded[first - 1] == "it" and being and word in lists["impersonal"]:
        tail = folded[index + 1 : index + 7]
        if following == "that":
            return Weasel(first - 1, index + 2, "impersonal")
        if "that" in tail and following in ("in", "by", "among", "within", "here") and following != "by":
            return Weasel(first - 1, index + 2 + tail.index("that"), "impersonal")
        if word in ("understood", "believed", "thought", "feared", "rumoured", "rumored") and following in (
            "the", "he", "she", "they", "it", "a", "an", "there", "his", "her", "their", "some", "one", "two", "more",
        ):  # fmt: skip
            return Weasel(first - 1, index + 1, "impersonal")
        return None
    helpers = folded[first:index]
    if being and folded[index - len(adverbs) - 1] == "be":
        return None  # "should be seen as" advises, "would be seen as" guesses: neither reports a view
    if (
        being
        and following == "by"
        and word in lists["passive_as"]
        and folded[index + 2 : index + 3] in (["many"], ["some"], ["most"])
    ):
        return Weasel(first, index + 3, "crowd")
    if being and word == "understood" and following == "to":
        return Weasel(first, index + 2, "passive")
    if following == "as" and word in lists["passive_as"]:
        if word == "classified" and "being" not in helpers:
            return None
        if word in lists["habitual"] and not adverbs and not {"has", "have", "had"} & set(helpers):
            return None
        return Weasel(first, index + 2, "passive") if being or word in lists["reduced"] else None
    if not being:
        return None
    articles = ("a", "an", "the", "one")
    if word in lists["passive_bare"] and following in articles:
        return Weasel(first, index + 1, "passive")
    if word in lists["called"] and following in articles and any(a in lists["frequent"] for a in adverbs):
        return Weasel(first, index + 1, "passive")
    if word in lists["passive_to"] and following == "to" and any(a in lists["frequent"] for a in adverbs):
        return Weasel(first, index + 2, "passive")
    return None


def _feeling(folded: list[str], index: int) -> Weasel | None:
    lists = _lists()
    tail = folded[index + 1 : index + 8]
    if not tail or tail[0] not in ("is", "are", "was", "were", "has", "have"):
        return None
    for k, word in enumerate(tail):
        if word in lists["feelings"]:
            behind = tail[k + 1 : k + 2]
            if behind == ["that"]:
                return Weasel(index, index + k + 3, "feeling")
            return None
        if word in _SMALL:
            return None
    return None


def _held(candidate: Weasel, document: Document) -> bool:
    """Is the view somebody's after all: said in reported speech, held "by" somebody, by one of the crowd who is named
    or who speaks in the next sentence, or counted in a poll?"""
    words, segments = document.words, document.segments
    start, end = words.starts[candidate.first], words.ends[candidate.last - 1]
    sentence = segments.sentence_at(start)
    first, last = segments.sentence(sentence)
    inside = words.within(first, last)
    folded = words.folded[inside.start : inside.stop]
    behind = words.folded[candidate.last : inside.stop]
    if not _lists()["polls"].isdisjoint(folded) or "%" in document.text[first:last]:
        return True
    if candidate.sort == "crowd":
        if {"including", "such", "among"} & set(behind[:6]) or folded[-2:] == ["for", "example"]:
            return True
    elif "by" in behind[:4] and behind[behind.index("by") + 1 : behind.index("by") + 2] not in (
        ["many"],
        ["some"],
        ["most"],
    ):
        return True
    if candidate.sort == "passive" and candidate.first and words.folded[candidate.first - 1] in ("who", "whom", "was"):
        return True
    for attribution in document.attributions:
        if not attribution.source:
            if attribution.carried and any(s <= start < e for s, e in attribution.content):
                return True
            continue
        if any(s <= start < e for s, e in attribution.content) and not any(
            s <= start < e for s, e in attribution.source
        ):
            return True
        opens = attribution.cue[0].start if attribution.cue else -1
        outside = first <= opens < last and not start <= opens < end
        if outside and _named(attribution.source[0], document):
            return True
    return _speaks_near(sentence, document)


def _named(span: tuple[int, int], document: Document) -> bool:
    return any(
        span[0] <= m.start < span[1] and m.kind in ("person", "organisation", "outlet") for m in document.mentions
    )


def _speaks_near(sentence: int, document: Document) -> bool:
    """Does a named person speak in quotation marks in the next sentence, or in the one before in the same paragraph?"""
    segments = document.segments
    near = [k for k in (sentence - 1, sentence + 1) if 0 <= k < len(segments.sentence_starts)]
    if near and near[0] < sentence and segments.sentence_blocks[near[0]] != segments.sentence_blocks[sentence]:
        near = near[1:]
    spans = [segments.sentence(k) for k in near]
    return any(
        attribution.speech != INDIRECT
        and any(first <= attribution.cue[0].start < last for first, last in spans)
        and _named(attribution.source[0], document)
        for attribution in document.attributions
        if attribution.cue and attribution.source
    )
