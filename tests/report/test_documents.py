"""JSON: what is written is what the schema in the package promises."""

import json
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator

import checker
from checker.report.documents import JsonLinesWriter, JsonWriter
from checker.report.formats import Layout
from checker.report.report import Report
from checker.report.tally import Tally

SCHEMA = json.loads(files("checker.report").joinpath("schema.json").read_text("utf-8"))
COPY = [
    """Council drops plan

LONDON, 7 April 2025 (Reuters) - The notorious regime was told on Monday, 8 April 2025, that 14% of $3 million was lost.

“We will not pay,” said Esmail Kaani, the head of the Islamic Revolutionary Guard Corps (IRGC). Qaani left on 9 April.

According to two officials, who spoke on condition of anonymity because they were not authorised to speak, the IRGC
    had 40 bases. The QUDS force said that it had 50 bases, Reuters reported.""",
    "",
    "Lone \ud800 surrogates and \x00 nulls, the mayor said.",
    "Le gouvernement a annoncé mardi que les négociations avec les syndicats reprendraient la semaine prochaine, après "
    "des mois de grève dans les transports et dans les écoles du pays.",
]


@pytest.fixture(scope="module")
def validator():
    Draft202012Validator.check_schema(SCHEMA)
    return Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def written(writer, reports):
    total = Tally()
    pieces = []
    for report in reports:
        total.add(Tally.of(report))
        pieces.append(writer.document(report, notes=False))
    text = writer.opening() + writer.separator.join(filter(None, pieces)) + writer.closing(total)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


@pytest.fixture(scope="module")
def reports():
    return [*(checker.check(text) for text in COPY), Report("lost.txt", None, error="does not exist; look for it")]


def test_the_envelope_keeps_to_the_schema(validator, reports):
    envelope = json.loads(written(JsonWriter(Layout()), reports))
    assert [error.message for error in validator.iter_errors(envelope)] == []
    assert len(envelope["documents"]) == len(COPY)
    assert envelope["failed"] == [{"path": "lost.txt", "error": "does not exist; look for it"}]
    assert envelope["tool"] == {"name": "checker", "version": checker.__version__}


def test_markdown_keeps_to_the_schema(validator, tmp_path):
    story = tmp_path / "story.md"
    story.write_text(f"---\ndate: 2025-04-08\n---\n# {COPY[0]}")
    report = checker.check_file(story)
    envelope = json.loads(written(JsonWriter(Layout()), [report]))
    assert [error.message for error in validator.iter_errors(envelope)] == []
    assert envelope["documents"][0]["date"] == "2025-04-08"
    assert all(isinstance(finding["source_start"], int) for finding in envelope["documents"][0]["findings"])


def test_every_line_is_a_document_or_a_failure(validator, reports):
    lines = written(JsonLinesWriter(Layout()), reports).splitlines()
    assert len(lines) == len(reports)
    for line, kind in zip(lines, ["document"] * len(COPY) + ["failure"], strict=True):
        part = Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": SCHEMA["$defs"]})
        assert [error.message for error in part.iter_errors(json.loads(line))] == []


def test_nothing_at_all_is_an_envelope_too(validator):
    envelope = json.loads(written(JsonWriter(Layout()), []))
    assert envelope["documents"] == envelope["failed"] == []


def test_a_ledger_has_something_in_every_list(reports):
    entry = reports[0].to_dict()
    empty = [name for name, value in entry.items() if value == []]
    assert empty == [], "the example is to fill every list, or the schema is not tested"


def test_the_schema_describes_every_key_once():
    for name, part in SCHEMA["$defs"].items():
        if part.get("type") == "object":
            assert part["required"] == list(part["properties"]), name
            assert part["additionalProperties"] in (False, SCHEMA["$defs"]["span"]["items"]), name
