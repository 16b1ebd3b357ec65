"""names/role-conflict: one person in two offices that nobody holds at once."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.names import PERSON
from checker.language.offices import find_clash
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.entities import Entity


class RoleConflict(Rule["Entity"]):
    """One person, two incompatible offices or affiliations.

    Flags the second of two descriptions of one person that cannot both be true now: two portfolios ("the finance
    minister", later "the economy minister"), the head of a body and its deputy, two functions in one company, one
    office of two countries, two ranks, two parties, one trade with two employers. The first description is related.

    One of the two is wrong, and the copy itself shows it. Readers who know the person will not believe the rest. Every
    desk's checklist for a read-back asks for names, ages and titles to agree throughout.

    Offices that go together are left alone (mayor and party leader, chairman and chief executive), and so is whatever
    the copy dates or explains: former, then, acting, appointed, elected, promoted, a year. Two people of one surname
    are not compared. Ages are for figures/age-conflict.
    """

    id = "names/role-conflict"
    severity = Severity.WARNING
    flags = (
        Example(
            "The finance minister, Daulet Omarov, said the budget would be revised. Mr Omarov, the economy minister, "
            "told parliament on Wednesday that this was good news.",
            ("the economy minister",),
        ),
        Example(
            "None had been vaccinated, said Dr. Liza Reyes, director of the regional epidemiology unit. Most units "
            "have a refrigerator, according to Reyes, the epidemiology unit's deputy director.",
            ("the epidemiology unit's deputy director",),
        ),
        Example(
            "The firm's head of human resources, Phoebe Lund, said all sites were told. Lund, the company's general "
            "counsel, called that an error.",
            ("the company's general counsel",),
        ),
        Example(
            "Sen. Maria Duarte spoke against the bill on Monday. On Tuesday the House heard from Rep. Maria Duarte and "
            "two of her colleagues.",
            ("Rep.",),
        ),
        Example(
            "Prices will fall, said Jan Petersen, an economist at Nordbank. Rents lag prices, said Petersen, an "
            "economist at Handelshuset.",
            ("an economist at Handelshuset",),
        ),
    )
    passes = (
        Example("The mayor, Ana Ruiz, opened the fair. Ruiz, the leader of the Civic Party, thanked the cooks."),
        Example("The finance minister, Tom Bell, resigned. Bell, then the economy minister, had cut the rate in May."),
        Example("Ivo Marek, the chairman, spoke first. Marek, the chief executive, said the plant would stay open."),
        Example("Gen. Omar Said, the army chief, met the envoys. Said, the defence minister, was named on Friday."),
        Example("The director, Jo Nye, left. Her deputy director, Al Nye, stayed. Nye said nothing."),
        Example("Ada Obi, a professor at Harvard, said so. Obi, a professor of law, has published on it."),
        Example("Deputy Prime Minister Lena Roos spoke. Roos, the deputy prime minister, said talks had failed."),
    )

    def candidates(self, document: Document) -> Iterable[Entity]:
        """Every person who is described in more than one place."""
        people = [entity for entity in document.entities if entity.kind == PERSON]
        surnames = [entity.name.split()[-1].casefold() for entity in people]
        first: dict[str, int] = {}
        shared = {surname for number, surname in enumerate(surnames) if first.setdefault(surname, number) != number}
        return [
            entity
            for entity, surname in zip(people, surnames, strict=True)
            if len(entity.mentions) > 1 and surname not in shared
        ]

    def judge(self, candidate: Entity, document: Document) -> Finding | None:
        """A finding if two of the descriptions clash."""
        clash = find_clash(document.prose, document.segments, document.mentions, candidate)
        if not clash:
            return None
        first = document.text[clash.first.start : clash.first.end].strip()
        second = document.text[clash.second.start : clash.second.end].strip()
        return self.finding(
            (clash.second.start, clash.second.end),
            f"{candidate.name} is “{second}” here and “{first}” elsewhere in the copy.",
            f"AU: What is {candidate.name}: {first} or {second}?",
            f"{candidate.name} {' '.join(sorted((first, second)))}",
            related=[Related(clash.first.start, clash.first.end, "described so here")],
        )
