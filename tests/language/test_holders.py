"""Who holds a view that is ascribed to a crowd: those heard near it."""

import pytest

from checker.document import Document
from checker.language.holders import expert_near, newcomer_behind, speaks_near


def near(text, ask, *layers):
    document = Document(text)
    return ask(0, *(getattr(document, layer) for layer in ("segments", *layers, "voices", "mentions")))


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ('Some say it will not hold. "It is made of sand," said Oumar Fall.', True),
        ("Some say it will not hold. Oumar Fall said it was made of sand.", False),
        ('Some say it will not hold. "It is made of sand," said an engineer.', False),
        ('Some say it will not hold. He should look at "the sand", Rabbi Fall, founder of the Ama Group said.', True),
        ("Some say it will not hold.", False),
    ],
)
def test_somebody_named_speaks_in_quotation_marks(text, speaks):
    assert near(text, speaks_near, "words", "quotations") is speaks


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('Analysts say it may fail. The sum is high. "It will," said Eva Ray, an analyst at Aton.', True),
        ("Analysts say it may fail. Eva Ray, a professor of law, said it was too late.", True),
        ("Analysts say it may fail. Eva Ray, who leads the firm, said it was safe.", False),
        ("Analysts say it may fail. It rained.\n\nEva Ray, an analyst at Aton, said it would.", False),
    ],
)
def test_an_expert_is_named_in_the_paragraph(text, named):
    assert near(text, expert_near, "words") is named


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Critics fear for the poor. Eva Ray, who sits on the board, said it was not fair.", True),
        ("Critics fear for the poor. But Eva Ray, who sits on the board, said it was fair.", False),
        ("Critics of Eva Ray fear for the poor. Ms Ray said it was fair.", False),
        ("Critics fear for the poor.\n\nEva Ray said it was not fair.", False),
        ("Critics fear for the poor.", False),
    ],
)
def test_somebody_new_is_heard(text, new):
    assert near(text, newcomer_behind, "words") is new
