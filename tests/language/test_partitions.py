"""Shares of one whole: which lists are one, and how far they may be rounded."""

import pytest

from checker.document import Document
from checker.language.partitions import find_partitions


def read(text):
    document = Document(text)
    return [partition.total for partition in find_partitions(text, document.figures, document.segments)]


@pytest.mark.parametrize(
    ("text", "totals"),
    [
        ("Of those asked, 45% were for, 40% against and 25% undecided.", [110]),
        (
            "It found 44 percent for her and 37 percent for him, with 13 percent for others and 6 percent undecided.",
            [100],
        ),
        ("Some 60% said yes, 30% no and 20% did not know.", []),
        ("It found 60% for, 30% against and 20% undecided, up from 15% before.", []),
        ("It found 70% like tea, 60% coffee and 10% neither.", []),
        ("It found 45% for and 40% against.", []),
        ("It found 90% for, 80% against and 20% undecided.", []),
    ],
)
def test_partitions(text, totals):
    assert read(text) == totals
