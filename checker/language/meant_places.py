"""The place that a name which is none was meant for: only where the copy treats it as a place, and in a country that
the copy is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from operator import attrgetter

from checker.language.gazetteer import (
    LONG,
    Place,
    compact,
    country_names,
    is_real,
    names_like,
    places_called,
    places_like,
    places_near,
)
from checker.language.like_words import EXCHANGED, common, slip_between
from checker.language.name_forms import core
from checker.language.name_lists import (
    DEMONYMS,
    GIVEN_NAMES,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACES,
    ROLES,
    TITLES,
    is_ordinary,
    words_of,
)
from checker.language.name_spelling import VOWELS, skeleton
from checker.language.names import ORGANISATION, OTHER, OUTLET, PERSON, PLACE, Mention
from checker.language.segment import Words
from checker.language.sentences import find_marks

_WITHIN = words_of("in near outside inside across throughout")
_TOWARDS = words_of("to from at toward towards around of for via")
_HEADS = (
    PLACE_HEADS | PLACE_NOUNS | words_of("cities provinces districts regions towns governorate governorates airport")
)
_KINDS_OF_PLACE = words_of(
    "cities towns provinces villages districts regions states countries governorates areas islands"
)
_SIDES = words_of("north south east west central northern southern eastern western downtown greater mainland")
_STREETS = words_of("park house street road square bridge hill avenue")
_COMPOUNDS = ("-based", "-born", "-area", "-bound")
_JOINTS = (", ", " and ", ", and ", " or ")
# How plainly a name that looks like a person's must be treated as a place: of one word or more, short or long.
_LEAST_FOR_PERSONS = {(False, False): 3, (False, True): 1, (True, False): 2, (True, True): 2}
_NAMESAKES = ({"KP", "KR"}, {"SD", "SS"}, {"CD", "CG"})  # countries whose people go by one name
_RANK = attrgetter("rank")
_FIRST = 6  # mentions of one name that are looked at
_GAP = 7  # characters: what joins two names of a list is shorter


class Scene:
    """What is looked at when a name is judged: the copy, its names, each of them as one compact word (``present``), and
    the countries that the copy is about."""

    def __init__(self, text: str, words: Words, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.words = words
        self.mentions = mentions

    @cached_property
    def brackets(self) -> frozenset[int]:
        """Where a space and a bracket stand, behind which a name may be glossed."""
        text = self.text
        return frozenset([at - 1 for at in find_marks(text, "[(") if at and text[at - 1] == " "])

    @cached_property
    def sought(self) -> frozenset[int]:
        """The mentions of what may be meant for a place; of everyday words those that may stand in a list."""
        found, mentions = [], self.mentions
        for i, mention in enumerate(mentions):
            tokens = mention.tokens
            if len(tokens) > 1 and mention.kind == PERSON and tokens[0].casefold() in GIVEN_NAMES:
                continue
            _, word, everyday = _sought(tokens)
            if not word:
                continue
            beside = mention.start - (mentions[i - 1].end if i else 0) < _GAP
            if not everyday or (beside and mention.kind != ORGANISATION):
                found.append(i)
        return frozenset(found)

    @cached_property
    def present(self) -> frozenset[str]:
        """Every name, in plain letters without spaces."""
        return frozenset(["".join(core(tokens)) for tokens in {mention.tokens for mention in self.mentions}])

    @cached_property
    def about(self) -> frozenset[str]:
        """The countries that are named, and those of well-known places that are, as ISO 3166 codes."""
        names = country_names()
        about = {names[word] for word in names.keys() & self.words.distinct}
        about |= {names[word] for word in names.keys() & self.present}
        for word in self.present:
            about |= {place.country for place in places_called(word) if place.rank > 1}
        for countries_of_one_name in _NAMESAKES:
            if about & countries_of_one_name:
                about |= countries_of_one_name
        return frozenset(about)


def meant_place(scene: Scene, indices: Sequence[int]) -> Place | None:
    """The place that the mentions of one name were meant for, or None."""
    mentions = scene.mentions
    for i in indices[:_FIRST]:
        mention = mentions[i]
        tokens, word, everyday = _sought(mention.tokens)
        if not word or mention.text.isupper():
            continue
        if everyday:
            found = _in_a_list(scene, i, word) if mention.kind != ORGANISATION else None
        else:
            found = _alone(scene, i, word, tokens)
        if found and found.compact not in scene.present and not _stands(scene.text, found.name):
            return found
    return None


def _stands(text: str, name: str) -> bool:
    """Does a name stand somewhere in the copy as a whole word, be it in no mention?"""
    at = text.find(name)
    while at >= 0 and text[at + len(name) : at + len(name) + 1].isalpha():
        at = text.find(name, at + 1)
    return at >= 0


def _bare(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """A name without the noun behind it that says what it is: "Cotabato City" is Cotabato."""
    while len(tokens) > 1 and tokens[-1].casefold() in _HEADS:
        tokens = tokens[:-1]
    return tokens


@lru_cache(maxsize=8192)
def _sought(tokens: tuple[str, ...]) -> tuple[tuple[str, ...], str, bool]:
    """A name without the noun behind it, as one word ("" for what cannot be told from a slip, and for what is like no
    place), and whether it is too much like words of the language to be a place for itself."""
    bare = _bare(tokens)
    word = "".join(core(bare))
    if len(word) < 5 or not word.isalpha() or word in PLACES:
        return bare, "", False
    if (len(bare) == 1 or len(word) < 9) and _everyday(bare):
        return bare, word, True
    return bare, word if names_like(word) else "", False


def _everyday(tokens: tuple[str, ...]) -> bool:
    """May a name be a word of the language, or somebody's?"""
    for token in tokens:
        word = token.casefold()
        if not (
            word in GIVEN_NAMES
            or word in DEMONYMS
            or is_ordinary(word)
            or word in common()
            or word in TITLES
            or word in ROLES
        ):
            return False
    return True


