"""XML → a tree whose text knows where it stands in the source. What XML can do to a reader is refused here.

expat calls back for every piece of text with its place. No file outside is ever read; a DOCTYPE that declares anything
itself is refused, because entities that are declared there can grow without bound, and copy never needs them.
References that the DTD of NITF or XHTML would declare ("&eacute;") are read as the HTML standard has them.
"""

from __future__ import annotations

from html.entities import html5
from xml.parsers import expat

from checker.reading.extract import Run
from checker.reading.files import UnreadableError
from checker.reading.markup import Element, refuse_deeper

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LONGEST_ATTRIBUTE = 100_000  # characters


def xml_tree(source: str) -> Element:
    """The tree of an XML document; its root is no element of it. Raises UnreadableError for what is no XML, nests too
    deep or declares entities of its own."""
    nesting = _Nesting(source)
    parser = expat.ParserCreate("utf-8", "\x1f")
    parser.buffer_text = False
    parser.StartElementHandler = nesting.start
    parser.EndElementHandler = nesting.end
    parser.CharacterDataHandler = nesting.text
    parser.StartCdataSectionHandler = nesting.verbatim
    parser.EndCdataSectionHandler = nesting.marked_up
    parser.StartDoctypeDeclHandler = refuse_declarations
    parser.EntityDeclHandler = _refuse_entity
    parser.SkippedEntityHandler = nesting.entity
    parser.UseForeignDTD(True)  # so that references that the outer DTD declares are skipped and not an error
    parser.ExternalEntityRefHandler = lambda *_: 1  # read as empty, whatever it names
    nesting.parser = parser
    try:
        parser.Parse(nesting.data, True)
    except expat.ExpatError as problem:
        what = expat.errors.messages.get(problem.code, "not well-formed")
        raise UnreadableError(f"is not well-formed XML (line {problem.lineno}: {what}); export it again") from None
    return nesting.root


def refuse_declarations(_name: str, _system: str | None, _public: str | None, has_internal_subset: bool) -> None:
    """Raises UnreadableError for a DOCTYPE that declares something itself. For expat's StartDoctypeDeclHandler."""
    if has_internal_subset:
        raise UnreadableError(
            "declares entities of its own in its DOCTYPE, which may hide anything; remove the DOCTYPE"
        )


def _refuse_entity(*_declaration: Any) -> None:
    raise UnreadableError("declares entities of its own, which may hide anything; remove the declarations")


class _Nesting:
    parser: Any

    def __init__(self, source: str) -> None:
        self.data = source.encode("utf-8", "surrogatepass")
        self.ascii = len(self.data) == len(source)
        self.root = Element("#document", {}, 0, 0, None)
        self.at = self.root
        self.depth = 0
        self.cdata = False
        self.seen = (0, 0)  # a byte, and the code point that it begins

    def place(self) -> int:
        """The code point of the source at which expat is; it only ever goes forward."""
        byte: int = self.parser.CurrentByteIndex
        if self.ascii:
            return byte
        known, point = self.seen
        if byte < known:
            return point
        point += len(self.data[known:byte].decode("utf-8", "surrogatepass"))
        self.seen = byte, point
        return point

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if any(len(value) > LONGEST_ATTRIBUTE for value in attributes.values()):
            raise UnreadableError(f"has an attribute of more than {LONGEST_ATTRIBUTE} characters; it is no copy")
        local = {_local(key): value for key, value in attributes.items()}
        element = Element(_local(name).lower(), local, self.place(), 1, self.at)
        self.at.children.append(element)
        self.at = element
        self.depth += 1
        refuse_deeper(self.depth)

    def end(self, _name: str) -> None:
        """An element ends."""
        self.at = self.at.parent or self.root
        self.depth -= 1

    def verbatim(self) -> None:
        """A CDATA section begins, in which nothing is a reference."""
        self.cdata = True

    def marked_up(self) -> None:
        """It ends."""
        self.cdata = False

    def text(self, text: str) -> None:
        """A piece of text: a stretch without references, one character that a reference stands for, or a line end."""
        at = self.place()
        byte = self.parser.CurrentByteIndex
        if not self.cdata and self.data[byte : byte + 1] == b"&":
            stop = self.data.find(b";", byte) + 1
            self.at.children.append(Run(text, at, stop - byte))  # references are of ASCII letters
        else:
            self.at.children.append(Run(text, at, len(text)))

    def entity(self, name: str, is_parameter: bool) -> None:
        """A reference to what only an outer DTD declares."""
        if not is_parameter and (text := html5.get(name + ";")):
            self.at.children.append(Run(text, self.place(), len(name) + 2))


def _local(name: str) -> str:
    return name.rpartition("\x1f")[2].rpartition(":")[2]
