"""How stories differ from each other where they ought to agree: names, acronyms and terms, over all files of one run.

Two stories are not one: the same surname may be another man's, the same letters another body's. So names are compared
in full only, they must agree in all words but one, and no story may have both; what two stories of which neither has
support elsewhere differ in is told more quietly.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.language.acronyms import same_expansion
from checker.language.full_names import full_names
from checker.language.like_words import SLIPPED, common, likeness, never_one, slip_between
from checker.language.name_forms import core
from checker.language.name_spelling import skeleton
from checker.language.names import OTHER, PERSON
from checker.language.stories import SpelledOutIn, Story, Use, WrittenIn
from checker.language.terms import HYPHENED, OPEN, SPELLED
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.finding import Elsewhere
    from checker.house import House

_SURE = 0.8  # likeness of two words from which they are one name's without the support of other stories
_ALIKE = 0.75  # likeness of two long forms from which one is taken for a slip in the other
_SHOWN = 10  # places in other files that a finding names; its message says how many files there are
_CROWD = 24  # names that agree in all words but one ("John …") are as many people


class Difference(NamedTuple):
    """One file's way of writing something, and the way in which more files write it.

    ``path`` and ``use`` tell where the odd way stands, ``odd`` and ``usual`` how the two read, ``subject`` what they
    differ in, ``files`` how many have the usual way, ``places`` where those have it first, in order of their paths.
    ``sure`` says that it is likely a slip.
    """

    path: str
    use: Use
    odd: str
    usual: str
    subject: str
    files: int
    places: tuple[Use, ...]
    sure: bool

    @property
    def where(self) -> str:
        """The files that have the usual way, in words."""
        first, more = self.places[0].place.path, self.files - 1
        return first + (f" and {more} more file{'s' if more > 1 else ''}" if more else "")

    @property
    def elsewhere(self) -> list[Elsewhere]:
        """Where they have it, of many files the first."""
        return [use.place for use in self.places[:_SHOWN]]


class _Way(NamedTuple):
    """One way of writing: how it reads, and where it stands by path."""

    text: str
    uses: dict[str, Use]

    def weight(self) -> tuple[int, int]:
        return len(self.uses), sum(use.times for use in self.uses.values())


def _against(odd: _Way, usual: _Way, subject: str, sure: bool) -> Iterator[Difference]:
    places = tuple(usual.uses[path] for path in sorted(usual.uses))
    for path in sorted(odd.uses):
        if path not in usual.uses:
            yield Difference(path, odd.uses[path], odd.text, usual.text, subject, len(places), places, sure)


def _ranked(ways: Iterable[_Way]) -> list[_Way]:
    """The most usual way first; of those that are equally usual the one that stands in the first path."""
    return sorted(ways, key=lambda way: (tuple(-n for n in way.weight()), min(way.uses), way.text))


def names_that_differ(stories: Iterable[Story], house: House) -> Iterator[Difference]:
    """Names in full that differ in one word and are likely one name."""
    ways: dict[tuple[str, ...], _Way] = {}
    kinds: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    tokens: dict[tuple[str, ...], tuple[str, ...]] = {}
    for story in sorted(stories):
        for name in story.names:
            ways.setdefault(name.form, _Way(name.use.place.text, {})).uses.setdefault(story.path, name.use)
            tokens.setdefault(name.form, name.tokens)
            kinds[name.form][name.kind] += name.use.times
    shelves: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for form in sorted(ways):
        for index in range(len(form)):
            shelves[(*form[:index], "", *form[index + 1 :])].append(form)
    apart = frozenset(
        frozenset((core(tuple(a.split())), core(tuple(b.split())))) for group in (*house.distinct, *house.names)
        for a in group for b in group if a != b
    )  # fmt: skip
    for shelf, forms in shelves.items():
        place = shelf.index("")
        for number, one in enumerate(forms if len(forms) <= _CROWD else ()):
            for other in forms[number + 1 :]:
                usual, odd = (ways[one], ways[other])
                if frozenset((one, other)) in apart or not usual.uses.keys().isdisjoint(odd.uses):
                    continue
                kind = max(kinds[one] + kinds[other], key=lambda kind: ((kinds[one] + kinds[other])[kind], kind))
                score = _likely(one, other, place, kind, (tokens[one], tokens[other]))
                if score:
                    usual, odd = _ranked((usual, odd))
                    words = sorted({_word(tokens[one], one[place]), _word(tokens[other], other[place])})
                    backed = len(usual.uses) > max(1, len(odd.uses))
                    yield from _against(odd, usual, " ".join(words), score >= _SURE or backed)


def _word(tokens: Sequence[str], plain: str) -> str:
    return next((token for token in tokens if core((token,)) == (plain,)), plain)


def _likely(
    one: tuple[str, ...], other: tuple[str, ...], place: int, kind: str, tokens: tuple[Sequence[str], Sequence[str]]
) -> float:
    """How likely two names that agree in all words but one are one name; 0 for no."""
    x, y = one[place], other[place]
    if min(len(x), len(y)) < 4 or not (x + y).isalpha() or never_one(x, y, frozenset()):
        return 0.0
    if any(_word(written, word).isupper() for written, word in zip(tokens, (x, y), strict=True)):
        return 0.0
    score = full_names(one, other, x, y, kind, True)
    slip = slip_between(x, y)
    if not score or kind not in (PERSON, OTHER):
        return score if slip else 0.0
    if len(one) == 2 and {x, y} <= common():
        return 0.0
    same_bones = skeleton(x) == skeleton(y) and (bool(slip) or likeness(x, y) >= 0.95)
    near = slip == SLIPPED and min(len(x), len(y)) > 5
    exchanged = bool(slip) and min(len(x), len(y)) > 6
    if not (same_bones or near or exchanged) or (len(one) == 2 and {x, y} & common() and not near and len(x) < 6):
        return 0.0
    return score


def acronyms_that_differ(stories: Iterable[Story]) -> Iterator[Difference]:
    """Acronyms that two stories spell out in two ways."""
    spelled: dict[str, list[_Way]] = defaultdict(list)
    for story in sorted(stories):
        for acronym in story.acronyms:
            _joined(spelled[acronym.short], story.path, acronym)
    for short, found in sorted(spelled.items()):
        usual, *others = _ranked(found)
        for odd in others:
            alike = _similar(usual.text, odd.text) >= _ALIKE
            yield from _against(odd, usual, short, alike)


def _joined(ways: list[_Way], path: str, acronym: SpelledOutIn) -> None:
    for way in ways:
        if _agree(way.text, acronym.long):
            way.uses.setdefault(path, acronym.use)
            return
    ways.append(_Way(acronym.long, {path: acronym.use}))


def _agree(one: str, other: str) -> bool:
    """Do two long forms say the same, one perhaps with more words before or behind?"""
    shorter, longer = sorted((one.casefold(), other.casefold()), key=len)
    return same_expansion(one, other) or longer.endswith(" " + shorter) or longer.startswith(shorter + " ")


def _similar(one: str, other: str) -> float:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(one.casefold(), other.casefold())


def terms_that_differ(used: Mapping[str, Sequence[WrittenIn]]) -> Iterator[Difference]:
    """Terms that two files write in two ways, by the terms that each path uses."""
    found: dict[str, dict[str, _Way]] = defaultdict(dict)
    for path in sorted(used):
        for term in used[path]:
            way = term.text.casefold().removesuffix("s") if term.shape == SPELLED else term.shape
            found[term.key].setdefault(way, _Way(term.text, {})).uses.setdefault(path, term.use)
    for key, ways in sorted(found.items()):
        if ways.keys() <= {OPEN, HYPHENED}:
            continue
        usual, *others = _ranked(ways.values())
        for odd in others:
            yield from _against(odd, usual, key, len(usual.uses) > 1 or len(ways) == 2)
