"""Documents and rules in, reports out: severities, owners of words, fingerprints, and many files at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from checker.config import Config
from checker.document import Document
from checker.finding import Finding, fingerprint
from checker.report.report import Report
from checker.rule import AnyRule, built_in_ids, load, plugin_rules


@cache
def _lineup(
    select: tuple[str, ...], ignore: tuple[str, ...], plugins: tuple[str, ...]
) -> tuple[tuple[type[AnyRule], bool], ...]:
    """The rule classes that a run needs, by id, and whether each is wanted or runs only because it owns words that
    another rule would otherwise flag."""
    config = Config(select=select, ignore=ignore)
    foreign = {cls.id: cls for name in plugins for cls in plugin_rules(name)}
    wanted = {i: load(i) for i in built_in_ids() if config.selects(i)}
    wanted |= {i: cls for i, cls in foreign.items() if config.selects(i)}
    owners = {
        i: load(i) for cls in wanted.values() for i in cls.yields_to if i not in wanted and i in built_in_ids()
    }
    lineup = {**{i: (cls, True) for i, cls in wanted.items()}, **{i: (cls, False) for i, cls in owners.items()}}
    return tuple(lineup[i] for i in sorted(lineup))


def check_document(document: Document, config: Config) -> Report:
    """Run every selected rule over one document. Copy that is not English is reported as such and not checked.

    Raises ValueError for plugins or options that cannot be used.
    """
    if document.language != "en":
        return Report(document.path, document)
    lineup = _lineup(config.select, config.ignore, config.plugins)
    found: dict[str, list[Finding]] = {}
    examined: dict[str, int] = {}
    for cls, _ in lineup:
        rule = cls(config.options.get(cls.id))
        candidates = list(rule.candidates(document))
        examined[cls.id] = len(candidates)
        judged = (rule.judge(candidate, document) for candidate in candidates)
        found[cls.id] = [finding for finding in judged if finding is not None]
    kept = [
        finding
        for cls, wanted in lineup
        if wanted
        for finding in _without_owned(found[cls.id], [f for i in cls.yields_to for f in found.get(i, ())])
    ]
    findings = tuple(_settled(kept, document, config, {cls.id: cls for cls, _ in lineup}))
    return Report(document.path, document, findings, {cls.id: examined[cls.id] for cls, wanted in lineup if wanted})


def _without_owned(findings: Iterable[Finding], owners: list[Finding]) -> Iterator[Finding]:
    for finding in findings:
        if not any(o.start < finding.end and finding.start < o.end for o in owners):
            yield finding


def _settled(
    findings: list[Finding], document: Document, config: Config, classes: dict[str, type[AnyRule]]
) -> Iterator[Finding]:
    """Findings in order of place, with the house's severities, their words, places and fingerprints."""
    findings.sort(key=lambda f: (f.start, f.end, f.rule, f.subject))
    segments = document.segments
    seen: Counter[str] = Counter()
    for finding in findings:
        severity = finding.severity
        if finding.rule in config.severities:
            house = config.severities[finding.rule]
            lowered = severity < classes[finding.rule].severity
            severity = min(severity, house) if lowered else house
        sentence = None
        if classes[finding.rule].anchored and segments.sentence_starts:
            start, end = segments.sentence(segments.sentence_at(finding.start))
            sentence = document.text[start:end]
        key = fingerprint(finding.rule, finding.subject, sentence)
        ordinal, seen[key] = seen[key], seen[key] + 1
        if ordinal:
            key = fingerprint(finding.rule, finding.subject, sentence or "", ordinal)
        place = document.place(finding.start)
        yield finding._replace(
            severity=severity,
            text=document.text[finding.start : finding.end],
            line=place.line,
            column=place.column,
            fingerprint=key,
        )
