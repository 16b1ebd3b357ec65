"""What a rule is, and where rules come from."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import ModuleType

from checker.finding import Edit, Elsewhere, Finding, Related, Severity
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Generic, TypeVar

    from checker.document import Document
    from checker.language.stories import Stories
    from checker.language.story_differences import Difference

    Candidate = TypeVar("Candidate")
else:
    Candidate = object

    class Generic:
        """Stands for the one of typing, whose aliases take longer to make than a rule."""

        def __class_getitem__(cls, candidate):
            """The class itself: what it judges is for type checkers."""
            return cls


class Example(NamedTuple):
    """A piece of copy with the words that a rule must flag in it, in any order; none for copy that must pass.

    ``date`` is the publication date (ISO) that the copy is read with, ``note`` why the example is there, ``source`` the
    text that its quotations are looked up in.
    """

    text: str
    flags: tuple[str, ...] = ()
    date: str | None = None
    note: str = ""
    source: str = ""


class NoOptions(NamedTuple):
    """The options of a rule that has none."""


class Rule(Generic[Candidate]):
    """One check. Its docstring is its manual; its examples are its documentation and its tests.

    A rule answers two questions about a document: what is there to look at (``candidates``), and what is wrong with
    one of those (``judge``: a finding, or None). It reads no files, prints nothing and keeps no state.

    ``anchored`` rules are about a stretch of text and are known again by the words of their sentence; others are about
    the whole document. ``yields_to`` names rules whose findings own words that both flag.
    """

    id: ClassVar[str]
    severity: ClassVar[Severity]
    anchored: ClassVar[bool] = True
    yields_to: ClassVar[tuple[str, ...]] = ()
    flags: ClassVar[tuple[Example, ...]] = ()
    passes: ClassVar[tuple[Example, ...]] = ()
    Options: ClassVar[Any] = NoOptions

    def __init__(self, options: Mapping[str, Any] | None = None) -> None:
        self.options = self.Options(**(options or {}))

    def candidates(self, document: Document) -> Iterable[Candidate]:
        """What there is to look at; the report prints how many that was."""
        raise NotImplementedError

    def judge(self, candidate: Candidate, document: Document) -> Finding | None:
        """What is wrong with one candidate, if anything."""
        raise NotImplementedError

    def between(self, stories: Stories) -> Iterable[tuple[str, Finding]]:
        """What is wrong between the files of a run, where those are compared: findings, each with the path of the file
        that it stands in."""
        return ()

    def finding(
        self,
        span: tuple[int, int],
        message: str,
        query: str,
        subject: str,
        *,
        severity: Severity | None = None,
        related: Iterable[Related] = (),
        suggestions: Iterable[str] = (),
        edits: Iterable[Edit] = (),
        elsewhere: Iterable[Elsewhere] = (),
    ) -> Finding:
        """A finding of this rule; ``severity`` may lower the rule's own, never raise it. ``edits`` are what --fix does:
        they must be certain, and none may touch what stands in quotation marks."""
        grave = self.severity if severity is None else min(severity, self.severity)
        found = Finding(self.id, span[0], span[1], grave, message, query, subject, tuple(suggestions), tuple(related))
        if edits or elsewhere:
            found = found._replace(edits=tuple(edits), elsewhere=tuple(elsewhere))
        return found

    def between_stories(self, found: Difference, message: str, query: str) -> tuple[str, Finding]:
        """The finding about what one file of a run writes otherwise than others, with the path of that file: a note
        unless it is likely a slip."""
        return found.path, self.finding(
            (found.use.start, found.use.end),
            message,
            query,
            found.subject,
            severity=Severity.WARNING if found.sure else Severity.NOTE,
            elsewhere=found.elsewhere,
        )

    @classmethod
    def manual(cls) -> str:
        """The docstring, without its indentation."""
        from inspect import cleandoc  # only manuals need it, and it is slow to import

        return cleandoc(cls.__doc__ or "")

    @classmethod
    def title(cls) -> str:
        """The first sentence of the manual."""
        return cls.manual().split("\n", 1)[0]


AnyRule = Rule["Any"]
BUILT_IN = "rules"


@cache
def built_in_ids() -> tuple[str, ...]:
    """The id of every built-in rule, sorted: the module rules/FAMILY/SOME_RULE.py holds family/some-rule."""
    root = importlib.import_module(BUILT_IN).__path__[0]
    found = []
    for family in os.listdir(root):
        folder = os.path.join(root, family)
        if not family.startswith(("_", ".")) and os.path.isdir(folder):
            found += [
                f"{family}/{name[:-3].replace('_', '-')}"
                for name in os.listdir(folder)
                if name.endswith(".py") and not name.startswith("_")
            ]
    return tuple(sorted(found))


def load(rule_id: str) -> type[AnyRule]:
    """The class of one built-in rule. KeyError if there is none of that id."""
    if rule_id not in built_in_ids():
        raise KeyError(rule_id)
    module = importlib.import_module(f"{BUILT_IN}.{rule_id.replace('/', '.').replace('-', '_')}")
    found = {cls.id: cls for cls in _defined_in(module)}
    return found[rule_id]


def plugin_rules(module_name: str) -> tuple[type[AnyRule], ...]:
    """The rules of another package's module, as the configuration names it, sorted by id.

    Raises ValueError with a sentence when the module cannot be imported or holds no rule.
    """
    try:
        module = importlib.import_module(module_name)
    except Exception as problem:  # whatever a stranger's module raises is that module's fault, and is said so
        raise ValueError(f"cannot load the rules of {module_name!r}: {type(problem).__name__}: {problem}") from problem
    found = {cls.id: cls for cls in _rules_of(module)}
    if not found:
        raise ValueError(f"{module_name!r} defines no rule; a rule is a subclass of checker.Rule with an id")
    return tuple(found[rule_id] for rule_id in sorted(found))


def _rules_of(module: ModuleType) -> Iterator[type[AnyRule]]:
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Rule) and hasattr(value, "id"):
            yield value


def _defined_in(module: ModuleType) -> Iterator[type[AnyRule]]:
    return (cls for cls in _rules_of(module) if cls.__module__ == module.__name__)


def all_rules(plugins: Iterable[str] = ()) -> tuple[type[AnyRule], ...]:
    """Every rule class known, sorted by id: the built-in ones and those of the plugins."""
    found = {rule_id: load(rule_id) for rule_id in built_in_ids()}
    for module_name in plugins:
        for cls in plugin_rules(module_name):
            found.setdefault(cls.id, cls)
    return tuple(found[rule_id] for rule_id in sorted(found))
