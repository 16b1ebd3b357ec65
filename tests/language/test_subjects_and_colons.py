"""Who a verb's subject is where a clause of time, a relative clause or a contraction stands in the way, and what stands
behind a colon."""

import pytest

from .said import read

LEAD = "Governor goes to the harbour\n\nThe governor of Ohio spoke in Columbus on Friday.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Friday, shortly after Cobb said it was late.", ("Cobb", "said", "it was late")),
        ("They met on Friday, hours before Mr Cobb said it was late.", ("Mr Cobb", "said", "it was late")),
        ("They held a protest after Cobb said it was late.", ("Cobb", "said", "it was late")),
        (
            "The first statement after the attack said it was late.",
            ("The first statement after the attack", "said", "it was late"),
        ),
        (
            "All the experts I interviewed said her plans were sound.",
            ("All the experts I interviewed", "said", "her plans were sound"),
        ),
        ("He’s claiming that the harbour is shut.", ("He", "claiming", "the harbour is shut")),
        ("They'd warned that the harbour was shut.", ("They", "warned", "the harbour was shut")),
        ("Cobb officially endorsed the plan.", ("Cobb", "endorsed", "the plan")),
        ("The royal family said it was late.", ("The royal family", "said", "it was late")),
        ("Speaker Ann Cobb (R-Wis.) said it was late.", ("Speaker Ann Cobb (R-Wis.)", "said", "it was late")),
        (
            'In an interview on "Face the Nation," Ann Cobb said the harbour needs "more care."',
            ("Ann Cobb", "said", 'the harbour needs "more care."'),
        ),
        (
            'In an interview on "Face the Nation," Ann Cobb said: "It needs care."',
            ("Ann Cobb", "said", '"It needs care."'),
        ),
        (
            "In a speech, “we will not sell,” Ann Cobb said.",
            ("Ann Cobb", "said", "In a speech, “we will not sell,”"),
        ),
        ("Said Ellis: “I do not see the sense of it.”", ("Ellis", "Said", "“I do not see the sense of it.”")),
    ],
)
def test_the_subject(text, expected):
    assert read(LEAD + text) == [expected]


def test_a_verb_that_opens_a_sentence_needs_speech_behind_its_speaker():
    assert read(LEAD + "Say Ellis the harbour is shut and the boats are gone.") == []


def test_letting_somebody_know_ascribes_nothing_to_them():
    assert read(LEAD + "She let them know that the harbour was shut.") == []


def test_a_noun_with_an_adjective_is_no_verb():
    assert all(not source for source, _, _ in read(LEAD + "This reeks of the greatest fear that I have seen."))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("It is late. The plan is dear.\n\nHe went home.", "It is late. The plan is dear."),
        ('"It is late."\n\nHe went home.', '"It is late."'),
        ("- The plan is late.\n- The plan is dear.\n\nHe went home.", "The plan is late. … The plan is dear."),
    ],
)
def test_what_a_paragraph_announces_with_a_colon_stands_in_the_next(text, content):
    assert ("The committee", "added", content) in read(f"{LEAD}The committee added:\n\n{text}")


def test_a_headline_speaks_for_whoever_it_names_before_a_colon_if_the_copy_does():
    story = "Cobb: Harbour will not shut\n\nMayor Ann Cobb said on Friday that the harbour would stay open.\n"
    assert ("Cobb", "", "Harbour will not shut") in read(story)
    assert ("Harbour", "", "What we know so far") not in read(
        "Harbour: What we know so far\n\nMayor Ann Cobb said on Friday that the harbour would stay open.\n"
    )


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Cobb praised the plan when she left.", "the plan"),
        ("Cobb endorsed the plan on Friday, another sign of the council's support.", "the plan on Friday"),
        ("Cobb praised the plan but had to give them more time.", "the plan"),
        ("Cobb called for a wall, a pier and a light.", "a wall, a pier and a light"),
    ],
)
def test_an_object_ends_before_what_is_set_beside_or_against_it(text, content):
    assert [attribution[2] for attribution in read(LEAD + text)] == [content]
