"""The commands as click has them: a group whose commands are imported when they are called."""

from __future__ import annotations

import importlib
import os

import click

from checker.cli.main import COMMANDS, UNUSABLE, Misuse


class Commands(click.Group):
    """A group whose commands lie each in the module of its name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order in which people meet them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of one name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(f"checker.cli.{cmd_name}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name; for one that does not exist, the nearest that does is proposed."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            from checker.selection import nearest

            near = nearest(name, COMMANDS)
            meant = f"did you mean {near!r}?" if near else "see checker --help"
            if os.path.exists(name):
                meant = f"did you mean 'checker check {name}'?"
            ctx.fail(f"no command is called {name!r}; {meant}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in the help, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


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


def run(arguments: list[str] | None) -> object:
    """Run the command that the arguments name and return what it returns. Misuse for wrong usage."""
    try:
        return cli.main(args=arguments, prog_name="checker", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as problem:
        click.echo(problem.ctx.get_help() if problem.ctx else "", err=True)
        return UNUSABLE
    except click.ClickException as problem:
        raise Misuse(_sentence(problem)) from problem
    except click.Abort:
        raise KeyboardInterrupt from None


def _sentence(problem: click.ClickException) -> str:
    message = problem.format_message().rstrip(".").replace(". Did you mean", "; did you mean")
    message = message.replace(". (Did you mean", "; did you mean").replace("?)", "?").replace("one of: ", "one of ")
    message = message.replace("a valid integer range", "a whole number").replace("not in the range x>=1", "less than 1")
    message = message[:1].lower() + message[1:]
    context = getattr(problem, "ctx", None)
    return f"{message}; see {context.command_path} --help" if context and ";" not in message else message
