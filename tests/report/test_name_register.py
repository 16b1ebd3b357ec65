"""The register of names over one story and over several."""

from checker import Config, check
from checker.house import House
from checker.report.name_register import as_entries, name_register


def register(*texts, house=None):
    config = Config(house=house or House())
    return {
        name.name: name
        for name in name_register(check(text, path=f"{i}.txt", config=config) for i, text in enumerate(texts))
    }


def test_a_name_of_one_story():
    names = register("Ada Okwara met the envoys in Kampala. Okwara left at noon.")
    okwara = names["Ada Okwara"]
    assert (okwara.kind, okwara.times, okwara.files) == ("person", 2, 1)
    assert [text for text, _ in okwara.spellings] == ["Ada Okwara", "Okwara"]
    assert not okwara.between and not okwara.within


def test_files_that_differ():
    names = register("Ada Okwara met the envoys.", "The envoys met Ada Okwarra.", "Ada Okwara left.")
    assert list(names) == ["Ada Okwara"]
    okwara = names["Ada Okwara"]
    assert okwara.between and okwara.files == 3
    assert [(text, len(uses)) for text, uses in okwara.spellings] == [("Ada Okwara", 2), ("Ada Okwarra", 1)]


def test_short_forms_and_other_people_do_not_differ():
    names = register("Ada Okwara left. Okwara spoke.", "Okwara left.", "Ida Okware left.", "A. Okwara spoke.")
    assert not any(name.between for name in names.values())


def test_what_the_house_lists_is_marked():
    names = register("Ada Okwara left.", house=House(names=(("Ada Okwara", "Ada Okwarra"),)))
    assert names["Ada Okwara"].listed


def test_entries_are_plain():
    (entry,) = as_entries(register("Ada Okwara left.").values())
    assert entry["spellings"] == [
        {"text": "Ada Okwara", "count": 1, "uses": [{"path": "0.txt", "count": 1, "line": 1}]}
    ]
