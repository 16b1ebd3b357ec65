"""Who is who: the mentions of one article grouped by the person, place or body that they name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.finding import Span
from checker.house import House
from checker.language.names import Mention
from checker.language.segment import Segments


class Spelling(NamedTuple):
    """One way in which an entity's name is written, and every place where it is."""

    text: str
    spans: tuple[Span, ...]


class Entity(NamedTuple):
    """One person, place or body. ``name`` is its fullest form; ``spellings`` every form in order of first use; ``titles``
    and ``roles`` as the copy gives them; ``mentions`` are indices into the document's mentions."""

    name: str
    kind: str
    spellings: tuple[Spelling, ...]
    titles: tuple[str, ...]
    roles: tuple[str, ...]
    mentions: tuple[int, ...]


def group_mentions(
    text: str, mentions: Sequence[Mention], segments: Segments, house: House
) -> tuple[Entity, ...]:
    """The entities of an article in order of first mention."""
    raise NotImplementedError
