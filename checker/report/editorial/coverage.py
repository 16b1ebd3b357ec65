"""What was checked, with which rules, lists and versions, and what was not."""

from __future__ import annotations

from _blake2 import blake2b
from collections import Counter
from importlib.resources import files

from checker import __version__
from checker.config import Config
from checker.report.editorial.parts import Facts, Part, Table, Text
from checker.report.report import Report
from checker.report.summary import counted
from checker.rule import AnyRule, all_rules

_NEVER = (
    "Whether what the copy says is true: the copy is compared with itself, the calendar, arithmetic and lists.",
    "Whether anybody said what is quoted: no recording, transcript or source text was compared.",
    "How reliable any outlet or person is: Checker passes no verdict on either.",
    "Links: none was followed, nothing was fetched, and nothing left this machine.",
)


def lists_digest() -> str:
    """Eight hexadecimal digits that tell one state of the word lists from another."""
    digest = blake2b(digest_size=4)
    for package in ("checker", "rules"):
        digest.update(files(package).joinpath("word_lists.json").read_bytes())
    return digest.hexdigest()


def what_was_checked(report: Report, config: Config) -> tuple[Part, ...]:
    """The document, the version, the configuration, and how much every rule looked at."""
    document = report.document
    filed = document.filed if report.checked else document.date
    rows = [
        ("copy", report.path),
        ("length", f"{counted(len(document.words.starts), 'word')}; "
                   f"{counted(len(document.segments.paragraphs), 'paragraph')}"),
        ("language", "English" if report.checked else f"not English (read as {document.language!r}); not checked"),
        ("publication date", _date(report, filed.isoformat() if filed else "")),
    ]  # fmt: skip
    if document.notice:
        rows.append(("how it was read", document.notice))
    rows += [
        (
            "checked with",
            f"Checker {__version__}; {counted(len(report.examined), 'rule')}; word lists {lists_digest()}",
        ),
        ("configuration", config.file or "the defaults; no configuration file"),
    ]
    if config.plugins:
        rows.append(("rules of the house", ", ".join(config.plugins)))
    if house := _house(config):
        rows.append(("lists of the house", house))
    parts: list[Part] = [Facts(tuple(rows))]
    if report.examined:
        parts.append(_examined(report, config))
    return tuple(parts)


def _date(report: Report, filed: str) -> str:
    if not filed:
        return "not given; dates without a year were not resolved"
    return filed if report.document.date else f"{filed}, from the dateline"


def _house(config: Config) -> str:
    house = config.house
    lengths = (
        (len(house.names), "name"), (len(house.distinct), "distinction"), (len(house.acronyms), "acronym"),
        (len(house.allowed_labels), "allowed label"), (len(house.extra_labels), "added label"),
        (len(house.outlets), "outlet"),
    )  # fmt: skip
    return ", ".join(counted(number, noun) for number, noun in lengths if number)


def _examined(report: Report, config: Config) -> Table:
    known = _known(config)
    found = Counter(finding.rule for finding in report.findings)
    rows = tuple(
        (rule, known[rule].title() if rule in known else "", f"{number:,}", f"{found[rule]:,}")
        for rule, number in report.examined.items()
    )
    head = ("rule", "what it finds", "places looked at", "findings")
    return Table("Rules, how much each looked at, and what it found", head, rows, folded=True)


def _known(config: Config) -> dict[str, type[AnyRule]]:
    return {cls.id: cls for cls in all_rules(config.plugins)}


def unchecked(report: Report, config: Config) -> tuple[Part, ...]:
    """What a reader must not take for checked."""
    parts: list[Part] = []
    if not report.checked:
        parts.append(Text("Everything: the copy is not English, and no rule was run."))
    idle = [rule for rule, number in report.examined.items() if number == 0]
    left_out = sorted(rule for rule in _known(config) if rule not in report.examined) if report.checked else []
    rows = []
    if idle:
        rows.append(("nothing to look at", "These rules ran and met nothing of their kind: " + ", ".join(idle) + "."))
    if left_out:
        rows.append(("not run", "These rules were not selected: " + ", ".join(left_out) + "."))
    if report.checked:
        open_dates = sum(date.first is None for date in report.dates)
        if open_dates:
            rows.append(("dates", f"{counted(open_dates, 'date')} could not be resolved to days."))
        orphans = sum(owner is None for owner in report.quotation_ids)
        if orphans:
            rows.append(("speakers", f"For {counted(orphans, 'quotation')} no speaker was made out."))
    if report.document.notice:
        rows.append(("reading", report.document.notice))
    rows += [("never checked", words) for words in _NEVER]
    parts.append(Facts(tuple(rows)))
    return tuple(parts)
