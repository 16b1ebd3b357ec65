"""Groups, outlets and public figures that every desk knows, and which of them a name that is none may be meant for.

The names are in known_names.toml. Nothing here says that a name is wrong: another person may bear it. A name is near
only if all its other words agree, or if the copy glosses it with an acronym ("Dash [ISIS]") or an office."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from checker.language.like_words import EXCHANGED, SLIPPED, common, gendered, inflected, likeness, slip_between
from checker.language.name_forms import core, plain
from checker.language.name_lists import DEMONYMS, GIVEN_NAMES, PLACES, is_ordinary
from checker.language.name_spelling import skeleton
from checker.lists import word_list
from checker.tuples import NamedTuple

GROUP, OUTLET, FIGURE = "group", "outlet", "figure"
Form = tuple[str, ...]


class Known(NamedTuple):
    """A name that readers know: ``forms`` are its accepted spellings as plain words, ``acronyms`` those that gloss it;
    for a figure ``of`` is the country or body, ``office`` the office and ``years`` when it was held."""

    name: str
    kind: str
    forms: tuple[Form, ...]
    acronyms: tuple[str, ...] = ()
    of: str = ""
    office: str = ""
    years: tuple[str, str] = ("", "")

    @property
    def description(self) -> str:
        """Who or what it is, in words: "president, Syria, since 2025"."""
        if self.kind != FIGURE:
            return f"the {self.kind}"
        first, last = self.years
        years = f"{first}–{last}" if first and last else f"since {first}" if first else f"until {last}" if last else ""
        return ", ".join(part for part in (self.office, self.of, years) if part)


class _Shelves(NamedTuple):
    """The known names: those accepted as they are, by each of their words, of one word by that word a letter short, by
    acronym; and the figures by surname."""

    accepted: frozenset[Form]
    by_word: Mapping[str, Sequence[Known]]
    single: Mapping[str, Sequence[Known]]
    glossed: Mapping[str, Sequence[Known]]
    surnames: Mapping[str, Sequence[Known]]


def _known(entry: str, kind: str, of: str = "", office: str = "", years: tuple[str, str] = ("", "")) -> Known:
    names = entry.split(" = ")
    acronyms = tuple(name for name in names if name.isupper() or (len(name) < 4 and not name.islower()))
    forms = tuple(dict.fromkeys(core(tuple(name.split())) for name in names if name not in acronyms))
    return Known(names[0], kind, forms, acronyms, of, office, years)


@cache
def _vocabulary(kind: str) -> frozenset[str]:
    """The words of the names of one kind: most names of an article share none with them, and need no shelf."""
    lists = word_list("checker/language/known_names")
    if kind == FIGURE:
        names = " ".join([row[0] for row in lists["figures"]])
    else:
        names = " ".join([*lists["groups"], *lists["outlets"]])
    written = set(names.split())
    return frozenset([word.lower() if word.isalpha() and word.isascii() else plain(word) for word in written]) | written


@cache
def _shelves(kind: str) -> _Shelves:
    lists = word_list("checker/language/known_names")
    if kind == FIGURE:
        everyone = [_known(name, FIGURE, of, office, (a, b)) for name, of, office, a, b in lists["figures"]]
    else:
        everyone = [_known(entry, GROUP) for entry in lists["groups"]]
        everyone += [_known(entry, OUTLET) for entry in lists["outlets"]]
    by_word: dict[str, list[Known]] = defaultdict(list)
    single: dict[str, list[Known]] = defaultdict(list)
    glossed: dict[str, list[Known]] = defaultdict(list)
    accepted: set[Form] = set()
    for known in everyone:
        accepted.update(known.forms, ((acronym.casefold(),) for acronym in known.acronyms))
        for word in {word for form in known.forms if len(form) > 1 for word in form}:
            by_word[word].append(known)
        for word in {form[0] for form in known.forms if len(form) == 1}:
            for key in _short_by_one(word):
                single[key].append(known)
        for acronym in known.acronyms:
            glossed[acronym].append(known)
    surnames: dict[str, list[Known]] = defaultdict(list)
    for known in everyone:
        for surname in {form[-1] for form in known.forms} if known.kind == FIGURE else ():
            surnames[surname].append(known)
    return _Shelves(frozenset(accepted), by_word, single, glossed, surnames)


def is_known(form: Form) -> bool:
    """Is a name in plain words spelled as some desk would spell it?"""
    return form in _shelves(GROUP).accepted or form in _shelves(FIGURE).accepted


def figures_called(surname: str) -> Sequence[Known]:
    """The public figures whom every reader knows by a surname, in plain letters, alone."""
    return _shelves(FIGURE).surnames.get(surname, ())


def glossed_by(acronym: str, form: Form) -> Known | None:
    """The known name that an acronym stands for, if a name that it glosses is another spelling of it."""
    if acronym not in _vocabulary(GROUP):
        return None
    for known in _shelves(GROUP).glossed.get(acronym, ()):
        for right in known.forms:
            if len(right) == len(form) and _differing(form, right, least=3) and not is_known(form):
                return known
    return None


def known_near(form: Form, kind: str) -> Known | None:
    """The known name of ``kind`` (GROUP stands for outlets too) that a name in plain words is a slip away from."""
    if len(form) == 1:
        return _single(form[0]) if kind == GROUP else None
    if _vocabulary(kind).isdisjoint(form):
        return None
    shelves = _shelves(kind)
    if form in shelves.accepted:
        return None
    looked_at = set()
    for word in form:
        for known in shelves.by_word.get(word, ()):
            if known.name in looked_at:
                continue
            looked_at.add(known.name)
            if any(_one_word_off(form, right, known.kind) for right in known.forms if len(right) == len(form)):
                return known
    return None


def _single(word: str) -> Known | None:
    """A name of one word: only with a letter too many, too few or transposed, or a vowel exchanged."""
    if len(word) < 6 or (word[0], len(word)) not in _measures() or not _strange(word):
        return None
    if (word,) in _shelves(GROUP).accepted:
        return None
    single = _shelves(GROUP).single
    for known in [known for key in sorted(_short_by_one(word)) for known in single.get(key, ())]:
        if any(
            len(right) == 1
            and word[0] == right[0][0]
            and _small_slip(word, right[0])
            and (word == right[0] + right[0][-1] or not inflected(word, right[0]))
            for right in known.forms
        ):
            return known
    return None


@cache
def _measures() -> frozenset[tuple[str, int]]:
    """The initials of the names of one word, each with the lengths that a slip may leave it."""
    words = {form[0] for form in _shelves(GROUP).accepted if len(form) == 1}
    return frozenset([(word[0], len(word) + slip) for word in words for slip in (-1, 0, 1)])


def _small_slip(word: str, right: str) -> bool:
    slip = slip_between(word, right)
    if slip == EXCHANGED:
        return skeleton(word) == skeleton(right)
    return slip == SLIPPED


def _short_by_one(word: str) -> set[str]:
    """A word, and the word with each of its letters left out in turn: two words a slip apart share one of these."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def _strange(word: str) -> bool:
    """Is a word none that the language or other names have?"""
    return not (is_ordinary(word) or word in GIVEN_NAMES or word in PLACES or word in DEMONYMS or word in common())


