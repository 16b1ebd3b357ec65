"""attribution/hearsay: what is "reportedly" so, with nobody reporting it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache, partial

from checker.finding import Finding, Severity, normalised
from checker.language.anonymity import is_document
from checker.language.names import OUTLET
from checker.language.nearby import mentions_in
from checker.language.running_copy import is_running
from checker.language.set_phrases import opened
from checker.lists import word_list, word_sets
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_BE = frozenset(["is", "are", "was", "were", "be", "been"])
_RUMOURS, _INSTANCE = frozenset(("rumours", "rumors")), frozenset(("example", "instance"))
_DENIED = 60  # characters of a sentence within which it denies what the one before passed on


class Rumour(NamedTuple):
    """A hearsay phrase: its words [first, last), and whether it alleges rather than reports."""

    first: int
    last: int
    alleges: bool


_lists = partial(word_sets, "rules/attribution/hearsay")


class Hearsay(Rule[Rumour]):
    """Something is "reportedly", "allegedly" or "said to be" so, and nobody is named who reports or alleges it.

    The words admit that the desk did not find it out and hide who did. Reuters and AP ask that material which is not
    ours be attributed to whoever reported it; "allegedly" does not protect a writer who cannot say whose allegation
    it is.

    A note only: "supposedly", which doubts rather than reports; "for allegedly", where the body that acts alleges; "is
    said to" right behind what somebody says, who may well be the one saying it.

    Left alone: the reporter named in the same sentence, or in the next of the paragraph; rumours that somebody denies
    in the next sentence, or of which it tells one as an example; what is only compared with them ("as bad as reports
    suggest"); an allegation where a sentence beside it names the court, the charge or the police; quotations and what
    somebody is reported to have said; headlines."""

    id = "attribution/hearsay"
    severity = Severity.WARNING
    flags = (
        Example("The minister reportedly left by a back door.", ("reportedly",)),
        Example("Two shops were allegedly looted on the coast road.", ("allegedly",)),
        Example("The singer is said to have refused the prize.", ("is said to",)),
        Example("The carmaker is rumoured to be looking for a buyer.", ("is rumoured to",)),
        Example("It is alleged that the tender was fixed.", ("It is alleged that",)),
        Example("The party suspended a councillor for allegedly selling seats.", ("allegedly",), note="a note"),
        Example("The bank held the money supposedly offshore.", ("supposedly",), note="a note"),
        Example(
            "Sales fell, the British Retail Consortium said. But shoe shops were said to be doing well.",
            ("were said to",),
            note="a note",
        ),
    )
    passes = (
        Example("The minister reportedly left by a back door, according to the Daily Graphic."),
        Example("A crowd reportedly formed outside. The Daily Graphic put it at 300, and reported two arrests."),
        Example("He is charged with theft. He allegedly took the money in 61 transfers."),
        Example('"She allegedly sang," the mayor said.'),
        Example("The mayor said that the singer was said to be unwell."),
        Example("The last thing he said to his brother was a joke."),
        Example("In May there were rumours that O'Leary would quit. But he denied it on Thursday."),
        Example("Plans have reportedly been drawn up. Ms Ray is in them, according to reports in the Film Reporter."),
        Example("Rumours have spread about the ink. In Serbia, for example, priests said it was no sin."),
        Example("In a report compiled by the watchdog in 2003, graft was said to be pervasive."),
        Example("Beattie is not as badly hurt as some reports have suggested."),
        Example("Believe it if the rift is as deep as the reports suggest."),
    )

    def candidates(self, document: Document) -> Iterable[Rumour]:
        """Every such phrase outside headlines and quotations."""
        words, segments = document.words, document.segments
        folded = words.folded
        phrases = _phrases()
        for index in sorted({*words.where(_lists()["adverbs"]), *opened(words, _openings())}):
            found = _phrase(folded, index) if folded[index] in phrases else _rumour(folded, index)
            if found is None or document.quotations.covers(words.starts[index]):
                continue
            if is_running(segments.sentence_at(words.starts[index]), segments, words, document.prose):
                yield found

    def judge(self, candidate: Rumour, document: Document) -> Finding | None:
        """A finding unless somebody reports or alleges it in so many words."""
        words = document.words
        start, end = words.starts[candidate.first], words.ends[candidate.last - 1]
        if _reported(candidate, start, document):
            return None
        phrase = document.prose[start:end]
        verb = "alleges" if candidate.alleges else "reports"
        return self.finding(
            (start, end),
            f"“{phrase}” passes on hearsay: nobody is named who {verb} it.",
            f"AU: Who {verb} this? Name the outlet, the document or the person.",
            normalised(phrase),
            severity=Severity.NOTE if _faint(candidate, document) else None,
        )


def _faint(candidate: Rumour, document: Document) -> bool:
    """Does the phrase only doubt, or may the one who reports or alleges be told by what stands in front of it?"""
    words, segments = document.words, document.segments
    first, folded = candidate.first, words.folded
    if folded[first] == "supposedly" or (folded[first] == "allegedly" and folded[max(0, first - 1)] == "for"):
        return True
    sentence = segments.sentence_at(words.starts[first])
    if "said" not in folded[first : candidate.last] or not sentence:
        return False
    if segments.sentence_blocks[sentence - 1] != segments.sentence_blocks[sentence]:
        return False
    return any(attribution.source for attribution in document.voices.touching(*segments.sentence(sentence - 1)))


@cache
def _phrases() -> dict[str, dict[str, list[list[str]]]]:
    """What follows the first two words of each phrase, by the first and by the second."""
    found: dict[str, dict[str, list[list[str]]]] = {}
    for phrase in word_list("rules/attribution/hearsay_phrases")["phrases"]:
        first, second, *rest = phrase.split()
        found.setdefault(first, {}).setdefault(second, []).append(rest)
    return found


@cache
def _openings() -> dict[str, Collection[str]]:
    """The second words by the first, of phrases and of what is "said to" be or "reported that" it is."""
    return {**dict.fromkeys(_lists()["participles"], ("to", "that")), **_phrases()}


def _phrase(folded: list[str], index: int) -> Rumour | None:
    following = folded[index + 1] if index + 1 < len(folded) else ""
    if folded[index] == "reports" and {"as", "than", "the"}.intersection(folded[max(0, index - 2) : index]):
        return None  # "as bad as some reports say", "the reports say"
    for rest in _phrases()[folded[index]].get(following, ()):
        stop = index + 2 + len(rest)
        if folded[index + 2 : stop] == rest:
            return Rumour(index, stop, False)
    return None


def _rumour(folded: list[str], index: int) -> Rumour | None:
    word = folded[index]
    if word in _lists()["adverbs"]:
        return Rumour(index, index + 1, word == "allegedly")
    first = index
    while first and folded[first - 1] in ("also", "now", "widely", "even", "often", "still"):
        first -= 1
    if not first or folded[first - 1] not in _BE:
        return None
    first -= 1
    while first and folded[first - 1] in ("has", "have", "had", "been"):
        first -= 1
    following = folded[index + 1] if index + 1 < len(folded) else ""
    alleges = word in ("alleged", "claimed")
    if first and folded[first - 1] in ("could", "might", "can", "may", "should", "would"):
        return None  # "could be said to": nobody has said it
    if first and folded[first - 1] == "it" and following == "that":
        return Rumour(first - 1, index + 2, alleges)
    if following != "to" or index + 2 >= len(folded):
        return None
    if word in ("said", "reported") and folded[index + 2] in ("the", "him", "her", "them", "me", "us", "a", "police"):
        return None
    return Rumour(first, index + 2, alleges)


def _reported(candidate: Rumour, start: int, document: Document) -> bool:
    """Is the one who reports or alleges told: in the sentence, in the next of the paragraph, or as the law?"""
    words, segments = document.words, document.segments
    sentence = segments.sentence_at(start)
    first, last = segments.sentence(sentence)
    opening = words.folded_within(first, start)[:4]
    if opening[:1] == ["in"] and is_document(opening[1:3]):
        return True  # "In a report compiled by the agency, graft was said to be …"
    law = _lists()["law"]
    if candidate.alleges:
        for index in range(max(0, sentence - 2), min(sentence + 2, len(segments.sentence_starts))):
            if not law.isdisjoint(words.folded_within(*segments.sentence(index))):
                return True
    stop = words.ends[candidate.last - 1]
    for attribution in document.voices.touching(first, last):
        itself = bool(attribution.source) and start <= attribution.source[0].start < stop
        if itself and not mentions_in(document.mentions, *attribution.source[0]):
            continue  # "according to rumours": the rumour itself
        if attribution.carried and any(s <= start < e for s, e in attribution.content):
            return True
        if attribution.source and any(s < last and first < e for s, e in attribution.cue):
            return True
        if attribution.source and any(s <= start < e for s, e in attribution.content):
            return True
    if sentence and segments.sentence_blocks[sentence - 1] == segments.sentence_blocks[sentence]:
        before = segments.sentence(sentence - 1)
        if any(m.kind == OUTLET for m in mentions_in(document.mentions, *before)):
            return True
    following = sentence + 1
    if following >= len(segments.sentence_starts):
        return False
    first, last = segments.sentence(following)
    if not _lists()["denials"].isdisjoint(words.folded_within(first, min(last, first + _DENIED))):
        return True
    if any(m.kind == OUTLET for m in mentions_in(document.mentions, first, last)):
        return True
    if words.text.startswith("according to ", first) or _follows_up(candidate, first, last, document):
        return True
    if segments.sentence_blocks[following] != segments.sentence_blocks[sentence]:
        return False
    reports = _lists()["reports"] - {"according"}
    return any(
        attribution.source and first <= attribution.cue[0].start < last
        and words.text[attribution.cue[0].start : attribution.cue[0].end].split()[-1] in reports
        and bool(mentions_in(document.mentions, *attribution.source[0]))
        for attribution in document.voices.touching(first, last)
        if attribution.cue
    )  # fmt: skip


def _follows_up(candidate: Rumour, first: int, last: int, document: Document) -> bool:
    """Does the sentence [first, last) behind say more "according to" somebody named ("reports in the Hollywood
    Reporter"), or tell one of the rumours "for example"?"""
    words = document.words
    behind = words.folded_within(first, last)
    if "according" in behind and any(
        attribution.source
        and attribution.cue
        and words.text.startswith("according", attribution.cue[0].start)
        and mentions_in(document.mentions, *attribution.source[0])
        for attribution in document.voices.touching(first, last)
    ):
        return True
    rumours = not _RUMOURS.isdisjoint(words.folded[candidate.first : candidate.last])
    return rumours and not _INSTANCE.isdisjoint(behind)
