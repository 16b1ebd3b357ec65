"""One file of a run: read, checked and written up in every format wanted, in this process or in a worker's."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date as Date

from checker.cache import Cache, key_of, plugin_stamps
from checker.config import Config
from checker.config_discovery import Discovery
from checker.engine import as_read_for, check_document, refuse_unusable
from checker.finding import Finding, Severity
from checker.house import House, SourceText
from checker.reading import UnreadableError, read_bytes
from checker.reading.files import file_bytes
from checker.report.formats import Layout, Writer, writer
from checker.report.report import Report
from checker.report.tally import Tally
from checker.rule import plugin_rules
from checker.selection import refuse_unknown
from checker.tuples import NamedTuple
from checker.uncollected import uncollected
from checker.waivers import Waiver, WaiverFiles, waived

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.baseline import Held
    from checker.document import Document
    from checker.report.pressing import PressedText


MAJORITY = "majority"


class Plan(NamedTuple):
    """What the command line asks for, the same for every file. ``config`` None means that each file's own is looked
    for; ``select``, ``ignore``, ``date``, ``fail_on`` and ``notes`` go before it where they are given. ``today`` is
    the day by which waivers expire, ``source_texts`` are what quotations are looked up in, ``prefer`` spellings that
    are right, or MAJORITY for those that are met most often."""

    outputs: tuple[tuple[str, Layout], ...]
    config: Config | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    date: Date | None = None
    fail_on: str = ""
    notes: bool = False
    today: Date | None = None
    cache: str = ""
    source_texts: tuple[SourceText, ...] = ()
    prefer: tuple[str, ...] = ()

    def settings(self, path: str, discovery: Discovery) -> Config:
        """The configuration that holds for one file. ValueError if it cannot be used."""
        config = (discovery.nearest(path) if self.config is None else self.config).for_path(path)
        if self.select:
            config = config._replace(select=self.select, ignore=self.ignore)
        elif self.ignore:
            kept = tuple(w for w in config.select if w not in self.ignore and w.partition("/")[0] not in self.ignore)
            if config.select and not kept:
                raise ValueError("nothing is left to check; all that the configuration selects is ignored")
            config = config._replace(select=kept, ignore=(*config.ignore, *self.ignore))
        refuse_unknown((*self.select, *self.ignore), [cls for name in config.plugins for cls in plugin_rules(name)])
        if self.source_texts:
            config = config._replace(house=config.house._replace(source_texts=self.source_texts))
        if self.fail_on:
            config = config._replace(fail_on=None if self.fail_on == "never" else Severity.of(self.fail_on))
        if self.prefer:
            spellings = tuple(word for word in self.prefer if word != MAJORITY)
            house = config.house._replace(preferred=(*config.house.preferred, *spellings))
            config = config._replace(house=house._replace(prefer_majority=MAJORITY in self.prefer))
        return config._replace(notes=config.notes or self.notes or config.fail_on is Severity.NOTE)


class Task(NamedTuple):
    """One file: its path, its bytes if they came in on standard input, or why it cannot be read at all; what the
    baseline holds for it, None if there is no baseline; and the findings that come of comparing it with the other files
    of the run. Where a file holds several stories there is a task for each, with its number, from 1."""

    path: str
    data: bytes | None = None
    error: str = ""
    held: Held | None = None
    shared: tuple[Finding, ...] = ()
    story: int = 0

    @property
    def name(self) -> str:
        """What the story is called: the path, with its number where the file holds several."""
        return f"{self.path}#{self.story}" if self.story else self.path

    def read(self, date: Date | None, house: House) -> Document:
        """The story. Raises UnreadableError."""
        if self.error:
            raise UnreadableError(self.error)
        data = file_bytes(self.path) if self.data is None else self.data
        return read_bytes(data, self.path, date=date, house=house, story=self.story)


class Outcome(NamedTuple):
    """What came of one file: its counts, whether it fails the run, and its text in every format of the plan.

    ``waivers`` are those of files that cover something in it. ``misuse`` says what in the configuration or a file of
    waivers cannot be used, if that is why there is nothing else.
    """

    tally: Tally
    fails: bool
    pieces: tuple[str | PressedText, ...]
    waivers: frozenset[tuple[str, str]] = frozenset()
    misuse: str = ""


class Run:
    """The work on one file, which can be sent to a worker process. Configurations that it has found it remembers."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._discovery = Discovery()
        self._waivers = WaiverFiles()
        self._cache = Cache(plan.cache)
        self._written_whole = any(hasattr(writer(form, layout), "pressed") for form, layout in plan.outputs)

    def __call__(self, task: Task) -> Outcome:
        """Read, check and write up one file.

        A fault of Checker's own, or of a plug-in, spoils the one file and not the run; with ``python -X dev`` it is let
        through with its traceback.
        """
        try:
            config = self.plan.settings(task.path, self._discovery)
            waivers = self._waivers.of(task.path)
        except ValueError as problem:
            return Outcome(Tally(), False, (), misuse=str(problem))
        data, error = task.data, task.error
        if data is None and not error:
            try:
                data = file_bytes(task.path)
            except UnreadableError as problem:
                error = str(problem)
        key = self._key(task, data, config, waivers)
        if key and (kept := self._cache.get(key)):
            tally, fails, pieces, used = kept
            return Outcome(Tally.from_plain(tally), fails, tuple(pieces), frozenset(map(tuple, used)))
        try:
            refuse_unusable(config)
            refuse_unknown_waivers(waivers, config)
        except ValueError as problem:
            return Outcome(Tally(), False, (), misuse=str(problem))
        copy = [data] if data is not None else []
        del data
        outcome = self._outcome(task, copy, error, config, waivers)
        if key and not outcome.tally.failed and all(isinstance(piece, str) for piece in outcome.pieces):
            value = [outcome.tally.plain(), outcome.fails, outcome.pieces, sorted(outcome.waivers)]
            self._cache.put(key, value)
        return outcome

    def examined(self, task: Task, data: bytes) -> Report:
        """The report on one state of a file, with its findings waived and held. ValueError if the configuration or
        waivers cannot be used, UnreadableError, which is one, if the copy cannot be read."""
        config, waivers = self.config(task.path), self._waivers.of(task.path)
        refuse_unknown_waivers(waivers, config)
        document = read_bytes(data, task.path, date=self.plan.date, house=config.house, story=task.story)
        return self._report(task, document, config, waivers)[0]

    def reported(self, path: str, data: bytes | None, known_as: str) -> Report:
        """The report on one version of a file, checked as the file that it is ``known_as`` is: with its configuration
        and its waivers. ValueError if those cannot be used, UnreadableError, which is one, for the copy."""
        config, waivers = self.config(known_as), self._waivers.of(known_as)
        refuse_unknown_waivers(waivers, config)
        try:
            copy = file_bytes(path) if data is None else data
            document = read_bytes(copy, path, date=self.plan.date, house=config.house)
            return self._report(Task(path), document, config, waivers)[0]
        except UnreadableError as problem:
            raise UnreadableError(f"{path}: {problem}") from problem

    def config(self, path: str) -> Config:
        """The configuration of one file. ValueError if it cannot be used."""
        config = self.plan.settings(path, self._discovery)
        refuse_unusable(config)
        return config

    def document(self, task: Task) -> Document:
        """One file, read. ValueError if its configuration cannot be used, UnreadableError if it cannot be read."""
        return task.read(self.plan.date, self.config(task.path).house)

    def _key(self, task: Task, data: bytes | None, config: Config, waivers: tuple[Waiver, ...]) -> str:
        """The key under which the outcome is kept, or "" if none is to be."""
        if not self.plan.cache or data is None:
            return ""
        plugins = plugin_stamps(config.plugins)
        if plugins is None:
            return ""
        today = self.plan.today if any(waiver.expires for waiver in waivers) else None
        forms = [(form, *layout.plain()) for form, layout in self.plan.outputs]
        return key_of(data, task.name, task.held, task.shared, forms, config, self.plan.date, plugins, waivers, today)

    def _outcome(
        self, task: Task, copy: list[bytes], error: str, config: Config, waivers: tuple[Waiver, ...]
    ) -> Outcome:
        """What comes of one file, whose bytes are taken out of ``copy``: nobody keeps them when they are read."""
        used: set[Waiver] = set()
        gone = 0
        try:
            if not copy:
                raise UnreadableError(error)
            day, house = self.plan.date, config.house
            document = read_bytes(copy.pop(), task.path, date=day, house=house, story=task.story)
            report, used, gone = self._report(task, document, config, waivers, self._written_whole)
            pieces = self._pieces(report, config)
        except UnreadableError as problem:
            report = Report(task.name, None, error=str(problem))
            pieces = self._pieces(report, config)
        except Exception as problem:
            if sys.flags.dev_mode:
                raise
            report = Report(task.name, None, error=_fault(problem))
            pieces = self._pieces(report, config)
        worst = report.worst()
        fails = worst is not None and config.fail_on is not None and worst >= config.fail_on
        tally = Tally.of(report)
        tally.gone = gone
        tally.plugins = dict.fromkeys(config.plugins)
        return Outcome(tally, fails, pieces, frozenset((waiver.where, waiver.place) for waiver in used))

    def _report(
        self, task: Task, document: Document, config: Config, waivers: tuple[Waiver, ...], ledgers: bool = True
    ) -> tuple[Report, set[Waiver], int]:
        """The report, with or without the ledgers of a long text, the waivers that cover something, and how many
        entries of the baseline are found no more."""
        document = as_read_for(document, None, config)
        report, used = waived(check_document(document, config, task.shared, ledgers=ledgers), waivers, self.plan.today)
        if task.held is None:
            return report, used, 0
        from checker.baseline import holding

        report, gone = holding(report, task.held)
        return report, used, 0 if task.story else gone  # what is gone from one story may stand in another of its file

    @uncollected
    def _pieces(self, report: Report, config: Config) -> tuple[str | PressedText, ...]:
        return tuple(self._piece(report, writer(form, layout), config) for form, layout in self.plan.outputs)

    def _piece(self, report: Report, chosen: Writer, config: Config) -> str | PressedText:
        if report.long and hasattr(chosen, "pressed"):
            pressed: PressedText = chosen.pressed(report)
            return pressed
        return chosen.document(report, notes=config.notes)


def refuse_unknown_waivers(waivers: Iterable[Waiver], config: Config) -> None:
    """Raises ValueError with a sentence for a waiver of a rule that does not exist."""
    for waiver in waivers:
        if waiver.rule:
            try:
                refuse_unknown([waiver.rule], [cls for name in config.plugins for cls in plugin_rules(name)])
            except ValueError as problem:
                raise ValueError(f"{waiver.where}: {waiver.place}: {problem}") from None


def _fault(problem: Exception) -> str:
    """The sentence about an error that should not be: what it was and where."""
    trace = problem.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" in {trace.tb_frame.f_globals.get('__name__')}, line {trace.tb_lineno}" if trace else ""
    what = f"{type(problem).__name__}: {problem}".rstrip(": ")
    return f"could not be checked, by a fault of Checker{where} ({what}); please report it with the copy"
