"""Any text at all can be checked: no crash, spans inside the text, and the same answer twice."""

import json
import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker import check

# Pieces that wake every layer, so that odd neighbours meet: cues, labels, names, marks, figures, dates, acronyms.
PIECES = (
    "said", "says", "told", "according to", "citing", "reportedly", "is said to", "he", "She", "the commander",
    "an official", "sources", "who asked not to be named", "critics say", "is widely seen as", "clearly",
    "Tellingly,", "the regime", "thugs", "jihadist militia", "took out", "so-called", "Esmail Kaani", "Qaani",
    "al-Muhandis", "Muhandi", "Mr. Smith", "Smith's", "Prime Minister", "Reuters", "Shafaq News", "Iran", "Iranian",
    "Baghdad", "World Food Programme (WFP)", "WFP", "(RHU)", "U.S.", "N.H.", "12 June 2024",
    "Sunday, 9 November 2023", "on Monday", "last week", "in 2014", "the 1990s", "$1.3m (£1m)", "€3 million",
    "12 people: 5 men and 6 women", "rose 40 per cent to 50 from 30", "six", "two dozen", "aged 47", ", 52,", "“",
    "”", '"', "‘", "’", "'", "«", "»", "''", "(", ")", "[", "]", ",", ".", "?", "!", ";", ":", "—", "-", "…", "\n",
    "\n\n", "- ", "and", "that", "the", "of", "not", "\u00a0", "\u200f", "\u0301", "é", "İ", "😀", "\ud800", "\x00",
)  # fmt: skip


def sound(text):
    report = check(text).to_dict()
    for finding in report["findings"]:
        assert 0 <= finding["start"] < finding["end"] <= len(text)
        assert finding["text"] == text[finding["start"] : finding["end"]]
        assert all(0 <= place["start"] < place["end"] <= len(text) for place in finding["related"])
    last = 0
    for sentence in report["sentences"]:
        assert last <= sentence["start"] < sentence["end"] <= len(text)
        last = sentence["end"]
    return json.dumps(report)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from((" ", "", " ")))
def test_pieces_of_copy_in_any_order(pieces, glue):
    text = glue.join(pieces)
    assert sound(text) == sound(text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_characters(text):
    sound(text)


def test_hundreds_of_shuffled_stories():
    shuffler = random.Random(20)
    for _ in range(400):
        sound(" ".join(shuffler.choices(PIECES, k=shuffler.randint(1, 90))))
