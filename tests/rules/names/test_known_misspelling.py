"""names/known-misspelling in whole pieces of copy: one finding a name, and who owns it."""

from checker import Config, check
from checker.house import House

RULE = "names/known-misspelling"


def found(text, **house):
    report = check(text, config=Config(select=("names",), house=House(**house)))
    return [finding for finding in report.findings if finding.rule == RULE]


def test_one_finding_for_all_places_of_a_name():
    (finding,) = found("Troops in Mossul fired. Iraqi police said Mossul was calm, and shops in Mossul were open.")
    assert finding.text == "Mossul"
    assert len(finding.related) == 2
    assert "Mosul" in finding.message and "Mosul" in finding.query


def test_the_right_spelling_elsewhere_is_for_another_rule():
    assert not found("Troops in Mossul fired. Iraqi police said Mosul was calm, and shops in Mosul were open.")


def test_the_house_is_believed():
    text = "Kenya's ministry said patients had been moved to Mombassa."
    assert found(text)
    assert not found(text, names=(("Mombassa",),))
