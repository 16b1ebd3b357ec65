"""Charged verbs of saying that are exactly meant: pleas, suits, faults, claims that are tested."""

import pytest

from checker.document import Document
from checker.language.exact_verbs import FAULT, LAW, SUIT, TESTED, exactly_meant


def meant(text, verb, term):
    document = Document(text)
    return exactly_meant(term, text.index(verb), document.segments, document.words)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("He admitted 14 charges of theft.", LAW),
        ("He pleaded guilty in May. It rained. He admitted that the ship was his.", SUIT),
        ("A suit\n\nShe is suing the port. It is old. It is big. It is far. The port claimed so.", SUIT),
        ("The fund admitted that it was running short of money.", FAULT),
        ("The firm admits its plant is over budget.", FAULT),
        ("She admitted that the scheme did not work.", FAULT),
        ("Police warn of a phishing e-mail. It claims the bank wrote it.", TESTED),
        ("She claimed to be from Perth. She spoke on Monday. However, she never lived there.", TESTED),
        ("The firm claimed it was safe. The mayor denied that.", TESTED),
        ("She falsely claimed that it was safe.", TESTED),
        ("She stretched the truth when she claimed that it was safe.", TESTED),
        ("The keeper claimed he was hurt. But he then played for his club.", TESTED),
        ("The keeper claimed he was hurt. This is bogus.", TESTED),
    ],
)
def test_a_plea_a_fault_a_tested_claim(text, why):
    verb = "claim" if "claim" in text else "admit"
    assert meant(text, verb, verb) == why


@pytest.mark.parametrize(
    ("text", "verb", "term"),
    [
        ("He admitted the side would go in as underdogs.", "admitted", "admit"),
        ("She conceded that the work was hard.", "conceded", "concede"),
        ("The mayor claimed that it was safe. However, it is closed.", "claimed", "claim"),
        ("The mayor claimed that it was safe.", "claimed", "claim"),
        ("He pleaded guilty. It rained. It snowed. It was late. He admitted the plan was long.", "admitted", "admit"),
        ("She slammed the plan in court.", "slammed", "slam"),
    ],
)
def test_a_charged_verb_that_colours(text, verb, term):
    assert meant(text, verb, term) == ""
