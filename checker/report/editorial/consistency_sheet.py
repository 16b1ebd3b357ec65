"""The consistency sheet: names and their spellings, acronyms, loaded terms, figures, dates, labels per actor."""

from __future__ import annotations

from collections import defaultdict

from checker.language.quantities import Quantity
from checker.report.editorial.parts import Linked, Paragraphs, Part, Place, Several, Table, Text, shortened
from checker.report.editorial.pictures import actors_picture, timeline
from checker.report.report import Report

_CHARGES = {1: "praising", 0: "plain", -1: "condemning"}
_VOICES = {"own": "the publication’s", "quoted": "a quotation’s", "attributed": "reported speech"}


def consistency_sheet(report: Report, paragraphs: Paragraphs) -> tuple[Part, ...]:
    """Every table and picture of the sheet that has anything to show."""
    parts: list[Part] = [
        *_names(report, paragraphs),
        *_acronyms(report, paragraphs),
        *_terms(report, paragraphs),
        *_figures(report, paragraphs),
        *_dates(report, paragraphs),
        *timeline(report),
        *_actors(report, paragraphs),
        *actors_picture(report),
    ]
    return tuple(parts) or (Text("No name, acronym, figure or date was made out."),)


def _names(report: Report, paragraphs: Paragraphs) -> list[Part]:
    rows = []
    for number, entity in enumerate(report.names):
        spellings = Several(
            tuple(
                Linked(spelling.text, paragraphs.places(spelling.spans), number, bool(entity.variations))
                for spelling in entity.spellings
            )
        )
        described = "; ".join(shortened(words, 80) for words in (*entity.titles, *entity.roles))
        state = "varies" if entity.variations else "—"
        rows.append((entity.name, entity.kind, spellings, state, described or "—"))
    head = ("name", "kind", "as written", "spelling", "titles and roles")
    return [Table("Names and their spellings", head, tuple(rows))] if rows else []


def _acronyms(report: Report, paragraphs: Paragraphs) -> list[Part]:
    rows = tuple(
        (
            Linked(acronym.short, paragraphs.places(acronym.spans)),
            Several(
                tuple(
                    Linked(expansion.long, (paragraphs.place(expansion.start, expansion.end),))
                    for expansion in acronym.expansions
                )
            )
            if acronym.expansions
            else "not spelled out",
        )
        for acronym in report.acronyms
    )
    return [Table("Acronyms", ("acronym", "spelled out"), rows)] if rows else []


def _terms(report: Report, paragraphs: Paragraphs) -> list[Part]:
    uses: dict[tuple[str, str, str], list[Place]] = defaultdict(list)
    for label in report.labels:
        key = (label.term.term, label.term.category.replace("_", " "), label.voice.value)
        uses[key].append(paragraphs.place(label.start, label.end))
    rows = tuple(
        (Linked(term, tuple(places)), category, _VOICES.get(voice, voice), str(len(places)))
        for (term, category, voice), places in uses.items()
    )
    head = ("term", "sort", "whose voice", "uses")
    return [Table("Terms that a desk watches", head, rows, folded=True)] if rows else []


def _figures(report: Report, paragraphs: Paragraphs) -> list[Part]:
    text = report.document.text
    rows = tuple(
        (
            Linked(shortened(text[figure.start : figure.end], 60), (paragraphs.place(figure.start, figure.end),)),
            _value(figure),
            figure.kind,
            figure.noun or "—",
        )
        for figure in report.figures
    )
    return [Table("Figures", ("as written", "value", "sort", "of what"), rows)] if rows else []


def _value(figure: Quantity) -> str:
    if not figure.value:
        return "—"
    about = "about " if figure.approximate else ""
    high = f" to {figure.high}" if figure.high else ""
    unit = f" {figure.unit}" if figure.unit else ""
    return f"{about}{figure.value}{high}{unit}" + (f" (moved {figure.direction})" if figure.direction else "")


def _dates(report: Report, paragraphs: Paragraphs) -> list[Part]:
    text = report.document.text
    rows = []
    for date in report.dates:
        words = Linked(shortened(text[date.start : date.end], 60), (paragraphs.place(date.start, date.end),))
        if date.first is None or date.last is None:
            days = f"not resolved: {date.unresolved}"
        elif date.first == date.last:
            days = date.first.isoformat()
        else:
            days = f"{date.first.isoformat()} to {date.last.isoformat()}"
        rows.append((words, days, date.precision))
    return [Table("Dates", ("as written", "days", "precision"), tuple(rows))] if rows else []


def _actors(report: Report, paragraphs: Paragraphs) -> list[Part]:
    rows = []
    for actor in report.actors:
        uses: dict[tuple[str, str, int], list[Place]] = defaultdict(list)
        for label in actor.labels:
            uses[label.words, label.voice.value, label.charge].append(paragraphs.place(label.start, label.end))
        for (words, voice, charge), places in uses.items():
            rows.append(
                (
                    actor.name or "not named",
                    actor.sort,
                    Linked(words, tuple(places)),
                    _CHARGES[charge],
                    _VOICES.get(voice, voice),
                )
            )
    head = ("actor", "sort", "called", "charge", "whose voice")
    return [Table("What every actor is called", head, tuple(rows))] if rows else []
