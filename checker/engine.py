"""Documents and rules in, reports out: severities, owners of words, fingerprints, and many files at once."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date
from datetime import datetime
from functools import cache, partial
from operator import attrgetter

from checker.config import Config
from checker.document import Document
from checker.finding import Finding, fingerprint
from checker.reading import UnreadableError, read
from checker.report.report import Report
from checker.rule import AnyRule, Rule, built_in_ids, load, plugin_rules
from checker.selection import known, refuse_unknown
from checker.tuples import NamedTuple
from checker.uncollected import uncollected

LONGEST_STORY = 2_000_000  # code points: three hundred thousand words, more than all but a few novels have
_PLACE_RULE_SUBJECT = attrgetter("start", "end", "rule", "subject")
_LONGEST_SENTENCE, _NEIGHBOURHOOD = 4000, 500  # code points: of a text without full stops, the words around must do

Copy = str | os.PathLike[str] | Document


def check(
    text: str | Document, *, path: str = "story.txt", date: Date | str | None = None, config: Config | None = None
) -> Report:
    """Check one story: its text, or a document that has been read.

    ``date`` is the publication date, a date or ISO 8601 ("2025-04-07"); ``config`` None means the defaults. ``path``
    is the name that a report on a text goes by; it is not opened. Raises TypeError or ValueError for arguments that
    cannot be used, never for the text itself.
    """
    settings, day = _settings(config), _day(date)
    if isinstance(text, str):
        return check_document(Document(text, path=str(path), date=day or settings.date, house=settings.house), settings)
    if not isinstance(text, Document):
        raise TypeError(f"what is checked is a str or a Document, not {type(text).__name__}; for a file use check_file")
    return check_document(as_read_for(text, day, settings), settings)


def check_file(path: str | os.PathLike[str], *, date: Date | str | None = None, config: Config | None = None) -> Report:
    """Check the story in one file. Raises UnreadableError, an OSError and a ValueError both, if it cannot be read."""
    settings, day = _settings(config).for_path(path), _day(date)
    return check_document(as_read_for(read(path, date=day, house=settings.house), day, settings), settings)


def check_many(
    copies: Iterable[Copy],
    *,
    jobs: int = 1,
    date: Date | str | None = None,
    config: Config | None = None,
) -> Iterator[Report]:
    """Check many stories: a report for each, in the order given, whatever the number of worker processes.

    A path object is a file to read, a string is a text, a Document is itself. A file that cannot be read gives a report
    whose ``error`` says why. Reports are made as they are asked for.
    """
    if isinstance(copies, (str, bytes, os.PathLike, Document)):
        raise TypeError(f"check_many takes several stories, not one {type(copies).__name__}; for one there is check")
    if not isinstance(jobs, int) or jobs < 1:
        raise ValueError(f"jobs is a number of processes, 1 or more, not {jobs!r}")
    one = partial(_one_of_many, date=_day(date), config=_settings(config))
    if jobs == 1:
        return map(one, copies)
    from checker.workers import in_order

    return in_order(one, copies, jobs)


def _one_of_many(copy: Copy, date: Date | None, config: Config) -> Report:
    if isinstance(copy, (str, Document)):
        return check(copy, date=date, config=config)
    if not isinstance(copy, os.PathLike):
        raise TypeError(f"what is checked is a path object, a str or a Document, not {type(copy).__name__}")
    try:
        return check_file(copy, date=date, config=config)
    except UnreadableError as problem:
        return Report(os.fsdecode(copy), None, error=str(problem))


def _settings(config: Config | None) -> Config:
    if config is None:
        return Config()
    if not isinstance(config, Config):
        raise TypeError(f"config is a checker.Config or None, not {type(config).__name__}")
    return config


def _day(date: Date | str | None) -> Date | None:
    if isinstance(date, str):
        try:
            return Date.fromisoformat(date)
        except ValueError:
            raise ValueError(f"{date!r} is no date; write it as 2025-04-07") from None
    if isinstance(date, datetime):
        return date.date()
    if date is not None and not isinstance(date, Date):
        raise TypeError(f"date is a datetime.date, a str like '2025-04-07' or None, not {type(date).__name__}")
    return date


def as_read_for(document: Document, date: Date | None, config: Config) -> Document:
    """The document, read anew if another date or house than its own is to be used: its layers depend on both."""
    day = date or document.date or config.date
    house = config.house if any(config.house) else document.house
    if day == document.date and house == document.house:
        return document
    return Document(
        document.text,
        path=document.path,
        date=day,
        house=house,
        blocks=document.blocks,
        source_map=document.source_map,
        notice=document.notice,
        package=document.package,
        file=document.file,
    )


class _Place(NamedTuple):
    """A rule of a run: its class, itself with no options set, and whether it is wanted or runs only because it owns
    words that another rule would otherwise flag."""

    cls: type[AnyRule]
    plain: AnyRule
    wanted: bool


@cache
def _lineup(
    select: tuple[str, ...], ignore: tuple[str, ...], plugins: tuple[str, ...], adjusted: tuple[str, ...]
) -> dict[str, _Place]:
    """The rules that a run needs, by id and in that order. ``adjusted`` are ids that only have to exist."""
    config = Config(select=select, ignore=ignore)
    foreign = {cls.id: cls for name in plugins for cls in plugin_rules(name)}
    refuse_unknown((*select, *ignore, *adjusted), foreign.values())
    wanted = {i: load(i) for i in built_in_ids() if config.selects(i)}
    wanted |= {i: cls for i, cls in foreign.items() if config.selects(i)}
    owners = {i: load(i) for cls in wanted.values() for i in cls.yields_to if i not in wanted and i in built_in_ids()}
    return {i: _Place(cls, cls(), i in wanted) for i, cls in sorted({**wanted, **owners}.items())}


def _lineup_for(config: Config) -> dict[str, _Place]:
    return _lineup(config.select, config.ignore, config.plugins, (*config.severities, *config.options))


def refuse_unusable(config: Config) -> None:
    """Raises ValueError with a sentence for rules, plug-ins or options that do not exist or cannot be used."""
    lineup = _lineup_for(config)
    for rule_id, options in config.options.items():
        if rule_id in lineup:
            try:
                lineup[rule_id].cls(options)
            except TypeError as problem:
                raise ValueError(f"the options of {rule_id} cannot be used: {problem}") from problem


def rules_between(config: Config) -> list[AnyRule]:
    """The rules of a configuration that compare the files of a run."""
    lineup = _lineup_for(config).values()
    return [place.plain for place in lineup if place.wanted and place.cls.between is not Rule.between]


@uncollected
def check_document(
    document: Document, config: Config, shared: Sequence[Finding] = (), *, ledgers: bool = True
) -> Report:
    """Run every selected rule over one document and heed its comments. Copy that is not English is reported as such
    and not checked. ``shared`` findings join those of their rules, unless the document alone shows the same. Of a text
    longer than any story the ledgers are kept only where ``ledgers`` asks for them.

    Raises ValueError for plugins or options that cannot be used.
    """
    refuse_unusable(config)
    seen: Counter[str] = Counter()
    if len(document.text) <= LONGEST_STORY:
        report = _checked(document, shared, config, seen)
    else:
        from checker.long_texts import checked_in_parts

        report = checked_in_parts(document, shared, partial(_checked, config=config, seen=seen), ledgers)
    if report.checked and document.source_map and "checker:" in document.source_map.source:
        from checker.waiver_comments import with_comments_heeded

        return with_comments_heeded(report, known(cls for name in config.plugins for cls in plugin_rules(name)))
    return report


def _checked(document: Document, shared: Sequence[Finding], config: Config, seen: Counter[str]) -> Report:
    if document.language != "en":
        return Report(document.path, document)
    lineup, options = _lineup_for(config), config.options
    found: dict[str, list[Finding]] = {}
    examined: dict[str, int] = {}
    for rule_id, (cls, plain, wanted) in lineup.items():
        rule = cls(options[rule_id]) if rule_id in options else plain
        candidates = list(rule.candidates(document))
        if wanted:
            examined[rule_id] = len(candidates)
        if candidates:  # of most rules a story has none
            findings = [f for candidate in candidates if (f := rule.judge(candidate, document)) is not None]
            if findings:
                found[rule_id] = findings
    kept: list[Finding] = []
    for rule_id, findings in found.items():
        if lineup[rule_id].wanted:
            owners = [f for i in lineup[rule_id].cls.yields_to for f in found.get(i, ())]
            kept += _without_owned(findings, owners) if owners else findings
    if shared:
        told = {(finding.rule, finding.subject) for finding in kept}
        kept += [f for f in shared if f.rule in examined and (f.rule, f.subject) not in told]
    return Report(document.path, document, tuple(_settled(kept, document, config, lineup, seen)), examined)


def _without_owned(findings: Iterable[Finding], owners: list[Finding]) -> Iterator[Finding]:
    """The findings that share no character with an owner's."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted((owner.start, owner.end) for owner in owners):
        if ends and start <= ends[-1]:
            ends[-1] = max(end, ends[-1])
        else:
            starts.append(start)
            ends.append(end)
    for finding in findings:
        index = bisect_left(starts, finding.end) - 1
        if index < 0 or ends[index] <= finding.start:
            yield finding


