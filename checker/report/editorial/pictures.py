"""Pictures, each with its meaning in words: who cites whom, the dates on a line, what every actor is called."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from checker.language.sources import NOBODY, OUTLET, Source
from checker.report.editorial.drawings import LETTER, Arrow, Box, Drawing, Shape, Upright, Words
from checker.report.editorial.ledgers import called
from checker.report.editorial.parts import Part, Picture, Text, legible, shortened
from checker.report.report import Report
from checker.report.summary import counted

_BOX, _ROW = 30, 42
_DAYS, _MONTHS = 60, 900  # lines of time that are as long in days, or shorter, are marked with days, with months
_MOST = 40  # rows of a picture; the table beside it has them all


def _words(text: str, longest: int) -> str:
    return legible(shortened(text, longest))


def citations(report: Report) -> tuple[Part, ...]:
    """Who reaches the copy through whom."""
    sources = [source for source in report.sources if source.kind != NOBODY]
    if not sources:
        return (Text("The copy names and quotes no source."),)
    claims = Counter(source for claim in report.claims for source in set(claim.sources))
    outlets = {called(source): claims[source.id] for source in sources if source.kind == OUTLET}
    for source in sources:
        if source.via:
            outlets.setdefault(source.via, 0)
    outlet_of = {words: called(source) for source in sources if source.kind == OUTLET for words in source.as_written}
    heard = [source for source in sources if source.kind != OUTLET and source.via]
    heard.sort(key=lambda source: list(outlets).index(outlet_of.get(source.via, source.via)) if source.via else 0)
    direct = [source for source in sources if source.kind != OUTLET and not source.via]
    rows = heard + direct
    left_out = max(0, len(rows) - _MOST)
    rows = rows[:_MOST]
    gap = max(0, len(outlets) - min(len(heard), len(rows)))  # outlets without sources of their own stand beside nothing
    height = (len(rows) + gap) * _ROW + 40
    copy, level = (600, 280) if outlets else (320, 0)
    body: list[Shape] = [_heading(0, "source"), _heading(copy, "this copy")]
    body += [_heading(320, "through")] if outlets else []
    spots = _spots(rows, outlets, outlet_of)
    middle = 40 + (height - 40) // 2
    for outlet, claimed in outlets.items():
        body.append(_arrow(520, spots[outlet], copy, middle, claimed))
    for row, source in enumerate(rows):
        y = 40 + (row if source.via else row + gap) * _ROW + _BOX // 2
        via = outlet_of.get(source.via, source.via)
        if via:
            body.append(_arrow(240, y, 320, spots[via], claims[source.id]))
        else:
            body.append(_arrow(240, y, copy, middle, claims[source.id], level))
        body += _box(0, y, 240, called(source), "source" if source.named else "source unnamed")
    for outlet, y in spots.items():
        body += _box(320, y, 200, outlet, "outlet")
    body += _box(copy, middle, 110, "This copy", "self")
    told = [f"{called(source)} is heard through {outlet_of.get(source.via, source.via)}." for source in heard]
    told += [f"{called(source)} speaks to this copy at first hand." for source in direct]
    told += [f"{outlet} is cited for {counted(number, 'claim')}." for outlet, number in outlets.items()]
    description = " ".join(told) + (f" {left_out} more are in the ledger." if left_out else "")
    title = "Who cites whom"
    return (
        _picture(title, description, "chain-picture", copy + 112, height, body),
        Text("Broken outlines are sources without a name. Thicker arrows carry more claims."),
    )


def _spots(rows: list[Source], outlets: dict[str, int], outlet_of: dict[str, str]) -> dict[str, int]:
    """The middle of every outlet's box: beside its sources, and no two in one place."""
    wanted: dict[str, float] = {}
    for outlet, members in groupby(enumerate(rows), key=lambda row: outlet_of.get(row[1].via, row[1].via)):
        if outlet:
            at = [index for index, _ in members]
            wanted[outlet] = 40 + _BOX / 2 + _ROW * sum(at) / len(at)
    spots: dict[str, int] = {}
    lowest = 40 + _BOX // 2
    for outlet in outlets:
        spots[outlet] = max(lowest, int(wanted.get(outlet, lowest)))
        lowest = spots[outlet] + _ROW
    return spots


def _picture(title: str, description: str, name: str, width: int, height: int, shapes: list[Shape]) -> Picture:
    return Picture(title, legible(description), Drawing(name, width, height, tuple(shapes)))


def _heading(x: int, words: str) -> Words:
    return Words(x, 16, words, "quiet")


