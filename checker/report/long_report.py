"""The report on a text that was read in parts: its findings are those of all parts, its ledgers are kept pressed."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterator, Mapping
from datetime import date as Date
from itertools import chain

from checker.document import Document
from checker.finding import Finding
from checker.report.ledgers import Before, Ledgers, read_ledgers
from checker.report.report import Report
from checker.report.summary import Counts, counts, told
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.language.acronyms import Acronym
    from checker.language.actors import Actor
    from checker.language.attributions import Attribution
    from checker.language.entities import Entity
    from checker.language.labels import LabelUse
    from checker.language.quantities import Quantity
    from checker.language.quotations import Quotation
    from checker.language.resolution import ResolvedDate
    from checker.language.sources import Claim, Source
    from checker.language.verdicts import Verdict


class Pressed(NamedTuple):
    """What is kept of a part: its ledgers, with offsets of its own, and what stands before it."""

    ledgers: bytes
    before: Before


class Parts:
    """What the parts of a text bring together, part after part; their ledgers only if they are to be kept."""

    def __init__(self, keeping: bool = True) -> None:
        self.checked = False
        self.keeping = keeping
        self.words = 0
        self.languages: dict[str, None] = {}
        self.filed: Date | None = None
        self.pressed: list[Pressed] = []
        self._counts = Counts()
        self._before = Before()

    def add(self, report: Report, offset: int) -> None:
        """The next part, which begins at ``offset`` of the text."""
        document = report.document
        if not self.languages:
            self.filed = report.filed
        self.words += report.words
        self.languages[report.language] = None
        if not report.checked:
            return
        self.checked = True
        self._counts = self._counts.plus(counts(report))
        if not self.keeping:
            return
        before, ledgers = self._before._replace(offset=offset), read_ledgers(report)
        self.pressed.append(Pressed(zlib.compress(pickle.dumps(ledgers, pickle.HIGHEST_PROTOCOL), 1), before))
        self._before = Before(
            0,
            before.sources + len(ledgers.sources),
            before.mentions + len(document.mentions),
            before.attributions + len(ledgers.attributions),
        )

    @property
    def language(self) -> str:
        """English if some part is, else the language of the first."""
        return "en" if "en" in self.languages else next(iter(self.languages), "und")

    @property
    def summary(self) -> str:
        """The source summary statement."""
        return told(self._counts) if self.checked else "not checked: the copy is not English"


class LongReport(Report):
    """A report whose ledgers are those of the parts, one after the other: who is named in several parts is listed for
    each. The document reads no layer of the whole text unless it is asked for one."""

    long = True

    __slots__ = ("_parts",)

    def __init__(
        self,
        path: str,
        document: Document,
        parts: Parts,
        findings: tuple[Finding, ...],
        examined: Mapping[str, int],
        complaints: tuple[str, ...] = (),
    ) -> None:
        super().__init__(path, document, findings, examined, complaints=complaints)
        self._parts = parts

    def replaced(self, findings: tuple[Finding, ...], complaints: tuple[str, ...]) -> LongReport:
        """The same report with other findings and complaints."""
        return LongReport(self.path, self.document, self._parts, findings, self.examined, complaints)

    @property
    def language(self) -> str:
        """The language of the copy: English if part of it is."""
        return self._parts.language

    @property
    def filed(self) -> Date | None:
        """The publication date, as given with the copy or as the first dateline has it."""
        return self._parts.filed

    @property
    def words(self) -> int:
        """How many words the copy has."""
        return self._parts.words

    @property
    def summary(self) -> str:
        """The source summary statement over all parts."""
        return self._parts.summary

    def ledgers(self) -> Iterator[Ledgers]:
        """The ledgers of every part."""
        assert self._parts.keeping, "a report without ledgers was asked for"
        for part in self._parts.pressed:
            ledgers: Ledgers = pickle.loads(zlib.decompress(part.ledgers))
            yield ledgers.behind(part.before)

    def _all(self, name: str) -> tuple[Any, ...]:
        return tuple(chain.from_iterable(getattr(part, name) for part in self.ledgers()))

    @property
    def names(self) -> tuple[Entity, ...]:
        """Every person, place and body of every part."""
        return self._all("names")

    @property
    def sources(self) -> tuple[Source, ...]:
        """Everyone and everything that a part rests on."""
        return self._all("sources")

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all parts."""
        return self._all("claims")

    @property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what."""
        return self._all("attributions")

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The outermost quotations."""
        return self._all("quotations")

    @property
    def quotation_ids(self) -> tuple[str | None, ...]:
        """For every quotation the id of the source whose words it holds."""
        return self._all("quotation_ids")

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """For every quotation what came of looking it up."""
        return self._all("verdicts")

    @property
    def acronyms(self) -> tuple[Acronym, ...]:
        """Every acronym of every part."""
        return self._all("acronyms")

    @property
    def figures(self) -> tuple[Quantity, ...]:
        """Every quantity that is no date."""
        return self._all("figures")

    @property
    def dates(self) -> tuple[ResolvedDate, ...]:
        """Every date, read on the publication date of its part."""
        return self._all("dates")

    @property
    def labels(self) -> tuple[LabelUse, ...]:
        """Every loaded term."""
        return self._all("labels")

    @property
    def actors(self) -> tuple[Actor, ...]:
        """Who acts in every part."""
        return self._all("actors")
