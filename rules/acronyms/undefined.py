"""acronyms/undefined: an acronym that the copy never spells out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from checker.finding import Finding, Related, Severity, Span
from checker.language.acronyms import Acronym, canonical
from checker.language.segment import HEADING, HEADLINE
from checker.lists import word_list
from checker.rule import Example, Rule

if TYPE_CHECKING:
    from checker.document import Document

_LONGEST = 6  # letters: longer runs of capitals are shouted words or trade marks


class Undefined(Rule[Acronym]):
    """An acronym is never spelled out.

    A reader who does not know it has lost the sentence. The AP, Guardian and Reuters style books ask for the full name
    at first use unless the short form is the better known of the two. Reported once, at first use in the running copy,
    with every later use as a related place.

    Left alone: acronyms that general readers know (US, BBC, NATO, AIDS…), those of the house list, those whose full
    name stands anywhere in the copy, those that the copy describes beside them ("the pollster IDC", "UNAMI, the UN
    mission"), company names, datelines, initials of persons, Roman numerals, shouted words, words inside quotations,
    and capitals in headlines and headings. A country or party in brackets behind a name is no use of an acronym.
    """

    id = "acronyms/undefined"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("The SAC has banned the report. Leaflets were dropped over the township.", ("SAC",)),
        Example("The EPI coordinator for the region said a mild fever passes in two days. EPI staff agreed.", ("EPI",)),
        Example("Ireland’s IDA is paying for part of the training, the company said.", ("IDA",)),
    )
    passes = (
        Example("The State Administration Council (SAC) has banned the report. The SAC gave no reason."),
        Example("The World Food Programme sent rice. A WFP lorry was stopped on Monday."),
        Example("US and UN officials met BBC and AP reporters at NATO headquarters."),
        Example("WASHINGTON (AP) — The talks ended on Monday without agreement, officials said."),
        Example("The manufacturers’ organisation EEF said output fell. King Abdullah II was told."),
        Example("FEMR, a charity that teaches swimming, opened a pool in the town."),
        Example("He drove a Cadillac XLR, heard Sirius XM radio and met Robert Jacoby, MIM, a consultant."),
        Example("JK Rowling signed copies, and T.S. Eliot was read aloud. DO NOT ENTER, the sign said."),
        Example("The runner, Dan Mora (CRC), finished first; Sen. Ann Lee (D-Ohio) gave the medal."),
    )

    def candidates(self, document: Document) -> Iterable[Acronym]:
        """Every acronym that is nowhere spelled out."""
        return (acronym for acronym in document.acronyms if not acronym.expansions)

    def judge(self, acronym: Acronym, document: Document) -> Finding | None:
        """The acronym, unless it is known, described, or no acronym at all."""
        bare = canonical(acronym.short)
        known = _known()
        if (
            len(bare) > _LONGEST
            or bare in known
            or bare in _listed("ordinary", "words")
            or bare in document.house.acronyms
        ):
            return None
        if bare in _listed("ordinary", "roman") or len(bare) < 2 or bare.removesuffix("S") in known:
            return None
        text = document.text
        uses = [span for span in acronym.spans if _in_running_copy(span, document)]
        if not uses or any(_explained(span, text) for span in acronym.spans):
            return None
        if len(bare) >= 4 and re.search(rf"(?<![\w-]){bare.lower()}(?!\w)", text):
            return None  # the same word in small letters: it was only shouted
        first, *later = uses
        related = [Related(start, end, f"“{text[start:end]}” again") for start, end in later]
        return self.finding(
            first,
            f"“{bare}” is never spelled out.",
            f"AU: What does {bare} stand for? Please spell it out at first use.",
            bare,
            related=related,
        )


# A capitalised word directly in front, other than one that opens a sentence or a phrase.
_BEHIND_A_NAME = re.compile(
    r"(?<![.?!:”\"] )(?<!\n)\b(?!(?:The|A|An|At|In|On|By|For|From|To|And|But|When|While|As|If|This|That|Its|His|Her|Our"
    r"|With)\b)[A-Z][a-z]+,?\s+$"
)


@cache
def _known() -> frozenset[str]:
    return frozenset(word for words in word_list("rules/acronyms/undefined")["known"].values() for word in words)


@cache
def _listed(table: str, key: str) -> frozenset[str]:
    return frozenset(word_list("rules/acronyms/undefined")[table][key])


def _in_running_copy(span: Span, document: Document) -> bool:
    segments, text = document.segments, document.text
    if segments.blocks[segments.block_at(span.start)].kind in (HEADLINE, HEADING):
        return False
    dateline = segments.dateline
    if (dateline and span.start < dateline.end and span.end > dateline.start) or document.quotations.covers(span.start):
        return False
    before, after = text[max(0, span.start - 24) : span.start], text[span.end : span.end + 24]
    if before.endswith(("(", "[", "-", "–")) or re.match(r"['’]?\.\w|@|-[A-Z0-9]|[)\]]|:\s|[.!]\s*$", after):
        return False  # "(SAF)", "D-NY", "GSA.gov", "A-BC", a speaker's initials before a colon
    if _BEHIND_A_NAME.search(before):
        return False  # a model ("Sirius XM", "Wedding Cantata BWV") or letters behind a name ("Robert Jacoby, MIM")
    shouted = re.search(r"([A-Z][A-Z’']+)[,.]?\s+$", before), re.match(r"[,.]?\s+([A-Z][A-Z’']+)\b", after)
    plain = _listed("ordinary", "words")
    if any(m and len(m[1]) > 1 and (m[1] not in _known() or m[1] in plain) for m in shouted):
        return False
    initials = (span.end - span.start == 2 or "." in text[span.start : span.end]) and re.match(r"\s+[A-Z][a-z]", after)
    return not initials


def _explained(span: Span, text: str) -> bool:
    before, after = text[max(0, span.start - 40) : span.start], text[span.end : span.end + 40]
    if re.search(r"\b(?:(?:known|abbreviated|shortened) (?:as|to)(?: the)?|, or)\s+[\"“‘]?$", before):
        return True
    if re.search(r"\b(?:marked|labelled|labeled|reading|read|stamped|printed|spelled|says|said)\s+[\"“‘]?$", before):
        return True  # a sign or an inscription
    noun = re.search(r"([a-z-]+)['’]?\s+[\"“‘]?$", before)
    if noun and noun[1].rpartition("-")[2] in _listed("ordinary", "describing"):
        return True
    form = re.match(r"\s+[A-Z]\w+(?:\s+[A-Z]\w+)?", after)
    if form and not _listed("ordinary", "company_forms").isdisjoint(form[0].split()):
        return True
    return bool(re.match(r"(?:\s+is|\s+was|,)\s+(?:an?|the|one of|short for|which stands for)\s", after))
