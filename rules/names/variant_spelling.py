"""names/variant-spelling: one name spelled two ways in one piece of copy."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.renamings import is_told, names_of_one
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.entities import Entity, Spelling
    from checker.language.stories import Stories


class VariantSpelling(Rule["Entity"]):
    """One name, spelled two ways.

    Flags a person, place, organisation or outlet whose name the copy spells in two ways: a transliteration from Arabic,
    Persian or Cyrillic that wavers (Qasim, Kassem), a letter doubled, dropped, exchanged or transposed, an ending lost.
    One finding for each name, at the spelling that is met less often (the later one if they are met equally often),
    with every other place as a related span. Names that differ in case, accents, hyphens or apostrophes alone (Müller,
    Muller; Mei-ling, Meiling) are one name in two styles, and that is a note; so is a place under its old name and its
    new one (Rangoon, Yangon), unless the copy says that it was renamed or somebody is quoted.

    A reader who meets two spellings does not know whether there are two people, and a search finds one half of the
    coverage. AP, Reuters, BBC and Guardian style all ask for one spelling of a name throughout, the bearer's own where
    it is known.

    Two names are taken for one only if the copy lets them be: the other words of the name agree, or one is a surname
    that nobody in the copy was introduced with; kinds and titles (Mr, Mrs) do not clash. Left alone are people
    introduced in full under different names, relatives with like given names, surnames that are common in both
    spellings, countries and their people, plurals and possessives, acronyms, names that the copy says are not related
    or are older names of one place, and whatever the house lists as accepted spellings or as distinct names.
    """

    id = "names/variant-spelling"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example(
            "Gen. Ali Qasimpour met the envoys in Doha. Aides to Kassimpour said on Monday that he would return.",
            ("Kassimpour",),
            note="a surname that nobody was introduced with, one romanisation away from one that was",
        ),
        Example(
            'Talks with Viktor Medvenko broke down on Friday.\n\nMr Medvenko left at noon. "We waited," Medvnko said.',
            ("Medvnko",),
            note="a dropped letter; two places against one",
        ),
        Example(
            "The broadcaster Zavtra News carried the interview. Asked about it, an editor at Zaftra said the tape "
            "was genuine.",
            ("Zaftra",),
            note="an outlet",
        ),
        Example(
            "Police named the driver as Hanna Lindqvist, 34. Ms Lindkvist had driven the route for six years.",
            ("Lindkvist",),
        ),
        Example(
            "Yusuf al-Harithi, the commander, was buried on Sunday. Thousands mourned Harith in the square.",
            ("Harith",),
            note="an ending lost, an article dropped",
        ),
        Example(
            "Stephen Okonjo chairs the board. The board will meet on May 3, Stephan Okonjo said.",
            ("Stephan Okonjo",),
            note="two given names before one surname",
        ),
        Example(
            "The Ministry of Foriegn Affairs did not reply. A year ago the Ministry of Foreign Affairs "
            "called the plan sound.",
            ("Ministry of Foreign Affairs",),
            note="a body: a slip in an ordinary word of its name; at the later place, as both are met once",
        ),
        Example(
            "Residents of Kostanovka fled at dawn. By night Kostanovka was empty; only the station at Konstanovka "
            "was lit.",
            ("Konstanovka",),
            note="a place that no gazetteer knows",
        ),
        Example(
            "Ines Müller opened the session. Müller spoke first and Muller last.",
            ("Muller",),
            note="accents alone: a note",
        ),
        Example(
            "Park Ji-won heads the unit. “It works,” said Park Jiwon.",
            ("Park Jiwon",),
            note="a hyphen alone: a note",
        ),
        Example(
            "Talks in Yangon failed. Two days later the envoys left Rangoon, and Yangon was calm.",
            ("Rangoon",),
            note="a city renamed: a note",
        ),
    )
    passes = (
        Example("Iran and Iraq signed the accord. Iraqi officials welcomed it, and so did the Iranians."),
        Example("Ali Karimi and his sister Alia Karimi run the shop. Ali keeps the books."),
        Example(
            "Njoki Wambui led the team. Peter Wambua, a hydrologist who is not related to her, checked the figures.",
            note="both introduced in full",
        ),
        Example("Eric Garner died in 2014. His daughter Erica Garner campaigned for years.", note="relatives"),
        Example("The two Sarrs are unrelated: Abdou Sarr is a teacher and Binta Sarr is a nurse.", note="a plural"),
        Example("Lake Turkana, known until 1975 as Lake Rudolf, is salty."),
        Example("Mr Thomson of Leeds met Mr Thompson of York, and the clerk mixed them up."),
        Example("Mohamed al-Sudani spoke for an hour. Sudani said the talks had failed.", note="a short form"),
        Example("The subs were Horgan, Horan, Miller, Millar and Stuart; Shane Horgan scored.", note="a line-up"),
        Example("Viktor Ivanov was jailed in 2019. His wife, Olga Ivanova, has not seen him since."),
        Example("North Korea fired a missile. South Korea and Japan protested."),
        Example("Kelly Boyd sang first. The rapper Nelly closed the night."),
        Example("The PMF and the PNF both claimed the town. PMF units left at dusk."),
        Example("“I saw Jon Smyhte [sic] there,” the note said. John Smythe denies it."),
        Example("She was born in Bombay, as Mumbai was then called. She never left Mumbai."),
        Example("The consulate in Mumbai (Bombay) will open. Mumbai is glad."),
        Example("“I love Bombay,” he said. The flight from Mumbai was late.", note="quoted"),
        Example("Merry Christmas, the card said. For several Christmases she had sent none."),
        Example("The founder of Linux, Linus Torvalds, spoke. Linux is free and Linux is everywhere."),
        Example("Her books are Fatalismo (Fatalism) and Wind. Fatalism has been translated.", note="a gloss"),
        Example("Agencies sign one agreement; IAAs for each team are rare. IaaS and IaaS tools are bought."),
        Example("USAGov and USAGov en Español met. They write as @USAgov, and #USAgov is their topic.", note="handles"),
        Example("Patrick de Wolf, a clerk, gave evidence. De Wolf's wife wept. Mrs Wolf did not speak."),
    )

    def candidates(self, document: Document) -> Iterable[Entity]:
        """Every name that is written in more than one way, short forms included."""
        return (entity for entity in document.entities if len(entity.spellings) > 1)

    def judge(self, candidate: Entity, document: Document) -> Finding | None:
        """A finding if one word of the name is spelled in two ways."""
        if not candidate.variations:
            return self._renamed(candidate, document)
        variation = candidate.variations[0]
        ways = [
            way for way in variation.spellings if not all(_is_handle(span.start, document.text) for span in way.spans)
        ]
        if len(ways) < 2:
            return None
        odd = min(ways, key=lambda way: (len(way.spans), -way.spans[0].start))
        usual = max((way for way in ways if way is not odd), key=lambda way: len(way.spans))
        place = odd.spans[0]
        manner = "styled" if variation.styled else "spelled"
        others = [
            Related(span.start, span.end, f"{manner} {way.text}")
            for each in candidate.variations
            for way in each.spellings
            for span in way.spans
            if span != place
        ]
        related = sorted({(r.start, r.end): r for r in reversed(others)}.values())
        from checker.language.house_style import respelled

        edits = respelled(document.text, candidate, variation, document.house, document.quotations)
        words = document.text
        here = [e for e in edits if place.start <= e.start < place.end]
        return self.finding(
            place,
            f"The name {manner} {odd.text} here is {manner} {usual.text} {_times(usual)} in this copy.",
            f"AU: {usual.text} or {odd.text}? {candidate.name} seems to be meant in both places.",
            " ".join(sorted({way.text for way in variation.spellings}, key=lambda words: (words.casefold(), words))),
            severity=Severity.NOTE if variation.styled else Severity.WARNING,
            related=related,
            suggestions=[words[place.start : e.start] + e.text + words[e.end : place.end] for e in here],
            edits=edits,
        )

    def between(self, stories: Stories) -> Iterable[tuple[str, Finding]]:
        """Names in full that one file spells otherwise than others."""
        from checker.language.story_differences import names_that_differ

        for found in names_that_differ(stories.all, stories.house):
            yield self.between_stories(
                found,
                f"{found.odd} here is {found.usual} in {found.where}.",
                f"AU: {found.usual} or {found.odd}? One seems to be meant.",
            )

    def _renamed(self, entity: Entity, document: Document) -> Finding | None:
        """A note if the writer uses the old name of a place here and the new one there, and says nothing of it."""
        names = names_of_one([way.text for way in entity.spellings], document.house)
        spans = {
            way.text: [span for span in way.spans if not document.quotations.covers(span.start)]
            for way in entity.spellings
            if way.text in names
        }
        places = [span for where in spans.values() for span in where]
        if sum(map(bool, spans.values())) < 2 or is_told(document.text, document.segments, places):
            return None
        odd, usual = sorted(
            (name for name in spans if spans[name]), key=lambda name: (len(spans[name]), -spans[name][0].start)
        )[:2]
        first = spans[odd][0]
        return self.finding(
            first,
            f"{odd} here is {usual} elsewhere in this copy: one place or body under two names.",
            f"AU: {usual} throughout?",
            " ".join(sorted(names)),
            severity=Severity.NOTE,
            related=[
                Related(span.start, span.end, f"called {name}")
                for name, where in spans.items()
                for span in where
                if span != first
            ],
        )


def _times(way: Spelling) -> str:
    count = len(way.spans)
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _is_handle(start: int, text: str) -> bool:
    """Is what begins here somebody's handle, or a topic: "@USAgov", "#SocialGov"?"""
    return text[start - 1 : start] in ("@", "#")
