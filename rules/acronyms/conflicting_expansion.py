"""acronyms/conflicting-expansion: one acronym spelled out in two ways."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.acronyms import Acronym, same_expansion
from checker.language.long_forms import canonical
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.stories import Stories


class ConflictingExpansion(Rule[Acronym]):
    """One acronym is spelled out in two ways.

    Either two bodies share the letters, and a reader cannot tell which is meant, or one of the long forms is wrong.
    Both are errors of the copy: the letters promise one name. Only expansions that stand beside the short form count.
    The finding stands at the first long form that differs from the one before it, with all the others as related
    places.

    Left alone: long forms that differ in case, hyphens, articles, plurals, possessives or US and UK spelling, and one
    that is the other with more words in front ("Commission", "European Commission").
    """

    id = "acronyms/conflicting-expansion"
    severity = Severity.ERROR
    anchored = False
    flags = (
        Example(
            "The Turkana Basin Fisheries Union (TBFU) sent two men. The Turkana Beach Fishers’ Union (TBFU) agreed.",
            ("Turkana Beach Fishers’ Union",),
        ),
        Example(
            "A quality assessment surveillance plan (QASP) is due. The quality assurance surveillance plan (QASP) ran.",
            ("quality assurance surveillance plan",),
        ),
    )
    passes = (
        Example("Human and Health Services (HHS) met. It was led by Ann Lee, Usability.gov Program Manager (HHS)."),
        Example("The rural health unit (RHU) closed. Two rural health units (RHUs) opened, and the RHU’s nurse moved."),
        Example("The World Trade Organization (WTO) met. Later the World Trade Organisation (WTO) voted."),
        Example("The Food and Drug Administration (FDA) met. The US Food and Drug Administration (FDA) voted."),
        Example("The European Central Bank (ECB) met before the England and Wales Cricket Board toured."),
    )

    def candidates(self, document: Document) -> Iterable[Acronym]:
        """Every acronym that is spelled out beside its long form more than once."""
        return (a for a in document.acronyms if sum(e.short is not None for e in a.expansions) > 1)

    def judge(self, acronym: Acronym, document: Document) -> Finding | None:
        """The first long form that is not the one before it."""
        spelled = [e for e in acronym.expansions if e.short is not None]
        first, *others = spelled
        other = next((e for e in others if not _agree(first.long, e.long)), None)
        if other is None:
            return None
        bare = canonical(acronym.short)
        related = [Related(e.start, e.end, f"“{e.long}”") for e in spelled if e is not other]
        return self.finding(
            (other.start, other.end),
            f"“{bare}” is spelled out as “{_line(other.long)}” here, but as “{_line(first.long)}” before.",
            f"AU: Does {bare} stand for “{_line(first.long)}” or “{_line(other.long)}”?",
            bare,
            related=related,
        )

    def between(self, stories: Stories) -> Iterable[tuple[str, Finding]]:
        """Acronyms that one file spells out otherwise than others: a slip where the two are alike; else maybe two
        bodies."""
        from checker.language.story_differences import acronyms_that_differ

        for found in acronyms_that_differ(stories.all):
            yield self.between_stories(
                found,
                f"“{found.subject}” is spelled out as “{found.odd}” here, but as “{found.usual}” in {found.where}.",
                f"AU: Does {found.subject} stand for “{found.usual}” or “{found.odd}”?",
            )


def _line(words: str) -> str:
    return " ".join(words.split())


def _agree(one: str, other: str) -> bool:
    shorter, longer = sorted((" ".join(one.split()).casefold(), " ".join(other.split()).casefold()), key=len)
    return same_expansion(one, other) or longer.endswith(" " + shorter)
