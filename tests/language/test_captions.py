"""Quotations whose speaker stands beside them without a verb of saying."""

import pytest

from checker.document import Document


def sources(text):
    document = Document("It rained on Monday.\n\n" + text)
    return [document.text[a.source[0].start : a.source[0].end] if a.source else "" for a in document.attributions]


@pytest.mark.parametrize(
    "text, source",
    [
        ("“So far, it was good.” – Ama Boateng\n\nIt rained.", "Ama Boateng"),
        ("“So far, it was good.”\xa0―\xa0Ama Boateng\n\nIt rained.", "Ama Boateng"),
        ("“Obscene,” was one response.", ""),
        ("She issued a statement. “We will go on and on.”", "She"),
        ("Trujillo’s line about the week, “I gave up my Saturdays,” was on a shirt.", "Trujillo’s"),
        ("He was mending a line, “to keep the fingers honest,” as he put it.", "he"),
        ("“I lost my Saturdays,” Trujillo said, to laughter.", "Trujillo"),
        ("The US tweeted from its account:\n\n“Cool clock.”", "The US"),
        ("Critics were many, with one poster writing “How can it be?”", "one poster"),
    ],
)
def test_the_speaker_is_found(text, source):
    assert sources(text) == [source]


def test_a_quotation_alone_stays_alone():
    assert sources("The gallery was full.\n\n“It is a charter for rats.”\n\nThe vote is on Monday.") == []
