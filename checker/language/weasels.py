"""Weasel phrases: words that lean on people who are not there. Told by lists alone; whether anybody holds the view is
the rule's to ask."""

from __future__ import annotations

from functools import cache, partial

from checker.language.segment import Words
from checker.language.set_phrases import opened
from checker.language.wording import PREP, classes
from checker.lists import word_sets
from checker.tuples import NamedTuple

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])
_HELD = frozenset(("thought", "believed", "said", "felt"))
_MANY = (["many"], ["some"], ["most"], ["locals"], ["critics"], ["experts"], ["observers"], ["insiders"])
_UNABLE = frozenset(("cannot", "can't", "couldn't"))
_COMPARING = frozenset(("more", "less"))  # "there was more agreement that": among those just told of
_SMALL = frozenset(("of", "in", "on", "at", "to", "by", "for", "from", "with", "as", "and", "or", "that", "who"))
# Behind these "many" and "some" go with another noun, or "critics" are those just told of.
_BEFORE_MANY = frozenset(
    ("the", "of", "as", "for", "in", "to", "these", "those", "by", "with", "at", "too", "how", "and")
)
_BEFORE_CROWD = frozenset(
    ("the", "his", "her", "its", "their", "two", "three", "these", "those", "of", "by", "with", "to", "some", "many")
) | {"most", "for", "from", "and", "or"}


class Weasel(NamedTuple):
    """A weasel phrase: its words [first, last), and its sort: crowd, passive, impersonal, feeling or set phrase; or,
    worth a glance only, guess ("probably"), hedge ("is believed to", "by many") and vague ("some fans", which counts
    and names nobody)."""

    first: int
    last: int
    sort: str


weasel_words = partial(word_sets, "checker/language/weasels")
"""The lists of weasels.toml."""


@cache
def _phrases() -> dict[str, dict[str, list[tuple[str, ...]]]]:
    """What follows the first word of each phrase, by that word and by the next."""
    found: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for phrase in sorted(weasel_words()["phrases"]):
        first, *rest = phrase.split("|")
        found.setdefault(first, {}).setdefault(rest[0], []).append(tuple(rest))
    return found


@cache
def _starters() -> frozenset[str]:
    """Every word with which a weasel phrase that is no set phrase may begin."""
    lists = weasel_words()
    return lists["quantifiers"] | lists["alone"] | lists["guesses"] | {"there"}


@cache
def _participles() -> frozenset[str]:
    """Every word that may carry a weasel phrase."""
    lists = weasel_words()
    return lists["passive_as"] | lists["passive_bare"] | lists["called"] | lists["passive_to"] | lists["impersonal"]


@cache
def _helpers() -> frozenset[str]:
    """What stands in front of a participle that carries a weasel phrase: a form of "be", or an adverb behind one."""
    return _BE | weasel_words()["adverbs"] | weasel_words()["frequent"]


def weasel_places(words: Words) -> list[int]:
    """Indices, in order, of the words with which a weasel phrase may begin, or that may carry one."""
    carrying = [k for k in words.where(_participles()) if _carries(words.folded, k)]
    return sorted({*words.where(_starters()), *carrying, *opened(words, _phrases())})


def _carries(folded: list[str], index: int) -> bool:
    """Does what stands beside a participle let it carry a weasel phrase?"""
    return (index > 0 and folded[index - 1] in _helpers()) or folded[index + 1 : index + 2] == ["as"]


def weasel_at(folded: list[str], index: int) -> Weasel | None:
    """The weasel phrase that the word at ``index`` begins, or, for a participle, carries."""
    lists = weasel_words()
    word = folded[index]
    phrases = _phrases().get(word)
    following = folded[index + 1] if index + 1 < len(folded) else ""
    if phrases and index and folded[index - 1] in ("not", "to"):
        return None  # "not everyone agrees", "seems to have been called"
    for rest in phrases.get(following, ()) if phrases else ():
        behind = index + 1 + len(rest)
        if tuple(folded[index + 1 : behind]) == rest and not (rest[-1] == "called" and _is_summons(folded, behind)):
            return Weasel(index, index + 1 + len(rest), "set phrase")
    if word == "there":
        return _feeling(folded, index)
    if word in lists["guesses"]:  # "perhaps 17" only rounds, "perhaps most importantly" only ranks
        if word == "possibly" and (following in ("can", "could") or (index and folded[index - 1] in _UNABLE)):
            return None  # "as far away as she possibly can"
        if following == "most" and not lists["ranking"].isdisjoint(folded[index + 2 : index + 3]):
            return None
        return None if following[:1].isdigit() or following in lists["counts"] else Weasel(index, index + 1, "guess")
    by = index > 0 and folded[index - 1] == "by"
    if by and word in lists["by_crowd"] and following != "of" and not following.endswith("s"):
        return Weasel(index - 1, index + 1, "hedge")
    if word in lists["quantifiers"] or word in lists["alone"]:
        return _crowd(folded, index)
    return _passive(folded, index) if _carries(folded, index) else None


def _is_summons(folded: list[str], behind: int) -> bool:
    """Is what has been called a vote, a strike or a truce, and no name for anything: does no name follow?"""
    following = folded[behind] if behind < len(folded) else ""
    return not following or following in ("off", "back", "here", "again", "early") or bool(classes(following) & PREP)


