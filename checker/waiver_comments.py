"""Waivers in comments of Markdown and HTML:

    <!-- checker: ignore RULES -- reason -->         the findings on the lines of the comment
    <!-- checker: ignore-next RULES -- reason -->    those of the next paragraph
    <!-- checker: off RULES -- reason -->            those from here to <!-- checker: on -->, or to the end
    <!-- checker: ignore-file RULES -- reason -->    those of the whole file

RULES are ids and families with commas between them, or nothing for all rules. Without a reason a comment waives
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from checker.report.report import Report
from checker.waivers import Waiver, waived

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_OPEN = re.compile(r"<!--\s*checker:")
_VERBS = ("ignore", "ignore-next", "ignore-file", "off", "on")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)


def with_comments_heeded(report: Report, names: Collection[str]) -> Report:
    """The report with its findings waived as comments of the source say, and complaints about comments that waive
    nothing. ``where`` of such waivers is the path of the copy; ``names`` are all rules and families that there are."""
    document = report.document
    if not document.source_map or not _OPEN.search(document.source_map.source):
        return report
    waivers, complaints = _comments(document, list(report.examined), names)
    waived_report, used = waived(report, waivers)
    places = {waiver.place for waiver in used}
    told = set()
    for waiver in waivers:
        if waiver.place not in places and waiver.place not in told:
            told.add(waiver.place)
            complaints.append(f"{waiver.place}: the comment waives nothing; remove it")
    return waived_report.replaced(waived_report.findings, (*waived_report.complaints, *complaints))


def _comments(document: Document, ran: list[str], names: Collection[str]) -> tuple[list[Waiver], list[str]]:
    """The waivers of a document, and what is wrong with comments that are none. Rules that do not run in this run are
    not spoken of."""
    assert document.source_map
    source, path = document.source_map.source, document.path
    waivers: list[Waiver] = []
    complaints: list[str] = []
    still_off: list[Waiver] = []
    for start, end, words in _found(source):
        line = source.count("\n", 0, start) + 1
        place = f"line {line}"
        told, dashes, reason = words.partition("--")
        verb, *rules = told.replace(",", " ").split() or [""]
        if verb not in _VERBS:
            complaints.append(f"{place}: {verb!r} is no word for a waiver; there are {', '.join(_VERBS)}")
            continue
        if problem := _unknown(rules, names):
            complaints.append(f"{place}: {problem}")
            continue
        if verb == "on":
            closed = [waiver for waiver in still_off if not rules or waiver.rule in rules]
            still_off = [waiver for waiver in still_off if waiver not in closed]
            waivers += [waiver._replace(end=start) for waiver in closed]
            continue
        if not dashes or not reason.strip():
            complaints.append(f"{place}: the comment gives no reason and waives nothing; write one behind --")
            continue
        wanted = [rule for rule in rules if any(rule in (i, i.partition("/")[0]) for i in ran)] if rules else [""]
        begin, stop = _range(verb, document, start, end)
        made = [Waiver(path, place, reason.strip(), rule, start=begin, end=stop) for rule in wanted]
        if verb == "off":
            still_off += made
        else:
            waivers += made
    return waivers + still_off, complaints


def _range(verb: str, document: Document, start: int, end: int) -> tuple[int, int | None]:
    """From where to where in the source a comment holds."""
    assert document.source_map
    source = document.source_map.source
    if verb == "ignore":
        stop = source.find("\n", end)
        return source.rfind("\n", 0, start) + 1, len(source) if stop < 0 else stop
    if verb == "ignore-next":
        for block in document.segments.blocks:
            first, last = document.in_source(block.start, block.end)
            if first >= end:
                return first, last
        return end, end
    return (0, None) if verb == "ignore-file" else (end, None)


def _found(source: str) -> Iterator[tuple[int, int, str]]:
    """Every comment to Checker outside code: where it begins and ends, and its words."""
    fenced: list[tuple[int, int]] = []
    opened = ""
    for fence in _FENCE.finditer(source):
        if not opened:
            opened, begun = fence[1], fence.start()
        elif fence[1].startswith(opened):
            fenced.append((begun, fence.end()))
            opened = ""
    if opened:
        fenced.append((begun, len(source)))
    index = 0
    for comment in _OPEN.finditer(source):
        while index < len(fenced) and fenced[index][1] <= comment.start():
            index += 1
        if index < len(fenced) and fenced[index][0] <= comment.start():
            continue
        close = source.find("-->", comment.end())
        if close < 0:
            return
        if source[comment.start() - 1 : comment.start()] != "`":
            yield comment.start(), close + 3, source[comment.end() : close]


def _unknown(rules: list[str], names: Collection[str]) -> str:
    from checker.selection import unknown

    return next((unknown(rule, names) for rule in rules if rule not in names), "")
