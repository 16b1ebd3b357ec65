"""What became of every finding: introduced, exposed, persisting, updated, moved, fixed or dropped, and why.

A finding is known again by its rule, its subject and the sentence that its own became; never by its place. A finding
about the whole document is known by rule and subject alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from checker.finding import Finding, normalised
from checker.revision.alignment import Record
from checker.revision.reasons import of_elsewhere, of_own_sentence, quoted
from checker.revision.units import Units
from checker.revision.vantage import seen_from, touched_place
from checker.revision.wording import Revision
from checker.tuples import NamedTuple

INTRODUCED, EXPOSED, PERSISTING, UPDATED, MOVED, FIXED, DROPPED = (
    "introduced", "exposed", "persisting", "updated", "moved", "fixed", "dropped",
)  # fmt: skip

Keys = Callable[[int], Iterable[object]]
"""For the number of a finding the keys by which it may be known."""


class StatedFinding(NamedTuple):
    """One finding of either version and what became of it. ``finding`` is the new version's, but for what is fixed or
    dropped; ``before`` is the old version's finding where there is one, ``why`` says in a sentence what was done."""

    state: str
    finding: Finding
    before: Finding | None
    why: str

    @property
    def is_new(self) -> bool:
        """Does the new version have it and the old one not?"""
        return self.state in (INTRODUCED, EXPOSED)

    @property
    def gone(self) -> bool:
        """Does the old version have it and the new one not?"""
        return self.state in (FIXED, DROPPED)


class _Matching:
    """Finds for each finding of the new version its own of the old one, each once, the surest first."""

    def __init__(self, revision: Revision, before: Sequence[Finding], after: Sequence[Finding]) -> None:
        self.before, self.after = before, after
        self.partner: dict[int, int] = {}
        self.taken: set[int] = set()
        self.old_homes = [_homes(revision.old, revision.of_old, finding) for finding in before]
        self.new_homes = [_homes(revision.new, revision.of_new, finding) for finding in after]

    def match(self, old_key: Keys, new_key: Keys) -> set[int]:
        """Pair what shares a key, in order; returns the new findings paired."""
        waiting: dict[object, list[int]] = defaultdict(list)
        for k in range(len(self.before)):
            if k not in self.taken:
                for key in old_key(k):
                    waiting[key].append(k)
        paired = set()
        for n in range(len(self.after)):
            if n in self.partner:
                continue
            free = [k for key in new_key(n) for k in waiting.get(key, ()) if k not in self.taken]
            if free:
                self.partner[n] = min(free)
                self.taken.add(self.partner[n])
                paired.add(n)
        return paired


def _homes(units: Units, homes: dict[int, Record], finding: Finding) -> tuple[Record, ...]:
    """The records of the sentences that a finding's own words stand in."""
    found = [homes[unit] for unit in units.covering(finding.start, finding.end) if unit in homes]
    return tuple(dict.fromkeys(found))


def state_findings(
    revision: Revision, before: Sequence[Finding], after: Sequence[Finding], anchored: Callable[[str], bool]
) -> tuple[StatedFinding, ...]:
    """The state of every finding of both versions, in the order of the new one, then what is fixed and dropped.

    ``anchored`` tells of a rule's id whether its findings are about a stretch of text.
    """
    matching = _Matching(revision, before, after)
    olds, news = matching.old_homes, matching.new_homes

    def subject(finding: Finding) -> str:
        return normalised(finding.subject) or finding.subject

    def words(finding: Finding) -> str:
        return normalised(finding.text) or finding.text

    def here(findings: Sequence[Finding], homes: list[tuple[Record, ...]], name: Callable[[Finding], str]) -> Keys:
        return lambda k: [(findings[k].rule, name(findings[k]), home) for home in homes[k]]

    def anywhere(findings: Sequence[Finding], name: Callable[[Finding], str]) -> Keys:
        return lambda k: [(findings[k].rule, name(findings[k]))]

    def whole(findings: Sequence[Finding]) -> Keys:
        return lambda k: [] if anchored(findings[k].rule) else [(findings[k].rule, subject(findings[k]))]

    known = matching.match(whole(before), whole(after))
    known |= matching.match(here(before, olds, subject), here(after, news, subject))
    known |= matching.match(here(before, olds, words), here(after, news, words))
    updated = matching.match(here(before, olds, lambda f: ""), here(after, news, lambda f: ""))
    elsewhere = matching.match(anywhere(before, subject), anywhere(after, subject))
    elsewhere |= matching.match(anywhere(before, words), anywhere(after, words))
    updated |= matching.match(_members(before, anchored), _members(after, anchored))

    stated = []
    for n, finding in enumerate(after):
        if n not in matching.partner:
            stated.append(_new(revision, finding, news[n]))
            continue
        old = before[matching.partner[n]]
        if n in updated:
            stated.append(StatedFinding(UPDATED, finding, old, _updated(old, finding)))
        elif n in elsewhere:
            stated.append(StatedFinding(MOVED, finding, old, "The same words stand elsewhere in the copy now."))
        elif any(home.moved for home in (*olds[matching.partner[n]], *news[n])):
            stated.append(StatedFinding(MOVED, finding, old, "Its sentence stands elsewhere in the copy now."))
        else:
            stated.append(StatedFinding(PERSISTING, finding, old, "It stood in the old version too."))
    gone = (k for k in range(len(before)) if k not in matching.taken)
    return (*stated, *(_gone(revision, before[k], olds[k]) for k in gone))


def _members(findings: Sequence[Finding], anchored: Callable[[str], bool]) -> Keys:
    """Findings about the whole document are kin if their subjects share a member: another spelling came to a name."""

    def keys(k: int) -> Iterator[object]:
        finding = findings[k]
        if not anchored(finding.rule):
            for member in set(normalised(finding.subject).split()):
                if len(member) > 2:
                    yield finding.rule, member

    return keys


def _updated(old: Finding, new: Finding) -> str:
    if old.text == new.text:
        return "The same words are flagged, about something else."
    return f"The edit put {quoted(new.text)} where {quoted(old.text)} stood."


def _new(revision: Revision, finding: Finding, homes: tuple[Record, ...]) -> StatedFinding:
    document = revision.new.document
    place = touched_place(finding, document, revision.is_new)
    if place:
        finding = seen_from(finding, place, document)
        homes = _homes(revision.new, revision.of_new, finding)
    if not revision.is_new(finding.start, finding.end):
        return StatedFinding(EXPOSED, finding, None, of_elsewhere(revision, finding, homes, gone=False))
    if any(not home.old for home in homes):
        return StatedFinding(INTRODUCED, finding, None, "Its sentence was added.")
    return StatedFinding(INTRODUCED, finding, None, of_own_sentence(revision, homes, gone=False))


def _gone(revision: Revision, finding: Finding, homes: tuple[Record, ...]) -> StatedFinding:
    document = revision.old.document
    place = touched_place(finding, document, revision.is_gone)
    if place:
        finding = seen_from(finding, place, document)
        homes = _homes(revision.old, revision.of_old, finding)
    if homes and all(not home.new for home in homes):
        return StatedFinding(DROPPED, finding, finding, "Its sentence was cut.")
    if revision.is_gone(finding.start, finding.end):
        return StatedFinding(FIXED, finding, finding, of_own_sentence(revision, homes, gone=True))
    return StatedFinding(FIXED, finding, finding, of_elsewhere(revision, finding, homes, gone=True))
