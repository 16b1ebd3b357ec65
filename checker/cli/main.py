"""The command ``checker``: its subcommands, imported when they are called, and how it ends, whatever happens."""

from __future__ import annotations

import atexit
import gc
import importlib
import os
import sys
from typing import NoReturn

import click

CLEAN, FINDINGS, UNUSABLE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141

_COMMANDS = {
    "check": "Check copy: files, folders or standard input.",
    "report": "Write an editorial report: what an editor opens, reads and sends back.",
    "baseline": "Hold known findings, so that a check tells of new ones only.",
    "waive": "Accept a finding, for a reason.",
    "names": "List the names in copy, or say why two are one.",
    "rules": "List every rule.",
    "explain": "Explain a rule: its manual and its examples.",
}


class Commands(click.Group):
    """A group whose commands lie each in the module of its name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order in which people meet them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of one name."""
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(f"checker.cli.{cmd_name}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name; for one that does not exist, the nearest that does is proposed."""
        name = args[0]
        if name not in _COMMANDS and not name.startswith("-"):
            from checker.selection import nearest

            near = nearest(name, _COMMANDS)
            meant = f"did you mean {near!r}?" if near else "see checker --help"
            if os.path.exists(name):
                meant = f"did you mean 'checker check {name}'?"
            ctx.fail(f"no command is called {name!r}; {meant}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command. A reader who has left and an interruption end it without a word."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise SystemExit(INTERRUPTED) from None
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains as it closes it
            raise SystemExit(BROKEN_PIPE) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in the help, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from checker import __version__

        click.echo(f"checker {__version__}")
        ctx.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version."
)
def cli() -> None:
    """Check news copy for its sources and its consistency.

    Exit status: 0 nothing found, 1 findings, 2 wrong usage or a file that could not be read.
    """


def complain(message: str) -> None:
    """Say on standard error, in one line, what is wrong."""
    from checker.report.columns import printable

    sys.stderr.write(f"checker: {printable(message)}\n")


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit status: no traceback for anything that a user can cause.

    A process that is to live for a tenth of a second gains another tenth by hardly looking for garbage, which it has
    little of, and by not looking for it at all when it ends.
    """
    if arguments is None:
        gc.set_threshold(100_000)
        atexit.register(gc.freeze)
    try:
        status = cli.main(args=arguments, prog_name="checker", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as problem:
        click.echo(problem.ctx.get_help() if problem.ctx else "", err=True)
        status = UNUSABLE
    except click.ClickException as problem:
        complain(_sentence(problem))
        status = UNUSABLE
    except (click.Abort, KeyboardInterrupt):
        status = INTERRUPTED
    except OSError as problem:
        complain(f"cannot write: {(problem.strerror or str(problem)).lower()}")
        status = UNUSABLE
    sys.exit(status if isinstance(status, int) else CLEAN)


def _sentence(problem: click.ClickException) -> str:
    message = problem.format_message().rstrip(".").replace(". Did you mean", "; did you mean")
    message = message.replace(". (Did you mean", "; did you mean").replace("?)", "?").replace("one of: ", "one of ")
    message = message[:1].lower() + message[1:]
    context = getattr(problem, "ctx", None)
    return f"{message}; see {context.command_path} --help" if context and ";" not in message else message
