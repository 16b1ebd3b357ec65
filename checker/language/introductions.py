"""People met by surname alone whom the copy never introduces: no full name anywhere, no office, no word of who they
are.

A single capitalised word may name a person, a firm, a club or a film. It is taken for a person only where it is titled
(Mr, Ms) or where, met in no more than two places, it opens its clause and says, denies or asks something there, and no
list knows it for anything else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from checker.language.entities import Entity
from checker.language.gazetteer import compact, country_names, places_called
from checker.language.known_names import figures_called, is_known
from checker.language.meant_places import Scene
from checker.language.name_forms import plain
from checker.language.name_lists import (
    BODY_HEADS,
    DEMONYMS,
    FIRMS,
    GIVEN_NAMES,
    OUTLET_HEADS,
    OUTLETS,
    PLACE_HEADS,
    PLACES,
    ROLES,
    TITLES,
    is_ordinary,
    words_of,
)
from checker.language.names import OTHER, PERSON, Mention
from checker.language.segment import HEADING, HEADLINE, Segments, Words
from checker.lists import word_list
from checker.tuples import NamedTuple

_LISTS = word_list("checker/language/introductions")
_COURTESY = words_of(_LISTS["courtesy"])
_SAYING = words_of(_LISTS["saying"])
_WITH_HAVE = _SAYING | words_of(_LISTS["with_have"])
_NOT_WHO = words_of(_LISTS["not_who"])
_BEFORE = words_of(_LISTS["before"])
_THEIRS = words_of(_LISTS["theirs"])
_MEANWHILE = words_of("also later then still again repeatedly initially eventually")
_COULD = words_of("did does would could will")
_PART = words_of("as the new a an of")
_ONE_NAME: tuple[str, ...] = tuple(_LISTS["one_name"])


class Stranger(NamedTuple):
    """A person whom nothing introduces: ``entity`` is the index of the entity, ``first`` that of the mention to look
    at; ``known`` says that every reader knows the bearer of that surname."""

    entity: int
    first: int
    known: bool


def find_strangers(
    text: str, words: Words, segments: Segments, mentions: Sequence[Mention], entities: Sequence[Entity]
) -> list[Stranger]:
    """Everybody whom the copy names by surname alone and never introduces, in order of first mention."""
    found: list[Stranger] = []
    if not segments.sentence_starts:  # nothing but a dateline
        return found
    scene = Scene(text, words, mentions)
    alone: list[tuple[int, list[int]]] = []
    for number, (_, kind, _, _, roles, named, _, _) in enumerate(entities):
        if kind not in (PERSON, OTHER) or roles or [True for i in named if len(mentions[i].tokens) > 1]:
            continue
        running = [i for i in named if _runs(segments, mentions[i])]
        if running and _is_stranger(scene, running):
            alone.append((number, running))
    if not alone or any(phrase in words.text for phrase in _ONE_NAME):
        return []
    introduced = _introduced(text, words, mentions, {plain(mentions[running[0]].text) for _, running in alone})
    for number, running in alone:
        name = plain(mentions[running[0]].text)
        if name not in introduced and not _after_another(mentions, running[0]):
            found.append(Stranger(number, running[0], _everybody_knows(name, scene)))
    return found


def _everybody_knows(name: str, scene: Scene) -> bool:
    """Is a surname that of a public figure of a country, or of a body, that the copy is about?"""
    figures = figures_called(name)
    about = scene.about if figures else frozenset()
    return any(country_names().get(compact(figure.of), "") in about or figure.of in scene.text for figure in figures)


def _runs(segments: Segments, mention: Mention) -> bool:
    """Does a mention stand in running copy?"""
    return segments.block_of(mention.sentence).kind not in (HEADLINE, HEADING)


def _is_stranger(scene: Scene, running: Sequence[int]) -> bool:
    text, words, mentions = scene.text, scene.words, scene.mentions
    titles = [title.casefold().replace(".", "").split() for i in running if (title := mentions[i].title)]
    if titles and any(word not in _COURTESY for title in titles for word in title):
        return False
    if not any(titles) and len(running) > 2:
        return False
    first = mentions[running[0]]
    if first.quoted or text[first.start - 1 : first.start] in ("@", "#") or first.text.isupper() or len(first.text) < 3:
        return False
    if any(titles):
        return _is_somebody(text, words, mentions, running)
    return _speaks(text, words, first) and _unknown(first, scene.about)


def _is_somebody(text: str, words: Words, mentions: Sequence[Mention], running: Sequence[int]) -> bool:
    """Is a titled name a person of the story, and not a part that is played, a drama, a trade mark?"""
    first = mentions[running[0]]
    at = words.at(first.start - len(first.title) - 1)
    if at and words.folded[at - 1] in _PART:
        return False
    return not is_ordinary(first.text.casefold()) or len(running) > 1 or _speaks(text, words, first)


def _unknown(mention: Mention, about: Set[str]) -> bool:
    """Is a name none that lists know for a place, a body, a given name or a word? A town counts only in copy that is
    ``about`` its country: surnames are towns somewhere."""
    folded, name = mention.text.casefold(), plain(mention.text)
    if not mention.text.isalpha() or not mention.text[1:].islower() or is_ordinary(folded):
        return False
    listed = (GIVEN_NAMES, PLACES, OUTLETS, DEMONYMS, TITLES, ROLES, BODY_HEADS, PLACE_HEADS, OUTLET_HEADS, FIRMS)
    if any(folded in words or name in words for words in listed) or folded.endswith(
        ("ists", "ians", "ials", "ers", "ites")
    ):
        return False
    if folded.endswith("shire") or is_known((name,)):
        return False
    return not any(place.rank > 1 or place.country in about for place in places_called(name))


def _speaks(text: str, words: Words, mention: Mention) -> bool:
    """Does a name open its clause and do there what only somebody does?"""
    at = words.at(mention.start)
    following = words.folded[at + 1 : at + 4]
    if following and following[0] in _MEANWHILE:
        del following[0]
    mark = text[mention.end : mention.end + 1]
    if mark == " ":
        does = _does(following)
    elif mark == ".":
        return _is_said_to_speak(text, words, at, mention)
    elif mark == ",":
        does = text.startswith(", who ", mention.end) and len(following) > 1 and following[1] not in _NOT_WHO
    else:
        theirs = text.startswith(("'s ", "’s "), mention.end)
        does = theirs and not _THEIRS.isdisjoint(words.folded[at + 1 : at + 2])
    return does and _opens(text, words, at, mention)


def _does(following: Sequence[str]) -> bool:
    """Do the words behind a name say that it says, denies or asks something?"""
    if not following:
        return False
    if following[0] in ("has", "had"):
        return not _WITH_HAVE.isdisjoint(following[1:2])
    if following[0] in _COULD:
        return following[1:2] == ["not"]
    return following[0] in _SAYING


def _is_said_to_speak(text: str, words: Words, at: int, mention: Mention) -> bool:
    """Does a name end the sentence behind the verb of what is quoted ("…," said Lindholm.)?"""
    if not at or words.folded[at - 1] not in ("said", "says", "asked", "replied"):
        return False
    verb = words.starts[at - 1]
    return text[mention.start - 1] == " " and text[verb - 2 : verb - 1] in "”\"’',"


def _opens(text: str, words: Words, at: int, mention: Mention) -> bool:
    """Does a name open its clause?"""
    behind = text[max(0, mention.start - 2) : mention.start]
    return (
        at == 0
        or not behind.endswith(" ")
        or behind[0] in '.!?:;”"’—–\n'
        or words.folded[at - 1] in _BEFORE
        or _behind_a_clause(text, words, at)
    )


def _behind_a_clause(text: str, words: Words, at: int) -> bool:
    """Does a word follow a comma behind a word of the language that is no office ("Asked twice, Lindholm shrugged")?"""
    if not at or text[words.ends[at - 1] : words.starts[at]] != ", ":
        return False
    return text[words.starts[at - 1]].islower() and words.folded[at - 1] not in ROLES


def _introduced(text: str, words: Words, mentions: Sequence[Mention], names: Iterable[str]) -> set[str]:
    """Those of the names that stand somewhere behind another capitalised word or a nickname, or in a longer name."""
    wanted = set(names)
    found = set()
    for mention in mentions:
        if len(mention.tokens) > 1:
            found |= wanted.intersection(
                [plain(part) for token in mention.tokens for part in (token, *token.split("-"))]
            )
    spelled = frozenset([word for word in words.distinct if plain(word.removesuffix("'s")) in wanted])
    for i in words.where(spelled):
        word = words.folded[i]
        if i:
            behind, start = words.ends[i - 1], words.starts[i]
            gap = text[behind:start]
            before = text[words.starts[i - 1]]
            if (
                (gap[:1] in "\"'”’)" and gap.strip() != gap[:-1] + "," and len(gap) == 2 and before.isupper())
                or (
                    before.isupper()
                    and (
                        (gap in (" ", "-") and _may_be_given(words.folded[i - 1]))
                        or (gap == ". " and behind == words.starts[i - 1] + 1)
                    )
                )
                or (gap in (" ", ", ") and words.folded[i - 1] in ROLES)
            ):
                found.add(plain(word.removesuffix("'s")))
    return found


def _may_be_given(word: str) -> bool:
    return word not in _COURTESY and word not in _BEFORE and not (is_ordinary(word) and len(word) > 1)


def _after_another(mentions: Sequence[Mention], i: int) -> bool:
    """Does a name follow another that stands alone in its own or the sentence before: people known by first names?"""
    sentence = mentions[i].sentence
    for j in range(max(0, i - 4), i):
        other = mentions[j]
        if sentence - other.sentence <= 1 and len(other.tokens) == 1 and other.kind in (PERSON, OTHER):
            return other.text != mentions[i].text and not other.title
    return False
