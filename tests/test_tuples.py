"""Named tuples that are made faster are those of the standard library."""

import pickle
from typing import NamedTuple as Standard

import pytest

from checker.tuples import NamedTuple


class Ours(NamedTuple):
    """A pair."""

    first: int
    second: str = "x"

    @property
    def both(self) -> str:
        """Both."""
        return f"{self.first}{self.second}"

    @classmethod
    def of(cls, first: int) -> "Ours":
        """One."""
        return cls(first)

    def __reduce__(self):
        return Ours, tuple(self)


class Theirs(Standard):
    """A pair."""

    first: int
    second: str = "x"


def test_they_are_alike():
    pair = Ours.of(3)
    assert pair == Theirs(3) == (3, "x")
    assert pair.both == "3x"
    assert repr(pair) == "Ours(first=3, second='x')"
    assert pickle.loads(pickle.dumps(pair)) == pair
    assert pair._replace(first=4) == (4, "x")
    for name in ("_fields", "_field_defaults", "__doc__", "__module__", "__annotations__", "__match_args__"):
        assert getattr(Ours, name) == getattr(Theirs, name), name
    assert Ours.__qualname__ == "Ours"
    assert not hasattr(pair, "__dict__")
    assert (
        pair._asdict() == Theirs(3)._asdict() and Ours._make([3, "x"]) == pair and Ours(second="y", first=1) == (1, "y")
    )


@pytest.mark.parametrize("wrong", [lambda cls: cls(), lambda cls: cls(1, third=2), lambda cls: cls._make([1])])
def test_they_refuse_what_theirs_refuse(wrong):
    for cls in (Ours, Theirs):
        with pytest.raises(TypeError):
            wrong(cls)
    for pair in (Ours(3), Theirs(3)):
        with pytest.raises(
            (TypeError, ValueError), match=r"unexpected field names: \['third'\]"
        ):  # as of 3.13 it is the former
            pair._replace(third=3)


def test_fields_without_a_default_come_first():
    with pytest.raises(TypeError, match="stands behind one with a default"):

        class Wrong(NamedTuple):
            first: int = 0
            second: int
