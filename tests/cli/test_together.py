"""``--together``: findings between the files of a run, the same in every order and however many processes look."""

import itertools
import json

import pytest

STORIES = {
    "a.txt": "The envoy Esmail Kaani spoke on Monday. The airstrikes hit.\n",
    "b.md": "# Talks\n\nThe envoy **Esmail Qaani** spoke on Tuesday. An air strike killed one.\n",
    "c.txt": "The envoy Esmail Kaani spoke on Wednesday. The airstrikes hit.\n",
    "d.txt": "Nothing was said on Thursday, the mayor told them.\n",
}
FAMILIES = "names/variant-spelling,consistency/term-variant,acronyms"


@pytest.fixture
def copy(desk):
    """Three stories about one envoy, and one about none."""
    (desk / "checker.toml").unlink()
    for name, text in STORIES.items():
        (desk / name).write_text(text)
    return desk


def found(result):
    return {
        (document["path"], f["rule"], f["line"], f["column"], f["text"], tuple(e["path"] for e in f["elsewhere"]))
        for document in json.loads(result.out)["documents"]
        for f in document["findings"]
    }


def test_files_alone_agree_with_themselves(copy, command):
    assert command("check", *STORIES, "--select", FAMILIES).status == 0


def test_what_differs_is_told_of_where_it_is_odd_with_the_places_elsewhere(copy, command):
    result = command("check", *STORIES, "--together", "--select", FAMILIES, "--output-format", "json")
    assert result.status == 1
    assert found(result) == {
        ("b.md", "names/variant-spelling", 3, 13, "Esmail Qaani", ("a.txt", "c.txt")),
        ("b.md", "consistency/term-variant", 3, 49, "air strike", ("a.txt", "c.txt")),
    }
    text = command("check", *STORIES, "--together", "--select", FAMILIES).out
    assert "Esmail Qaani here is Esmail Kaani in a.txt and 1 more file." in text
    assert "also a.txt:1:11, c.txt:1:11: “Esmail Kaani”" in text


def test_every_order_and_number_of_processes_finds_the_same(copy, command):
    options = ("--together", "--select", FAMILIES, "--output-format", "json", "--no-cache")
    first = found(command("check", *STORIES, *options))
    for order in itertools.permutations(STORIES):
        assert found(command("check", *order, *options)) == first
    one, two = (command("check", *STORIES, *options, "--jobs", jobs).out for jobs in "12")
    assert one == two


def test_the_cache_knows_the_other_files(copy, command):
    options = ("--together", "--select", FAMILIES, "--output-format", "concise")
    first = command("check", *STORIES, *options)
    assert command("check", *STORIES, *options).out == first.out
    (copy / "a.txt").write_text(STORIES["d.txt"])
    (copy / "c.txt").write_text(STORIES["d.txt"])
    assert command("check", *STORIES, *options).status == 0


def test_waivers_comments_baselines_and_the_selection_hold(copy, command):
    options = ("--together", "--select", FAMILIES)
    held = command("baseline", "create", *STORIES, "--together")
    assert held.status == 0
    assert command("check", *STORIES, "--together", "--baseline", "checker-baseline.tsv").status == 0
    assert "b.md\tnames/variant-spelling\t" in (copy / "checker-baseline.tsv").read_text()
    assert command("check", *STORIES, "--together", "--select", "acronyms").status == 0
    (copy / "checker-waivers.toml").write_text(
        '[[waiver]]\nrule = "names/variant-spelling"\nsubject = "Kaani Qaani"\nreason = "two people"\n'
    )
    left = command("check", *STORIES, *options, "--output-format", "concise").out
    assert left.startswith("b.md:3:49: warning consistency/term-variant") and "1 waived" in left
    comment = "<!-- checker: ignore-next consistency -- as quoted -->\n\n"
    (copy / "b.md").write_text(STORIES["b.md"].replace("The envoy", comment + "The envoy"))
    assert command("check", *STORIES, *options).status == 0


def test_what_files_bring_to_each_other_is_waived(copy, command):
    options = ("--together", "--select", "names", "--output-format", "csv")
    (row,) = [row for row in command("check", *STORIES, *options).out.splitlines() if ",names/variant-spelling," in row]
    waive = ("waive", row.split(",")[-2], *STORIES, "--reason", "two people")
    assert command(*waive).status == 2
    assert command(*waive, "--together").status == 0
    assert command("check", *STORIES, *options).status == 0


def test_one_finding_where_a_file_differs_from_itself_too(copy, command):
    (copy / "b.md").write_text(STORIES["b.md"] + "Airstrikes, the envoy Qaani said. Esmail Kaani left.\n")
    result = command("check", *STORIES, "--together", "--select", FAMILIES, "--output-format", "json")
    rules = [rule for path, rule, *_ in found(result) if path == "b.md"]
    assert sorted(rules) == ["consistency/term-variant", "names/variant-spelling"]


def test_unreadable_files_are_told_of_once(copy, command):
    (copy / "e.txt").write_bytes(b"\x00")
    result = command("check", "a.txt", "e.txt", "missing.txt", "--together", "--select", FAMILIES)
    assert result.status == 2
    assert len(result.err.splitlines()) == 2


def test_other_formats_name_the_other_files(copy, command):
    result = command("check", *STORIES, "--together", "--select", FAMILIES, "--output-format", "sarif")
    results = json.loads(result.out)["runs"][0]["results"]
    places = [place["physicalLocation"]["artifactLocation"]["uri"] for place in results[0]["relatedLocations"]]
    assert places == ["a.txt", "c.txt"]
    result = command("check", *STORIES, "--together", "--select", FAMILIES, "--output-format", "rdjsonl")
    related = json.loads(result.out.splitlines()[0])["related_locations"]
    assert [place["location"]["path"] for place in related] == ["a.txt", "c.txt"]
