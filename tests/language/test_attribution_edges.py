"""Where what is ascribed ends, and what ascribes nothing: clauses beside the cue's own, words in quotations."""

import pytest

from .said import read


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked whether the pier was safe, Cobb left.", ("", "Asked", "whether the pier was safe")),
        ("He smiled when asked by a reporter why the pier sank.", ("", "asked", "why the pier sank")),
        ("Asked about the repair of the pier, he smiled.", ("", "Asked about", "the repair of the pier")),
    ],
)
def test_a_question_that_somebody_was_asked_is_ascribed_to_nobody(text, expected):
    assert expected in read(text)


def test_who_is_asked_about_it_is_asked_nothing_that_the_copy_tells():
    assert read("Asked about it, Cobb smiled.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cobb discussed the repair with the crews.", ("Cobb", "discussed", "the repair with the crews")),
        ("The report mentions a second pier.", ("The report", "mentions", "a second pier")),
        ("Cobb bemoaned the state of the pier.", ("Cobb", "bemoaned", "the state of the pier")),
        ("Cobb called on the crews to wait.", ("Cobb", "called on", "to wait")),
        ("The firm aims to open a second pier.", ("The firm", "aims", "to open a second pier")),
        ("The board rates the pier among the five worst.", ("The board", "rates", "the pier among the five worst")),
    ],
)
def test_verbs_of_speech_and_intention_that_take_an_object_or_an_infinitive(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The report did not mention a second pier.",
        "Neither ministry mentioned the boat.",
        "The council will discuss the repair on Monday.",
        "Cobb declined to discuss the repair.",
        "Cobb opened the pier, although he refrained from mentioning the second pier.",
        "The rules prevented the board from calling the pier unsafe.",
    ],
)
def test_what_is_not_mentioned_or_not_yet_discussed_nobody_says(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("before", "carries"),
    [
        ("Cobb said the pier was shut.", True),
        ("Cobb told the council that she hoped to wait.", True),
        ("Cobb says the pier is shut.", False),
        ("Cobb wanted to shut the pier.", False),
        ("The log shows the pier is shut.", False),
    ],
)
def test_only_what_was_said_in_the_past_goes_on_in_verbs_shifted_back(before, carries):
    carried = ("", "", "The crews would be paid until June")
    assert (carried in read(f"{before} The crews would be paid until June.")) is carries


def test_a_headline_that_ends_in_a_full_stop_speaks_for_whoever_it_names_too():
    story = "Cobb: The harbour will not shut.\n\nMayor Ann Cobb said on Friday that the harbour would stay open.\n"
    assert ("Cobb", "", "The harbour will not shut.") in read(story)


def test_what_is_called_something_may_have_no_article():
    assert read("Cobb has called overfishing a myth.") == [("Cobb", "has called", "overfishing a myth")]


@pytest.mark.parametrize("text", ["Cobb maintains a wide lead over Boateng.", "Cobb has advised Boateng for years."])
def test_a_lead_is_no_speech_and_who_is_advised_no_content(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cobb maintains that the pier is safe.", ("Cobb", "maintains", "the pier is safe")),
        ("Cobb advised the crews to wait.", ("Cobb", "advised", "to wait")),
    ],
)
def test_clauses_that_are_maintained_and_acts_that_are_advised(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The women's champion Ann Cobb remains first in the ranking.",
        "The firm's recall of two million cars ends in May.",
        "Interest rates of two per cent remain.",
    ],
)
def test_nouns_that_look_like_verbs_ascribe_nothing(text):
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In March, the head of the council agreed to integrate into the army, thus recognising the new president.",
        "At the harbour, she agreed.",
    ],
)
def test_a_phrase_of_time_or_place_alone_is_nothing_said(text):
    assert not read(text)
