"""Places under two names: the list, what a house adds, and copy that says so itself."""

from checker import Document
from checker.house import House
from checker.language.renamings import is_told, names_of_one


def test_two_names_of_one_place_are_told_in_order():
    assert names_of_one(["Rangoon", "Mandalay", "Yangon"], House()) == ("Rangoon", "Yangon")
    assert names_of_one(["Yangon", "Mandalay"], House()) == ()


def test_a_house_adds_its_own():
    assert names_of_one(["Northport", "Kingsport"], House()) == ()
    assert names_of_one(["Northport", "Kingsport"], House(renamed=(("Kingsport", "Northport"),))) != ()


def test_one_place_is_one_entity():
    document = Document("They left Rangoon on Monday. Officials in Yangon said so.")
    assert [way.text for way in document.entities[0].spellings] == ["Rangoon", "Yangon"]


def test_copy_that_says_so():
    text = "He was born in Bombay, now Mumbai. Mumbai grew."
    document = Document(text)
    (entity,) = [e for e in document.entities if e.name in ("Bombay", "Mumbai")]
    assert is_told(text, document.segments, [span for way in entity.spellings for span in way.spans])
