"""quotes/altered: words in quotation marks that the source text does not have."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.quotations import Quotation
from checker.language.verdicts import ALTERED, NOT_CHECKED, NOT_FOUND, Change, Verdict
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_SURE = 0.75  # share of words in common: below it the words may be of another utterance
_LONGEST_TERM = 3  # words: so few are as often a term or a title as somebody's words
_SHOWN = 3  # changes that a message tells of
_SOURCE = "“We are ready to talk,” the envoy said. “But we will not wait for ever,” she added. Nobody disagreed."


class LookedUp(NamedTuple):
    """A quotation and what came of looking it up."""

    quotation: Quotation
    verdict: Verdict


class Altered(Rule[LookedUp]):
    """Words stand in quotation marks that the source text does not have.

    What is between quotation marks was said so, and AP, Reuters and the Guardian let nobody improve it. Every quotation
    is looked up in the texts given with ``--source``. One that the source has in other words is an error, and the words
    that differ are shown; one that it does not have at all is a warning, for it may come from elsewhere; a term or
    title of one to three words that is not there is a note.

    Left alone: other marks and capitals, house spelling and numerals, an ellipsis where words are left out, words in
    brackets, a part of what was said, and two halves that the source interrupts with "he said". Without ``--source``
    nothing is looked up.
    """

    id = "quotes/altered"
    severity = Severity.ERROR
    flags = (
        Example("“We were ready to talk,” he said.", ("“We were ready to talk,”",), source=_SOURCE),
        Example("They would “not wait for anybody for ever”.", ("“not wait for anybody for ever”",), source=_SOURCE),
        Example("“We shall give up the harbour,” he said.", ("“We shall give up the harbour,”",), source=_SOURCE),
    )
    passes = (
        Example('"We are ready … we will not wait for ever," the envoy said.', source=_SOURCE),
        Example("The envoy said that “[they] are ready to talk” but would “not wait”.", source=_SOURCE),
        Example("“We are ready to talk. But we will not wait for ever,” she said.", source=_SOURCE),
        Example("“They were ready to talk,” the envoy said."),
    )

    def candidates(self, document: Document) -> Iterable[LookedUp]:
        """Every quotation, where there are texts to look it up in."""
        if not document.house.source_texts:
            return []
        pairs = zip(document.quotations.outer, document.verdicts, strict=True)
        return [LookedUp(quotation, verdict) for quotation, verdict in pairs if verdict.state != NOT_CHECKED]

    def judge(self, looked_up: LookedUp, document: Document) -> Finding | None:
        """The quotation, if no source has it so."""
        quotation, verdict = looked_up
        words = " ".join(document.text[quotation.inner_start : quotation.inner_end].split())
        if verdict.state == ALTERED:
            told = "; ".join(change.told for change in verdict.changes[:_SHOWN])
            more = f"; and {len(verdict.changes) - _SHOWN} more" if len(verdict.changes) > _SHOWN else ""
            return self.finding(
                (quotation.start, quotation.end),
                f"This is not as {verdict.source} has it: {told}{more}.",
                f"AU: Quote {verdict.source} word for word, or take the marks away?",
                words,
                severity=Severity.ERROR if verdict.likeness >= _SURE else Severity.WARNING,
                related=[Related(*_place(change, document), change.told) for change in verdict.changes],
            )
        if verdict.state == NOT_FOUND:
            texts = document.house.source_texts
            where = texts[0].name if len(texts) == 1 else f"any of the {len(texts)} source texts"
            term = len(document.words.within(quotation.inner_start, quotation.inner_end)) <= _LONGEST_TERM
            return self.finding(
                (quotation.start, quotation.end),
                f"This is not in {where}.",
                "AU: Where does this quotation come from?",
                words,
                severity=Severity.NOTE if term else Severity.WARNING,
            )
        return None


def _place(change: Change, document: Document) -> tuple[int, int]:
    """Where a change stands; for words left out, the words on both sides."""
    if change.written:
        return change.start, change.end
    near = document.words.within(change.start - 1, change.end + 1)
    return document.words.starts[near.start], document.words.ends[near.stop - 1]
