"""Mentions: where a name begins and ends, what stands before and behind it, and what it names."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.document import Document
from checker.language.names import Mention


def mentions(text: str) -> tuple[Mention, ...]:
    return Document(text).mentions


def names(text: str) -> list[str]:
    return [mention.text for mention in mentions(text)]


def only(text: str) -> Mention:
    (mention,) = mentions(text)
    return mention


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Abu Mahdi al-Muhandis there.", ["Abu Mahdi al-Muhandis"]),
        ("She thanked Ruud van der Hoeven and Luiz da Silva.", ["Ruud van der Hoeven", "Luiz da Silva"]),
        ("The book is by J.K. Rowling of Edinburgh.", ["J.K. Rowling", "Edinburgh"]),
        ("A note from Bernadette O'Rourke’s office arrived.", ["Bernadette O'Rourke"]),
        (
            "They asked the Ministry of Foreign Affairs and the Bank of England.",
            ["Ministry of Foreign Affairs", "Bank of England"],
        ),
        ("We met Kim Seung-hyun and Hsu Mei-ling.", ["Kim Seung-hyun", "Hsu Mei-ling"]),
        ("An Iran-backed militia shelled the US-led force.", ["Iran", "US"]),
        ("The anti-Trump rally was loud.", []),
        ("However, police said Monday that officials in Kenya had left.", ["Kenya"]),
        ("The prime minister spoke. It rose on Friday in March.", []),
        ("Iraqi and South Sudanese officials met.", []),
        ("It was, he said, what They're all about, and I'm glad.", []),
        ("The Mexico-U.S. border was shut.", ["Mexico"]),
    ],
)
def test_where_names_begin_and_end(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("They saw Mr. Esmail Kaani's car.", "Esmail Kaani", "Mr."),
        ("Iraqi politician Shabundar praised it.", "Shabundar", "Iraqi politician"),
        ("Today Prime Minister Mohamed Shea al-Sudani spoke.", "Mohamed Shea al-Sudani", "Prime Minister"),
        ("On Tuesday Secretary of State Antony Blinken flew home.", "Antony Blinken", "Secretary of State"),
        (
            "The hearing ended when former finance minister Olena Marchuk sat down.",
            "Olena Marchuk",
            "former finance minister",
        ),
        ("It was Brig. Gen. Yahya Saree who spoke.", "Yahya Saree", "Brig. Gen."),
    ],
)
def test_titles_are_taken_off(text: str, name: str, title: str) -> None:
    mention = only(text)
    assert (mention.text, mention.title, mention.kind) == (name, title, "person")


def test_what_is_set_behind_a_name_is_its_role() -> None:
    mention = mentions("Esmail Kaani, the leader of the force, left.")[0]
    assert mention.role == "the leader of the force"
    assert mentions("Rosa Quispe, 51, has worked there since 1994.")[0].role == ""


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Fighting went on in Omorate and near Omorate.", "Omorate", "place"),
        ("A report by Zavtra News said so.", "Zavtra News", "outlet"),
        ("The newspaper Rzeczpospolita said so.", "Rzeczpospolita", "outlet"),
        ("He joined Hengtai Energy Ltd in 2019.", "Hengtai Energy Ltd", "organisation"),
        ("Nobody had seen Njeri Wambui since.", "Njeri Wambui", "person"),
        ("He left the PMF in May.", "PMF", "organisation"),
        ("They flew to Kenya.", "Kenya", "place"),
    ],
)
def test_kinds(text: str, name: str, kind: str) -> None:
    assert {m.text: m.kind for m in mentions(text)}[name] == kind


def test_a_surname_is_a_person_because_the_copy_says_so_elsewhere() -> None:
    found = mentions("Njeri Wambui leads the team. The letter from Wambui was brief.")
    assert [m.kind for m in found] == ["person", "person"]


def test_title_case_headings_prove_nothing() -> None:
    text = "Militia Leaders Weigh Talks as Kaani Visits Baghdad\n\nEsmail Kaani was in Baghdad on Monday, it is said.\n"
    assert names(text) == ["Kaani", "Baghdad", "Esmail Kaani", "Baghdad"]


def test_brown_is_a_colour_until_the_copy_has_a_brown() -> None:
    assert names("Brown is a colour of earth, and the walls were brown.") == []
    assert names("Gordon Brown rose. Brown sat down.") == ["Gordon Brown", "Brown"]


def test_tokens_and_quotation() -> None:
    mention = mentions('"We thank Abdul Rahman bin Khalid," she said.')[0]
    assert mention.tokens == ("Abdul", "Rahman", "bin", "Khalid")
    assert mention.quoted


_ALPHABET = st.sampled_from("Aab .,'-’“”\"\n\t&_İßǅ\udc80\x00\u200f٣") | st.characters()


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Al-", "Mr. ", "of the ", "Ministry ", "U.S. ", "O'", "Kim ", "al-Sham ", "May ", "'s "])
        | _ALPHABET
    )
)
def test_any_text_gives_spans_of_itself(pieces: list[str]) -> None:
    text = "".join(pieces)
    document = Document(text)
    last = 0
    for mention in document.mentions:
        assert last <= mention.start < mention.end <= len(text)
        assert document.prose[mention.start : mention.end] == mention.text  # a wrapped line is read unwrapped
        last = mention.end
    assert sorted(i for entity in document.entities for i in entity.mentions) == list(range(len(document.mentions)))
