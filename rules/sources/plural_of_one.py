"""sources/plural-of-one: a crowd of sources of whom only one is ever heard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from checker.finding import Finding, Severity, normalised
from checker.language import anonymity
from checker.language.names import PERSON
from checker.language.nearby import mentions_in
from checker.language.segment import HEADING, HEADLINE
from checker.language.set_phrases import opened
from checker.language.sources import PERSON as NAMED_PERSON
from checker.language.wording import ADV, AUX, CONJ, DET, PREP, PRON, SUB, classes
from checker.lists import word_sets
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.names import Mention

_EXAMPLE = 14  # words that the one example may take, with title, office and body
_NEAR = 5  # words behind the opener within which the example's name begins
_ASIDE = 40  # characters that may stand between the two: "including, she wrote, Ama Boateng"
_ROLL = 500  # sources of the ledger that are asked whether they are of the crowd: a story has fewer, an archive has not
_NUMBERS = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both", "all", "no"))
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


_lists = partial(word_sets, "rules/sources/plural_of_one")


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
    """The crowd before the opener at a word, if one example stands from the word ``behind`` it on, and speaks."""
    words, segments, text = document.words, document.segments, document.prose
    sentence = segments.sentence_at(words.starts[index])
    if segments.block_of(sentence).kind in (HEADLINE, HEADING):
        return None
    inside = words.within(*segments.sentence(sentence))
    noun = words.folded[index - 1] if index > inside.start else ""
    example = _example(document, index, behind, inside) if _is_crowd(noun) else None
    if not example:
        return None
    named = words.at(example.end - 1) + 1
    last = _end(document, named, inside.stop)
    spoken_before = last < 0  # "said critics such as Ama Boateng"
    if spoken_before:
        last = named
    if any(m.kind == PERSON for m in mentions_in(document.mentions, example.end, words.ends[last - 1])):
        return None
    if "and" in words.folded[named : last + spoken_before] and (spoken_before or text[words.ends[last - 1]] != ","):
        return None
    first = _first(document, index - 1, inside.start)
    if spoken_before and not _is_speech(words.folded[max(inside.start, first - 2) : first]):
        return None
    if words.folded[first][0].isdigit() or not _NUMBERS.isdisjoint(words.folded[first:index]):
        return None
    return Crowd(first, last, "people" if noun == "them" else noun, example.tokens[-1].casefold())


def _is_crowd(noun: str) -> bool:
    """Is this a plural of people: doctors, residents, them?"""
    if not noun:
        return False
    kind = anonymity.describe([noun], [noun]).kind
    people = kind in (anonymity.OFFICE, anonymity.EXPERT, anonymity.WITNESS, anonymity.BARE) and noun.endswith("s")
    return people or noun in _lists()["people"]


def _example(document: Document, index: int, behind: int, inside: range) -> Mention | None:
    """The person whom the opener at a word names: the first near it, with nothing between them that begins anew."""
    words = document.words
    if behind >= inside.stop:
        return None
    near = mentions_in(document.mentions, words.starts[behind], words.starts[min(behind + _NEAR, inside.stop - 1)])
    named = next((mention for mention in near if mention.kind == PERSON), None)
    if not named or ":" in document.prose[words.starts[index] : named.start]:
        return None
    between = words.folded[behind : words.at(named.start)]
    if named.start - words.ends[index] > _ASIDE or any(classes(word) & (AUX | PREP | CONJ) for word in between):
        return None
    return named


def _first(document: Document, head: int, low: int) -> int:
    """The first word of the phrase whose noun is at ``head``: "the" of "the senior officials", no further than low."""
    words, text = document.words, document.prose
    first = head
    while first > low and text[words.ends[first - 1] : words.starts[first]] == " ":
        word = words.folded[first - 1]
        before = classes(word)
        tied = word == "of" or bool(before & DET)
        if word in _lists()["verbs"] or (before & (AUX | CONJ | SUB | PREP | PRON) and not tied):
            break
        first -= 1
    return first


def _is_speech(before: Sequence[str]) -> bool:
    """Do the two words before a crowd say that it speaks: "said", "according to"?"""
    return (bool(before) and before[-1] in _lists()["verbs"]) or list(before) == ["according", "to"]


def _end(document: Document, index: int, high: int) -> int:
    """The first word behind the example and what is said of it, where a verb of speech follows; -1 if none does."""
    words, verbs = document.words, _lists()["verbs"]
    for k in range(index, min(high, index + _EXAMPLE)):
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
    """Does another who is called one of them ("a doctor") speak by name anywhere?"""
    singular = candidate.noun.removesuffix("s")
    for source in document.ledger.sources[:_ROLL]:
        if source.kind != NAMED_PERSON or not source.attributions:
            continue
        written = " ".join(source.as_written).casefold()
        if candidate.name not in written and singular in f"{written} {source.role.casefold()}":
            return True
    return False


def _written(candidate: Crowd, document: Document) -> str:
    words = document.words
    inside = mentions_in(document.mentions, words.starts[candidate.first], words.ends[candidate.last - 1])
    return next((m.text for m in inside if m.kind == PERSON), "one")
