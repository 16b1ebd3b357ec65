"""The language of copy."""

import pytest

from checker.language.segment import find_words
from checker.language.tongue import tongue

FRENCH = (
    "Les dirigeants de la milice ont déclaré lundi qu'ils allaient déposer les armes, selon un article de presse. "
    "La police est arrivée dans la ville avec des camions."
)
GERMAN = (
    "Die Führer der Miliz erwägen nach einem Bericht vom Montag die Entwaffnung, weil ihnen Angriffe drohen. "
    "Der Minister hat das nicht bestätigt, und es wird weiter geprüft."
)
SPANISH = (
    "Los dirigentes de la milicia dijeron el lunes que iban a dejar las armas, según un informe de la agencia. "
    "El ministro no ha confirmado la noticia."
)
RUSSIAN = "Руководители самой влиятельной иракской милиции рассматривают возможность разоружения"
ARABIC = "قادة الميليشيا الأكثر نفوذا في العراق يفكرون في نزع السلاح"
ENGLISH = "The talks ended on Monday without an agreement and both delegations left for the airport that evening."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, "en"),
        (FRENCH, "fr"),
        (GERMAN, "de"),
        (SPANISH, "es"),
        (RUSSIAN, "ru"),
        (ARABIC, "ar"),
        ("Kaani", "en"),
        ("", "en"),
        ("Iran Iraq Syria " * 30, "en"),
        (ENGLISH + " " + FRENCH, "en"),
    ],
)
def test_tongues(text, code):
    assert tongue(text, find_words(text)) == code
