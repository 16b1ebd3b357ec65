"""Which files of a folder are copy: endings, globs, and what git ignores, compared with git itself."""

import os
import random
import shutil
import subprocess

import pytest

from checker.cli.gathering import Filter, gathered
from checker.config import Config

FILES = (
    "a.txt", "b.txt", "draft.txt", "a/a.txt", "a/draft.txt", "a/b/c.txt", "a/b/draft/x.txt", "build/a.txt", "#a.txt",
    "!a.txt", "a b.txt", "sub/build/b.txt", "sub/deep/er/a.txt", "sub/a1.txt", "sub/a-.txt", "sub/deep/sub/z.txt",
    "é.txt", "[x].txt",
)  # fmt: skip
PATTERNS = (
    "*.txt", "!a.txt", "/a.txt", "draft*", "draft/", "a/", "/a/*", "a/**", "**/b", "**/draft", "sub/**/z.txt",
    "build", "/build/", "!build/", "\\#a.txt", "\\!a.txt", "#a.txt", "a b.txt", "b.txt   ", "a?.txt", "a[0-9].txt",
    "a[!0-9].txt", "sub/deep", "sub/*/er", "deep/er", "!sub/deep/er/a.txt", "*", "!*/", "**", "**/", "/", "", "a[",
    "[z-a]", "[[]x].txt", "*é*", "a[[:digit:]].txt", "sub/deep/**/a.txt", "/**/a.txt", "a/b/", "***.txt", "\\a.txt",
    "a[1-].txt", "a[\\-].txt",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    return tmp_path


ANY = Filter(config=Config())


def taken(top=".", chosen=ANY):
    return {os.path.normpath(path) for path, error in gathered([top], chosen) if not error}


@pytest.mark.skipif(not shutil.which("git"), reason="there is no git to compare with")
def test_gitignore_means_what_it_means_to_git(folder):
    def git(*arguments):
        return subprocess.run(["git", *arguments], capture_output=True, check=True, cwd=folder).stdout

    git("init", "-q")
    chance = random.Random(7)
    for turn in range(150):
        for place in (".", "sub", "a"):
            lines = chance.sample(PATTERNS, chance.randrange(5)) if place == "." or chance.random() < 0.5 else []
            (folder / place / ".gitignore").write_bytes(("\r\n" if turn % 9 == 0 else "\n").join(lines).encode())
        (folder / ".git" / "info" / "exclude").write_text(chance.choice(PATTERNS))
        listed = git("ls-files", "-o", "-z", "--exclude-standard").decode().split("\0")
        expected = {name for name in listed if name.endswith(".txt")}
        rules = {place: (folder / place / ".gitignore").read_text() for place in (".", "sub", "a")}
        assert taken() == expected, (rules, (folder / ".git" / "info" / "exclude").read_text())


def test_files_above_count_within_a_repository_only(folder):
    (folder / ".gitignore").write_text("a*.txt")
    assert taken("sub") == {"sub/a1.txt", "sub/a-.txt", "sub/build/b.txt", "sub/deep/er/a.txt", "sub/deep/sub/z.txt"}
    (folder / ".git").mkdir()
    assert taken("sub") == {"sub/build/b.txt", "sub/deep/sub/z.txt"}
    assert "sub/a1.txt" in taken("sub", Filter(gitignore=False, config=Config()))
    (folder / ".gitignore").write_text("sub/")
    assert "sub/a1.txt" in taken("sub"), "it was named"
    assert list(gathered(["sub/a1.txt"])) == [("sub/a1.txt", "")]


def test_globs(folder):
    assert taken(chosen=Filter(("sub/*.txt",))) == {"sub/a1.txt", "sub/a-.txt"}
    assert taken(chosen=Filter(exclude=("a", "sub/**", "build/"))) == {
        "#a.txt", "!a.txt", "a b.txt", "a.txt", "b.txt", "draft.txt", "é.txt", "[x].txt",
    }  # fmt: skip
    (folder / "a" / "story.copy").write_text("x")
    assert taken(chosen=Filter(("*.copy",))) == {"a/story.copy"}


def test_globs_of_the_configuration_are_seen_from_its_folder(folder):
    (folder / "checker.toml").write_text('exclude = ["a/b", "draft.txt"]')
    (folder / "sub" / "checker.toml").write_text('include = ["*.txt", "*.copy"]\nexclude = ["deep"]')
    (folder / "sub" / "x.copy").write_text("x")
    found = taken(chosen=Filter())
    assert {name for name in found if name.startswith("a/")} == {"a/a.txt"}
    assert {name for name in found if name.startswith("sub/")} == {
        "sub/a1.txt", "sub/a-.txt", "sub/build/b.txt", "sub/x.copy",
    }  # fmt: skip
    (folder / "sub" / "checker.toml").write_text("include = 3")
    with pytest.raises(ValueError, match="'include' must be a list"):
        taken(chosen=Filter())
