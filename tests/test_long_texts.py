"""Texts longer than any story: parts that join, places of the whole, and ledgers that say what stands there."""

import json
import pickle
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker
from checker import engine, long_texts
from checker.finding import Span
from checker.language.segment import PARAGRAPH, Block
from checker.long_texts import Part, stretches
from checker.report import long_report
from checker.report.documents import as_json
from checker.report.ledgers import Before, moved, read_ledgers
from checker.report.pressing import pressed_entry

SEED = next((Path(__file__).parent.parent / "seeds").glob("*.txt")).read_text("utf-8")
STORIES = [
    SEED,
    "Talks Resume In Geneva 🕊\n\nGENEVA, March 3 (Reuters) - Talks resumed on Monday, "
    "the World Health Organisation (WHO) said.\n\n"
    "“We are the best,” Ann Smith told Reuters. The regime's thugs killed 12 people, sources said.\n\n",
    "Mayor Resigns After Row\n\nMayor John Barton resigned on Tuesday, April 7, 2025. Barton, 50, said that he "
    "was “tired”. According to the BBC, 3 of 10 councillors had left.\n\nJon Barton will move to Leeds. "
    "The WHO was not asked.\n\n",
]
LONG = "".join(STORIES * 3)


@pytest.fixture
def short_parts(monkeypatch):
    """Everything above two thousand code points is long."""
    monkeypatch.setattr(engine, "LONGEST_STORY", 2000)
    monkeypatch.setattr(long_texts, "_PART", 1200)
    monkeypatch.setattr(long_texts, "_PLAY", 300)


@pytest.fixture
def report(short_parts):
    return checker.check(LONG)


def test_a_part_begins_with_a_headline(short_parts):
    text = "".join(STORIES[1:] * 9)
    starts = [start for start, _ in stretches(checker.Document(text))]
    assert len(starts) > 3
    assert {text[start:].split(None, 1)[0] for start in starts} == {"Talks", "Mayor"}


@given(st.text(alphabet='ab .\n"', max_size=200).map(lambda text: text * 9), st.data())
def test_parts_join_to_the_whole(text, data):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(long_texts, "_PART", 100)
        patch.setattr(long_texts, "_PLAY", 30)
        cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=12)))
        blocks = [Block(a, b, PARAGRAPH) for a, b in pairwise(cuts)]
        for document in (checker.Document(text), checker.Document(text, blocks=blocks)):
            found = list(stretches(document))
            assert [a for a, _ in found] == [0, *(b for _, b in found[:-1])]
            assert found[-1][1] == len(text)
            assert all(0 < b - a <= 130 for a, b in found) or not text
            for start, end in found:
                part = Part(document, start, end)
                assert part.text == text[start:end]
                if document.blocks:
                    assert all(0 <= block.start <= block.end <= len(part.text) for block in part.blocks or ())


def test_findings_are_those_of_the_parts_at_their_places_in_the_whole(report, plugin):
    document = checker.Document(LONG)
    expected = [
        (
            finding.rule,
            finding.start + start,
            finding.end + start,
            finding.message,
            finding.related and finding.related[0].start + start,
        )
        for start, end in stretches(document)
        for finding in checker.check(Part(document, start, end)).findings
    ]
    assert [(f.rule, f.start, f.end, f.message, f.related and f.related[0].start) for f in report.findings] == expected
    assert {f.rule for f in report.findings} >= {"names/variant-spelling", "labels/loaded-label"}
    for finding in report.findings:
        assert LONG[finding.start : finding.end] == finding.text
        assert finding.line == LONG.count("\n", 0, finding.start) + 1
        assert finding.column == finding.start - LONG.rfind("\n", 0, finding.start)
    assert len({finding.fingerprint for finding in report.findings}) == len(report.findings)
    assert report.examined.keys() == checker.check("A story.").examined.keys()


def test_of_a_long_text_only_the_parts_are_read(report):
    written = json.loads(json.dumps(report.to_dict()))
    assert written["findings"]
    assert report.checked
    assert "words" not in vars(report.document)


def test_the_ledgers_say_what_stands_in_the_text(report):
    whole = report.to_dict()
    assert whole["words"] == len(checker.Document(LONG).words.starts)
    assert all(LONG[a:b] == s["text"] for name in whole["names"] for s in name["spellings"] for a, b in s["spans"])
    assert all(LONG[q["start"]] in '“"' for q in whole["quotations"])
    assert {"Ann Smith", "the BBC"} <= {LONG[a:b].partition(",")[0] for s in whole["sources"] for a, b in s["spans"]}
    assert {LONG[d["start"] : d["end"]] for d in whole["dates"]} >= {"Monday", "Tuesday, April 7, 2025"}
    assert {LONG[label["start"] : label["end"]] for label in whole["labels"]} >= {"thugs"}
    assert [LONG[s["start"] : s["end"]] for s in whole["sentences"]] == [
        LONG[a:b] for start, end in stretches(checker.Document(LONG)) for a, b in _sentences(start, end)
    ]
    ids = [source["id"] for source in whole["sources"]]
    assert len(set(ids)) == len(ids)
    told = {i for c in whole["claims"] for i in c["sources"]} | {a["source_id"] for a in whole["attributions"]}
    assert told - {None} <= set(ids)
    by_id = {source["id"]: source for source in whole["sources"]}
    for attribution in whole["attributions"]:
        if attribution["source_id"] and attribution["source"]:
            start, source = attribution["source"][0][0], by_id[attribution["source_id"]]
            assert abs(source["spans"][0][0] - start) < 1500, "a source of the same part"
    assert len(report.names) == len(whole["names"])
    assert len(report.quotations) == len(report.verdicts) == len(report.quotation_ids)
    assert report.summary == whole["summary"]


