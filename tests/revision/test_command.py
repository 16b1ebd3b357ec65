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


def test_a_silent_correction_fails_a_run_that_asks_for_it(versions, command):
    assert command("diff", "old.txt", "new.md", "--published", "--fail-on", "silent").status == 1
    (versions / "noted.txt").write_text(f"{NEW} Correction: an earlier version of this story gave another number.")
    assert command("diff", "old.txt", "noted.txt", "--published", "--fail-on", "silent").status == 0
    ran = command("diff", "old.txt", "new.md", "--fail-on", "silent")
    assert ran.status == 2
    assert "add --published" in ran.err


def test_cosmetic_edits_are_counted_and_can_be_listed(versions, command):
    (versions / "calm.txt").write_text(OLD.replace("puzzle", "Puzzle"))
    assert "1 sentence in capitals or punctuation only (--notes)" in command("diff", "old.txt", "calm.txt").out
    marked = command("diff", "old.txt", "calm.txt", "--output-format", "markdown").out
    assert "  - We <del>puzzle</del> <ins>Puzzle</ins> them all day." in marked
    assert "We [-puzzle-] {+Puzzle+} them all day." in command("diff", "old.txt", "calm.txt", "--notes").out


def test_a_new_layout_is_all_that_differs(versions, command):
    (versions / "wide.txt").write_text(OLD.replace(". Some", ".\n\nSome"))
    ran = command("diff", "old.txt", "wide.txt")
    assert "line breaks and spaces only" in ran.out
    assert ran.status == 0


def test_a_word_document_beside_markdown(versions, command):
    from docx import Document

    story = ["Fire in the lower market", "“We saw it all,” said Anne Martin. Some 12 people were killed.", MORE.strip()]
    copy = Document()
    copy.add_heading(story[0], 0)
    for paragraph in story[1:]:
        copy.add_paragraph(" ".join(paragraph.split()))
    copy.save(str(versions / "old.docx"))
    (versions / "same.md").write_text("# " + "\n\n".join(story).replace("Some 12", "*Some* 12"))
    ran = command("diff", "old.docx", "same.md")
    assert ran.status == 0
    assert "no change of the kinds checked" in ran.out
    assert "Edits" not in ran.out
    (versions / "new.md").write_text("# " + "\n\n".join(story).replace("Some 12", "At least 15"))
    assert "“12 people” became “15 people”" in command("diff", "old.docx", "new.md").out


def test_every_format_is_written(versions, command):
    assert command("diff", "old.txt", "new.md", "--output-format", "html").out.startswith("<!DOCTYPE html>")
    log = json.loads(command("diff", "old.txt", "new.md", "--output-format", "sarif").out)
    (result,) = log["runs"][0]["results"]
    assert (result["ruleId"], result["baselineState"]) == ("house/flummox", "new")


def test_what_is_waived_is_waived_in_both_versions(versions, command):
    (versions / "checker-waivers.toml").write_text(
        '[[waiver]]\nrule = "house/flummox"\nsubject = "flummox"\nreason = "The desk likes it."\n'
    )
    ran = command("diff", "old.txt", "new.md")
    assert ran.status == 0
    assert "introduced" not in ran.out


def test_copy_beside_its_baseline(versions, command):
    (versions / "story.txt").write_text("We flummox them. Nothing else was said in the copy of that day.")
    assert command("baseline", "create", "story.txt").status == 0
    ran = command("diff", "--against-baseline", "story.txt")
    assert ran.status == 0
    assert "1 persisting" in ran.out
    (versions / "story.txt").write_text("They flummox us. Nothing else was said in the copy of that day.")
    ran = command("diff", "--against-baseline", ".", "--output-format", "json")
    assert ran.status == 1
    (told,) = [file for file in json.loads(ran.out)["files"] if file["path"].endswith("story.txt")]
    assert told["counts"] == {"introduced": 1, "persisting": 0, "fixed": 1}
    assert [(entry["rule"], entry["subject"]) for entry in told["fixed"]] == [("house/flummox", "flummox")]
    assert "fixed house/flummox: flummox" in command("diff", "--against-baseline", "story.txt").out
    assert (
        "- introduced 1:6 error"
        in command("diff", "--against-baseline", "story.txt", "--output-format", "markdown").out
    )
    log = json.loads(command("diff", "--against-baseline", "story.txt", "--output-format", "sarif").out)
    assert [result["baselineState"] for result in log["runs"][0]["results"]] == ["new", "absent"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--against-baseline"], "name the copy"),
        (["--against-baseline", "old.txt", "--git", "HEAD"], "neither --git"),
        (["--against-baseline", "old.txt", "--output-format", "html"], "a baseline has none"),
        (["--against-baseline", "old.txt", "--fail-on", "any-fact"], "no facts can be compared"),
        (["--against-baseline", "old.txt", "--baseline", "none.tsv"], "none.tsv"),
    ],
)
def test_what_a_baseline_cannot_tell_is_refused(versions, command, arguments, told):
    ran = command("diff", *arguments)
    assert ran.status == 2
    assert told in ran.err


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
def test_every_revision_of_a_range(versions, command):
    def git(*arguments):
        identity = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org")
        subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)

    git("init", "-q")
    for dead in (12, 15, 16, 19):
        (versions / "story.md").write_text(f"{MORE}\n\nSome {dead} people were killed in the fire.")
        git("add", "story.md")
        git("commit", "-qm", str(dead))
    ran = command("diff", "--git", "HEAD~3..HEAD", "--each", "story.md", "--output-format", "json")
    told = json.loads(ran.out)["revisions"]
    assert [revision["facts"][0]["new"]["text"] for revision in told] == ["15", "16", "19"]
    assert [one["new"] for one in told[:-1]] == [other["old"] for other in told[1:]]
    assert told[0]["new"].endswith(":story.md")
    assert command("diff", "old.txt", "new.md", "--each").status == 2


@needs_git
def test_no_repository(versions, command, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(versions.parent))
    ran = command("diff", "--git", "HEAD")
    assert ran.status == 2
    assert "not a git repository" in ran.err