def vague_at(folded: list[str], index: int) -> bool:
    """Does "some" or "many" at ``index`` count people or things without a number, rather than a time or a measure?"""
    lists = weasel_words()
    following = folded[index + 1] if index + 1 < len(folded) else ""
    before = folded[index - 1] if index else ""
    if before == "or" and following == "other":
        return False  # "a buoy or some other obstacle"
    return not (following in lists["measured"] or following[:1].isdigit() or before in lists["vague_behind"])


def _crowd(folded: list[str], index: int) -> Weasel | None:
    lists = weasel_words()
    total = len(folded)
    k = index + 1
    if folded[index] in lists["quantifiers"]:
        if index and folded[index - 1] in _BEFORE_MANY:
            return None
        if k < total and folded[k] in ("of", "in"):
            k = min(k + 5, total) if folded[k] == "of" and "them" in folded[k : k + 2] else k
            stop = next((j for j in range(k, min(k + 5, total)) if folded[j] in lists["verbs"]), -1)
            if stop < 0 or (folded[k] == "of" and folded[k + 1] not in ("us", "the", "those")):
                return None
            return Weasel(index, stop + 1, "crowd") if folded[k] == "in" else None
        if k < total and folded[k] in lists["crowds"]:
            k += 1
    elif index and folded[index - 1] in _BEFORE_CROWD:
        return None
    while (
        k < total
        and k < index + 4
        and (folded[k].endswith("ly") or folded[k] in ("also", "now", "still", "even", "long"))
    ):
        k += 1
    if k >= total:
        return None
    wanted = lists["perfect"] if folded[k] == "have" else lists["verbs"]
    if folded[k] == "have" or folded[k] in lists["modals"]:
        k += 1
        while k < total and (folded[k].endswith("ly") or folded[k] in ("also", "even", "long", "well")):
            k += 1
    if k >= total or folded[k] not in wanted:
        return None
    return Weasel(index, k + 1, "crowd")


def _passive(folded: list[str], index: int) -> Weasel | None:
    lists = weasel_words()
    word, total = folded[index], len(folded)
    first = index
    while first and (folded[first - 1] in lists["adverbs"] or folded[first - 1] in lists["frequent"]):
        first -= 1
    adverbs = folded[first:index]
    being = first > 0 and folded[first - 1] in _BE
    if being:
        first -= 1
        while first and folded[first - 1] in ("has", "have", "had", "been", "be", "being", "is", "are"):
            first -= 1
    following = folded[index + 1] if index + 1 < total else ""
    if first and folded[first - 1] == "it" and being and word in lists["impersonal"]:
        tail = folded[index + 1 : index + 7]
        if following == "that":
            return Weasel(first - 1, index + 2, "impersonal") if word != "said" else None
        if "that" in tail and following in ("in", "among", "within", "here"):
            return Weasel(first - 1, index + 2 + tail.index("that"), "impersonal")
        if word in ("understood", "believed", "thought", "feared", "rumoured", "rumored") and following in (
            "the", "he", "she", "they", "it", "a", "an", "there", "his", "her", "their", "some", "one", "two", "more",
        ):  # fmt: skip
            return Weasel(first - 1, index + 1, "impersonal")
        return None
    helpers = folded[first:index]
    if being and folded[index - len(adverbs) - 1] == "be":
        return None  # "should be seen as" advises, "would be seen as" guesses: neither reports a view
    if (
        being
        and following == "by"
        and (word in lists["passive_as"] or word in lists["passive_bare"] or word in _HELD)
        and folded[index + 2 : index + 3] in _MANY
    ):
        return Weasel(first, index + 3, "crowd")
    if being and word == "understood" and following == "to":
        return Weasel(first, index + 2, "passive")
    if following == "as" and word in lists["passive_as"]:
        if word == "classified" and "being" not in helpers:
            return None
        if word in lists["habitual"] and not adverbs and not {"has", "have", "had"} & set(helpers):
            return None
        return Weasel(first, index + 2, "passive") if being or word in lists["reduced"] else None
    if not being:
        return None
    articles = ("a", "an", "the", "one")
    if word in lists["passive_bare"] and following in articles:
        return Weasel(first, index + 1, "passive")
    if word in lists["called"] and following in articles and any(a in lists["frequent"] for a in adverbs):
        return Weasel(first, index + 1, "passive")
    if word in lists["passive_to"] and following == "to":
        return Weasel(first, index + 2, "passive" if any(a in lists["frequent"] for a in adverbs) else "hedge")
    return None


def _feeling(folded: list[str], index: int) -> Weasel | None:
    lists = weasel_words()
    tail = folded[index + 1 : index + 8]
    if not tail or tail[0] not in ("is", "are", "was", "were", "has", "have"):
        return None
    for k, word in enumerate(tail):
        if word in lists["feelings"]:
            behind = tail[k + 1 : k + 2]
            if behind == ["that"] and not _COMPARING.intersection(tail[:k]):
                return Weasel(index, index + k + 3, "feeling")
            return None
        if word in _SMALL:
            return None
    return None
