"""quotes/unbalanced: a quotation mark without its partner."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from checker.finding import Edit, Finding, Related, Severity
from checker.language.quotations import UNCLOSED, UNOPENED, Imbalance
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


_STRAIGHT = '"'
_PAIRS = (("“", "”"), (_STRAIGHT, _STRAIGHT), ("\u2018", "\u2019"))
_RUN = 4  # paragraphs that one quotation may run over; further apart two marks may belong to two


class RunOn(NamedTuple):
    """A quotation over several paragraphs that do not open with the mark again: where it opens, and where it closes."""

    opened: Imbalance
    closed: Imbalance


class Unbalanced(Rule[Imbalance | RunOn | None]):
    """A quotation mark is never closed, never opened, or closed with another kind of mark.

    A reader cannot tell where somebody's words end and the publication's begin, and that is the one border that news
    copy must draw exactly. A quotation over several paragraphs is told once, where it opens, if the paragraphs behind
    do not open with the mark again.

    Left alone: a quotation that runs over several paragraphs, each of which opens with the mark again while only the
    last closes it; apostrophes, '90s, inches and minutes; and the marks of other languages (« », „ “).
    """

    id = "quotes/unbalanced"
    severity = Severity.WARNING
    flags = (
        Example(
            "“We will start from there, said the teacher. Her pupils number 41.",
            ("“We will start from there, said the teacher.",),
        ),
        Example('"I can do it without a pencil, Whitlow said.', ('"I can do it without a pencil, Whitlow said.',)),
        Example('“It was no evidence" yet, he said on Monday.', ('"',), note="closed with another kind of mark"),
        Example("He called for an “expedited review“ of the water.", ("“",), note="closed with an opening mark"),
        Example(
            "The mayor said that the roof had gone.” The judge agreed.", ("The mayor said that the roof had gone.”",)
        ),
        Example(
            "“I saw the site.\n\nIt made sense to me.\n\nIt is for all of us,” she said.",
            ("“I saw the site.",),
            note="once, though a mark is missing in each of the next paragraphs",
        ),
    )
    passes = (
        Example("''It was a crime,'' he said. ''We'd call it what it is.\n\n''It was also terrorism.''\n\nHe left."),
        Example("He lost.\n\n” … and the train has left,” wrote the magazine. “It has,” he said."),
        Example("“You knew that better than anyone in the room.\n\n“You were trusted,” the judge said."),
        Example("In the '90s the rock 'n' roll singer was 5'10\" and the workers' union “backed” him."),
        Example("“He called it ‘a walk’,” she said. ''It was,'' he added. \"Yes,\" she said."),
        Example("“He’s taller than me; he’s like 6’2”,” Rubio said. “His hands are those of someone who is 5’2”.”"),
        Example("She asked „Wo?“ and «où?» and was told."),
    )

    def candidates(self, document: Document) -> Iterable[Imbalance | RunOn | None]:
        """Every quotation, and every mark that lacks its partner."""
        faults: list[Imbalance | RunOn] = []
        for fault in document.quotations.imbalances:
            opened = faults[-1] if faults else None
            if isinstance(opened, Imbalance) and _runs_on(opened, fault, document):
                faults[-1] = RunOn(opened, fault)
            else:
                faults.append(fault)
        whole = sum(quotation.closed for quotation in document.quotations.all)
        return (*faults, *[None] * whole)

    def judge(self, candidate: Imbalance | RunOn | None, document: Document) -> Finding | None:
        """The words that the lonely mark governs, to the end of their sentence; of two unlike marks the second."""
        if candidate is None:
            return None
        text = document.prose
        fault = candidate.opened if isinstance(candidate, RunOn) else candidate
        mark = text[fault.mark]
        related = []
        if isinstance(candidate, RunOn):
            closing = candidate.closed.mark
            message = f"A quotation opens here with {mark} and runs on into paragraphs that do not open with it again."
            query = "AU: Is all of it one quotation? Then open every paragraph of it with the mark."
            related = [Related(closing, closing + 1, "the closing mark")]
        elif fault.problem == UNCLOSED:
            message, query = (
                f"A quotation opens here with {mark} and is never closed.",
                "AU: Where does the quotation end?",
            )
        elif fault.problem == UNOPENED:
            message, query = (
                f"A quotation is closed with {mark} but never opened.",
                "AU: Where does the quotation begin?",
            )
            related = [Related(fault.mark, fault.mark + 1, "the closing mark")]
        else:
            opened = Related(fault.start, fault.start + 1, "the opening mark")
            message = f"A quotation opens with {text[fault.start]} and is closed with {mark}."
            query = "AU: Are both marks meant for one quotation?"
            edits = _matched(document, fault)
            place = fault.mark, fault.mark + 1
            return self.finding(place, message, query, fault.problem, related=[opened], edits=edits)
        sentence = document.segments.sentence(document.segments.sentence_at(fault.start))
        end = min(fault.end, max(sentence.end, fault.start + 1)) if fault.problem == UNCLOSED else fault.end
        return self.finding((fault.start, end), message, query, fault.problem, related=related)


def _runs_on(opened: Imbalance, closed: Imbalance, document: Document) -> bool:
    """Is what one mark opens and never closes, and what another closes a few paragraphs on and never opened, one
    quotation, with no other quotation between them?"""
    if opened.problem != UNCLOSED or closed.problem != UNOPENED:
        return False
    text, segments = document.prose, document.segments
    first, last = (segments.sentence_blocks[segments.sentence_at(fault.mark)] for fault in (opened, closed))
    if not first < last < first + _RUN or (text[opened.mark], text[closed.mark]) not in _PAIRS:
        return False
    starts = document.quotations.outer_starts
    between = starts[bisect_right(starts, opened.mark) : bisect_left(starts, closed.mark)]
    return not any(text[start] == text[opened.mark] for start in between)


def _matched(document: Document, fault: Imbalance) -> list[Edit]:
    """A straight mark made the partner of a curly one: what was typed on another keyboard is the one slip of which the
    mend is certain. Of a quotation within another, nothing is."""
    at, text = (fault.start, fault.mark), document.text
    marks = (text[fault.start], text[fault.mark])
    alone = any(q.depth == 0 and (q.start, q.end) == (fault.start, fault.mark + 1) for q in document.quotations.all)
    if not alone or any(mark in text[fault.start + 1 : fault.mark] for mark in '“”"'):
        return []
    if marks == ("“", _STRAIGHT):
        return [Edit(at[1], at[1] + 1, "”")]
    return [Edit(at[0], at[0] + 1, "“")] if marks == (_STRAIGHT, "”") else []
