"""Comparisons of versions as JSON for other programs: the tool, the revisions, one a line, and what failed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.report.documents import SCHEMA_VERSION, as_json
from checker.report.revision_entry import revision_entry

if TYPE_CHECKING:
    from checker.revision.difference import RevisionDiff


class RevisionJson:
    """One object for a run."""

    def revision(self, revision: RevisionDiff, *, notes: bool) -> str:
        """One entry of "revisions", with everything that is known."""
        return as_json(revision_entry(revision))

    def together(self, pieces: Sequence[str], failed: Sequence[tuple[str, str]]) -> str:
        """The whole object."""
        from checker import __version__

        tool = as_json({"name": "checker", "version": __version__})
        told = as_json([{"path": path, "error": error} for path, error in failed])
        body = ",\n".join(pieces)
        return f'{{"schema": {SCHEMA_VERSION}, "tool": {tool}, "revisions": [\n{body}\n], "failed": {told}}}\n'
