"""acronyms/late-definition: an acronym that is used before it is spelled out."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.acronym_uses import explained, known, may_be_one, running_uses
from checker.language.acronyms import Acronym
from checker.language.long_forms import canonical
from checker.language.segment import fold
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class LateDefinition(Rule[Acronym]):
    """An acronym is used before the copy spells it out.

    The expansion was written for a sentence that an edit has moved down. Readers need it at the first use. The finding
    stands there, and the place where the acronym is spelled out is related.

    Left alone: a use in the headline, in a heading, run in or not, in a quotation, or beside words that say what it is,
    and acronyms of two letters that everybody knows (US, UN). Of others the copy itself has decided that they need
    spelling out.
    """

    id = "acronyms/late-definition"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example(
            "At one RHU mothers filled two benches. There are 64 rural health units (RHUs) in the region.", ("RHU",)
        ),
        Example(
            "CEMO had 62 observers in the town. The Centre for Election Monitoring (CEMO) has watched every vote.",
            ("CEMO",),
        ),
        Example("We changed our IVR script. IVR stands for interactive voice response, which callers hear.", ("IVR",)),
    )
    passes = (
        Example(
            "New rules\n\nThe council met on Monday to vote on the rules for two clinics.\n\nRHU criteria\n\nA rural "
            "health unit (RHU) must have two nurses and a doctor, the rules say, and an RHU must open on Sundays as "
            "well, which few of them do."
        ),
        Example(
            "RHU Criteria and Process. At a meeting in the town on Monday the rules for a rural health unit (RHU) "
            "were read out. An RHU has two nurses."
        ),
        Example("RHU opens its doors\n\nThe rural health unit (RHU) opened on Monday. The RHU has two nurses."),
        Example("“The RHU is shut,” he said. The rural health unit (RHU) closed on Monday."),
        Example(
            "She runs Federal Student Aid. Set up in 2010, FSA is large. The Federal Student Aid (FSA) office opened."
        ),
        Example("An HSDPA (High Speed Downlink Packet Access) network opened on Monday."),
        Example("The UN met. The United Nations (UN) voted. The pollster IDC rose; International Data Co (IDC) fell."),
    )

    def candidates(self, document: Document) -> Iterable[Acronym]:
        """Every acronym that is spelled out beside its short form."""
        return (acronym for acronym in document.acronyms if acronym.defined)

    def judge(self, acronym: Acronym, document: Document) -> Finding | None:
        """The first use, if it stands before the expansion."""
        bare = canonical(acronym.short)
        if not may_be_one(acronym) or bare in document.house.acronyms or (len(bare) == 2 and bare in known()):
            return None
        spelled = next(e for e in acronym.expansions if e.short is not None)
        assert spelled.short is not None
        there = min(spelled.start, spelled.short.start)  # "LCD (liquid crystal display)" comes short form first
        text = document.prose
        uses = running_uses(acronym, text, document.segments, document.quotations)
        early = [span for span in uses if span.start < there]
        if not early or explained(early[0], text):
            return None
        if any(expansion.start < early[0].start for expansion in acronym.expansions):
            return None
        if 0 <= document.words.text.find(fold(spelled.long)) < early[0].start:
            return None  # a reader has met the name, if not its letters beside it
        long = " ".join(spelled.long.split())
        related = [Related(spelled.start, spelled.end, f"spelled out here: “{long}”")]
        related += [Related(start, end, f"“{text[start:end]}” again") for start, end in early[1:]]
        return self.finding(
            early[0],
            f"“{bare}” is used here but not spelled out before “{long}” further down.",
            f"AU: Please move “{long} ({bare})” up to the first use.",
            bare,
            related=related,
        )
