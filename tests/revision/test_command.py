"""The command, its formats and its exit status."""

import json
import shutil
import subprocess

import pytest

OLD = "We puzzle them all day. Some 12 people were killed in the fire."
MORE = "The river rose by three metres overnight and flooded the lower market.\n" * 4
NEW = "We flummox them all day. Some 15 people were killed in the fire."


@pytest.fixture
def versions(desk):
    (desk / "old.txt").write_text(OLD)
    (desk / "new.md").write_text(NEW)
    return desk


def test_two_files_of_different_formats(versions, command):
    ran = command("diff", "old.txt", "new.md")
    assert ran.status == 1
    assert "“12 people” became “15 people”, 3 more (25 per cent)." in ran.out
    assert "introduced" in ran.out
    assert "We [-puzzle-] {+flummox+} them all day." in ran.out


def test_what_fails_a_run(versions, command):
    (versions / "calm.txt").write_text(OLD.replace("12", "15"))
    assert command("diff", "old.txt", "calm.txt").status == 0
    assert command("diff", "old.txt", "calm.txt", "--fail-on", "any-fact").status == 1
    assert command("diff", "old.txt", "new.md", "--fail-on", "never").status == 0


def test_json(versions, command):
    ran = command("diff", "old.txt", "new.md", "--output-format", "json")
    told = json.loads(ran.out)
    assert told["schema"] == 1
    assert [fact["kind"] for fact in told["revisions"][0]["facts"]] == ["number"]
    assert told["failed"] == []


def test_markdown(versions, command):
    ran = command("diff", "old.txt", "new.md", "--output-format", "markdown")
    assert "We <del>puzzle</del> <ins>flummox</ins> them all day." in ran.out


def test_published_copy(versions, command):
    assert "no note tells readers" in command("diff", "old.txt", "new.md", "--published").out


def test_misuse_is_told_in_a_sentence(versions, command):
    assert command("diff", "old.txt").status == 2
    ran = command("diff", "old.txt", "nothing.txt")
    assert ran.status == 2
    assert ran.err.startswith("checker: nothing.txt: does not exist")


needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@needs_git
def test_two_revisions_of_a_repository(versions, command):
    def git(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=Desk", "-c", "user.email=desk@example.org", *arguments],
            check=True,
            capture_output=True,
        )

    git("init", "-q")
    (versions / "story.md").write_text(f"{OLD}\n\n{MORE}")
    git("add", "story.md")
    git("commit", "-qm", "first")
    (versions / "story.md").write_text(f"{NEW}\n\n{MORE}")
    assert command("diff", "--git", "HEAD").status == 1  # against the file as it lies there
    git("mv", "story.md", "late.md")
    git("commit", "-qam", "second")
    ran = command("diff", "--git", "HEAD~1..HEAD", "--output-format", "json")
    assert [(told["old"], told["new"]) for told in json.loads(ran.out)["revisions"]] == [("story.md", "late.md")]
    ran = command("diff", "--git", "nowhere")
    assert ran.status == 2
    assert "git knows no revision 'nowhere'" in ran.err


@needs_git
def test_no_repository(versions, command, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(versions.parent))
    ran = command("diff", "--git", "HEAD")
    assert ran.status == 2
    assert "not a git repository" in ran.err
