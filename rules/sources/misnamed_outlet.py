"""sources/misnamed-outlet: a news outlet's name, misspelt."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity, normalised
from checker.language.names import OUTLET, PERSON
from checker.language.outlets import misspellings, nearest, openings_of_misspellings
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_SMALL = 4  # letters: a shorter word ("of", "the") needs no capital in a name


class Named(NamedTuple):
    """The name that an outlet's should be ("" if it is right), and every place where the copy has it so."""

    right: str
    places: tuple[tuple[int, int], ...]


class MisnamedOutlet(Rule[Named]):
    """The name of an outlet is misspelt: "Washinton Post", "Straights Times", "Deutche Welle".

    A desk that misspells the paper it borrows from invites doubt about what it borrowed, and a reader cannot find the
    report. Names come from a list of outlets of all continents (checker/language/outlets.toml). One finding a name.

    Flagged are the usual misspellings of listed outlets, and names of two words or more that miss a listed outlet by
    one letter of a long word.

    Left alone: listed names, their aliases and short forms; words that are names or words of their own; where the
    copy has the right spelling too, names/variant-spelling speaks."""

    id = "sources/misnamed-outlet"
    severity = Severity.WARNING
    anchored = False
    yields_to = ("names/variant-spelling", "names/known-misspelling")
    flags = (
        Example("The Straights Times reported it, and so did Deutche Welle.", ("Straights Times", "Deutche Welle")),
        Example("Agence France Press said the road was shut.", ("Agence France Press",)),
        Example("Local media outlet Shafeq News reported the visit.", ("Shafeq News",)),
        Example("The Jerusalam Post reported it on Monday.", ("Jerusalam Post",)),
    )
    passes = (
        Example("The Washington Post and the Straits Times reported it. So did Agence France-Presse."),
        Example("The Houston Post, the Boston Post and the Hanoi Times reported it."),
        Example("New Yorkers reported it. Yorkers did not."),
        Example("He had a straight time of it, and the guardian of the boy agreed."),
    )

    def candidates(self, document: Document) -> Iterable[Named]:
        """Every name of an outlet, each once."""
        words = document.words
        found: dict[str, tuple[str, list[tuple[int, int]]]] = {}
        taken: set[int] = set()
        for place, right in _usual(document):
            written = " ".join(words.folded[place.start : place.stop])
            found.setdefault(written, (right, []))[1].append((words.starts[place.start], words.ends[place.stop - 1]))
            taken.update(place)
        for mention in document.mentions:
            kind = mention.kind
            if kind == PERSON or (taken and words.at(mention.start) in taken):
                continue
            tokens = mention.tokens
            right = nearest(tokens) if len(tokens) > 1 else ""
            if right or kind == OUTLET:
                found.setdefault(mention.text.casefold(), (right, []))[1].append((mention.start, mention.end))
        for right, places in found.values():
            yield Named(right, tuple(places))

    def judge(self, candidate: Named, document: Document) -> Finding | None:
        """A finding where the name is not the right one."""
        if not candidate.right:
            return None
        start, end = candidate.places[0]
        written = " ".join(document.text[start:end].split())
        return self.finding(
            (start, end),
            f"“{written}” is no outlet's name that we know; the name is {candidate.right}.",
            f"AU: Is {candidate.right} meant?",
            normalised(candidate.right),
            related=[Related(s, e, "again") for s, e in candidate.places[1:]],
            suggestions=[candidate.right.removeprefix("The ")],
        )


def _usual(document: Document) -> Iterable[tuple[range, str]]:
    """The words that are usual misspellings of outlets, written as names are, each with the right name."""
    words, text = document.words, document.prose
    for index in words.where(openings_of_misspellings()):
        for parts, right in misspellings(words.folded[index]):
            place = range(index, index + len(parts))
            if words.folded[index : place.stop] != parts or not text[words.starts[index]].isupper():
                continue
            if all(text[words.starts[k]].isupper() or len(words.folded[k]) < _SMALL for k in place):
                yield place, right
                break
