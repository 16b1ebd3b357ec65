"""A revision as Markdown, for a merge request or a ticket: facts first, the edits folded away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.report.markdown import escaped
from checker.report.revision_text import edit_text, edited, shown_findings
from checker.report.summary import counted
from checker.revision.redline import CUT, PUT_IN, written

if TYPE_CHECKING:
    from checker.finding import Span
    from checker.revision.difference import RevisionDiff

_FOREIGN = "The copy is not English; only its sentences were compared."


class RevisionMarkdown:
    """A heading for every pair of versions, with lists of facts, old forms, sources and findings."""

    def revision(self, revision: RevisionDiff, *, notes: bool) -> str:
        """One pair of versions."""
        old, new = revision.old.path, revision.new.path
        title = escaped(new) if old == new else f"{escaped(old)} → {escaped(new)}"
        parts = [f"### {title}", self._opening(revision)]
        parts += self._list("Facts", [_fact(revision, fact.kind, fact.new, fact.message) for fact in revision.facts])
        left = [_fact(revision, copy.fact.kind, copy.place, copy.message) for copy in revision.stale]
        parts += self._list("Old forms that are left", left)
        parts += self._list("Sources", _sources(revision))
        parts += self._list("Findings", _findings(revision, notes))
        parts += self._edits(revision)
        return "\n\n".join(parts) + "\n"

    def together(self, pieces: Sequence[str], failed: Sequence[tuple[str, str]]) -> str:
        """All pairs, one under the other."""
        told = [f"### {escaped(path)}\n\n**Not compared:** {escaped(error)}\n" for path, error in failed]
        return "\n".join([*pieces, *told])

    def _opening(self, revision: RevisionDiff) -> str:
        notice = revision.notice
        told = []
        if notice.silent:
            told.append("**A fact was changed in published copy, and no note tells readers.**")
        if notice.suggested not in ("none", "unknown"):
            told.append(f"Suggested class: {notice.suggested}.")
        if not revision.facts:
            told.append("No change of the kinds checked." if revision.checked else _FOREIGN)
        changes = Counter(record.change for record in revision.sentences)
        told.append("Sentences: " + ", ".join(f"{n} {change}" for change, n in sorted(changes.items())) + ".")
        if notice.draft and revision.published:
            told.append(f"\n\n> {escaped(notice.draft)}")
        return " ".join(told)

    def _list(self, title: str, items: list[str]) -> list[str]:
        return [f"**{title}**", "\n".join(f"- {item}" for item in items)] if items else []

    def _edits(self, revision: RevisionDiff) -> list[str]:
        rows = [f"- {edit_text(records, revision, _marked)}" for records in edited(revision)]
        rows += [f"- {counted(move.sentences, 'sentence')} moved" for move in revision.moves]
        if revision.cosmetic:
            rows.append(f"- {counted(len(revision.cosmetic), 'sentence')} in capitals or punctuation only")
        if not rows:
            return []
        summary = f"<details><summary>{counted(len(rows), 'edit')}</summary>"
        rows += [f"  - {written(revision.lettering(record), _marked)}" for record in revision.cosmetic]
        return [summary, "\n".join(rows), "</details>"]


def _fact(revision: RevisionDiff, kind: str, span: Span | None, message: str) -> str:
    place = f" line {revision.new.document.place(span.start).line}" if span else ""
    return f"`{kind}`{place}: {escaped(message)}"


def _sources(revision: RevisionDiff) -> list[str]:
    sides = (("gained", revision.sources.gained), ("lost", revision.sources.lost))
    told = [
        f"{what}: {escaped(max(source.as_written, key=len, default=''))} ({source.kind})"
        for what, sources in sides
        for source in sources
    ]
    text = revision.new.document.text
    return told + [
        f"rests on one source now: {escaped(text[claim.start : claim.end])}" for claim in revision.sources.single
    ]


def _findings(revision: RevisionDiff, notes: bool) -> list[str]:
    told = []
    for stated in shown_findings(revision, notes):
        if stated.state not in ("persisting", "moved"):
            finding = stated.finding
            place = "" if stated.gone else f" **{finding.line}:{finding.column}**"
            told.append(
                f"{stated.state}{place} {finding.severity.label} `{finding.rule}`: {escaped(finding.message)} "
                f"*{escaped(stated.why)}*"
            )
    return told


def _marked(kind: str, words: str) -> str:
    safe = escaped(words)
    return f"<del>{safe}</del>" if kind == CUT else f"<ins>{safe}</ins>" if kind == PUT_IN else safe
