"""attribution/late-attribution: a paragraph's source, named only in a later one."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from checker.finding import Finding, Related, Severity, Span, normalised
from checker.language.segment import PARAGRAPH
from checker.lists import word_list
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Waiting(NamedTuple):
    """What a paragraph asserts without a source, and the words of the next that give one, if they do."""

    claim: Span
    answer: Span | None


class LateAttribution(Rule[Waiting]):
    """A paragraph asserts something, and who says so comes only in the next paragraph.

    A reader takes what has no source for the publication's own knowledge, and learns too late that it was somebody's
    view. Reuters asks for the source in the paragraph that needs it. A note.

    Flagged are paragraphs whose source the next one opens with ("That is the view of …", "So says …", "The findings
    come from …").

    Left alone: a first paragraph with its source in the second, which is the usual way of a news lead."""

    id = "attribution/late-attribution"
    severity = Severity.NOTE
    yields_to = ("attribution/unattributed-assertion", "attribution/orphan-quote")
    flags = (
        Example(
            "The bridge is shut.\n\nThe county met.\n\nThe dam will never fill. The lake is dying.\n\nThat is "
            "the view of Ama Boateng, who fished it for 30 years.",
            ("The lake is dying.",),
        ),
    )
    passes = (
        Example("The lake is dying.\n\nThat is the view of Ama Boateng, who fished it for 30 years."),
        Example("The road is shut.\n\nThe county met.\n\nThe lake is low.\n\nAma Boateng said it had been full."),
        Example("The road is shut.\n\nIt rained.\n\nThe lake is dying, Ama Boateng said.\n\nThat is what she saw."),
    )  # fmt: skip

    def candidates(self, document: Document) -> Iterable[Waiting]:
        """Every paragraph behind the first two, with what the next one says of its source."""
        segments = document.segments
        if not document.ledger.is_news:
            return
        numbers = [n for n, block in enumerate(segments.blocks) if block.kind == PARAGRAPH]
        for number, after in list(pairwise(numbers))[1:]:
            sentences = segments.sentences_of(number)
            if len(sentences):
                last = segments.sentence(sentences[-1])
                yield Waiting(last, _named_in(after, document))

    def judge(self, candidate: Waiting, document: Document) -> Finding | None:
        """A finding if nobody answers for the paragraph's last sentence and the next paragraph says who does."""
        claim, answer = candidate
        if answer is None or any(a.source or a.carried for a in document.voices.touching(*claim)):
            return None
        return self.finding(
            claim,
            "The source of this is named only in the next paragraph.",
            "AU: Could the source stand here, with the claim?",
            normalised(document.text[claim.start : claim.end])[:80],
            related=[Related(answer.start, answer.end, "the source")],
        )


def _named_in(number: int, document: Document) -> Span | None:
    """The words with which a paragraph opens to say whose the words before it were."""
    segments, words = document.segments, document.words
    sentences = segments.sentences_of(number)
    if not len(sentences):
        return None
    start, end = segments.sentence(sentences[0])
    openings = tuple(word_list("rules/attribution/late_attribution")["openings"])
    return Span(start, end) if words.text.startswith(openings, start, end) else None
