"""The words that ascribe: reporting verbs in every form, the phrases around them, and what may follow each.

The lists are in cues.toml. A verb is looked up by any of its forms; its frames are letters that say what it may ascribe
(a quotation, a clause, an infinitive, an object), which is all the grammar that reading attributions needs.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from checker.lists import word_list
from checker.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FORMS = BASE, THIRD, PRESENT_PARTICIPLE, PAST, PAST_PARTICIPLE = 1, 2, 4, 8, 16
AFTER_STATES = frozenset(("that", "about", "of", "to", "by", "over", "at"))
"""The words by which a state of mind ("worried", "sure") ascribes what follows."""
_VOWELS = frozenset("aeiou")


class Verb:
    """One form of a reporting verb. ``forms`` has the bits of the forms that the spelling may be.

    ``frames`` holds the letters of cues.toml; ``noun`` is True where the spelling is also a common noun, ``strict``
    where the verb reports only if a quotation or a conjunction follows at once. A plain class: what is asked of it for
    every cue costs less than of a named tuple.
    """

    __slots__ = ("forms", "frames", "lemma", "noun", "strict")

    def __init__(self, lemma: str, frames: frozenset[str], forms: int, noun: bool, strict: bool) -> None:
        self.lemma, self.frames, self.forms = lemma, frames, forms
        self.noun, self.strict = noun, strict


class Lexicon(Record):
    """Every list of cues.toml, as sets and dictionaries over folded words.

    ``verbs`` has every form of a reporting verb, and of one that reports only with the word behind it both ("pointed
    out"): ``reporting_verb`` tells what it is. ``leads`` maps the first word of a phrase that a source follows
    ("according") to the rest of it, as tuples of words.
    """

    verbs: dict[str, str]
    only_verbs: frozenset[str]
    """Those with which no cue of another kind begins."""
    finite: frozenset[str]
    """The forms of verbs that are neither nouns nor participles."""
    leads: dict[str, tuple[tuple[str, ...], ...]]
    adverbs: frozenset[str]
    raising: frozenset[str]
    passive_to: frozenset[str]
    passive_as: frozenset[str]
    passive_that: frozenset[str]
    passive_of: frozenset[str]
    passive_for: frozenset[str]
    passives: frozenset[str]
    """Every participle of those lists."""
    states: frozenset[str]
    nouns: dict[str, frozenset[str]]
    """The nouns that ascribe, by the word that follows then ("the claim that")."""
    before_infinitive: frozenset[str]
    bearers: frozenset[str]
    messages: frozenset[str]
    sending: frozenset[str]
    accounts: frozenset[str]
    surveys: frozenset[str]
    doubled: frozenset[str]
    """The first words of verbs of two."""
    starters: frozenset[str]
    """Every word with which a cue may begin."""
    told: frozenset[str]
    """Those with which one may begin that tells of speech, and ascribes within a quotation too."""
    seconds: dict[str, frozenset[str]]
    """For words that are no cue without one of a few words behind them ("in the words of", "a decision to", "make
    clear"), those words."""
    thirds: dict[str, frozenset[str]]
    """For words that begin nothing but phrases of three words or more ("in the words of"), the third words."""


@cache
def lexicon() -> Lexicon:
    """The lists, read once."""
    drawn = word_list("checker/language/cues")
    kept: dict[str, Any] = {
        "verbs": drawn["verbs"],
        "leads": {first: tuple([tuple(rest.split()) for rest in rests]) for first, rests in drawn["leads"].items()},
        **{key: frozenset(words.split()) for key, words in drawn["sets"].items()},
        **{
            key: {first: frozenset(rest.split()) for first, rest in drawn[key].items()}
            for key in ("seconds", "thirds", "nouns")
        },
    }
    return Lexicon(*[kept[field] for field in Lexicon.__annotations__])


@lru_cache(maxsize=2048)
def reporting_verb(form: str) -> Verb:
    """What a form is of which verb. There are more than a thousand forms, and a story has some sixty. KeyError for a
    form that the lexicon does not have."""
    lemma, frames, forms, *further = lexicon().verbs[form].split()
    return Verb(lemma, frozenset(frames), int(forms), "noun" in further, "strict" in further)


def drawn_up(listed: dict[str, Any]) -> dict[str, Any]:
    """The lists, from cues.toml, with all forms of each verb as ``reporting_verb`` reads them ("said": "say CNPQT 24"),
    and with what the lists tell of each other."""
    phrases, irregular = listed["phrases"], listed["irregular"]
    nouns, strict = set(listed["forms"]["also_nouns"].split()), set(listed["forms"]["strict"].split())
    frames: dict[str, set[str]] = {}
    for letters, bases in listed["verbs"].items():
        for base in bases.split():
            frames.setdefault(base, set()).update(letters)
    verbs: dict[str, Verb] = {}
    for base, followed in frames.items():
        for form, bit in zip((base, *(irregular.get(base) or _forms(base))), _FORMS, strict=True):
            known = verbs.get(form)
            bits = bit | (known.forms if known and known.lemma == base else 0)
            verbs[form] = Verb(base, frozenset(followed), bits, form in nouns, base in strict)
    particles: dict[tuple[str, str], Verb] = {}
    for pair, letters in listed["particles"].items():
        base, second = pair.split()
        for form, bit in zip((base, *(irregular.get(base) or _forms(base))), _FORMS, strict=True):
            known = particles.get((form, second))
            bits = bit | (known.forms if known else 0)
            particles[form, second] = Verb(base, frozenset(letters), bits, False, False)
    leads: dict[str, list[list[str]]] = {}
    for phrase in sorted(phrases["source_follows"], key=lambda phrase: -len(phrase.split())):
        first, *rest = phrase.split()
        leads.setdefault(first, []).append(rest)
    sets = {
        key: set(words.split() if isinstance(words, str) else words)
        for key, words in phrases.items()
        if key != "source_follows"
    }
    several = sets["adverbs"] | sets["raising"] | sets["passive_to"] | sets["passive_as"] | sets["passive_that"]
    several |= sets["passive_for"] | sets["accounts"] | sets["surveys"]
    others = several | sets["passive_of"] | verbs.keys()
    doubled = {first for first, _ in particles}
    nouns_before = {following: set(words.split()) for following, words in listed["nouns"].items()}
    several = several.union(sets["states"], leads, doubled, *nouns_before.values())
    seconds = _seconds(leads, particles, sets["states"], nouns_before, others)
    thirds = {
        first: {rest[1] for rest in rests}
        for first, rests in leads.items()
        if seconds.get(first) == {rest[0] for rest in rests} and all(len(rest) > 1 for rest in rests)
    }
    told = {form for form, verb in verbs.items() if not verb.frames.isdisjoint("PA")}
    sets |= {
        "only_verbs": verbs.keys() - several,
        "finite": {
            form
            for form, verb in verbs.items()
            if not verb.noun and verb.forms != PAST_PARTICIPLE and not form.endswith(("ing", "ed"))
        },
        "doubled": doubled,
        "passives": sets["passive_to"] | sets["passive_as"] | sets["passive_that"] | sets["passive_for"],
        "starters": others | seconds.keys() | leads.keys(),
        "told": told | leads.keys() | doubled,
    }
    return {
        "verbs": {form: _kept(verb) for form, verb in verbs.items()}
        | {" ".join(pair): _kept(verb) for pair, verb in particles.items()},
        "leads": {first: [" ".join(rest) for rest in rests] for first, rests in leads.items()},
        "sets": {key: _together(words) for key, words in sets.items()},
        "seconds": {first: _together(words) for first, words in seconds.items()},
        "thirds": {first: _together(words) for first, words in thirds.items()},
        "nouns": {following: _together(words) for following, words in nouns_before.items()},
    }


def _kept(verb: Verb) -> str:
    further = [name for name, holds in (("noun", verb.noun), ("strict", verb.strict)) if holds]
    return " ".join([verb.lemma, "".join(sorted(verb.frames)), str(verb.forms), *further])


def _together(words: Iterable[str]) -> str:
    return " ".join(sorted(words))


def _forms(base: str) -> tuple[str, str, str, str]:
    """Third person, present participle, past and past participle of a regular verb."""
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        third = base + "es"
    elif base.endswith("y") and base[-2] not in _VOWELS:
        third = base[:-1] + "ies"
    else:
        third = base + "s"
    if base.endswith("e") and not base.endswith("ee"):
        return third, base[:-1] + "ing", base + "d", base + "d"
    if base.endswith("ee"):
        return third, base + "ing", base + "d", base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return third, base + "ing", base[:-1] + "ied", base[:-1] + "ied"
    return third, base + "ing", base + "ed", base + "ed"


def _seconds(
    leads: dict[str, list[list[str]]],
    particles: dict[tuple[str, str], Verb],
    states: set[str],
    nouns: dict[str, set[str]],
    others: set[str],
) -> dict[str, set[str]]:
    """The words that may follow each cue that is none of the ``others`` and none by itself."""
    found: dict[str, set[str]] = {}
    for first, rests in leads.items():
        found.setdefault(first, set()).update(rest[0] for rest in rests)
    for first, second in particles:
        found.setdefault(first, set()).add(second)
    for state in sorted(states):
        found.setdefault(state, set()).update(AFTER_STATES)
    for following, words in nouns.items():
        for word in sorted(words):
            found.setdefault(word, set()).add(following)
    return {first: following for first, following in found.items() if first not in others}
