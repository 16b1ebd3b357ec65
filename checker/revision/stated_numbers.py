"""Numbers and dates that a revision changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from checker.document import Document
from checker.finding import Span
from checker.language.dates import DateExpression
from checker.language.figures import Figure
from checker.lists import word_list
from checker.revision.comparison import DATE, NUMBER, Difference, Fact, Item, Items, Passage, as_span, shown
from checker.revision.units import Units
from checker.revision.wording import is_negative

_LIST = word_list("checker/revision/claims")
_ORDINALS: dict[str, str] = _LIST["ordinals"]
_CARDINALS: dict[str, int] = word_list("checker/language/figures")["cardinals"]
_LETTERS = 4
_PERIODS, _LONE = frozenset(_LIST["periods"]["words"]), frozenset(_LIST["periods"]["lone"])


def figure_items(units: Units) -> Items:
    """The figures of one version, known by value and unit; ordinals and codes with digits, which are none, by text."""
    document = units.document
    items = []
    for f in document.figures:
        minus = is_negative(document.text, f.start)
        items.append(Item(f.start - minus, f.end, ("-" * minus + _amount(f.value), _amount(f.high), f.unit), f))
    covered = _dated_or_counted(document)
    covered |= {word for m in document.mentions for word in document.words.within(m.start, m.end)}
    for index, word in enumerate(document.words.folded):
        if index in covered:
            continue
        key = _ORDINALS.get(word) or (word if _is_code(word) else "")
        if key:
            items.append(Item(document.words.starts[index], document.words.ends[index], key))
    return Items(units, items)


def _is_code(word: str) -> bool:
    """Does a word hold a digit and few letters: MH17, f-16, 10am? With more letters it is a word or a file."""
    return any(map(str.isdigit, word)) and sum(map(str.isalpha, word)) <= _LETTERS


def date_items(units: Units) -> Items:
    """The dates of one version, known by what is written, and the words for stretches of time outside them."""
    document, words = units.document, units.document.words
    items = [Item(d.start, d.end, _date_key(d, words.text), d) for d in document.dates]
    covered = _dated_or_counted(document)
    for index, word in enumerate(words.folded):
        if word in _PERIODS and index not in covered:
            items.append(Item(words.starts[index], words.ends[index], word))
    return Items(units, items)


def _dated_or_counted(document: Document) -> set[int]:
    """The words that stand in a date or a figure."""
    spans = [d[:2] for d in document.dates] + [f[:2] for f in document.figures]
    return {word for start, end in spans for word in document.words.within(start, end)}


def _amount(value: str) -> str:
    return (value.rstrip("0").rstrip(".") or "0") if "." in value else value


def _date_key(date: DateExpression, folded: str) -> object:
    written = (date.year, date.month, date.day, date.until, date.weekday)
    return written if any(part is not None for part in written) else " ".join(folded[date.start : date.end].split())


def number_facts(passage: Passage, old: list[Item], new: list[Item]) -> Iterator[Fact]:
    """Figures that became others, came or went, or lost or gained an "at least"."""
    found = _without_restyled(passage, passage.differing(old, new))
    for before, after in found.kept:
        yield from _hedged(passage, before, after)
        yield from _counted(passage, before, after)
    for before, after in found.replaced:
        change = _delta(before, after) + _hedge_change(passage, before, after)
        told = f"{_told(passage.old, before)} became {_told(passage.new, after)}{change}."
        yield Fact(NUMBER, "changed", as_span(before), as_span(after), told)
    for item in found.lost:
        if _counts_off(passage.old, item):
            continue
        yield Fact(NUMBER, "lost", as_span(item), None, f"The figure {_told(passage.old, item)} was cut.")
    for item in found.gained:
        if _counts_off(passage.new, item):
            continue
        yield Fact(NUMBER, "gained", None, as_span(item), f"The figure {_told(passage.new, item)} was put in.")


def _counts_off(document: Document, item: Item) -> bool:
    """Is a bare figure the number of a paragraph or of a note, which opens it?"""
    if not isinstance(item.read, Figure) or item.read.unit or item.read.noun:
        return False
    return document.segments.blocks[document.segments.block_at(item.start)].start == item.start


def _without_restyled(passage: Passage, found: Difference) -> Difference:
    """Without figures that are only written otherwise: "one to three" for "1-3", "half a million" aside."""
    amounts: dict[int, list[Counter[str]]] = {}
    fresh = [*((item, 0) for item in found.lost), *((item, 1) for item in found.gained)]
    fresh += [(pair[side], side) for pair in found.replaced for side in (0, 1)]
    counted: tuple[set[int], set[int]] = (set(), set())
    for item, side in fresh:
        document = (passage.old, passage.new)[side]
        counted[side].update(document.words.within(item.start, item.end))
        if isinstance(item.read, Figure) and not item.read.unit:
            for change in passage.changes(item, side):
                sums = amounts.setdefault(change, [Counter(), Counter()])
                sums[side].update(filter(None, (_amount(item.read.value), _amount(item.read.high))))
    for side, document in enumerate((passage.old, passage.new)):
        change_of = (passage.change_of_old, passage.change_of_new)[side]
        for word in passage.words(side):
            if word not in counted[side] and document.words.folded[word] in _CARDINALS and change_of[word] in amounts:
                amounts[change_of[word]][side][str(_CARDINALS[document.words.folded[word]])] += 1
    same = {change for change, (before, after) in amounts.items() if before == after}

    def restyled(item: Item, side: int) -> bool:
        return bool(same) and passage.changes(item, side) <= same

    return found._replace(
        replaced=[pair for pair in found.replaced if not restyled(pair[0], 0)],
        lost=[item for item in found.lost if not restyled(item, 0)],
        gained=[item for item in found.gained if not restyled(item, 1)],
    )


def _hedge_change(passage: Passage, before: Item, after: Item) -> str:
    """ ", and no longer “at least 12”" where a figure that changed lost or gained its hedge, too."""
    if not isinstance(before.read, Figure) or not isinstance(after.read, Figure):
        return ""
    if before.read.approximate == after.read.approximate:
        return ""
    if before.read.approximate:
        return f", and no longer {shown(passage.old, _with_hedge(passage.old, before))}"
    return f", and now {shown(passage.new, _with_hedge(passage.new, after))}"


def _hedged(passage: Passage, before: Item, after: Item) -> Iterator[Fact]:
    if not isinstance(before.read, Figure) or not isinstance(after.read, Figure):
        return
    if before.read.approximate != after.read.approximate:
        old, new = _with_hedge(passage.old, before), _with_hedge(passage.new, after)
        if shown(passage.old, old).lower() == shown(passage.new, new).lower():
            return  # read in two ways for a hyphen further on
        what = "hedge gained" if after.read.approximate else "hedge lost"
        yield Fact(NUMBER, what, old, new, f"{shown(passage.old, old)} became {shown(passage.new, new)}.")


def _counted(passage: Passage, before: Item, after: Item) -> Iterator[Fact]:
    """One number of something else: "8 guards" for "8 men"."""
    if not isinstance(before.read, Figure) or not isinstance(after.read, Figure):
        return
    nouns = before.read.noun, after.read.noun
    if not all(nouns) or nouns[0][:4] == nouns[1][:4] or _abbreviated(*nouns):
        return
    spans = _with_noun(passage.old, before, 0, passage), _with_noun(passage.new, after, 1, passage)
    if spans[0] and spans[1]:
        told = f"{shown(passage.old, spans[0])} became {shown(passage.new, spans[1])}."
        yield Fact(NUMBER, "noun changed", *spans, told)


def _abbreviated(one: str, other: str) -> bool:
    """Is one noun the other, cut short: "pgs" and "pages"?"""
    short, long = sorted((one.lower(), other.lower()), key=len)
    rest = iter(long)
    return len(short) <= _LETTERS and short[0] == long[0] and all(letter in rest for letter in short)


def _told(document: Document, item: Item) -> str:
    """The figure in quotation marks, with its noun where that follows at once."""
    end = _noun_end(document, item, None) if isinstance(item.read, Figure) and item.read.noun else None
    return shown(document, (item.start, end or item.end))


def _with_noun(document: Document, item: Item, side: int, passage: Passage) -> Span | None:
    """The figure and its noun, if that noun is one of the words that changed."""
    end = _noun_end(document, item, set(passage.words(side)))
    return Span(item.start, end) if end else None


def _noun_end(document: Document, item: Item, changed: set[int] | None) -> int | None:
    """Where the noun of a figure ends, if it stands behind it; among the words that changed, where they are given."""
    words, noun = document.words, item.read.noun.split()[-1].lower()
    first = words.at(item.end)
    for index in range(first, min(first + 4, len(words.folded))):
        if words.folded[index].startswith(noun):
            return words.ends[index] if changed is None or index in changed else None
    return None


def _with_hedge(document: Document, item: Item) -> Span:
    """The figure and the three words before it, or as many as its sentence has."""
    words = document.words
    start = document.segments.sentence(document.segments.sentence_at(item.start)).start
    first = max(words.at(start), words.at(item.start) - 2)
    return Span(min(item.start, max(start, words.starts[first])), item.end)


def _delta(one: Item, other: Item) -> str:
    """ ", 1,000 more (25 per cent)" where both are plain figures of one unit, and none is below nought."""
    before, after = one.read, other.read
    if not isinstance(before, Figure) or not isinstance(after, Figure):
        return ""
    if one.start < before.start or other.start < after.start:
        return ""
    if before.unit != after.unit or before.high or after.high:
        return ""
    try:
        old, new = Decimal(before.value), Decimal(after.value)
    except InvalidOperation:
        return ""
    if not old or old == new or len(before.value) + len(after.value) > 40:
        return ""
    size = abs(new - old)
    unit = " points" if before.unit == "%" else ""
    share = "" if before.unit == "%" else f" ({round(100 * size / abs(old)):,} per cent)"
    return f", {size:,}{unit} {'more' if new > old else 'less'}{share}"


def date_facts(passage: Passage, old: list[Item], new: list[Item]) -> Iterator[Fact]:
    """Dates that became others, came or went."""
    found = passage.differing(old, new)
    for before, after in found.replaced:
        told = f"{shown(passage.old, before[:2])} became {shown(passage.new, after[:2])}."
        one, other = _parts(before.read), _parts(after.read)
        what = "changed"
        if one != other and (_relative(before) or _relative(after) or one < other or other < one):
            # "this year" for "2019": whether they are one only the desk knows
            what = "more exact" if len(one) < len(other) else "less exact"
        yield Fact(DATE, what, as_span(before), as_span(after), told)
    for before, after in _made_exact(passage, found, old, new):
        exact = len(_parts(after.read)) > len(_parts(before.read))
        told = f"{shown(passage.old, before[:2])} became {shown(passage.new, after[:2])}."
        yield Fact(DATE, "more exact" if exact else "less exact", as_span(before), as_span(after), told)
        found = found._replace(
            lost=[item for item in found.lost if item != before],
            gained=[item for item in found.gained if item != after],
        )
    for item in found.lost:
        if item.read or item.key in _LONE:
            yield Fact(DATE, "lost", as_span(item), None, f"The time {shown(passage.old, item[:2])} was cut.")
    for item in found.gained:
        if item.read or item.key in _LONE:
            yield Fact(DATE, "gained", None, as_span(item), f"The time {shown(passage.new, item[:2])} was put in.")


def _made_exact(passage: Passage, found: Difference, old: list[Item], new: list[Item]) -> list[tuple[Item, Item]]:
    """Dates that lost a part or gained one: "June 6" for "June 6, 2017"."""
    kept = {item for pair in (*found.kept, *found.replaced) for item in pair}
    left = [item for item in old if item not in kept], [item for item in new if item not in kept]
    pairs = []
    for before in left[0]:
        for after in left[1]:
            parts = _parts(before.read), _parts(after.read)
            shorter, longer = sorted(parts, key=len)
            edited = passage.changes(before, 0) or passage.changes(after, 1)
            if edited and shorter and len(shorter) < len(longer) and shorter <= longer:
                pairs.append((before, after))
                left[1].remove(after)
                break
    return pairs


def _relative(item: Item) -> bool:
    return isinstance(item.read, DateExpression) and not _parts(item.read)


def _parts(date: object) -> set[tuple[str, int]]:
    if not isinstance(date, DateExpression):
        return set()
    parts = {name: getattr(date, name) for name in ("year", "month", "day", "weekday")}
    return {(name, value) for name, value in parts.items() if value is not None}
