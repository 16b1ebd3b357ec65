"""attribution/weasel: a view ascribed to people who are not there."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity, Span, normalised
from checker.language.holders import expert_near, is_named, newcomer_behind, speaks_near
from checker.language.running_copy import is_running
from checker.language.segment import Words
from checker.language.sources import ANONYMOUS_GROUP, ANONYMOUS_PERSON, NOBODY
from checker.language.weasels import Weasel, vague_at, weasel_at, weasel_places, weasel_words
from checker.language.wording import CONJ, REL, SUB, classes
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_UNKNOWN = (ANONYMOUS_PERSON, ANONYMOUS_GROUP, NOBODY)
_REPORTED = frozenset(("reported", "reports"))
_POLL = 4  # words of polling from which on copy is about a poll
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])


class WeaselWords(Rule[Weasel]):
    """A view is ascribed to nobody in particular: "some say", "critics argue", "it is understood", "widely seen as".

    Flagged are crowds of the unnamed with a verb of thinking in the present ("many believe"), agentless passives ("is
    regarded as", "viewed as", "is often called"), impersonal ones ("it is generally accepted that") and feelings that
    nobody has ("there is a perception that"). They lend a view authority without anybody who can be asked. The BBC
    asks for the source of every controversial claim; Wikipedia's style manual lists the phrases. Guesses ("probably")
    and mild passives ("is believed to") are notes; so, once a text, is "some" or "many" without a number in copy that
    names no source at all, where nobody can be asked.

    A note too where the next sentence brings in somebody new, who may be one of the crowd.

    Left alone: a holder named in the sentence ("by the court", "critics such as Ama Boateng"), or speaking in
    quotation marks in the next; an expert named soon behind "analysts say", an outlet that reports what people fear;
    words inside quotations and what somebody is reported to have said; polls and surveys; names
    ("is called the Strip"); law and science ("is classified as a misdemeanour", "is considered a carcinogen by the
    agency")."""

    id = "attribution/weasel"
    severity = Severity.WARNING
    flags = (
        Example("The plan is widely seen as a test of the new mayor.", ("is widely seen as",)),
        Example("Many believe the harbour will close within a year.", ("Many believe",)),
        Example("Critics argue that the levy falls on the poor.", ("Critics argue",)),
        Example("It is generally accepted that the fish will not return.", ("It is generally accepted that",)),
        Example("There are growing fears that the dam will fail.", ("There are growing fears that",)),
        Example("The militia, viewed as the strongest in the province, left the talks.", ("viewed as",)),
        Example("Kestrel Brigade, viewed as the strongest in the province, declared a truce.", ("viewed as",)),
        Example("Her first novel is often called a turning point.", ("is often called",)),
        Example("It is understood the two men met in Geneva.", ("It is understood",)),
        Example("The boats were probably sold in Batam.", ("probably",), note="a note"),
        Example("The captain is believed to be in Batam.", ("is believed to",), note="a note"),
        Example("Critics have argued that the levy falls on the poor.", ("Critics have argued",)),
        Example("Some would say that it is too late.", ("Some would say",)),
        Example(
            "Critics fear that the levy falls on the poor. Lord Harris, who sits on the board, said it was not fair.",
            ("Critics fear",),
            note="a note: he may be one of them",
        ),
        Example(
            "The opera is in many theatres. Its last act was cut in some of them.",
            ("many",),
            note="a note, with the others beside it: no source is named",
        ),
    )
    passes = (
        Example("Ama Boateng may yet stand. Boateng supporters have long called for it."),
        Example("The plan is seen as a test by Ama Boateng, who leads the opposition."),
        Example("Critics such as Ama Boateng say that the levy falls on the poor."),
        Example('Some say the wall will not hold. "It is made of sand," said Oumar Fall, an engineer.'),
        Example("It may not sell, analysts say. The sum is high. It will not, said Eva Ray, an analyst at Aton."),
        Example("There are fears that the dam will fail. The Daily Graphic reported that half the town could go."),
        Example('"Some say the wall will bring it back," he told a rally.'),
        Example("Boateng said many believed the harbour would close."),
        Example("A boy of perhaps 17 came out. The boats were probably sold in Batam, Oumar Fall said."),
        Example("The city is called Ndar in Wolof."),
        Example("A truce appears to have been called before the vote. An election has been called for June."),
        Example("There is no agreed name for it, and not everyone agrees on who has it."),
        Example("The opera is in many theatres, said Ama Boateng, who directs it."),
        Example("It was many years before some 40 people saw it, and not many did."),
        Example("Some 40 people were seen leaving the building."),
        Example("A man who was described as tall and bearded ran from the shop, police said."),
        Example("Most of those polled believe the tax is too high, according to the survey by Gallup."),
    )

    def candidates(self, document: Document) -> Iterable[Weasel]:
        """Every weasel phrase outside headlines and quotations."""
        words, segments = document.words, document.segments
        folded = words.folded
        last = -1
        if not document.is_news:
            return
        unnumbered = _unnumbered(document)
        if unnumbered:
            yield Weasel(unnumbered[0], unnumbered[0] + 1, "vague")
        for index in weasel_places(words):
            if index < last:
                continue
            found = weasel_at(folded, index)
            if found is None or not _joined(document, found):
                continue
            found = _modified(document, found)
            if found is None:
                continue
            if not is_running(segments.sentence_at(words.starts[index]), segments, words, document.prose):
                continue
            if document.quotations.covers(words.starts[found.first]):
                continue
            last = found.last
            yield found

    def _vague(self, candidate: Weasel, document: Document) -> Finding:
        words = document.words
        start, end = words.starts[candidate.first], words.ends[candidate.first]
        phrase = document.prose[start:end]
        return self.finding(
            (start, end),
            f"“{phrase}” tells neither who nor how many, and the copy names no source at all.",
            "AU: Who, or how many, and who counted them?",
            "some, many",
            severity=Severity.NOTE,
            related=[
                Related(words.starts[k], words.ends[k], f"“{words.folded[k]}” again")
                for k in _unnumbered(document)
                if k != candidate.first
            ],
        )

    def judge(self, candidate: Weasel, document: Document) -> Finding | None:
        """A finding unless somebody in the sentence or the next holds the view."""
        words = document.words
        start, end = words.starts[candidate.first], words.ends[candidate.last - 1]
        if candidate.sort == "vague":
            return self._vague(candidate, document)
        if _held(candidate, document):
            return None
        phrase = document.prose[start:end]
        if candidate.sort == "guess":
            what, query = f"“{phrase}” guesses, and nobody is named who judges so.", "AU: Who judges so, and from what?"
        else:
            what = f"“{phrase}” ascribes a view and names nobody who holds it."
            query = "AU: Who holds this view? Name one, or say it in our own voice."
        faint = candidate.sort in ("guess", "hedge")
        if faint and any(a.start <= start < a.end for a in document.ledger.assertions):
            return None  # attribution/unattributed-assertion asks for the source of the whole
        if candidate.sort == "crowd" and not _of_experts(candidate, words):
            sentence = document.segments.sentence_at(start)
            faint = newcomer_behind(sentence, document.segments, words, document.voices, document.mentions)
        return self.finding((start, end), what, query, normalised(phrase), severity=Severity.NOTE if faint else None)


def _unnumbered(document: Document) -> list[int]:
    """The words "some" and "many" that count without a number, where the copy names nobody at all who is heard."""
    words, quotations = document.words, document.quotations
    places = [k for k in words.where(weasel_words()["vague"]) if vague_at(words.folded, k)]
    if not places or any(source.kind not in _UNKNOWN for source in document.ledger.sources):
        return []
    segments = document.segments
    return [
        k
        for k in places
        if not quotations.covers(words.starts[k])
        and weasel_at(words.folded, k) is None
        and is_running(segments.sentence_at(words.starts[k]), segments, words, document.prose)
    ]


def _joined(document: Document, found: Weasel) -> bool:
    """Do the words of the phrase stand in one clause, with no comma or full stop between them?"""
    words = document.words
    between = document.prose[words.starts[found.first] : words.ends[found.last - 1]]
    return not any(mark in between for mark in '.;:?!"“”()') and (found.sort == "crowd" or "," not in between)


def _modified(document: Document, found: Weasel) -> Weasel | None:
    """A crowd with the words that describe it ("some outside analysts see"); None where a name tells whose crowd it
    is, or where a passive without a form of "be" is no aside."""
    words = document.words
    if found.sort == "passive" and words.folded[found.first] in weasel_words()["reduced"]:
        gap = document.prose[words.ends[found.first - 1] : words.starts[found.first]] if found.first else ""
        return found if "," in gap or words.folded[found.first - 1] == "and" else None
    if found.sort == "crowd" and found.first and words.folded[found.first] in weasel_words()["quantifiers"]:
        gap = document.prose[words.ends[found.first - 1] : words.starts[found.first]]
        joined = classes(words.folded[found.first - 1]) & (CONJ | SUB | REL) or words.folded[found.first - 1] == "what"
        return found if gap != " " or joined or found.last - found.first > 2 else None
    if found.sort != "crowd" or not found.first or words.folded[found.first] in weasel_words()["adverbs"] | _BE:
        return found
    first = found.first
    start = document.segments.sentence(document.segments.sentence_at(words.starts[first])).start
    for _ in range(2):
        if (
            first == 0
            or words.starts[first - 1] < start
            or document.prose[words.ends[first - 1] : words.starts[first]] != " "
        ):
            break
        before = words.folded[first - 1]
        opening = words.starts[first - 1]
        if document.prose[opening].isupper() and (
            opening > start or is_named(Span(opening, opening + 1), document.mentions)
        ):
            return None
        if classes(before) and before not in weasel_words()["quantifiers"]:
            break
        first -= 1
    return found._replace(first=first)


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
    counted = weasel_words()["polls"].intersection(words.folded_within(*segments.sentence(max(0, sentence - 1))))
    if counted and segments.sentence_blocks[max(0, sentence - 1)] == segments.sentence_blocks[sentence]:
        return True
    if candidate.sort == "passive" and len(words.where(weasel_words()["polling"])) >= _POLL:
        return True
    if not weasel_words()["polls"].isdisjoint(folded) or "%" in document.prose[first:last]:
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
    for attribution in document.voices.touching(first, last):
        if not attribution.source:
            if attribution.carried and any(s <= start < e for s, e in attribution.content):
                return True
            continue
        if any(s <= start < e for s, e in attribution.source):
            continue  # how the copy describes the source is the copy's own voice
        if any(s <= start < e for s, e in attribution.content):
            return True
        opens = attribution.cue[0].start if attribution.cue else -1
        outside = first <= opens < last and not start <= opens < end
        if outside and is_named(attribution.source[0], document.mentions):
            return True
    if speaks_near(sentence, segments, words, document.quotations, document.voices, document.mentions):
        return True
    if candidate.sort == "feeling":
        return _reported(sentence, document)
    return _of_experts(candidate, words) and expert_near(sentence, segments, words, document.voices, document.mentions)


def _of_experts(candidate: Weasel, words: Words) -> bool:
    return not weasel_words()["experts"].isdisjoint(words.folded[candidate.first : candidate.last])


def _reported(sentence: int, document: Document) -> bool:
    """Does the next sentence of the paragraph tell what somebody by a name, an outlet, reported?"""
    segments, words = document.segments, document.words
    if segments.sentence_blocks[sentence : sentence + 2].count(segments.sentence_blocks[sentence]) < 2:
        return False
    return any(
        attribution.source
        and attribution.cue
        and not _REPORTED.isdisjoint(words.folded_within(*attribution.cue[0]))
        and document.prose[words.starts[words.at(attribution.source[0].end - 1)]].isupper()
        for attribution in document.voices.touching(*segments.sentence(sentence + 1))
    )
