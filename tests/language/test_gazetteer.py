"""The gazetteer: what it knows, what is near, and that it is found without a search."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language import gazetteer
from checker.language.gazetteer import (
    compact,
    country_names,
    is_real,
    names_like,
    places_called,
    places_like,
    places_near,
)
from checker.language.meant_places import _slip


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Mossul", "Mosul"),
        ("Kathmandhu", "Kathmandu"),
        ("Bobo-Dioulaso", "Bobo-Dioulasso"),
        ("San Fransisco", "San Francisco"),
        ("Phillipines", "Philippines"),
        ("Bangaldesh", "Bangladesh"),
    ],
)
def test_a_slip_finds_the_place_that_was_meant(written, meant):
    assert places_near(compact(written))[0].name == meant


def test_other_spellings_in_use_and_lesser_places_are_real():
    assert is_real("kiev") and is_real("pittsburg")
    assert not is_real("kathmandhu")


def test_places_are_called_by_their_plain_names():
    assert {place.country for place in places_called("tripoli")} >= {"LY"}
    assert places_called(compact("Al Anbar"))[0].land == "Iraq"
    assert places_called("france")[0].land == ""
    assert country_names()["iraqi"] == "IQ"


@given(st.text(max_size=60))
def test_any_text_has_an_answer(text):
    places_near(compact(text))
    places_called(compact(text))


def test_a_word_of_any_length_takes_no_time():
    begun = time.process_time()
    places_near("a" * 100_000)
    assert time.process_time() - begun < 0.5


_KNOWN = ("kathmandu", "mombasa", "zaporizhzhia", "anbar", "sanfrancisco", "brazil", "diyala", "cotabato", "qom")


@given(
    st.sampled_from(_KNOWN),
    st.lists(st.tuples(st.integers(0, 12), st.sampled_from("aeistrk"), st.integers(0, 3)), max_size=2),
)
def test_every_place_that_a_search_finds_a_slip_away_is_found_at_once(word, slips):
    for at, letter, kind in slips:
        head, here, tail = word[:at], word[at : at + 1], word[at + 1 :]
        word = (head + here + letter + tail, head + tail, head + letter + tail, head + tail[:1] + here + tail[1:])[kind]
    near = {place for place in places_near(word) if _slip(word, place.compact)}
    assert places_called(word) or {place for place in places_like(word) if _slip(word, place.compact)} >= near


def test_what_is_like_no_place_is_not_looked_for():
    assert names_like("kathmandhu") == ("kathmandu",) and "ambre" not in names_like("abmer")
    assert not names_like("kathmandu") and not names_like("wonderful")
    assert not names_like("") and not names_like("łódź")


def test_the_file_is_read_as_json_reads_it():
    kept = json.loads(Path(gazetteer.__file__).with_suffix(".json").read_text("utf-8"))
    assert {key.decode(): text.decode() for key, text in gazetteer._texts().items()} == kept
