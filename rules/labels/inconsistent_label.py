"""labels/inconsistent-label: one actor under words that take different sides."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.actor_nouns import CONDEMN, PLAIN
from checker.language.actor_words import ActorLabel, takes_sides
from checker.language.actors import Actor
from checker.language.voice import Voice
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_SIDES = {1: "praises", 0: "takes no side", -1: "condemns"}


class InconsistentLabel(Rule[Actor]):
    """One actor goes under words that take different sides.

    "An armed group" in one paragraph, "thugs" in the next and "freedom fighters" after that: the copy has changed its
    mind about somebody without telling the reader. The BBC asks for one term, kept throughout. One finding an actor,
    at its first word that takes sides, with every other word for it as a related place.

    Words are tied to an actor by a name or nationality beside them, by apposition, or because the copy has no other
    actor of that sort. Where a word that takes sides competes only with the actor's plain name, the finding is a
    note.

    Left alone: quotations and paraphrases, synonyms that take no side ("militia", "rebels"), and names of bodies.
    """

    id = "labels/inconsistent-label"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example(
            "Liwa al-Wadi, an armed group of about 1,200, holds the road. On Thursday it was manned by four thugs. "
            "The freedom fighters now buy their tea there.",
            ("thugs",),
        ),
        Example(
            "The resistance holds the east bank of the river. The insurgents set up a clinic there in 2022.",
            ("resistance",),
        ),
        Example(
            "The Iran-backed militia may lay down its arms. Mr Ali said talks with the jihadist militia went well. "
            "The Syrian Democratic Forces, a US-backed militia, have agreed.",
            ("jihadist militia",),
        ),
        Example(
            "The Syrian government opened the road on Monday. The Syrian regime closed it on Tuesday.",
            ("regime",),
        ),
    )
    passes = (
        Example("The militia left its base on Monday. The fighters took the lorries with them."),
        Example("The Syrian government opened the road. “The Syrian regime closed it,” the driver said."),
        Example("Britain’s asylum regime is strict, and Britain may change. She tries to form a government in Syria."),
        Example("The Syrian regime fell. The Iraqi government opened the road."),
        Example("Protesters met in the square. A resident said that a mob had come the night before."),
    )

    def candidates(self, document: Document) -> Iterable[Actor]:
        """Every actor that has more than one word, or a word and a name, if any word of the copy takes sides."""
        if not takes_sides(document.words):
            return ()
        return (actor for actor in document.actors if len(actor.labels) + len(actor.named) > 1)

    def judge(self, actor: Actor, document: Document) -> Finding | None:
        """The first word that takes sides, if another does not take the same."""
        own = [label for label in actor.labels if label.voice is Voice.OWN]
        loaded = [label for label in own if label.charge != PLAIN]
        if not loaded:
            return None
        charges = {label.charge for label in own}
        first = loaded[0]
        others = [label for label in own if label is not first]
        if len(charges) > 1:
            other = next(label for label in own if label.charge != first.charge)
            name = actor.name or "one actor"
            return self.finding(
                (first.start, first.end),
                f"“{first.words}” {_SIDES[first.charge]} and “{other.words}” {_SIDES[other.charge]}: "
                f"both are words for {name}.",
                f"AU: “{first.words}” or “{other.words}”? Please keep one word that takes no side.",
                f"{actor.sort} {actor.name}".strip(),
                related=[_related(label) for label in others],
            )
        if first.charge == CONDEMN and actor.named and actor.sort in ("government", "ruler"):
            start, end = actor.named[0]
            return self.finding(
                (first.start, first.end),
                f"“{first.words}” condemns {actor.name}, which goes by its plain name elsewhere.",
                f"AU: Why “{first.words}” here and {document.text[start:end]} elsewhere?",
                f"{actor.sort} {actor.name}".strip(),
                severity=Severity.NOTE,
                related=[*map(_related, others), *(Related(s, e, "by its name") for s, e in actor.named)],
            )
        return None


def _related(label: ActorLabel) -> Related:
    return Related(label.start, label.end, f"“{label.words}” {_SIDES[label.charge]}")
