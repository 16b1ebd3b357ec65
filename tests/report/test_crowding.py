"""Copy full of loaded words: people are shown the strongest findings, machines all of them."""

import json

from hypothesis import given
from hypothesis import strategies as st

from checker import Config, check
from checker.house import House
from checker.report.crowding import uncrowded
from checker.report.editorial.content import editorial
from checker.report.editorial.html import as_html
from checker.report.formats import Layout, writer

WORDS = (
    "thug", "tyrant", "despot", "fanatic", "lackey", "stooge", "demagogue", "bigot", "shill", "crackpot", "charlatan",
    "goon", "zealot", "infidel", "ruffian",
)  # fmt: skip


def story(number, limit=12):
    text = "Officials met, the ministry said. " + " ".join(f"The {word} left." for word in WORDS[:number])
    return check(text + " Clearly, the talks went well.", config=Config(house=House(labels_per_1000_words=limit)))


def test_as_many_as_the_limit_are_shown():
    report = story(11)
    assert uncrowded(report, report.findings) == (list(report.findings), 0)


def test_the_strongest_are_shown_and_the_rest_is_counted():
    report = story(13)
    shown, back = uncrowded(report, report.findings)
    assert back == 2
    assert [f.text for f in report.findings if f not in shown] == ["zealot", "Clearly"]
    told = writer("text", Layout()).document(report, notes=False)
    assert "held back 2 findings about labels" in told
    assert "infidel" not in told.partition("held back")[0]
    assert "held back 2" in writer("text", Layout(quiet=True)).document(report, notes=False)


def test_a_house_may_want_all_of_them():
    report = story(13, limit=0)
    assert uncrowded(report, report.findings) == (list(report.findings), 0)


def test_machines_are_given_all_of_them():
    report = story(15)
    found = json.loads(writer("jsonl", Layout()).document(report, notes=False))["findings"]
    assert len(found) == len(report.findings) == 16
    sarif = writer("sarif", Layout()).document(report, notes=True)
    assert "infidel" in sarif


def test_the_editorial_report_says_what_it_holds_back():
    page = as_html(editorial(story(14), Config()))
    assert "Held back: 3 findings about labels" in page


def test_errors_are_never_held_back():
    banned = tuple((word, "", "") for word in WORDS)
    text = "Officials met, the ministry said. " + " ".join(f"The {word} left." for word in WORDS)
    report = check(text, config=Config(house=House(banned_labels=banned, labels_per_1000_words=1)))
    assert uncrowded(report, report.findings)[1] == 0


@given(st.integers(0, 15), st.integers(0, 15))
def test_nothing_is_lost_and_order_is_kept(number, limit):
    report = story(number, limit)
    shown, back = uncrowded(report, report.findings)
    assert len(shown) + back == len(report.findings)
    assert [f for f in report.findings if f in shown] == shown
