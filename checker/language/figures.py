"""Figures: every number that is no date, with its unit and the noun that it counts.

Values are decimal strings: what is written keeps its precision, and no figure is ever rounded by the machine.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.counted_nouns import noun_behind
from checker.language.dates import DateExpression
from checker.language.patterns import lazy_pattern
from checker.language.segment import Words
from checker.lists import word_list
from checker.tuples import NamedTuple, made


class Figure(NamedTuple):
    """One figure. ``value`` is a decimal string, exact and with the precision as written ("1.50"); ``high`` is the
    upper end of a range or "". ``unit`` is a currency code, "%" or a unit word, "" for a plain count; ``noun`` what
    is counted.

    ``approximate`` is True behind "about", "more than" and the like.
    """

    start: int
    end: int
    value: str
    high: str
    unit: str
    noun: str
    approximate: bool


_LIST = word_list("checker/language/figures")
_CARDINALS: dict[str, int] = _LIST["cardinals"]
_MAGNITUDES: dict[str, int] = _LIST["magnitudes"]
_CODES = frozenset(_LIST["codes"]["words"])
_SUFFIXES: dict[str, int] = _LIST["suffixes"]
_CURRENCIES: dict[str, str] = _LIST["currencies"]
_SIGNS = frozenset(symbol[-1] for symbol in _CURRENCIES)
_SPELLED = frozenset((*_CARDINALS, *_MAGNITUDES))
_UNITS = frozenset(_LIST["units"]["words"])
_WORDS = _UNITS.union(map(str.lower, _CODES))  # that may be a unit, folded
_HEDGES = frozenset(_LIST["hedges"]["one_word"])
_THAN = frozenset(_LIST["hedges"]["before_than"])

_LONGEST = 40  # code points: a longer run of digits is a code or a key, no figure
_IN_ADDRESSES = frozenset("#@:/_.")  # the number behind one of these is part of an address, a tag or a time
_DASHES = frozenset("-–")
_SYMBOL = lazy_pattern(r"(?:US|A|C|NZ|HK|S)?\$|[£€¥₹₩₽₦₺₪₴]")
_DIGITS = lazy_pattern(r"\d{1,3},\d{3}(?:,\d{3})*(?:\.\d+)?(?![\d,]*\d)|\d+\.\d+|\d+")
_RANGE = lazy_pattern(r"[–—-]\s?|\s(?:[–—-]\s?|\s*to\s+|\s*and\s+)")
# These are matched with folded text: letters that need not be taken in either case are told apart much faster.
_SUFFIX = lazy_pattern(r"(bn|trn|tn|mln|mn|m|k)\b(?!\s*(?:tall|wide|long|high|deep|race|butterfly|freestyle))")
_PERCENT = lazy_pattern(r"(?:%|\s%|per\s?cent(?:age)?\b|pct\b|\s(?:per\s?cent(?:age)?|pct)\b)(?:\s+points?\b)?")
_GLUED = lazy_pattern(r"(?:km|kg|kw|mw|gw|kb|mb|gb|tb|cm|mm|ft|lbs?|mph|kph)\b")
_CLOCK = lazy_pattern(r"[:.]\d\d\b|\s?(?:am|pm|a\.m|p\.m|o'clock|gmt|bst)\b")
# "3-3/4 percent", "5 1/2 miles", and of fractions alone only those that are said to be of a hundred.
_FRACTION = lazy_pattern(r"(?=/|[ \u00a0-]\d)(?:[ \u00a0-](\d{1,2}))?/(\d{1,2})(?![\d/])")
_EXACT = frozenset((2, 4, 5, 8, 10, 16, 20, 25, 32))  # denominators that a decimal string can say
_MAGNITUDE = lazy_pattern(r"[\s-](hundred|thousand|million|billion|trillion|dozen)\b")
# Behind most numbers stands a mark that goes with none, or a word that does not.
_ALONE = lazy_pattern(
    r"[,;)!?]|[.:](?!\d)| (?![ \d%-]|[–—]|am|a\.m|pm|p\.m|o'clock|gmt|bst|per|pct|to |and |hundred|thousand|million|"
    r"billion|trillion|dozen)|-(?=[a-z])(?!hundred|thousand|million|billion|trillion|dozen)"
)
_NO_CODE = lazy_pattern(r"(?:[cfp]|st|nd|rd|th)\b")  # degrees, pence and ordinals


def find_figures(text: str, words: Words, dates: Sequence[DateExpression]) -> tuple[Figure, ...]:
    """Every figure, in order. Clock times, scores, and numbers inside codes ("F-16", "MH17") are not figures."""
    found: list[Figure] = []
    busy = [(date.start, date.end) for date in dates]
    cursor = 0
    covered = 0
    folded = words.folded
    numeric = [word for word in words.odd if word[0].isdigit() or "-" in word]
    for index in words.where(_SPELLED, numeric):
        start, word = words.starts[index], folded[index]
        if start < covered:
            continue
        while cursor < len(busy) and busy[cursor][1] <= start:
            cursor += 1
        if cursor < len(busy) and busy[cursor][0] <= start:
            continue
        figure = _digits(text, words, index) if word[0].isdigit() else _spelled(text, words, index)
        if figure:
            found.append(figure)
            covered = figure.end
    return tuple(found)


def cardinal(word: str) -> int | None:
    """The number that one folded word names ("six", "forty"), None for any other word."""
    return _CARDINALS.get(word)


def shift(value: str, places: int) -> str:
    """A decimal string times ten to the power of ``places``: ("1.5", 6) is "1500000"."""
    whole, _, fraction = value.partition(".")
    moved = whole + fraction[:places].ljust(places, "0")
    rest = fraction[places:]
    return (moved.lstrip("0") or "0") + (f".{rest}" if rest else "")


def _digits(text: str, words: Words, index: int) -> Figure | None:
    start = words.starts[index]
    match = _DIGITS.match(text, start, start + _LONGEST)
    before = text[start - 1] if start else ""
    if not match or match.end() == start + _LONGEST or before.isalnum() or before in _IN_ADDRESSES:
        return None
    begin, end = start, match.end()
    unit = ""
    symbol, first = "", index
    if before in _SIGNS:
        symbol = _symbol(text, start)
    if symbol:
        begin, unit = start - len(symbol), _CURRENCIES[symbol]
    elif index and before in " \u00a0" and text[words.starts[index - 1] : start - 1] in _CODES:
        begin, first = words.starts[index - 1], index - 1
        unit = text[begin : start - 1]  # "USD 5m"
    elif before in _DASHES and text[start - 2 : start - 1].isalnum():
        return None  # "F-16", a score, the second half of a range that was read already
    high, value, folded = "", match[0].replace(",", ""), words.text
    behind = folded[end : end + 1]
    if not behind.isalpha():
        alone = behind != "%" and _ALONE.match(folded, end) is not None
        if alone or behind == "%" or _PERCENT.match(folded, end):
            return _finished(text, words, index, begin, end, value, high, unit, first=first, alone=alone)
        value, end = _with_fraction(text, folded, value, end)
        if end == match.end() and not symbol and _is_score(text, match[0], end):
            return None
    if end == match.end() and _CLOCK.match(folded, end):
        return None
    value, end = _magnified(folded, value, end)
    if not unit and folded[end : end + 1].isalpha() and _is_code(folded, end):
        return None
    between = _RANGE.match(text, end)
    if between:
        upper = _SYMBOL.match(text, between.end())
        from_here = upper.end() if upper else between.end()
        other = _DIGITS.match(text, from_here, from_here + _LONGEST)
        hyphen = not between[0].strip().isalpha()
        if other and (hyphen or between[0].strip() == "to" or _between(words, index)):
            top, stop = _magnified(folded, other[0].replace(",", ""), other.end())
            if float(top) > float(value) and not _CLOCK.match(folded, stop):
                smaller = float(match[0].replace(",", "")) < float(other[0].replace(",", ""))
                if smaller and stop > other.end() and end == match.end():
                    value, _ = _magnified(folded, value, other.end())  # "$3-4 million", "3 to 4 million people"
                high, end = top, stop
    return _finished(text, words, index, begin, end, value, high, unit, first=first)


def _symbol(text: str, end: int) -> str:
    """The currency's sign that ends at ``end``: "US$" rather than "$"."""
    for length in (3, 2, 1):
        if text[max(0, end - length) : end] in _CURRENCIES:
            return text[max(0, end - length) : end]
    return ""


