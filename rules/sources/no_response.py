"""sources/no-response: an accusation, and nothing from the accused."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity, normalised
from checker.language.accusations import Accusation, find_accusations
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class NoResponse(Rule[Accusation]):
    """A named party is accused of wrongdoing, and the copy neither has its reply nor says that one was sought.

    Fairness and the law ask for both sides. The BBC's editorial guidelines give those against whom allegations are
    made a right of reply; Reuters asks its reporters to talk to all sides, and to say when they could not be reached.

    Flagged are accusations of theft, deceit, violence or corruption in somebody's reported speech: "accused
    Brightwell of inflating its bills", "said the director had doctored the logs".

    A note where somebody is accused of a trait, a wish or a failing ("of being a Democrat"), or only blamed.

    Left alone: parties who speak anywhere in the copy, or for whom somebody speaks; "declined to comment", "could not
    be reached", "denies", in the next sentences or wherever the party is named; prosecutors, police and courts, whose
    cases are answered there; accusations in quotation marks; parties without a name; headlines."""

    id = "sources/no-response"
    severity = Severity.WARNING
    flags = (
        Example(
            "Ms Yazzie accused the company that owns the buses, Mesa Transit, of inflating its fuel bills. It is up "
            "for renewal.",
            ("Ms Yazzie accused the company that owns the buses, Mesa Transit, of inflating its fuel bills",),
        ),
        Example(
            'Mr Sandher said the contractor, Brightwell Environmental, had "doctored" its logs. He held up a printout.',
            ('Mr Sandher said the contractor, Brightwell Environmental, had "doctored" its logs',),
        ),
        Example(
            "The report says the trader Straits Meridian hid the cargoes behind false papers. It has 12 ships.",
            ("The report says the trader Straits Meridian hid the cargoes behind false papers",),
        ),
        Example(
            "Trump accused Lester Holt of being a Democrat. The debate is on Monday.",
            ("Trump accused Lester Holt of being a Democrat",),
            note="a note",
        ),
    )
    passes = (
        Example("Ms Yazzie accused Mesa Transit of inflating its bills. The company declined to comment."),
        Example(
            "Ms Yazzie accused Mesa Transit of inflating its bills. It ends in May. A lawyer for Mesa Transit said "
            "the bills were right."
        ),
        Example("Prosecutors accused Mr Karki of asking for a bribe."),
        Example("She said Mr Karki had never stolen anything. She accused nobody."),
        Example('"Mr Karki stole it," she said.'),
        Example("She said the landlord had stolen the deposit."),
    )

    def candidates(self, document: Document) -> Iterable[Accusation]:
        """Every accusation of a named party."""
        if not document.ledger.is_news:
            return ()
        return find_accusations(
            document.segments, document.words, document.quotations, document.attributions, document.mentions
        )

    def judge(self, candidate: Accusation, document: Document) -> Finding | None:
        """A finding if the accused is never heard, and no attempt is told."""
        attributions, mentions = document.attributions, document.mentions
        if candidate.answered:
            return None
        party = mentions[candidate.accused]
        attribution = attributions[candidate.attribution]
        parts = [span for part in attribution[:3] for span in part]
        start, end = min(s.start for s in parts), max(s.end for s in parts)
        sentence = document.segments.sentence(document.segments.sentence_at(candidate.start))
        start, end = max(start, sentence.start), min(end, sentence.end)
        return self.finding(
            (start, end),
            f"{party.text} is accused here, and the copy has neither a reply nor an attempt to get one.",
            f"AU: What does {party.text} say? If it could not be reached, say so and when you tried.",
            normalised(party.text),
            severity=None if candidate.grave else Severity.NOTE,
            related=[Related(party.start, party.end, "the accused")],
        )
