"""What an editor offers to do about a finding: put it right, write a name or term alike everywhere, waive it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from lsprotocol.types import (
    CodeAction,
    CodeActionKind,
    CreateFile,
    CreateFileOptions,
    OptionalVersionedTextDocumentIdentifier,
    Position,
    Range,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)
from pygls.uris import from_fs_path

from checker.finding import Edit, Finding
from checker.house import House
from checker.language.house_style import respelled, rewritten
from checker.lsp.story import OpenStory
from checker.mending import source_of
from checker.waivers import FILE, waiver_entry

REASONS = ("right as it stands", "checked with the author", "house style")
_TWO = "two people"


def actions(story: OpenStory, findings: Iterable[Finding], reasons: Sequence[str] = ()) -> Iterator[CodeAction]:
    """The actions for some of a story's findings; ``reasons`` are those that the house gives for waivers."""
    assert story.report
    for finding in findings:
        yield from _spellings(story, finding)
        yield from _waivers(story, finding, reasons)


def _spellings(story: OpenStory, finding: Finding) -> Iterator[CodeAction]:
    """The finding's own edits, then each of its spellings written everywhere, the most usual first."""
    offered: list[tuple[str, Sequence[Edit]]] = []
    if finding.edits:
        offered.append(("Put this right", finding.edits))
    offered += [(f"Write “{text}” everywhere", edits) for text, edits in _ways(story, finding) if edits]
    offered += [
        (f"Write “{text}”", [Edit(finding.start, finding.end, text)])
        for text in finding.suggestions
        if not finding.edits
    ]
    made: list[WorkspaceEdit] = []
    for title, edits in offered:
        change = _change(story, edits)
        if change and change not in made:
            made.append(change)
            yield CodeAction(title, CodeActionKind.QuickFix, is_preferred=len(made) == 1 or None, edit=change)


def _ways(story: OpenStory, finding: Finding) -> Iterator[tuple[str, list[Edit]]]:
    """Each way in which the copy writes what a finding is about, and what to write where if that is the right one."""
    assert story.report
    document = story.report.document
    text, quotations = document.text, document.quotations
    if finding.rule == "names/variant-spelling":
        for entity in document.entities:
            for variation in entity.variations:
                ways = sorted(variation.spellings, key=lambda way: (-len(way.spans), way.spans))
                if any((finding.start, finding.end) in way.spans for way in ways):
                    for way in ways:
                        house = House(preferred=(way.text,))
                        yield way.text, respelled(text, entity, variation, house, quotations)
    elif finding.rule == "consistency/term-variant":
        for term in document.terms:
            if term.key == finding.subject:
                for form in sorted(term.forms, key=lambda form: (-len(form.spans), form.text)):
                    yield form.text, rewritten(text, term, House(preferred=(form.text,)), quotations)


def _change(story: OpenStory, edits: Iterable[Edit]) -> WorkspaceEdit | None:
    """Edits of the text as one of the editor's document; None where there is markup in between, or where the text is
    not made of the document's own characters."""
    assert story.report
    document, source = story.report.document, story.positions.text
    if source_of(document) != source:
        return None
    made = []
    for start, end, text in edits:
        first, last = document.place(start).source, document.place(end - 1).source + 1
        if source[first:last] != document.text[start:end]:
            return None
        made.append(TextEdit(story.positions.range(first, last), text))
    return WorkspaceEdit(changes={story.uri: made})


def _waivers(story: OpenStory, finding: Finding, reasons: Sequence[str]) -> Iterator[CodeAction]:
    given = reasons or ((_TWO, *REASONS) if finding.rule == "names/variant-spelling" else REASONS)
    for reason in given:
        yield CodeAction(f"Waive: {reason}", CodeActionKind.QuickFix, edit=_waiver(story, finding, reason))


def _waiver(story: OpenStory, finding: Finding, reason: str) -> WorkspaceEdit:
    """A comment before the paragraph in Markdown, an entry in the file of waivers beside any other copy."""
    assert story.report
    document = story.report.document
    if story.markdown and document.segments.blocks:
        block = document.segments.blocks[document.segments.block_at(finding.start)]
        line = story.positions.position(document.place(block.start).source).line
        at = Position(line, 0)
        comment = f"<!-- checker: ignore-next {finding.rule} -- {reason} -->\n\n"
        return WorkspaceEdit(changes={story.uri: [TextEdit(Range(at, at), comment)]})
    file = os.path.join(os.path.dirname(os.path.abspath(story.path)), FILE)
    keys = {
        "rule": finding.rule, "subject": finding.subject, "fingerprint": finding.fingerprint,
        "path": os.path.basename(story.path), "reason": reason,
    }  # fmt: skip
    uri = from_fs_path(file) or file
    end = Position(0, 0)
    lead = ""
    if os.path.exists(file):
        with open(file, encoding="utf-8", errors="replace") as old:
            before = old.read()
        lines = before.count("\n")
        end = Position(lines, len(before) - before.rfind("\n") - 1)
        lead = "\n" if before.endswith("\n") else "\n\n" if before else ""
    entry = TextDocumentEdit(
        OptionalVersionedTextDocumentIdentifier(uri), [TextEdit(Range(end, end), lead + waiver_entry(keys))]
    )
    return WorkspaceEdit(document_changes=[CreateFile(uri, options=CreateFileOptions(ignore_if_exists=True)), entry])
