"""Checker reads news copy as a copy chief, a fact-checker and a standards editor would. This is its public API."""

from __future__ import annotations

from checker.config import Config
from checker.document import Document
from checker.engine import check, check_file, check_many
from checker.finding import Finding, Severity
from checker.reading import UnreadableError, read, read_stories
from checker.report.report import Report
from checker.rule import AnyRule, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.revision.difference import RevisionDiff

__version__ = "0.1.0"

__all__ = [
    "Config",
    "Document",
    "Example",
    "Finding",
    "Report",
    "Rule",
    "Severity",
    "UnreadableError",
    "__version__",
    "check",
    "check_file",
    "check_many",
    "diff",
    "name_similarity",
    "read",
    "read_stories",
    "rules",
]


def rules() -> tuple[type[AnyRule], ...]:
    """The class of every built-in rule, sorted by id."""
    from checker.rule import all_rules

    return all_rules()


def name_similarity(a: str, b: str) -> float:
    """How like two names are, from 0 to 1, where 1 is two spellings of one name. TypeError unless both are strings."""
    if not isinstance(a, str) or not isinstance(b, str):
        raise TypeError(f"names are compared as two str, not {type(a).__name__} and {type(b).__name__}")
    from checker.language.name_similarity import name_similarity as similarity

    return similarity(a, b)


def diff(
    old: str | Document, new: str | Document, *, published: bool = False, config: Config | None = None
) -> RevisionDiff:
    """Compare two versions of one story: which sentence became which, what became of each finding, which facts changed.

    Both are checked with the same ``config``; None means the defaults. ``published`` says that readers have seen the
    old version. Raises TypeError or ValueError for arguments that cannot be used, never for the texts themselves.
    """
    from checker.revision.difference import diff as compare

    return compare(old, new, published=published, config=config)
