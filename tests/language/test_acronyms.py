"""Acronyms: definitions in every order, and short forms that are none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Document
from checker.language import acronym_names
from checker.language.acronym_letters import find_mismatches
from checker.language.acronym_uses import running_uses
from checker.language.acronyms import same_expansion
from checker.language.long_forms import canonical


def acronyms_in(text):
    return Document(text).acronyms


def read(text):
    return {a.short: [e.long for e in a.expansions] for a in acronyms_in(text)}


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("the Democratic Republic of Congo (DRC) and", "DRC", "Democratic Republic of Congo"),
        ("from the Office of Science and Technology Policy (OSTP).", "OSTP", "Office of Science and Technology Policy"),
        ("the Air Force Research Lab’s (AFRL) plan", "AFRL", "Air Force Research Lab"),
        ("the TBFU (Turkana Beach Fishers' Union) met", "TBFU", "Turkana Beach Fishers' Union"),
        (
            "said progressive multifocal leukoencephalopathy (PML) kills",
            "PML",
            "progressive multifocal leukoencephalopathy",
        ),
        (
            "CMS = Centers for Medicare and Medicaid Services\n\nThey met.",
            "CMS",
            "Centers for Medicare and Medicaid Services",
        ),
        ("HHS = Department of Health and Human Services", "HHS", "Health and Human Services"),
        ("the rural health units (RHUs) closed", "RHUs", "rural health units"),
        ("the Turkana Basin Fisheries Union, or TBFU, sent two", "TBFU", "Turkana Basin Fisheries Union"),
        ("in the Ministry of Defence (MoD) and", "MoD", "Ministry of Defence"),
        ("the Popular Mobilising Forces (“PMF”) said", "PMF", "Popular Mobilising Forces"),
        ("Inter-American Development Bank (IADB) loans", "IADB", "Inter-American Development Bank"),
        ("ministers of the Group of Seven (G7) met", "G7", "Group of Seven"),
        ("levels of interleukin-6 (IL-6) fell", "IL-6", "interleukin-6"),
        ("a dose of 2,3-diaminonaphthalene (DAN) was", "DAN", "2,3-diaminonaphthalene"),
        ("the non-governmental organisation (NGO) said", "NGO", "non-governmental organisation"),
        ("soot holds benzo[a]pyrene (BaP) and", "BaP", "benzo[a]pyrene"),
        ("tumour necrosis factor alpha (TNF alpha) rose", "TNF alpha", "tumour necrosis factor alpha"),
        ("infected with Helicobacter pylori (H. pylori) and", "H. pylori", "Helicobacter pylori"),
        ("a disease (lymphoproliferative disorder, LPD) was seen", "LPD", "lymphoproliferative disorder"),
        ("the Deese, Roediger, and McDermott (DRM) test", "DRM", "Deese, Roediger, and McDermott"),
        ("of the drug diltiazem (DILT, 5 mg) on", "DILT", "diltiazem"),
        ("signed by DNSSEC (Domain Name System Security) and", "DNSSEC", "Domain Name System Security"),
        ("Apache’s UIMA (Unstructured Information Management) tool", "UIMA", "Unstructured Information Management"),
        ("an interview called AMA, (Ask Me Anything) helped", "AMA", "Ask Me Anything"),
        ("IFTTT (as in “If This Then That”) combines", "IFTTT", "If This Then That"),
        ("VOCA (Victims of Crime Act of 1984) pays", "VOCA", "Victims of Crime Act"),
        ("FRED® (Federal Reserve Economic Data) opened", "FRED", "Federal Reserve Economic Data"),
        ("The NGA Software Way (National Geo-Intelligence Agency)", "NGA", "National Geo-Intelligence Agency"),
        ("cloud.gov has a FedRAMP ATO (Authority to Operate), so", "ATO", "Authority to Operate"),
        ("in the FAR, or the Federal Acquisition Regulation, the", "FAR", "Federal Acquisition Regulation"),
        ("known as an “authority to operate,” or ATO. This", "ATO", "authority to operate"),
        ("the Office of Government-wide Policy (OGP) met", "OGP", "Office of Government-wide Policy"),
    ],
)
def test_a_long_form_is_found_beside_its_short_form(text, short, long):
    assert read(text)[short] == [long]


@pytest.mark.parametrize(
    "text",
    [
        "ROT (redundant, outdated, trivial content) grows",
        "Sens. Pat Toomey (Pa.) and Ann Lee",
        "the ACE (the best of them) won",
        "a guide for images (PDF) is out",
        "Jason Chaffetz (R-Utah) said",
        "Rosa Mota (POR) ran",
        "It rained (see MAP 4).",
    ],
)
def test_brackets_that_define_nothing(text):
    assert not any(read(text).values())


def test_a_full_name_elsewhere_in_the_copy_counts_as_an_expansion():
    text = "The World Food Programme sent rice. A WFP lorry was stopped."
    (acronym,) = acronyms_in(text)
    assert acronym.expansions[0].long == "World Food Programme"
    assert acronym.expansions[0].short is None and not acronym.defined


def test_spans_cover_every_use_and_only_the_letters():
    text = "The IRGC left. An IRGC’s base, U.N. aid and two NGOs stayed; the A.N.C. did too."
    found = {a.short: [text[s:e] for s, e in a.spans] for a in acronyms_in(text)}
    assert found == {"IRGC": ["IRGC", "IRGC"], "UN": ["U.N."], "NGO": ["NGOs"], "ANC": ["A.N.C."]}


def test_canonical_drops_dots_plurals_and_possessives():
    assert [canonical(s) for s in ("R.H.U.s", "NGOs", "BBC’s", "US", "SS")] == ["RHU", "NGO", "BBC", "US", "SS"]


def test_same_expansion_folds_what_is_no_conflict():
    assert same_expansion("World Trade Organization", "World Trade Organisation")
    assert same_expansion("rural health unit", "Rural Health Units")
    assert same_expansion("Centers for Disease Control", "Centres for Disease Control")
    assert not same_expansion("quality assurance plan", "quality assessment plan")


@given(st.text(alphabet="AaBC (s).&’", max_size=120))
def test_no_text_fails_and_spans_hold_their_words(text):
    for acronym in acronyms_in(text):
        for expansion in acronym.expansions:
            assert text[expansion.start : expansion.end] == expansion.long
        assert all(0 <= s < e <= len(text) for s, e in acronym.spans)


def test_a_short_form_in_small_letters_must_fill_its_brackets():
    assert read("at 72 beats per minute (bpm) and")["bpm"] == ["beats per minute"]
    assert "app" not in read("the adorable Piping Plover (the app’s namesake) is")


def test_letters_that_slip_are_told_from_foreign_names():
    def slips(text):
        return [(text[m.short.start : m.short.end], m.expected) for m in find_mismatches(text)]

    assert slips("The United States Digital Service (USSD) came.") == [("USSD", "USDS")]
    assert slips("The General Services Administration (GAS) came.") == [("GAS", "GSA")]
    assert slips("The International Olympic Committee (COI) and the Institute of Statistics (INSEE) came.") == []


def test_a_body_may_have_its_short_form_in_another_language():
    assert read("the Gdansk Association of Agents (GZP) wrote")["GZP"] == ["Gdansk Association of Agents"]
    assert read("The National Institute of Statistics (INSEE) said")["INSEE"] == ["National Institute of Statistics"]
    assert not read("The runner Rosa Mota (POR) won and Sen. Ann Lee (D-Ohio) sang.").get("POR")


@pytest.mark.parametrize("opening", ["", "* ", "- ", "• ", "1. ", "2) "])
@pytest.mark.parametrize("line", ["Enterprise CRM tools", "CRM tools", "Sirius XM and CRM tools"])
def test_a_bullet_in_front_of_a_line_is_no_name_in_front_of_letters(opening, line):
    copy = "Agencies adopt customer relationship management (CRM) tools, and staff note what callers say in them."
    text = f"The agency met its staff on Monday to talk about tools.\n\n{opening}{line}\n\n{copy}"
    document = Document(text)
    (acronym,) = [one for one in document.acronyms if one.short == "CRM"]
    uses = running_uses(acronym, document.prose, document.segments, document.quotations)
    assert acronym.spans[0] in uses


@given(st.text(alphabet="UNESCunesc-_ .(’7", max_size=160))
def test_an_acronym_was_only_shouted_where_its_letters_stand_small_and_not_within_a_word(text):
    for acronym in acronyms_in(text):
        low = canonical(acronym.short).lower()
        small = len(low) > 3 and low.isalpha() and re.search(rf"(?<![\w-]){low}(?!\w)", text)
        assert acronym.lowered is bool(small)


@given(st.text(alphabet="UNwho2-_ .’\n", max_size=160).map(lambda text: f"UNW {text} Utd Nations-With Utd of Nw"))
def test_the_first_letters_of_the_words_tell_where_no_name_is_to_be_found(text):
    document = Document(text)
    words, capitals = document.words, document.capitals
    for keys in ({"UNW"}, {"NWU"}, {"UWH"}, {"UON", "NHW"}):
        with pytest.MonkeyPatch.context() as patch:
            quick = list(acronym_names.find_names(text, words, capitals, keys))
            patch.setattr(acronym_names, "_MANY", 0)
            assert list(acronym_names.find_names(text, words, capitals, keys)) == quick


def test_of_short_forms_that_begin_alike_the_longest_is_found():
    text = "The Bank of England (BoE) and Helicobacter pylori (H. pylori) met. The BoE, boE and H. pylori; x-BoE, BoEs."
    found = {a.short: [text[s:e] for s, e in a.spans] for a in acronyms_in(text)}
    assert found == {"BoE": ["BoE", "BoE", "BoEs"], "H. pylori": ["H. pylori", "H. pylori"]}
