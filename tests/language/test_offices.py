"""Offices: which two nobody holds at once, and which go together or follow each other."""

import pytest

from checker.document import Document
from checker.language.offices import find_clash


def clashes(text):
    document = Document(text)
    found = [find_clash(text, document.segments, document.mentions, entity) for entity in document.entities]
    return [(" ".join(clash.first.words), " ".join(clash.second.words)) for clash in found if clash]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the foreign minister", "the defence minister"),
        ("the health secretary", "the education secretary"),
        ("the president of Kenya", "the president of Uganda"),
        ("the Kenyan president", "the Ugandan president"),
        ("the mayor of the town", "the deputy mayor of the town"),
        ("the chief executive", "the chief financial officer"),
        ("the head of marketing", "the head of human resources"),
        ("a Republican", "a Democrat"),
        ("a judge", "a prosecutor"),
        ("an analyst at Nordbank", "an analyst at Sundbank"),
    ],
)
def test_offices_that_exclude_each_other(one, other):
    text = f"Ola Lindqvist, {one}, spoke first. Prices rose. Lindqvist, {other}, spoke again."
    assert clashes(text) == [(one.lower(), other.lower())]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the finance minister", "the treasury minister"),
        ("the prime minister", "the leader of the Civic Party"),
        ("the mayor", "the chairman of the housing board"),
        ("the chairman", "the chief executive"),
        ("the former finance minister", "the economy minister"),
        ("an analyst at Massachusetts Institute", "an analyst at MI"),
        ("a professor at Harvard", "a professor of law"),
        ("the American ambassador to Kenya", "the ambassador to Kenya"),
        ("a father of two", "a teacher"),
    ],
)
def test_offices_that_go_together(one, other):
    assert not clashes(f"Ola Lindqvist, {one}, spoke first. Prices rose. Lindqvist, {other}, spoke again.")


def test_a_change_of_office_is_told():
    assert not clashes(
        "Ola Lindqvist, the finance minister, spoke. In May he was appointed to another post: Lindqvist, the foreign "
        "minister, was appointed by the king."
    )
