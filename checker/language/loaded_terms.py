"""The loaded terms of the list and of the house, in every form, by the word that each is looked up by.

The terms stand in labels.toml. There are more than 1,700 of them and a story uses two or three: they are drawn up in
every form, in long texts, which are split faster than as many strings are read, and what the list says of one is taken
apart when the copy has it.
"""

from __future__ import annotations

from functools import cache, lru_cache

from checker.house import House
from checker.language.label_policies import Policy, policy_of
from checker.lists import word_list
from checker.records import Record
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


NOUN, ADJECTIVE, ADVERB, VERB, PHRASE = "n", "a", "r", "v", "p"


class Term(NamedTuple):
    """One loaded term of the list, or of the house. ``weight``: 1 a desk would query it, 2 depends, 3 advice only;
    ``banned``: the house, or the policy that it has taken over, will not have it in its own voice; ``reason``: why."""

    term: str
    category: str
    kind: str
    weight: int
    instead: str
    guides: str
    gates: tuple[str, ...]
    banned: bool = False
    reason: str = ""

    @property
    def reports(self) -> bool:
        """Is it a verb that copy may report somebody's words with, or the blow that they strike?"""
        return self.category == "reporting_verb" or (self.category == "violent_metaphor" and self.kind == VERB)


class Form(NamedTuple):
    """One form of a term. ``needed``: words without which no copy has a form of several words, all but the last, which
    may stand in the possessive; ``terms``: the numbers of the terms of the list that it may be of."""

    form: str
    needed: frozenset[str]
    terms: tuple[int, ...]


class Lexicon(Record):
    """Every form of every term by its longest word, which copy uses least, and by that word's possessive: the list's as
    they are kept, and the house's own; all those words; and the house's terms by their forms."""

    listed: dict[str, str]
    ours: dict[str, tuple[Form, ...]]
    words: frozenset[str]
    own: dict[str, Term]
    allowed: frozenset[str]
    policy: Policy

    def forms(self, word: str) -> tuple[Form, ...]:
        """The forms that are looked up by a word."""
        return _forms_listed(self.listed.get(word, "")) + self.ours.get(word, ())

    def term(self, form: Form) -> Term | None:
        """The term that a form is of: the house's own go before the list's. None if the house allows those."""
        if form.form in self.own:
            return self.own[form.form]
        terms = [_listed(number, self.policy) for number in form.terms]
        return next((term for term in terms if term.term.lower() not in self.allowed), None)


@cache
def lexicon(house: House) -> Lexicon:
    """The terms that hold for a house: the list's but those that it allows, and its own, which go before the list's."""
    kept = word_list("checker/language/loaded_terms")
    words, forms = kept["words"].split("|"), kept["forms"].split("|")
    listed = dict(zip([*[f"{word}'s" for word in words], *words], forms * 2, strict=True))
    policy = policy_of(house)
    allowed = frozenset(term.lower() for term in (*house.allowed_labels, *policy.allowed))
    ours, own = _own(house, policy) if house.extra_labels or house.banned_labels else ({}, {})
    return Lexicon(listed, ours, frozenset({**listed, **ours} if ours else listed), own, allowed, policy)


def _own(house: House, policy: Policy) -> tuple[dict[str, tuple[Form, ...]], dict[str, Term]]:
    """The forms of the house's terms by what they are looked up by, and its terms by their forms. What is no term of
    the list is taken as it stands, a banned one as a noun."""
    listed = (_listed(number, policy) for number in range(len(_terms())))
    kinds = {term.term.lower(): term.kind for term in listed}
    own: dict[str, Term] = {}
    for terms, plain, banned in ((house.extra_labels, PHRASE, False), (house.banned_labels, NOUN, True)):
        for term, instead, *reason in terms:
            kind = kinds.get(term.lower(), plain)
            entry = Term(term, "house", kind, 1, instead, "", (), banned, "".join(reason))
            own.update(dict.fromkeys(forms(term.lower(), kind), entry))
    found: dict[str, tuple[Form, ...]] = {}
    for form in own:
        for word in _sought_by(form), f"{_sought_by(form)}'s":
            found[word] = (*found.get(word, ()), _form(form, ()))
    return found, own


@cache
def _terms() -> list[str]:
    """The terms of the list as they are kept."""
    terms: list[str] = word_list("checker/language/loaded_terms")["terms"].split("|")
    return terms


@lru_cache(maxsize=2048)
def _listed(number: int, policy: Policy) -> Term:
    term, category, kind, weight, instead, guides, gates = _terms()[number].split("~")
    banned = term.lower() in policy.banned
    return Term(
        term, category, kind, int(weight), instead, guides, tuple(gates.split()), banned,
        policy.source if banned else "",
    )  # fmt: skip


@lru_cache(maxsize=2048)
def _forms_listed(kept: str) -> tuple[Form, ...]:
    """Forms as the list keeps them: "war on terror 9~wars on terror 9"."""
    parted = [form.rpartition(" ") for form in kept.split("~") if form]
    return tuple([_form(form, tuple([int(number) for number in numbers.split(",")])) for form, _, numbers in parted])


def _form(form: str, terms: tuple[int, ...]) -> Form:
    return Form(form, frozenset([word for word in form.split(" ")[:-1] if word.isalpha()]), terms)


def drawn_up(listed: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """``terms``: each term as TERM~CATEGORY~KIND~WEIGHT~INSTEAD~GUIDES~GATES, parted by "|"; ``words``: what their
    forms are looked up by, and ``forms``: for each of those its forms, parted by "~", with the numbers of the terms
    that they are of, as in "war on terror 9"."""
    terms: list[str] = []
    numbers: dict[str, list[str]] = {}
    for category, table in listed.items():
        for term, entry in table.items():
            guides, gates = entry.get("guides", ""), " ".join(entry.get("gates", ()))
            fields = (term, category, entry["kind"], str(entry["weight"]), entry["instead"], guides, gates)
            if any(sign in field for field in fields for sign in "|~"):
                raise ValueError(f"the signs | and ~ part the terms of the list: {term!r}")
            for form in forms(term.lower(), entry["kind"]):
                numbers.setdefault(form, []).append(str(len(terms)))
            terms.append("~".join(fields))
    found: dict[str, list[str]] = {}
    for form, those in numbers.items():
        found.setdefault(_sought_by(form), []).append(f"{form} {','.join(those)}")
    return {"terms": "|".join(terms), "words": "|".join(found), "forms": "|".join(map("~".join, found.values()))}


def _sought_by(form: str) -> str:
    """The longest word of a form, which copy uses least; of several the last, which is less often one that every copy
    has: "at the end of the day"."""
    return max(reversed(form.split(" ")), key=len) if " " in form else form


def forms(word: str, kind: str) -> tuple[str, ...]:
    """Every form in running copy of a term in lower case: plurals of nouns, tenses of verbs; others as they stand."""
    if kind == NOUN:
        return word, _plural(word)
    if kind != VERB:
        return (word,)
    if word.endswith("y") and word[-2] not in "aeiou":
        return word, _plural(word), f"{word[:-1]}ied", f"{word}ing"
    stem = word[:-1] if word.endswith("e") else word
    doubled = stem + stem[-1] if _doubles(stem) and not word.endswith("e") else stem
    return word, _plural(word), f"{doubled}ed", f"{doubled}ing"


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _doubles(stem: str) -> bool:
    vowels = "aeiou"
    if stem.endswith("mit"):
        return True  # admit, commit: the last syllable is the stressed one
    return len(stem) in (3, 4) and stem[-1] not in vowels + "wxy" and stem[-2] in vowels and stem[-3] not in vowels
