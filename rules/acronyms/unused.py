"""acronyms/unused: an acronym that is spelled out and never used."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.acronyms import Acronym, Expansion
from checker.language.long_forms import canonical
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Unused(Rule[Acronym]):
    """An acronym is given in brackets and never used again.

    The AP advises against brackets that the reader must carry for nothing. Any other use, the headline's included, is
    enough. The whole definition is flagged, since that is what would be written otherwise. Places further down where
    the full name stands again, and the short form would have done, are related.

    Left alone: those that any later expansion or use takes up, and those whose full name is given behind them.
    """

    id = "acronyms/unused"
    severity = Severity.NOTE
    anchored = False
    flags = (
        Example(
            "The report was cited by the UN Assistance Mission for Iraq (UNAMI) in May.",
            ("UN Assistance Mission for Iraq (UNAMI)",),
        ),
    )
    passes = (
        Example("The World Food Programme (WFP) sent rice. On Friday the WFP sent oil."),
        Example("LYON, April 7 (AP) — The talks ended on Monday without agreement, officials said."),
        Example("The office issued an RFI, or request for information. An IPTV (internet protocol TV) service opened."),
        Example("Sens. Pat Toomey (Pa.) and Ann Lee (Ohio) denounced the plan.", note="a state, no short form"),
        Example("RHU opens its doors\n\nThe rural health unit (RHU) opened on Monday."),
    )

    def candidates(self, document: Document) -> Iterable[Acronym]:
        """Every acronym that is spelled out beside its short form."""
        return (acronym for acronym in document.acronyms if acronym.defined)

    def judge(self, acronym: Acronym, document: Document) -> Finding | None:
        """The acronym, if it stands only where it is spelled out."""
        spelled = [e for e in acronym.expansions if e.short is not None]
        bare = canonical(acronym.short)
        if len(acronym.spans) > len(spelled) or len(spelled) > 1:
            return None
        if spelled[0].short and spelled[0].short.start < spelled[0].start:
            return None  # "an IPTV (internet protocol television) service": there it is used
        return self.finding(
            spelled[0].whole(document.prose),
            f"“{bare}” is spelled out and never used again.",
            f"AU: Is {bare} needed, if it is not used again?",
            bare,
            related=_in_full_again(spelled[0], document.prose),
        )


def _in_full_again(spelled: Expansion, text: str) -> list[Related]:
    """The places behind the definition where the long form stands once more."""
    at, again = text.find(spelled.long, spelled.whole(text).end), []
    while at >= 0:  # to find a string is many times faster than to search for a pattern
        found = re.compile(rf"(?<!\w){re.escape(spelled.long)}(?:['’]s?)?(?!\w)").match(text, at)
        if found:
            again.append(Related(*found.span(), "the full name again"))
        at = text.find(spelled.long, found.end() if found else at + 1)
    return again
