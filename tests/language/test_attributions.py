"""Who says what: cues before, behind and inside their content, and quotations that go on."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.document import Document
from checker.language.attributions import DIRECT, INDIRECT, MIXED


def read(text):
    """Attributions as (source, cue, content, speech) in words; pieces of one part joined by " … "."""
    document = Document(text)

    def words(spans):
        return " … ".join(text[start:end] for start, end in spans)

    return [(words(a.source), words(a.cue), words(a.content), a.speech) for a in document.attributions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sandhu said the lorries would catch up.", ("Sandhu", "said", "the lorries would catch up", INDIRECT)),
        (
            "Obama replied by saying his refusal was an issue.",
            ("Obama", "saying", "his refusal was an issue", INDIRECT),
        ),
        (
            "The firm was rich, Mr. Clarke said, until it went bankrupt.",
            ("Mr. Clarke", "said", "The firm was rich … until it went bankrupt", INDIRECT),
        ),
        ("The change, they concluded, never happened.", ("they", "concluded", "The change … never happened", INDIRECT)),
        ("Such a move could hurt, allies believe.", ("allies", "believe", "Such a move could hurt", INDIRECT)),
        ("Trump claims he's worth more.", ("Trump", "claims", "he's worth more", INDIRECT)),
        (
            "The board issued a statement calling the plan a farce.",
            ("The board", "calling", "the plan a farce", INDIRECT),
        ),
        (
            "There is a study suggesting that tea helps.",
            ("a study", "suggesting", "tea helps", INDIRECT),
        ),
        (
            "Doctors sent a letter on Thursday to the dean urging him to act.",
            ("Doctors", "urging", "to act", INDIRECT),
        ),
        ("The hunt goes on, with Cobb saying many will ride.", ("Cobb", "saying", "many will ride", INDIRECT)),
        ("Howard left early, pointing out that it was late.", ("Howard", "pointing out", "it was late", INDIRECT)),
        ("Smith, after railing against fees, paid.", ("Smith", "railing against", "fees", INDIRECT)),
        ("According to early returns, Cobb won.", ("early returns", "According to", "Cobb won", INDIRECT)),
        ("As Foner put it: “They learn.”", ("Foner", "put it", "“They learn.”", DIRECT)),
        ("Senators grilled Stumpf for his role.", ("Senators", "grilled", "Stumpf for his role", INDIRECT)),
        ("Critics see the visa as a gift.", ("Critics", "see", "the visa as a gift", INDIRECT)),
        ("It was an act that Cobb described as cruel.", ("Cobb", "described as", "cruel", INDIRECT)),
        ("The firm called the charges unfounded.", ("The firm", "called", "the charges unfounded", INDIRECT)),
        ("Cobb considers himself a poet.", ("Cobb", "considers", "himself a poet", INDIRECT)),
        ("Cobb spoke warmly of his flights.", ("Cobb", "spoke warmly of", "his flights", INDIRECT)),
        ("Cobb spoke out against the cull.", ("Cobb", "spoke out against", "the cull", INDIRECT)),
        ("Cobb thanked the crew for its help.", ("Cobb", "thanked", "the crew for its help", INDIRECT)),
        ("It was a gift that Cobb believes is lost.", ("Cobb", "believes", "is lost", INDIRECT)),
        ("Nearly two-thirds of voters said he lost.", ("two-thirds of voters", "said", "he lost", INDIRECT)),
        ("He met many, some of whom say he lost.", ("some of whom", "say", "he lost", INDIRECT)),
        ("Polls show voters trust her.", ("Polls", "show", "voters trust her", INDIRECT)),
        ("A poll released by the Post shows her ahead.", (
            "A poll released by the Post", "shows", "her ahead", INDIRECT
        )),
        ("German police reported 906 attacks.", ("German police", "reported", "906 attacks", INDIRECT)),
        ("By his own admission, the book is bad.", ("his own admission", "By", "the book is bad", INDIRECT)),
        ("The wood is lost, by one estimate.", ("one estimate", "by", "The wood is lost", INDIRECT)),
        ("In this poll, held in May, Cobb rose.", ("this poll", "In", "Cobb rose", INDIRECT)),
        ("Cobb has faced questions about his health.", ("", "questions about", "his health", INDIRECT)),
        ("Cobb has been criticised for his haste.", ("", "has been criticised for", "Cobb … his haste", INDIRECT)),
        ("He said, twice, that he would go.", ("He", "said", "he would go", INDIRECT)),
        ("The scouts have stated they saw no ship.", ("The scouts", "have stated", "they saw no ship", INDIRECT)),
        ("The court ruled the rite is legal.", ("The court", "ruled", "the rite is legal", INDIRECT)),
        ("She asked the crowd to turn back.", ("She", "asked", "to turn back", INDIRECT)),
        ("He urged them not to “escalate” it.", ("He", "urged", "not to “escalate” it", MIXED)),
        ("In March, he said, prices rose.", ("he", "said", "In March … prices rose", INDIRECT)),
        ("He decided not to charge her.", ("He", "decided", "not to charge her", INDIRECT)),
        ("Trump urges voters to watch the polls.", ("Trump", "urges", "to watch the polls", INDIRECT)),
        ("Doctors called Oz a quack and charlatan.", ("Doctors", "called", "Oz a quack and charlatan", INDIRECT)),
        (
            "Senators called the citation and the demand for his papers a ploy.",
            ("Senators", "called", "the citation and the demand for his papers a ploy", INDIRECT),
        ),
        (
            "Privately ministers believe the plan will fail.",
            ("ministers", "believe", "the plan will fail", INDIRECT),
        ),
        ("Many believe it is hers.", ("Many", "believe", "it is hers", INDIRECT)),
        ("One told reporters that the firm was ruined.", ("One", "told", "the firm was ruined", INDIRECT)),
        ("The mayor has denied that he knew.", ("The mayor", "has denied", "he knew", INDIRECT)),
        (
            "Prices will rise, said Ama Boateng, the union's secretary.",
            ("Ama Boateng, the union's secretary", "said", "Prices will rise", INDIRECT),
        ),
        (
            "According to Reuters, the wildly popular, much imitated game is losing players.",
            ("Reuters", "According to", "the wildly popular, much imitated game is losing players", INDIRECT),
        ),
        (
            "According to the audit, the fund is empty.",
            ("the audit", "According to", "the fund is empty", INDIRECT),
        ),
        (
            "Landings fell by a third, according to the annual bulletin of the Fisheries Service.",
            ("the annual bulletin of the Fisheries Service", "according to", "Landings fell by a third", INDIRECT),
        ),
        (
            "The militia is contemplating disarmament, as reported by Reuters on Monday.",
            ("Reuters", "as reported by", "The militia is contemplating disarmament", INDIRECT),
        ),
        (
            "Marites Ondoy, the senior nurse, said some had walked for three hours.",
            ("Marites Ondoy, the senior nurse", "said", "some had walked for three hours", INDIRECT),
        ),
        (
            "Joyce Amadi, who has run the stall for 31 years, said three weeks would be too long.",
            ("Joyce Amadi", "said", "three weeks would be too long", INDIRECT),
        ),
        (
            "In a radio interview on Thursday evening Ms Knežević said the box came home.",
            ("Ms Knežević", "said", "the box came home", INDIRECT),
        ),
        ("Boateng told the court that she had left.", ("Boateng", "told", "she had left", INDIRECT)),
        (
            "The cell, the paper says, kept its charge.",
            ("the paper", "says", "The cell … kept its charge", INDIRECT),
        ),
        ("He called the directors “thugs in neckties”.", ("He", "called", "the directors “thugs in neckties”", MIXED)),
    ],
)  # fmt: skip
def test_reported_speech(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We have a text," Ms Wambui said.', ("Ms Wambui", "said", '"We have a text,"', DIRECT)),
        ("“It picked,” said Bene.", ("Bene", "said", "“It picked,”", DIRECT)),
        (
            "“We won,” he said, “and we go on.”",
            ("he", "said", "“We won,” … “and we go on.”", DIRECT),
        ),
        (
            '"The first one asks," he said. "The last one does not."',
            ("he", "said", '"The first one asks," … "The last one does not."', DIRECT),
        ),
        (
            "Boateng wrote: “The case is closed. Nobody will appeal.”",
            ("Boateng", "wrote", "“The case is closed. Nobody will appeal.”", DIRECT),
        ),
        ("The sign said:\n\n“No vaccine today.”", ("The sign", "said", "“No vaccine today.”", DIRECT)),
        (
            "“A radical in a sari,” the critic Nirmal Guha wrote of her in a magazine.",
            ("the critic Nirmal Guha", "wrote", "“A radical in a sari,”", DIRECT),
        ),
    ],
)  # fmt: skip
def test_quotations(text, expected):
    assert expected in read(text)


def test_paragraphs_of_one_quotation_are_one_attribution():
    text = "“We asked them to wait,” Traoré said. “They waited.\n\n“Then the water came.”"
    first = read(text)[0]
    assert first[0] == "Traoré"
    assert first[2] == "“We asked them to wait,” … “They waited. … “Then the water came.”"


@pytest.mark.parametrize(
    "text",
    [
        "Let's say we get it right the first time.",
        "Men's champion Ann Lee remains fourth in the rankings.",
        "Sunak waits before claiming asylum.",
        "The mayor called the police after a fight.",
        "He left by saying goodbye.",
        "Fares rose by naming rights.",
        "The mayor did not unveil plans to pay for it.",
        "They found it hard. He read it in the paper.",
    ],
)
def test_no_claim_behind_a_preposition_and_no_name_called(text):
    assert read(text) == []


def test_a_shared_subject_and_a_participle():
    found = read("She said the net had gone and added that the boat had too, noting that nobody was hurt.")
    assert [(source, cue) for source, cue, *_ in found] == [("She", "said"), ("She", "added"), ("She", "noting")]
    assert found[0][2] == "the net had gone"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The deal is expected to close in May.", "is expected"),
        ("It is believed that two men fled.", "It is believed"),
        ("The minister reportedly left.", "reportedly"),
        ("The board seems divided.", "seems"),
        ("There are growing fears that the dam will fail.", "There are growing fears"),
    ],
)
def test_nobody_named(text, cue):
    assert any(source == "" and written == cue for source, written, *_ in read(text))


def test_nested():
    found = read("Reuters reported that the minister had said he would go.")
    assert [(source, cue) for source, cue, *_ in found] == [("Reuters", "reported"), ("the minister", "had said")]


def test_reported_speech_is_carried_into_the_next_sentence():
    document = Document("The unit said it had 600 troops there. The number would rise to 850.")
    assert [a.carried for a in document.attributions] == [False, True]


def test_a_plain_fact_is_not_carried():
    document = Document("Tso said members would settle for two. The union has never gone on strike.")
    assert not any(a.carried for a in document.attributions)


def test_a_quotation_behind_a_tag_is_carried_and_one_behind_a_closing_mark_is_not():
    tagged = Document('"We could not have done this," said Mohib.\n\n"They stand for all of us."')
    assert [a.carried for a in tagged.attributions] == [False, True]
    closed = Document('"We waited," said Mohib. "We slept."\n\n"It is a charter for rats."')
    assert not any(a.carried for a in closed.attributions)


@pytest.mark.parametrize(
    "text",
    [
        "The council voted to close the library on Monday.",
        "Police arrested two men near the bridge.",
        "The claims rose to 40 last year.",
        "A written reply is due in May.",
    ],
)
def test_plain_actions_ascribe_nothing(text):
    assert read(text) == []


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        alphabet=st.sampled_from('Sa said told that "“”‘’,.:;—()\n’s Mr. according to is expected said'), max_size=200
    )
)
def test_spans_lie_in_any_text(text):
    for attribution in Document(text).attributions:
        spans = [span for part in attribution[:3] for span in part]
        assert attribution.content
        assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    "text", ["", "\ud800 said \udfff", "said", "\x00said\x00", "said " * 500, '"' * 400, "according to"]
)
def test_odd_text(text):
    assert isinstance(Document(text).attributions, tuple)


def parts(text):
    """Source, cue and content of every attribution, as words."""
    return [
        tuple(" / ".join(text[start:end] for start, end in spans) for spans in attribution[:3])
        for attribution in Document(text).attributions
    ]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The bridge is regarded as a folly.", ("", "is regarded as", "The bridge / a folly")),
        ("The survey found ten leaks in the pipe.", ("The survey", "found", "ten leaks in the pipe")),
        ("The study put the figure at 21 tonnes.", ("The study", "put", "the figure at 21 tonnes")),
        ("Mr Cobb has asked for six years.", ("Mr Cobb", "has asked for", "six years")),
        (
            "It has closed twice, Cobb said, and ten boats sank there.",
            ("Cobb", "said", "It has closed twice / and ten boats sank there"),
        ),
        ("Cobb said the road was shut, but nobody was there to ask.", ("Cobb", "said", "the road was shut")),
        ("Ama Boateng, the mayor, said no.", ("Ama Boateng, the mayor", "said", "no")),
    ],
)
def test_what_is_ascribed_and_how_far_it_goes(text, expected):
    assert parts(text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The company showed its new car.",
        "The crowd heard derogatory comments Cobb had made.",
        "There are no immediate plans to open the road.",
    ],
)
def test_what_ascribes_nothing(text):
    assert not [cue for _, cue, _ in parts(text) if cue in ("showed", "comments", "plans")]


def test_who_thinks_aloud_is_no_second_source():
    assert [source for source, _, _ in parts('"I think it is shut, and you know it," Cobb said.')] == ["Cobb"]


def test_a_transcript_names_its_speakers_in_front():
    text = "Talks on the road.\n\nCOBB: It is shut.\n\nBOATENG: It is open, and it was.\n\nThe road is long."
    assert parts(text) == [("COBB", "", "It is shut."), ("BOATENG", "", "It is open, and it was.")]
    assert parts("LONDON: It is shut.\n\nPARIS: It is open.") == []
