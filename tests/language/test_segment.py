"""Segmentation: paragraphs, headlines, datelines, sentences and words of real layouts of copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language import segment as segment_module
from checker.language.segment import HEADING, HEADLINE, ITEM, PARAGRAPH, find_words, fold, segment


def sentences(text):
    return [text[start:end] for start, end in segment(text).sentences()]


def kinds(text):
    return [(text[b.start : b.end], b.kind) for b in segment(text).blocks]


def test_a_short_first_line_without_a_stop_is_the_headline():
    text = "Kenya and Ethiopia end talks\n\nDelegations left on Wednesday. No date was set."
    assert kinds(text)[0] == ("Kenya and Ethiopia end talks", HEADLINE)
    assert segment(text).headline.end == 28


def test_a_headline_in_title_case_may_end_with_a_stop():
    assert kinds("Activists Brick Up Entrance To Polling Station.\n\nThey came at dawn, police said.")[0][1] == HEADLINE


def test_copy_that_opens_with_a_sentence_or_a_quotation_has_no_headline():
    assert segment("The talks ended on Monday.\n\nNo date was set.").headline is None
    assert segment("“We won”\n\nThe candidate said so.").headline is None
    assert segment("Jane Moss is the director of the National Access Program.\n\nThis year it met.").headline is None
    assert segment("This story was shared by the agency._ _\n\nThe agency built it.").headline is None


def test_a_short_line_over_a_paragraph_of_sentences_is_a_heading():
    over, under = "What the format improves", "The new format was written for teams that meet every week. " * 3
    text = f"A new format\n\nIt was shown on Monday.\n\n{over}\n\n{under.strip()}\n\nApples and pears\n\nPlums"
    assert [kind for _, kind in kinds(text)] == [HEADLINE, PARAGRAPH, HEADING, PARAGRAPH, PARAGRAPH, PARAGRAPH]
    assert [kind for _, kind in kinds(f"It is shown.\n\nAsked again, she said:\n\n{under.strip()}")] == [PARAGRAPH] * 3


def test_a_heading_may_stand_over_another():
    under = "The new format was written for teams that meet every week. " * 3
    text = f"It is shown.\n\nWhat is new\n\nThe format\n\n{under.strip()}\n\nApples\n\nPlums"
    assert [kind for _, kind in kinds(text)] == [PARAGRAPH, HEADING, HEADING, PARAGRAPH, PARAGRAPH, PARAGRAPH]


def test_long_lines_are_paragraphs_though_no_blank_line_parts_them():
    first, second = "The talks ended without a date. " * 8, "A second round is planned for May, they said."
    assert [block[1] for block in kinds(first.strip() + "\n" + second)] == [PARAGRAPH, PARAGRAPH]


def test_wrapped_lines_are_one_paragraph():
    text = (
        "Delegations from Kenya and Ethiopia left a hotel in Nairobi\non Wednesday after two days of talks on the Omo\n"
        "River without agreeing a schedule."
    )
    assert len(kinds(text)) == 1


def test_list_items_lose_their_bullets():
    text = "The demands were these:\n- no filling before\n- six rainy seasons or more"
    assert kinds(text)[1:] == [("no filling before", ITEM), ("six rainy seasons or more", ITEM)]


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("NAIROBI, 12 June 2024 - Delegations left.", "NAIROBI", ""),
        ("DAVAO CITY, Philippines, April 9, 2024 - Cases rose.", "DAVAO CITY, Philippines", ""),
        ("WASHINGTON (AP) — Talks ended.", "WASHINGTON", "AP"),
        ("NIKŠIĆ, Montenegro, 10 March 2023 – Parties met.", "NIKŠIĆ, Montenegro", ""),
        ("London (Reuters) - Shares fell.", "London", "Reuters"),
        ("MAE SOT, Thailand, Aug. 22, 2024 — Jets bombed a market.", "MAE SOT, Thailand", ""),
    ],
)
def test_datelines(text, place, agency):
    dateline = segment(text).dateline
    assert (dateline.place, dateline.agency) == (place, agency)
    assert sentences(text)[0] == text[dateline.end :]


def test_a_dash_in_a_first_sentence_is_no_dateline():
    assert segment("Mosul - a city of two million - was quiet.").dateline is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Smith met Dr. Lee. They spoke.", ["Mr. Smith met Dr. Lee.", "They spoke."]),
        ("He lives in the U.S. and works. She left.", ["He lives in the U.S. and works.", "She left."]),
        ("He flew to the U.S. The trip was short.", ["He flew to the U.S.", "The trip was short."]),
        ("It began at 6 a.m. on Friday. It ended.", ["It began at 6 a.m. on Friday.", "It ended."]),
        ("J. K. Rowling wrote it. George W. Bush read it.", ["J. K. Rowling wrote it.", "George W. Bush read it."]),
        ("On Aug. 22 jets came. No. 5 fell.", ["On Aug. 22 jets came.", "No. 5 fell."]),
        ("“We won,” he said. “They lost.”", ["“We won,” he said.", "“They lost.”"]),
        ("“Why?” he asked. “Stop!” Smith said.", ["“Why?” he asked.", "“Stop!” Smith said."]),
        ("The rate was 1.5 percent. It rose.", ["The rate was 1.5 percent.", "It rose."]),
        ("Apple Inc. reported a loss. Acme Corp. The end.", ["Apple Inc. reported a loss.", "Acme Corp.", "The end."]),
        ("Is it true? Yes! It is… Perhaps.", ["Is it true?", "Yes!", "It is…", "Perhaps."]),
    ],
)
def test_sentences_end_where_they_do(text, expected):
    assert sentences(text) == expected


def test_words_keep_inner_hyphens_and_apostrophes():
    assert find_words("Iran’s anti-vaxxers, o'clock").folded == ["iran's", "anti-vaxxers", "o'clock"]


def test_folding_never_moves_an_offset():
    assert len(fold("İstanbul İİ ’90s")) == len("İstanbul İİ ’90s")


@given(st.text(max_size=400))
def test_every_offset_lies_in_the_text_and_in_order(text):
    segments, words = segment(text), find_words(text)
    assert len(words.text) == len(text)
    last = 0
    for start, end in segments.sentences():
        assert last <= start < end <= len(text)
        assert not text[start].isspace() and not text[end - 1].isspace()
        last = end
    for start, end, word in zip(words.starts, words.ends, words.folded, strict=True):
        assert words.text[start:end] == word
    for index in range(len(segments.sentence_starts)):
        block = segments.block_of(index)
        assert block.start <= segments.sentence_starts[index] < segments.sentence_ends[index] <= block.end


@given(st.text(st.sampled_from("abÉ’'-‑ \n\t1.,“İ"), max_size=60))
def test_the_words_of_a_long_text_are_kept_in_less_room_and_are_the_same(text):
    plain = find_words(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(segment_module, "_COMPACT_FROM", -1)
        compact = find_words(text)
    assert [list(compact.starts), list(compact.ends), compact.folded, compact.gaps, compact.odd] == [
        plain.starts, plain.ends, plain.folded, plain.gaps, plain.odd,
    ]  # fmt: skip
    assert {word: list(where) for word, where in compact.places.items()} == plain.places
    assert (compact.distinct, compact.text) == (plain.distinct, plain.text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("MOSUL - Two trucks left at noon.", "MOSUL"),
        ("McALLEN, Texas - Two trucks left at noon.", "McALLEN, Texas"),
        ("Mosul (AP) - Two trucks left at noon.", "Mosul"),
        ("Mosul, Sept 12 - Two trucks left at noon.", "Mosul"),
        ("Mosul - a city of two million - was quiet.", None),
    ],
)
def test_place_of_a_dateline_is_in_capitals_or_goes_with_an_agency_or_a_date(text, place):
    dateline = segment(text).dateline
    assert (dateline.place if dateline else None) == place