def _settled(
    findings: list[Finding], document: Document, config: Config, lineup: dict[str, _Place], seen: Counter[str]
) -> Iterator[Finding]:
    """Findings in order of place, with the house's severities, their words, places and fingerprints; those of the
    text before are ``seen``."""
    findings.sort(key=_PLACE_RULE_SUBJECT)
    segments, severities, text = document.segments, config.severities, document.text
    for finding in findings:
        rule, start, end, severity, message, query, subject, suggestions, related, *_ = finding
        state, waiver, edits, elsewhere = finding[13:]
        cls = lineup[rule].cls
        if rule in severities:
            house = severities[rule]
            severity = min(severity, house) if severity < cls.severity else house
        sentence = None
        if cls.anchored and segments.sentence_starts:
            begin, stop = segments.sentence(segments.sentence_at(start))
            if stop - begin > _LONGEST_SENTENCE:
                begin, stop = max(begin, start - _NEIGHBOURHOOD), min(stop, end + _NEIGHBOURHOOD)
            sentence = text[begin:stop]
        key = fingerprint(rule, subject, sentence)
        ordinal, seen[key] = seen[key], seen[key] + 1
        if ordinal:
            key = fingerprint(rule, subject, sentence or "", ordinal)
        line, column, _ = document.place(start)
        yield Finding(
            rule, start, end, severity, message, query, subject, suggestions, related, text[start:end], line, column,
            key, state, waiver, edits, elsewhere,
        )  # fmt: skip
