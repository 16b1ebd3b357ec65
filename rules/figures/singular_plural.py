"""figures/singular-plural: one event or body, as one and as many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.finding import Finding, Related, Severity, Span
from checker.lists import word_list
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_BODIES: frozenset[str] = frozenset(word_list("rules/figures/singular_plural")["bodies"]["nouns"])
_ONE_OR_MANY = _BODIES | {f"{noun}s" for noun in _BODIES}
_PAST = frozenset(
    ("was", "were", "had", "did", "took", "left", "hit", "struck", "came", "went", "began", "said", "told", "fell")
)
_PRESENT = frozenset(
    ("is", "are", "may", "can", "will", "must", "should", "help", "helps", "allow", "allows", "usually")
)
_ONE = frozenset(("a", "an"))
_REACH = 4  # words between an article and its noun: "a Baghdad airstrike"
_LINKS = frozenset(
    ("and", "or", "of", "in", "on", "at", "for", "by", "with", "from", "to", "that", "who", "which", "is", "was")
)


class Numbered(NamedTuple):
    """One thing as one and as many: the plural that is in doubt, and the singulars it is held against."""

    noun: str
    many: Span
    one: tuple[Span, ...]
    event: bool


class SingularPlural(Rule[Numbered]):
    """One event or body is given as one and then as many: "a Baghdad airstrike … The airstrikes also killed …".

    How many there were is a fact like any other, and a reader cannot tell which is meant. Flagged is a definite plural
    that opens a sentence of a story told in the past, while the sentence before it has brought in one such thing. As a
    note: a militia, gang or faction that is "the militia" here and "these militias" there.

    Left alone: plurals that the paragraph has already, kinds of things ("a tiger … the tigers of Asia"), lists.
    """

    id = "figures/singular-plural"
    severity = Severity.WARNING
    flags = (
        Example(
            "He had ordered the killing in a Baghdad airstrike in January 2020. The airstrikes also hit a clerk.",
            ("The airstrikes",),
        ),
        Example("They acted after a suspected case of the disease. The cases involved two drugs.", ("The cases",)),
        Example("It would rein in these militias. The militia agreed. The militia has 900 men.", ("these militias",)),
    )  # fmt: skip
    passes = (
        Example("An airstrike hit the market. The airstrike killed nine. Airstrikes are common there."),
        Example("It was one of many airstrikes. An airstrike hit the market. The airstrikes of 2020 were worse."),
        Example("He wrote a song. The songs of Mr Brel moved him."),
        Example("The four militias met. A militia of the south, the Badr Brigade, stayed away."),
        Example(
            "A persona helps a team. The personas may be drawn from interviews. We plan a test. These tests are short."
        ),
        Example("He owns a shop and a mill. The mills of the valley are shut."),
    )

    def candidates(self, document: Document) -> Iterable[Numbered]:
        """Every definite plural behind a sentence that has one of its kind, and every body that is one and many."""
        return [*_events(document), *_many_bodies(document)]

    def judge(self, numbered: Numbered, document: Document) -> Finding | None:
        """The plural."""
        start, end = numbered.many
        many = " ".join(document.text[start:end].split())
        one = " ".join(document.text[numbered.one[0].start : numbered.one[0].end].split())
        return self.finding(
            (start, end),
            f"“{many}” follows “{one}”: is it one, or more than one?",
            f"AU: One {numbered.noun}, or several?",
            numbered.noun,
            severity=Severity.WARNING if numbered.event else Severity.NOTE,
            related=[Related(s.start, s.end, "as one") for s in numbered.one],
        )


def _events(document: Document) -> Iterable[Numbered]:
    segments, words = document.segments, document.words
    for sentence in range(1, len(segments.sentence_starts)):
        if segments.sentence_blocks[sentence] != segments.sentence_blocks[sentence - 1]:
            continue
        start = segments.sentence_starts[sentence]
        if words.text[start].isalnum() and not words.text.startswith("the", start):
            continue
        first = words.at(start)
        if first + 3 >= len(words.folded) or words.folded[first] != "the":
            continue
        plural = words.folded[first + 1]
        if (
            len(plural) < 5
            or not plural.endswith("s")
            or plural.endswith("ss")
            or words.folded[first + 2] in ("of", "in", "at", "on")
        ):
            continue
        block = segments.block_of(sentence)
        if plural in words.folded_within(block.start, words.starts[first]):
            continue
        earlier, here = segments.sentence(sentence - 1), segments.sentence(sentence)
        if not _narrated(words.folded_within(*earlier)) or not _narrated(words.folded_within(*here)):
            continue
        singular = plural[:-1]
        before = words.within(*earlier)
        places = [i for i in before if words.folded[i] == singular]
        for index in places[:1]:
            article = next(
                (i for i in range(index - 1, max(before.start, index - _REACH) - 1, -1) if words.folded[i] in _ONE),
                None,
            )
            between = words.folded[article + 1 : index] if article is not None else []
            if article is not None and len(places) == 1 and _LINKS.isdisjoint(between):
                span = Span(words.starts[article], words.ends[index])
                yield Numbered(singular, Span(words.starts[first], words.ends[first + 1]), (span,), True)


def _narrated(words: Sequence[str]) -> bool:
    """Does a sentence tell what happened, rather than how things are?"""
    return _PRESENT.isdisjoint(words) and any(word in _PAST or word.endswith("ed") for word in words)


def _many_bodies(document: Document) -> Iterable[Numbered]:
    words, text = document.words, document.prose
    if "these" not in words.distinct and "those" not in words.distinct:
        return
    one: dict[str, list[Span]] = {}
    many: dict[str, list[Span]] = {}
    for index in words.where(_ONE_OR_MANY):
        word = words.folded[index]
        singular = word.removesuffix("s")
        if index == 0 or document.quotations.covers(words.starts[index]):
            continue
        previous = words.folded[index - 1]
        span = Span(words.starts[index - 1], words.ends[index])
        if word == singular and previous == "the" and not text[words.starts[index]].isupper():
            one.setdefault(singular, []).append(span)
        elif word != singular and previous in ("these", "those"):
            many.setdefault(singular, []).append(span)
    for noun, spans in many.items():
        if len(one.get(noun, ())) > 1:
            yield Numbered(noun, spans[0], tuple(one[noun]), False)
