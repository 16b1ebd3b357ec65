"""``checker lsp``: Checker for editors, over standard input and output."""

from __future__ import annotations

import click

from checker.cli.main import CLEAN, Misuse


@click.command()
@click.option("--stdio", is_flag=True, help="Over standard input and output, which is the only way there is.")
def lsp(stdio: bool) -> int:
    """Serve an editor by the Language Server Protocol, over standard input and output.

    An editor starts it; README tells how. Findings are shown as diagnostics; there are actions to put right what is
    certain, to write a name in one way everywhere and to waive a finding, and a rule's manual shows on hover.
    """
    del stdio  # editors like to say so
    try:
        from checker.lsp.server import make_server
    except ModuleNotFoundError as problem:
        if (problem.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise Misuse("serving an editor needs pygls; install copydesk-checker[lsp]") from None
    import logging

    logging.getLogger("pygls").setLevel(logging.ERROR)  # standard error is for what an editor's user can mend
    make_server().start_io()
    return CLEAN
