"""A document: the text of one story, the house it is read for, and its layers, each read once, when first asked for.

This is the one module that knows every layer. A layer knows the text, the layers below it and the house's lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from functools import cached_property

from checker import language as layers
from checker.house import NO_HOUSE, House
from checker.language.quotations import Quotations, find_quotations
from checker.language.segment import Block, Segments, Words, find_words, segment, words_of_sentences
from checker.language.tongue import tongue
from checker.language.wrapping import unwrapped
from checker.source_map import Place, SourceLines, SourceMap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.language.acronyms import Acronym
    from checker.language.actors import Actor
    from checker.language.ages import Age, Life
    from checker.language.attributions import Attribution
    from checker.language.capitals import Capitals
    from checker.language.dates import DateExpression
    from checker.language.entities import Entity
    from checker.language.figures import Figure
    from checker.language.labels import LabelUse
    from checker.language.ledger import Ledger
    from checker.language.measures import Measure
    from checker.language.money import Conversion
    from checker.language.names import Mention
    from checker.language.proportions import Proportion
    from checker.language.restatements import Restatement
    from checker.language.spelling import Spellings
    from checker.language.terms import Term
    from checker.language.totals import Total
    from checker.language.unnamed import Unnamed
    from checker.language.utterances import Repeat
    from checker.language.verdicts import Verdict
    from checker.language.voice import Voices

    layer = cached_property
else:

    class layer(cached_property):  # noqa: N801 as the one of the library is written
        """A ``cached_property`` without a lock, which is half of what one costs that is read once: what two threads
        make of one text is the same."""

        def __get__(self, document, owner=None):
            if document is None:
                return self
            made = document.__dict__[self.attrname] = self.func(document)
            return made


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

    @layer
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

    @layer
    def segments(self) -> Segments:
        """Headline, dateline, paragraphs, sentences."""
        return segment(self.text, self.blocks)

    @layer
    def prose(self) -> str:
        """The text as the layers read it: spaces for the line breaks that only wrap, code point for code point."""
        return unwrapped(self.text, self.segments.blocks)

    @layer
    def words(self) -> Words:
        """The words, folded, and where they stand."""
        return find_words(self.prose)

    @layer
    def sentence_words(self) -> list[tuple[int, int]]:
        """For every sentence the indices [first, last) of its words."""
        return words_of_sentences(self.segments, self.words)

    @layer
    def language(self) -> str:
        """The language of the copy as ISO 639-1, "en" for English and for copy too short to tell; "und" for unknown."""
        return tongue(self.prose, self.words)

    @layer
    def quotations(self) -> Quotations:
        """What stands between quotation marks."""
        return find_quotations(self.prose, self.segments)

    @layer
    def dates(self) -> tuple[DateExpression, ...]:
        """Every date, with what it resolves to when read on the publication date."""
        return layers.dates.find_dates(self.prose, self.words, self.filed)

    @layer
    def filed(self) -> Date | None:
        """The publication date: as given with the copy, else as the dateline has it."""
        if self.date or not self.segments.dateline:
            return self.date
        return layers.dates.filing_date(self.prose, self.segments.dateline)

    @layer
    def figures(self) -> tuple[Figure, ...]:
        """Every figure that is no date: value, unit, noun."""
        return layers.figures.find_figures(self.prose, self.words, self.dates)

    @layer
    def conversions(self) -> tuple[Conversion, ...]:
        """Every amount given in two currencies."""
        return layers.money.find_conversions(self.prose, self.words, self.figures)

    @layer
    def proportions(self) -> tuple[Proportion, ...]:
        """Every percentage that can be worked out again."""
        return layers.proportions.find_proportions(self.prose, self.words, self.figures, self.segments)

    @layer
    def totals(self) -> tuple[Total, ...]:
        """Every total whose parts the copy gives beside it."""
        return layers.totals.find_totals(self.prose, self.figures, self.segments)

    @layer
    def terms(self) -> tuple[Term, ...]:
        """Every term that the copy writes in more than one way."""
        return layers.terms.find_terms(self.prose, self.words, self.segments, self.quotations)

    @layer
    def spellings(self) -> Spellings:
        """The words that only British or only American copy spells so."""
        return layers.spelling.find_spellings(self.prose, self.words, self.segments, self.quotations)

    @layer
    def restatements(self) -> tuple[Restatement, ...]:
        """Figures that seem to count again what an earlier one counted."""
        return layers.restatements.find_restatements(self.prose, self.words, self.segments, self.figures)

    @layer
    def measures(self) -> tuple[Measure, ...]:
        """Every measure given in two units."""
        return layers.measures.find_measures(self.prose)

    @layer
    def capitals(self) -> Capitals:
        """Which words have a capital, and what kind of place each stands in."""
        return layers.capitals.find_capitals(self.prose, self.words, self.segments, self.sentence_words)

    @layer
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention of a name."""
        return layers.names.find_mentions(self.prose, self.segments, self.words, self.quotations, self.capitals)

    @layer
    def entities(self) -> tuple[Entity, ...]:
        """The mentions grouped by whom or what they name."""
        return layers.entities.group_mentions(self.prose, self.mentions, self.segments, self.house, self.acronyms)

    @layer
    def ages(self) -> tuple[Age, ...]:
        """Every age of somebody named."""
        return layers.ages.find_ages(self.prose, self.words, self.mentions, self.entities)

    @layer
    def life(self) -> Life | None:
        """The age and the birth that an obituary gives its subject."""
        return layers.ages.find_life(self.prose, self.dates, self.filed)

    @layer
    def acronyms(self) -> tuple[Acronym, ...]:
        """Every acronym: its expansions and its uses."""
        return layers.acronyms.find_acronyms(self.prose, self.segments, self.words, self.capitals)

    @layer
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what: source, cue and content."""
        return layers.attributions.find_attributions(
            self.prose, self.segments, self.words, self.sentence_words, self.quotations
        )

    @layer
    def ledger(self) -> Ledger:
        """The sources that the copy rests on and the claims that rest on them."""
        return layers.ledger.draw_ledger(
            self.prose,
            self.segments,
            self.words,
            self.sentence_words,
            self.quotations,
            self.attributions,
            self.mentions,
            self.entities,
            self.is_news,
        )

    @layer
    def unnamed(self) -> tuple[Unnamed, ...]:
        """The unnamed sources that speak in the copy's own voice."""
        found = layers.unnamed.find_unnamed(
            self.prose, self.ledger, self.attributions, self.segments, self.words, self.quotations
        )
        return tuple(found)

    @layer
    def repeats(self) -> tuple[Repeat, ...]:
        """Pairs of quotations that may hold one utterance."""
        if len(self.quotations.outer) < 2:
            return ()
        return layers.utterances.find_repeats(
            self.prose, self.words, self.segments, self.quotations, self.ledger.quotation_ids
        )

    @layer
    def verdicts(self) -> tuple[Verdict, ...]:
        """For every outermost quotation what came of looking it up in the source texts of the house."""
        return layers.verdicts.find_verdicts(self.prose, self.quotations.outer, self.house.source_texts)

    @layer
    def voices(self) -> Voices:
        """Whose words stand where: the publication's, a quotation's, a paraphrase's."""
        return layers.voice.Voices(self.quotations, self.attributions)

    @layer
    def is_news(self) -> bool:
        """Is the copy a news report, rather than a blog, an opinion, a match report or a review?"""
        return layers.genre.is_report(self.words, self.quotations)

    @layer
    def labels(self) -> tuple[LabelUse, ...]:
        """Every loaded term, with the voice it is used in."""
        return layers.labels.find_labels(self.prose, self.words, self.segments, self.voices, self.house)

    @layer
    def actors(self) -> tuple[Actor, ...]:
        """What the copy calls those who act in it, actor by actor."""
        return layers.actors.find_actors(
            self.prose, self.words, self.segments, self.mentions, self.entities, self.voices
        )
