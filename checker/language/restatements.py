"""Figures that the copy gives again for the same thing: "six meetings" and then "the five meetings".

Whether two figures count the same thing only a reader can tell for sure, so the evidence asked for is strong: the later
one is definite ("the", "these", a possessive), its noun is the same, no other figure for that noun has its value, and
nothing says that the number changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.language.arithmetic import rounded
from checker.language.figures import Figure
from checker.language.patterns import lazy_pattern
from checker.language.segment import Segments, Words
from checker.lists import word_list
from checker.tuples import NamedTuple

COUNT, FATE, SHARE, HEADLINE = "count", "fate", "share", "headline"


class Restatement(NamedTuple):
    """Two figures that seem to count one thing, in order, and what thing; ``kind`` says by what they were matched."""

    first: Figure
    again: Figure
    thing: str
    kind: str


class _Known(NamedTuple):
    """The figures met for one thing, the first of each value: all of them, and those that nothing unsettles."""

    figures: dict[str, Figure]
    firm: dict[str, Figure]


_LIST = word_list("checker/language/restatements")
_LOOSE = frozenset(_LIST["loose"]["nouns"])
_FATES: dict[str, str] = {word: fate for fate, words in _LIST["fates"].items() for word in words}
_CHANGED, _PARTIAL = frozenset(_LIST["changed"]["words"]), frozenset(_LIST["partial"]["words"])
_DEFINITE = frozenset(("the", "these", "those", "all"))
_PEOPLE = frozenset(_LIST["people"]["nouns"])
_SHARE_OF = lazy_pattern(r"\s+(?:share|proportion|stake|rate|slice)\s+of\s+((?:[\w'’-]+\s+){1,6})")
_SMALL = frozenset(_LIST["small"]["words"])
_CODE = lazy_pattern(r"[A-Z]{3}")
_CLOSE = 0.34  # two counts that differ by more than a third are not one count mistyped
_LAST_THINGS = frozenset(("life", "lives", "battle"))
_UNSETTLED = "unsettled"
_REMEMBERED = 40  # percentages
_AROUND = 300  # code points of a sentence that are about its percentage
_CONTEXT, _NEAR = 8, 4  # words on either side of a figure
_MORE = frozenset(("further", "additional", "another"))  # "a further 34 were hurt", besides the dead


def find_restatements(
    text: str, words: Words, segments: Segments, figures: Sequence[Figure]
) -> tuple[Restatement, ...]:
    """Every figure that seems to count again what an earlier one counted, whether or not they agree, in order; those of
    the headline first."""
    if not segments.sentence_starts:
        return ()
    again = sorted(_counted_again(text, words, segments, figures), key=lambda restatement: restatement.again.start)
    return (*_headline_figures(words, segments, figures), *again)


def _counted_again(text: str, words: Words, segments: Segments, figures: Sequence[Figure]) -> list[Restatement]:
    counts: dict[str, _Known] = {}
    fates: dict[str, _Known] = {}
    percentages: list[Figure] = []
    found: list[Restatement] = []
    for figure in figures:
        if figure.high:
            continue
        if figure.unit == "%":
            share = _share(text, words, segments, figure, percentages[-_REMEMBERED:])
            if share:
                found.append(share)
            percentages.append(figure)
            continue
        if figure.unit or "." in figure.value:
            continue
        definite = _is_definite(text, words, figure, segments)
        steady = not _is_changing(words, figure, segments)
        for kind, thing, book in ((FATE, _fate(words, figure), fates), (COUNT, _noun(text, words, figure), counts)):
            if not thing:
                continue
            known = book.setdefault(thing, _Known({}, {}))
            same = known.figures.get(figure.value)
            if definite and known.firm and (same or len(known.firm) == 1):
                first = same or next(iter(known.firm.values()))
                settled = kind == FATE and len(known.firm) == len(known.figures)
                one = same or settled or _alike(words, first, figure, segments)
                if one and (not found or found[-1].again is not figure):
                    found.append(Restatement(first, figure, thing, kind))
            known.figures.setdefault(figure.value, figure)
            if steady or (kind == FATE and words.folded[words.at(figure.start) - 1] in _MORE):
                known.firm.setdefault(figure.value, figure)
            else:
                known.figures.setdefault(_UNSETTLED, figure)
    return found


def _noun(text: str, words: Words, figure: Figure) -> str:
    """The noun that is counted, in the plural: "seasons" for "four rainy seasons" and for "a three-season plan"."""
    head = figure.noun.rpartition(" ")[2]
    if text[figure.end : figure.end + 1] == "-" and head:
        head += "" if head.endswith("s") else "s"
    return "" if not head or head in _LOOSE or len(head) < 4 else head


def _around(words: Words, figure: Figure, segments: Segments, reach: int = _CONTEXT) -> list[str]:
    index = words.at(figure.start)
    start, end = max(0, index - reach), index + reach + 1
    if segments.sentence_starts:
        sentence = segments.sentence(segments.sentence_at(figure.start))
        within = words.within(*sentence)
        start, end = max(start, within.start), min(end, within.stop)
    return words.folded[start:end]


def _is_changing(words: Words, figure: Figure, segments: Segments) -> bool:
    index = words.at(figure.start)
    if figure.approximate or not _PARTIAL.isdisjoint(words.folded[max(0, index - 2) : index]):
        return True
    return not _CHANGED.isdisjoint(_around(words, figure, segments, _NEAR))


def _is_definite(text: str, words: Words, figure: Figure, segments: Segments) -> bool:
    """Is it "the five meetings", "these five", "its five", "the ministry's five"? Parts ("of the five") are not."""
    index = words.at(figure.start)
    before = words.folded[index - 1] if index else ""
    owner = before.endswith(("'s", "s'")) or before in ("its", "their", "his", "her")
    if before not in _DEFINITE and not (owner and text[figure.end : figure.end + 1] == "-"):
        return False
    further = words.folded[index - 2] if index > 1 else ""
    partial = further == "of" and (words.folded[index - 3] if index > 2 else "") in _PARTITIVE
    return not partial and not _is_changing(words, figure, segments)


_PARTITIVE = frozenset(_LIST["parts"]["words"])


def _alike(words: Words, first: Figure, again: Figure, segments: Segments) -> bool:
    """May the two be one count, one of them mistyped? They are near each other in size and nothing marks either as
    another group; a noun for people needs a word in common besides."""
    small, large = sorted((float(first.value), float(again.value)))
    index = words.at(again.start)
    pointing = index > 0 and words.folded[index - 1] == "these" and float(again.value) > float(first.value)
    far = large - small > max(1.0, _CLOSE * large) and not pointing
    if far or "other" in again.noun.split() or _is_changing(words, first, segments) or small < 2:
        return False
    one, two = (_content(_around(words, figure, segments)) for figure in (first, again))
    shared = one & two - {again.noun.rpartition(" ")[2], first.noun.rpartition(" ")[2]}
    if (
        set(first.noun.split()[:-1]) ^ set(again.noun.split()[:-1])
        and first.noun.split()[:-1]
        and again.noun.split()[:-1]
    ):
        return False
    people = again.noun.rpartition(" ")[2] in _PEOPLE
    return bool(shared) or pointing or not (people or large <= 3)


def _content(words: Sequence[str]) -> set[str]:
    return {_FATES.get(word, word) for word in words if word not in _SMALL and len(word) > 3}


def _fate(words: Words, figure: Figure) -> str:
    """What befell those counted: "34 people were hurt", "the 43 wounded", "killed 12"."""
    index = words.at(figure.end)
    behind = words.folded[index : index + 4]
    people = figure.noun.rpartition(" ")[2] in _PEOPLE
    if not people and behind[:1] and behind[0] in _FATES:
        return _FATES[behind[0]]
    if people:
        after = index + len(figure.noun.split())
        if "lost" in words.folded[after : after + 2] and not _LAST_THINGS.isdisjoint(words.folded[after : after + 5]):
            return "dead"
        for word in words.folded[index + len(figure.noun.split()) : index + len(figure.noun.split()) + 3]:
            if word in _FATES:
                return _FATES[word]
            if word not in ("were", "was", "had", "have", "been", "who", "are"):
                break
    return ""


def _share(
    text: str, words: Words, segments: Segments, figure: Figure, figures: Sequence[Figure]
) -> Restatement | None:
    """ "the 31 per cent share of deposits held in foreign currency", where a sentence has said it of them before."""
    index = words.at(figure.start)
    if not index or words.folded[index - 1] != "the":
        return None
    of = _SHARE_OF.match(text, figure.end)
    if not of:
        return None
    topic = [word for word in of[1].lower().split() if word not in _SMALL][:4]
    if len(topic) < 3:
        return None
    for earlier in figures:
        if earlier.start >= figure.start:
            break
        if earlier.unit == "%" and not earlier.high:
            sentence = segments.sentence(segments.sentence_at(earlier.start))
            begin, end = max(sentence.start, earlier.start - _AROUND), min(sentence.end, earlier.end + _AROUND)
            said = {words.folded[i] for i in words.within(begin, end)}
            single = sum(f.unit == "%" and sentence.start <= f.start < sentence.end for f in figures) == 1
            if single and said.issuperset(topic):
                return Restatement(earlier, figure, " ".join(topic), SHARE)
    return None


def _headline_figures(words: Words, segments: Segments, figures: Sequence[Figure]) -> Iterator[Restatement]:
    """Deaths and money in the headline, against the one figure for them that the copy has."""
    headline = segments.headline
    if not headline:
        return
    body = [figure for figure in figures if figure.start >= headline.end and not figure.high]
    for figure in figures:
        if figure.start >= headline.end:
            return
        if (figure.unit == "%" or _CODE.fullmatch(figure.unit)) and not figure.high and not figure.approximate:
            same = [other for other in body if other.unit == figure.unit]
            named = any(_may_be(figure, other) for other in body if other.unit in (figure.unit, ""))
            if same and not named and not _is_difference(figure, same[:_REMEMBERED]):
                near = min(same, key=lambda other: abs(float(other.value) - float(figure.value)))
                if 0.5 <= float(near.value) / max(float(figure.value), 1e-9) <= 2:
                    yield Restatement(figure, near, "headline", HEADLINE)
            continue
        fate = _fate(words, figure)
        if fate and not figure.high and not figure.unit:
            same = [other for other in body if _fate(words, other) == fate]
            if (
                same
                and len({other.value for other in same}) == 1
                and not any(other.value == figure.value for other in body)
            ):
                yield Restatement(figure, same[0], fate, HEADLINE)


def _may_be(one: Figure, other: Figure) -> bool:
    """Headlines round, and say "$640m" for $637m."""
    low, high = sorted((float(one.value), float(other.value)))
    return rounded(one.value).meets(rounded(other.value)) or (high > 0 and low / high > 0.97)


def _is_difference(figure: Figure, body: Sequence[Figure]) -> bool:
    """Is it what lies between two figures of the copy ("a $300m revision", from $732m to $434m)?"""
    values = [float(other.value) for other in body]
    wanted = float(figure.value)
    return any(abs(abs(a - b) - wanted) <= 0.03 * wanted for a in values for b in values if a > b)


def agree(restatement: Restatement) -> bool:
    """Do the two figures say the same, rounding allowed for?"""
    one, two = restatement.first.value, restatement.again.value
    return rounded(one).meets(rounded(two)) if restatement.kind == SHARE else one == two
