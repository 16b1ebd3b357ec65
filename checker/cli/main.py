"""The command ``checker``: how it begins and how it ends, whatever happens."""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


CLEAN, FINDINGS, UNUSABLE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141

_STREAMS = "stdin", "stdout", "stderr"
COMMANDS = {
    "check": "Check copy: files, folders or standard input.",
    "report": "Write an editorial report: what an editor opens, reads and sends back.",
    "baseline": "Hold known findings, so that a check tells of new ones only.",
    "waive": "Accept a finding, for a reason.",
    "names": "List the names in copy, or say why two are one.",
    "sources": "Show what copy rests on: its sources.",
    "quotes": "Look every quotation up in the texts that it was taken from.",
    "diff": "Compare two versions of a story.",
    "lsp": "Serve editors (Language Server Protocol).",
    "rules": "List every rule.",
    "explain": "Explain a rule: its manual and its examples.",
}
"""Every command and what it does; each lies in the module of its name."""


class Misuse(Exception):  # noqa: N818 (it is the user's)
    """Arguments, or files that they name, that cannot be used. The message is the sentence that says so."""


def complain(message: str) -> None:
    """Say on standard error, in one line, what is wrong."""
    from checker.report.columns import printable

    sys.stderr.write(f"checker: {printable(message)}\n")


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit status: no traceback for anything that a user can cause.

    A process that is to live for a tenth of a second gains another tenth by hardly looking for garbage, which it has
    little of, and by leaving its memory to the system when it ends instead of giving back object after object; and a
    check that is asked for plainly is run without click, which takes as long to load as the story takes to check.
    Whoever gives ``arguments`` gets SystemExit and keeps the process.
    """
    if arguments is None:
        gc.set_threshold(100_000)
    for name in _STREAMS:
        if getattr(sys, name) is None:  # closed by whoever started the command
            setattr(sys, name, open(os.devnull, "r+", encoding="utf-8"))  # noqa: SIM115 (kept)
    try:
        status = _run(sys.argv[1:] if arguments is None else arguments)
        if not sys.stdout.closed:  # as the server for editors leaves it
            sys.stdout.flush()
    except Misuse as problem:
        complain(str(problem))
        status = UNUSABLE
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains as it closes it
        status = BROKEN_PIPE
    except OSError as problem:
        complain(_unwritten(problem))
        status = UNUSABLE
    code = status if isinstance(status, int) else CLEAN
    if arguments is None and code != INTERRUPTED:
        os._exit(code)  # all output is flushed
    sys.exit(code)


def _unwritten(problem: OSError) -> str:
    reason = (problem.strerror or str(problem)).lower()
    if not problem.filename:
        return f"cannot write: {reason}"
    return f"cannot write {os.fsdecode(problem.filename)!r} ({reason}); name a place that can be written"


def _run(arguments: list[str]) -> object:
    if arguments[:1] == ["check"]:
        from checker.cli.plain_arguments import plainly_read

        values = plainly_read(arguments[1:])
        if values is not None:
            from checker.cli.checking import check_copy

            return check_copy(**values)
    from checker.cli.commands import run

    return run(arguments)
