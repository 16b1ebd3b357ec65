"""JSON for other programs: one envelope for a run, or one line for a document, as schema.json beside this has it."""

from __future__ import annotations

import json

from checker.report.entry import entry
from checker.report.formats import Writer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.report.long_report import LongReport
    from checker.report.pressing import PressedText
    from checker.report.report import Report
    from checker.report.tally import Tally

SCHEMA_VERSION = 1


def as_json(value: Any) -> str:
    """One line of JSON in which everything but control characters stands as it is.

    A lone surrogate stands in it too: whoever encodes the line must use ``backslashreplace``, which turns it into the
    very escape that JSON has for it.
    """
    return json.dumps(value, ensure_ascii=False)


class JsonWriter(Writer):
    """One object: the tool, the documents, one a line, and the files that could not be read."""

    separator = ",\n"

    def opening(self) -> str:
        """The head of the envelope."""
        from checker import __version__

        tool = as_json({"name": "checker", "version": __version__})
        return f'{{"schema": {SCHEMA_VERSION}, "tool": {tool}, "documents": [\n'

    def document(self, report: Report, *, notes: bool) -> str:
        """One entry of "documents", with all findings; nothing for a file that failed, which closing() names."""
        return "" if report.failed else as_json(entry(report))

    def pressed(self, report: LongReport) -> PressedText:
        """The same for the report on a long text."""
        from checker.report.pressing import pressed_entry

        return pressed_entry(report)

    def closing(self, tally: Tally) -> str:
        """The files that failed."""
        return f'\n], "failed": {as_json([{"path": path, "error": error} for path, error in tally.failed])}}}\n'


class JsonLinesWriter(Writer):
    """One line for every document, and for every file that failed a line with its path and error, in order."""

    def document(self, report: Report, *, notes: bool) -> str:
        """The line of one document or failed file."""
        return as_json({"path": report.path, "error": report.error} if report.failed else entry(report)) + "\n"

    def pressed(self, report: LongReport) -> PressedText:
        """The same for the report on a long text."""
        from checker.report.pressing import pressed_entry

        return pressed_entry(report, "\n")
