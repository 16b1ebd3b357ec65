"""names/known-misspelling: a name that readers know, misspelt."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from checker.finding import Finding, Related, Severity, Span
from checker.language.known_names import glossed_by, known_near
from checker.language.known_shelves import FIGURE, GROUP, Known
from checker.language.meant_places import Scene, meant_place
from checker.language.name_forms import core
from checker.language.names import PERSON
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.entities import Entity

Candidate = tuple["Entity", Scene]


class KnownMisspelling(Rule[Candidate]):
    """A well-known name misspelt, and right nowhere in the copy.

    Flags a place, an armed group, a body, an outlet or a public figure whose name is a slip away from one that readers
    know: "flown to Kathmandhu", "Hayat Taharir al-Sham". One finding for each name, with its other places as related
    spans; the message names the spelling that seems to be meant.

    A name that is wrong wherever it stands passes every check for consistency, and it is the slip that readers write in
    about. Every newsroom's style asks that names of places and public figures be checked against a gazetteer or the
    style guide's own list.

    A name is flagged only if it is no other place's or person's and the copy shows what is meant: it is used as a
    place, in a country that the copy is about; all other words of the name agree; an acronym glosses it ("Dash
    [ISIS]"). An everyday word is taken for a place only in a list of places of one country. Old names and other
    spellings in use (Kiev, Hizbullah, Moammar Gadhafi) are left alone, and so are names that the house lists. Where the
    copy has the right spelling too, the finding is that of names/variant-spelling.
    """

    id = "names/known-misspelling"
    severity = Severity.WARNING
    anchored = False
    yields_to = ("names/variant-spelling",)
    flags = (
        Example("Kenya's health ministry said the patients had been moved to a hospital in Mombassa.", ("Mombassa",)),
        Example(
            "Ukraine's power company said a substation in Zaporizhia had been hit. Crews reached Zaporizhia at noon.",
            ("Zaporizhia",),
            note="one finding; the second place is related to it",
        ),
        Example(
            "Iraqi officers said the raids reached three provinces, including Diyala and Amber, by dawn.",
            ("Amber",),
            note="an everyday word, in a list of provinces of one country",
        ),
        Example("The Philippine army sent two trucks to Cotobato City.", ("Cotobato City",)),
        Example("Fighters of Jabat al-Nusra held the crossing until Friday.", ("Jabat al-Nusra",)),
        Example('"We have beaten Dash [ISIS]," the general said.', ("Dash",), note="the gloss says what is meant"),
        Example("The film about Nelson Mandella opens on Friday.", ("Nelson Mandella",)),
        Example("Syria's president, Ahmed Arshara, met the envoys.", ("Ahmed Arshara",), note="the article run in"),
        Example("The interview was broadcast by Al Jazera on Sunday.", ("Al Jazera",)),
    )
    passes = (
        Example("An amber light came on as the convoy left for Mosul and Baghdad."),
        Example("Amber Lawson moved from Iraq to Leeds. Amber works in Diyala."),
        Example("The plane from Kiev landed in Lvov, Ukraine.", note="older spellings in use"),
        Example("Hizbullah and Hezbollah are spellings of one name in Lebanon."),
        Example("The shop in Pittsburg, California, closed.", note="a town of that name"),
        Example("Mr Mossul, a baker from Lyon, won the prize.", note="a person"),
        Example(
            "Mr. Martin Que of Ohio opened the fair in Martin Que.", note="a given name and a surname, not Martinique"
        ),
        Example("A dash [and a comma] would help, the editor said."),
        Example("Donald Trumbull and Joe Bidwell run the firm with Hilary Clifton."),
        Example("The trains are run by a separate company, Eurostar.", note="not Eurostat"),
        Example("Hyundai, Toyota, Suzuki and Ford have factories in India and Japan.", note="firms, not places"),
        Example("Israeli officials said Netanyahu had agreed.", note="not Netanya"),
        Example("He moved to Colombo, Sri Lanka, from Kota, India."),
        Example("Médecins Sans Frontières and the World Food Program opened a ward in Kathmandu."),
    )

    def candidates(self, document: Document) -> Iterable[Candidate]:
        """Every name of a place, a body, an outlet or a person."""
        scene = Scene(document.prose, document.words, document.mentions)
        return [(entity, scene) for entity in document.entities]

    def judge(self, candidate: Candidate, document: Document) -> Finding | None:
        """A finding if a name was meant for another that readers know."""
        entity, scene = candidate
        place = None if scene.sought.isdisjoint(entity.mentions) else meant_place(scene, entity.mentions)
        known = None if place else _meant(entity, scene)
        if not place and not known:
            return None
        if any(not variation.styled for variation in entity.variations):
            return None
        if any(way.text in names for way in entity.spellings for names in document.house.names):
            return None
        if place:
            right, what = place.name, place.land or "a country"
            spans = [span for way in entity.spellings for span in way.spans]
        elif known:
            right, what = known[0].name, known[0].description
            spans = list(known[1])
        else:
            return None
        first, *others = sorted(spans)
        written = document.text[first.start : first.end]
        return self.finding(
            first,
            f"{written} seems to be meant for {right} ({what}), which the copy spells right nowhere.",
            f"AU: {right}?",
            f"{written} {right}",
            related=[
                Related(span.start, span.end, f"spelled {document.text[span.start : span.end]}") for span in others
            ],
        )


def _meant(entity: Entity, scene: Scene) -> tuple[Known, tuple[Span, ...]] | None:
    """The known group, outlet or figure that an entity was meant for, and the places where it is misspelt."""
    person, brackets = entity.kind == PERSON, scene.brackets
    for text, spans in entity.spellings:
        known = _known_by_itself(text, person)
        if brackets and not known:
            for _, end in spans:
                if end in brackets:
                    known = known or _known_by_gloss(text, _gloss(scene.text, end))
        if known and not any("".join(right) in scene.present for right in known.forms):
            return known, spans
    return None


@lru_cache(maxsize=8192)
def _known_by_itself(name: str, person: bool) -> Known | None:
    """The known name that a name is near, whatever stands around it."""
    form = core(tuple(name.split()))
    if not person:
        return known_near(form, GROUP)
    return known_near(form, FIGURE) or known_near(form, GROUP) if len(form) > 1 else None


def _known_by_gloss(name: str, acronym: str) -> Known | None:
    """The known name that an acronym behind a name stands for, if the name is another spelling of it."""
    form = core(tuple(name.split()))
    return None if len(form) == 1 and len(form[0]) < 4 else glossed_by(acronym, form)


def _gloss(text: str, end: int) -> str:
    """What stands in brackets right behind a name."""
    return text[end + 2 : end + 10].partition("]" if text[end + 1] == "[" else ")")[0]
