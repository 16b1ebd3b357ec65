"""sources/plural-of-one: a crowd of sources of whom only one is ever heard."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from checker.finding import Finding, Severity, normalised
from checker.language import anonymity
from checker.language.names import PERSON
from checker.language.nearby import mentions_in
from checker.language.segment import HEADING, HEADLINE
from checker.language.set_phrases import opened
from checker.language.wording import ADV, AUX, CONJ, DET, PREP, PRON, SUB, classes
from checker.lists import word_list
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_SENIOR = 14  # words that the one example may take, with title, office and body


_ROLL = 500  # no story has more sources
_OPENERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "including": ((),), "like": ((),), "notably": ((),), "especially": ((),), "such": (("as",),),
    "among": (("them",), ("whom",)), "for": (("example",), ("instance",)), "one": (("of", "them"), ("of", "whom")),
}  # fmt: skip
_BARE = frozenset(first for first, rests in _OPENERS.items() if () in rests)
_SECONDS = {first: [rest[0] for rest in rests] for first, rests in _OPENERS.items() if first not in _BARE}


class Crowd(NamedTuple):
    """ "Politicians, including X": words [first, last), the crowd's noun, and the one name's family name, folded."""

    first: int
    last: int
    noun: str
    name: str


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {key: frozenset(value.split()) for key, value in word_list("rules/sources/plural_of_one").items()}


class PluralOfOne(Rule[Crowd]):
    """Several sources are claimed ("politicians, including X, said"), and X is the only one who ever speaks.

    One person's view is passed off as many people's. Reuters: never cite sources in the plural when there is only
    one. The copy should name or quote a second, say how many there were, or write that X said so.

    Left alone: two names or more; a number ("four doctors, including X"); another of the crowd heard anywhere in the
    copy; crowds that only do something ("senators, including X, voted"); quotations and headlines."""

    id = "sources/plural-of-one"
    severity = Severity.WARNING
    flags = (
        Example("Politicians, including Ama Boateng, confirmed the account.", ("Politicians, including Ama Boateng",)),
        Example(
            "Pediatricians, including Dr. Ramon Abalos of the Davao Medical Society, said wards were full.",
            ("Pediatricians, including Dr. Ramon Abalos of the Davao Medical Society",),
        ),
        Example(
            "Observers such as Tin Maung Swe, a researcher there, say strikes follow defeats.",
            ("Observers such as Tin Maung Swe, a researcher there",),
        ),
        Example(
            "Researchers, among them Zainab al-Hilli of the university, say the groups will not go.",
            ("Researchers, among them Zainab al-Hilli of the university",),
        ),
        Example("The plan will fail, said critics such as Ama Boateng.", ("critics such as Ama Boateng",)),
    )
    passes = (
        Example("Politicians, including Oumar Fall and Ama Boateng, confirmed the account."),
        Example("Four doctors, including Ama Boateng, said wards were full."),
        Example("Senators, including Ama Boateng, voted against the bill."),
        Example("Doctors, including Ama Boateng, said wards were full. Kofi Mensah, a doctor, said his was not."),
        Example('"Politicians, including Ama Boateng, said so," she said.'),
        Example("Politicians including the mayor said the road was shut."),
    )

    def candidates(self, document: Document) -> Iterable[Crowd]:
        """Every crowd that speaks with one example beside it."""
        words, folded = document.words, document.words.folded
        for index in sorted([*words.where(_BARE), *opened(words, _SECONDS)]):
            openers = _OPENERS[folded[index]]
            behind = next(
                (index + 1 + len(o) for o in openers if tuple(folded[index + 1 : index + 1 + len(o)]) == o), 0
            )
            if not behind:
                continue
            if not document.quotations.covers(words.starts[index]):
                found = _crowd(document, index, behind)
                if found:
                    yield found

    def judge(self, candidate: Crowd, document: Document) -> Finding | None:
        """A finding if nobody else of the crowd is heard."""
        words = document.words
        start, end = words.starts[candidate.first], words.ends[candidate.last - 1]
        if _another_heard(candidate, document):
            return None
        return self.finding(
            (start, end),
            f"Several {candidate.noun} are said to say this, and only {_written(candidate, document)} is heard.",
            "AU: Who else? Name a second, say how many there were, or give it to the one.",
            normalised(document.text[start:end])[:80],
        )


def _crowd(document: Document, index: int, behind: int) -> Crowd | None:
    words, segments, text = document.words, document.segments, document.prose
    sentence = segments.sentence_at(words.starts[index])
    if segments.block_of(sentence).kind in (HEADLINE, HEADING):
        return None
    inside = words.within(*segments.sentence(sentence))
    head = index - 1
    noun = words.folded[head] if head >= inside.start else ""
    kind = anonymity.describe([noun], [noun]).kind if noun else anonymity.UNKNOWN
    people = kind in (anonymity.OFFICE, anonymity.EXPERT, anonymity.WITNESS, anonymity.BARE) and noun.endswith("s")
    if not people and noun not in _lists()["people"]:
        return None
    names = [m for m in mentions_in(document.mentions, words.starts[behind] if behind < inside.stop else 0,
             words.starts[min(behind + 5, inside.stop - 1)]) if m.kind == PERSON][:1]  # fmt: skip
    if not names or ":" in text[words.starts[index] : names[0].start] or names[0].start - words.ends[index] > 40:
        return None
    between = words.folded[behind : words.at(names[0].start)]
    if any(classes(w) & (AUX | PREP | CONJ) for w in between):
        return None
    named = words.at(names[0].end - 1) + 1
    last = _end(document, named, inside.stop)
    spoken = last < 0
    if spoken:
        last = named
    more = mentions_in(document.mentions, names[0].end, words.ends[last - 1])
    if any(m.kind == PERSON for m in more):
        return None
    if "and" in words.folded[named : last + spoken] and (spoken or text[words.ends[last - 1]] != ","):
        return None
    first = head
    while first > inside.start and text[words.ends[first - 1] : words.starts[first]] == " ":
        before = classes(words.folded[first - 1])
        if words.folded[first - 1] in _lists()["verbs"]:
            break
        tied = words.folded[first - 1] == "of" or bool(before & DET)
        if before & (AUX | CONJ | SUB | PREP | PRON) and not tied:
            break
        first -= 1
    saying = words.folded[first - 1] if first > inside.start else ""
    if spoken and saying not in _lists()["verbs"] and words.folded[max(0, first - 2) : first] != ["according", "to"]:
        return None
    opening = words.folded[first]
    if opening[0].isdigit() or opening in _NUMBERS or any(w in _NUMBERS for w in words.folded[first:head]):
        return None
    return Crowd(first, last, noun if noun != "them" else "people", names[0].tokens[-1].casefold())


_NUMBERS = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both", "all", "no"))


def _end(document: Document, index: int, high: int) -> int:
    """The first word behind the example and what is said of it, where a verb of speech follows; -1 if none does."""
    words, verbs = document.words, _lists()["verbs"]
    for k in range(index, min(high, index + _SENIOR)):
        if words.folded[k] not in verbs:
            continue
        j = k + 1
        if words.folded[k] in ("have", "had"):
            while j < high and classes(words.folded[j]) & (ADV | AUX):
                j += 1
            if j >= high or words.folded[j] not in verbs:
                continue
        gap = document.text[words.ends[k - 1] : words.starts[k]]
        if "," in gap or k == index:
            return k
    return -1


def _another_heard(candidate: Crowd, document: Document) -> bool:
    """Does another of the crowd's kind speak by name, in the paragraph behind or anywhere as one of them?"""
    singular = candidate.noun.removesuffix("s")
    for source in document.ledger.sources[:_ROLL]:
        if source.kind != "named person" or not source.attributions:
            continue
        written = " ".join(source.as_written).casefold()
        if candidate.name in written.split() or candidate.name in written:
            continue
        if singular in f"{written} {source.role.casefold()}":
            return True
    return False


def _written(candidate: Crowd, document: Document) -> str:
    words = document.words
    inside = mentions_in(document.mentions, words.starts[candidate.first], words.ends[candidate.last - 1])
    return next((m.text for m in inside if m.kind == PERSON), "one")
