"""names/styling: names that are set in a manner that is not theirs, or in two manners."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.finding import Finding, Related, Severity, Span
from checker.language.acronym_uses import is_a_name
from checker.language.name_lists import is_ordinary
from checker.language.names import PERSON
from checker.language.segment import HEADING, HEADLINE
from checker.lists import word_list
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_LISTS = word_list("rules/names/styling")
_PARTICLES: tuple[str, ...] = tuple(_LISTS["particles"])
_BRACKETS = frozenset("()[]")  # "(IRGC) QUDS" is no line in capitals
_WHOLE = frozenset(_PARTICLES)
_JOINED = tuple(particle for particle in _PARTICLES if particle.endswith("-"))


class Manner(NamedTuple):
    """Something that names share, a word or a particle, and each manner in which it is set, with its places."""

    about: str
    ways: tuple[tuple[str, tuple[Span, ...]], ...]


class Styling(Rule[Manner]):
    """A name styled as it is not, or a particle styled two ways across names.

    Notes a word of a name set in capitals as if it were an acronym ("the QUDS force"), a name set in capitals in one
    place and not in another (NATO, Nato), and a particle that has a capital in one person's name and none in another's
    (Izzat Al-Badri, Abu Mahdi al-Basri). One finding for each, at the rarer way.

    Capitals tell a reader that letters stand for words; where they do not, the reader looks for them in vain. AP and
    Reuters style write Quds Force and ask for one treatment of Arabic particles throughout.

    Headlines, lines in capitals, what is shouted in quotations, the start of a sentence, bodies and places with a style
    of their own (Al Jazeera) are left alone. el- and al- are two spellings that people choose for themselves, and are
    not compared.
    """

    id = "names/styling"
    severity = Severity.NOTE
    anchored = False
    flags = (
        Example("The general who leads the QUDS force came to Baghdad in March. The QUDS force is small.", ("QUDS",)),
        Example("A general of the Guard Corps (IRGC) QUDS force came to Baghdad in March.", ("QUDS",)),
        Example(
            "Officials met Izzat Al-Badri in Baghdad. They spoke to Omar al-Basri and to Sami al-Jaf as well.",
            ("Izzat Al-Badri",),
        ),
        Example("Troops from Nato left in May. A spokesman for NATO said so, and Nato agreed.", ("NATO",)),
        Example("The crown prince, Faisal Bin Turki, met Saud bin Nayef and Omar bin Saud.", ("Faisal Bin Turki",)),
    )
    passes = (
        Example("The Quds Force is small. NATO and the WHO are not."),
        Example("Al-Badri spoke first. Omar al-Badri is a lawyer.", note="the start of a sentence"),
        Example("He works for Al-Jazeera and wrote about Omar al-Badri."),
        Example("The court's register, DAWSON, is named for Judge Howard Dawson. It uses DAWSON daily."),
        Example("NATO LEAVES\n\nTroops from Nato left in May.", note="a headline"),
        Example("Gamal el-Masry met Omar al-Badri.", note="people choose"),
        Example("US troops told us that the WHO knows who left."),
        Example("BAGHDAD — Shops in Baghdad opened on Friday."),
    )

    def candidates(self, document: Document) -> Iterable[Manner]:
        """Every particle and every word that stands in capitals somewhere."""
        if document.segments.sentence_starts:  # there is more than a dateline
            yield from _shouted(document)
            yield from _particles(document)

    def judge(self, candidate: Manner, document: Document) -> Finding | None:
        """A note if a word is no acronym, or is set in two manners."""
        ways = sorted(candidate.ways, key=lambda way: (len(way[1]), -way[1][0].start))
        written, places = ways[0]
        if len(ways) > 1:
            usual = ways[-1][0]
            message = f"{written} here is {usual} elsewhere in this copy."
            query = f"AU: {usual} throughout?"
        elif is_a_name(written):
            message = f"{written} is set in capitals as if it were an acronym, and is none."
            query = f"AU: {written.capitalize()}?"
        else:
            return None
        others = [(span, written) for span in places[1:]]
        others += [(span, way) for way, spans in ways[1:] for span in spans]
        return self.finding(
            places[0],
            message,
            query,
            candidate.about,
            related=[Related(span.start, span.end, f"styled {way}") for span, way in sorted(others)],
        )


def _shouted(document: Document) -> Iterator[Manner]:
    """Words of names in capitals, of four letters and more, with the places where the same word is not in capitals."""
    text, segments = document.prose, document.segments
    capitals: dict[str, list[Span]] = {}
    for mention in document.mentions:
        if mention.text.istitle() or not [t for t in mention.tokens if len(t) > 3 and t.isupper()]:
            continue
        at = mention.start
        for token in mention.tokens:
            at = text.find(token, at, mention.end)
            if at < 0:
                break
            if len(token) > 3 and token.isupper() and token.isalpha() and _runs(document, mention.sentence, at):
                capitals.setdefault(token.casefold(), []).append(Span(at, at + len(token)))
            at += len(token)
    if not capitals:
        return
    mild: dict[str, list[Span]] = {}
    sought = frozenset([form for word in capitals for form in (word, word.capitalize())])
    for mention in document.mentions:
        if sought.isdisjoint(mention.tokens):
            continue
        if mention.kind == PERSON and len(mention.tokens) > 1:
            continue  # what is called DAWSON may be called so after Howard Dawson
        at = mention.start
        for token in mention.tokens:
            at = max(at, text.find(token, at, mention.end))
            word = token.casefold()
            if word in capitals and token[1:].islower() and segments.sentence_starts[mention.sentence] != at:
                mild.setdefault(word, []).append(Span(at, at + len(token)))
            at += len(token)
    for word, spans in capitals.items():
        both = mild.get(word, []) if not is_ordinary(word) else []
        ways = [(word.upper(), tuple(spans)), *([(word.capitalize(), tuple(both))] if both else [])]
        yield Manner(word, tuple(ways))


def _runs(document: Document, sentence: int, at: int) -> bool:
    """Is a place in running copy, its neighbours not in capitals too, and neither a speaker's name nor a dateline?"""
    segments, text = document.segments, document.prose
    if segments.block_of(sentence).kind in (HEADLINE, HEADING):
        return False
    start, end = segments.sentence(sentence)
    if at == start or (segments.dateline and at < segments.dateline.end):
        return False
    words = document.words
    word = words.at(at)
    around = [
        text[words.starts[i] : words.ends[i]]
        for i in (word - 1, word + 1)
        if 0 <= i < len(words.starts)
        and not _BRACKETS.intersection(text[words.ends[min(i, word)] : words.starts[max(i, word)]])
    ]
    if document.quotations.covers(at) or any(len(other) > 2 and other.isupper() for other in around):
        return False
    near = text[max(start, at - 40) : min(end, at + 60)]
    letters = list(filter(str.isalpha, near))
    spoken = text[at : at + 40].partition(" ")[0].endswith(":")
    return sum(map(str.isupper, letters)) * 2 < len(letters) and not spoken


def _particles(document: Document) -> Iterator[Manner]:
    """Particles within persons' names, by whether they have a capital."""
    words = document.words
    if words.distinct.isdisjoint(_WHOLE) and not [word for word in words.odd if word.startswith(_JOINED)]:
        return
    found: dict[str, dict[str, list[Span]]] = {}
    for mention in document.mentions:
        if mention.kind != PERSON or (len(mention.tokens) == 1 and "-" not in mention.text):
            continue
        starts = document.segments.sentence_starts[mention.sentence] == mention.start
        for number, token in enumerate(mention.tokens):
            folded = token.casefold()
            if folded not in _WHOLE and not ("-" in token and folded.startswith(_JOINED)):
                continue
            for particle in _PARTICLES:
                hit = folded.startswith(particle) if particle.endswith("-") else folded == particle
                if hit and not token.isupper() and not (number == 0 and (starts or not particle.endswith("-"))):
                    found.setdefault(particle, {}).setdefault(token[: len(particle)], []).append(
                        Span(mention.start, mention.end)
                    )
    for particle, ways in found.items():
        yield Manner(particle, tuple((way, tuple(spans)) for way, spans in ways.items()))
