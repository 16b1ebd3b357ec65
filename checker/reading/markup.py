"""A page or an XML document as a tree whose text knows where it stands in the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from checker.reading.extract import Run
from checker.reading.files import UnreadableError

DEEPEST = 250
"""Elements within elements; libxml2 allows as many, and no editor writes a tenth of them."""


class Element:
    """An element: its name in lower case without a namespace, its attributes, and its text and elements in order.

    ``at`` is where its tag begins in the source, ``width`` how long the tag is.
    """

    __slots__ = ("at", "attributes", "children", "name", "parent", "width")

    def __init__(self, name: str, attributes: dict[str, str], at: int, width: int, parent: Element | None) -> None:
        self.name = name
        self.attributes = attributes
        self.at = at
        self.width = width
        self.parent = parent
        self.children: list[Element | Run] = []

    def walk(self) -> Iterator[Element]:
        """This element and all that it holds, in order."""
        pending = [self]
        while pending:
            element = pending.pop()
            yield element
            pending += [child for child in reversed(element.children) if isinstance(child, Element)]

    def find(self, name: str) -> Element | None:
        """The first element of a name within this one."""
        return next((element for element in self.walk() if element.name == name and element is not self), None)

    def all(self, *names: str) -> Iterator[Element]:
        """Every element of these names within this one, in order."""
        return (element for element in self.walk() if element.name in names and element is not self)

    def runs(self) -> Iterator[Run]:
        """All text within this element, in order."""
        pending: list[Element | Run] = [self]
        while pending:
            node = pending.pop()
            if isinstance(node, Element):
                pending += reversed(node.children)
            else:
                yield node

    @property
    def text(self) -> str:
        """All text within this element."""
        return "".join(run.text for run in self.runs())


def refuse_deeper(depth: int) -> None:
    """Raises UnreadableError for a tree that is deeper than any page of copy."""
    if depth > DEEPEST:
        raise UnreadableError(
            f"has elements more than {DEEPEST} deep within each other; it is no copy that can be read"
        )


class Through:
    """A text that was put together of runs over another source, and where its code points stand there."""

    def __init__(self, runs: Iterable[Run]) -> None:
        self.runs = [run for run in runs if run.text]
        self.starts = [0, *accumulate(len(run.text) for run in self.runs)]

    @property
    def text(self) -> str:
        """The text."""
        return "".join(run.text for run in self.runs)

    def relocated(self, run: Run) -> Iterator[Run]:
        """A run over this text, as runs over the source."""
        text, at, width = run
        if width != len(text):
            begin, stop = self._place(at)[0], self._place(at + width - 1)[1]
            yield Run(text, begin, stop - begin)
            return
        done = 0
        while done < len(text):
            index = bisect_right(self.starts, at + done) - 1
            outer, inner = self.runs[index], at + done - self.starts[index]
            length = min(len(outer.text) - inner, len(text) - done)
            piece = text[done : done + length]
            plain = outer.width == len(outer.text)
            yield Run(piece, outer.at + inner, length) if plain else Run(piece, outer.at, outer.width)
            done += length

    def relocate(self, tree: Element) -> None:
        """Place the tree of this text where the source has it."""
        for element in tree.walk():
            children: list[Element | Run] = []
            for child in element.children:
                if isinstance(child, Run):
                    children += self.relocated(child)
                else:
                    children.append(child)
            element.children = children
            if self.runs:
                begin = self._place(element.at)[0]
                element.width = self._place(element.at + max(1, element.width) - 1)[1] - begin
                element.at = begin

    def _place(self, offset: int) -> tuple[int, int]:
        """Where the code point at an offset of the text begins and ends in the source."""
        index = min(len(self.runs), bisect_right(self.starts, offset)) - 1
        run = self.runs[index]
        if run.width != len(run.text):
            return run.at, run.at + run.width
        begin = run.at + offset - self.starts[index]
        return begin, begin + 1
