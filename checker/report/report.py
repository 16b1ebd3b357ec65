"""The Report: the findings of one document and the ledgers that they were read from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date as Date

from checker import language as layers
from checker import report
from checker.document import Document
from checker.finding import Finding, Severity
from checker.uncollected import uncollected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import pandas as pd

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
    from checker.report.ledgers import Ledgers


class Report:
    """What was found in one document. ``error`` says why a file could not be read; such a report has no document.

    ``findings`` are in order of place; ``examined`` tells for every rule that ran how many candidates it looked at,
    so that a reader can tell "looked and found nothing" from "had nothing to look at". ``complaints`` say what is
    wrong with the copy's waivers.
    """

    long = False
    """Was the copy so long that it was read in parts?"""

    __slots__ = ("_document", "complaints", "error", "examined", "findings", "path")

    def __init__(
        self,
        path: str,
        document: Document | None,
        findings: tuple[Finding, ...] = (),
        examined: Mapping[str, int] | None = None,
        error: str = "",
        complaints: tuple[str, ...] = (),
    ) -> None:
        self.path = path
        self._document = document
        self.findings = findings
        self.examined = dict(examined or {})
        self.error = error
        self.complaints = complaints

    def replaced(self, findings: tuple[Finding, ...], complaints: tuple[str, ...]) -> Report:
        """The same report with other findings and complaints."""
        return Report(self.path, self._document, findings, self.examined, self.error, complaints)

    @property
    def document(self) -> Document:
        """The document that was checked. ValueError if the file could not be read."""
        if self._document is None:
            raise ValueError(f"{self.path} was not read: {self.error}")
        return self._document

    @property
    def file(self) -> str:
        """The file that the copy is in: the path, but for one story of several."""
        document = self._document
        return self.path if document is None or document.file == document.path else document.file

    @property
    def failed(self) -> bool:
        """Could the file not be read?"""
        return self._document is None

    @property
    def checked(self) -> bool:
        """Was the copy checked? It was not if it could not be read, or is not English."""
        return self._document is not None and self.language == "en"

    @property
    def language(self) -> str:
        """The language of the copy as ISO 639-1, "und" for unknown."""
        return self.document.language

    @property
    def filed(self) -> Date | None:
        """The publication date: as given with the copy, else, of copy that was checked, as the dateline has it."""
        return self.document.filed if self.checked else self.document.date

    @property
    def words(self) -> int:
        """How many words the copy has."""
        return len(self.document.words.starts)

    def worst(self) -> Severity | None:
        """The gravest severity among the findings that are not waived or held; None if there is none."""
        return max((f.severity for f in self.findings if f.state == "new"), default=None)

    def shown(self, notes: bool) -> list[Finding]:
        """The findings that people are shown: neither held nor waived, and notes only where they are wanted."""
        return [f for f in self.findings if f.state == "new" and (notes or f.severity > Severity.NOTE)]

    # The ledgers: empty where nothing was checked

    def ledgers(self) -> Iterator[Ledgers]:
        """All ledgers together; of a text that was read in parts those of every part, one after the other."""
        if self.checked:
            yield report.ledgers.read_ledgers(self)

    @property
    def quotation_ids(self) -> tuple[str | None, ...]:
        """For every quotation the id of the source whose words it holds."""
        return self.document.ledger.quotation_ids if self.checked else ()

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """For every quotation what came of looking it up in the source texts of the house."""
        return self.document.verdicts if self.checked else ()

    @property
    def names(self) -> tuple[Entity, ...]:
        """Every person, place and body, with its spellings."""
        return self.document.entities if self.checked else ()

    @property
    def sources(self) -> tuple[Source, ...]:
        """Everyone and everything that the copy rests on."""
        return self.document.ledger.sources if self.checked else ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims, with their sources and independent origins."""
        return self.document.ledger.claims if self.checked else ()

    @property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what."""
        return self.document.attributions if self.checked else ()

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The outermost quotations."""
        return self.document.quotations.outer if self.checked else ()

    @property
    def acronyms(self) -> tuple[Acronym, ...]:
        """Every acronym, its expansions and uses."""
        return self.document.acronyms if self.checked else ()

    @property
    def figures(self) -> tuple[Quantity, ...]:
        """Every quantity that is no date: figures, fractions, ordinals, vague numbers."""
        document = self.document
        return (
            layers.quantities.find_quantities(document.text, document.words, document.figures, document.ages)
            if self.checked
            else ()
        )

    @property
    def dates(self) -> tuple[ResolvedDate, ...]:
        """Every date, with the days that it means or why they cannot be told."""
        document = self.document
        return (
            layers.resolution.resolve(document.text, document.words, document.dates, document.filed)
            if self.checked
            else ()
        )

    @property
    def labels(self) -> tuple[LabelUse, ...]:
        """Every loaded term and the voice it is used in."""
        return self.document.labels if self.checked else ()

    @property
    def actors(self) -> tuple[Actor, ...]:
        """Who acts in the copy, and what it calls each of them."""
        return self.document.actors if self.checked else ()

    @property
    def summary(self) -> str:
        """The source summary statement, in words and numbers."""
        return report.summary.source_summary(self)

    @uncollected
    def to_dict(self) -> dict[str, Any]:
        """One entry of "documents" in the JSON contract. ValueError if the file could not be read."""
        return report.entry.entry(self)

    def frames(self) -> dict[str, pd.DataFrame]:
        """The findings and every ledger as pandas frames, by name."""
        from checker.report.frames import frames

        return frames(self)
