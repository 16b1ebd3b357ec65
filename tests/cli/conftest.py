"""What several tests of commands need: stories with an error, a note and nothing in them."""

import pytest

CLEAN = "The mayor said that they would puzzle nobody.\n"
FLAWED = "The mayor said that we flummox them.\n"
NOTED = "The mayor said that it is perplexing.\n"


@pytest.fixture
def stories(desk):
    """Four stories on the desk."""
    for name, text in (("b.txt", FLAWED), ("a.txt", CLEAN), ("sub/c.md", "# Head\n\n" + FLAWED), ("sub/d.txt", NOTED)):
        (desk / name).parent.mkdir(exist_ok=True)
        (desk / name).write_text(text)
    return desk
