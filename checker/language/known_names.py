"""Groups, outlets and public figures that every desk knows, and which of them a name that is none may be meant for.

The names are in known_names.toml. Nothing here says that a name is wrong: another person may bear it. A name is near
only if all its other words agree, or if the copy glosses it with an acronym ("Dash [ISIS]") or an office."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.known_shelves import FIGURE, GROUP, Form, Known, ends_of, known, shelves
from checker.language.like_words import EXCHANGED, SLIPPED, common, gendered, inflected, likeness, slip_between
from checker.language.name_lists import DEMONYMS, GIVEN_NAMES, PLACES, is_ordinary
from checker.language.name_spelling import skeleton
from checker.language.patterns import lazy_pattern


def is_known(form: Form) -> bool:
    """Is a name in plain words spelled as some desk would spell it?"""
    for kind in (GROUP, FIGURE):
        if len(form) == 1:
            if form[0] in shelves(kind).accepted:
                return True
        elif any(form in near.forms for near in _sharing_words(form, kind)):
            return True
    return False


def figures_called(surname: str) -> Sequence[Known]:
    """The public figures whom every reader knows by a surname, in plain letters, alone."""
    return [known(FIGURE, int(number)) for number in shelves(FIGURE).surnames.get(surname, "").split()]


def glossed_by(acronym: str, form: Form) -> Known | None:
    """The known name that an acronym stands for, if a name that it glosses is another spelling of it."""
    for number in shelves(GROUP).glossed.get(acronym, "").split():
        meant = known(GROUP, int(number))
        for right in meant.forms:
            if len(right) == len(form) and _differing(form, right, least=3) and not is_known(form):
                return meant
    return None


def known_near(form: Form, kind: str) -> Known | None:
    """The known name of ``kind`` (GROUP stands for outlets too) that a name in plain words is a slip away from."""
    if len(form) == 1:
        return _single(form[0]) if kind == GROUP else None
    near = _sharing_words(form, kind)
    rights = [right for one in near for right in one.forms]
    if form in rights:
        return None
    for one in near:
        for right in one.forms:
            if len(right) == len(form) and _one_word_off(form, right, one.kind):
                return one
    return None


def _sharing_words(form: Form, kind: str) -> list[Known]:
    """The known names of several words that share one with a name, in order of its words. Most names share none."""
    by_word = shelves(kind).by_word
    if by_word.keys().isdisjoint(form):
        return []
    numbers = dict.fromkeys([number for word in form for number in by_word.get(word, "").split()])
    return [known(kind, int(number)) for number in numbers]


def _single(word: str) -> Known | None:
    """A name of one word: only with a letter too many, too few or transposed, or a vowel exchanged."""
    if len(word) < 6:
        return None
    shelf, (front, ends) = shelves(GROUP), ends_of(word)
    near = [*shelf.alone.get(front, "").split(), *shelf.alone.get(ends, "").split()]
    if not near or not _strange(word) or word in shelf.accepted:
        return None
    for one in [known(GROUP, int(number)) for number in near]:
        for right in [form[0] for form in one.forms if len(form) == 1]:
            doubled = word == right + right[-1]
            if word[0] == right[0] and _small_slip(word, right) and (doubled or not inflected(word, right)):
                return one
    return None


def _small_slip(word: str, right: str) -> bool:
    slip = slip_between(word, right)
    if slip == EXCHANGED:
        return skeleton(word) == skeleton(right)
    return slip == SLIPPED


def _strange(word: str) -> bool:
    """Is a word none that the language or other names have?"""
    return not (is_ordinary(word) or word in GIVEN_NAMES or word in PLACES or word in DEMONYMS or word in common())


def _differing(form: Form, right: Form, least: int = 4) -> tuple[str, str] | None:
    """The one word in which two names differ, as written and as it should be, if it is near enough for a slip."""
    pairs = [(x, y) for x, y in zip(form, right, strict=True) if x != y]
    if len(pairs) != 1:
        return None
    x, y = pairs[0]
    bare = _without_article(x)
    if min(len(x), len(y)) < least or (x[0] != y[0] and bare[0] != y[0]):
        return None
    if gendered(x, y) or _ends_alike(x, y) or (inflected(x, y) and x != y + y[-1]):
        return None
    if x[0] == y[0] and (slip_between(x, y) or skeleton(x) == skeleton(y)):
        return x, y
    return (x, y) if bare[0] == y[0] and slip_between(bare, y) else None


def _ends_alike(x: str, y: str) -> bool:
    """Do two words differ in how an ending is put into Latin letters, and in nothing else (Haniya, Haniyeh)?"""
    return x != y and _ENDING.sub("", x) == _ENDING.sub("", y)


_ENDING = lazy_pattern(r"(?:[ae]h?|i[iy]?|yy?)$")


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
