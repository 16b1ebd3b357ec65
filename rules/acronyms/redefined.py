"""acronyms/redefined: an acronym that is spelled out twice."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.acronyms import Acronym, Expansion, same_expansion
from checker.language.long_forms import canonical
from checker.language.segment import HEADING, HEADLINE, ITEM
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Redefined(Rule[Acronym]):
    """An acronym is spelled out again in the same words.

    Once it has been spelled out, the short form is enough; a second expansion usually means that a paragraph was pasted
    in from elsewhere. The finding stands at the second one.

    Left alone: expansions in headlines, headings and lists, which are read on their own, and two that differ
    (conflicting-expansion).
    """

    id = "acronyms/redefined"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example(
            "The World Food Programme (WFP) sent rice. On Friday the World Food Programme (WFP) sent oil.",
            ("World Food Programme (WFP)",),
        ),
        Example(
            "A rural health unit (RHU) closed. Two other rural health units (RHUs) opened on Monday.",
            ("rural health units (RHUs)",),
        ),
    )
    passes = (
        Example("The World Food Programme (WFP) sent rice. On Friday the WFP sent oil."),
        Example("The Basin Fisheries Union (BFU) met. The Beach Fishers’ Union (BFU) agreed."),
        Example("The World Food Programme (WFP) sent rice to these places:\n\n- World Food Programme (WFP), Rome"),
        Example("DOL = Department of Labor\n\nThe Department of Labor (DOL) met.", note="a glossary repeats"),
    )

    def candidates(self, document: Document) -> Iterable[Acronym]:
        """Every acronym that is spelled out beside its short form more than once."""
        return (a for a in document.acronyms if sum(e.short is not None for e in a.expansions) > 1)

    def judge(self, acronym: Acronym, document: Document) -> Finding | None:
        """The second expansion, if it says the same as the first."""
        spelled = [e for e in acronym.expansions if e.short is not None and _in_prose(e, document)]
        if len(spelled) < 2:
            return None
        first, *others = spelled
        again = [e for e in others if same_expansion(first.long, e.long)]
        if not again:
            return None
        bare = canonical(acronym.short)
        related = [Related(first.start, first.end, "spelled out here first")]
        related += [Related(e.start, e.end, "and again") for e in again[1:]]
        return self.finding(
            again[0].whole(document.prose),
            f"“{bare}” is spelled out again here.",
            f"AU: {bare} was spelled out before. Is the short form enough here?",
            bare,
            related=related,
        )


def _in_prose(expansion: Expansion, document: Document) -> bool:
    """Does it stand in running copy, and not in a heading, a list or a glossary ("CDC = Centers …")?"""
    blocks = document.segments.blocks
    if expansion.short and "=" in document.prose[expansion.short.end : expansion.start]:
        return False
    return blocks[document.segments.block_at(expansion.start)].kind not in (HEADLINE, HEADING, ITEM)
