"""What a revision changed: the sentences, the findings and the facts of two versions of one story."""

from __future__ import annotations

from datetime import date as Date
from functools import cached_property
from typing import Any

from checker.config import Config
from checker.document import Document
from checker.engine import check
from checker.report.report import Report
from checker.revision.alignment import Record, align
from checker.revision.comparison import Fact
from checker.revision.facts import fact_ledger
from checker.revision.moves import Move, passages
from checker.revision.notice import UNREAD, Notice, write_notice
from checker.revision.redline import Piece, columns, lettering, redline
from checker.revision.sourcing import Sourcing, compare_sources
from checker.revision.stale import StaleCopy, stale_copies
from checker.revision.states import StatedFinding, state_findings
from checker.revision.units import Units
from checker.revision.wording import Change, Revision
from checker.rule import AnyRule, all_rules, load


class RevisionDiff:
    """Two versions of one story, compared. Everything is worked out when it is first asked for.

    ``old`` and ``new`` are the reports on both versions, made with one configuration; ``published`` says that the old
    version was before readers, so that a change of fact without a note is a silent correction.
    """

    def __init__(self, old: Report, new: Report, *, published: bool = False, config: Config | None = None) -> None:
        self.old, self.new = old, new
        self.published = published
        self._config = config or Config()

    @cached_property
    def _revision(self) -> Revision:
        old, new = Units(self.old.document), Units(self.new.document)
        return Revision(old, new, align(old, new))

    @property
    def checked(self) -> bool:
        """Were both versions read and checked, being English? Of others only the sentences are compared."""
        return self.old.checked and self.new.checked

    @property
    def units(self) -> tuple[Units, Units]:
        """The sentences of the old version and of the new."""
        return self._revision.old, self._revision.new

    @property
    def sentences(self) -> tuple[Record, ...]:
        """Which sentence became which."""
        return self._revision.records

    @cached_property
    def findings(self) -> tuple[StatedFinding, ...]:
        """Every finding of either version in exactly one state."""
        classes = {cls.id: cls for cls in _classes(self.old, self.new, self._config)}
        return state_findings(
            self._revision,
            self.old.findings,
            self.new.findings,
            lambda rule: rule not in classes or classes[rule].anchored,
        )

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact that changed, the gravest kinds first."""
        return fact_ledger(self._revision) if self.checked else ()

    @cached_property
    def stale(self) -> tuple[StaleCopy, ...]:
        """Old forms of changed names, figures and quotations that survive in the new version."""
        return stale_copies(self._revision, self.facts)

    @cached_property
    def sources(self) -> Sourcing:
        """Sources gained and lost, and claims that now rest on one origin."""
        if not self.checked:
            return Sourcing((), (), ())
        return compare_sources(self._revision)

    @cached_property
    def notice(self) -> Notice:
        """What class of revision this is, and what readers ought to be told."""
        return write_notice(self._revision, self.facts, self.published) if self.checked else UNREAD

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """The passages that stand elsewhere now."""
        revision = self._revision
        return passages(revision.old, revision.new, [(r.old, r.new) for r in revision.records if r.moved])

    @cached_property
    def cosmetic(self) -> tuple[Record, ...]:
        """The records whose words are the same: capitals, punctuation, quotation marks and dashes at most differ."""
        texts = self.old.document.text, self.new.document.text
        revision, found = self._revision, []
        for record in revision.records:
            if record.old and record.new and not revision.wording(record).changes:
                sides = zip((record.old, record.new), (revision.old, revision.new), texts, strict=True)
                old, new = (
                    " ".join(" ".join(text[a:b].split()) for a, b in (units.spans[i] for i in side))
                    for side, units, text in sides
                )
                if old != new:
                    found.append(record)
        return tuple(found)

    @property
    def plugins(self) -> dict[str, None]:
        """The modules whose rules took part beside the built-in ones."""
        return dict.fromkeys(self._config.plugins)

    @property
    def changed(self) -> bool:
        """Did anything that a reader reads change, the typography aside?"""
        return any(record.touched or record.moved for record in self.sentences)

    def changes(self, record: Record) -> tuple[Change, ...]:
        """The words of one record that changed, as indices into the documents' words."""
        return self._revision.wording(record).changes

    def redline(self, record: Record) -> list[Piece]:
        """One edited record with the words that were cut and put in."""
        return redline(self._revision, record)

    def lettering(self, record: Record) -> list[Piece]:
        """One cosmetic record with what is written otherwise."""
        return lettering(self._revision, record)

    def columns(self, record: Record) -> tuple[list[Piece], list[Piece]]:
        """One record as the old version has it, with what was cut, and as the new has it, with what was put in."""
        return columns(self._revision, record)

    def compared(self) -> dict[str, tuple[int, int]]:
        """How many of each kind of thing either version has: what the ledger had to compare."""
        documents = self.old.document, self.new.document
        kinds = {
            "sentences": [len(units) for units in self.units],
        }
        if not self.checked:
            return {kind: (old, new) for kind, (old, new) in kinds.items()}
        kinds |= {
            "quotations": [len(document.quotations.outer) for document in documents],
            "figures": [len(document.figures) for document in documents],
            "dates": [len(document.dates) for document in documents],
            "names": [len(document.mentions) for document in documents],
            "attributions": [len(document.attributions) for document in documents],
            "labels": [len(document.labels) for document in documents],
        }
        return {kind: (old, new) for kind, (old, new) in kinds.items()}

    def to_dict(self) -> dict[str, Any]:
        """Everything as plain values."""
        from checker.report.revision_entry import revision_entry

        return revision_entry(self)


def _classes(old: Report, new: Report, config: Config) -> list[type[AnyRule]]:
    rules = {finding.rule for report in (old, new) for finding in report.findings}
    found, strange = [], False
    for rule in sorted(rules):
        try:
            found.append(load(rule))
        except KeyError:
            strange = True
    return list(all_rules(config.plugins)) if strange else found


def diff(
    old: str | Document,
    new: str | Document,
    *,
    published: bool = False,
    date: Date | str | None = None,
    config: Config | None = None,
) -> RevisionDiff:
    """Compare two versions of one story, texts or documents.

    Both are checked with the same ``config`` (None means the defaults) and read on the same ``date``, the publication
    date. ``published`` says that readers have seen the old one. Raises TypeError or ValueError for arguments that
    cannot be used, never for the texts themselves.
    """
    if not isinstance(published, bool):
        raise TypeError(f"published is True or False, not {type(published).__name__}")
    before, after = (check(copy, date=date, config=config) for copy in (old, new))
    return RevisionDiff(before, after, published=published, config=config)
