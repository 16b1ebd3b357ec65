"""Waivers: findings that the house has looked at and accepts, each for a reason, some until a day.

They stand in comments of the copy itself (checker/waiver_comments.py) and in files called checker-waivers.toml in the
folder of the copy or above, which is where those of plain text and Word files must stand. A waived finding is counted
and written with its reason; it never fails a run. A waiver that holds nothing, or no longer, is told of.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date as Date

from checker.finding import Finding, Waived, normalised
from checker.report.report import Report
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


FILE = "checker-waivers.toml"
_KEYS = ("fingerprint", "rule", "subject", "path", "reason", "expires", "text")


class Waiver(NamedTuple):
    """One waiver. ``where`` is the file that it stands in and ``place`` where in it, for complaints.

    It holds for findings with its ``fingerprint``, or of its ``rule`` (an id, a family, or "" for all) about its
    ``subject`` ("" for all), in copy that fits the glob ``path`` ("" for all), and in the source from ``start`` to
    ``end`` (code points, None for no end), until the end of the day ``expires``.
    """

    where: str
    place: str
    reason: str
    rule: str = ""
    fingerprint: str = ""
    subject: str = ""
    path: str = ""
    expires: Date | None = None
    start: int = 0
    end: int | None = None

    def covers(self, finding: Finding, source: int) -> bool:
        """Is the finding, which begins at that offset of the source, one of those meant?"""
        if self.fingerprint:
            return finding.fingerprint == self.fingerprint
        if self.rule and self.rule not in (finding.rule, finding.rule.partition("/")[0]):
            return False
        if self.subject and not _same(self.subject, finding.subject):
            return False
        return source >= self.start and (self.end is None or source < self.end)


def _same(told: str, subject: str) -> bool:
    """Is that the subject? Its words may be told in any order and with "and": "Qaani and Kaani" is "Kaani Qaani"."""
    words, known = normalised(told).split(), normalised(subject).split()
    if not words or not known:
        return told == subject
    return words == known or {*words} - {"and"} == {*known} - {"and"}


def waived(report: Report, waivers: Iterable[Waiver], today: Date | None = None) -> tuple[Report, set[Waiver]]:
    """The report with its new findings waived where a waiver holds, and the waivers that cover something.

    A waiver that has expired by ``today`` (None: whatever the day) waives nothing, and is complained of."""
    if report.failed or not report.findings:
        return report, set()
    waivers = list(waivers)
    if not waivers:
        return report, set()
    used = set()
    complaints = list(report.complaints)
    findings = []
    for finding in report.findings:
        at = report.document.place(finding.start).source
        covering = [waiver for waiver in waivers if waiver.covers(finding, at)] if finding.state == "new" else []
        used.update(covering)
        valid = [waiver for waiver in covering if not (waiver.expires and today and waiver.expires < today)]
        if valid:
            findings.append(finding._replace(state="waived", waiver=Waived(valid[0].reason, valid[0].where)))
            continue
        findings.append(finding)
        if covering:
            place = f"{finding.line}:{finding.column} {finding.rule}"
            complaints.append(f"{place}: its waiver in {covering[0].where} expired on {covering[0].expires}")
    return report.replaced(tuple(findings), tuple(complaints)), used


class WaiverFiles:
    """Finds the waivers of many paths and reads every file once. It lives as long as one run."""

    def __init__(self) -> None:
        self._folders: dict[str, tuple[Waiver, ...]] = {}

    def of(self, path: str) -> tuple[Waiver, ...]:
        """The waivers that may hold for one file of copy, those of the nearest folder first.

        ValueError with a sentence if a file of waivers cannot be used."""
        here = os.path.abspath(path)
        return tuple(waiver for waiver in self.above(os.path.dirname(here)) if not waiver.path or fits(waiver, here))

    def above(self, folder: str) -> tuple[Waiver, ...]:
        """The waivers of one folder and those above, the nearest first."""
        found = self._folders.get(folder)
        if found is None:
            parent = os.path.dirname(folder)
            above = self.above(parent) if parent != folder else ()
            file = os.path.join(folder, FILE)
            found = self._folders[folder] = (*read_waivers(file), *above) if os.path.isfile(file) else above
        return found


def fits(waiver: Waiver, path: str) -> bool:
    """Does the glob of a waiver, as seen from its file's folder, fit an absolute path?"""
    from checker.config_discovery import glob

    root = os.path.dirname(os.path.abspath(waiver.where))
    return bool(glob(waiver.path).fullmatch(os.path.relpath(path, root).replace(os.sep, "/")))


def read_waivers(file: str) -> tuple[Waiver, ...]:
    """The waivers in one file. ValueError with one line that names the file, the entry and what is wrong."""
    import tomllib

    from checker.reading.files import UnreadableError, file_bytes

    shown = os.path.relpath(file)
    try:
        table: dict[str, Any] = tomllib.loads(file_bytes(file).decode("utf-8"))
    except UnreadableError as problem:
        raise ValueError(f"{shown}: {problem}") from problem
    except (ValueError, RecursionError) as problem:
        raise ValueError(f"{shown}: is not valid TOML: {str(problem).splitlines()[0]}") from problem
    entries = table.pop("waiver", [])
    if table or not isinstance(entries, list):
        raise ValueError(f"{shown}: holds nothing but [[waiver]] tables")
    return tuple(_waiver(shown, number, entry) for number, entry in enumerate(entries, 1))


def waiver_entry(keys: Mapping[str, str], expires: Date | None = None) -> str:
    """An entry as it is written into a file of waivers."""
    import json  # what it makes of a string, TOML reads

    lines = ["[[waiver]]", *(f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in keys.items())]
    lines += [f"expires = {expires.isoformat()}"] if expires else []
    return "\n".join(lines) + "\n"


def _waiver(file: str, number: int, entry: Any) -> Waiver:
    name = f"waiver {number}"
    if not isinstance(entry, dict):
        raise ValueError(f"{file}: {name}: must be a table, written as [[waiver]]")
    for key, value in entry.items():
        if key not in _KEYS:
            from checker.selection import nearest

            near = nearest(key, _KEYS)
            meant = f"did you mean {near!r}?" if near else f"there are {', '.join(_KEYS)}"
            raise ValueError(f"{file}: {name}: the key {key!r} is unknown; {meant}")
        if key != "expires" and not isinstance(value, str):
            raise ValueError(f"{file}: {name}: {key!r} must be a string")
    if not entry.get("reason", "").strip():
        raise ValueError(f"{file}: {name}: 'reason' is missing; say why the finding is accepted")
    if not entry.get("fingerprint") and not (entry.get("rule") and entry.get("subject")):
        raise ValueError(
            f"{file}: {name}: says not what is waived; give its 'fingerprint', or its 'rule' and 'subject'"
        )
    expires = entry.get("expires")
    if expires is not None and type(expires) is not Date:
        raise ValueError(f"{file}: {name}: 'expires' must be a date, like 2026-12-31, without quotation marks")
    kept = {key: entry.get(key, "").strip() for key in ("rule", "fingerprint", "path", "subject")}
    return Waiver(file, name, entry["reason"].strip(), expires=expires, **kept)
