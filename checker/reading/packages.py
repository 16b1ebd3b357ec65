"""Zip packages of office documents → their parts, with a limit to all that a package can do to its reader."""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from checker.reading.files import UnreadableError
from checker.reading.markup import refuse_deeper
from checker.reading.xml_tree import LONGEST_ATTRIBUTE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LARGEST = 256 * 1024 * 1024  # bytes of all parts together, pictures too
LARGEST_PART = 32 * 1024 * 1024  # bytes, unpacked: two million words with all the marks that Word leaves behind
MOST_PARTS = 10_000
_OLD = b"\xd0\xcf\x11\xe0"
_MACROS = ("vbaproject.bin", "vbadata.xml")
_MACRO_FOLDERS = ("basic/", "scripts/")


class Package:
    """A package whose list of parts has been looked at. Raises UnreadableError for one that is broken, encrypted, or
    holds macros; ``kind`` is what it should be, for the message."""

    def __init__(self, data: bytes, kind: str) -> None:
        if data.startswith(_OLD):
            raise UnreadableError(
                f"is an old office document or is protected by a password; save it as {kind} without one"
            )
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise UnreadableError(f"is no {kind} document, or is broken; save it anew") from None
        self.kind = kind
        self.names = self.zip.namelist()
        if len(self.names) > MOST_PARTS or len(set(self.names)) < len(self.names):
            raise UnreadableError(f"is no {kind} document that an office program writes; save it anew")
        for name in map(str.lower, self.names):
            if name.endswith(_MACROS) or name.startswith(_MACRO_FOLDERS):
                raise UnreadableError("holds macros, which copy never needs; save it without them")

    def part(self, name: str) -> bytes:
        """One part, b"" if there is none of that name. Raises UnreadableError for one that is broken, encrypted or too
        large, without unpacking more than is allowed."""
        try:
            info = self.zip.getinfo(name)
        except KeyError:
            return b""
        if info.flag_bits & 1:
            raise UnreadableError("is encrypted; save it without a password")
        try:
            with self.zip.open(info) as part:
                data = part.read(LARGEST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
            raise UnreadableError(f"is a {self.kind} document with a broken part ({name}); save it anew") from None
        if len(data) > LARGEST_PART:
            raise UnreadableError(
                f"has a part that unpacks to more than {LARGEST_PART // 1024 // 1024} MB ({name}); it is no copy"
            )
        return data

    def tree(self, name: str) -> Element | None:
        """One part as a tree, None if there is none of that name. Raises UnreadableError."""
        data = self.part(name)
        return office_tree(data, name) if data else None


def refuse_unfit(data: bytes) -> None:
    """Raises UnreadableError for a Word file of which any part is broken, too large or has a DOCTYPE, before another
    library unpacks them all."""
    package = Package(data, ".docx")
    total = 0
    for name in package.names:
        part = package.part(name)
        total += len(part)
        if total > LARGEST:
            raise UnreadableError(f"unpacks to more than {LARGEST // 1024 // 1024} MB; it is no copy")
        if name.endswith((".xml", ".rels")) and part:
            office_tree(part, name)


def office_tree(data: bytes, name: str) -> Element:
    """XML of an office document as a tree with names like "{namespace}p". Raises UnreadableError for what no office
    program writes: a DOCTYPE, endless nesting or attributes, broken XML."""
    builder = TreeBuilder()
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        refuse_deeper(depth)
        if any(len(value) > LONGEST_ATTRIBUTE for value in attributes.values()):
            raise UnreadableError(
                f"has an attribute of more than {LONGEST_ATTRIBUTE} characters ({name}); it is no copy"
            )
        builder.start(_named(tag), {_named(key): value for key, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_named(tag))

    parser: Any = expat.ParserCreate(None, "}")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(data, True)
        return builder.close()
    except (expat.ExpatError, ValueError, AssertionError) as problem:
        if isinstance(problem, UnreadableError):
            raise
        raise UnreadableError(f"has a part that is not well-formed XML ({name}); save it anew") from None


_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main}"
_TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _named(name: str) -> str:
    if "}" not in name:
        return name
    return "{" + (name.replace(_STRICT, _TRANSITIONAL, 1) if name.startswith(_STRICT) else name)


def _refuse_doctype(*_declaration: Any) -> None:
    raise UnreadableError("has a DOCTYPE in one of its parts, which no office program writes; save it anew")
