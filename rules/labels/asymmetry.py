"""labels/asymmetry: like actors under words that take different sides."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.actor_nouns import CONDEMN, PLAIN, SORTS
from checker.language.actor_words import ActorLabel, takes_sides
from checker.language.actors import Actor
from checker.language.voice import Voice
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Asymmetry(Rule[tuple[Actor, ...]]):
    """Like actors go under words that take different sides.

    One armed group is "jihadists" and the other "a militia", one government "the regime" and the other "the
    government": the copy has taken a side by its choice of nouns alone. Whether that is deserved is for the editor to
    say, so this is a note. One finding for each sort of actor (armed groups, crowds, governments, rulers).

    Only actors that the copy names are compared, and only words in the publication's own voice. One actor under two
    words is inconsistent-label.
    """

    id = "labels/asymmetry"
    severity = Severity.NOTE
    anchored = False
    flags = (
        Example("The Syrian regime shut the road. The Iraqi government opened it.", ("regime",)),
        Example(
            "North Korean dictator Kim Jong Un arrived first. The Chinese leader, Xi Jinping, met him at noon.",
            ("dictator",),
        ),
    )
    passes = (
        Example("The Syrian government shut the road. The Iraqi government opened it."),
        Example("“The Syrian regime shut the road,” he said. The Iraqi government opened it."),
        Example("The Syrian regime shut the road. The Iraqi regime opened it."),
    )

    def candidates(self, document: Document) -> Iterable[tuple[Actor, ...]]:
        """The actors of each sort that the copy names, where there is more than one and any word takes sides."""
        for sort in SORTS if takes_sides(document.words) else ():
            named = tuple(actor for actor in document.actors if actor.sort == sort and actor.tied)
            if len(named) > 1:
                yield named

    def judge(self, actors: tuple[Actor, ...], document: Document) -> Finding | None:
        """The first word that condemns one, if another goes under plain words alone."""
        own = [[label for label in actor.labels if label.voice is Voice.OWN] for actor in actors]
        condemned = [labels[0] for labels in own if labels and all(label.charge == CONDEMN for label in labels)]
        plain = [labels[0] for labels in own if labels and all(label.charge == PLAIN for label in labels)]
        if not condemned or not plain:
            return None
        first, other = condemned[0], plain[0]
        return self.finding(
            (first.start, first.end),
            f"“{first.words}” condemns one actor where “{other.words}” takes no side about another.",
            f"AU: Is there a reason to call one “{first.words}” and the other “{other.words}”?",
            f"{actors[0].sort}",
            related=[_place(label) for label in (other, *condemned[1:], *plain[1:])],
        )


def _place(label: ActorLabel) -> Related:
    return Related(label.start, label.end, f"“{label.words}”")
