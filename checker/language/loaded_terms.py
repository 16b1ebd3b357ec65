"""The loaded terms of the list and of the house, in every form, by the word that each is looked up by.

The terms stand in labels.toml. There are more than 1,700 of them and a story uses two or three, so only the forms are
made ready for every term; what the list says of one is put together when the copy has it.
"""

from __future__ import annotations

from functools import cache, lru_cache

from checker.house import House
from checker.language.label_policies import Policy, policy_of
from checker.lists import word_list
from checker.tuples import NamedTuple

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


class Lexicon(NamedTuple):
    """Every form of every term by its longest word, which copy uses least, and by that word's possessive; those words;
    the category and the term of each form of the list, and the house's own terms by theirs."""

    forms: dict[str, list[str]]
    words: frozenset[str]
    listed: dict[str, tuple[str, str]]
    own: dict[str, Term]
    policy: Policy

    def term(self, form: str) -> Term:
        """The term that a form is of."""
        return self.own.get(form) or _listed(*self.listed[form], self.policy)


@cache
def lexicon(house: House) -> Lexicon:
    """The terms that hold for a house: the list's but those that it allows, and its own, which go before the list's."""
    listed: dict[str, tuple[str, str]] = {}
    kinds: dict[str, str] = {}
    policy = policy_of(house)
    allowed = {term.lower() for term in (*house.allowed_labels, *policy.allowed)}
    for category, table in word_list("checker/language/labels").items():
        for term, entry in table.items():
            word, kind = term.lower(), entry["kind"]
            kinds[word] = kind
            if word not in allowed:
                for form in forms(word, kind):
                    listed.setdefault(form, (category, term))
    own: dict[str, Term] = {}
    for terms, plain, banned in ((house.extra_labels, PHRASE, False), (house.banned_labels, NOUN, True)):
        for term, instead, *reason in terms:
            kind = kinds.get(term.lower(), plain)
            ours = Term(term, "house", kind, 1, instead, "", (), banned, "".join(reason))
            own.update(dict.fromkeys(forms(term.lower(), kind), ours))
    found: dict[str, list[str]] = {}
    for form in listed | own:
        found.setdefault(max(form.split(" "), key=len) if " " in form else form, []).append(form)
    found = {f"{word}'s": those for word, those in found.items()} | found
    return Lexicon(found, frozenset(found), listed, own, policy)


@lru_cache(maxsize=2048)
def _listed(category: str, term: str, policy: Policy) -> Term:
    entry = word_list("checker/language/labels")[category][term]
    banned = term.lower() in policy.banned
    return Term(
        term, category, entry["kind"], entry["weight"], entry["instead"], entry.get("guides", ""),
        tuple(entry.get("gates", ())), banned, policy.source if banned else "",
    )  # fmt: skip


@lru_cache(maxsize=4096)
def needed(form: str) -> frozenset[str]:
    """Words without which no copy has a form of several words: all but the last, which may stand in the possessive."""
    return frozenset([word for word in form.split(" ")[:-1] if word.isalpha()])


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
