"""Which sentence became which."""

from checker.document import Document
from checker.revision.alignment import align
from checker.revision.units import Units, plain

BUDGET = "The council approved the budget on Tuesday after a long debate."
BRIDGE = "Work on the bridge over the Tarn will begin in the spring, the mayor said."
SCHOOL = "Two schools in the north of the town will close for repairs."
RIVER = "The river rose by three metres overnight and flooded the lower market."


def records(old, new):
    first, second = Units(Document(old)), Units(Document(new))
    return [
        (
            [old[a:b] for a, b in (first.spans[i] for i in record.old)],
            [new[a:b] for a, b in (second.spans[j] for j in record.new)],
            record.change,
        )
        for record in align(first, second)
    ]


def changes(old, new):
    return [change for _, _, change in records(old, new)]


def test_one_text_is_the_same_throughout():
    assert changes(f"{BUDGET} {BRIDGE}", f"{BUDGET} {BRIDGE}") == ["same", "same"]


def test_an_edited_sentence_keeps_its_partner():
    edited = BRIDGE.replace("spring", "summer")
    assert records(f"{BUDGET} {BRIDGE}", f"{BUDGET} {edited}")[1] == ([BRIDGE], [edited], "edited")


def test_sentences_come_and_go():
    assert changes(f"{BUDGET} {BRIDGE}", f"{BUDGET} {RIVER}") == ["same", "removed", "added"]


def test_a_sentence_is_split():
    old = "The council approved the budget on Tuesday, and the mayor said that work on the bridge would begin at once."
    new = "The council approved the budget on Tuesday. The mayor said that work on the bridge would begin at once."
    assert [(len(a), len(b), change) for a, b, change in records(old, new)] == [(1, 2, "split")]
    assert [(len(a), len(b), change) for a, b, change in records(new, old)] == [(2, 1, "merged")]


def test_paragraphs_that_change_places_are_a_move():
    old, new = f"{BUDGET}\n\n{BRIDGE} {SCHOOL}\n\n{RIVER}", f"{BRIDGE} {SCHOOL}\n\n{RIVER}\n\n{BUDGET}"
    assert changes(old, new) == ["same", "same", "same", "moved"]
    assert changes(new, old).count("moved") == 1


def test_wrapping_and_typography_are_no_change():
    old = 'The mayor said: "We won\'t close the\nschool - not this year." The council\nagreed.'
    new = "The mayor said: “We won’t close the school – not this year.”\nThe council agreed."
    assert set(changes(old, new)) == {"same"}
    assert plain("“It’s  late” –\n he said…") == plain('"It\'s late" - he said...')


def test_text_that_is_repeated_goes_with_its_neighbours():
    old = f"{BUDGET} Nobody knows. {BRIDGE} Nobody knows. {SCHOOL}"
    new = f"{BUDGET} Nobody knows. {BRIDGE} {SCHOOL}"
    assert changes(old, new) == ["same", "same", "same", "removed", "same"]


def test_the_dateline_is_compared_too():
    old = "PARIS, April 7, 2025 (Reuters) - The council approved the budget after a long debate."
    assert changes(old, old.replace("PARIS", "LYON")) == ["edited", "same"]


def test_nothing_is_compared_with_something():
    assert changes("", "") == []
    assert changes("", BUDGET) == ["added"]
    assert changes(BUDGET, "") == ["removed"]
