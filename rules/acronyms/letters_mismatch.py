"""acronyms/letters-mismatch: an acronym whose letters do not fit the name that it stands behind."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.acronym_letters import Mismatch, find_mismatches
from checker.language.acronym_uses import known
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class LettersMismatch(Rule[Mismatch]):
    """The letters in brackets are not those of the name in front of them.

    Two letters have changed places, or one stands for another: a slip of the keys, or the wrong name.

    Left alone: names whose short form comes from another language ("the National Institute of Statistics (INSEE)") or
    passes over a word, where more than one letter differs; those that every reader knows (ISO); an X for "ex-".
    """

    id = "acronyms/letters-mismatch"
    severity = Severity.NOTE
    flags = (
        Example("The United States Digital Service (USSD) sent two engineers to the agency.", ("USSD",)),
        Example("The Federal Emergency Management Agency (FENA) sent two lorries.", ("FENA",)),
    )
    passes = (
        Example("The United States Digital Service (USDS) sent two engineers to the agency."),
        Example("The National Institute of Statistics and Economic Studies (INSEE) said output fell."),
        Example("The International Organization for Standardization (ISO) met the Users' Experience Forum (UXF)."),
        Example("Doctors Without Borders (MSF) opened a ward. WASHINGTON (AP) — It rained."),
    )

    def candidates(self, document: Document) -> Iterable[Mismatch]:
        """Every acronym in brackets whose letters miss its name by a slip."""
        return find_mismatches(document.prose)

    def judge(self, mismatch: Mismatch, document: Document) -> Finding | None:
        """The short form."""
        text = document.prose
        short = text[mismatch.short.start : mismatch.short.end]
        if short in known():
            return None
        long = " ".join(text[mismatch.long.start : mismatch.long.end].split())
        return self.finding(
            mismatch.short,
            f"“{short}” does not fit “{long}”, whose letters would be {mismatch.expected}.",
            f"AU: {short} or {mismatch.expected}?",
            short,
            related=[Related(mismatch.long.start, mismatch.long.end, "the name")],
        )
