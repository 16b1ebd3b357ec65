"""Loaded terms: forms, senses, names, and the house's own list."""

import re
import tomllib
from pathlib import Path

import pytest

from checker import Config, Severity, check
from checker.document import Document
from checker.house import House
from checker.language.loaded_terms import drawn_up, forms, lexicon
from checker.language.voice import Voice
from checker.lists import word_list

SENSES = tomllib.loads((Path(__file__).parent / "label_senses.toml").read_text("utf-8"))


def terms(text, house=None):
    return [(text[u.start : u.end], u.term.term) for u in Document(text, house=house or House()).labels]


def test_forms_of_nouns_and_verbs():
    def all_forms(word, kind):
        return list(forms(word, kind))

    assert all_forms("crony", "n") == ["crony", "cronies"]
    assert all_forms("slam", "v") == ["slam", "slams", "slammed", "slamming"]
    assert all_forms("decry", "v") == ["decry", "decries", "decried", "decrying"]
    assert all_forms("hype", "v") == ["hype", "hypes", "hyped", "hyping"]


def test_the_longest_term_wins_and_plurals_and_possessives_count():
    assert terms("The warlords’ men and a warlord's son fled a terror group’s camp.") == [
        ("warlords", "warlord"),
        ("warlord", "warlord"),
        ("terror group", "terror group"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The inspection regime was widened. The regime of the river changed.",
        "She took out a loan to pay for radical surgery.",
        "A cult film was shown. The hydroxyl radical decays.",
        "He was convicted of being a terrorist. It is designated a terrorist group.",
        "The Terrorism Act was passed; the Radical Party lost.",
        "Critics called the senator a liar. The word thug was used.",
        "Subs not used: Orr, Brown, Bevan, Oyedele, Crooks, Puncheon, Kamara, Harve.",
        "She tagged the post #RINO and wrote no more.",
        "The freedom of information regime was changed.",
        "He pleaded guilty to reckless driving and carried an explosive device.",
    ],
)
def test_other_senses_names_and_other_peoples_naming_are_no_labels(text):
    assert terms(text) == []


def gated(gate):
    """The forms of every term that has a gate."""
    lists = word_list("checker/language/labels").values()
    listed = [
        (term, entry["kind"]) for table in lists for term, entry in table.items() if gate in entry.get("gates", ())
    ]
    return {form for term, kind in listed for form in forms(term.lower(), kind)}


def test_every_gate_has_its_examples():
    assert list(SENSES) == list(word_list("checker/language/label_gates")["gates"])


@pytest.mark.parametrize("gate", SENSES)
def test_the_other_sense_of_a_word_is_told_from_the_loaded_one(gate):
    words = gated(gate)
    other, loaded = SENSES[gate]["other"], SENSES[gate]["loaded"]
    assert any(re.search(rf"\b{re.escape(word)}\b", other.lower()) for word in words), "the word stands in the example"
    assert not words & {used.lower() for used, _ in terms(other)}
    assert words & {used.lower() for used, _ in terms(loaded)}


def test_the_voice_is_told():
    text = "The thugs left. “The thugs came back,” he said."
    assert [use.voice for use in Document(text).labels] == [Voice.OWN, Voice.QUOTED]


def test_a_house_adds_and_allows_terms():
    text = "The separatists met the warlord."
    house = House(extra_labels=(("separatists", "name the group"),), allowed_labels=frozenset({"warlord"}))
    assert terms(text) == [("warlord", "warlord")]
    assert terms(text, house) == [("separatists", "separatists")]


def test_a_policy_bans_some_terms_and_allows_others():
    text = "The terrorist fled. Terrorism is a crime."
    banned = {use.term.term: use.term.banned for use in Document(text, house=House(label_policy="reuters")).labels}
    assert banned == {"terrorist": True}
    assert not any(use.term.banned for use in Document(text).labels)


