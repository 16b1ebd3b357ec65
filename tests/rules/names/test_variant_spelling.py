"""names/variant-spelling on whole pieces of copy, and without any list that could have taught it the answer."""

from pathlib import Path

import pytest

from checker.document import Document
from checker.finding import Finding, Severity
from checker.house import House
from checker.language import full_names, like_words, name_kinds, name_lists, name_pairing, name_variants, names
from rules.names.variant_spelling import VariantSpelling

SEED = next((Path(__file__).parents[3] / "seeds").glob("*.txt")).read_text("utf-8")
PAIRS = {"Kaani Qaani", "Al-Shahbndar Shabundar", "al-Muhandis Muhandi", "Shafak Shafuk"}


def findings(text: str, house: House | None = None) -> list[Finding]:
    rule, document = VariantSpelling(), Document(text, house=house or House())
    judged = (rule.judge(candidate, document) for candidate in rule.candidates(document))
    return [finding for finding in judged if finding is not None]


def test_the_seed_has_four_names_in_two_spellings() -> None:
    found = findings(SEED)
    assert {finding.subject for finding in found} == PAIRS
    assert len(found) == 4
    assert all(finding.severity is Severity.WARNING for finding in found)


def test_no_list_is_needed_to_find_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """With every gazetteer empty the copy itself still shows the four."""
    empty: frozenset[str] = frozenset()
    for module in (name_lists, names, name_kinds, like_words, full_names, name_variants, name_pairing):
        for gazetteer in ("PLACES", "GIVEN_NAMES", "OUTLETS"):
            if hasattr(module, gazetteer):
                monkeypatch.setattr(module, gazetteer, empty)
    monkeypatch.setattr(name_variants, "common", lambda: empty)
    monkeypatch.setattr(like_words, "distinct", dict)
    likeness = like_words.likeness.__wrapped__  # not remembered from a run that had the lists
    for module in (full_names, name_variants):
        monkeypatch.setattr(module, "likeness", likeness)
    assert {finding.subject for finding in findings(SEED)} >= PAIRS


def test_one_finding_at_the_rarer_spelling_with_every_other_place() -> None:
    text = "Esmail Kaani came on Monday. Kaani left on Tuesday. A week later Qaani died."
    (finding,) = findings(text)
    assert text[finding.start : finding.end] == "Qaani"
    assert [(text[r.start : r.end], r.note) for r in finding.related] == [
        ("Esmail Kaani", "spelled Kaani"),
        ("Kaani", "spelled Kaani"),
    ]
    assert finding.query.startswith("AU: Kaani or Qaani?")


def test_a_tie_goes_to_the_later_place() -> None:
    text = "Bishnu Prasad Adhikari spoke. “I am tired,” Mr Adhikary said."
    (finding,) = findings(text)
    assert text[finding.start : finding.end] == "Adhikary"


def test_mere_style_is_a_note() -> None:
    (finding,) = findings("Issouf Ouédraogo dug. Mr Ouedraogo rested.")
    assert finding.severity is Severity.NOTE


def test_typewriter_apostrophes_are_no_style() -> None:
    assert findings("James O'Neill spoke. Mr O’Neill left.") == []


def test_the_house_has_the_last_word() -> None:
    text = "Esmail Kaani came. Aides to Qaani said so."
    assert len(findings(text)) == 1
    assert findings(text, House(distinct=(("Kaani", "Qaani"),))) == []
    assert findings(text, House(names=(("Kaani", "Qaani"),))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Pavla Hoxhaj teaches physics. Albin Hoxha, the secretary, taught there too.",
        "Margreet Hofstra gave evidence. The judge, Saskia Hofstede, thanked her.",
        "The Kims are cousins. Kim Seung-min and Kim Seong-ho run the plant.",
        "Senegal voted on Sunday. Most Senegalese voters stayed at home.",
        "The harbour of Ndar, formerly Ndart, is shut.",
        "Leeds beat Reading. Reading's Leedes, a striker, was sent off.",
    ],
)
def test_correct_copy_is_left_alone(text: str) -> None:
    assert findings(text) == []
