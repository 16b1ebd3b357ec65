"""quotes/unbalanced: a quotation mark without its partner."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Edit, Finding, Related, Severity
from checker.language.quotations import UNCLOSED, UNOPENED, Imbalance
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Unbalanced(Rule[Imbalance | None]):
    """A quotation mark is never closed, never opened, or closed with another kind of mark.

    A reader cannot tell where somebody's words end and the publication's begin, and that is the one border that news
    copy must draw exactly.

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

    def candidates(self, document: Document) -> Iterable[Imbalance | None]:
        """Every quotation, and every mark that lacks its partner."""
        faults = document.quotations.imbalances
        whole = sum(quotation.closed for quotation in document.quotations.all)
        return (*faults, *[None] * whole)

    def judge(self, fault: Imbalance | None, document: Document) -> Finding | None:
        """The words that the lonely mark governs, to the end of their sentence; of two unlike marks the second."""
        if fault is None:
            return None
        text = document.prose
        mark = text[fault.mark]
        related = []
        if fault.problem == UNCLOSED:
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


_STRAIGHT = '"'


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
