"""Waivers: comments in Markdown, files beside the copy, and the complaints about those that waive nothing."""

import datetime

import pytest

import checker
from checker.reading import read_bytes
from checker.waivers import WaiverFiles, read_waivers, waived


@pytest.fixture
def states(plugin):
    """Checks Markdown with the house's rules: the state and reason of every finding, and the complaints."""

    def checked(source, select=("house",)):
        report = checker.check(
            read_bytes(source.encode(), "a.md", date=None), config=checker.Config(select=select, plugins=(plugin,))
        )
        return [(f.rule, f.waiver.reason if f.waiver else None) for f in report.findings], report.complaints

    return checked


@pytest.mark.parametrize(
    ("source", "reasons"),
    [
        ("We flummox them. <!-- checker: ignore house/flummox -- our word -->\n\nWe flummox.", ["our word", None]),
        ("We flummox them. <!--checker:ignore house--our word-->", ["our word"]),
        ("We flummox them. <!-- checker: ignore -- our word -->", ["our word"]),
        ("<!-- checker: ignore-next house/flummox -- our word -->\n\nWe\nflummox.\n\nWe flummox.", ["our word", None]),
        (
            "We flummox.\n\n<!-- checker: off house -- x -->\n\nWe flummox.\n\n<!-- checker: on -->\n\nAll flummox.",
            [None, "x", None],
        ),
        (
            "I flummox.\n\n<!-- checker: off house,dates -- x -->"
            "\n\nI flummox.\n\n<!-- checker: on house -->\n\nI flummox.",
            [None, "x", None],
        ),
        ("We flummox.\n\n<!-- checker: off house -- x -->\n\nWe flummox.", [None, "x"]),
        ("We flummox.\n\nWe flummox.\n\n<!-- checker: ignore-file house -- all of it -->", ["all of it"] * 2),
    ],
)
def test_comments(states, source, reasons):
    found, complaints = states(source)
    assert [reason for _, reason in found] == reasons
    assert complaints == ()


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("We flummox. <!-- checker: ignore house -->", "line 1: the comment gives no reason and waives nothing"),
        ("We flummox. <!-- checker: ignore house -- -->", "gives no reason"),
        ("We flummox.\n\n<!-- checker: ignore house -- stale -->", "line 3: the comment waives nothing; remove it"),
        ("We flummox. <!-- checker: ignore house/flumox -- x -->", "did you mean 'house/flummox'?"),
        ("We flummox. <!-- checker: disable -- x -->", "'disable' is no word for a waiver; there are ignore"),
        ("We flummox. <!-- checker: ignore-next -- x -->", "the comment waives nothing"),
    ],
)
def test_comments_that_waive_nothing_are_complained_of(states, source, complaint):
    found, complaints = states(source)
    assert [reason for _, reason in found] == [None]
    assert len(complaints) == 1
    assert complaint in complaints[0]


def test_comments_in_code_are_code(states):
    source = (
        "We flummox.\n\n```\n<!-- checker: ignore-file house -- x -->\n```\n\nSay `<!-- checker: ignore -- x -->` so."
    )
    assert states(source) == ([("house/flummox", None)], ())


def test_comments_about_rules_that_do_not_run_are_left_alone(states):
    assert states("Copy. <!-- checker: ignore house/flummox -- x -->", select=("house/perplexing",)) == ([], ())


def test_plain_text_has_no_comments(plugin):
    config = checker.Config(select=("house",), plugins=(plugin,))
    (finding,) = checker.check("We flummox. <!-- checker: ignore -- x -->", config=config).findings
    assert finding.state == "new"


# Files


def written(folder, text):
    (folder / "checker-waivers.toml").write_text(text)
    return folder / "checker-waivers.toml"


def one(**keys):
    return "[[waiver]]\n" + "".join(f"{key} = {value}\n" for key, value in keys.items())


def report_on(text, path, plugin):
    return checker.check(text, path=str(path), config=checker.Config(select=("house",), plugins=(plugin,)))


