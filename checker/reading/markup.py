"""A page or an XML document as a tree whose text knows where it stands in the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

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


def relocated(runs: Iterable[Run], through: list[Run]) -> Iterator[Run]:
    """Runs over a text that was itself put together of the runs ``through``, as runs over the source of those."""
    starts = [0]
    for run in through:
        starts.append(starts[-1] + len(run.text))
    for text, at, width in runs:
        if width != len(text):
            last = through[bisect_right(starts, at + width - 1) - 1]
            first = through[bisect_right(starts, at) - 1]
            begin = first.at + (at - starts[bisect_right(starts, at) - 1] if first.width == len(first.text) else 0)
            offset = at + width - starts[bisect_right(starts, at + width - 1) - 1]
            stop = last.at + (offset if last.width == len(last.text) else last.width)
            yield Run(text, begin, stop - begin)
            continue
        done = 0
        while done < len(text):
            index = bisect_right(starts, at + done) - 1
            outer, inner = through[index], at + done - starts[index]
            length = min(len(outer.text) - inner, len(text) - done)
            piece = text[done : done + length]
            if outer.width == len(outer.text):
                yield Run(piece, outer.at + inner, length)
            else:
                yield Run(piece, outer.at, outer.width)
            done += length


def relocate(tree: Element, through: list[Run]) -> None:
    """The tree of a text that was itself put together of runs, with its text placed where those stood."""
    for element in tree.walk():
        children: list[Element | Run] = []
        for child in element.children:
            if isinstance(child, Run):
                children += relocated((child,), through)
            else:
                children.append(child)
        element.children = children
        (placed,) = relocated((Run("", element.at, max(1, element.width)),), through) if through else (Run("", 0, 0),)
        element.at, element.width = placed.at, placed.width
