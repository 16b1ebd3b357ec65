"""What stands at a path: copy, or one sentence about why not, and never a wait."""

import os
import socket

import pytest

import checker
from checker.reading import files


def refusal(path):
    with pytest.raises(checker.UnreadableError) as refused:
        checker.read(path)
    sentence = str(refused.value)
    assert "\n" not in sentence
    assert ";" in sentence, "it says what to do"
    return sentence


def test_missing(tmp_path):
    assert refusal(tmp_path / "missing.txt").startswith("does not exist")


def test_broken_link(tmp_path):
    (tmp_path / "link.txt").symlink_to(tmp_path / "nowhere.txt")
    assert "link to a file that does not exist" in refusal(tmp_path / "link.txt")


def test_link_in_a_circle(tmp_path):
    (tmp_path / "link.txt").symlink_to(tmp_path / "link.txt")
    assert "cannot be read" in refusal(tmp_path / "link.txt")


def test_folder(tmp_path):
    assert "is a folder" in refusal(tmp_path)


def test_a_file_for_a_folder(tmp_path):
    (tmp_path / "a.txt").write_text("copy")
    assert "cannot be read" in refusal(tmp_path / "a.txt" / "b.txt")


def test_pipe_without_a_writer_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert "not a regular file" in refusal(tmp_path / "pipe.txt")


def test_device_and_socket(tmp_path):
    assert "not a regular file" in refusal("/dev/zero")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(os.path.relpath(tmp_path / "s"))
        assert "not a regular file" in refusal(tmp_path / "s")


@pytest.mark.parametrize("path", ["a\0b", "\ud800.txt", "x" * 5000, ""])
def test_what_cannot_be_a_path(path):
    refusal(path)


def test_permission(tmp_path, monkeypatch):
    (tmp_path / "closed.txt").write_text("copy")

    def closed(*arguments):
        raise PermissionError(13, "Permission denied")  # the tests may run as a user whom nothing is forbidden

    monkeypatch.setattr(files.os, "open", closed)
    assert "may not be read" in refusal(tmp_path / "closed.txt")


def test_empty_and_blank(tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b" \r\n\t\n")
    (tmp_path / "mark.txt").write_bytes(b"\xef\xbb\xbf")
    for name in ("empty", "blank", "mark"):
        assert "is empty" in refusal(tmp_path / f"{name}.txt")


def test_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "LARGEST", 1024 * 1024)
    (tmp_path / "large.txt").write_bytes(b"x" * (1024 * 1024 + 1))
    assert "is larger than 1 MB" in refusal(tmp_path / "large.txt")


def test_paths_of_every_kind(tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("The mayor said so.")
    for path in (story, str(story), os.fsencode(story)):
        assert checker.read(path).path == str(story)
