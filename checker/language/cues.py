"""The words that ascribe: reporting verbs in every form, the phrases around them, and what may follow each.

The lists are in cues.toml. A verb is looked up by any of its forms; its frames are letters that say what it may ascribe
(a quotation, a clause, an infinitive, an object), which is all the grammar that reading attributions needs.
"""

from __future__ import annotations

from functools import cache

from checker.lists import word_list
from checker.tuples import NamedTuple

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


class Lexicon(NamedTuple):
    """Every list of cues.toml, as sets and dictionaries over folded words.

    ``leads`` maps the first word of a phrase that a source follows ("according") to the rest of it, as tuples of words.
    """

    verbs: dict[str, Verb]
    only_verbs: dict[str, Verb]
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
    adjectives: frozenset[str]
    states: frozenset[str]
    nouns_that: frozenset[str]
    nouns_to: frozenset[str]
    before_infinitive: frozenset[str]
    bearers: frozenset[str]
    messages: frozenset[str]
    sending: frozenset[str]
    particles: dict[tuple[str, str], Verb]
    """Verbs that report only with the word behind them ("pointed out"), by both words."""
    doubled: frozenset[str]
    """The first words of those."""
    starters: frozenset[str]
    """Every word with which a cue may begin."""
    told: frozenset[str]
    """Those with which one may begin that tells of speech, and ascribes within a quotation too."""
    seconds: dict[str, frozenset[str]]
    """For words that are no cue without one of a few words behind them ("in the words of", "a decision to", "make
    clear"), those words."""
    thirds: dict[str, frozenset[str]]
    """For words that begin nothing but phrases of three words or more ("in the words of"), the third words."""


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


@cache
def lexicon() -> Lexicon:
    """The lists, read once."""
    listed = word_list("checker/language/cues")
    phrases, irregular = listed["phrases"], listed["irregular"]
    nouns = frozenset(listed["forms"]["also_nouns"].split())
    strict = frozenset(listed["forms"]["strict"].split())
    frames: dict[str, set[str]] = {}
    for letters, bases in listed["verbs"].items():
        for base in bases.split():
            frames.setdefault(base, set()).update(letters)
    verbs: dict[str, Verb] = {}
    for base, letters in frames.items():
        followed = frozenset(letters)
        for form, bit in zip((base, *(irregular.get(base) or _forms(base))), _FORMS, strict=True):
            known = verbs.get(form)
            bits = bit | (known.forms if known and known.lemma == base else 0)
            verbs[form] = Verb(base, followed, bits, form in nouns, base in strict)
    particles: dict[tuple[str, str], Verb] = {}
    for pair, letters in listed["particles"].items():
        base, second = pair.split()
        for form, bit in zip((base, *(irregular.get(base) or _forms(base))), _FORMS, strict=True):
            known = particles.get((form, second))
            bits = bit | (known.forms if known else 0)
            particles[form, second] = Verb(base, frozenset(letters), bits, False, False)
    leads: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases["source_follows"]:
        first, *rest = phrase.split()
        leads.setdefault(first, []).append(tuple(rest))
    sets = {
        key: frozenset(words.split() if isinstance(words, str) else words)
        for key, words in phrases.items()
        if key != "source_follows"
    }
    several = sets["adverbs"] | sets["raising"] | sets["passive_to"] | sets["passive_as"] | sets["passive_that"]
    others = several | sets["passive_of"] | verbs.keys()
    several |= sets["states"] | sets["nouns_that"] | sets["nouns_to"] | leads.keys() | {first for first, _ in particles}
    seconds = _seconds(leads, particles, sets, others)
    thirds = {
        first: frozenset(rest[1] for rest in rests)
        for first, rests in leads.items()
        if seconds.get(first) == frozenset(rest[0] for rest in rests) and all(len(rest) > 1 for rest in rests)
    }
    told = {form for form, verb in verbs.items() if not verb.frames.isdisjoint("PA")}
    doubled = frozenset(first for first, _ in particles)
    return Lexicon(
        verbs=verbs,
        only_verbs={form: verb for form, verb in verbs.items() if form not in several},
        finite=frozenset(form for form, verb in verbs.items() if not verb.noun and not form.endswith(("ing", "ed"))),
        leads={first: tuple(sorted(rest, key=len, reverse=True)) for first, rest in leads.items()},
        particles=particles,
        doubled=doubled,
        starters=others | seconds.keys() | leads.keys(),
        told=frozenset(told | leads.keys() | doubled),
        seconds=seconds,
        thirds=thirds,
        **sets,
    )


def _seconds(
    leads: dict[str, list[tuple[str, ...]]],
    particles: dict[tuple[str, str], Verb],
    sets: dict[str, frozenset[str]],
    others: frozenset[str],
) -> dict[str, frozenset[str]]:
    """The words that may follow each cue that is none of the ``others`` and none by itself."""
    found: dict[str, set[str]] = {}
    for first, rests in leads.items():
        found.setdefault(first, set()).update(rest[0] for rest in rests)
    for first, second in particles:
        found.setdefault(first, set()).add(second)
    for key, following in ("nouns_that", {"that"}), ("nouns_to", {"to"}), ("states", AFTER_STATES):
        for word in sets[key]:
            found.setdefault(word, set()).update(following)
    return {first: frozenset(following) for first, following in found.items() if first not in others}
