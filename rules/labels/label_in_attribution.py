"""labels/label-in-attribution: the writer's loaded word inside what somebody else is reported to have said."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.labels import LabelUse, ended
from checker.language.loaded_terms import ADJECTIVE, NOUN, PHRASE
from checker.language.voice import Voice
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_NAMING = ("violent_actor_label", "regime_label", "political_label", "dehumanising", "house")
_JUDGING = ("evaluative_adjective", "violent_metaphor", "editorial_adverb")
_DEFINITE = frozenset(("the", "its", "his", "her", "their", "this", "that", "these", "those", "our", "my", "your"))
_PREDICATE = frozenset(
    ("is", "are", "was", "were", "be", "been", "being", "am", "as", "become", "became", "becoming", "a", "an")
)
_NOBODY = frozenset(("so-called", "bigotry", "demagoguery"))  # these name no person or body
_REACH = 3  # words between the determiner and the label
_DISTANCE = 3  # words behind "so-called" that it keeps at a distance


class LabelInAttribution(Rule[tuple[LabelUse, ...]]):
    """A loaded word of the writer's stands inside somebody else's reported speech.

    "The politician said that talks with the jihadist militia had progressed": the label reads as the politician's, and
    nobody knows whether he used it. Reuters asks that in indirect speech the source of such a word be unmistakable. The
    word is quoted if the speaker used it, and dropped if not. One finding a term.

    Only labels that name somebody or something ("the jihadist militia", "the disgraced coach") are flagged. What the
    speaker asserts is the speaker's own judgement and left alone: "said the deal was disastrous", "called them
    thugs". So are words inside quotation marks, and what is "so-called". Adjectives of which it depends on the copy
    whether they judge ("controversial") are notes.
    """

    id = "labels/label-in-attribution"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("He said the disgraced coach had never been asked to leave.", ("disgraced",)),
        Example("Ms Gurung said that its thuggish drivers had threatened two drivers.", ("thuggish",)),
        Example("The minister said negotiations with the jihadist militia had progressed.", ("jihadist",)),
        Example("She said she regretted the shoot with controversial photographer Ann Lee.", ("controversial",)),
    )
    passes = (
        Example("He said the deal was disastrous and that the coach had been heroic."),
        Example("She said they were thugs. “The regime of cousins must go,” he said."),
        Example("The minister said negotiations with the “jihadist” militia had progressed."),
        Example("He described the marchers as organised, radical-left thugs with paid leaders."),
        Example("He said so-called rogue states were less of a danger than the so-called Free State extremist group."),
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
        words = " ".join(document.prose[first.start : first.end].split())
        doubtful = all(use.term.category in _JUDGING and use.term.weight > 1 for use in naming)
        related = [Related(use.start, use.end, f"“{document.prose[use.start : use.end]}” again") for use in others]
        return self.finding(
            (first.start, first.end),
            f"“{words}” stands in somebody’s reported speech as if it were that speaker’s word.",
            f"AU: Did the speaker say “{words}”? Quote it if so; if not, {ended(first.term.instead)}",
            first.term.term,
            severity=Severity.NOTE if doubtful else None,
            related=related,
        )


def _names(use: LabelUse, document: Document) -> bool:
    """Does a label pick somebody out, rather than say something of them?"""
    if use.term.term in _NOBODY or use.term.term.endswith("ism"):
        return False
    words = document.words
    index = words.at(use.start)
    low = words.at(document.segments.sentence(document.segments.sentence_at(use.start)).start)
    before = words.folded[max(low, index - _REACH) : index]
    opening = next((word for word in reversed(before) if word in _DEFINITE or word in _PREDICATE), "")
    if opening in _PREDICATE or before[-1:] == ["of"] or "so-called" in before[-_DISTANCE:]:
        return False
    if use.term.category in _JUDGING:
        attributive = use.term.kind != ADJECTIVE or document.prose[use.end : use.end + 1] == " "
        return attributive and (bool(opening) or (use.term.kind == ADJECTIVE and _before_a_name(use.end, document)))
    return use.term.category in _NAMING


def _before_a_name(end: int, document: Document) -> bool:
    """Does a name follow within three words: "controversial photographer Tyler Shields"?"""
    words, text = document.words, document.prose
    index = words.at(end)
    following = range(index, min(len(words.starts), index + _REACH))
    named = next((number for number in following if text[words.starts[number]].isupper()), None)
    return named is not None and not text[end : words.starts[named]].strip(" abcdefghijklmnopqrstuvwxyz-")
