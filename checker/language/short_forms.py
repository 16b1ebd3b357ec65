"""Whom a short form stands for: "the British actor", "the company", "the commission", if the copy leaves one choice."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from checker.language import anonymity
from checker.language.names import ORGANISATION, OUTLET, PERSON, Mention
from checker.language.segment import Segments

_BACK = 2  # sentences


class Named:
    """Everybody and everything that a text names, in order, with the entity of every mention."""

    def __init__(self, mentions: Sequence[Mention], entity: Mapping[int, int], segments: Segments) -> None:
        self._mentions, self._entity, self._segments = mentions, entity, segments
        self._starts = [mention.start for mention in mentions]

    def person(self, offset: int) -> int | None:
        """The person named in the two sentences in front of the one at an offset, if nobody else is named there or in
        this one."""
        last = self._only(offset, (PERSON,))
        sentence = self._segments.sentence_at(offset)
        return last if last is not None and self._mentions[last].sentence < sentence else None

    def body(self, noun: str, offset: int) -> int | None:
        """The body or outlet that "the" and a noun at an offset stand for: the last one before whose name ends with the
        noun, or else, for a noun that tells no more than its kind, the only one named near."""
        for m in range(bisect_left(self._starts, offset) - 1, -1, -1):
            tokens = self._mentions[m].tokens
            if len(tokens) > 1 and tokens[-1].casefold() == noun and self._mentions[m].kind != PERSON:
                return m
        if noun in anonymity.OUTLET_NOUNS:
            return self._only(offset, (OUTLET,))
        return self._only(offset, (ORGANISATION, OUTLET)) if noun in anonymity.BODY_NOUNS else None

    def _only(self, offset: int, kinds: tuple[str, ...]) -> int | None:
        """The last mention of the only entity of some kinds that is named near in front of an offset."""
        sentence = self._segments.sentence_at(offset)
        first = bisect_left(self._starts, self._segments.sentence(max(0, sentence - _BACK)).start)
        near = range(first, bisect_left(self._starts, offset))
        found = {self._entity.get(m, -1 - m): m for m in near if self._mentions[m].kind in kinds}
        return found.popitem()[1] if len(found) == 1 else None
