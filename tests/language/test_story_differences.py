"""What is a difference between stories, and what is two people, two bodies, or grammar."""

import random

import pytest

from checker import Document
from checker.house import House
from checker.language.story_differences import acronyms_that_differ, names_that_differ, terms_that_differ
from checker.together import stock_of, terms_of, terms_sought

ENVOYS = {
    "a.txt": "The envoy Esmail Kaani spoke on Monday. The airstrikes hit the town.",
    "b.txt": "The envoy Esmail Qaani spoke on Tuesday. An air strike killed one man.",
    "c.txt": "The envoy Esmail Kaani spoke on Wednesday. An airstrike killed two of them.",
}


def stories(copy):
    return [stock_of(Document(text, path=path)) for path, text in copy.items()]


def names(*texts, house=House()):  # noqa: B008
    copy = {f"{number}.txt": text for number, text in enumerate(texts)}
    return [(found.odd, found.usual, found.path, found.sure) for found in names_that_differ(stories(copy), house)]


def acronyms(*texts):
    copy = {f"{number}.txt": text for number, text in enumerate(texts)}
    return [(found.odd, found.usual, found.path, found.sure) for found in acronyms_that_differ(stories(copy))]


def terms(copy):
    documents = [Document(text, path=path) for path, text in copy.items()]
    sought = terms_sought(stories(copy))
    return list(terms_that_differ({d.path: terms_of(d, sought) for d in documents}))


def test_a_name_that_one_file_spells_otherwise():
    (found,) = names_that_differ(stories(ENVOYS), House())
    assert (found.path, found.odd, found.usual, found.subject) == (
        "b.txt",
        "Esmail Qaani",
        "Esmail Kaani",
        "Kaani Qaani",
    )
    assert (found.files, found.sure, found.where) == (2, True, "a.txt and 1 more file")
    assert [(place.path, place.line, place.column) for place in found.elsewhere] == [("a.txt", 1, 11), ("c.txt", 1, 11)]


def test_the_order_of_the_stories_makes_no_difference():
    found = list(names_that_differ(stories(ENVOYS), House()))
    for seed in range(5):
        mixed = stories(ENVOYS)
        random.Random(seed).shuffle(mixed)
        assert list(names_that_differ(mixed, House())) == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("John Kerry spoke on Monday.", "John Terry scored on Monday."),
        ("David Gale moved on Monday.", "David Hale wrote on Monday."),
        ("Peter Saunders won on Monday.", "Peter Sanders lost on Monday."),
        ("Alan Parker directed it on Monday.", "Alan Berger spoke on Monday."),
        ("Erica Garner campaigned on Monday.", "Eric Garner died on Monday."),
        ("Esmail Kaani met Esmail Qaani on Monday.", "Esmail Qaani spoke on Monday."),
        ("Olga Ivanova spoke on Monday.", "Olga Ivanov wrote on Monday."),
    ],
)
def test_names_that_may_be_two_peoples_are_left(one, other):
    assert names(one, other) == []


def test_the_house_may_say_that_two_names_are_two_or_both_right():
    texts = ("Esmail Kaani spoke on Monday.", "Esmail Qaani spoke on Monday.")
    assert len(names(*texts)) == 1
    for key in ("distinct", "names"):
        assert names(*texts, house=House(**{key: (("Esmail Kaani", "Esmail Qaani"),)})) == []


def test_acronyms_of_a_slip_and_of_two_bodies():
    slip = acronyms(
        "The Turkana Basin Fisheries Union (TBFU) met.", "The Turkana Basin Fishery Union (TBFU) met on Monday."
    )
    assert [found[3] for found in slip] == [True]
    bodies = acronyms(
        "The National Park Service (NPS) met.", "The Naval Postgraduate School (NPS) met.", "Net Promoter Score (NPS)."
    )
    assert [found[3] for found in bodies] == [False, False]
    assert (
        acronyms(
            "The European Commission (EC) met.", "A rural health unit (RHU) met.", "Two rural health units (RHUs) met."
        )
        == []
    )


def test_terms():
    (found,) = terms(ENVOYS)
    assert (found.path, found.odd, found.usual, found.subject) == ("b.txt", "air strike", "airstrikes", "airstrike")
    (found,) = terms({"a.txt": "An adviser came.", "b.txt": "Two advisors went.", "c.txt": "The adviser left."})
    assert (found.path, found.odd, found.usual) == ("b.txt", "advisors", "adviser")


def test_words_in_quotations_and_hyphens_before_nouns_are_no_terms_in_two_ways():
    assert terms({"a.txt": "The airstrikes hit.", "b.txt": "“An air strike,” he said, “killed one.”"}) == []
    assert terms({"a.txt": "It sells lithium-ion cells.", "b.txt": "The chemistry is lithium ion."}) == []


def test_copy_that_is_not_english_brings_nothing():
    text = "Der Gesandte Esmail Kaani sprach am Montag mit den Leuten, die auf ihn gewartet hatten, und ging dann. " * 9
    story = stock_of(Document(text, path="a.txt"))
    assert not story.names and not story.ways
