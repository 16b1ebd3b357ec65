"""Which characters bytes stand for, and which bytes are no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading import UnreadableError, read_bytes
from checker.reading.decoding import decoded

COPY = "“Ça va,” the mayor said — and left.\r\nA café; 3 € more."


def test_utf_8_with_and_without_a_mark():
    assert decoded(COPY.encode()) == (COPY, "")
    assert decoded(COPY.encode("utf-8-sig")) == (COPY, "")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_needs_its_mark(encoding):
    mark = "\ufeff".encode(encoding)
    assert decoded(mark + COPY.encode(encoding)) == (COPY, "")
    with pytest.raises(UnreadableError, match="null bytes"):
        decoded("plain words".encode(encoding))


def test_windows_1252_is_read_and_said():
    text, notice = decoded(COPY.encode("cp1252"))
    assert text == COPY
    assert "Windows-1252" in notice
    assert decoded(b"caf\xe9") == ("café", notice)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe\0\0a\0\0\0", "UTF-32"),
        (b"\0\0\xfe\xff\0\0\0a", "UTF-32"),
        (b"\xff\xfea", "damaged UTF-16"),
        (b"\xff\xfe\x00\xd8a\x00", "damaged UTF-16"),
        (b"\xff\xfea\0\0\0", "null characters"),
        (b"a story\0", "null bytes"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3", "is a PDF"),
        (b"PK\x03\x04\x14\0", "office document"),
        (b"{\\rtf1\\ansi}", "rich text"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"\x1f\x8b\x08\0", "compressed"),
        ("“Quoted” — café".encode() + b"\xff", "damaged UTF-8"),
        ("“Quoted”".encode()[:-1], "damaged UTF-8"),
        ("東京の会議で首相が述べた。".encode("shift-jis"), "neither UTF-8 nor Windows-1252"),
        ("Мэр сказал, что уйдёт.".encode("cp1251"), "neither UTF-8 nor Windows-1252"),
        (b"the \x81 mark", "neither UTF-8 nor Windows-1252"),
        (bytes(range(1, 256)), "neither UTF-8 nor Windows-1252"),
        (bytes(range(1, 32)) * 4, "control characters"),
    ],
)
def test_what_is_refused(data, words):
    with pytest.raises(UnreadableError, match=words) as refused:
        decoded(data)
    assert "\n" not in str(refused.value)


def test_damage_is_placed():
    with pytest.raises(UnreadableError, match=r"line 3, byte 11"):
        decoded("é\né\n“ab".encode() + b"\xff")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_stay_as_they_are(end):
    text = end.join(["A headline", "", "The mayor said so.", "He left."])
    document = read_bytes(text.encode(), "story.txt")
    assert document.text == text


def test_places_count_lines_by_line_feeds():
    document = read_bytes("One line.\r\nThe second.\r\n".encode("utf-16"), "story.txt")
    place = document.place(document.text.index("second"))
    assert (place.line, place.column) == (2, 5)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data):
    try:
        text, _ = decoded(data)
    except UnreadableError as refused:
        assert ";" in str(refused)
    else:
        assert "\0" not in text
        text.encode("utf-8")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200))
def test_every_utf_8_text_is_read_as_it_is(text):
    data = text.encode()
    if not data.startswith((b"%PDF", b"{\\rtf", b"GIF8", b"\xef\xbb\xbf")):
        assert decoded(data) == (text, "")
