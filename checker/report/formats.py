"""The formats that a report can be written in, each a writer in a module of its own, imported when it is asked for."""

from __future__ import annotations

import importlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.report.report import Report
    from checker.report.tally import Tally


class Writer:
    """Turns reports into text, each alone, so that worker processes can do it: what they return is put together as
    ``opening``, the documents that are not "" with ``separator`` between them, ``closing``.

    A writer that has a method ``arranged`` is given all documents together, and writes what it returns for them. One
    that has a method ``pressed`` is asked through that for the report on a long text, of which it writes much.
    """

    separator = ""

    def __init__(self, layout: Layout) -> None:
        del layout  # formats for machines are laid out in one way

    def opening(self) -> str:
        """What stands before the first document."""
        return ""

    def document(self, report: Report, *, notes: bool) -> str:
        """One document; ``notes`` says whether a human reader wants to see findings of severity note."""
        raise NotImplementedError

    def closing(self, tally: Tally) -> str:
        """What stands after the last document."""
        return ""


FORMATS = {
    "text": ("checker.report.terminal", "TextWriter"),
    "json": ("checker.report.documents", "JsonWriter"),
    "jsonl": ("checker.report.documents", "JsonLinesWriter"),
    "concise": ("checker.report.concise", "ConciseWriter"),
    "statistics": ("checker.report.statistics", "StatisticsWriter"),
    "sarif": ("checker.report.sarif", "SarifWriter"),
    "github": ("checker.report.github", "GithubWriter"),
    "gitlab": ("checker.report.gitlab", "GitlabWriter"),
    "rdjson": ("checker.report.rdjson", "RdjsonWriter"),
    "rdjsonl": ("checker.report.rdjson", "RdjsonLinesWriter"),
    "junit": ("checker.report.xml_reports", "JunitWriter"),
    "checkstyle": ("checker.report.xml_reports", "CheckstyleWriter"),
    "markdown": ("checker.report.markdown", "MarkdownWriter"),
    "csv": ("checker.report.table", "CsvWriter"),
}


_INTERNAL = {"entries": ("checker.baseline", "EntryWriter")}  # what commands want to know, not people


class Layout:
    """How a text for people is laid out: whether in colour, how wide, whether without summaries; and for all formats
    whether the run is compared with a baseline."""

    __slots__ = ("color", "compared", "quiet", "width")

    def __init__(self, color: bool = False, width: int = 100, quiet: bool = False, compared: bool = False) -> None:
        self.color = color
        self.width = width
        self.quiet = quiet
        self.compared = compared

    def plain(self) -> tuple[bool, int, bool, bool]:
        """Colour, width, quiet, compared: what two layouts that write the same share."""
        return self.color, self.width, self.quiet, self.compared


def writer(name: str, layout: Layout) -> Writer:
    """The writer of one format. KeyError if there is none of that name."""
    module, cls = FORMATS.get(name) or _INTERNAL[name]
    made: Writer = getattr(importlib.import_module(module), cls)(layout)
    return made
