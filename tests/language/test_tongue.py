"""The language of copy."""

import pytest

from checker.language.segment import find_words
from checker.language.tongue import tongue


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "The talks ended on Monday without an agreement, and the two delegations left for the airport that evening.",
            "en",
        ),
        (
            "Les dirigeants de la milice la plus influente du pays ont déclaré lundi qu'ils allaient déposer les armes selon un article.",
            "fr",
        ),
        (
            "Die Führer der Miliz erwägen nach einem Bericht der Agentur vom Montag die Entwaffnung, weil ihnen Angriffe drohen und sie nicht mehr können.",
            "de",
        ),
        (
            "Los dirigentes de la milicia dijeron el lunes que iban a dejar las armas, según un informe publicado por la agencia en la capital.",
            "es",
        ),
        ("Руководители самой влиятельной иракской милиции рассматривают возможность разоружения", "ru"),
        ("قادة الميليشيا الأكثر نفوذا في العراق يفكرون في نزع السلاح", "ar"),
        ("Kaani", "en"),
        ("", "en"),
        ("Iran Iraq Syria " * 30, "en"),
    ],
)
def test_tongues(text, code):
    assert tongue(text, find_words(text)) == code
