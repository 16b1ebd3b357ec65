"""States of mind that copy ascribes to somebody: the words that tell a feeling, and whose it is said to be.

Told by lists and the edges of clauses; whether anybody says so is the rule's to ask."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from checker.language.quotations import Quotations
from checker.language.segment import HEADING, HEADLINE, Segments, Words
from checker.language.wording import ADV, AUX, CONJ, DET, PREP, PRON, REL, SUB, TIME, VERB, classes
from checker.lists import word_sets
from checker.tuples import NamedTuple

_CLAUSE = 4  # words within which the verb of a clause would stand
_NO_OBJECT = frozenset(("of", "that", "for", "and", "among", "about", "in", "over", "at", ""))


class Feeling(NamedTuple):
    """A state of mind ascribed to somebody: words [first, last) from the subject to the word that tells it; the subject
    ends before word ``told``."""

    first: int
    told: int
    last: int


feeling_words = partial(word_sets, "checker/language/feelings")
"""The lists of feelings.toml."""


@cache
def _starters() -> frozenset[str]:
    lists = feeling_words()
    more = lists["within"] | lists["nouns"] | lists["forgives"]
    return (
        more | lists["feelings"] | lists["verbs"] | lists["lost"] | lists["felt"] | lists["manner"] | lists["wishing"]
    )


def find_feelings(text: str, segments: Segments, words: Words, quotations: Quotations) -> Iterator[Feeling]:
    """Every feeling ascribed to somebody, in order, outside quotations and headlines."""
    starters, folded = _starters(), words.folded
    reached = -1
    for index in words.where(starters):
        if index < reached or quotations.covers(words.starts[index]):
            continue
        sentence = segments.sentence_at(words.starts[index])
        if segments.block_of(sentence).kind in (HEADLINE, HEADING):
            continue
        inside = words.within(*segments.sentence(sentence))
        verb = _verb(folded, index, inside.start, inside.stop)
        if verb < 0:
            continue
        first = _subject(text, words, verb, inside.start)
        if first is not None:
            reached = index + 1
            yield Feeling(first, verb, index + 1)


def _verb(folded: list[str], index: int, low: int, high: int) -> int:
    """The first word of the verb group that the feeling at ``index`` stands in, or -1 if it tells none."""
    lists = feeling_words()
    word = folded[index]
    following = folded[index + 1] if index + 1 < high else ""
    k = index - 1
    if word in lists["manner"]:
        while k > max(low, index - 6) and folded[k] not in lists["watching"]:
            k -= 1
        return _helped(folded, k, low) if k > low and folded[k] in lists["watching"] else -1
    if word in lists["lost"]:
        while k > max(low, index - 3) and folded[k] not in lists["lose"]:
            k -= 1
        owned = all(w in ("its", "his", "her", "their", "all", "much", "some") for w in folded[k + 1 : index])
        ends = index + 1 >= high or following in ("in", "with", "and", "over", "that", "at") or word == "nerve"
        if k > low and folded[k] in lists["lose"] and owned and ends:
            return _helped(folded, k, low)
        k = index - 1
    if word in lists["felt"]:
        stop = next((j for j in range(index + 1, min(high, index + 6)) if folded[j] == "that"), -1)
        return index if stop > 0 and not folded[index - 1].endswith("ly") else -1
    if word in lists["within"] and folded[index - 1] == "in":
        return _helped(folded, index - 2, low) if index - 2 > low and folded[index - 2] in lists["links"] else -1
    if word in lists["forgives"]:
        return _helped(folded, index - 1, low) if folded[index - 1] in ("never", "not") and index - 1 > low else -1
    if word in lists["nouns"] and word not in lists["verbs"]:
        while k > max(low, index - 4) and folded[k] not in lists["bears"]:
            k -= 1
        return _borne(folded, k, index, low)
    if word in lists["verbs"] and word not in lists["feelings"]:
        if folded[index - 1] in lists["links"] or (word.endswith("ed") and classes(folded[index - 1]) & DET):
            return -1
        unfit = classes(following) & AUX or following in _NO_OBJECT
        if unfit and (following != "that" or not word.endswith(("s", "ed"))):
            return -1
        if word in lists["affecting"] and _takes_object(folded, index + 1, high):
            return -1  # "the turn worries the capitals": theirs is the worry
        return index - 1 if folded[index - 1] in ("had", "has", "have") and index - 1 > low else index
    while k > low and (classes(folded[k]) & ADV or folded[k].endswith("ly") or folded[k] in ("so", "said", "deeply")):
        k -= 1
    if k < low or folded[k] not in lists["links"] or following in lists["innocent"]:
        return -1
    if word in lists["wishing"] and word not in lists["feelings"] and following in ("", "on", "in", "at"):
        return -1
    if word in ("fed", "tired", "sick") and following not in ("up", "of"):
        return -1
    if word in lists["intending"] and following == "to":
        return -1  # what bodies and people mean to do, they announce
    return _helped(folded, k, low)


def _takes_object(folded: list[str], index: int, high: int) -> bool:
    """Does an object with its article stand at the word, and no clause of which it is the subject?"""
    if index >= high or not classes(folded[index]) & DET:
        return False
    return not any(classes(word) & (AUX | VERB) for word in folded[index + 1 : min(high, index + _CLAUSE)])


def _borne(folded: list[str], verb: int, noun: int, low: int) -> int:
    """The verb group of "harbours a grudge", "has little appetite", "can barely hide his glee"."""
    between = set(folded[verb + 1 : noun])
    if verb <= low or folded[verb] not in feeling_words()["bears"]:
        return -1
    if folded[verb] in ("has", "have", "had"):
        if not between & {"no", "little"} or folded[noun] in ("sympathy", "regrets", "love", "delight"):
            return -1
    elif folded[verb] == "under":
        return _helped(folded, verb - 1, low) if folded[noun].startswith("illusion") and verb - 1 > low else -1
    elif folded[verb] in ("hide", "hides", "hid", "hiding", "conceal", "conceals", "concealed"):
        while verb > low and folded[verb - 1] in ("barely", "hardly", "scarcely", "can", "could", "cannot"):
            verb -= 1
        return verb if between & {"his", "her", "its", "their"} and verb > low else -1
    return _helped(folded, verb, low)


def _helped(folded: list[str], index: int, low: int) -> int:
    """The first auxiliary or adverb of the verb group that holds the word; -1 for infinitives and modals."""
    k = index
    while k > low and (classes(folded[k - 1]) & AUX or folded[k - 1] in ("also", "now", "still", "already", "clearly")):
        k -= 1
    group = folded[k : index + 1]
    possible = {"to", "would", "could", "might", "may", "should", "must", "will", "not", "don't", "if"}
    return -1 if possible.intersection((*group, *folded[max(low, k - 1) : k])) or k <= low else k


def _subject(text: str, words: Words, verb: int, low: int) -> int | None:
    """The first word of the subject that ends before word ``verb``; None where it is nobody whose mind is read."""
    folded = words.folded
    if text[words.starts[verb]].isupper():
        return None  # "Phil Fear" has a name
    first = verb
    while first > low and text[words.ends[first - 1] : words.starts[first]] == " ":
        kind = classes(folded[first - 1])
        if first < verb and folded[first] in feeling_words()["counting"] and not kind:
            return first  # "the kind of jurist many members fear"
        if first < verb and (kind & (CONJ | REL | VERB | AUX) or (kind & SUB and not kind & PREP)) and not kind & ADV:
            break
        first -= 1
    while first < verb and classes(folded[first]) & (ADV | CONJ | TIME | SUB) and not classes(folded[first]) & PRON:
        first += 1
    if classes(folded[first]) & PREP and not classes(folded[first]) & DET:
        first = next(
            (
                k
                for k in range(first + 2, verb)
                if classes(folded[k]) & DET and not classes(folded[k - 1]) & (PREP | DET)
            ),
            first,
        )  # "In May the bishop"
    if folded[first] == "all" and first > low:
        return None
    if first == verb or classes(folded[first]) & PREP or folded[first] in feeling_words()["own"]:
        return None
    if first > low and folded[first - 1] in ("if", "that", "whether", "because", "who", "when", "unless", "what"):
        return None
    if first == verb - 1 and folded[first].endswith("ly") and len(folded[first]) > 5:
        return None  # "Henson, surveying his date, positively relished it"
    head = folded[verb - 1].removesuffix("'s")
    if head in feeling_words()["mindless"] or verb - first > 9:
        return None
    if (
        folded[verb] in feeling_words()["ambiguous"]
        and not text[words.starts[verb - 1]].isupper()
        and not head.endswith("s")
        and (head.endswith(("ed", "ing")) or not classes(folded[first]) & DET)
    ):
        return None
    if folded[verb - 1] in ("not", "me", "us", "him") or (folded[verb - 1] == "them" and folded[verb - 2] != "of"):
        return None
    if first > low and classes(folded[first - 1]) & (AUX | VERB):
        return None
    return None if folded[verb - 1] in feeling_words()["own"] else first
