"""Records: fields by name, as many values as fields, nothing besides."""

import pickle

import pytest

from checker.records import Record


class Pair(Record):
    """Two fields and what is worked out from them."""

    first: int
    second: list[str]

    @property
    def count(self) -> int:
        """How many there are."""
        return self.first + len(self.second)


def test_fields_are_given_in_order_and_read_by_name():
    pair = Pair(3, ["x"])
    assert (pair.first, pair.second, pair.count) == (3, ["x"], 4)
    assert pickle.loads(pickle.dumps(pair)).second == ["x"]
    assert not hasattr(pair, "__dict__")


@pytest.mark.parametrize("values", [(), (1,), (1, [], 2)])
def test_there_are_as_many_values_as_fields(values):
    with pytest.raises(ValueError, match="argument"):
        Pair(*values)


def test_a_record_holds_nothing_else():
    with pytest.raises(AttributeError):
        Pair(1, []).third = 2
