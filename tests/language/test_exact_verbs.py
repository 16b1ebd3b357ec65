"""Charged verbs of saying that are exactly meant: pleas, suits, faults, claims that are tested."""

import pytest

from checker.document import Document
from checker.language.exact_verbs import exactly_meant


def meant(text, verb, term):
    document = Document(text)
    return exactly_meant(term, text.index(verb), document.segments, document.words)


@pytest.mark.parametrize(
    ("text", "verb", "term"),
    [
        ("He admitted 14 charges of theft.", "admitted", "admit"),
        ("He pleaded guilty in May. It rained. He conceded that the ship was his.", "conceded", "concede"),
        ("A suit\n\nShe is suing the port. It is old. It is big. It is far. The port claimed so.", "claimed", "claim"),
        ("The fund admitted that it was running short of money.", "admitted", "admit"),
        ("The firm admits its plant is over budget.", "admits", "admit"),
        ("She conceded that the scheme did not work.", "conceded", "concede"),
        ("Police warn of a phishing e-mail. It claims the bank wrote it.", "claims", "claim"),
        ("She claimed to be from Perth. She spoke on Monday. However, she never lived there.", "claimed", "claim"),
        ("The firm claimed it was safe. The mayor denied that.", "claimed", "claim"),
        ("She falsely claimed that it was safe.", "claimed", "claim"),
    ],
)
def test_a_plea_a_fault_a_tested_claim(text, verb, term):
    assert meant(text, verb, term)


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
    assert not meant(text, verb, term)
