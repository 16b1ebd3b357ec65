"""Which name of several in a source phrase speaks, and when none does."""

import pytest

from checker.document import Document


def sources(text):
    """The sources of a text as (first name or phrase, kind)."""
    return [(source.as_written[0], source.kind) for source in Document(text).ledger.sources]


@pytest.mark.parametrize(
    ("phrase", "who"),
    [
        ("Clinton spokesman Brian Fallon", "Brian Fallon"),
        ("Trump campaign spokeswoman Ama Boateng", "Ama Boateng"),
        ("His wife, longtime Hillary Clinton aide Huma Abedin,", "Huma Abedin"),
        ("Trade and Industry Secretary Patricia Hewitt", "Patricia Hewitt"),
        ("World Anti-Doping Agency chief Dick Pound", "Dick Pound"),
        ("Director of rugby Warren Gatland", "Warren Gatland"),
        ("Atletico sporting director Carlos Munoz", "Carlos Munoz"),
        ("War on Want's John Hilary", "John Hilary"),
        ("Another Wextral host, Ama Boateng,", "Ama Boateng"),
        ("One pastor supporting Mr. Cruz, John Whiting of a church in Marion,", "John Whiting"),
        ("Dutch football federation (KNVB) spokesman Frank Huizinga", "Frank Huizinga"),
        ("Alan Green, a security official under George W. Bush,", "Alan Green"),
        ("Ama Boateng and Donald Trump", "Ama Boateng"),
        ("Politicians, including Ama Boateng,", "Ama Boateng"),
    ],
)
def test_the_head_of_a_phrase_with_several_names_speaks(phrase, who):
    assert sources(f"{phrase} said it was late.") == [(who, "named person")]


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("McConnell aides", "anonymous group"),
        ("Some Sanders supporters", "anonymous group"),
        ("Republican activists clamoring to block Donald Trump", "anonymous group"),
        ("A homemaker at a Clinton rally", "anonymous person"),
        ("A friend of Donald Trump", "anonymous person"),
        ("An NBC reporter", "anonymous person"),
        ("A leading expert", "anonymous person"),
        ("The UK's leading movie critics", "anonymous group"),
        ("Democrats trying to regain control of the Senate", "anonymous group"),
        ("The Clinton campaign", "named body"),
        ("Europe's biggest carrier", "anonymous person"),
        ("The Health and Safety Executive", "named body"),
    ],
)
def test_a_name_that_only_describes_does_not_speak(phrase, kind):
    assert sources(f"{phrase} said it was late.") == [(phrase, kind)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Rosa Lind was there. Contrasting her with Donald Trump, Boateng said it was late.", ["Boateng"]),
        ("After her talks with Tony Blair, Mr Abbas said it was late.", ["Abbas"]),
        ("It would help Donald Trump, the mayor said.", ["the mayor"]),
        ("Donald Trump, the mayor of Leeds, said it was late.", ["Donald Trump"]),
        ("She spoke to Donald Trump, who said it was late.", ["Donald Trump"]),
        ("Mrs. Clinton, analysts said, has other reasons.", ["analysts"]),
    ],
)
def test_who_is_named_in_front_speaks_only_if_told_of(text, speakers):
    assert [name for name, _ in sources(text)] == speakers


@pytest.mark.parametrize("again", ["The British actor", "The 54-year-old", "The award-winning singer"])
def test_what_the_one_person_named_is_stands_for_that_person(again):
    assert sources(f"Jeremy Irons lives in Cork. {again} said it was late.") == [("Jeremy Irons", "named person")]


@pytest.mark.parametrize("other", ["The caller", "The victim", "A British actor"])
def test_other_people_do_not(other):
    assert sources(f"Jeremy Irons lives in Cork. {other} said it was late.") == [(other, "anonymous person")]


@pytest.mark.parametrize(
    ("phrase", "body"),
    [
        ("The French statistics agency, INSEE,", "INSEE"),
        ("RT's management", "RT"),
        ("The Florida-based Falic group", "The Florida-based Falic group"),
        ("The Donald Trump campaign", "The Donald Trump campaign"),
    ],
)
def test_bodies(phrase, body):
    assert sources(f"{phrase} said it was late.") == [(body, "named body")]


@pytest.mark.parametrize(
    ("before", "phrase", "meant"),
    [
        ("The Electoral Commission sat on Monday. It was the third sitting.", "The commission", "Electoral Commission"),
        ("Shares in Cairn Energy fell on Monday.", "The company", "Cairn Energy"),
        ("The Guardian printed his letter on Monday.", "The paper", "Guardian"),
    ],
)
def test_the_short_form_of_a_name_stands_for_it(before, phrase, meant):
    assert [name for name, _ in sources(f"{before} {phrase} said it was late.")] == [meant]


def test_a_noun_stands_for_no_name_where_two_may_be_meant():
    text = "Cairn Energy sued the Acme Corporation on Monday. The company said it was late."
    assert sources(text) == [("The company", "named body")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Edwards' sister Rachel Edwards was there. She said it was late.", "Rachel Edwards"),
        ("Tony Blair's plan was there. He said it was late.", "Tony Blair"),
        ("Mr. Donald Trump met Mrs. Rosa Lind there. She said it was late.", "Rosa Lind"),
    ],
)
def test_a_pronoun_stands_for_whom_it_can(text, who):
    assert sources(text) == [(who, "named person")]


def test_a_person_named_in_full_is_no_body_for_saying_it():
    text = "Marc Bujnowski, a detective, was there. Bujnowski wrote that it was late."
    assert sources(text) == [("Bujnowski", "named person")]


def test_an_office_in_capitals_tells_of_whoever_is_named_before_it():
    text = "Alan Sullivan, Director of Mobile for the harbour board, said it was late."
    assert sources(text) == [("Alan Sullivan", "named person")]


def test_a_firm_that_everybody_knows_is_a_body_and_no_person():
    assert sources("Google told reporters that it was late.") == [("Google", "named body")]
    assert sources("Harrison Ford was there. Ford said that it was late.") == [("Ford", "named person")]
