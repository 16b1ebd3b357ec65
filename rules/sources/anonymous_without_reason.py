"""sources/anonymous-without-reason: somebody speaks unnamed, and the copy does not say why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import pairwise

from checker.finding import Finding, Related, Severity, normalised
from checker.language import anonymity
from checker.language.names import PERSON
from checker.language.nearby import mentions_in
from checker.language.source_phrases import is_only_whose
from checker.language.unnamed import Unnamed
from checker.lists import word_sets
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


_ADDRESSED = 3  # words behind "told" within which it is said who was
_OPENING = 3  # words
_NAME = 40  # characters: a name before its description
_POSTNOMINAL = 7  # characters: letters that stand behind a name, between commas


_lists = partial(word_sets, "rules/sources/anonymous_without_reason")


class AnonymousWithoutReason(Rule[Unnamed]):
    """A source is described with some precision and not named, and no reason for the anonymity is given.

    Flagged are the holders of an office or a trade who speak unnamed ("a colonel in the interior ministry", "a former
    administrator at the camp, who would not be named"), and a source said to be of a body ("a source at the club").
    AP: anonymous only if the information is vital, cannot be had otherwise and comes from somebody placed to know it,
    and the copy says why the source is not named. The BBC and Reuters ask the same.

    Left alone: a reason given in the sentence or the next (that it says little is sources/boilerplate-anonymity's
    business), or told in words of fear; spokespeople, who speak for an office; witnesses, residents and passers-by;
    groups, unless the copy says that they asked not to be named; somebody named in the sentence or at once behind it;
    what is said to others ("told employees") or on record (in a statement, a video). One who spoke to another outlet is
    a note, unless the copy itself calls the source unnamed. The same source again is one finding."""

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
        Example("A senior source at the club said it would sell.", ("A senior source at the club",)),
        Example('"We were told to wait," one senior naval officer told reporters.', ("one senior naval officer",)),
        Example("“It is old,” said a longtime adviser to Trump.", ("a longtime adviser to Trump",)),
        Example(
            "A ministry official told the Reuters news agency that the bank would be sold.",
            ("A ministry official",),
            note="a note",
        ),
        Example(
            "“We wait,” one anonymous militia commander told the Reuters news agency.",
            ("one anonymous militia commander",),
        ),
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
        Example("“This is strictly business,” a Northfield executive tells employees, describing how it will close."),
        Example("In a 2013 video, a veteran diplomat said that speed came before safety."),
        Example("Ama Boateng QC, a member of Lady Blair's chambers, said he had warned the prime minister."),
        Example("As one senior programme manager says, “change it.” That quote comes from Col. Matt Heller."),
        Example("“I cannot afford a lawyer,” said one former campaign staffer, who feared retaliation."),
        Example("An adviser to the fund, who wasn't  authorized to speak publicly, said it was late."),
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
        asked = anonymity.asked_for(" ".join(words.text[sentence.start : sentence.end].split()), within)
        if candidate.source.reason or described.definite or not candidate.tells or _fears(within):
            return None
        single = folded[0] in ("a", "an", "one", "another") and not described.plural
        placed = described.kind == anonymity.BARE and anonymity.placed_in_body(folded)
        held = described.kind == anonymity.OFFICE or placed
        if not asked and (not held or not single or described.modifiers == 0):
            return None
        if described.head in ("lawyer", "attorney", "solicitor", "aide") and "for" in folded:
            return None  # speaks for a client, as a spokesperson does
        stated = not _lists()["on_record"].isdisjoint(within) or _in_scene(candidate, document)
        if stated or (described.head == "member" and (described.modifiers == 0 or {"audience", "family"} & {*folded})):
            return None
        if described.kind in (anonymity.SPOKESPERSON, anonymity.EXPERT) or _named_at_once(candidate, document):
            return None
        phrase, via = document.text[span.start : span.end], candidate.source.via
        through = f" through {via}" if via and candidate.source.hand > 1 else ""
        return self.finding(
            span,
            f"“{phrase}” speaks unnamed{through}, and the copy gives no reason.",
            f"AU: Does {via} say why this source is not named, and how it knows? Then say so." if through
            else "AU: Why is this source not named, and how does it know? Say so, or name it.",
            normalised(phrase),
            severity=Severity.NOTE if candidate.source.hand > 1 and not asked else None,
            related=[Related(start, end, "the same source") for start, end in candidate.again],
        )  # fmt: skip


def _fears(sentence: Sequence[str]) -> bool:
    """Does the sentence tell, in words of its own, what the source would have to fear?"""
    if not _lists()["fears"].isdisjoint(sentence):
        return True
    return any(first in ("fear", "afraid", "fears") and then in ("of", "for") for first, then in pairwise(sentence))


def _in_scene(candidate: Unnamed, document: Document) -> bool:
    """Does the source speak to others in what the story tells ("tells employees"), rather than to a reporter?"""
    words = document.words
    for attribution in document.voices.touching(*candidate.span):
        if attribution.cue and attribution.source and attribution.source[0].start == candidate.span.start:
            behind = words.at(attribution.cue[-1].end - 1) + 1
            if not _lists()["insiders"].isdisjoint(words.folded[behind : behind + _ADDRESSED]):
                return True
    return False


def _named_at_once(candidate: Unnamed, document: Document) -> bool:
    """Is the person named in the sentence, right behind the description, or in the next: because it says whose words
    these were, or, where the copy opens with the description, as its subject, with his or her post in an aside?"""
    start, end = candidate.span
    told, described = document.words.text, candidate.described
    for mention in mentions_in(document.mentions, start - _NAME, end + 3):
        between = document.prose[mention.end : start]  # "Ama Boateng QC, a member …"
        apposed = mention.start >= start - 3 or ("," in between and len(between) < _POSTNOMINAL)
        if mention.kind == PERSON and apposed and not is_only_whose(told, mention, candidate.span, described):
            return True
    segments = document.segments
    following = segments.sentence_at(start) + 1
    if following >= len(segments.sentence_starts):
        return False
    opens, ends = segments.sentence(following)
    if not _lists()["remarks"].isdisjoint(document.words.folded_within(opens, ends)[:_OPENING]):
        return any(mention.kind == PERSON for mention in mentions_in(document.mentions, opens, ends))
    if segments.sentence_blocks[following - 1] > 1:
        return False
    first = next(iter(mentions_in(document.mentions, opens, opens + 6)), None)
    return first is not None and first.kind == PERSON and document.prose[first.end : first.end + 1] == ","