def test_a_policy_bans_verbs_and_adverbs_too_and_gives_its_reason():
    text = "The army said it had left. The so-called council met."
    (finding,) = check(text, config=Config(house=House(label_policy="reuters"))).findings
    assert (finding.rule, finding.text, finding.severity) == ("labels/loaded-label", "so-called", Severity.ERROR)
    assert "Reuters Handbook" in finding.query


def test_a_house_gives_its_reasons():
    banned = Config(house=House(banned_labels=(("slam", "criticise", "sheet 12"),)))
    (finding,) = check("The mayor slammed the plan.", config=banned).findings
    assert (finding.text, finding.severity) == ("slammed", Severity.ERROR)
    assert finding.query == "AU: House style bans “slammed”. Write instead: criticise. House style’s reason: sheet 12."
    extra = Config(house=House(extra_labels=(("separatist", "name the group", "sheet 9"),)))
    (finding,) = check("The separatist left.", config=extra).findings
    assert finding.severity == Severity.WARNING
    assert finding.query.endswith("sheet 9.")


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("I realised that the thugs had gone.", Voice.OWN),
        ("Whom do you consider to be a thug?", Voice.OWN),
        ("Mr Brown realised that the thugs had gone.", Voice.ATTRIBUTED),
        ("“They [the thugs] came back,” he said.", Voice.OWN),
        ("“They (the thugs of Wadi) came back,” he said.", Voice.QUOTED),
        ("“He (Libyan strongman Muammar) Gadhafi will win,” she said.", Voice.OWN),
    ],
)
def test_whose_word_an_insertion_is_and_what_the_writer_reports_of_himself(text, voice):
    (use,) = Document(text).labels
    assert use.voice is voice


def test_what_completes_another_sense_stands_directly_behind():
    assert terms("It was a cult film.") == []
    assert terms("They call it religion, and he left the cult, film in hand.") == [("cult", "cult")]


def test_a_banned_term_is_an_error_in_own_voice_only():
    config = Config(house=House(banned_labels=(("separatist", "name the group"),)))
    (finding,) = check("Separatists left. “The separatists came back,” he said.", config=config).findings
    assert (finding.text, finding.severity) == ("Separatists", Severity.ERROR)
    assert "name the group" in finding.query


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("Clearly, the mayor left. The fee is clearly too high. Clearly, nobody came.", "Clearly", 2),
        ("The raid caused collateral damage. There was more collateral damage later.", "collateral damage", 1),
        ("The thug left. The thugs came back. “The thugs ran,” he said.", "thug", 1),
    ],
)
def test_a_word_that_comes_again_is_one_finding(text, words, places):
    (finding,) = check(text, config=Config(select=("labels",))).findings
    assert (finding.text, len(finding.related)) == (words, places)


def test_the_list_is_kept_with_every_form_of_every_term():
    listed = word_list("checker/language/labels")
    every = {
        form: term
        for table in listed.values()
        for term, entry in table.items()
        for form in forms(term.lower(), entry["kind"])
    }
    known = lexicon(House())
    kept = {form.form: known.term(form) for word in known.listed for form in known.forms(word)}
    assert kept.keys() == every.keys()
    for form, term in kept.items():
        entry = listed[term.category][term.term]
        assert form in forms(term.term.lower(), term.kind)
        assert term[2:5] == (entry["kind"], entry["weight"], entry["instead"])
        assert term[5:] == (entry.get("guides", ""), tuple(entry.get("gates", ())), False, "")


def test_a_form_of_two_terms_is_of_the_first_that_the_house_does_not_allow():
    text = "The jihadis left."
    assert terms(text) == [("jihadis", "jihadi")]
    assert terms(text, House(allowed_labels=frozenset({"jihadi"}))) == [("jihadis", "jihadis")]
    assert terms(text, House(allowed_labels=frozenset({"jihadi", "jihadis"}))) == []


def test_no_term_holds_the_signs_that_part_them():
    with pytest.raises(ValueError, match="part the terms"):
        drawn_up({"euphemism": {"a|b": {"kind": "n", "weight": 1, "instead": ""}}})
