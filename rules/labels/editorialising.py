"""labels/editorialising: a word that tells the reader how to take a fact."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.labels import LabelUse
from checker.language.loaded_terms import ADVERB
from checker.language.patterns import lazy_pattern
from checker.language.voice import Voice
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_COMMENT = "editorial_adverb"


class Editorialising(Rule[tuple[LabelUse, ...]]):
    """A word in the publication's own voice tells the reader how to take a fact.

    "Notably", "tellingly", "of course", "shockingly", "so-called": the fact either carries the weight without the
    word, or somebody should be named who gives it that weight. Wikipedia's manual of style calls this editorialising;
    the Reuters and Guardian handbooks ask for such words to be cut.

    Adverbs that judge are warnings. Those that merely stress ("clearly", "extremely", "of course") are warnings where
    they comment on a whole sentence, that is at its head or between commas, and notes elsewhere. One finding a word,
    with its other uses as related places.

    "Notably" before one of several ("other republics, notably Ukraine") is a note, and so is "so-called" before a name
    or a term in quotation marks, which it may only introduce ("the so-called Guildford Four"): the AP allows that
    sparingly.

    A comment at the head of a sentence that is attributed at its end may be the speaker's own, and is a note.

    Left alone: quotations and paraphrases of a named speaker, and adverbs of manner ("clearly visible", "spoke
    clearly").
    """

    id = "labels/editorialising"
    severity = Severity.WARNING
    anchored = False
    yields_to = ("attribution/weasel",)
    flags = (
        Example("Tellingly, none of the parties published its accounts before the vote.", ("Tellingly",)),
        Example("The reservoir, behind the much-hyped Salamago dam, holds two cubic kilometres.", ("much-hyped",)),
        Example("Clearly, the ministry has changed its mind about the road.", ("Clearly",)),
        Example("The party, of course, has never published its accounts.", ("of course",)),
        Example("The strikes have notably influenced the decision.", ("notably",)),
        Example("The so-called reform cut the fund. It was led by the so-called Guildford Four.", ("so-called",)),
        Example("The so-called Cadillac tax was cut.", ("so-called",), note="it introduces a name: a note"),
    )
    passes = (
        Example("“Tellingly, none of them came,” Ms Diop said. The sign was clearly visible from the road."),
        Example("He said that, sadly, the roof could not be saved."),
        Example("The two-hour course of the race was changed. A matter of course, she said."),
        Example("The money was spent wisely, by clearly aligned teams. Choose your words wisely, she said."),
        Example("She asked him to state clearly what he had seen, and he did so."),
    )

    def candidates(self, document: Document) -> Iterable[tuple[LabelUse, ...]]:
        """The uses of each adverb or phrase that comments, in whosever voice, together."""
        uses: dict[str, list[LabelUse]] = {}
        for use in document.labels:
            term = use.term
            judges = term.kind == ADVERB and term.category == "evaluative_adjective"
            if term.weight <= 2 and not term.banned and (term.category == _COMMENT or judges):
                uses.setdefault(term.term, []).append(use)
        return map(tuple, uses.values())

    def judge(self, uses: tuple[LabelUse, ...], document: Document) -> Finding | None:
        """The first use that comments in the publication's own voice, or else merely stresses; the others beside it."""
        own = [use for use in uses if use.voice is Voice.OWN or _may_be_the_writers(use, document)]
        if not own:
            return None
        use = next((use for use in own if _comments(use, document)), own[0])
        text = document.prose
        words = " ".join(text[use.start : use.end].split())
        return self.finding(
            (use.start, use.end),
            f"“{words}” comments on the news in the publication’s own voice.",
            f"AU: Can “{words}” go, or is there somebody to attribute it to?",
            use.term.term,
            severity=None if _comments(use, document) and document.is_news else Severity.NOTE,
            related=[Related(o.start, o.end, f"“{text[o.start : o.end]}” again") for o in own if o is not use],
        )


def _may_be_the_writers(use: LabelUse, document: Document) -> bool:
    """Does it stand at the head of a sentence that is attributed at its end, and so may be anybody's?"""
    return use.voice is Voice.ATTRIBUTED and _heads_sentence(document.prose, use.start, use.end)


def _comments(use: LabelUse, document: Document) -> bool:
    """Does the publication judge with the word, rather than stress something?"""
    text, start, end = document.prose, use.start, use.end
    if use.term.term == "so-called" and _INTRODUCES.match(text, end):
        return False
    judges = use.term.weight == 1 or _heads_sentence(text, start, end) or _between_commas(text, start, end)
    return judges and use.voice is Voice.OWN and not _singles_out(use, text)


def _singles_out(use: LabelUse, text: str) -> bool:
    """Does "notably" only say which of several is meant: "other republics, notably Ukraine"?"""
    apart = text[max(0, use.start - 2) : use.start].strip()[-1:] in _BREAKS
    return use.term.term == "notably" and apart and not _comma_behind(text, use.end)


# A name or a term of others follows: "the so-called Cadillac tax", 'so-called "shield" laws'.
_INTRODUCES = lazy_pattern(r"\s+[\"“‘']?(?:[A-Z0-9]|(?<=[\"“‘']))")
_BREAKS = tuple(",–—-(")
_PAUSES = tuple(",;–—")
_STOPS = tuple('.?!”"')


def _heads_sentence(text: str, start: int, end: int) -> bool:
    """Does an adverb stand at the head of its sentence with a comma behind, and so comment on all of it?"""
    before = text[max(0, start - 3) : start]
    opens = not before or before.endswith("\n") or before.rstrip().endswith(_STOPS)
    return opens and _comma_behind(text, end)


def _between_commas(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 3) : start].rstrip().endswith(_PAUSES) and _comma_behind(text, end)


def _comma_behind(text: str, end: int) -> bool:
    return bool(re.match(r"\s*,", text[end : end + 3]))