def _box(x: int, middle: int, width: int, words: str, kind: str) -> tuple[Box, Words]:
    return (
        Box(x + 1, middle - _BOX // 2, width - 2, _BOX, 5, kind),
        Words(x + 10, middle + 5, _words(words, (width - 12) // LETTER)),
    )


def _arrow(x1: int, y1: int, x2: int, y2: int, claims: int, straight: int = 0) -> Arrow:
    return Arrow(x1, y1, x2, y2, min(5, 1 + claims / 2), straight)


def timeline(report: Report) -> list[Part]:
    """The dates that could be resolved, on one line of time, in order of time."""
    text = report.document.text
    known: dict[tuple[int, int, str], int] = {}
    for date in report.dates:
        if date.first and date.last and date.valid:
            key = (date.first.toordinal(), date.last.toordinal(), shortened(text[date.start : date.end], 28))
            known[key] = known.get(key, 0) + 1
    if len(known) < 2:
        return []
    rows = sorted(known.items())[:_MOST]
    first, last = min(key[0] for key, _ in rows), max(key[1] for key, _ in rows)
    span = last - first + 1
    left, wide = 210, 480
    height = len(rows) * 26 + 34
    body: list[Shape] = []
    for name, x in _marks(first, span, left, wide):
        body += (Upright(x, 22, height, "grid"), Words(x + 3, 14, name, "quiet"))
    for row, ((start, end, words), times) in enumerate(rows):
        y = 30 + row * 26
        x = left + round((start - first) / span * wide)
        width = max(7, round((end - start + 1) / span * wide))
        label = words + (f" ×{times}" if times > 1 else "")
        body.append(Words(left - 12, y + 14, _words(label, 30), "end"))
        body.append(Box(min(x, left + wide - 7), y + 3, width, 14, 3, "day"))
    title = "The copy’s dates in order of time"
    told = "; ".join(f"{words}, {_days(start, end)}" for (start, end, words), _ in rows)
    return [_picture(title, told + ".", "time-picture", left + wide + 12, height, body)]


def _days(start: int, end: int) -> str:
    from datetime import date as Date

    first, last = Date.fromordinal(start).isoformat(), Date.fromordinal(end).isoformat()
    return first if first == last else f"{first} to {last}"


def _marks(first: int, span: int, left: int, wide: int) -> list[tuple[str, int]]:
    """What the line of time is marked with, at most eight times: years, months or days, each with its place."""
    from datetime import date as Date

    days = [Date.fromordinal(first + day) for day in range(span)] if span <= _MONTHS else []
    if span <= _DAYS:
        marked = [(day, f"{day.day} {day:%b}") for day in days]
    elif days:
        marked = [(day, f"{day:%b} {day.year}") for day in days if day.day == 1]
    else:
        begin, end = Date.fromordinal(first).year, Date.fromordinal(first + span - 1).year
        marked = [(Date(year, 1, 1), str(year)) for year in range(begin, end + 1)]
    step = -(-len(marked) // 8)
    places = [(name, left + round((max(day.toordinal(), first) - first) / span * wide)) for day, name in marked]
    return places[::step]


def actors_picture(report: Report) -> list[Part]:
    """The words for every actor, as chips: how they judge by colour and sign, whose voice by outline."""
    actors: dict[str, Counter[tuple[str, int, str]]] = {}
    for actor in report.document.actors:
        if actor.name:
            held = actors.setdefault(actor.name, Counter())
            held.update((label.words.lower(), label.charge, label.voice.value) for label in actor.labels)
    rows = [(name, uses) for name, uses in actors.items() if uses][:_MOST]
    if not rows:
        return []
    body: list[Shape] = []
    y, told = 4, []
    for name, uses in rows:
        body.append(Words(0, y + 19, _words(name, 26), "strong"))
        x = 200
        for (words, charge, voice), times in uses.items():
            sign = {1: "+ ", -1: "− "}.get(charge, "")
            label = sign + shortened(words, 36) + (f" ×{times}" if times > 1 else "")
            width = len(label) * (LETTER + 1) + 22
            if x > 200 and x + width > 700:
                x, y = 200, y + 32
            kind = {1: "praise", -1: "condemn"}.get(charge, "plain")
            body += (Box(x, y, width, 27, 13, f"chip {kind} {voice}"), Words(x + 11, y + 18, _words(label, 50)))
            x += width + 8
        told.append(f"{name}: " + ", ".join(f"{words} ({voice})" for words, _, voice in uses))
        y += 40
    title = "What every named actor is called"
    description = "; ".join(told) + "."
    note = (
        "Outlines: whole, the publication’s own voice; broken, paraphrase; dotted, quotations. − condemns; + praises."
    )
    return [_picture(title, description, "actors-picture", 712, y, body), Text(note)]
