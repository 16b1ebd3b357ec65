"""sources/single-source: a grave claim on one unnamed person's word."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity, Span, normalised
from checker.language import anonymity
from checker.language.accusations import harmful
from checker.language.attributions import Attribution
from checker.language.names import PERSON
from checker.language.nearby import mentions_in
from checker.language.segment import HEADING, HEADLINE
from checker.language.sources import ANONYMOUS_PERSON, Source
from checker.language.unnamed import tells
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_BORNE_OUT = frozenset(
    ("confirmed", "confirms", "corroborated", "supported", "matched", "seen", "documents", "records")
)
_NEAR = 2  # sentences behind the claim in which a second source may bear it out
_SPEAKERS = (anonymity.OFFICE, anonymity.BARE)
_ONE = frozenset(("a", "an", "one", "another"))
_FEWEST = 2  # words of a description


class Alone(NamedTuple):
    """A claim, the sentence that makes it, and the one unnamed person who answers for it."""

    attribution: Attribution
    source: Source
    sentence: Span


class SingleSource(Rule[Alone]):
    """A claim of harm, crime or deceit rests on one person who is not named.

    If that one is wrong, or has a motive, the story is wrong, and nobody can be asked. The BBC is reluctant to rely on
    a single source and asks whether anonymous allegations are corroborated; most desks want two for a grave claim.

    Flagged are claims that tell of harm ("had been warned that the wall was unsafe", "were buried under the car park")
    on the word of one official, employee or "person". One finding a source, at its first such claim.

    Left alone: witnesses, residents and others who tell what they saw; spokespeople and experts; a second source who
    says it too in the next two sentences, or a document that bears it out; groups; quotations and headlines."""

    id = "sources/single-source"
    severity = Severity.WARNING
    flags = (
        Example(
            "The company had been warned that the wall was unsafe, a former employee said. He spoke on condition of "
            "anonymity because he had signed an agreement.",
            ("The company had been warned that the wall was unsafe, a former employee said.",),
        ),
        Example(
            "Drums of waste were buried under the car park, according to a former supervisor.",
            ("Drums of waste were buried under the car park, according to a former supervisor.",),
        ),
        Example(
            "A senior official said that money had been stolen from the fund.",
            ("A senior official said that money had been stolen from the fund.",),
        ),
    )
    passes = (
        Example("Drums of waste were buried there, a former supervisor said. Records from 1981 show it too."),
        Example("Money had been stolen, a senior official said. Ama Boateng, the auditor, confirmed it."),
        Example("Two men had been killed, a spokesman for the ministry said."),
        Example("A resident said two men had been killed."),
        Example("The talks would go on in May, a senior official said."),
        Example("Three officials said that money had been stolen."),
    )

    def candidates(self, document: Document) -> Iterable[Alone]:
        """The first grave claim of every unnamed person, in the copy's own voice."""
        if not document.ledger.is_news:
            return
        for source in document.ledger.sources:
            if source.kind != ANONYMOUS_PERSON:
                continue
            for number in source.attributions:
                attribution = document.attributions[number]
                if not attribution.source or not attribution.cue or not attribution.content:
                    continue
                place = attribution.cue[0].start
                if not tells(attribution, document.words):
                    continue
                if document.quotations.covers(place):
                    continue
                sentence = document.segments.sentence_at(place)
                if document.segments.block_of(sentence).kind in (HEADLINE, HEADING):
                    continue
                if _grave(attribution, document):
                    yield Alone(attribution, source, document.segments.sentence(sentence))
                    break

    def judge(self, candidate: Alone, document: Document) -> Finding | None:
        """A finding if nobody bears the claim out."""
        attribution, sentence = candidate.attribution, candidate.sentence
        if not _speaks_alone(attribution.source[0], document) or _borne_out(candidate, document):
            return None
        who = " ".join(document.text[slice(*attribution.source[0])].split())
        start, end = sentence
        if end - start > 600:
            start, end = attribution.cue[0]
        return self.finding(
            (start, end),
            f"This rests on one unnamed source ({who}), and nothing else in the copy bears it out.",
            "AU: Who or what else supports this? Say so, or say that it could not be confirmed.",
            normalised(who),
            related=[Related(*attribution.source[0], "the one source")],
        )


def _speaks_alone(span: tuple[int, int], document: Document) -> bool:
    """Is the source one official, employee or person, not a witness, an expert or a spokesperson?"""
    folded = document.words.folded_within(*span)
    described = anonymity.describe(folded, folded)
    if described.kind not in _SPEAKERS or described.plural or folded[0] not in _ONE or len(folded) < _FEWEST:
        return False
    return not any(m.kind == PERSON for m in mentions_in(document.mentions, span[0], span[1] + 3))


def _grave(attribution: Attribution, document: Document) -> bool:
    words = document.words
    folded: list[str] = []
    for start, end in attribution.content:
        folded += words.folded_within(start, end)
    return harmful(folded)


def _borne_out(candidate: Alone, document: Document) -> bool:
    """Does somebody else say it too, or a document show it, in this sentence or the next two?"""
    segments, words = document.segments, document.words
    here = segments.sentence_at(candidate.sentence.start)
    last = min(here + _NEAR, len(segments.sentence_starts) - 1)
    folded = words.folded_within(candidate.sentence.start, segments.sentence(last).end)
    if not _BORNE_OUT.isdisjoint(folded) or "confirm" in folded:
        return True
    own = set(candidate.source.spans)
    starts = [span.start for span in candidate.attribution.content]
    for attribution in document.voices.touching(*candidate.sentence):
        if attribution.source and attribution.source[0] not in own and any(
            s <= start < e for start in starts for s, e in attribution.content
        ):  # fmt: skip
            return True
    return False
