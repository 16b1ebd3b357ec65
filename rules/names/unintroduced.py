"""names/unintroduced: a person whom the copy names by surname alone and never introduces."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.introductions import Stranger, find_strangers
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Unintroduced(Rule[Stranger]):
    """A person known by surname only, never introduced in full or by role.

    Flags the first place where somebody is met by surname alone, with a courtesy title or none, when the copy nowhere
    gives the full name, an office or a word of who that is. It happens when the paragraph that introduced a source is
    cut.

    Readers cannot weigh what a stranger says. AP, Reuters, the Guardian and the BBC all ask for the full name and the
    role at first reference.

    Left alone are people introduced later in the copy, names in headlines, people with an office ("President Ruto",
    "the cook, Sutrisno"), people of one name where the copy says so, people known by first names throughout, firms,
    places and whatever else a single word may name. Heads of state and others whom every reader knows are a note.
    """

    id = "names/unintroduced"
    severity = Severity.WARNING
    flags = (
        Example(
            "The mayor and the governor met on Monday. Ferreira has called both sides to the ministry.", ("Ferreira",)
        ),
        Example(
            "The campaign lasted 19 days. Posters were torn down at night. Lukačević denied that he had sent anybody.",
            ("Lukačević",),
        ),
        Example("The trustees met twice in May. Mr Pargeter was not there, and nobody took minutes.", ("Pargeter",)),
        Example(
            "The band broke up in 1984. Lahoti, who wrote the notes for her last records, called the voice plain.",
            ("Lahoti",),
        ),
        Example("Prosecutors rested. Mr. Trump denied the charge.", ("Trump",), note="known to every reader: a note"),
        Example("Parents queued for an hour. Bacca said her twins had learned to cook.", ("Bacca",)),
    )
    passes = (
        Example("Ana Ferreira leads the union. Ferreira has called both sides to the ministry."),
        Example(
            "Ferreira denied it on Friday. Ana Ferreira, 44, has led the union since May.", note="introduced later"
        ),
        Example("President Ruto spoke for an hour. Ruto denied that the talks had failed."),
        Example("The crew ate well and slept badly, said the cook, Sutrisno. Sutrisno said he had no complaint."),
        Example("Saad, 55, wanted a single toll with a printed ticket. Karwan refused and wanted soldiers."),
        Example("Sutrisno, who uses one name, sells line. Sutrisno said there had been no store."),
        Example("Renault said sales had fallen. Moscow denied it.", note="a firm, a capital"),
    )

    def candidates(self, document: Document) -> Iterable[Stranger]:
        """Everybody named by surname alone, and nowhere introduced."""
        return find_strangers(document.prose, document.words, document.segments, document.mentions, document.entities)

    def judge(self, candidate: Stranger, document: Document) -> Finding | None:
        """A finding at the first place."""
        mention = document.mentions[candidate.first]
        entity = document.entities[candidate.entity]
        others = [document.mentions[i] for i in entity.mentions if i != candidate.first]
        return self.finding(
            (mention.start, mention.end),
            f"{mention.text} is named by surname alone; the copy nowhere gives a full name or says who that is.",
            f"AU: Who is {mention.text}? Please give the full name and role at first reference.",
            mention.text,
            severity=Severity.NOTE if candidate.known else None,
            related=[Related(other.start, other.end, "named again") for other in others],
        )
