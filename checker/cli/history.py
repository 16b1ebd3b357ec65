"""Versions of files as git keeps them: which changed between two revisions or in each of a range, and how they read."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence

from checker.reading import SUFFIXES
from checker.tuples import NamedTuple

_SHORT = 9  # digits of a revision's name that people are shown
_ADDED, _DELETED, _ONLY_RENAMED = "A", "D", "R100"


class GitError(Exception):
    """What git could not do, as a sentence for people."""


class FileChange(NamedTuple):
    """One file that changed: its paths, from where the command was called, and the bytes of its versions. ``new`` is
    None where the new version is the file as it lies there."""

    old_path: str
    new_path: str
    old: bytes
    new: bytes | None


def changed_files(revisions: str, paths: Sequence[str]) -> Iterator[FileChange]:
    """The files of copy that changed between revisions "A..B" (or "A...B", from where they parted), or between "A" and
    the working tree, below the paths given. Files that came or went have nothing to be compared with.

    Raises GitError with a sentence.
    """
    old, new = _ends(revisions)
    yield from _changes(old, new, paths, _top())


def every_change(revisions: str, paths: Sequence[str]) -> Iterator[tuple[str, str, FileChange]]:
    """What each revision of a range changed in the files of copy, oldest first: the names of the revision before and
    of the revision, and the change. Of merges the first parent is followed. Raises GitError with a sentence.
    """
    old, new = _ends(revisions)
    top = _top()
    names = _git("rev-list", "--reverse", "--first-parent", f"{old}..{new or 'HEAD'}", "--", *paths)
    for name in names.decode().split():
        for change in _changes(old, name, paths, top):
            yield old[:_SHORT], name[:_SHORT], change
        old = name


def _top() -> str:
    return os.fsdecode(_git("rev-parse", "--show-toplevel")).rstrip("\n")


def _changes(old: str, new: str | None, paths: Sequence[str], top: str) -> Iterator[FileChange]:
    listing = _git("diff", "--name-status", "-z", "-M", "--no-ext-diff", old, *([new] if new else []), "--", *paths)
    named = {os.path.realpath(path) for path in paths}
    fields = iter(os.fsdecode(listing).split("\0"))
    for status in fields:
        if not status:
            continue
        before = next(fields)
        after = next(fields) if status[0] in "RC" else before
        full = os.path.join(top, after)
        if status[0] in (_ADDED, _DELETED) or status == _ONLY_RENAMED:
            continue
        if not after.lower().endswith(SUFFIXES) and os.path.realpath(full) not in named:
            continue
        path = os.path.relpath(full)
        then = os.path.relpath(os.path.join(top, before))
        yield FileChange(then, path, _git("show", f"{old}:{before}"), _git("show", f"{new}:{after}") if new else None)


def _ends(revisions: str) -> tuple[str, str | None]:
    """The two revisions as object names; the second None for the working tree."""
    if "..." in revisions:
        first, _, second = revisions.partition("...")
        new = _resolved(second or "HEAD")
        return os.fsdecode(_git("merge-base", _resolved(first or "HEAD"), new)).strip(), new
    if ".." in revisions:
        first, _, second = revisions.partition("..")
        return _resolved(first or "HEAD"), _resolved(second or "HEAD")
    return _resolved(revisions), None


def _resolved(revision: str) -> str:
    try:
        found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except GitError as problem:
        _git("rev-parse", "--show-toplevel")  # no repository at all is the better explanation
        raise GitError(f"git knows no revision {revision!r}; see git log") from problem
    return os.fsdecode(found).strip()


def _git(*arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise GitError("--git needs git, which is not installed here") from None
    except (OSError, ValueError) as problem:
        raise GitError(f"git could not be run: {problem}") from None
    if done.returncode:
        told = os.fsdecode(done.stderr).strip().partition("\n")[0].removeprefix("fatal: ")
        raise GitError(f"git {arguments[0]}: {told or f'it failed with status {done.returncode}'}")
    return done.stdout
