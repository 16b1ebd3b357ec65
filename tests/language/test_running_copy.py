"""Which sentences are the story as it is told, and which are display copy or somebody's post."""

import pytest

from checker.document import Document
from checker.language.running_copy import is_post, is_running

BODY = (
    "\n\nIt rained on Monday in the town.\n\nIt snowed on Tuesday.\n\nThe vote is on Friday, and the count on Saturday."
)
LONG = "The harbour of the old town will be shut for nine weeks from Monday on, the mayor said."


def running(text):
    document = Document(text)
    return [is_running(k, document.segments, document.words, document.prose) for k in range(3)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mixed Messages on Leave Plan\n\nIt is unclear who is covered, experts say." + BODY, [False, False, True]),
        ("Mixed messages on Fall's leave plan.\n\nIt is unclear, experts say." + BODY, [False, False, True]),
        ("Mixed messages on Fall's leave plan.\n\nIt is unclear, experts say.\n\nIt is late.", [True, True, True]),
        ("It rained on Monday. It was late.\n\nIt is unclear, experts say." + BODY, [True, True, True]),
        (f"{LONG}\n\nIt is late.{BODY}", [True, True, True]),
    ],
)
def test_headlines_and_decks_are_no_running_copy(text, expected):
    assert running(text) == expected


def test_a_post_is_signed_with_a_handle():
    assert is_post("This is pathetic. It is dangerous, too. — Bea Fall (@beafall) August 2, 2016")
    assert not is_post("Bea Fall — who posts as beafall — said it was pathetic.")
    assert not is_post("He wrote to her (@beafall) on Monday.")
