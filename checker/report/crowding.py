"""Copy that is full of loaded words: how many of the findings about them people are shown at a time.

A desk stops reading after the fifteenth query about a word. Machines are given all of them: JSON, SARIF, baselines and
comparisons do not come through here.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.finding import Finding, Severity
from checker.report.summary import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.report.report import Report

_FAMILY = "labels/"
_STRONGEST = ("inconsistent-label", "label-in-attribution", "loaded-label", "euphemism", "editorialising", "asymmetry")
_WORDS = 1000


def uncrowded(report: Report, findings: Sequence[Finding]) -> tuple[list[Finding], int]:
    """The findings without those about labels that are over the house's limit per 1,000 words, and how many those are.

    Copy of less than 1,000 words may have the whole limit. Errors are always shown; then what is graver, of a stronger
    rule, in more places, and earlier in the copy goes first.
    """
    limit = report.document.house.labels_per_1000_words
    labels = [finding for finding in findings if finding.rule.startswith(_FAMILY)]
    room = max(limit, limit * report.words // _WORDS)
    if limit <= 0 or len(labels) <= room:
        return list(findings), 0
    weak = set(map(id, sorted(labels, key=_rank)[room:])) - {id(f) for f in labels if f.severity is Severity.ERROR}
    return [finding for finding in findings if id(finding) not in weak], len(weak)


def told(number: int) -> str:
    """What a reader is told of the findings that are not shown."""
    return f"{counted(number, 'finding')} about labels, weaker than those shown; JSON and SARIF have all of them"


def _rank(finding: Finding) -> tuple[int, int, int, int]:
    rule = finding.rule.removeprefix(_FAMILY)
    strength = _STRONGEST.index(rule) if rule in _STRONGEST else len(_STRONGEST)
    return -finding.severity, strength, -len(finding.related), finding.start
