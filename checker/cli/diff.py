"""``checker diff``: what an edit really changed, between two files or two revisions of a repository."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

import click

from checker.baseline import FILE
from checker.cli.against_baseline import compare_with_baseline, least_grave
from checker.cli.history import GitError, changed_files, every_change
from checker.cli.main import CLEAN, FINDINGS, UNUSABLE, complain
from checker.cli.run import Plan, Run
from checker.cli.running import as_config, as_date
from checker.cli.terminal import colorful, columns, put
from checker.config import Config
from checker.reading import UnreadableError
from checker.report.formats import Layout
from checker.report.report import Report
from checker.report.revision_formats import REVISION_FORMATS, revision_writer
from checker.revision.difference import RevisionDiff
from checker.tuples import NamedTuple

_THRESHOLDS = ("introduced", "exposed", "any-fact", "silent", "never")


class Pair(NamedTuple):
    """Two versions of one story: what they are called, the path whose configuration holds for both, and their bytes
    where they do not lie in files of their own."""

    old_path: str
    new_path: str
    path: str
    old_data: bytes | None = None
    new_data: bytes | None = None


@click.command()
@click.argument("paths", nargs=-1, metavar="OLD NEW | [PATH...]")
@click.option("--git", "revisions", metavar="REV[..REV]", help="Compare the files that changed since a revision.")
@click.option("--each", is_flag=True, help="Compare every revision of --git with the one before it.")
@click.option("--against-baseline", is_flag=True, help="Compare copy with what the baseline holds for it.")
@click.option("--baseline", "held_in", default=FILE, metavar="FILE", help=f"The baseline [{FILE}].")
@click.option("--published", is_flag=True, help="Readers have seen the old version: a change of fact needs a note.")
@click.option(
    "--fail-on",
    type=click.Choice(_THRESHOLDS),
    default="introduced",
    help="What makes the exit status 1: a finding that the edit introduced, or also one that it exposed, or also any "
    "change of fact; or only a silent correction of published copy [introduced].",
)
@click.option("--output-format", type=click.Choice(REVISION_FORMATS), default="text", help="How to write [text].")
@click.option("--notes", is_flag=True, help="Show notes and cosmetic edits, which are otherwise only counted.")
@click.option("--date", callback=as_date, metavar="YYYY-MM-DD", help="The copy's publication date.")
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="Colour the text [auto].")
@click.option("--config", callback=as_config, metavar="FILE", help="Use this configuration and look for no other.")
def diff(
    paths: tuple[str, ...],
    revisions: str | None,
    each: bool,
    against_baseline: bool,
    held_in: str,
    published: bool,
    fail_on: str,
    output_format: str,
    notes: bool,
    date: Date | None,
    color: str,
    config: Config | None,
) -> int:
    """Compare two versions of a story: the facts that changed, the findings that the edit introduced, exposed or fixed.

    OLD and NEW are files of copy, in any format that can be read. With --git, the files that changed between two
    revisions of the repository, or between one revision and the files as they lie there now, are compared; PATHs
    narrow them down; --each compares every revision of a range with the one before it. Both versions are checked with
    the configuration of the new one. With --against-baseline, the copy in PATHs is compared with the findings that a
    baseline holds for it.

    Exit status: 0 nothing that --fail-on names, 1 something, 2 wrong usage or a file that could not be read.
    """
    run = Run(Plan((), config, date=date, notes=notes, today=Date.today()))
    if against_baseline:
        if revisions is not None or published:
            raise click.UsageError("--against-baseline has no old text; it goes with neither --git nor --published")
        return compare_with_baseline(paths, held_in, run, fail_on, output_format)
    if revisions is None and len(paths) != 2:
        raise click.UsageError("name two files, the old version and the new, or a revision with --git")
    if each and (revisions is None or output_format == "sarif"):
        raise click.UsageError("--each goes with --git, and with every format but sarif, which tells of one version")
    if fail_on == "silent" and not published:
        raise click.UsageError("--fail-on silent is about published copy; add --published")
    writer = revision_writer(output_format, Layout(output_format == "text" and colorful(color), columns()))
    pieces, failed, fails = [], [], False
    reports: dict[str, Report] = {}
    for pair in _pairs(paths, revisions, each):
        try:
            settings = run.config(pair.path)
            old = reports.pop(pair.old_path, None) or run.reported(pair.old_path, pair.old_data, pair.path)
            new = run.reported(pair.new_path, pair.new_data, pair.path)
            if each:  # the next revision has this one for its old version
                reports[pair.new_path] = new
        except UnreadableError as problem:
            path, _, reason = str(problem).partition(": ")
            failed.append((path, reason))
            continue
        except ValueError as problem:
            raise click.UsageError(str(problem)) from None
        revision = RevisionDiff(old, new, published=published, config=settings)
        pieces.append(writer.revision(revision, notes=settings.notes))
        fails = fails or _fails(revision, fail_on, settings)
    for path, error in failed:
        complain(f"{path}: {error}")
    if pieces or output_format in ("json", "sarif"):
        put(writer.together(pieces, failed))
    elif not failed:
        complain("no file of copy changed; there is nothing to compare")
    if failed:
        return UNUSABLE
    return FINDINGS if fails else CLEAN


def _pairs(paths: tuple[str, ...], revisions: str | None, each: bool) -> Iterator[Pair]:
    if revisions is None:
        yield Pair(paths[0], paths[1], paths[1])
        return
    try:
        if each:
            for before, after, change in every_change(revisions, paths):
                names = f"{before}:{change.old_path}", f"{after}:{change.new_path}"
                yield Pair(*names, change.new_path, change.old, change.new)
            return
        for change in changed_files(revisions, paths):
            yield Pair(change.old_path, change.new_path, change.new_path, change.old, change.new)
    except GitError as problem:
        raise click.UsageError(str(problem)) from None


def _fails(revision: RevisionDiff, fail_on: str, config: Config) -> bool:
    """Does the revision do what the run is to fail on? Findings count from the configuration's severity on."""
    if fail_on == "never":
        return False
    if fail_on == "silent":
        return revision.notice.silent
    states = ("introduced",) if fail_on == "introduced" else ("introduced", "exposed")
    found = any(
        stated.state in states and stated.finding.state == "new" and stated.finding.severity >= least_grave(config)
        for stated in revision.findings
    )
    return found or (fail_on == "any-fact" and bool(revision.facts))