def _is_code(folded: str, end: int) -> bool:
    """Do the letters behind a number make a code of it ("4G", "18F"), being no unit?"""
    return not (_NO_CODE.match(folded, end) or _GLUED.match(folded, end) or _PERCENT.match(folded, end))


def _with_fraction(text: str, folded: str, value: str, end: int) -> tuple[str, int]:
    """A number with the fraction behind it, where both are one: "3-3/4" is 3.75."""
    fraction = _FRACTION.match(text, end) if value.isdigit() else None
    if not fraction or int(fraction[2]) not in _EXACT:
        return value, end
    whole, part = (value, fraction[1]) if fraction[1] else ("0", value)
    if int(part) >= int(fraction[2]) or (not fraction[1] and not _PERCENT.match(folded, fraction.end())):
        return value, end
    digits = f"{int(part) * 100_000 // int(fraction[2]):05}".rstrip("0")
    return f"{whole}.{digits}", fraction.end()


_SCORE = lazy_pattern(r"[-–](\d{1,6})((?:[-–]\d+)*)\b(?!\s?(?:%|per|year|million|billion|bn|m\b))")


def _is_score(text: str, first: str, end: int) -> bool:
    """ "6-4, 7-5", "555-0123": two numbers with a hyphen are a range only where the second is larger and a word
    follows."""
    score = _SCORE.match(text, end)
    if not score:
        return False
    counted = text[score.end() : score.end() + 2].strip()[:1].islower()
    return bool(score[2]) or not counted or int(score[1]) <= int(first.replace(",", "").split(".")[0])


