"""consistency/capitalisation: one office or body, with and without its capital."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.finding import Finding, Related, Severity, Span
from checker.language.segment import HEADING, HEADLINE
from checker.lists import word_list
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in word_list("rules/consistency/capitalisation")["titles"]["phrases"]:
    _BY_FIRST.setdefault(_phrase.split()[0], []).append(tuple(_phrase.split()))
for _phrases in _BY_FIRST.values():
    _phrases.sort(key=lambda words: -len(words))
_FIRST = frozenset(_BY_FIRST)
_TITLED = frozenset(("the", "this", "that", "a", "an", "their", "its", "our", "former", "by", "of", "to", "and", "as"))


class Styled(NamedTuple):
    """One office or body without a name beside it: where it stands with a capital, and where without."""

    phrase: str
    capital: tuple[Span, ...]
    small: tuple[Span, ...]


class Capitalisation(Rule[Styled]):
    """An office or body has a capital here and none there: "the Prime Minister" and "the prime minister".

    Houses differ (the Guardian writes the prime minister, others the Prime Minister), but one story follows one of
    them. Only like positions are compared: behind an article, with no name beside it.

    Left alone: titles before a name, quotations, headlines, the openings of sentences.
    """

    id = "consistency/capitalisation"
    severity = Severity.NOTE
    anchored = False
    flags = (
        Example(
            "He met the Prime Minister. The wife of the prime minister met the prime minister.", ("Prime Minister",)
        ),
        Example("Users of the Internet pay. The cost of the internet rose, as did the internet.", ("Internet",)),
    )  # fmt: skip
    passes = (
        Example("He met Prime Minister Sudani. She said the prime minister was late."),
        Example("“The Prime Minister is late,” he said. The prime minister was late. Prime Minister May left."),
        Example("He met the President of the Board, and the president was late; the King Edward pub is near the king."),
    )

    def candidates(self, document: Document) -> Iterable[Styled]:
        """Every office or body that stands behind an article."""
        words, text, segments = document.words, document.prose, document.segments
        capital: dict[str, list[Span]] = {}
        small: dict[str, list[Span]] = {}
        for index in words.where(_FIRST) if segments.blocks else ():
            if index == 0 or words.folded[index - 1] not in _TITLED:
                continue
            word = words.folded[index]
            phrase = next((p for p in _BY_FIRST[word] if tuple(words.folded[index : index + len(p)]) == p), None)
            if not phrase:
                continue
            last = index + len(phrase) - 1
            span = Span(words.starts[index], words.ends[last])
            if " ".join(text[span.start : span.end].lower().split()) != " ".join(phrase) or document.quotations.covers(
                span.start
            ):
                continue
            if segments.blocks[segments.block_at(span.start)].kind in (HEADLINE, HEADING) or _named(
                text, span.end, _next(words.starts, last)
            ):
                continue
            initials = {text[words.starts[i]].isupper() for i in range(index, last + 1) if words.folded[i] != "of"}
            if len(initials) == 1:
                (capital if True in initials else small).setdefault(" ".join(phrase), []).append(span)
        return [Styled(p, tuple(capital.get(p, ())), tuple(small.get(p, ()))) for p in sorted({*capital, *small})]

    def judge(self, styled: Styled, document: Document) -> Finding | None:
        """The rarer way."""
        if not styled.capital or not styled.small:
            return None
        rare, usual = sorted((styled.capital, styled.small), key=lambda spans: (len(spans), -spans[0].start))
        start, end = rare[0]
        here, there = document.text[start:end], document.text[usual[0].start : usual[0].end]
        return self.finding(
            (start, end),
            f"The copy has “{here}” here and “{there}” elsewhere.",
            f"AU: {here} or {there}?",
            styled.phrase,
            related=[Related(s.start, s.end, document.text[s.start : s.end]) for s in sorted((*rare[1:], *usual))],
        )


def _next(starts: Sequence[int], word: int) -> int:
    return starts[word + 1] if word + 1 < len(starts) else starts[word]


def _named(text: str, start: int, end: int) -> bool:
    """Does a name, or "of the Board", go on from [start, end) to [end …)? Then it is a title or another body's name."""
    return text[start:end] == " " and (text[end : end + 1].isupper() or text[end : end + 3] == "of ")
