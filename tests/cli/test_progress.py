"""The progress bar: on a terminal, after a while, and never in the way."""

import io
import sys

import pytest

from checker.cli import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    """The time, to be set forward by hand."""
    now = [0.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def test_a_long_run_shows_a_bar(clock, monkeypatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    bar = progress.Progress(4)
    bar.step()
    assert sys.stderr.getvalue() == "", "short runs show none"
    clock[0] = 2.0
    bar.step()
    assert sys.stderr.getvalue().endswith("[###############---------------] 2 of 4 files")
    shown = sys.stderr.getvalue()
    bar.step()
    assert sys.stderr.getvalue() == shown, "not at every file"
    bar.clear()
    bar.clear()
    assert sys.stderr.getvalue() == shown + "\r\x1b[K"


def test_what_is_no_terminal_sees_nothing(clock, monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    bar = progress.Progress(4)
    clock[0] = 100.0
    bar.step()
    bar.clear()
    assert sys.stderr.getvalue() == ""
