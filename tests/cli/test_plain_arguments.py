"""Arguments that are read without click mean what they mean to click."""

import inspect

import click
import pytest

from checker.cli import plain_arguments
from checker.cli.check import check
from checker.cli.checking import THRESHOLDS, check_copy

PLAIN = [
    "a.txt", "- a.txt", "-- -a.txt b", "a -q", "--quiet a", "a --notes --exit-zero", "--no-cache a --cache",
    "a --no-gitignore", "a --show-files", "a --statistics", "a --output-format json",
    "a --output-format=sarif", "a --fail-on never b", "a --fail-on=note --fail-on error", "a --color always",
    "a --jobs 3", "a -j 2", "a --jobs=4", "a --stdin-filename x", "a --baseline b.tsv", "a --baseline=-x",
    "a --cache-dir=x=y", "a --output json=x --output=csv=y", "a --include *.md --exclude b",
    "a --source x --source=y",
    "a --select names,dates --select labels", "a --ignore=names,,", "a --select -x", "a --baseline --notes",
]  # fmt: skip
NOT_PLAIN = [
    "", "--help", "a --outptu x", "a -x", "a --fail-on warn", "a --output-format", "a --jobs 0", "a --jobs x",
    "a -j2", "-qj2 a", "a --date 2025-04-07", "a --config x.toml", "a --notes=1", "a --jobs ²",
    "a --out json=x", "a -j=2",
]  # fmt: skip


@pytest.mark.parametrize("line", PLAIN)
def test_what_is_plain_is_what_click_reads(line):
    values = plain_arguments.plainly_read(line.split())
    assert values is not None
    defaults = {name: parameter.default for name, parameter in inspect.signature(check_copy).parameters.items()}
    assert {**defaults, **values} == check.make_context("check", line.split()).params


@pytest.mark.parametrize("line", NOT_PLAIN)
def test_the_rest_is_left_to_click(line):
    assert plain_arguments.plainly_read(line.split()) is None


def test_every_option_is_known_to_both():
    parameters = inspect.signature(check_copy).parameters
    assert {option.name for option in check.params} == set(parameters)
    for option in check.params:
        if isinstance(option, click.Option) and isinstance(option.type, click.Choice):
            assert tuple(option.type.choices) == plain_arguments._CHOICES[option.opts[-1]][1]
    assert plain_arguments._CHOICES["--fail-on"][1] == THRESHOLDS


def test_the_environment_is_left_to_click(monkeypatch):
    monkeypatch.setenv("CHECKER_OUTPUT_FORMAT", "json")
    assert plain_arguments.plainly_read(["a.txt"]) is None
