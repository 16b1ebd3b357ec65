"""The formats that a comparison of two versions can be written in, each made when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.report.formats import Layout
    from checker.revision.difference import RevisionDiff

REVISION_FORMATS = ("text", "json", "markdown", "html", "sarif")


class RevisionWriter(Protocol):
    """Turns comparisons into text, each alone; ``together`` puts their texts into one."""

    def revision(self, revision: RevisionDiff, *, notes: bool) -> str:
        """One pair of versions; ``notes`` says whether a human reader wants to see findings of severity note."""

    def together(self, pieces: Sequence[str], failed: Sequence[tuple[str, str]]) -> str:
        """All pairs of a run, and the files that could not be compared, each with the reason."""


def revision_writer(form: str, layout: Layout) -> RevisionWriter:
    """The writer of one format. KeyError if there is none of that name."""
    if form == "json":
        from checker.report.revision_json import RevisionJson

        return RevisionJson()
    if form == "markdown":
        from checker.report.revision_markdown import RevisionMarkdown

        return RevisionMarkdown()
    if form == "html":
        from checker.report.revision_html import RevisionHtml

        return RevisionHtml()
    if form == "sarif":
        from checker.report.revision_sarif import RevisionSarif

        return RevisionSarif()
    if form != "text":
        raise KeyError(form)
    from checker.report.revision_text import RevisionText

    return RevisionText(layout)
