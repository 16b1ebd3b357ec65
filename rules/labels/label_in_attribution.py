"""labels/label-in-attribution: the writer's loaded word inside what somebody else is reported to have said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from checker.finding import Finding, Related, Severity
from checker.language.labels import ADJECTIVE, NOUN, PHRASE, LabelUse, ended
from checker.language.voice import Voice
from checker.rule import Example, Rule

if TYPE_CHECKING:
    from checker.document import Document

_NAMING = ("violent_actor_label", "regime_label", "political_label", "dehumanising", "house")
_JUDGING = ("evaluative_adjective", "violent_metaphor", "editorial_adverb")
_DEFINITE = frozenset(("the", "its", "his", "her", "their", "this", "that", "these", "those", "our", "my", "your"))
_PREDICATE = frozenset(
    ("is", "are", "was", "were", "be", "been", "being", "am", "as", "become", "became", "becoming", "a", "an", "of")
)
_NOBODY = frozenset(("so-called", "bigotry", "demagoguery"))  # these name no person or body
_REACH = 3  # words between the determiner and the label


class LabelInAttribution(Rule[tuple[LabelUse, ...]]):
    """A loaded word of the writer's stands inside somebody else's reported speech.

    "The politician said that talks with the jihadist militia had progressed": the label reads as the politician's, and
    nobody knows whether he used it. Reuters asks that in indirect speech the source of such a word be unmistakable. The
    word is quoted if the speaker used it, and dropped if not. One finding a term.

    Only labels that name somebody or something ("the jihadist militia", "the disgraced coach") are flagged. What the
    speaker asserts is the speaker's own judgement and left alone: "said the deal was disastrous", "called them
    thugs". So are words inside quotation marks.
    """

    id = "labels/label-in-attribution"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("He said the disgraced coach had never been asked to leave.", ("disgraced",)),
        Example("Ms Gurung said that its thuggish drivers had threatened two drivers.", ("thuggish",)),
        Example("The minister said negotiations with the jihadist militia had progressed.", ("jihadist",)),
    )
    passes = (
        Example("He said the deal was disastrous and that the coach had been heroic."),
        Example("She said they were thugs. “The regime of cousins must go,” he said."),
        Example("The minister said negotiations with the “jihadist” militia had progressed."),
        Example("The disgraced coach left the ground. Nobody said why."),
    )

    def candidates(self, document: Document) -> Iterable[tuple[LabelUse, ...]]:
        """The uses of each loaded noun, adjective or phrase inside paraphrases, together."""
        uses: dict[str, list[LabelUse]] = {}
        for use in document.labels:
            term = use.term
            if use.voice is Voice.ATTRIBUTED and term.weight <= 2 and term.kind in (NOUN, ADJECTIVE, PHRASE):
                uses.setdefault(term.term, []).append(use)
        return map(tuple, uses.values())

    def judge(self, uses: tuple[LabelUse, ...], document: Document) -> Finding | None:
        """The first use that names rather than asserts, the others as related places."""
        naming = [use for use in uses if _names(use, document)]
        if not naming:
            return None
        first, *others = naming
        words = " ".join(document.text[first.start : first.end].split())
        related = [Related(use.start, use.end, f"“{document.text[use.start : use.end]}” again") for use in others]
        return self.finding(
            (first.start, first.end),
            f"“{words}” stands in somebody’s reported speech as if it were that speaker’s word.",
            f"AU: Did the speaker say “{words}”? Quote it if so; if not, {ended(first.term.instead)}",
            first.term.term,
            related=related,
        )


def _names(use: LabelUse, document: Document) -> bool:
    """Does a label pick somebody out, rather than say something of them?"""
    words = document.words
    index = words.at(use.start)
    low = words.at(document.segments.sentence(document.segments.sentence_at(use.start)).start)
    before = words.folded[max(low, index - _REACH) : index]
    if before and before[-1] in _PREDICATE:
        return False
    if use.term.term in _NOBODY or use.term.term.endswith("ism"):
        return False
    if use.term.category in _JUDGING:
        attributive = use.term.kind != ADJECTIVE or document.text[use.end : use.end + 1] == " "
        return use.term.weight == 1 and attributive and not _DEFINITE.isdisjoint(before)
    return use.term.category in _NAMING
