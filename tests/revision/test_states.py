"""What became of every finding, and why."""

import checker

FLOOD = "The river rose by three metres overnight and flooded the lower market."


def states(old, new, rule):
    return [
        (stated.state, stated.finding.text, stated.why)
        for stated in checker.diff(old, new, config=checker.Config(select=(rule,))).findings
    ]


def test_a_loaded_word_put_into_a_sentence_is_introduced_and_taken_out_is_fixed():
    old, new = "Militants attacked the base at dawn.", "Terrorists attacked the base at dawn."
    assert states(old, new, "labels/loaded-label") == [
        ("introduced", "Terrorists", "The edit put in “Terrorists”."),
    ]
    assert states(new, old, "labels/loaded-label") == [("fixed", "Terrorists", "The edit took out “Terrorists”.")]


def test_an_added_sentence_introduces_and_a_cut_one_drops():
    more = f"{FLOOD} Terrorists attacked the base at dawn."
    assert states(FLOOD, more, "labels/loaded-label") == [("introduced", "Terrorists", "Its sentence was added.")]
    assert states(more, FLOOD, "labels/loaded-label") == [("dropped", "Terrorists", "Its sentence was cut.")]


def test_an_acronym_whose_expansion_was_cut_is_exposed():
    old = "The Regional Water Board (RWB) met on Monday. The RWB will decide in May."
    new = "The board met on Monday. The RWB will decide in May."
    (stated,) = [s for s in states(old, new, "acronyms/undefined") if s[0] != "persisting"]
    assert stated[:2] == ("exposed", "RWB")
    assert stated[2].endswith("elsewhere the edit took out “The Regional Water Board (RWB) met”.")


def test_an_acronym_is_exposed_by_an_edit_beside_it():
    old = "The Regional Water Board (RWB) met on Monday. The RWB will decide in May."
    (stated,) = states(old, old.replace("The Regional Water Board (RWB)", "The RWB"), "acronyms/undefined")
    assert stated[2].endswith("beside them the edit took out “The Regional Water Board (RWB)”.")


def test_words_that_clash_are_told_where_the_edit_put_them_in():
    old = f"It is the door of the house. {FLOOD} The homepage was new."
    new = old.replace("the door of the house", "the home page of the house")
    found = checker.diff(old, new, config=checker.Config(select=("consistency/term-variant",))).findings
    (stated,) = found
    assert stated.state == "introduced"
    assert stated.finding.text == "home page"
    assert stated.finding.message == "The copy writes “homepage” in the same line and “home page” elsewhere."
    assert [related.note for related in stated.finding.related] == ["the other place"]
    (back,) = checker.diff(new, old, config=checker.Config(select=("consistency/term-variant",))).findings
    assert (back.state, back.finding.text) == ("fixed", "home page")


def test_a_mark_that_the_edit_changed_is_introduced_though_the_words_stand():
    old = "The “old school” closed.\n\nThe “new school” opened in May, and the “last one” did not."
    new = old.replace("school” opened", 'school" opened')
    assert states(old, new, "quotes/unbalanced")[0][0] == "introduced"
    assert states(new, old, "quotes/unbalanced")[0][0] == "fixed"


def test_other_capitals_are_an_edit():
    old = f"Visit the HealthData page in March. {FLOOD} The HealthData page is new."
    new = old.replace("the HealthData page in", "the Healthdata page in")
    (stated,) = states(old, new, "names/variant-spelling")
    assert stated == ("introduced", "Healthdata", "The edit wrote “Healthdata” for “HealthData”.")


def test_words_that_lost_their_quotation_marks_are_exposed():
    old = "“The terrorists came at dawn,” the mayor said."
    new = "The terrorists came at dawn, and the mayor said so."
    assert states(old, new, "labels/loaded-label") == [
        ("exposed", "terrorists", "Its own words stand as they stood, but no longer in quotation marks."),
    ]
    (back,) = states(new, old, "labels/loaded-label")
    assert back[0] == "fixed"
    assert back[2].endswith("but in quotation marks now.")


def test_an_acronym_put_back_into_its_full_name_is_seen_there():
    old = "The General Works Administration (GWA) met.\n\nThe GWA’s council voted."
    new = old.replace("GWA’s", "General Works Administration’s")
    (stated,) = states(old, new, "acronyms/unused")
    assert stated[:2] == ("introduced", "General Works Administration’s")


def test_one_loaded_word_for_another_is_updated():
    old, new = "Terrorists attacked the base at dawn.", "Thugs attacked the base at dawn."
    found = states(old, new, "labels/loaded-label")
    assert [state for state, *_ in found] == ["updated"]
    assert found[0][2] == "The edit put “Thugs” where “Terrorists” stood."


def test_edits_elsewhere_leave_a_finding_as_it_is():
    old = f"Terrorists attacked the base at dawn. {FLOOD}"
    assert [s for s, *_ in states(old, old.replace("three", "four"), "labels/loaded-label")] == ["persisting"]


def test_a_finding_moves_with_its_paragraph():
    label = "Terrorists attacked the base at dawn."
    long = f"{FLOOD} The council met at noon and told the people of the lower town to leave their houses."
    found = states(f"{label}\n\n{long}", f"{long}\n\n{label}", "labels/loaded-label")
    assert [state for state, *_ in found] == ["moved"]


def test_rules_of_plugins_have_states_too(plugin):
    config = checker.Config(plugins=(plugin,), select=("house",))
    diff = checker.diff("We puzzle them all day.", "We flummox them all day.", config=config)
    assert [(s.state, s.finding.rule) for s in diff.findings] == [("introduced", "house/flummox")]
