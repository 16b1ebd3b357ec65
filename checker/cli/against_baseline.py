"""``checker diff --against-baseline``: copy beside the findings that a baseline holds for it."""

from __future__ import annotations

from collections.abc import Sequence

import click

from checker.baseline import Baseline
from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, FINDINGS, UNUSABLE, complain
from checker.cli.run import Run
from checker.cli.running import tasks_of
from checker.cli.terminal import put
from checker.config import Config
from checker.finding import Severity
from checker.reading import UnreadableError
from checker.reading.files import file_bytes
from checker.report.held_formats import HELD_FORMATS
from checker.revision.against_baseline import HeldDiff
from checker.revision.states import INTRODUCED


def compare_with_baseline(paths: Sequence[str], file: str, run: Run, fail_on: str, output_format: str) -> int:
    """Compare, write, and return the exit status. click.UsageError for what cannot be."""
    if not paths:
        raise click.UsageError("name the copy to compare with the baseline, files or folders")
    if output_format not in HELD_FORMATS:
        wanted = ", ".join(HELD_FORMATS)
        raise click.UsageError(f"{output_format} shows two texts, and a baseline has none; there are {wanted}")
    if fail_on in ("any-fact", "silent"):
        raise click.UsageError("a baseline has no text, so that no facts can be compared; use --fail-on introduced")
    tasks = tasks_of(paths, Filter(config=run.plan.config))
    diffs, failed, fails, notes = [], [], False, run.plan.notes
    try:
        baseline = Baseline.load(file)
        held = baseline.held(task.path for task in tasks)
        entries = {(entry.path, entry.fingerprint): entry for entry in baseline.entries}
        known = {fingerprint: entry for (_, fingerprint), entry in entries.items()}
        for task in tasks:
            try:
                if task.error:
                    raise UnreadableError(task.error)
                report = run.examined(task._replace(held=held[task.path]), file_bytes(task.path))
            except UnreadableError as problem:
                failed.append((task.path, str(problem)))
                continue
            here = held[task.path]
            if task.story:  # what is not found in one story may stand in another of its file
                here = {f.fingerprint: here[f.fingerprint] for f in report.findings if f.fingerprint in here}
            diff = HeldDiff(report, [known[fingerprint] for fingerprint in here])
            config = run.config(task.path)
            notes = notes or config.notes
            diffs.append(diff)
            fails = fails or any(f.severity >= least_grave(config) for f in diff.findings(INTRODUCED))
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None
    for path, error in failed:
        complain(f"{path}: {error}")
    put(HELD_FORMATS[output_format](diffs, failed, notes))
    if failed:
        return UNUSABLE
    return FINDINGS if fails and fail_on != "never" else CLEAN


def least_grave(config: Config) -> Severity:
    """The severity from which on a finding counts."""
    return config.fail_on or Severity.ERROR