def _between(words: Words, index: int) -> bool:
    return index > 0 and words.folded[index - 1] in ("between", "from")


def _magnified(folded: str, value: str, end: int) -> tuple[str, int]:
    suffix = _SUFFIX.match(folded, end)
    if suffix:
        return shift(value, _SUFFIXES[suffix[1]]), suffix.end()
    word = _MAGNITUDE.match(folded, end, end + 10)
    if word:
        factor = _MAGNITUDES[word[1]]
        if factor == 12:
            return str(int(value.split(".", maxsplit=1)[0]) * 12), word.end()
        return shift(value, len(str(factor)) - 1), word.end()
    return value, end


def _spelled(text: str, words: Words, index: int) -> Figure | None:
    """ "six", "two dozen", "forty-one", "three million"."""
    total, last = 0, index
    for place in range(index, min(index + 5, len(words.folded))):
        word = words.folded[place]
        gap = text[words.ends[place - 1] : words.starts[place]] if place > index else ""
        if gap.strip():
            break
        tens, _, ones = word.partition("-")
        if word in _CARDINALS:
            total += _CARDINALS[word]
        elif tens in _CARDINALS and _CARDINALS[tens] >= 20 and ones in _CARDINALS and 0 < _CARDINALS[ones] < 10:
            total += _CARDINALS[tens] + _CARDINALS[ones]
        elif word in _MAGNITUDES and (place > index or words.folded[place - 1] in ("a", "the", "half")):
            total = max(total, 1) * _MAGNITUDES[word]
        elif tens in _CARDINALS and ones and place == index and _CARDINALS[tens] > 1:
            return Figure(
                words.starts[index], words.starts[index] + len(tens), str(_CARDINALS[tens]), "", "", ones, False
            )
        else:
            break
        last = place
    else:
        place = last + 1
    if not total or (last == index and words.folded[index] in ("one", "zero")):
        return None
    return _finished(text, words, last, words.starts[index], words.ends[last], str(total), "", "", first=index)


def _finished(
    text: str,
    words: Words,
    index: int,
    begin: int,
    end: int,
    value: str,
    high: str,
    unit: str,
    *,
    first: int,
    alone: bool = False,
) -> Figure:
    """The figure, with the unit and the noun behind it; ``alone`` if no unit is to be looked for right behind it."""
    if not unit and not alone and not _ALONE.match(words.text, end):
        percent = _PERCENT.match(words.text, end)
        fused = _GLUED.match(words.text, end) if not percent else None
        if percent:
            unit, end = ("points" if "point" in percent[0] else "%"), percent.end()
        elif fused:
            unit, end = fused[0], fused.end()
    following = index + 1 if words.ends[index] == end else words.at(end)
    glued = text[end : end + 1] == "-"
    word = words.folded[following] if not unit and following < len(words.folded) else ""
    if word in _WORDS and not text[end : words.starts[following]].strip("- "):
        written = text[words.starts[following] : words.ends[following]]
        if word in _UNITS or written in _CODES:
            unit, end = (written if written in _CODES else word), words.ends[following]
            following += 1
    noun = "" if glued and not unit else noun_behind(text, words, following, end)
    return made(Figure, (begin, end, value, high, unit, noun, _hedged(words, first)))


def _hedged(words: Words, index: int) -> bool:
    if index == 0:
        return False
    one = words.folded[index - 1]
    two = words.folded[index - 2] if index > 1 else ""
    return (
        one in _HEDGES
        or (one == "than" and two in _THAN)
        or (one in ("least", "most") and two == "at")
        or (one == "to" and two == "up")
    )
