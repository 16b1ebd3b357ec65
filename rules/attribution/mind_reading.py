"""attribution/mind-reading: what somebody feels, told as a fact by nobody who could know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.finding import Finding, Severity, normalised
from checker.language import anonymity
from checker.language.attributions import INDIRECT
from checker.language.feelings import Feeling, feeling_words, find_feelings
from checker.language.names import PERSON
from checker.language.nearby import mentions_in
from checker.language.unnamed import tells
from checker.language.wording import classes
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_RECOUNTED = frozenset(("shared", "recounted", "recalled", "described", "told", "explained", "remembered"))


class MindReading(Rule[Feeling]):
    """Another's state of mind is told as a fact: "the ministry fears", "investors are losing faith".

    Nobody but its owner knows a feeling; a reporter knows what somebody said or did. The copy should say who told it,
    or show what was seen. Reuters asks its reporters to say what people say, not what they think; the AP asks the same.

    Flagged are feelings only (fear, dread, panic, patience lost), of persons, governments and groups. Intentions and
    wants that bodies announce ("plans to", "hopes to open in May", "wants talks") are not.

    Left alone: what somebody in the sentence is reported to have said; quotations; the person's own words beside it;
    opinion, blogs and match reports, told by their own words; headlines; polls; what the sentence shows ("worries so
    much that visitors must …"). Where the next sentence quotes somebody, who may well be the one who feels it or one
    of them, where the one who feels it is quoted elsewhere, or where a group "had feared" it, it is a note."""

    id = "attribution/mind-reading"
    yields_to = ("attribution/weasel",)
    severity = Severity.WARNING
    flags = (
        Example("Investors are losing faith in Hsu, who joined in May.", ("Investors are losing faith",)),
        Example("The bank's board is terrified of a run on deposits.", ("The bank's board is terrified",)),
        Example("Belgrade is watching the result anxiously.", ("Belgrade is watching the result anxiously",)),
        Example("The generals are panicking after losing four towns.", ("The generals are panicking",)),
        Example("The ministry fears a second strike in June.", ("The ministry fears",)),
        Example(
            'Traders were sceptical of the bid. "It is not likely," said Aru Bek.',
            ("Traders were sceptical",),
            note="a note",
        ),
        Example(
            "Doctors in Wales had feared the plan. It was dropped in May.",
            ("Doctors in Wales had feared",),
            note="a note",
        ),
        Example("Most of them dread the last hour. Ama Boateng plans to ask for a van.", ("Most of them dread",)),
        Example("He is haunted by what he has done.", ("He is haunted",)),
        Example("The company is praying that the tests come back clean.", ("The company is praying",)),
        Example("She felt at the end that she had been forgotten.", ("She felt",)),
        Example(
            "The commander's superiors have lost patience with him.", ("The commander's superiors have lost patience",)
        ),
    )
    passes = (
        Example("The ministry fears a second strike, its spokesman Oumar Fall said."),
        Example('"The company dreads the winter more than we do," he said.'),
        Example('The mayor was delighted. "I could not sleep," she told reporters.'),
        Example("The company hopes to open the mine in May and wants talks."),
        Example("The dispute was bitter. It was desperate weather."),
        Example("According to aides, the senator is furious."),
        Example("The embassy worries so much about cameras that visitors must leave theirs in a locker."),
        Example("Organisers of the festival are determined to carry on."),
        Example("Henson, surveying the posts, positively relished the kick."),
        Example("We were worried, and I was afraid."),
        Example("He wants to help, according to interviews with six aides. But others are wary of his help."),
        Example("Ms Short recently shared how she had changed jobs. At first, she was anxious about it."),
        Example("Some former clerks are angry at the firm. One told reporters that he had been ruined."),
        Example("The team lost interest payments of $4m. The man lost his sleep apnoea device."),
    )  # fmt: skip

    def candidates(self, document: Document) -> Iterable[Feeling]:
        """Every feeling ascribed to somebody in the publication's own voice, quotations and headlines aside."""
        if not document.ledger.is_news:
            return ()
        return find_feelings(document.prose, document.segments, document.words, document.quotations)

    def judge(self, candidate: Feeling, document: Document) -> Finding | None:
        """A finding unless somebody tells of it: in the sentence, or in his or her own words beside it."""
        words = document.words
        start, end = words.starts[candidate.first], words.ends[candidate.last - 1]
        if _told(candidate, document):
            return None
        whose = document.prose[start : words.ends[candidate.told - 1]]
        shown = document.prose[words.starts[candidate.told] : end]
        return self.finding(
            (start, end),
            f"“{shown}” tells a state of mind of {whose} as a fact, and nobody says how it is known.",
            "AU: Who said so? Give the source, or what was seen.",
            normalised(document.prose[start:end])[:80],
            severity=Severity.NOTE if _shown_beside(candidate, document) or _is_past(candidate, document) else None,
        )


def _is_record(span: tuple[int, int], document: Document) -> bool:
    folded = document.words.folded_within(*span)
    head = anonymity.describe(folded, folded).head
    return head in feeling_words()["records"]


def _told(candidate: Feeling, document: Document) -> bool:
    """Does somebody tell of the feeling: in the sentence, carried into it, or its owner in the next words? Was it
    counted in a poll, or is it a document's?"""
    words, segments = document.words, document.segments
    subject_words = words.folded[candidate.first : candidate.told]
    if anonymity.is_document(subject_words):
        return True
    start, end = words.starts[candidate.first], words.ends[candidate.last - 1]
    sentence = segments.sentence_at(start)
    first, last = segments.sentence(sentence)
    if document.quotations.touches(first, last) or _is_seen(candidate, last, document):
        return True
    if not feeling_words()["polls"].isdisjoint(
        words.folded_within(segments.sentence(max(0, sentence - 1)).start, last)
    ):
        return True
    for attribution in document.voices.touching(first, last):
        own = any(start <= s < end for s, _ in attribution.cue)
        if own or not (attribution.source or attribution.carried):
            continue
        if attribution.source and _is_record(attribution.source[0], document):
            continue  # no register tells of a feeling
        return True
    if _speaks_later(start, end, sentence, document) or _interviewed(sentence, document):
        return True
    subject = set(words.folded[candidate.first : candidate.told])
    pronoun = not subject.isdisjoint(("he", "she", "they", "his", "her", "their"))
    speakers = (
        [["they"], ["we"], ["one"]] if _several(candidate, document) else [["he"], ["she"], ["they"], ["i"], ["we"]]
    )
    for near in (sentence - 1, sentence + 1):
        if not 0 <= near < len(segments.sentence_starts):
            continue
        if near < sentence and segments.sentence_blocks[near] != segments.sentence_blocks[sentence]:
            continue
        if near < sentence and pronoun and _recounts(words.folded_within(*segments.sentence(near))):
            return True
        for attribution in document.voices.touching(*segments.sentence(near)):
            if attribution.speech == INDIRECT and attribution.cue and not tells(attribution, words):
                continue  # "he sought to", "she would ask": nobody tells how he or she felt
            for s, e in attribution.source:
                said = words.folded_within(s, e)
                same = not subject.isdisjoint(w for w in said if not classes(w))
                if same or pronoun or said[:1] in speakers:
                    return True
            if attribution.carried:
                return True
    return False


def _interviewed(sentence: int, document: Document) -> bool:
    """Do the two sentences in front say that it rests on interviews?"""
    words, segments = document.words, document.segments
    if "interviews" not in words.distinct:
        return False
    before = words.folded_within(segments.sentence(max(0, sentence - 2)).start, segments.sentence(sentence).start)
    return any(pair == ("interviews", "with") for pair in pairwise(before))


def _recounts(folded: Sequence[str]) -> bool:
    """Does a sentence say that somebody told his or her story ("shared how she had left")?"""
    return any(verb in _RECOUNTED and then == "how" for verb, then in pairwise(folded))


def _is_seen(candidate: Feeling, end: int, document: Document) -> bool:
    """Does the sentence show by what is done how strong the feeling is ("worries so much that visitors must …")?"""
    words = document.words
    degree = words.folded[candidate.last - 2 : candidate.last + 1]
    behind = words.folded_within(words.ends[candidate.last - 1], end)
    return "so" in degree and "that" in behind


def _shown_beside(candidate: Feeling, document: Document) -> bool:
    """Does the next sentence quote somebody, who may be the one who feels it, or one of the group or body?"""
    segments, words = document.segments, document.words
    following = segments.sentence_at(words.starts[candidate.first]) + 1
    if following >= len(segments.sentence_starts):
        return False
    start, end = segments.sentence(following)
    beside = segments.sentence_blocks[following] == segments.sentence_blocks[following - 1]
    if beside and document.quotations.touches(start, end):
        return True
    return _several(candidate, document) and any(
        attribution.source and attribution.speech != INDIRECT and start <= attribution.cue[0].start < end
        for attribution in document.voices.touching(start, end)
        if attribution.cue
    )


def _is_past(candidate: Feeling, document: Document) -> bool:
    """Is it told as what went before ("doctors had feared"), which the copy of the day will have sourced, or does the
    one who feels it speak elsewhere in the story, and may have told of it?"""
    folded, start = document.words.folded, document.words.starts[candidate.first]
    if folded[candidate.told] == "had" and _several(candidate, document):
        return True
    names = _named(start, document.words.ends[candidate.told - 1], document)
    return bool(names) and any(
        attribution.speech != INDIRECT and tells(attribution, document.words)
        for attribution in document.attributions
        if attribution.cue
        and attribution.source
        and not names.isdisjoint(document.words.folded_within(*attribution.source[0]))
    )


def _named(start: int, end: int, document: Document) -> set[str]:
    """The surnames of the people named in a stretch."""
    found = mentions_in(document.mentions, start, end)
    return {m.tokens[-1].casefold() for m in found if m.kind == PERSON and (m.title or len(m.tokens) > 1)}


def _several(candidate: Feeling, document: Document) -> bool:
    """Is the subject a body or several people, whom "he" cannot mean?"""
    folded = document.words.folded[candidate.first : candidate.told]
    described = anonymity.describe(folded, folded)
    return described.plural or described.kind == anonymity.BODY


def _speaks_later(start: int, end: int, sentence: int, document: Document) -> bool:
    """Does the person named in the subject speak in this paragraph or the next two, as behind a first paragraph?"""
    names = _named(start, end, document)
    if not names:
        return False
    segments = document.segments
    number = segments.sentence_blocks[sentence]
    block = segments.blocks[number]
    reach = segments.blocks[min(number + 2, len(segments.blocks) - 1)].end
    for attribution in document.voices.touching(block.start, reach):
        for s, e in attribution.source:
            said = document.words.folded_within(s, e)
            if s >= block.start and (not names.isdisjoint(said) or said in (["he"], ["she"])) and s >= end:
                return True
    return False
