"""Tests of what goes into the editorial report: the house's policy, the waived findings, the lists and versions."""

from datetime import date

from checker import Config, Severity, check
from checker.finding import Waived
from checker.language.outlets import outlet_named
from checker.report.editorial.content import editorial
from checker.report.editorial.coverage import lists_digest
from checker.report.editorial.pictures import _marks
from checker.report.report import Report

from . import stories

COPY = "Esmail Kaani came to Baghdad. Qaani left it.\n\nIran is reportedly watching."


def section(made, name):
    return next((section for section in made.sections if section.id == name), None)


def test_the_house_decides_what_blocks():
    report = check(COPY, config=Config())
    strict, lenient, never = (
        editorial(report, Config(fail_on=level)).counts for level in (Severity.NOTE, Severity.ERROR, None)
    )
    assert strict == f"{len(report.findings)} findings to settle before publication."
    assert lenient == never == f"{len(report.findings)} findings; no finding to settle before publication."


def test_waived_findings_are_told_with_their_reason_and_not_asked_about():
    report = check(COPY, config=Config())
    first, *rest = report.findings
    accepted = first._replace(state="waived", waiver=Waived("Both are used by the family.", "desk.toml"))
    made = editorial(Report(report.path, report.document, (accepted, *rest), report.examined), Config())
    (table,) = section(made, "waivers").parts
    assert table.rows[0][4:] == ("Both are used by the family.", "desk.toml")
    assert [numbered.finding for numbered in made.findings] == rest
    assert "1 waived" in made.counts
    assert section(editorial(report, Config()), "waivers") is None


def test_queries_stand_by_paragraph():
    _, made = stories.seed()
    (queries,) = section(made, "queries").parts
    where = [place.where for place, _ in queries.groups]
    assert where[0] == "¶ 1" and len(where) == len(set(where))
    assert [q.number for _, asked in queries.groups for q in asked] == sorted(n for n, f in made.findings if f.query)


def test_rules_lists_and_versions_are_named():
    _, made = stories.seed()
    facts = dict(section(made, "checked").parts[0].rows)
    assert lists_digest() in facts["checked with"] and made.version in facts["checked with"]
    left_out = editorial(check(COPY, config=Config(select=("names",))), Config(select=("names",)))
    told = dict(section(left_out, "unchecked").parts[0].rows)
    assert "dates/weekday-mismatch" in told["not run"]


def marks(first, last):
    start, end = date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()
    return [name for name, _ in _marks(start, end - start + 1, 0, 480)]


def test_a_line_of_time_is_marked_with_what_it_is_long_enough_for():
    assert marks("2025-04-07", "2025-04-09") == ["7 Apr", "8 Apr", "9 Apr"]
    assert marks("2025-01-15", "2025-06-01") == ["Feb 2025", "Mar 2025", "Apr 2025", "May 2025", "Jun 2025"]
    assert marks("2014-01-01", "2024-12-31") == ["2014", "2016", "2018", "2020", "2022", "2024"]
    assert marks("0001-01-01", "9999-12-31")[0] == "1"
    assert max(len(marks("2025-01-01", f"{2025 + years}-03-05")) for years in (0, 1, 2, 3, 9, 400)) <= 8


def test_whose_the_outlets_are_is_told_with_the_year_the_source_and_its_address():
    report = check("The port may close, Reuters reported on Monday, citing an official.\n", config=Config())
    parts = section(editorial(report, Config()), "sources").parts
    (owners,) = (part for part in parts if "owner" in getattr(part, "head", ()))
    reuters = outlet_named("Reuters")
    at = reuters.address.removeprefix("https://")
    assert owners.head == ("outlet", "country", "owner", "year", "as told by", "at")
    assert owners.rows == (("Reuters", "GB", reuters.owner, str(reuters.year), reuters.evidence, at),)
    assert all(owners.rows[0])
