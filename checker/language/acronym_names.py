"""Names that an acronym may stand for without being set beside it: runs of capitalised words with its initials."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from checker.finding import Span
from checker.language.capitals import Capitals
from checker.language.long_forms import connectives_passed
from checker.language.patterns import lazy_pattern
from checker.language.segment import Words

_CAPITALISED_RUN = lazy_pattern(
    r"[A-Z](?<!\w[A-Z])[\w'-]*+(?:(?:\s+(?:of|and|the|for|on|in|to|de|des|du|la|le|&))*[ ]+[A-Z][\w'-]*+){1,8}"
)
_INITIALS = lazy_pattern(r"([^\W\d_])[^\W\d_]*(?:['’]\w+)?")
_WITHIN = lazy_pattern(r"['’][A-Z]")  # a run may begin so, too: "l'Union Nationale"
_SMALL = b"abcdefghijklmnopqrstuvwxyz"
_MANY = 40  # acronyms: of so many one has its letters somewhere


def find_names(text: str, words: Words, capitals: Capitals, keys: Set[str]) -> Iterator[tuple[str, Span]]:
    """Every name in the copy whose initials are those of an acronym of three letters or more, with that acronym."""
    return _names(text, keys) if len(keys) > _MANY or _may_stand(keys, text, words, capitals) else iter(())


def _may_stand(keys: Set[str], text: str, words: Words, capitals: Capitals) -> bool:
    """May names whose initials are one of the keys stand in the copy? Told by the first letters of its words alone."""
    letters = list(capitals.initials)
    for word in words.odd:
        if word.isdigit() or word.removesuffix("'s").isalpha():
            continue  # a word of parts has more letters than one
        for index in words.places[word]:
            part = text[words.starts[index] : words.ends[index]]
            if part.islower():
                continue  # no name has a word without a capital but for those that join others
            if "'" in word and _WITHIN.search(part):
                return True
            letters[index] = "".join(_INITIALS.findall(part))
    initials = "".join(letters).encode("ascii", "replace")  # an acronym has no other letters
    raised, all_raised = initials.translate(None, _SMALL), initials.upper()
    for key in map(str.encode, keys):
        if key in raised:
            return True
        at = all_raised.find(key)
        while at >= 0:
            if initials[at] not in _SMALL:  # a name begins with a capital
                return True
            at = all_raised.find(key, at + 1)
    return False


def _names(text: str, keys: Set[str]) -> Iterator[tuple[str, Span]]:
    text = text.replace("’", "'")  # as long, and much cheaper in a set
    connectives = connectives_passed()
    openings, longest = {key[:3] for key in keys}, max(map(len, keys))
    for match in _CAPITALISED_RUN.finditer(text):
        written = match.group().split()
        if len(written) < 3 and "".join(written).isalpha():  # fewer letters than the shortest key has
            continue
        opening = "".join(_INITIALS.findall(match.group()))
        if len(opening) < 3:
            continue
        raised = "".join(filter(str.isupper, opening))
        if opening.upper() not in keys and openings.isdisjoint([raised[k : k + 3] for k in range(len(raised) - 2)]):
            continue
        parts = list(re.finditer(r"[^\W\d_]+(?:'\w+)?", match.group()))
        capitals = [(m.start(), m.end(), m.group()[0]) for m in parts if m.group()[0].isupper()]
        for first in range(len(capitals) - 1):
            initials = "".join([c for _, _, c in capitals[first : first + longest]])
            for last in range(len(initials), 2, -1):
                if initials[:last] in keys:
                    start, end = match.start() + capitals[first][0], match.start() + capitals[first + last - 1][1]
                    end -= 2 if text[end - 2 : end] == "'s" else 0
                    yield initials[:last], Span(start, end)
        full = "".join(m.group()[0].upper() for m in parts)
        if full in keys and len(full) > len(capitals) and parts[0].group().lower() not in connectives:
            yield full, Span(*match.span())
