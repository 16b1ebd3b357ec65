"""What a newsroom brings of its own: its names, acronyms, labels and outlets, and the facts about one piece of copy."""

from __future__ import annotations

from checker.tuples import NamedTuple


class SourceText(NamedTuple):
    """A text that copy quotes from, to hold its quotations against; ``name`` is what a reader knows it by, its path."""

    name: str
    text: str


class House(NamedTuple):
    """The house's lists, frozen. Every list is empty by default: Checker knows no name until it is told one.

    ``names`` holds groups of accepted spellings of one name; ``distinct`` groups of names that look alike and are not
    one; ``renamed`` groups of names that one thing has borne, the one in use first; ``acronyms`` those that need no
    expansion; ``allowed_labels`` terms that are never flagged; ``extra_labels``
    pairs of a term and what to write in its place ("" for nothing to propose), with the house's reason as a third if it
    gives one; ``banned_labels`` such pairs of terms that are errors; ``label_policy`` the name of a published policy
    whose terms are banned and allowed too, or ""; ``labels_per_1000_words`` how many findings about labels people are
    shown, 0 for all of them.
    ``source_texts`` are what quotations are looked up in.
    ``preferred`` are spellings of names and terms that are right where the copy has others beside them;
    ``prefer_majority`` says that of a name's spellings the one that the copy has most often is right.
    """

    names: tuple[tuple[str, ...], ...] = ()
    distinct: tuple[tuple[str, ...], ...] = ()
    renamed: tuple[tuple[str, ...], ...] = ()
    acronyms: frozenset[str] = frozenset()
    allowed_labels: frozenset[str] = frozenset()
    extra_labels: tuple[tuple[str, ...], ...] = ()
    banned_labels: tuple[tuple[str, ...], ...] = ()
    label_policy: str = ""
    labels_per_1000_words: int = 15
    outlets: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    prefer_majority: bool = False
    dateline_required: bool = False
    source_texts: tuple[SourceText, ...] = ()


NO_HOUSE = House()
