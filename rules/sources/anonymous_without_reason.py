"""sources/anonymous-without-reason: somebody speaks unnamed, and the copy does not say why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from checker.finding import Finding, Related, Severity, normalised
from checker.language import anonymity
from checker.language.nearby import mentions_in
from checker.language.unnamed import Unnamed
from checker.rule import Example, Rule

if TYPE_CHECKING:
    from checker.document import Document


class AnonymousWithoutReason(Rule[Unnamed]):
    """A source is described with some precision and not named, and no reason for the anonymity is given.

    Flagged are the holders of an office or a trade who speak unnamed ("a colonel in the interior ministry", "a former
    administrator at the camp, who would not be named"). AP: anonymous only if the information is vital, cannot be had
    otherwise and comes from somebody placed to know it, and the copy says why the source is not named. The BBC and
    Reuters ask the same.

    Left alone: a reason given in the sentence or the next (that it says little is sources/boilerplate-anonymity's
    business); spokespeople, who speak for an office; witnesses, residents and passers-by; groups, unless the copy
    says that they asked not to be named; somebody named in the sentence or at once behind it. The same source again
    is one finding."""

    id = "sources/anonymous-without-reason"
    severity = Severity.WARNING
    yields_to = ("sources/vague-source",)
    flags = (
        Example(
            "A colonel in the interior ministry, speaking privately, said the road had been closed twice.",
            ("A colonel in the interior ministry",),
        ),
        Example(
            "A former manager of the plant, who asked not to be named, said the valves had failed before.",
            ("A former manager of the plant",),
        ),
        Example('"We were told to wait," one senior naval officer told reporters.', ("one senior naval officer",)),
        Example(
            "Two members of the board, who spoke on condition of anonymity, said the vote had been close.",
            ("Two members of the board",),
        ),
    )
    passes = (
        Example(
            "A colonel in the interior ministry, who asked not to be named because he feared for his job, said the "
            "road had been closed."
        ),
        Example("A spokesman for the ministry said the road had been closed."),
        Example("A resident said she had heard two shots."),
        Example("A former manager of the plant, Ama Boateng, said the valves had failed before."),
        Example(
            "A manager of the plant said the valves had failed. She asked not to be identified because the inquiry is "
            "not over."
        ),
        Example("Officials in Accra said the road had been closed."),
        Example('"A colonel told me so," she said.'),
        Example(
            "Union row grows\n\nThe chancellor has criticised a union leader who said the feud did harm.\n\nJonathan "
            "Baume, of the civil servants' union, spoke of gridlock."
        ),
    )

    def candidates(self, document: Document) -> Iterable[Unnamed]:
        """Every unnamed source that speaks in the copy's own voice."""
        return document.unnamed

    def judge(self, candidate: Unnamed, document: Document) -> Finding | None:
        """A finding if the source holds an office, or asked not to be named, and no reason stands beside it."""
        span, folded, described = candidate.span, candidate.folded, candidate.described
        words, segments = document.words, document.segments
        sentence = segments.sentence(segments.sentence_at(span.start))
        within = words.folded_within(*sentence)
        asked = anonymity.asked_for(words.text[sentence.start : sentence.end], within)
        if candidate.source.reason or described.definite or not candidate.tells:
            return None
        single = folded[0] in ("a", "an", "one", "another") and not described.plural
        if not asked and (described.kind != anonymity.OFFICE or not single or described.modifiers == 0):
            return None
        if described.head in ("lawyer", "attorney", "solicitor") and "for" in folded:
            return None  # speaks for a client, as a spokesperson does
        stated = "statement" in within
        if stated or (described.head == "member" and (described.modifiers == 0 or "audience" in folded)):
            return None
        if described.kind in (anonymity.SPOKESPERSON, anonymity.EXPERT) or _named_at_once(candidate, document):
            return None
        phrase = document.text[span.start : span.end]
        return self.finding(
            span,
            f"“{phrase}” speaks unnamed, and the copy gives no reason.",
            "AU: Why is this source not named, and how does it know? Say so, or name it.",
            normalised(phrase),
            related=[Related(start, end, "the same source") for start, end in candidate.again],
        )


def _named_at_once(candidate: Unnamed, document: Document) -> bool:
    """Is the person named in the sentence, right behind the description, or, where the copy opens with the
    description, as the subject of the next sentence, with his or her post in an aside?"""
    start, end = candidate.span
    if any(mention.kind == "person" for mention in mentions_in(document.mentions, start - 3, end + 3)):
        return True
    segments = document.segments
    following = segments.sentence_at(start) + 1
    if segments.sentence_blocks[following - 1] > 1 or following >= len(segments.sentence_starts):
        return False
    opens = segments.sentence(following).start
    first = next(iter(mentions_in(document.mentions, opens, opens + 6)), None)
    return first is not None and first.kind == "person" and document.prose[first.end : first.end + 1] == ","
