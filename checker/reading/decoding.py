"""Bytes → characters: UTF-8, UTF-16 with a byte order mark, Windows-1252 where it is plausible, and nothing else.

A guess that is wrong would put mojibake before an editor and offsets beside the words, so what is not clearly one of
the three is refused with a sentence.
"""

from __future__ import annotations

from checker.reading.files import UnreadableError

_SAVE = "save it as plain text in UTF-8"
_MAGIC = (
    (b"%PDF", "is a PDF"),
    (b"PK\x03\x04", "is a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "is an old office document"),
    (b"{\\rtf", "is a rich text document"),
    (b"\x89PNG", "is an image"),
    (b"\xff\xd8\xff", "is an image"),
    (b"GIF8", "is an image"),
    (b"\x1f\x8b", "is compressed"),
)
_NOT_TEXT = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"
_UNUSED_IN_WINDOWS_1252 = b"\x81\x8d\x8f\x90\x9d"
_HIGH = bytes(range(128, 256))
_MOST_HIGH = 0.15  # of the bytes: French, the richest in accents, stays below a tenth


def decoded(data: bytes) -> tuple[str, str]:
    """The characters that bytes stand for, without a byte order mark and with their line ends as they are, and a notice
    for the reader if the encoding had to be guessed, else "". Raises UnreadableError for what is no text."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError(f"{kind}, not plain text; {_SAVE}")
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        raise UnreadableError(f"is UTF-32; {_SAVE}")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _from_utf_16(data), ""
    if b"\0" in data:
        raise UnreadableError(f"is not text: it holds null bytes; {_SAVE}")
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as problem:
        return _from_windows_1252(data, problem.start), "read as Windows-1252, because it is not UTF-8"
    if len(data) - len(data.translate(None, _NOT_TEXT)) > len(data) // 50:
        raise UnreadableError(f"is not text: it holds control characters; {_SAVE}")
    return text, ""


def encoded(text: str, data: bytes) -> bytes:
    """Characters in the encoding in which ``decoded`` read other bytes, with their byte order mark. UnicodeEncodeError
    for what that cannot hold."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8")):
        if data.startswith(mark):
            return mark + text.encode(encoding)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return text.encode("cp1252")
    return text.encode("utf-8")


def _from_utf_16(data: bytes) -> str:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError as problem:
        raise UnreadableError(f"is damaged UTF-16 (at byte {problem.start}); {_SAVE}") from problem
    if "\0" in text:
        raise UnreadableError(f"is not text: it holds null characters; {_SAVE}")
    return text


def _from_windows_1252(data: bytes, first: int) -> str:
    """``first`` is where UTF-8 broke off. Damaged UTF-8 is told by the sound characters around the damage: in the older
    encoding two or three high bytes hardly ever happen to make one."""
    lossy = data.decode("utf-8", "replace")
    damaged = lossy.count("\ufffd")
    sound = len(lossy) - damaged - len(data.translate(None, _HIGH))
    if sound >= damaged:
        line = data.count(b"\n", 0, first) + 1
        raise UnreadableError(f"is damaged UTF-8 (line {line}, byte {first}); save it again as UTF-8")
    high = len(data) - len(data.translate(None, _HIGH))
    unlikely = len(data) - len(data.translate(None, _NOT_TEXT + _UNUSED_IN_WINDOWS_1252))
    if unlikely or high > max(4, len(data) * _MOST_HIGH):
        raise UnreadableError(f"is neither UTF-8 nor Windows-1252 text; {_SAVE}")
    return data.decode("cp1252")
