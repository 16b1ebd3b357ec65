"""The commands over every format: folders are walked for them, and waivers, baselines and reports work on them."""

import json
import random
from pathlib import Path

import pytest

from checker import Document

from . import made_copy

TEXT = "The flummox story\n\nThey flummox the men of the town, and it goes on for a while.\n\nIt ends here at last."


@pytest.fixture
def copies(desk):
    blocks = made_copy.blocks_of(Document(TEXT))
    for form, make in {"txt": made_copy.as_text, **made_copy.FORMATS}.items():
        (desk / f"story.{form}").write_bytes(make(blocks, random.Random(3)))
    return desk


def test_folders_are_walked_for_every_format(copies, command):
    (copies / "package.json").write_text('{"name": "x"}')
    (copies / "feed.xml").write_text("<rss/>")
    (copies / "sent.pdf").write_bytes(b"%PDF-1.4")
    (copies / "locked.json").mkdir()
    found = command("check", ".", "--show-files").out.split()
    assert sorted(Path(path).suffix for path in found) == sorted([".txt", *(f".{form}" for form in made_copy.FORMATS)])


@pytest.mark.parametrize("form", ["txt", *made_copy.FORMATS])
def test_findings_are_waived_and_held_in_every_format(copies, command, form):
    story = f"story.{form}"
    ran = command("check", story, "--output-format", "json")
    (document,) = json.loads(ran.out)["documents"]
    assert ran.status == 1 and [finding["text"] for finding in document["findings"]] == ["flummox", "flummox"]
    prints = {finding["fingerprint"] for finding in document["findings"]}
    assert command("baseline", "create", story).status == 0
    assert command("check", story, "--baseline", "checker-baseline.tsv").status == 0
    for fingerprint in prints:
        assert command("waive", fingerprint, story, "--reason", "they do").status == 0
    assert command("check", story).status == 0
    assert command("report", story, "-o", "out.html").status == 0
    assert "they do" in Path("out.html").read_text("utf-8")


def test_fingerprints_are_the_same_in_every_format(copies, command):
    told = set()
    for form in ("txt", *made_copy.FORMATS):
        (document,) = json.loads(command("check", f"story.{form}", "--output-format", "json").out)["documents"]
        told.add(tuple(finding["fingerprint"] for finding in document["findings"]))
    assert len(told) == 1


def test_a_story_is_compared_across_formats(copies, command):
    ran = command("diff", "story.txt", "story.docx")
    assert ran.status == 0 and "no change of the kinds checked" in ran.out


def test_the_format_of_standard_input_is_told_by_a_name(copies, command):
    page = (copies / "story.html").read_bytes()
    ran = command("check", "-", "--stdin-filename", "page.html", stdin=page)
    assert ran.status == 1 and ran.out.count("house/flummox") >= 2
