"""Mending a file: what is written keeps everything but the words in question, and a second run writes nothing."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.config import Config
from checker.finding import Edit
from checker.house import House
from checker.mending import applied, is_mendable, mended
from checker.reading import read_bytes

COPY = (
    "The envoy Esmail Kaani spoke on Monday. Kaani left, he said. Qaani’s visit ended.\n\n"
    '“It was no evidence" yet, he said. The airstrikes hit. An airstrike killed one. Air strikes came.\n'
)
RIGHT = (
    "The envoy Esmail Kaani spoke on Monday. Kaani left, he said. Kaani’s visit ended.\n\n"
    "“It was no evidence” yet, he said. The airstrikes hit. An airstrike killed one. Airstrikes came.\n"
)
HOUSE = House(prefer_majority=True)


def mend(data, path="story.txt"):
    config = Config(house=HOUSE)
    return mended(data, path, lambda state: checker.check(read_bytes(state, path, house=HOUSE), config=config))


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("cp1252", b""),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
    ],
)
def test_encoding_byte_order_mark_and_line_ends_stay(encoding, mark, end):
    before, after = (mark + text.replace("\n", end).encode(encoding) for text in (COPY, RIGHT))
    change = mend(before)
    assert (change.data, change.findings, change.original) == (after, 3, before)
    assert mend(after) is None


def test_markdown_is_mended_outside_markup():
    source = f"---\ntitle: Of the envoy\n---\n\n{COPY.replace('Qaani', '[Qaani](http://x.org/Qaani)')}\n`Qaani`\n"
    change = mend(source.encode(), "story.md")
    assert "[Kaani](http://x.org/Qaani)" in change.after
    assert "`Qaani`" in change.after
    assert change.after.count("airstrike") == 2


def test_words_with_markup_in_them_are_left():
    source = COPY.replace("Qaani", "Q**aa**ni")
    assert "Q**aa**ni" in mend(source.encode(), "story.md").after


def test_other_formats_are_not_mendable():
    document = read_bytes(COPY.encode(), "story.md")
    assert is_mendable(document, "story.md")
    assert not is_mendable(document, "story.html")


@pytest.mark.parametrize("path", ["story.html", "story.json"])
def test_what_is_taken_out_of_another_format_is_not_written_over_it(path):
    body = COPY.replace('"', "”").replace("\n", " ")
    data = json.dumps({"type": "text", "headline": "Talks", "body_text": body}, ensure_ascii=False)
    if path.endswith("html"):
        data = f"<html><body><article><h1>Talks</h1><p>{body}</p></article></body></html>"
    assert checker.check(read_bytes(data.encode(), path), config=Config(house=HOUSE)).findings
    assert mend(data.encode(), path) is None


def test_edits_that_touch_each_other_wait():
    document = checker.Document("abcdef")
    one = checker.Finding("a/b", 0, 3, checker.Severity.NOTE, "", "", "", edits=(Edit(0, 3, "X"), Edit(4, 5, "Y")))
    two = one._replace(edits=(Edit(2, 4, "Z"),))
    three = one._replace(edits=(Edit(5, 6, "!"),))
    assert applied(document, (one, two, three)) == ("XdY!", 2)
    assert applied(document, (two, one, three)) == ("abZe!", 2)


WORDS = st.sampled_from(
    [
        "The envoy Esmail Kaani spoke on Monday.", "Qaani left.", "Kaani’s visit ended.", "“We like Qaani,” he said.",
        "The airstrikes hit.", "Air strikes came.", "An air-strike law.", "“Airstrike,” he said.", "Advisers met.",
        "“It was no evidence\" yet.", '"It was so” yet.', "“Open, she said.", "An advisor left.", "\n\n", "\r\n\r\n",
        "Mei-ling Wu sang.", "Wu Meiling and Meiling Wu.", "\U0001f600", "ESMAIL QAANI WON.", "*Qaani*", "<b>Qaani</b>",
        "Ines Müller spoke.", "Muller left.", "Müller stayed.", "> Qaani said so.", "# Qaani\n",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=24), st.sampled_from(["story.txt", "story.md"]))
def test_a_second_run_changes_nothing_and_quotations_stay(sentences, path):
    data = " ".join(sentences).encode("utf-8")
    if not data.strip():
        return
    try:
        change = mend(data, path)
    except checker.UnreadableError:
        return
    if change:
        assert change.data != data
        assert mend(change.data, path) is None
        for quotation in ("“We like Qaani,”", "“Airstrike,”"):
            assert change.after.count(quotation) >= change.before.count(quotation)
        assert change.after.count("\r\n") == change.before.count("\r\n")
