"""Entities: which mentions name one person, place or body, and in how many spellings."""

import pytest

from checker.document import Document
from checker.house import House
from checker.language.entities import Entity


def entities(text: str, house: House | None = None) -> tuple[Entity, ...]:
    return Document(text, house=house or House()).entities


def spelled(text: str, house: House | None = None) -> list[list[str]]:
    return [[spelling.text for spelling in entity.spellings] for entity in entities(text, house)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Donald Trump spoke. Later Trump left.", [["Donald Trump", "Trump"]]),
        ("Mohamed Shea al-Sudani met Mr Sudani's brother.", [["Mohamed Shea al-Sudani", "Sudani"]]),
        (
            "Rosa Quispe Huamán sat. Later Quispe Huamán rose, and Quispe spoke.",
            [["Rosa Quispe Huamán", "Quispe Huamán", "Quispe"]],
        ),
        ("John F. Burns wrote it. Editors sent J. Burns home.", [["John F. Burns", "J. Burns"]]),
        ("Aino Virtanen sued Pekka Virtanen over it.", [["Aino Virtanen"], ["Pekka Virtanen"]]),
        ("He left Hengtai Energy Ltd. Nobody at Hengtai Energy wept.", [["Hengtai Energy Ltd", "Hengtai Energy"]]),
    ],
)
def test_full_and_short_forms(text: str, groups: list[list[str]]) -> None:
    assert spelled(text) == groups


def test_a_surname_goes_to_the_bearer_named_last() -> None:
    text = "Aino Virtanen sued Pekka Virtanen. The court heard Virtanen first."
    assert spelled(text) == [["Aino Virtanen"], ["Pekka Virtanen", "Virtanen"]]


def test_spellings_of_one_name_are_one_entity() -> None:
    (kaani,) = [e for e in entities("Esmail Kaani came. Aides to Qaani said so, and Qaani left.") if "Kaani" in e.name]
    (variation,) = kaani.variations
    assert [(way.text, len(way.spans)) for way in variation.spellings] == [("Kaani", 1), ("Qaani", 2)]
    assert not variation.styled


def test_style_is_told_from_spelling() -> None:
    (entity,) = entities("Ines Müller rose. Later Muller sat.")
    assert [variation.styled for variation in entity.variations] == [True]


def test_kind_title_and_role() -> None:
    entity = entities("Prime Minister Jan Kovar, the leader of the party, spoke. Mr Kovar left.")[0]
    assert (entity.name, entity.kind) == ("Jan Kovar", "person")
    assert entity.titles == ("Prime Minister", "Mr")
    assert entity.roles == ("the leader of the party",)


def test_the_house_joins_and_parts_names() -> None:
    text = "Rain fell in Duszyn on Monday. The road to Dushina was shut."
    assert spelled(text) == [["Duszyn"], ["Dushina"]]
    assert spelled(text, House(names=(("Duszyn", "Dushina"),))) == [["Duszyn", "Dushina"]]
    text = "Esmail Kaani came. Aides to Qaani said so."
    assert len(spelled(text)) == 1
    assert len(spelled(text, House(distinct=(("Kaani", "Qaani"),)))) == 2


def test_names_that_the_house_accepts_are_no_variation() -> None:
    (entity,) = entities("Esmail Kaani came. Aides to Qaani said so.", House(names=(("Kaani", "Qaani"),)))
    assert entity.variations == ()


def test_thousands_of_people_are_grouped() -> None:
    # At this number names compared all with all would not come back.
    def article(number: int) -> str:
        a, b = (
            f"Kor{chr(97 + number % 26)}n{chr(97 + number // 26 % 26)}vich",
            f"Bal{chr(97 + number % 23)}d{chr(97 + number % 19)}ri",
        )
        return f"Mayor Ivan {a.title()} met Olga {b.title()} in Tirnava. Mr {a.title()} left and {b.title()} stayed. "

    assert Document("\n\n".join(article(number) for number in range(3000))).entities


def test_an_acronym_is_one_with_what_it_is_short_for() -> None:
    text = "Fighters of Kataib Hezbollah (KH) left. KH said so, and the United Nations (UN) agreed."
    assert spelled(text) == [["Kataib Hezbollah", "KH"], ["United Nations", "UN"]]


def test_an_acronym_that_is_spelled_out_in_two_ways_is_nobodys() -> None:
    text = "The Rural Health Unit (RHU) shut. The Royal Hill Union (RHU) did not. RHU staff left."
    assert ["RHU"] in spelled(text)
