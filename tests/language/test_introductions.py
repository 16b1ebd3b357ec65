"""Strangers: who is met by surname alone, and who only seems to be."""

import pytest

from checker.document import Document
from checker.language.introductions import find_strangers


def strangers(text):
    document = Document(text)
    found = find_strangers(text, document.words, document.segments, document.mentions, document.entities)
    return [(document.mentions[stranger.first].text, stranger.known) for stranger in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The board met on Monday. Okwara said the vote had been lost.", "Okwara"),
        ("The board met on Monday. “It is lost,” Okwara said.", "Okwara"),
        ("The board met on Monday. Okwara’s lawyer left early.", "Okwara"),
        ("The board met on Monday. Okwara did not attend.", "Okwara"),
        ("The board met on Monday. Asked about it later, Okwara shrugged.", "Okwara"),
        ("The board met on Monday. Okwara also denied it.", "Okwara"),
        ("The board met on Monday. “It is lost,” said Okwara.", "Okwara"),
        ("The board met. Ms Okwara was absent. Ms Okwara had sent a note.", "Okwara"),
    ],
)
def test_strangers(text, name):
    assert strangers(text) == [(name, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Okwara wins vote\n\nThe board met on Monday. It is the third vote this year.",
        "The board met. Ada Okwara spoke. Okwara said the vote had been lost.",
        "The chairwoman, Okwara, left. Okwara said the vote had been lost.",
        "The board met. Captain Okwara was absent. Okwara said he was ill.",
        "The clinic in Okwara closed. Okwara said",
        "Lesotho denied it. Microsoft denied it. Whitehall denied it. Baghdad denied it.",
        "She played Eliza, and he was seen as Mr Doolittle.",
        "The men gave only their first names. Okwara said the vote had been lost.",
    ],
)
def test_no_strangers(text):
    assert not strangers(text)


def test_public_figures_are_known():
    assert strangers("American prosecutors rested. Mr. Obama denied the charge.") == [("Obama", True)]


def test_thousands_of_strangers_are_read():
    # At this number anything that looked at all of them for each would not come back.
    text = " ".join(f"Mr Ab{'cdefghijkl'[i % 10]}{'mnopqrstuv'[i // 10 % 10]}{i} left." for i in range(4000))
    document = Document(text)
    assert document.entities
    find_strangers(text, document.words, document.segments, document.mentions, document.entities)
