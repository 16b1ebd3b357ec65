"""``checker diff``: what an edit really changed, between two files or two revisions of a repository."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from typing import NamedTuple

import click

from checker.cli.history import GitError, changed_files
from checker.cli.main import CLEAN, FINDINGS, UNUSABLE, complain
from checker.cli.terminal import colorful, columns, put
from checker.config import Config
from checker.config_discovery import Discovery
from checker.document import Document
from checker.engine import refuse_unusable
from checker.finding import Severity
from checker.reading import UnreadableError, read, read_bytes
from checker.report.formats import Layout
from checker.report.revision_formats import REVISION_FORMATS, revision_writer
from checker.revision.difference import RevisionDiff
from checker.revision.difference import diff as compare

_THRESHOLDS = ("introduced", "exposed", "any-fact", "never")


class Pair(NamedTuple):
    """Two versions of one story: what they are called, and their bytes where they do not lie in files of their own."""

    old_path: str
    new_path: str
    old_data: bytes | None = None
    new_data: bytes | None = None


def _date(ctx: click.Context, param: click.Parameter, value: str | None) -> Date | None:
    try:
        return Date.fromisoformat(value) if value else None
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date; write it as 2025-04-07") from None


@click.command(short_help="Compare two versions of a story.")
@click.argument("paths", nargs=-1, metavar="OLD NEW | [PATH...]")
@click.option("--git", "revisions", metavar="REV[..REV]", help="Compare the files that changed since a revision.")
@click.option("--published", is_flag=True, help="Readers have seen the old version: a change of fact needs a note.")
@click.option(
    "--fail-on",
    type=click.Choice(_THRESHOLDS),
    default="introduced",
    help="What makes the exit status 1: a finding that the edit introduced, or also one that it exposed, or also any "
    "change of fact [introduced].",
)
@click.option("--output-format", type=click.Choice(REVISION_FORMATS), default="text", help="How to write [text].")
@click.option("--notes", is_flag=True, help="Show findings of severity note, which are otherwise only counted.")
@click.option("--date", callback=_date, metavar="YYYY-MM-DD", help="The copy's publication date.")
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="Colour the text [auto].")
@click.option("--config", "config_file", metavar="FILE", help="Use this configuration and look for no other.")
def diff(
    paths: tuple[str, ...],
    revisions: str | None,
    published: bool,
    fail_on: str,
    output_format: str,
    notes: bool,
    date: Date | None,
    color: str,
    config_file: str | None,
) -> int:
    """Compare two versions of a story: the facts that changed, the findings that the edit introduced, exposed or fixed.

    OLD and NEW are files of copy, in any format that can be read. With --git, the files that changed between two
    revisions of the repository, or between one revision and the files as they lie there now, are compared; PATHs
    narrow them down. Both versions are checked with the configuration of the new one.

    Exit status: 0 nothing that --fail-on names, 1 something, 2 wrong usage or a file that could not be read.
    """
    if revisions is None and len(paths) != 2:
        raise click.UsageError("name two files, the old version and the new, or a revision with --git")
    layout = Layout(output_format == "text" and colorful(color), columns())
    writer = revision_writer(output_format, layout)
    pieces, failed, fails = [], [], False
    discovery = Discovery()
    for pair in _pairs(paths, revisions):
        try:
            config = _config(config_file, pair.new_path, discovery)
            old = _document(pair.old_path, pair.old_data, date, config)
            new = _document(pair.new_path, pair.new_data, date, config)
        except UnreadableError as problem:
            path, _, reason = str(problem).partition(": ")
            failed.append((path, reason))
            continue
        revision = compare(old, new, published=published, config=config)
        pieces.append(writer.revision(revision, notes=notes or config.notes))
        fails = fails or _fails(revision, fail_on, config)
    for path, error in failed:
        complain(f"{path}: {error}")
    if pieces or output_format == "json":
        put(writer.together(pieces, failed))
    elif not failed:
        complain("no file of copy changed; there is nothing to compare")
    if failed:
        return UNUSABLE
    return FINDINGS if fails else CLEAN


def _pairs(paths: tuple[str, ...], revisions: str | None) -> Iterator[Pair]:
    if revisions is None:
        yield Pair(paths[0], paths[1])
        return
    try:
        for change in changed_files(revisions, paths):
            yield Pair(change.old_path, change.new_path, change.old, change.new)
    except GitError as problem:
        raise click.UsageError(str(problem)) from None


def _config(file: str | None, path: str, discovery: Discovery) -> Config:
    try:
        config = (discovery.nearest(path) if file is None else Config.load(file)).for_path(path)
        refuse_unusable(config)
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None
    return config


def _document(path: str, data: bytes | None, date: Date | None, config: Config) -> Document:
    try:
        if data is None:
            return read(path, date=date, house=config.house)
        return read_bytes(data, path, date=date, house=config.house)
    except UnreadableError as problem:
        raise UnreadableError(f"{path}: {problem}") from problem


def _fails(revision: RevisionDiff, fail_on: str, config: Config) -> bool:
    """Does the revision do what the run is to fail on? Findings count from the configuration's severity on."""
    if fail_on == "never":
        return False
    least = config.fail_on or Severity.ERROR
    states = ("introduced",) if fail_on == "introduced" else ("introduced", "exposed")
    found = any(
        stated.state in states and stated.finding.state == "new" and stated.finding.severity >= least
        for stated in revision.findings
    )
    return found or (fail_on == "any-fact" and bool(revision.facts))
