"""Which formats go where: what --output-format, --output and the build server ask for."""

from __future__ import annotations

import os
from collections.abc import Iterable

from checker.cli.main import Misuse
from checker.cli.outputs import STDOUT, JobSummary, Output
from checker.cli.terminal import colorful, columns
from checker.report.formats import FORMATS, Layout
from checker.tuples import NamedTuple

_JOB_SUMMARY = "GITHUB_STEP_SUMMARY"


class Target(NamedTuple):
    """One report to be written: its format, the file or "-", and how it is laid out. ``appended`` reports are put
    behind what the file holds."""

    form: str
    file: str
    layout: Layout
    appended: bool = False

    def open(self) -> Output:
        """Begin to write. Misuse if that cannot be."""
        try:
            return JobSummary(self.file) if self.appended else Output(self.form, self.file, self.layout)
        except BrokenPipeError:
            raise
        except OSError as problem:
            reason = (problem.strerror or "cannot be written").lower()
            raise Misuse(f"--output: cannot write {self.file!r} ({reason}); name a file that can be written") from None


def targets(output_format: str | None, outputs: Iterable[str], color: str, quiet: bool, compared: bool) -> list[Target]:
    """Standard output has the format that it is given by either option, or else text. With the annotations of GitHub
    goes the summary of the job."""
    asked = list(map(_parted, outputs))
    places = [STDOUT if file == STDOUT else os.path.realpath(file) for _, file in asked]
    if output_format or STDOUT not in places:
        asked.insert(0, (output_format or "text", STDOUT))
        places.insert(0, STDOUT)
    for place in places:
        if places.count(place) > 1:
            where = "standard output" if place == STDOUT else repr(place)
            raise Misuse(f"two reports cannot be written to {where}; name a file for one of them")
    found = []
    for form, file in asked:
        on_screen = file == STDOUT
        layout = Layout(on_screen and colorful(color), columns() if on_screen else 100, quiet, compared)
        found.append(Target(form, file, layout))
    summary = os.environ.get(_JOB_SUMMARY)
    if summary and any(target.form == "github" for target in found):
        found.append(Target("markdown", summary, Layout(compared=compared), appended=True))
    return found


def _parted(output: str) -> tuple[str, str]:
    form, equals, file = output.partition("=")
    if form not in FORMATS:
        raise Misuse(f"--output: no format is called {form!r}; there are {', '.join(FORMATS)}")
    if not equals or not file:
        raise Misuse(f"--output: say where to write, as in {form}=report.{form}")
    return form, file


def refuse_overwriting(targets: Iterable[Target], copy: Iterable[str]) -> None:
    """Misuse if a report would be written over a file of copy that is to be checked."""
    written = {os.path.realpath(target.file): target.file for target in targets if target.file != STDOUT}
    for path in copy if written else ():
        if file := written.get(os.path.realpath(path)):
            raise Misuse(f"--output: {file!r} is copy to be checked; write the report to another file")
