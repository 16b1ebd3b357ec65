"""Names in running copy: every mention of a person, place, organisation or outlet, with its title and possessive
off."""

from __future__ import annotations

from checker.language.capitals import Capitals
from checker.language.name_drafts import names_in
from checker.language.name_kinds import ORGANISATION, OTHER, OUTLET, PERSON, PLACE, kinds_of
from checker.language.name_lists import is_ordinary
from checker.language.name_runs import Draft, find_runs
from checker.language.name_titles import apposition
from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words
from checker.tuples import NamedTuple, made

__all__ = ["ORGANISATION", "OTHER", "OUTLET", "PERSON", "PLACE", "Mention", "find_mentions"]


_LONG = 30  # no word of a name is longer


class Mention(NamedTuple):
    """One mention. [start, end) is the name proper: "Esmail Kaani" in "Mr. Esmail Kaani's visit".

    ``tokens`` are its words in order, particles and initials included; ``title`` the title, rank or role noun that
    stands before it ("Mr.", "Prime Minister", "Iraqi politician") or ""; ``role`` the apposition behind it or "";
    ``kind`` one of person, place, organisation, outlet, other; ``sentence`` the index of its sentence; ``quoted``
    whether it stands inside quotation marks."""

    start: int
    end: int
    text: str
    tokens: tuple[str, ...]
    kind: str
    title: str
    role: str
    sentence: int
    quoted: bool


def find_mentions(
    text: str, segments: Segments, words: Words, quotations: Quotations, capitals: Capitals
) -> tuple[Mention, ...]:
    """Every mention of a name, in order."""
    drafts: list[Draft] = []
    for run in find_runs(text, words, capitals):
        drafts += names_in(run, text, words, capitals)
    if True in [doubtful for _, _, _, doubtful, _ in drafts]:
        drafts = _without_doubtful(drafts)
    kinds = kinds_of(drafts, text, words)
    length, sentence, quotation = len(text), 0, 0
    # Behind the last sentence and the last quotation stands one that no name reaches.
    following = [*segments.sentence_starts[1:], length]
    quoted_from, quoted_to = [*quotations.outer_starts, length], [*quotations.outer_ends, length]
    mentions = []
    for tokens, title_start, start, _, name in drafts:
        end = tokens[-1].end
        kind, written = kinds[name], text[start:end]
        while following[sentence] <= start:
            sentence += 1
        while quoted_to[quotation] <= start:
            quotation += 1
        parts = (
            start,
            end,
            written,
            (written,) if len(tokens) == 1 else tuple([text[token.start : token.end] for token in tokens]),
            kind,
            " ".join(text[title_start:start].split()) if start > title_start else "",
            apposition(text, end, words) if end < length and text[end] == "," and kind in _DESCRIBED else "",
            sentence,
            quoted_from[quotation] <= start,
        )
        mentions.append(made(Mention, parts))
    return tuple(mentions)


_DESCRIBED = frozenset((PERSON, OTHER, ORGANISATION))


def _without_doubtful(drafts: list[Draft]) -> list[Draft]:
    """The names that stand: those in no doubt, and those of one word that the text bears out."""
    firm = set(" ".join({name for _, _, _, doubtful, name in drafts if not doubtful}).split(" "))
    borne_out = _borne_out([name for tokens, _, _, doubtful, name in drafts if doubtful and len(tokens) == 1], firm)
    return [draft for draft in drafts if not draft[3] or (len(draft[0]) == 1 and draft[4] in borne_out)]


def _short_by_one(word: str) -> set[str]:
    """A word with each of its letters after the first left out in turn."""
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))}


def _borne_out(doubtful: list[str], firm: set[str]) -> set[str]:
    """The doubtful words that the rest of the text knows as names, or that are a letter away from one that it knows."""
    known = {word for word in doubtful if word in firm}
    odd = {word for word in doubtful if 5 < len(word) < _LONG and word not in firm and not is_ordinary(word)}
    if odd:
        initials = {word[0] for word in odd}
        near = {
            short for name in firm if 5 < len(name) < _LONG and name[0] in initials for short in _short_by_one(name)
        }
        for word in odd:
            shorter = _short_by_one(word)
            if word in near or not near.isdisjoint(shorter) or not firm.isdisjoint(shorter):
                known.add(word)
    return known
