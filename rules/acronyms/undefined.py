"""acronyms/undefined: an acronym that the copy never spells out."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.acronym_uses import explained, needs_expansion, running_uses
from checker.language.acronyms import Acronym
from checker.language.long_forms import canonical
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_NEAR = 60  # code points between an acronym and a bracket's full name that is still read as its own


class Undefined(Rule[Acronym]):
    """An acronym is never spelled out.

    A reader who does not know it has lost the sentence. The AP, Guardian and Reuters style books ask for the full name
    at first use unless the short form is the better known of the two. Reported once, at first use in the running copy,
    with every later use as a related place. Where the full name stands in an earlier paragraph but nothing ties the two
    together, that is a note: the Guardian asks for brackets there, the AP for none.

    Left alone: acronyms that general readers know (US, BBC, NATO, AIDS…), those of the house list, those whose full
    name has stood in the same paragraph before or stands in brackets behind them, those that the copy describes beside
    their first use ("the pollster IDC", "UNAMI, the UN mission", "a tool called ODIN"), company names, statutes and
    journals that are cited, datelines, initials of persons, Roman numerals, shouted words, words inside quotations, and
    capitals in headlines and headings. A country or party in brackets behind a name is no use of an acronym.
    """

    id = "acronyms/undefined"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("The SAC has banned the report. Leaflets were dropped over the township.", ("SAC",)),
        Example("The EPI coordinator for the region said a mild fever passes in two days. EPI staff agreed.", ("EPI",)),
        Example("Ireland’s IDA is paying for part of the training, the company said.", ("IDA",)),
        Example("A WFP lorry was stopped on Monday. The World Food Programme sent another.", ("WFP",)),
        Example("UGC is a buzzword in the trade. Agencies of the USGS UGC programme met.", ("UGC", "USGS")),
        Example("Federal Feedback Pilot\n\nRWB has begun to ask its visitors.\n\nRWB will go on.", ("RWB",)),
        Example(
            "The World Food Programme sent rice, as it does each year.\n\nA WFP lorry was stopped on Monday.",
            ("WFP",),
            note="the full name in another paragraph: a note",
        ),
    )
    passes = (
        Example("The State Administration Council (SAC) has banned the report. The SAC gave no reason."),
        Example("The World Food Programme sent rice. A WFP lorry was stopped on Monday."),
        Example("US and UN officials met BBC and AP reporters at NATO headquarters."),
        Example("WASHINGTON (AP) — The talks ended on Monday without agreement, officials said."),
        Example("The manufacturers’ organisation EEF said output fell. King Abdullah II was told."),
        Example("FEMR, a charity that teaches swimming, opened a pool in the town."),
        Example("He drove a Cadillac XLR, heard Sirius XM radio and met Robert Jacoby, MIM, a consultant."),
        Example("The QUDS force came to Baghdad in March.", note="no acronym: names/styling"),
        Example("JK Rowling signed copies, and T.S. Eliot was read aloud. DO NOT ENTER, the sign said."),
        Example("The DNSSEC (Domain Name System Security) feature is on. YAGNI (“You Aren’t Gonna Need It”) helps."),
        Example("The RWB Software Way (Reno Wheat Board) was issued as an RFQ, or request for quotation, in May."),
        Example("We saw O*NET, the job site, and a tool called ODIN, which spots fakes. ROT (redundant text) grows."),
        Example("The survey was made by WBUR radio. It cites 41 U.S.C. 3306. That is a LAW, said Ann Lee, Ph.D., MLS."),
        Example("The team in the NCCA was small (that’s the National Cybersecurity & Communications Agency)."),
        Example(
            "A continuous integration/continuous delivery (CI/CD) line was built. CI/CD is part of it, said DJ JME."
        ),
        Example("The runner, Dan Mora (CRC), finished first; Sen. Ann Lee (D-Ohio) gave the medal."),
    )

    def candidates(self, document: Document) -> Iterable[Acronym]:
        """Every acronym that is nowhere spelled out beside its full name."""
        return (acronym for acronym in document.acronyms if not acronym.defined)

    def judge(self, acronym: Acronym, document: Document) -> Finding | None:
        """The acronym, unless it is known, described, or no acronym at all."""
        text = document.prose
        if not needs_expansion(acronym, document.house) or acronym.lowered:
            return None
        uses = running_uses(acronym, text, document.segments, document.quotations)
        if not uses or any(explained(span, text) for span in acronym.spans if span.start <= uses[0].start):
            return None
        first, *later = uses
        before = [expansion for expansion in acronym.expansions if expansion.start < first.start]
        paragraph = document.segments.block_at(first.start)
        if any(document.segments.block_at(expansion.start) == paragraph for expansion in before):
            return None
        if any(_bracketed_behind(text[first.end : expansion.start]) for expansion in acronym.expansions):
            return None
        bare = canonical(acronym.short)
        related = [Related(start, end, f"“{text[start:end]}” again") for start, end in later]
        if before:
            near = before[-1]
            long = " ".join(near.long.split())
            related.insert(0, Related(near.start, near.end, "perhaps its full name"))
            message = f"“{bare}” is used here and never tied to “{long}”, which stands in another paragraph."
            query = f"AU: Does {bare} stand for {long}? Should it stand in brackets there?"
        elif acronym.expansions:
            full = acronym.expansions[0]
            related.insert(0, Related(full.start, full.end, "perhaps its full name"))
            message = f"“{bare}” is used before “{' '.join(full.long.split())}”, and the two are never tied together."
            query = f"AU: Does {bare} stand for {' '.join(full.long.split())}? Please say so at first use."
        else:
            message = f"“{bare}” is never spelled out."
            query = f"AU: What does {bare} stand for? Please spell it out at first use."
        severity = Severity.NOTE if before else Severity.WARNING
        return self.finding(first, message, query, bare, severity=severity, related=related)


def _bracketed_behind(between: str) -> bool:
    """Does a bracket open in the words between an acronym and its full name, a few of one sentence, and not close?"""
    return 0 < len(between) < _NEAR and "(" in between and not {")", "\n"} & set(between)
