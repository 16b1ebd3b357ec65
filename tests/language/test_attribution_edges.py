"""Where what is ascribed ends, and what ascribes nothing: clauses beside the cue's own, words in quotations."""

import pytest

from checker.document import Document


def read(text):
    """Attributions as (source, cue, content) in words; pieces of one part joined by " … "."""
    document = Document(text)

    def words(spans):
        return " … ".join(text[start:end] for start, end in spans)

    return [(words(a.source), words(a.cue), words(a.content)) for a in document.attributions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As Cobb argued for a pier, the harbour emptied.", ("Cobb", "argued for", "a pier")),
        (
            "While her aides insisted that the pier was safe, she's taken the train.",
            ("her aides", "insisted", "the pier was safe"),
        ),
        ("Even though Cobb said the pier was safe, nobody went.", ("Cobb", "said", "the pier was safe")),
        (
            "As Cobb said, the pier was safe.",
            ("Cobb", "said", "the pier was safe"),
        ),
        (
            "When Cobb said the pier, the wharf and the light were safe, crews have cheered.",
            ("Cobb", "said", "the pier, the wharf and the light were safe"),
        ),
        ("Boateng, who said the pier was safe, took the train.", ("Boateng … who", "said", "the pier was safe")),
        ("Citing the weather, Boateng postponed the vote.", ("Boateng", "Citing", "the weather")),
    ],
)
def test_a_clause_ends_where_the_one_that_holds_it_goes_on(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"The cause is not known," said Boateng, on what was her first day in office.',
            ("Boateng", "said", '"The cause is not known,"'),
        ),
        (
            "''It was dearer than we thought,'' she said, ''but we found the money.''",
            ("she", "said", "''It was dearer than we thought,'' … ''but we found the money.''"),
        ),
        (
            "The fleet has shrunk by half, Boateng said, since the crews have found work ashore.",
            ("Boateng", "said", "The fleet has shrunk by half … since the crews have found work ashore"),
        ),
    ],
)
def test_behind_a_tag_goes_on_what_is_quoted_too_or_gives_the_reason(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "quoted",
    [
        "They want a pier, and everybody knows that the crews hope to stay.",
        "It seems to be over, and the crews are worried about it.",
        "The wharf is expected to close.",
    ],
)
def test_in_a_quotation_minds_are_read_by_its_speaker_alone(quoted):
    assert read(f'"{quoted[:-1]}," Boateng said.') == [("Boateng", "said", f'"{quoted[:-1]},"')]


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        ("The police told us that the road was closed.", ("The police", "told", "the road was closed")),
        ("According to the map, the road is closed.", ("the map", "According to", "the road is closed")),
        ("The crews urged us to wait.", ("The crews", "urged", "to wait")),
    ],
)
def test_what_somebody_said_is_ascribed_in_a_quotation_too(quoted, expected):
    assert expected in read(f'"{quoted[:-1]}," Boateng said.')
