"""quotes/inconsistent: one utterance, quoted in two wordings."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.utterances import Repeat
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_QUOTED = 60  # code points of the other wording that a message shows


class Inconsistent(Rule[Repeat]):
    """One utterance is quoted twice, in two wordings.

    What stands between quotation marks is what was said, and it was said in one way. Two wordings mean that one of them
    is a paraphrase in quotation marks, and every house forbids that.

    Flagged are quotations that agree in nearly all of their words but not in all, and those that the copy itself says
    are the same ("her reply that …", "he had told clients that …") and that share what they are about.

    Left alone: a part of the quotation given again word for word, and two utterances on one subject.
    """

    id = "quotes/inconsistent"
    severity = Severity.WARNING
    flags = (
        Example(
            "“No one reads a manual. We all use the handy guide,” she said.\n\nIt was late.\n\n“No one reads a "
            "manual. We some use the handy guide,” the statement read in full.",
            ("“No one reads a manual. We some use the handy guide,”",),
        ),
        Example(
            "“I lost my Saturdays to pay for my Fridays,” Trujillo said.\n\nTrujillo's line about the week, “I gave up "
            "my Saturdays so I could afford my Fridays,” was on a T-shirt the next morning.",
            ("“I gave up my Saturdays so I could afford my Fridays,”",),
        ),
        Example(
            "“A river does not need violins,” she told him, she recalled.\n\nThe road outside her school, where her "
            "reply to the producer, “Rivers have no use for a violin”, is painted on the wall, was mended.",
            ("“Rivers have no use for a violin”",),
        ),
    )
    passes = (
        Example(
            "“We are not mourning, we are celebrating,” he said.\n\nHe was fined for writing “we are not mourning”."
        ),
        Example("“I lost my Saturdays,” Trujillo said. “I lost my Fridays,” said Ann Diaz. “I lost my car,” he said."),
        Example("“The council is broke,” he said. He had told them that “the council has no plan for the harbour”."),
    )

    def candidates(self, document: Document) -> Iterable[Repeat]:
        """Every pair of quotations that may hold one utterance."""
        return document.repeats

    def judge(self, repeat: Repeat, document: Document) -> Finding | None:
        """The later of the two."""
        first, second = repeat.first, repeat.second
        words = " ".join(document.text[first.inner_start : first.inner_end].split())
        shown = words if len(words) <= _QUOTED else words[:_QUOTED].rsplit(" ", 1)[0] + " …"
        return self.finding(
            (second.start, second.end),
            f"This seems to be quoted in other words elsewhere: “{shown}”.",
            "AU: Which wording is verbatim?",
            shown,
            related=[Related(first.start, first.end, "the other wording")],
        )
