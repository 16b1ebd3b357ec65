"""A document: the text of one story, the house it is read for, and its layers, each read once, when first asked for.

This is the one module that knows every layer. A layer knows the text, the layers below it and the house's lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from functools import cached_property
from typing import TYPE_CHECKING

from checker.house import NO_HOUSE, House
from checker.language.quotations import Quotations, find_quotations
from checker.language.segment import Block, Segments, Words, find_words, segment
from checker.language.wrapping import unwrapped
from checker.source_map import Place, SourceLines, SourceMap

if TYPE_CHECKING:
    from checker.language.acronyms import Acronym
    from checker.language.actors import Actor
    from checker.language.ages import Age, Life
    from checker.language.attributions import Attribution
    from checker.language.dates import DateExpression
    from checker.language.entities import Entity
    from checker.language.figures import Figure
    from checker.language.labels import LabelUse
    from checker.language.measures import Measure
    from checker.language.money import Conversion
    from checker.language.names import Mention
    from checker.language.proportions import Proportion
    from checker.language.restatements import Restatement
    from checker.language.sources import Ledger
    from checker.language.spelling import Spellings
    from checker.language.terms import Term
    from checker.language.totals import Total
    from checker.language.unnamed import Unnamed
    from checker.language.utterances import Repeat
    from checker.language.verification import Verdict
    from checker.language.voice import Voices


class Document:
    """One story. ``text`` is the prose that a reader reads; every offset is a code point of it, every span half-open.

    ``date`` is the publication date if one was given with the copy; ``filed`` falls back on the dateline. ``blocks``
    and ``source_map`` come from readers of markup; plain text has neither. ``notice`` is what a reader must be told
    about how the file was read, or ""; ``package`` the Word file itself, into which a report can be written, or b"";
    ``file`` the file that it is in, where ``path`` names one story of several: "wire.xml#2".
    """

    def __init__(
        self,
        text: str,
        *,
        path: str = "story.txt",
        date: Date | None = None,
        house: House = NO_HOUSE,
        blocks: Sequence[Block] | None = None,
        source_map: SourceMap | None = None,
        notice: str = "",
        package: bytes = b"",
        file: str = "",
    ) -> None:
        if not isinstance(text, str):
            raise TypeError(f"the text of a document is a str, not {type(text).__name__}")
        self.text = text
        self.path, self.file = path, file or path
        self.date = date
        self.house = house
        self.blocks, self.source_map = blocks, source_map
        self.notice, self.package = notice, package

    # Where things are

    def place(self, offset: int) -> Place:
        """Line, column and offset in the source of a code point of the text. Lines end at line feeds."""
        return self._source_lines.place(offset)

    @cached_property
    def _source_lines(self) -> SourceLines:
        return SourceLines(self.text, self.source_map)

    def in_source(self, start: int, end: int) -> tuple[int, int]:
        """Where the words at [start, end) of the text begin and end in the source."""
        first = self.place(start).source
        if end <= start:
            return first, first
        wide = self.source_map.widths.get(end - 1, 1) if self.source_map else 1
        return first, self.place(end - 1).source + wide

    @property
    def unit(self) -> str:
        """What the number of a line counts: "line", or "paragraph" for a word processor's file."""
        return self.source_map.unit if self.source_map else "line"

    # The layers

    @cached_property
    def segments(self) -> Segments:
        """Headline, dateline, paragraphs, sentences."""
        return segment(self.text, self.blocks)

    @cached_property
    def prose(self) -> str:
        """The text as the layers read it: spaces for the line breaks that only wrap, code point for code point."""
        return unwrapped(self.text, self.segments.blocks)

    @cached_property
    def words(self) -> Words:
        """The words, folded, and where they stand."""
        return find_words(self.prose)

    @cached_property
    def language(self) -> str:
        """The language of the copy as ISO 639-1, "en" for English and for copy too short to tell; "und" for unknown."""
        from checker.language.tongue import tongue

        return tongue(self.prose, self.words)

    @cached_property
    def quotations(self) -> Quotations:
        """What stands between quotation marks."""
        return find_quotations(self.prose, self.segments)

    @cached_property
    def dates(self) -> tuple[DateExpression, ...]:
        """Every date, with what it resolves to when read on the publication date."""
        from checker.language.dates import find_dates

        return find_dates(self.prose, self.words, self.filed)

    @cached_property
    def filed(self) -> Date | None:
        """The publication date: as given with the copy, else as the dateline has it."""
        if self.date or not self.segments.dateline:
            return self.date
        from checker.language.dates import filing_date

        return filing_date(self.prose, self.segments.dateline)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure that is no date: value, unit, noun."""
        from checker.language.figures import find_figures

        return find_figures(self.prose, self.words, self.dates)

    @cached_property
    def conversions(self) -> tuple[Conversion, ...]:
        """Every amount given in two currencies."""
        from checker.language.money import find_conversions

        return find_conversions(self.prose, self.words, self.figures)

    @cached_property
    def proportions(self) -> tuple[Proportion, ...]:
        """Every percentage that can be worked out again."""
        from checker.language.proportions import find_proportions

        return find_proportions(self.prose, self.words, self.figures, self.segments)

    @cached_property
    def totals(self) -> tuple[Total, ...]:
        """Every total whose parts the copy gives beside it."""
        from checker.language.totals import find_totals

        return find_totals(self.prose, self.figures, self.segments)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Every term that the copy writes in more than one way."""
        from checker.language.terms import find_terms

        return find_terms(self.prose, self.words, self.segments, self.quotations)

    @cached_property
    def spellings(self) -> Spellings:
        """The words that only British or only American copy spells so."""
        from checker.language.spelling import find_spellings

        return find_spellings(self.prose, self.words, self.segments, self.quotations)

    @cached_property
    def restatements(self) -> tuple[Restatement, ...]:
        """Figures that seem to count again what an earlier one counted."""
        from checker.language.restatements import find_restatements

        return find_restatements(self.prose, self.words, self.segments, self.figures)

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """Every measure given in two units."""
        from checker.language.measures import find_measures

        return find_measures(self.prose)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention of a name."""
        from checker.language.names import find_mentions

        return find_mentions(self.prose, self.segments, self.words, self.quotations)

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """The mentions grouped by whom or what they name."""
        from checker.language.entities import group_mentions

        return group_mentions(self.prose, self.mentions, self.segments, self.house, self.acronyms)

    @cached_property
    def ages(self) -> tuple[Age, ...]:
        """Every age of somebody named."""
        from checker.language.ages import find_ages

        return find_ages(self.prose, self.mentions, self.entities)

    @cached_property
    def life(self) -> Life | None:
        """The age and the birth that an obituary gives its subject."""
        from checker.language.ages import find_life

        return find_life(self.prose, self.dates, self.filed)

    @cached_property
    def acronyms(self) -> tuple[Acronym, ...]:
        """Every acronym: its expansions and its uses."""
        from checker.language.acronyms import find_acronyms

        return find_acronyms(self.prose, self.segments, self.words)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what: source, cue and content."""
        from checker.language.attributions import find_attributions

        return find_attributions(self.prose, self.segments, self.words, self.quotations, self.mentions)

    @cached_property
    def ledger(self) -> Ledger:
        """The sources that the copy rests on and the claims that rest on them."""
        from checker.language.sources import draw_ledger

        spoken, news = self.attributions, self.is_news
        return draw_ledger(
            self.prose, self.segments, self.words, self.quotations, spoken, self.mentions, self.entities, news
        )

    @cached_property
    def unnamed(self) -> tuple[Unnamed, ...]:
        """The unnamed sources that speak in the copy's own voice."""
        from checker.language.unnamed import find_unnamed

        found = find_unnamed(self.prose, self.ledger, self.attributions, self.segments, self.words, self.quotations)
        return tuple(found)

    @cached_property
    def repeats(self) -> tuple[Repeat, ...]:
        """Pairs of quotations that may hold one utterance."""
        if len(self.quotations.outer) < 2:
            return ()
        from checker.language.utterances import find_repeats

        return find_repeats(self.prose, self.words, self.segments, self.quotations, self.ledger.quotation_ids)

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """For every outermost quotation what came of looking it up in the source texts of the house."""
        from checker.language.verification import verify

        return verify(self.prose, self.quotations.outer, self.house.source_texts)

    @cached_property
    def voices(self) -> Voices:
        """Whose words stand where: the publication's, a quotation's, a paraphrase's."""
        from checker.language.voice import Voices

        return Voices(self.quotations, self.attributions)

    @cached_property
    def is_news(self) -> bool:
        """Is the copy a news report, rather than a blog, an opinion, a match report or a review?"""
        from checker.language.genre import is_report

        return is_report(self.words, self.quotations)

    @cached_property
    def labels(self) -> tuple[LabelUse, ...]:
        """Every loaded term, with the voice it is used in."""
        from checker.language.labels import find_labels

        return find_labels(self.prose, self.words, self.segments, self.voices, self.house)

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """What the copy calls those who act in it, actor by actor."""
        from checker.language.actors import find_actors

        return find_actors(self.prose, self.words, self.segments, self.mentions, self.entities, self.voices)
