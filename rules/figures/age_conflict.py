"""figures/age-conflict: one person, two ages, or an age that the date of birth refutes."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.ages import Age, Life
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class AgeConflict(Rule[tuple[Age, ...] | Life]):
    """One person is given two ages, or an age that the date of birth refutes.

    An age is the first thing that its owner checks. The later age is reported, with the earlier beside it; which is
    right only the author can say. In an obituary whose own day is known, the age at death is held against the birth.

    Left alone: ages of another day ("then 30", "was 30 when"), people of one surname who have different first names,
    and a name that two people in the story bear.
    """

    id = "figures/age-conflict"
    severity = Severity.ERROR
    anchored = False
    flags = (
        Example("Ramil Carr, 31, a photographer, said the crowd was loud.\n\n“So we are,” Carr, 33, said.", ("33",)),
        Example(
            "The bloc has put forward a lawyer, Veljko Radunović, 47, as its candidate.\n\nMr Radunović, 52, says he "
            "will not serve.",
            ("52",),
        ),
        Example(
            "Her client, Soufiane Amrani, is 36 and has two convictions. She asked Soufiane Amrani, 39, whether any "
            "of them was inconvenient.",
            ("39",),
        ),
        Example(
            "DUBLIN, 17 November 2023 - Maeve Roche, a singer, died at her home on Thursday. She was 87. Her pupils "
            "mourned her.\n\nBorn in Sligo on 9 March 1938, she crossed to Dublin with her parents.",
            ("87",),
        ),
        Example("The 47-year-old Veljko Radunović spoke. Mr Radunović (52) did not take questions.", ("52",)),
    )
    passes = (
        Example("Ramil Carr, 31, said so. Carr, 31, is a photographer. His father, John Carr, 58, agreed."),
        Example("Laura Kelly, 23, was there. Kelly, 12 when she first sang, was nervous. Kelly, 12 at the time, sang."),
        Example("The then 30-year-old Laura Kelly won. Laura Kelly, 53, has not won since."),
        Example(
            "DUBLIN, 17 November 2023 - Maeve Roche, a singer, died on Thursday. She was 84. Her pupils mourned her."
            "\n\nBorn in Sligo in 1938, she crossed to Dublin. Her brother was born in 1961."
        ),
        Example("A 29-year-old Berlin woman sang; another Berliner, a 26-year-old Berlin man, danced."),
        Example("Mr Smith, 12 June, Leeds. Mr Smith, 41, left. Smith, 20 points behind, lost."),
    )

    def candidates(self, document: Document) -> Iterable[tuple[Age, ...] | Life]:
        """Everybody whose age is given twice or more, and the subject of an obituary."""
        by_entity: dict[int, list[Age]] = {}
        for age in document.ages:
            by_entity.setdefault(age.entity, []).append(age)
        twice: list[tuple[Age, ...] | Life] = [tuple(ages) for ages in by_entity.values() if len(ages) > 1]
        return [*twice, document.life] if document.life else twice

    def judge(self, ages: tuple[Age, ...] | Life, document: Document) -> Finding | None:
        """The first age that differs from the one given first."""
        if isinstance(ages, Life):
            return self._obituary(ages, document)
        first = ages[0]
        given = [document.mentions[age.mention] for age in ages]
        for age, mention in zip(ages[1:], given[1:], strict=True):
            if age.years == first.years or not _one_person(given[0].tokens, mention.tokens):
                continue
            name = document.entities[age.entity].name
            return self.finding(
                (age.start, age.end),
                f"{name} is {age.years} here and {first.years} elsewhere in the copy.",
                f"AU: Is {name} {first.years} or {age.years}?",
                name,
                related=[Related(first.start, first.end, f"{first.years} here")],
            )
        return None

    def _obituary(self, life: Life, document: Document) -> Finding | None:
        if life.youngest <= life.years <= life.eldest:
            return None
        born = document.text[life.birth.start : life.birth.end]
        real = str(life.eldest) if life.youngest == life.eldest else f"{life.youngest} or {life.eldest}"
        return self.finding(
            (life.age.start, life.age.end),
            f"Someone born on {born} is {real} on the day of this copy, not {life.years}.",
            f"AU: Is the age wrong ({life.years}), or the birth ({born})?",
            f"{life.years} {born}",
            related=[Related(life.birth.start, life.birth.end, f"{real} on the day of this copy")],
        )


def _one_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Are these not two full names with different first names?"""
    return len(one) == 1 or len(other) == 1 or one[0].casefold() == other[0].casefold()
