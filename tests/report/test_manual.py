"""Manuals: the list of rules and the page of one."""

import json

import pytest

import checker
from checker.report.columns import width
from checker.report.manual import rule_entry, rule_page, rule_table
from checker.rule import Example, Rule


class Mended(Rule):
    """One thing is two.

    It flags a thing that is two things, which
    is one too many.

    * not this
    * nor that
    """

    id = "house/mended"
    severity = checker.Severity.WARNING
    yields_to = ("house/other",)
    flags = (Example("One thing is two things.", ("two",), "2025-04-07", "the first kind"),)
    passes = (Example("One thing."),)

    def candidates(self, document):
        return [document.text.index("two")] if "two" in document.text else []

    def judge(self, candidate, document):
        return self.finding((candidate, candidate + 3), "m", "q", "s")


def test_the_page_of_a_rule():
    assert rule_page(Mended, 60) == "\n".join(
        [
            "house/mended  (warning)",
            "",
            "One thing is two.",
            "",
            "It flags a thing that is two things, which is one too many.",
            "",
            "* not this",
            "* nor that",
            "",
            "Leaves words to house/other where that flags them too.",
            "",
            "Flags:",
            "",
            "    One thing is two things.",
            "                 ^^^",
            "    (published 2025-04-07; the first kind)",
            "",
            "Leaves alone:",
            "",
            "    One thing.",
            "",
        ]
    )


@pytest.mark.parametrize("columns", [60, 100])
@pytest.mark.parametrize("rule", checker.rules(), ids=lambda rule: rule.id)
def test_every_rule_has_a_page_that_fits(rule, columns):
    page = rule_page(rule, columns)
    assert all(width(line) <= columns for line in page.splitlines())
    assert "^" in page, "the words that it flags are marked"


def test_the_table():
    table = rule_table([Mended, Mended], 40)
    assert table.splitlines() == ["house/mended  warning  One thing is two."] * 2
    assert rule_table([], 80) == ""


def test_entries_are_plain_values():
    for rule in checker.rules():
        entry = rule_entry(rule)
        assert json.loads(json.dumps(entry)) == entry
