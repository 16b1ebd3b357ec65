"""Speech without a cue of its own: quotations behind a report, a tag, a paragraph; and tags behind stops."""

import pytest

from checker.document import Document

from .said import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'The mayor said the pier was shut. "There is no money. There never was."',
            ("The mayor", "said", 'the pier was shut … "There is no money. There never was."'),
        ),
        (
            "The council may sell it, Cobb said. “Who would buy a pier?” The vote is on Monday.",
            ("Cobb", "said", "The council may sell it … “Who would buy a pier?”"),
        ),
        (
            "Her partner called him a master of the art. “He showed it again and again.”",
            ("Her partner", "called", "him a master of the art … “He showed it again and again.”"),
        ),
    ],
)
def test_a_quotation_behind_a_report_is_the_same_speakers(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor opened the pier. “There is no money.”",
        "The mayor said the pier was shut. It rained. “There is no money.”",
        "The mayor said the pier was shut. “There is no money,” said Cobb.",
        "The mayor said the pier was shut.\n\n“There is no money.”\n\nThe vote is on Monday.",
    ],
)
def test_a_quotation_behind_anything_else_is_not(text):
    assert not any("is no money" in content for source, _, content in read(text) if source == "The mayor")


def test_a_quotation_that_opens_a_paragraph_behind_a_tag_goes_on_though_copy_follows_it():
    text = "“It is a start,” said Cobb.\n\n“We will go on. It will be long.” The vote is on Monday."
    assert ("", "", "“We will go on. It will be long.”") in read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is shut. All of it.” Cobb said.", ("Cobb", "said", "“It is shut. All of it.”")),
        ("“It is shut.” said Jewel Cobb, a clerk.", ("Jewel Cobb, a clerk", "said", "“It is shut.”")),
        ("“Is it shut?” Cobb continued. “Why?”", ("Cobb", "continued", "“Is it shut?” … “Why?”")),
        (
            "“Is it shut?” Cobb, a clerk from Leeds, said softly.",
            ("Cobb, a clerk from Leeds", "said", "“Is it shut?”"),
        ),
        ("“It is shut,” she said to cheers. “All of it.”", ("she", "said", "“It is shut,” … “All of it.”")),
        ("“It is shut,” the report further said.", ("the report", "said", "“It is shut,”")),
        (
            "She continued, “For us, the families, it is shut.”",
            ("She", "continued", "“For us, the families, it is shut.”"),
        ),
        ("Cobb continued:\n\n“It is shut.”", ("Cobb", "continued", "“It is shut.”")),
    ],
)
def test_tags(text, expected):
    assert expected in read(text)


def test_a_sentence_behind_a_closing_mark_is_no_tag_if_it_says_something_itself():
    assert ("Cobb", "said", "it would open") in read("“It is shut.” Cobb said it would open.")
    assert ("Cobb", "said", "“So is that.”") in read("She said, “It is shut.” Cobb said, “So is that.”")


def test_who_is_reported_to_have_done_something_reports_nothing():
    told = read('The head of the "failing" Child Agency reported to have resigned is still at the helm.')
    assert not any(source for source, _, _ in told)


def test_a_verb_that_opens_a_paragraph_and_ends_in_a_colon_tells_the_next():
    text = "“It is shut,” Cobb said. “All of it.”\n\nCobb added:\n\nIt was never open. Nobody came."
    assert ("Cobb", "added", "It was never open. Nobody came.") in read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cobb released the following statement:\n\n“It is shut. All of it.”",
            ("Cobb", "released the following statement", "“It is shut. All of it.”"),
        ),
        ("Remember these words from Ama Boateng: “It is shut.”", ("Ama Boateng", "words", "“It is shut.”")),
        ("Cobb had this to say: “It is shut.”", ("Cobb", "had this to say", "“It is shut.”")),
    ],
)
def test_a_noun_for_words_announces_a_quotation(text, expected):
    assert expected in read(text)


def test_a_question_that_nobody_puts_is_nobodys():
    assert read("The first question was: “Is it shut?”") == []


def test_a_tag_is_not_part_of_what_a_cue_in_front_of_it_tells():
    told = read("The council may be reluctant to sell it, Cobb said.")
    assert ("The council", "may be reluctant", "to sell it") in told
    assert ("Cobb", "said", "The council may be reluctant to sell it") in told


def test_a_letter_in_several_quotations_is_its_signers():
    text = "“It is shut. To quote Bob, ‘It is money.” And that is “the root of it.” ― Ama Boateng\n\nIt rained."
    assert ("Ama Boateng", "", text.partition(" ―")[0]) in read(text)


def test_paragraphs_between_two_labels_of_a_transcript_go_on():
    said = [
        "COBB: It is shut.",
        "And so it stays.",
        "(CROSSTALK)",
        "TSO: Why?",
        "COBB: Rats.",
        "TSO: Oh.",
        "It rained.",
    ]
    told = read("\n\n".join(said))
    assert ("COBB", "", "It is shut. … And so it stays.") in told
    assert not any("rained" in content for _, _, content in told)


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Cobb: Pier is shut", ("Cobb", "", "Pier is shut")),
        ("Ama Cobb Rejects The Plan: ‘It Is Shut For Good’", ("Ama Cobb", "", "‘It Is Shut For Good’")),
        ("A lesson from Ama Cobb: 'It is shut.'", ("Ama Cobb", "", "'It is shut.'")),
    ],
)
def test_a_headline_speaks_behind_a_colon(headline, expected):
    text = headline + "\n\nThe mayor, Ama Cobb (Ind.), said on Monday that the pier was shut."
    document = Document(text)
    told = [[" … ".join(text[s:e] for s, e in part) for part in a[:3]] for a in document.attributions]
    assert list(expected) in told
