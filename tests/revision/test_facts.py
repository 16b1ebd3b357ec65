"""Which facts an edit changed, and which edits change none."""

import pytest

import checker


def facts(old, new):
    return [(fact.kind, fact.what) for fact in checker.diff(old, new).facts]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Some 12 people died in the fire.", "Some 15 people died in the fire.", ("number", "changed")),
        ("At least 12 people died in the fire.", "12 people died in the fire.", ("number", "hedge lost")),
        ("He paid £30,000 for the boat.", "He paid £30m for the boat.", ("number", "changed")),
        ("He paid £5m for the boat.", "He paid $5m for the boat.", ("number", "changed")),
        ("Prices rose by 5% in a year.", "Prices rose by 5 in a year.", ("number", "changed")),
        ("It was -5 degrees in the town.", "It was 5 degrees in the town.", ("number", "changed")),
        ("The rate fell to 4-1/2 percent.", "The rate fell to 4-1/4 percent.", ("number", "changed")),
        ("Ann M. Moss and Kim M. Reed voted.", "Kim M. Reed voted.", ("name", "lost")),
        ("He asked the Library of Congress.", "He asked the Library of Alexandria.", ("name", "replaced")),
        ("She came third in the race.", "She came second in the race.", ("number", "changed")),
        ("The vote is on Tuesday in Paris.", "The vote is on Thursday in Paris.", ("date", "changed")),
        ("It was built in 1987 by the town.", "It was built in 1978 by the town.", ("date", "changed")),
        ("General Esmail Qaani flew home.", "General Esmail Kaani flew home.", ("name", "respelled")),
        ("It opens on June 6, 2017, at noon.", "It opens on June 6 at noon.", ("date", "less exact")),
        ("It opens on May 1st in the town.", "It opens on May 1, 2015, in the town.", ("date", "more exact")),
        ("It opened this year in the town.", "It opened in 2019 in the town.", ("date", "more exact")),
        ("The talks in Baghdad went on.", "The talks in Teheran went on.", ("name", "replaced")),
        ("“We will not leave,” she said.", "“We will leave,” she said.", ("quote", "changed")),
        ("She said it was a “long, hard winter” there.", "She said it was a long, hard winter there.",
         ("quote", "unmarked")),
        ("The mayor resigned, the council said.", "The mayor resigned.", ("attribution", "lost")),
        ("The mayor resigned.", "The mayor resigned, the council said.", ("attribution", "gained")),
        ("Ahmed Hassan said the bridge was closed.", "Ahmed Hassan confirmed the bridge was closed.",
         ("attribution", "strengthened")),
        ("He allegedly took the money home.", "He took the money home.", ("attribution", "hedge lost")),
        ("Militants attacked the base at dawn.", "Terrorists attacked the base at dawn.", ("label", "changed")),
        ("He was not at home on that day.", "He was at home on that day.", ("negation", "lost")),
        ("Prices are expected to increase.", "Prices are expected to decrease.", ("negation", "turned round")),
        ("The plan is legal in this state.", "The plan is illegal in this state.", ("negation", "turned round")),
        ("The army may cross the border.", "The army will cross the border.", ("modal", "changed")),
        ("They were contemplating a strike.", "They had decided on a strike.", ("modal", "changed")),
        ("Some of the workers left early.", "All of the workers left early.", ("modal", "changed")),
    ],
)  # fmt: skip
def test_an_edit_that_changes_a_fact_is_told(old, new, expected):
    assert expected in facts(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Two people died in the fire.", "2 people died in the fire."),
        ("The sum was 1.50 per cent.", "The sum was 1.5 per cent."),
        ("Esmail Kaani flew home. Kaani was ill.", "Kaani flew home. Esmail Kaani was ill."),
        ("She said: \"It is late.\"", "She said: “It is late.”"),
        ("It doesn't matter to the board.", "It does not matter to the board."),
        ("He was not insured with them.", "He was uninsured with them."),
        ("The firm had a rough year.", "The company had a hard year."),
        ("It will take 1-3 years to build.", "It will take one to three years to build."),
        ("The Cyber Security unit was told.", "The Cybersecurity unit was told."),
        ("They read the RWB’s plan in May.", "They read the Regional Water Board’s plan in May."),
        ("The file has 27 pgs in all.", "The file has 27 pages in all."),
        ("See part two of the series.", "See part 2 of the series."),
        ("He lived in Lakewood, CO, for years.", "He lived in Lakewood, Colorado, for years."),
        ("The Dept. of Health was told.", "The Department of Health was told."),
        ("She works at the Regional Water Board in Lyon.", "She works at the Regional Water Board (RWB) in Lyon."),
        ("Weak demand for goods and new loans hurt the firm.", "It is a firm of growth, of strong wine and new loans."),
        ("The rate fell 5 per cent in May.", "The rate fell 5% in May."),
        ("The report is at http://example.org/Whtm now.", "The report is at http://example.org/Ktz now."),
        ("The E-mail team was told.", "The email team was told."),
        ("1 See the review of May in the paper.\n\nIt is long.", "See the review of May in the paper.\n\nIt is long."),
        ("The file has 513KB of text.", "The file has 513 KB of text."),
        ("About 400 workers fled.", "Around 400 workers fled."),
        ("Some 12 people died. The fire began at noon.", "The fire began at noon. Some 12 people died."),
    ],
)  # fmt: skip
def test_an_edit_that_changes_none_is_not(old, new):
    assert facts(old, new) == []


def test_a_unit_behind_a_figure_is_no_name():
    found = facts("The council voted for the plan in May.", "The council voted for the plan (PDF, 550 KB) in May.")
    assert found == [("number", "gained")]


def test_the_message_works_out_the_difference():
    (fact,) = checker.diff("Some 400 workers fled the fire.", "Some 500 workers fled the fire.").facts
    assert fact.message == "“400 workers” became “500 workers”, 100 more (25 per cent)."


def test_words_inside_quotation_marks_come_first():
    old = "Some 12 people died. “We will not leave this place,” said Esmail Qaani."
    new = "Some 15 people died. “We will leave this place,” said Esmail Kaani."
    assert [kind for kind, _ in facts(old, new)] == ["quote", "number", "name"]


def test_the_headline_is_a_fact_of_its_own():
    body = "The fire broke out at noon in a depot in the north of the town.\n\nNobody knows why."
    assert ("headline", "changed") in facts(f"Fire in depot\n\n{body}", f"Blaze in depot\n\n{body}")


def test_a_figure_that_went_to_another_sentence_is_neither_lost_nor_gained():
    old = "The fire killed 12 people in the depot at noon. It burned for hours in the north of the town."
    new = "The fire killed people in the depot at noon. It burned for hours in the north of the town, and killed 12."
    assert [what for kind, what in facts(old, new) if kind == "number"] == []


def test_an_attribution_that_changes_its_place_in_the_sentence_is_not_lost():
    old = "The mayor resigned, according to a report by the council."
    assert facts(old, "According to a report by the council, the mayor resigned.") == []
