"""The baseline: findings that were there before Checker was, one sorted line each, so that a run tells of new ones
only.

A line has the path of the copy as seen from the baseline's folder, the rule, the fingerprint and the subject, parted by
tabs. No line numbers stand in it and no counts: a finding is known by its words wherever they move in the copy, and one
flaw that takes the place of another is seen. Where lines are merged from two branches, the file is still a baseline.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from checker.report.formats import Writer
from checker.report.places import one_line
from checker.report.report import Report
from checker.tuples import NamedTuple

FILE = "checker-baseline.tsv"
_HEAD = "# Findings that Checker held to be known. One a line: path, rule, fingerprint, subject."
_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}


class Entry(NamedTuple):
    """One finding that is held: ``path`` as seen from the baseline's folder, with strokes."""

    path: str
    rule: str
    fingerprint: str
    subject: str = ""


Held = Mapping[str, str]
"""The findings held for one file of copy: the rule of each, by fingerprint."""


class Baseline:
    """The entries of one baseline file."""

    def __init__(self, file: str, entries: Iterable[Entry] = ()) -> None:
        self.file = file
        self.entries = sorted(set(entries))

    @classmethod
    def load(cls, file: str) -> Baseline:
        """The baseline in a file. ValueError with a sentence if it cannot be read or used."""
        from checker.reading.files import UnreadableError, file_bytes

        try:
            text = file_bytes(file).decode("utf-8", "surrogateescape")
        except UnreadableError as problem:
            raise ValueError(f"{file}: {problem}") from problem
        entries = []
        for number, line in enumerate(text.split("\n"), 1):
            if line and not line.startswith("#"):
                parts = line.rstrip("\r").split("\t")
                if len(parts) != 4 or len(parts[2]) != 16:
                    raise ValueError(
                        f"{file}, line {number}: is no line of a baseline; remove it or make the file anew"
                    )
                entries.append(Entry(_unescaped(parts[0]), *parts[1:]))
        return cls(file, entries)

    def text(self) -> str:
        """The file as it is written."""
        lines = ["\t".join((_escaped(e.path), e.rule, e.fingerprint, one_line(e.subject))) for e in self.entries]
        return "\n".join([_HEAD, *lines]) + "\n"

    def known_as(self, path: str) -> str:
        """How the baseline writes a path."""
        return os.path.relpath(path, os.path.dirname(os.path.abspath(self.file))).replace(os.sep, "/")

    def held(self, paths: Iterable[str]) -> dict[str, Held]:
        """What is held for each of the files of a run.

        A file that the baseline does not know, and that has the name of one that it knows and that is no more, has been
        moved: it keeps what was held, if only one can be meant on either side.
        """
        by_path: dict[str, dict[str, str]] = {}
        for entry in self.entries:
            by_path.setdefault(entry.path, {})[entry.fingerprint] = entry.rule
        names = {path: self.known_as(path) for path in paths}
        root = os.path.dirname(os.path.abspath(self.file))
        vanished = _by_name(path for path in by_path if not os.path.exists(os.path.join(root, path)))
        strange = _by_name(name for name in set(names.values()) if name not in by_path)
        moved = {
            new[0]: vanished[name][0] for name, new in strange.items() if len(new) == len(vanished.get(name, ())) == 1
        }
        return {path: by_path.get(moved.get(name, name), {}) for path, name in names.items()}


def _by_name(paths: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in paths:
        found.setdefault(path.rpartition("/")[2], []).append(path)
    return found


def holding(report: Report, held: Held) -> tuple[Report, int]:
    """The report with the new findings that are held marked so, and how many of those held are found no more (those of
    rules that did not run are not spoken of)."""
    if report.failed:
        return report, 0
    findings = tuple(
        finding._replace(state="held") if finding.state == "new" and finding.fingerprint in held else finding
        for finding in report.findings
    )
    found = {finding.fingerprint for finding in report.findings}
    gone = sum(fingerprint not in found and rule in report.examined for fingerprint, rule in held.items())
    return report.replaced(findings, report.complaints), gone


class EntryWriter(Writer):
    """Writes what a baseline needs to know of a document: a line for every finding that is not waived."""

    def document(self, report: Report, *, notes: bool) -> str:
        """Rule, fingerprint and subject of every finding, notes too."""
        found = [finding for finding in report.findings if finding.state != "waived"]
        return "".join(f"{f.rule}\t{f.fingerprint}\t{one_line(f.subject)}\n" for f in found)


def entries(path: str, lines: str) -> list[Entry]:
    """The entries that EntryWriter wrote of the document at a path."""
    return [Entry(path, *line.split("\t")) for line in lines.split("\n") if line]


def _escaped(path: str) -> str:
    path = "".join(_ESCAPES.get(char, char) for char in path)
    return "\\#" + path[1:] if path.startswith("#") else path


def _unescaped(path: str) -> str:
    parts = path.split("\\\\")
    plain = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\#": "#"}
    for written, char in plain.items():
        parts = [part.replace(written, char) for part in parts]
    return "\\".join(parts)
