"""Unnamed sources: what a description of a source says, how precisely, and whether a reason is given for the anonymity.

The ladder of precision is the Guardian's (Alan Rusbridger, 2000): "one MP" says less than "a senior minister", and
that less than "a cabinet minister with direct knowledge of the negotiations"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from checker.language.name_lists import DEMONYMS
from checker.language.segment import Segments, Words
from checker.language.wording import ADV, AUX, CONJ, DET, PREP, REL, SUB, of_classes
from checker.lists import word_list
from checker.tuples import NamedTuple, made

BARE, OFFICE, WITNESS, EXPERT, SPOKESPERSON, DOCUMENT, OUTLET, BODY, UNKNOWN = (
    "bare", "office", "witness", "expert", "spokesperson", "document", "outlet", "body", "unknown",
)  # fmt: skip
SPEAKERS = frozenset((OFFICE, WITNESS, EXPERT, BARE))
"""The kinds that are people, and nothing else."""
_KINDS = (
    ("bare", BARE), ("spokespeople", SPOKESPERSON), ("experts", EXPERT), ("offices", OFFICE), ("witnesses", WITNESS),
    ("documents", DOCUMENT), ("outlets", OUTLET), ("bodies", BODY),
)  # fmt: skip
_SHORT = 4  # letters: shorter words tell nothing by their ends
_FAR = 600  # characters: no reason stands further behind


class Description(NamedTuple):
    """What a noun phrase says of a source. ``head`` is its chief noun, ``kind`` the sort of noun that is; ``plural``
    whether several speak; ``definite`` whether it points back ("the commander"); ``modifiers`` how many words
    describe the head, ``capitals`` whether a name stands among them."""

    head: str
    kind: str
    plural: bool
    definite: bool
    modifiers: int
    capitals: bool


_NOTHING = Description("", UNKNOWN, False, False, 0, False)


@cache
def _phrases(key: str) -> tuple[str, ...]:
    return tuple(word_list("checker/language/sources")[key])


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(word_list("checker/language/sources")[key].split())


_LISTED = word_list("checker/language/sources")
_KIND_OF = {noun: kind for key, kind in reversed(_KINDS) for noun in _LISTED[key].split()}  # the first list counts
DOCUMENTS = frozenset(noun for noun, kind in _KIND_OF.items() if kind == DOCUMENT)
"""The nouns for what is written or recorded."""
_ENDS = of_classes(PREP | REL | SUB | AUX, DET | ADV) | (_words("participles") - _KIND_OF.keys())
"""The words in front of which a noun phrase ends, wherever they stand in it but first."""
POINTING = _words("pointing")
"""The words with which a phrase points back to somebody named before."""
BODY_NOUNS, OUTLET_NOUNS = _words("body_nouns"), _words("outlet_nouns")
"""Nouns that tell of a body or an outlet named before no more than its kind ("the company", "the paper")."""
_NEAR = _words("near")
_BEHIND = of_classes(CONJ | ADV) | _NEAR
"""The words that are no head but may stand behind one."""
_ARTICLES = of_classes(DET)
_INSIDE = frozenset(("at", "in", "inside", "within", "from"))
_PLURALS = frozenset(("people", "police", "men", "women", "children"))
_FIGURES = frozenset(("figure", "figures"))


def core_end(folded: Sequence[str], begin: int = 1, until: int | None = None) -> int:
    """The index of the word in front of which a noun phrase ends, looked for from ``begin`` to ``until``: a
    preposition, a relative pronoun, a participle ("officials working there", but "a leading expert")."""
    last = len(folded) if until is None else until
    for index in range(begin, last):
        word = folded[index]
        if word in _ENDS:
            return index
        if word[-1] in "gd" and (word.endswith("ing") or (index > 1 and word.endswith("ed"))) and word not in _KIND_OF:
            if is_trade(folded[index + 1] if index + 1 < last else ""):
                continue  # "Atletico sporting director"
            before = folded[index - 1]
            if before.endswith("ly") and index > 1:
                before = folded[index - 2]
            if before not in _ARTICLES and not before.endswith("'s"):
                return index
    return last


def describe(folded: Sequence[str], written: Sequence[str], comma: int | None = None) -> Description:
    """The description that the words of a noun phrase give, folded and as written, if the first ``comma`` of them stand
    in front of a comma. Of the words as written the first letters will do."""
    many = len(folded)
    if not many:
        return _NOTHING
    stop = core_end(folded, 1, comma)
    if stop < many and many > 3 and folded[0] == "one" and folded[1] == "of":  # "one of the engineers" is an engineer
        inner = describe(folded[2:], written[2:])
        return inner._replace(plural=False, definite=False, modifiers=inner.modifiers + 1)
    last = stop - 1
    while last and ((word := folded[last]) in _BEHIND or (word[-1] == "y" and _is_adverb(word))):
        last -= 1
    head = folded[last]
    if "'" in head:
        head = head.removesuffix("'s").removesuffix("'")
    several = head[-1:] == "s"
    kind = _KIND_OF.get(head) or (_KIND_OF.get(head[:-1], UNKNOWN) if several else UNKNOWN)
    if head in _FIGURES and not _words("people_of").isdisjoint(folded[:last]):
        kind = BARE
    if head == "those" and not _NEAR.isdisjoint(folded):
        kind = BARE
    first = 0
    while first < last and folded[first] in _ARTICLES:
        first += 1
    opening = folded[0]
    capitals = opening in DEMONYMS
    if not capitals:
        for k in range(first or 1, many):
            if k != last and written[k][0].isupper():
                capitals = True
                break
    plural = (several and head[-2:] != "ss") or head in _PLURALS
    definite = opening in POINTING or ("'" in opening and opening.endswith(("'s", "s'")))
    return made(Description, (head, kind, plural, definite, last - first + many - stop, capitals))


@cache
def _people() -> frozenset[str]:
    """The nouns of people that are no trade."""
    return _words("folk") | _words("someone") | _words("many") | _words("posts")


def holds_post(description: Description) -> bool:
    """Is the source the one holder of an office ("the mayor"), whom a reader can find?"""
    return description.definite and description.head in _words("posts")


def is_document(folded: Sequence[str]) -> bool:
    """Do the words of a noun phrase, folded, describe a report, a survey, a list or the like?"""
    return describe(folded, folded).kind == DOCUMENT


def is_people(description: Description) -> bool:
    """Is a source whose head is on no list of trades a person or people at all, rather than a thing ("the trend", "good
    moderation") or no noun?"""
    head = description.head
    if head in DEMONYMS or head in _people():
        return True
    if head.isdigit() and len(head) < _SHORT:
        return True  # "30 wanted the short week"
    if head.endswith("%") or head in _words("no_people") or len(head) < _SHORT:
        return head.endswith("%")
    return head.endswith(tuple(_phrases("ends_of_people")))


def _is_adverb(word: str) -> bool:
    """Is a word behind a head an adverb ("a teacher mistakenly"), as far as its end tells?"""
    return word.endswith("ly") and len(word) > _SHORT + 2 and word not in _KIND_OF and word not in _words("folk")


def is_person(description: Description) -> bool:
    """Is a source whose head is its noun a person or people, by trade, office or whatever else they are?"""
    if description.kind == UNKNOWN:
        return holds_post(description) or is_people(description)
    return description.kind in SPEAKERS


def is_trade(noun: str) -> bool:
    """Is a noun, folded, one of the listed trades and offices of people?"""
    kind = _KIND_OF.get(noun)
    return kind in SPEAKERS or kind == SPOKESPERSON or noun in _words("posts") or noun in _words("folk")


def points_to_somebody(description: Description) -> bool:
    """Does a description behind "the" stand for somebody whom the copy has named ("the Moroccan", "the 30-year-old",
    "the British actor")? What people are to an event, or to each other, does not ("the caller", "the former boss")."""
    if description.kind != UNKNOWN or description.plural or not is_people(description):
        return False
    if description.capitals or description.head.endswith("-old") or description.head in _words("posts"):
        return True
    return description.modifiers > 0 and description.head not in _words("folk")


def is_several(description: Description) -> bool:
    """Do several speak: by the form of the head, or because it counts people ("half of them", "the family")?"""
    return description.plural or description.head in _words("many")


def specificity(description: Description, sentence: str) -> int:
    """How precisely an unnamed source is described: 0 ("sources"), 1 ("an official"), 2 ("a senior Iraqi defence
    official"), 3 (direct knowledge stated). ``sentence`` is the sentence, folded."""
    if any(phrase in sentence for phrase in _phrases("knowledge")):
        return 3
    if description.kind == BARE:
        return 1 if description.capitals else 0
    if description.plural and not description.modifiers:
        return 0
    return 2 if description.modifiers > 1 or description.capitals else 1


def asked_for(sentence: str, folded: Sequence[str]) -> bool:
    """Does the copy say that the source is unnamed by wish ("on condition of anonymity", "asked not to be named")?"""
    return not _words("markers").isdisjoint(folded) or any(phrase in sentence for phrase in _phrases("marker_phrases"))


def reason(sentence: str, start: int) -> str:
    """The reason given for anonymity in a folded sentence, behind the offset ``start``; "" if none is."""
    at = min((k for phrase in _phrases("reasons") if (k := _find_word(sentence, phrase, start)) >= 0), default=-1)
    return sentence[at:].strip(' ."”') if at >= 0 else ""


def _find_word(sentence: str, phrase: str, start: int) -> int:
    at = sentence.find(phrase, start)
    while at > 0 and sentence[at - 1].isalnum():
        at = sentence.find(phrase, at + 1)
    return at


@cache
def _signs_of_markers() -> dict[str, tuple[str, ...]]:
    """The phrases that say that somebody is unnamed by wish, by their longest word, which many share."""
    phrases = _phrases("marker_phrases")
    signs = {phrase: max(phrase.split(), key=len) for phrase in phrases}
    return {sign: tuple([p for p in phrases if signs[p] == sign]) for sign in signs.values()}


def _marker_at(sentence: str) -> int:
    """Where a folded sentence says that the source is unnamed by wish, or -1."""
    found = []
    for sign, phrases in _signs_of_markers().items():
        if sign in sentence:
            found += [sentence.find(phrase) for phrase in phrases if phrase in sentence]
    found += [k for word in _words("markers") if word in sentence and (k := _find_word(sentence, word, 0)) >= 0]
    return min(found, default=-1)


def placed_in_body(folded: Sequence[str]) -> bool:
    """Does the phrase say in which body the source is, if only by a noun ("a senior source at the club")?"""
    inside = next((k for k, word in enumerate(folded) if word in _INSIDE), len(folded))
    return any(word.removesuffix("'s") in _words("bodies") for word in folded[inside + 1 :])


def tells_how(phrase: str) -> bool:
    """Does the copy say how the source knows ("a source on the call", "people familiar with the talks")? ``phrase`` is
    the description, folded, with what stands behind it."""
    return any(k in phrase for key in ("knowledge", "familiar", "present") for k in _phrases(key))


def familiar(sentence: str) -> bool:
    """Is the source placed by nothing but what it is near to ("people familiar with the matter")?"""
    return any(phrase in sentence for phrase in _phrases("familiar"))


def reason_near(said: str, sentence: int, segments: Segments, words: Words) -> str:
    """The reason for anonymity given in ``said``, the folded words around a source in its sentence, or in the sentence
    behind; "" if none is."""
    behind = ""
    if sentence + 1 < len(segments.sentence_starts):
        start, end = segments.sentence(sentence + 1)
        behind = " ".join(words.text[start : min(end, start + _FAR)].split())
    said = " ".join(said.split())  # two spaces are typed in between often enough
    marker, later = _marker_at(said), _marker_at(behind)
    if marker >= 0:
        found = reason(said, marker)
        return found or (reason(behind, 0) if later >= 0 or " because " in behind or " fear" in behind else "")
    return reason(behind, later) if later >= 0 else ""
