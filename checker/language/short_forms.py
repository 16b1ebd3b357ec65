"""Whom a short form stands for: "she", "the British actor", "the company", "the commission"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property

from checker.language import anonymity
from checker.language.names import ORGANISATION, OUTLET, PERSON, Mention
from checker.language.segment import Segments

_BACK = 2  # sentences
_BLOCK = 4  # sentences of a paragraph
_KIN = 2  # "'s sister"
_MEN = frozenset(("mr", "sir", "lord", "king", "prince", "baron", "brother"))
_WOMEN = frozenset(("mrs", "ms", "miss", "lady", "dame", "queen", "princess", "baroness", "sister"))
_NOT_OF = {"he": _WOMEN, "his": _WOMEN, "him": _WOMEN, "himself": _WOMEN}
_NOT_OF |= {"she": _MEN, "her": _MEN, "herself": _MEN}


class Named:
    """Everybody and everything that a text names, in order, with the entity of every mention."""

    def __init__(self, folded: str, mentions: Sequence[Mention], entity: Mapping[int, int], segments: Segments) -> None:
        self._folded, self._mentions, self._entity, self._segments = folded, mentions, entity, segments
        self._starts = [mention.start for mention in mentions]

    def subject(self, pronoun: str, offset: int) -> int | None:
        """The person whom "he" or "she" at an offset means, if nobody has spoken right before: the first one named in
        this sentence or in the paragraph's last ones; of "Edwards' sister Rachel" she is Rachel."""
        segments, excluded = self._segments, _NOT_OF[pronoun]
        sentence = segments.sentence_at(offset)
        block = segments.sentence_blocks[sentence] if segments.sentence_blocks else 0
        for index in range(sentence, max(-1, sentence - _BLOCK), -1):
            if segments.sentence_blocks[index] != block and index < sentence - 1:
                break
            start, end = segments.sentence(index)
            first = bisect_left(self._starts, start)
            for m in range(first, bisect_left(self._starts, min(end, offset))):
                name = self._mentions[m]
                if name.kind == PERSON and not (name.quoted or self._title(m) in excluded or self._is_relative(m)):
                    return m
        return None

    def person(self, offset: int) -> int | None:
        """The person named in the two sentences in front of the one at an offset, if nobody else is named there or in
        this one."""
        last = self._only(offset, (PERSON,))
        sentence = self._segments.sentence_at(offset)
        return last if last is not None and self._mentions[last].sentence < sentence else None

    def body(self, noun: str, offset: int) -> int | None:
        """The body or outlet that "the" and a noun at an offset stand for: the last one before whose name ends with the
        noun, or else, for a noun that tells no more than its kind, the only one named near."""
        ending = self._bodies.get(noun, ())
        before = bisect_left(ending, bisect_left(self._starts, offset))
        if before:
            return ending[before - 1]
        if noun in anonymity.OUTLET_NOUNS:
            return self._only(offset, (OUTLET,))
        return self._only(offset, (ORGANISATION, OUTLET)) if noun in anonymity.BODY_NOUNS else None

    @cached_property
    def _bodies(self) -> dict[str, list[int]]:
        """The mentions of several words that name no person, in order, by their last word, folded."""
        found: dict[str, list[int]] = {}
        for m, mention in enumerate(self._mentions):
            if len(mention.tokens) > 1 and mention.kind != PERSON:
                found.setdefault(mention.tokens[-1].casefold(), []).append(m)
        return found

    def _title(self, m: int) -> str:
        return self._mentions[m].title.casefold().rstrip(".")

    def _is_relative(self, m: int) -> bool:
        """Is a name there to say whose sister or aide the next one is ("Edwards' sister Rachel")?"""
        end = self._mentions[m].end
        if self._folded[end : end + 1] != "'" or m + 1 == len(self._mentions):
            return False
        following = self._mentions[m + 1]
        between = self._folded[end : following.start].split()
        return following.kind == PERSON and len(between) == _KIN and between[1].isalpha()

    def _only(self, offset: int, kinds: tuple[str, ...]) -> int | None:
        """The last mention of the only entity of some kinds that is named near in front of an offset."""
        sentence = self._segments.sentence_at(offset)
        first = bisect_left(self._starts, self._segments.sentence(max(0, sentence - _BACK)).start)
        near = range(first, bisect_left(self._starts, offset))
        found = {self._entity.get(m, -1 - m): m for m in near if self._mentions[m].kind in kinds}
        return found.popitem()[1] if len(found) == 1 else None