def test_by_fingerprint_and_by_rule_and_subject(tmp_path, plugin):
    report = report_on("We flummox them. It is perplexing. All flummox.", tmp_path / "a.txt", plugin)
    first = report.findings[0].fingerprint
    written(
        tmp_path,
        one(fingerprint=f'"{first}"', reason='"ours"') + one(rule='"house"', subject='"Perplexing"', reason='"so"'),
    )
    result, used = waived(report, WaiverFiles().of(str(tmp_path / "a.txt")))
    assert [(f.state, f.waiver and f.waiver.reason) for f in result.findings] == [
        ("waived", "ours"), ("waived", "so"), ("new", None),
    ]  # fmt: skip
    assert [waiver.place for waiver in sorted(used)] == ["waiver 1", "waiver 2"]
    assert result.worst() == checker.Severity.ERROR


@pytest.mark.parametrize(
    ("subject", "state"),
    [
        ("Kaani Qaani", "waived"), ("Qaani and Kaani", "waived"), ("kaani/qaani", "waived"), ("Kaani", "new"),
        ("Kaani Qaani Khani", "new"),
    ],
)  # fmt: skip
def test_two_names_are_told_in_any_order(tmp_path, subject, state):
    report = checker.check("Esmail Kaani spoke. Qaani left.", path=str(tmp_path / "a.txt"))
    written(tmp_path, one(rule='"names/variant-spelling"', subject=f'"{subject}"', reason='"two people"'))
    result, _ = waived(report, WaiverFiles().of(str(tmp_path / "a.txt")))
    assert [finding.state for finding in result.findings if finding.rule == "names/variant-spelling"] == [state]


def test_files_above_hold_too_and_paths_are_seen_from_the_file(tmp_path, plugin):
    (tmp_path / "news").mkdir()
    entry = {"rule": '"house/flummox"', "subject": '"flummox"', "reason": '"x"'}
    written(tmp_path, one(**entry, path='"news/a.txt"') + one(**entry, path='"opinion/**"') + one(**entry))
    written(tmp_path / "news", one(**entry))
    for name, places in (("news/a.txt", [1, 1, 3]), ("news/b.txt", [1, 3]), ("opinion/x/c.txt", [2, 3])):
        found = WaiverFiles().of(str(tmp_path / name))
        assert [int(waiver.place[-1]) for waiver in found] == places


def test_an_expired_waiver_waives_nothing_and_is_told_of(tmp_path, plugin):
    report = report_on("We flummox them.", tmp_path / "a.txt", plugin)
    written(tmp_path, one(rule='"house"', subject='"flummox"', reason='"x"', expires="2026-01-31"))
    waivers = WaiverFiles().of(str(tmp_path / "a.txt"))
    last, _ = waived(report, waivers, datetime.date(2026, 1, 31))
    assert last.findings[0].state == "waived"
    after, used = waived(report, waivers, datetime.date(2026, 2, 1))
    assert after.findings[0].state == "new"
    assert used
    assert after.complaints[0].endswith("checker-waivers.toml expired on 2026-01-31")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[[waiver]]\nfingerprint = 'x'", "waiver 1: 'reason' is missing"),
        ("[[waiver]]\nreason = 'x'\nrule = 'house'", "says not what is waived"),
        ("[[waiver]]\nreason = 'x'\nrules = 'house'", "the key 'rules' is unknown; did you mean 'rule'?"),
        ("[[waiver]]\nreason = 3", "'reason' must be a string"),
        ("[[waiver]]\nreason = 'x'\nfingerprint = 'y'\nexpires = '2026-01-01'", "'expires' must be a date"),
        ("waivers = []", "holds nothing but [[waiver]] tables"),
        ("[[waiver", "is not valid TOML"),
    ],
)
def test_broken_files(tmp_path, text, complaint):
    with pytest.raises(ValueError, match=r"checker-waivers\.toml: ") as raised:
        read_waivers(str(written(tmp_path, text)))
    assert complaint in str(raised.value)
    assert "\n" not in str(raised.value)
