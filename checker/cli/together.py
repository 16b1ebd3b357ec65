"""``--together``: the files of a run looked at for what they bring to each other, before they are checked."""

from __future__ import annotations

from checker.cli.main import Misuse
from checker.cli.run import Plan, Run, Task
from checker.cli.running import in_turn
from checker.engine import rules_between
from checker.language.stories import Story, WrittenIn
from checker.reading.files import UnreadableError
from checker.together import common_house, found_between, stock_of, terms_of, terms_sought
from checker.tuples import NamedTuple


class Stock(NamedTuple):
    """What one file brings; ``misuse`` says that its configuration cannot be used."""

    story: Story | None = None
    terms: tuple[WrittenIn, ...] = ()
    misuse: str = ""


class Looking:
    """A look at one file, which can be sent to a worker process: for its stock, or for the terms ``sought``."""

    def __init__(self, plan: Plan, sought: frozenset[str] | None = None) -> None:
        self._run = Run(plan)
        self._sought = sought

    def __call__(self, task: Task) -> Stock:
        """What one file brings; a file that cannot be read brings nothing."""
        try:
            document = self._run.document(task)
        except UnreadableError:
            return Stock()
        except ValueError as problem:
            return Stock(misuse=str(problem))
        return Stock(stock_of(document)) if self._sought is None else Stock(terms=terms_of(document, self._sought))


def compared(tasks: list[Task], plan: Plan, jobs: int) -> list[Task]:
    """The tasks, each with the findings that come of comparing its file with the others. Misuse where a configuration
    cannot be used."""
    stories: list[Story] = []
    for stock in in_turn(Looking(plan), tasks, jobs):
        if stock.misuse:
            raise Misuse(stock.misuse)
        stories += [stock.story] if stock.story else []
    sought = terms_sought(stories)
    terms: dict[str, tuple[WrittenIn, ...]] = {}
    if sought:
        for task, stock in zip(tasks, in_turn(Looking(plan, sought), tasks, jobs), strict=True):
            terms[task.name] = stock.terms
    run = Run(plan)
    configs = [run.config(task.path) for task in tasks]
    rules = {rule.id: rule for config in configs for rule in rules_between(config)}
    found = found_between(stories, terms, common_house(configs), (rules[rule_id] for rule_id in sorted(rules)))
    return [task._replace(shared=found.get(task.name, ())) for task in tasks]