def _sentences(start, end):
    part = Part(checker.Document(LONG), start, end)
    return [(start + a, start + b) for a, b in part.segments.spans]


def test_moved_ledgers_are_moved_in_every_place():
    report = checker.check(SEED)
    ledgers = read_ledgers(report)
    there = moved(ledgers, 1000)
    assert there != ledgers
    assert moved(there, -1000) == ledgers
    assert moved(Span(2, 3), 5) == Span(7, 8)
    behind = ledgers.behind(Before(1000, 7, 11, 13))
    assert [int(s.id[1:]) - 7 for s in behind.sources] == [int(s.id[1:]) for s in ledgers.sources]
    assert [[i - 11 for i in e.mentions] for e in behind.names] == [list(e.mentions) for e in ledgers.names]
    assert [[i - 13 for i in s.attributions] for s in behind.sources] == [list(s.attributions) for s in ledgers.sources]
    assert ledgers.behind(Before()) is ledgers


def test_what_is_pressed_is_the_json(report):
    pressed = pickle.loads(pickle.dumps(pressed_entry(report, "\n")))
    assert str(pressed) == as_json(report.to_dict()) + "\n"


@pytest.mark.parametrize("form", ["text", "concise", "json", "jsonl", "sarif", "markdown", "csv", "statistics"])
def test_every_format_is_written(short_parts, desk, command, form):
    (desk / "checker.toml").unlink()
    (desk / "long.txt").write_text(LONG, "utf-8")
    (desk / "short.txt").write_text(STORIES[1], "utf-8")
    runs = [command("check", "short.txt", "long.txt", "--output-format", form) for _ in range(2)]
    assert runs[0].out == runs[1].out
    assert runs[0].status == 1 and not runs[0].err
    if form == "json":
        short, long = json.loads(runs[0].out)["documents"]
        assert long == {**checker.check(LONG).to_dict(), "path": "long.txt"}
        assert short["path"] == "short.txt"
    if form == "jsonl":
        assert [json.loads(line)["path"] for line in runs[0].out.splitlines()] == ["short.txt", "long.txt"]


def test_markup_is_read_in_parts_too(short_parts, desk, command):
    (desk / "checker.toml").unlink()
    page = "".join(
        f"<h2>Head {i} of Many</h2>\n<p>The regime's thugs met 🕊 &amp; killed, sources said.</p>\n" for i in range(60)
    )
    page = page.replace("<h2>Head 3 ", "<!-- checker: ignore-next labels/loaded-label -- agreed --><h2>Head 3 ")
    (desk / "long.html").write_text(f"<html><body><article>{page}</article></body></html>", "utf-8")
    report = checker.check_file(desk / "long.html")
    assert report.long
    source = (desk / "long.html").read_text("utf-8")
    for finding in report.to_dict()["findings"]:
        assert source[finding["source_start"] : finding["source_end"]] == finding["text"]
    thugs = [finding for finding in report.findings if finding.text == "thugs"]
    assert sum(1 + len(finding.related) for finding in thugs) == 60
    assert len(thugs) > 3


def test_findings_of_a_run_stand_in_the_part_that_they_are_about(short_parts, desk, command):
    (desk / "checker.toml").unlink()
    (desk / "long.txt").write_text(LONG.replace("Ann Smith", "Ali Hassan Qaani"), "utf-8")
    for name in "abc":
        (desk / f"{name}.txt").write_text("The envoy Ali Hassan Kaani spoke. It was Monday, he said.\n")
    out = json.loads(command("check", ".", "--together", "--select", "names", "--output-format", "json").out)
    (long,) = (document for document in out["documents"] if document["path"].endswith("long.txt"))
    assert [f["text"] for f in long["findings"] if f["elsewhere"]] == ["Ali Hassan Qaani"]


def test_a_long_text_that_is_not_english_is_not_checked(short_parts):
    report = checker.check(
        "Der Bürgermeister sagte am Montag, dass er nicht zurücktreten werde und dass es so sei.\n\n" * 60
    )
    assert not report.checked and not report.findings
    assert report.language == "de"
    assert report.to_dict()["names"] == []
    assert "not English" in report.summary


def test_ledgers_are_kept_only_for_who_writes_them(short_parts, desk, command, monkeypatch):
    def never(*_):
        raise AssertionError("nobody has asked for ledgers")

    (desk / "checker.toml").unlink()
    (desk / "a.txt").write_text(LONG, "utf-8")
    whole = command("check", "a.txt", "--notes", "--output", "json=a.json")
    monkeypatch.setattr(long_report, "read_ledgers", never)
    assert command("check", "a.txt", "--notes", "--no-cache").out == whole.out