def _differing(form: Form, right: Form, least: int = 4) -> tuple[str, str] | None:
    """The one word in which two names differ, as written and as it should be, if it is near enough for a slip."""
    pairs = [(x, y) for x, y in zip(form, right, strict=True) if x != y]
    if len(pairs) != 1:
        return None
    x, y = pairs[0]
    if min(len(x), len(y)) < least or gendered(x, y) or _ends_alike(x, y):
        return None
    if inflected(x, y) and x != y + y[-1]:
        return None
    if x[0] == y[0] and (slip_between(x, y) or skeleton(x) == skeleton(y)):
        return x, y
    return (x, y) if _without_article(x)[:1] == y[:1] and slip_between(_without_article(x), y) else None


def _ends_alike(x: str, y: str) -> bool:
    """Do two words differ in how an ending is put into Latin letters, and in nothing else (Haniya, Haniyeh)?"""
    return x != y and _ENDING.sub("", x) == _ENDING.sub("", y)


_ENDING = re.compile(r"(?:[ae]h?|i[iy]?|yy?)$")


def _without_article(word: str) -> str:
    """A word without an article that was run into it: "Arshara" for "ash-Sharaa"."""
    return word[2:] if len(word) > 6 and word[:2] in ("al", "el", "ar", "as", "ad", "an", "at", "az") else word


def _one_word_off(form: Form, right: Form, kind: str) -> bool:
    differing = _differing(form, right)
    if not differing:
        return False
    x, y = differing
    place = form.index(x)
    if kind == FIGURE:
        if x in common() or is_ordinary(x) or (place and x in GIVEN_NAMES):
            return False
        if place == 0:  # relatives have like given names
            return x[-1] == y[-1] or (x[-1] not in "aeo" and y[-1] not in "aeo")
        return likeness(x, y) >= 0.3 or _without_article(x) != x
    telling = any(_strange(word) for word in form if word != x)
    return telling or (_strange(x) and len(x) > 6)
