"""The cache: the same bytes from it as without it, nothing that is out of date, and nothing that is broken."""

import json
import os
from pathlib import Path

import pytest

from checker import cache
from checker.report.formats import FORMATS

COPY = "Council drops plan\n\nThe notorious regime, officials said, lost. “Go,” said Esmail Kaani. Qaani left.\n"


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(COPY)
    (tmp_path / "b.md").write_text(f"# {COPY}\nThis is evident. <!-- checker: ignore -- our word -->\n")
    return tmp_path


@pytest.fixture
def entries(monkeypatch):
    """Every question to the cache: was there an entry?"""
    hits = []
    get = cache.Cache.get

    def counted(self, key):
        value = get(self, key)
        hits.append(value is not None)
        return value

    monkeypatch.setattr(cache.Cache, "get", counted)
    return hits


def files():
    root = os.environ["CHECKER_CACHE_DIR"]
    return sorted(os.path.join(place, name) for place, _, names in os.walk(root) for name in names)


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_kept_is_what_was(story, command, entries, form):
    plain = command("check", ".", "--output-format", form, "--no-cache")
    assert files() == []
    first = command("check", ".", "--output-format", form)
    again = command("check", ".", "--output-format", form)
    assert vars(plain) == vars(first) == vars(again)
    assert entries == [False, False, True, True]
    assert len(files()) == 2


def test_all_that_takes_part_is_in_the_key(story, command, entries, monkeypatch):
    def hit(*arguments):
        del entries[:]
        command("check", "a.txt", *arguments)
        return entries == [True]

    changes = [
        [], ["--notes", "--output-format", "json"], ["--select", "names"], ["--ignore", "names"],
        ["--date", "2025-04-07"],
        ["--color", "always"], ["-q"], ["--fail-on", "never"],
    ]  # fmt: skip
    for arguments in changes:
        assert not hit(*arguments), arguments
        assert hit(*arguments), arguments
    for name, text in {
        "a.txt": COPY + "More.\n",
        "checker.toml": 'ignore = ["labels"]',
        "checker-waivers.toml": '[[waiver]]\nrule = "names"\nsubject = "x"\nreason = "y"\n',
    }.items():
        (story / name).write_text(text)
        assert not hit(), name
        assert hit(), name
    monkeypatch.setattr(cache, "_code", lambda: ["another version"])
    assert not hit()


def test_broken_entries_are_passed_over(story, command, entries):
    whole = command("check", "a.txt")
    (file,) = files()
    good = Path(file).read_bytes()
    for broken in (b"", b"x", good[:-1], good.replace(b"a", b"b"), b"0\n[]"):
        Path(file).write_bytes(broken)
        assert vars(command("check", "a.txt")) == vars(whole)
    assert not any(entries)


def test_a_cache_that_cannot_be_written_is_no_error(story, command, monkeypatch):
    (story / "file").write_text("")
    assert command("check", "a.txt", "--cache-dir", "file").status == 1
    for name in ("CHECKER_CACHE_DIR", "XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.delenv(name, raising=False)
    assert cache.folder() == ""
    assert command("check", "a.txt").status == 1


def test_failures_and_rules_without_a_file_are_not_kept(story, command, plugin):
    (story / "empty.txt").write_text("")
    command("check", "empty.txt", "missing.txt")
    (story / "checker.toml").write_text(f'plugins = ["{plugin}"]')
    command("check", "a.txt")
    assert files() == []


def test_old_entries_go(story, command):
    command("check", "a.txt")
    (file,) = files()
    neighbour = os.path.join(os.path.dirname(file), "old")
    with open(neighbour, "w") as opened:
        json.dump([], opened)
    os.utime(neighbour, (0, 0))
    cache._sweep.cache_clear()
    os.unlink(file)
    command("check", "a.txt")
    assert files() == [file]


def test_an_entry_that_cannot_be_put_in_its_place_leaves_nothing(story, command, monkeypatch):
    def refused(*places):
        raise OSError

    monkeypatch.setattr(os, "replace", refused)
    assert command("check", ".").status == 1
    assert files() == []
