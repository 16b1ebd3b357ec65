"""Positions: what an editor counts leads back to the code point that was meant, in every encoding."""

import pytest

pytest.importorskip("lsprotocol")

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position

from checker.lsp.positions import Positions

TEXTS = st.text(st.sampled_from("ab é“\U0001f600\u2028\x85\r\n\ud800"), max_size=40)


@given(TEXTS, st.sampled_from(["utf-8", "utf-16", "utf-32", None]), st.data())
def test_there_and_back(text, encoding, data):
    positions = Positions(text, encoding)
    offset = data.draw(st.integers(0, len(text)))
    back = positions.offset(positions.position(offset))
    inside = text[offset - 1 : offset + 1] == "\r\n"
    assert back == (offset - 1 if inside else offset)


def test_positions_outside_the_text():
    positions = Positions("ab\ncd", None)
    assert positions.offset(Position(0, 99)) == 2
    assert positions.offset(Position(9, 0)) == 5
