"""The source ledger: who a source phrase means, how it was heard, and what rests on it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.document import Document
from checker.language import anonymity, sources


def ledger(text):
    return Document(text).ledger


def test_one_person_under_several_names_is_one_source():
    text = "Ama Boateng said the net had gone. Boateng said the boat had too. She told reporters it was old."
    found = ledger(text)
    assert len(found.sources) == 1
    (boateng,) = found.sources
    assert boateng.kind == sources.PERSON and boateng.named and boateng.on_record and boateng.hand == 1
    assert len(boateng.attributions) == 3
    assert found.source_ids == ("s1", "s1", "s1")


def test_a_role_points_back():
    text = "A commander said the road was open. The commander said it would stay so."
    assert ledger(text).source_ids == ("s1", "s1")


@pytest.mark.parametrize(
    ("text", "kind", "named"),
    [
        ("The ministry said the road was open.", sources.BODY, True),
        ("An official said the road was open.", sources.ANONYMOUS_PERSON, False),
        ("Sources said the road was open.", sources.ANONYMOUS_GROUP, False),
        ("According to the audit, the road was open.", sources.DOCUMENT, True),
        ("Traders said the road was open.", sources.ANONYMOUS_GROUP, False),
    ],
)
def test_kinds(text, kind, named):
    (source,) = ledger(text).sources
    assert (source.kind, source.named) == (kind, named)


def test_what_is_told_to_an_outlet_is_second_hand():
    text = "Ama Boateng told Reuters that the mine would close."
    boateng, _ = ledger(text).sources
    assert (boateng.hand, boateng.via) == (2, "Reuters")


def test_a_report_inside_a_report_is_one_claim_of_one_origin():
    text = "Reuters reported that an official had said the mine would close."
    found = ledger(text)
    assert [source.hand for source in found.sources] == [2, 2]
    (claim,) = found.claims
    assert claim.sources == ("s1", "s2") and claim.origins == 1


def test_a_cited_source_is_heard_through_its_outlet():
    text = "The mine will close, Reuters reported, citing a confidential source."
    cited = ledger(text).sources[1]
    assert cited.kind == sources.ANONYMOUS_PERSON and cited.via == "Reuters"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A colonel, who asked not to be named because he feared for his job, said it was shut.", "because he feared"),
        (
            "A clerk said it was shut. He spoke on condition of anonymity because he had signed a contract.",
            "because he had",
        ),
        ("A colonel, speaking privately, said it had been shut since 2021.", ""),
    ],
)
def test_reasons_for_anonymity(text, reason):
    source = ledger(text).sources[0]
    assert source.reason.startswith(reason) and bool(source.reason) == bool(reason)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Sources said it was shut.", 0),
        ("An official said it was shut.", 1),
        ("A senior Iraqi defence official said it was shut.", 2),
        ("A minister with direct knowledge of the talks said it was shut.", 3),
    ],
)
def test_the_ladder_of_descriptions(text, step):
    assert ledger(text).sources[0].specificity == step


def test_descriptions():
    words = ["a", "former", "administrator", "at", "the", "camp"]
    described = anonymity.describe(words, words)
    assert (described.head, described.kind, described.plural) == ("administrator", anonymity.OFFICE, False)
    assert anonymity.describe(["people", "familiar", "with"], ["people", "familiar", "with"]).head == "people"


def test_attributed_sentences_and_owners_of_quotations():
    text = 'Boateng said the net had gone. It was a Monday. "We wept," she said.'
    found = ledger(text)
    assert found.attributed == (True, False, True)
    assert found.quotation_ids == ("s1",)


def test_assertions_are_claims_of_nobody():
    text = "The council closed the library. The closure has been a disaster."
    (claim,) = ledger(text).claims
    assert text[claim.start : claim.end] == "The closure has been a disaster." and claim.sources == ()


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("The offer falls far short of the sum.", "evaluation", "falls far short"),
        ("The strike threatens the harvest.", "prediction", "threatens"),
        ("The ruling has emboldened its critics.", "cause", "has emboldened"),
        ("The event may be over, but there was little doubt who had won.", "certainty", "there was little doubt"),
    ],
)
def test_what_an_assertion_says_and_where(text, kind, shown):
    (found,) = ledger(text).assertions
    assert (found.kind, text[found.first : found.last]) == (kind, shown)


def test_a_column_asks_questions_of_its_own():
    asking = "Who is to pay? Who is to wait? Who is to leave? Who is to stay? The closure is a disaster."
    assert ledger(asking).is_news is False
    assert ledger(f'"{asking}" she said.').is_news is True


def test_whom_somebody_undescribed_is_near_to_does_not_speak():
    for near in ("a source close to Mr Cruz", "one friend of Ted Cruz", "a longtime adviser to Cruz"):
        (source,) = ledger(f'"It is late," said {near}.').sources
        assert (source.kind, source.as_written) == ("anonymous person", (near,))
    (source,) = ledger('"It is late," said a spokesman for Ted Cruz.').sources
    assert source.kind == "named person"


def test_a_reason_is_found_over_two_spaces():
    (source,) = ledger("It is late, according to an aide who wasn't  authorized to speak publicly.").sources
    assert source.reason == "wasn't authorized to speak publicly"


@pytest.mark.parametrize(
    "text",
    [
        "Fifty-one households agreed. Eleven did not.",
        "The law requires a decision within 30 days.",
        "We think the scheme has failed. We are sorry, and we will fix it for you.",
        "Has the scheme failed?",
        "Perhaps a clash was inevitable.",
        "It may be too little, too late for some.",
        "It is not unprecedented for a court to sit at night.",
        "The lead is evident in every other district.",
        "The debate has intensified because of the trial.",
        "Speculation has been rife about the quarrel.",
        "The original decision was a victory for Greece.",
        "The two agencies just proved that.",
        "Attacks renew debate; News Analysis.\n\nThe bridge was shut in May, for good.\n\nThe closure is a disaster.",
    ],
)
def test_no_assertion(text):
    assert ledger(text).assertions == ()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["said", "an official", "Reuters", "He", '"', "told", ",", ".", "citing", "they", "\n\n"]))
)
def test_any_text_has_a_ledger(parts):
    text = " ".join(parts)
    document = Document(text)
    found = document.ledger
    assert len(found.source_ids) == len(document.attributions)
    assert len(found.attributed) == len(document.segments.sentence_starts)
    assert len(found.quotation_ids) == len(document.quotations.outer)
    known = {source.id for source in found.sources}
    assert {i for i in found.source_ids if i} <= known


@pytest.mark.parametrize(
    "text, kind, called",
    [
        ("The EPI coordinator for the region, Jun Dimaculangan, said it was late.", "named person", "Jun Dimaculangan"),
        ("His lawyer, Faith Chelimo, said that he would appeal.", "named person", "Faith Chelimo"),
        ("Kaneda Suisan, a company in Hakodate, said that nobody had been paid.", "named body", "Kaneda Suisan"),
        ("Wextral said it would sue the town.", "named body", "Wextral"),
        ("The mayor said the road would stay shut.", "named body", "The mayor"),
        ("Al Jazeera said on Monday that the road was shut.", "outlet", "Al Jazeera"),
        ("The Ruritan news agency said the road was shut.", "outlet", "Ruritan news agency"),
        ("A leaked internal letter seen by Sky News said the road was shut.", "document", "letter"),
        ("The Observer said the road was shut.", "outlet", "The Observer"),
        ("The observer said the road was shut.", "anonymous person", "The observer"),
        ("A report by the Guardian said the road was shut.", "outlet", "Guardian"),
        ("A plumber said the road was shut.", "anonymous person", "A plumber"),
        ("Half of them said the road was shut.", "anonymous group", "Half"),
    ],
)
def test_a_source_is_of_the_kind_that_its_words_tell(text, kind, called):
    source = ledger(text).sources[0]
    assert source.kind == kind
    assert any(called in written for written in source.as_written)


@pytest.mark.parametrize(
    "text",
    [
        "The trend shows that the sea is rising.",
        "Good moderation says little, and the new approach suggests that all is well.",
    ],
)
def test_things_are_no_sources(text):
    assert not ledger(text).sources


def test_what_nobody_says_has_one_line_of_its_own():
    drawn = ledger("The militia is expected to disarm. It has reportedly sold its boats. A fisherman said it had not.")
    *_, nobody = drawn.sources
    assert (nobody.kind, nobody.hand, nobody.as_written) == ("nobody", 0, ("is expected", "reportedly"))
    assert [claim.origins for claim in drawn.claims if nobody.id in claim.sources] == [0, 0]


def test_what_somebody_says_of_what_is_expected_is_somebodys():
    drawn = ledger("The militia is expected to disarm, Reuters reported on Monday.")
    assert [source.kind for source in drawn.sources] == ["outlet"]
    assert [claim.sources for claim in drawn.claims] == [("s1",)]


def test_the_outlet_that_somebody_spoke_to_is_a_source():
    drawn = ledger("Ama Boateng, a minister, told Bloomberg News she would resign.")
    assert [(source.kind, source.hand) for source in drawn.sources] == [("named person", 2), ("outlet", 2)]


def test_a_report_and_the_outlet_that_printed_it_are_one():
    drawn = ledger("Reuters reported on Monday that the road was shut. According to a Reuters article, it is mined.")
    assert [source.as_written[0] for source in drawn.sources] == ["Reuters"]
    assert {claim.origins for claim in drawn.claims} == {1}


def test_the_ledger_of_the_first_example_is_the_one_that_an_editor_drew():
    (story,) = (Path(__file__).parent.parent.parent / "seeds").glob("*.txt")
    drawn = ledger(story.read_text("utf-8")).sources
    by_kind = {}
    for source in drawn:
        by_kind.setdefault(source.kind, []).append(source)
    assert [source.as_written[0] for source in by_kind["outlet"]] == ["Reuters", "Shafuk News", "Bloomberg News"]
    assert any("Shafak" in source.as_written for source in by_kind["outlet"])
    people = {words for source in by_kind["named person"] for words in source.as_written}
    assert {"Izzat Al-Shahbndar", "Iraqi politician Shabundar", "Kaani", "Sudani"} <= people
    assert len(by_kind["named person"]) == 3
    unnamed = [source.as_written[0] for kind in ("anonymous person", "anonymous group") for source in by_kind[kind]]
    expected = ["the commander", "one anonymous KH commander", "an official", "a confidential source", "Sources"]
    assert sorted(unnamed) == sorted(expected)
    assert [source.as_written[0] for source in by_kind["document"]] == ["the arrangement"]
    assert len(by_kind["nobody"]) == 1 and drawn[-1].kind == "nobody"
