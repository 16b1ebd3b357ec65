"""Accusations: who is accused, and whether a reply is told of anywhere."""

import pytest

from checker.document import Document
from checker.language.accusations import find_accusations


def accusations(text):
    d = Document(text)
    found = find_accusations(d.segments, d.words, d.quotations, d.attributions, d.mentions)
    return [(d.mentions[a.accused].text, a.answered) for a in found]


@pytest.mark.parametrize(
    "text, accused",
    [
        ("Ms Yazzie accused Mesa Transit of inflating its bills.", "Mesa Transit"),
        ("Residents say the contractor, Delta Roads, dumped the rubble in the river.", "Delta Roads"),
        ("The audit found that the treasurer, Kofi Mensah, had siphoned off $2m.", "Kofi Mensah"),
        ("Kofi Mensah lied about the dust, Ama Boateng said.", "Kofi Mensah"),
        ("She blamed Kofi Mensah for the missing funds.", "Kofi Mensah"),
    ],
)
def test_the_accused_is_the_party_named(text, accused):
    assert accusations(text) == [(accused, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutors accused Kofi Mensah of fraud.",
        "She said Kofi Mensah had never lied.",
        "She said Kofi Mensah would be better spent on boilers.",
        "Kofi Mensah said he had lied.",
        "She accused nobody.",
        "",
    ],
)
def test_no_accusation(text):
    assert accusations(text) == []


@pytest.mark.parametrize(
    "reply",
    [
        "The company declined to comment.",
        "A lawyer for Mesa Transit said the bills were right.",
        "It rained.\n\nMesa Transit has 12 buses. The company could not be reached.",
        "It rained. It snowed. Mesa Transit denies it.",
    ],
)
def test_a_reply_counts_wherever_the_party_is_named(reply):
    assert accusations(f"Ms Yazzie accused Mesa Transit of inflating its bills. {reply}") == [("Mesa Transit", True)]


@pytest.mark.parametrize(
    ("text", "grave"),
    [
        ("Ms Yazzie accused Mesa Transit of inflating its bills.", True),
        ("Ms Yazzie accused Oliver Letwin of plotting cuts that were the equivalent of sacking every nurse.", False),
        ("She said Kofi Mensah had lied.", True),
        ("She blamed Kofi Mensah for the fraud.", True),
        ("She blamed Kofi Mensah for the mood of the town.", False),
        ("She accused Kofi Mensah of being a Democrat.", False),
        ("She accused Kofi Mensah of plotting cuts.", False),
        ("She accused Kofi Mensah of plotting murder.", True),
    ],
)
def test_deeds_are_graver_than_traits_and_blame(text, grave):
    d = Document(text)
    found = find_accusations(d.segments, d.words, d.quotations, d.attributions, d.mentions)
    assert [accusation.grave for accusation in found] == [grave]


def test_no_reply_is_asked_of_terrorists():
    assert accusations("The envoy accused Islamic State of killing 12 people. She accused ISIS of torture.") == []


def test_cost_does_not_grow_faster_than_the_copy():
    text = "Ms Yazzie accused Mesa Transit of inflating its bills. It rained.\n\n" * 400
    assert len(accusations(text)) == 400