def _alone(scene: Scene, i: int, word: str, tokens: tuple[str, ...]) -> Place | None:
    mention = scene.mentions[i]
    if mention.title or mention.kind == OUTLET:
        return None
    if mention.role and PLACE_NOUNS.isdisjoint(mention.role.casefold().split()):
        return None
    evidence = _treated_as_place(scene, i, len(tokens) < len(mention.tokens))
    if mention.kind in (PERSON, ORGANISATION) and evidence < _LEAST_FOR_PERSONS[len(tokens) > 1, len(word) > 7]:
        return None
    near = [place for place in places_like(word, evidence > 0 or len(word) > LONG) if _slip(word, place.compact)]
    if not near:
        return None
    for place in near:
        here = 0 if len(word) > 8 or (place.rank == 3 and len(word) > 5) else 1
        here += mention.kind == OTHER and place.rank < 3 and len(word) < 8
        anywhere = 2 if len(word) > (7 if place.rank == 3 else 9) else 4
        if evidence >= anywhere or (evidence >= here and place.country in scene.about):
            return None if is_real(word) else max([p for p in near if p.compact == place.compact], key=_RANK)
    return None


def _treated_as_place(scene: Scene, i: int, headed: bool) -> int:
    """How plainly the copy treats a name as a place: 3 for a noun or country that says so, 2 for a word like "in" or
    another place beside it, 1 for a word like "to", 0 for none of these."""
    words, text, mention = scene.words, scene.text, scene.mentions[i]
    if headed or text.startswith(_COMPOUNDS, mention.end):
        return 3
    following = words.at(mention.end)
    if following < len(words.starts):
        gap, noun = text[mention.end : words.starts[following]], words.folded[following]
        if gap == " " and noun in _HEADS and noun not in _STREETS:
            return 3
        if gap == ", " and noun in country_names():
            return 3
        if gap == " " and noun in TITLES:
            return 2
    if _beside_a_place(scene, i):
        return 2
    first = words.at(mention.start)
    while first and text[words.ends[first - 1] : words.starts[first]] == " ":
        before = words.folded[first - 1]
        if before in _WITHIN or before in _SIDES:
            return 2
        if before == "of" and first > 1 and words.folded[first - 2] in PLACE_NOUNS:
            return 3
        if before in _TOWARDS:
            return 1
        if before != "the":
            break
        first -= 1
    return 0


def _beside_a_place(scene: Scene, i: int) -> bool:
    """Does a place stand beside a name in a list, or a town before a region?"""
    mentions = scene.mentions
    for a, b in ((i - 1, i), (i, i + 1)):
        if a < 0 or b == len(mentions):
            continue
        joint = scene.text[mentions[a].end : mentions[b].start]
        other = mentions[a if b == i else b]
        # firms of one country stand in lists too ("Toyota, Suzuki and Ford"), but seldom in pairs
        beside = (other.kind == PLACE and joint in _JOINTS) or (other.kind == OTHER and joint == " and ")
        if beside and places_called("".join(core(other.tokens))):
            return True
    return False


def _slip(word: str, right: str) -> bool:
    """Is a word a slip away from a place's name: near enough for its length?"""
    if word == right + right[-1]:
        return True
    if word.startswith(right) or right.startswith(word):
        return False
    slip = slip_between(word, right)
    if not slip:
        return len(word) > LONG and skeleton(word) == skeleton(right)
    if slip == EXCHANGED and len(word) < 7:
        return all(x in VOWELS and y in VOWELS for x, y in zip(word, right, strict=True) if x != y)
    return len(word) > 4


def _in_a_list(scene: Scene, i: int, word: str) -> Place | None:
    """An everyday word in a list of places: "major cities, including Mosul and Amber"."""
    mentions, text = scene.mentions, scene.text
    neighbours = []
    at = i
    while at and text[mentions[at - 1].end : mentions[at].start] in (", ", " and ", ", and "):
        at -= 1
        neighbours.append(at)
    if not neighbours:
        return None
    before = text[max(0, mentions[at].start - 60) : mentions[at].start].casefold().replace(",", " ").split()
    if _KINDS_OF_PLACE.isdisjoint(before[-5:]):
        return None
    countries = {place.country for n in neighbours for place in places_called(compact(mentions[n].text))}
    near = [place for place in places_near(word) if place.country in countries]
    return near[0] if near else None
