"""Rules for readers: the list of all, and the page of one, made from its docstring and its examples."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.report.columns import printable, width, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.finding import Finding
    from checker.rule import AnyRule, Example

_INDENT = "    "


def rule_entry(cls: type[AnyRule]) -> dict[str, Any]:
    """One rule as plain values, for JSON."""
    return {
        "id": cls.id,
        "severity": cls.severity.label,
        "title": cls.title(),
        "manual": cls.manual(),
        "yields_to": list(cls.yields_to),
        "options": _options(cls),
        "flags": [_example_entry(example) for example in cls.flags],
        "passes": [_example_entry(example) for example in cls.passes],
    }


def _example_entry(example: Example) -> dict[str, Any]:
    return {**example._asdict(), "flags": list(example.flags)}


def _options(cls: type[AnyRule]) -> dict[str, Any]:
    """Options as the configuration writes them, with their defaults."""
    defaults = cls.Options._field_defaults
    plain = {name.replace("_", "-"): defaults.get(name) for name in cls.Options._fields}
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in plain.items()}


def hover_text(finding: Finding, cls: type[AnyRule] | None) -> str:
    """A finding and the manual of its rule in Markdown, as an editor shows them."""
    from checker.report.markdown import escaped

    query = f"\n\n*{escaped(finding.query)}*" if finding.query else ""
    manual = f"\n\n{cls.manual()}" if cls else ""
    return f"**{finding.rule}** ({finding.severity.label})\n\n{escaped(finding.message)}{query}{manual}"


def rule_table(rules: Iterable[type[AnyRule]], columns: int) -> str:
    """Every rule on a line, or on a few where its title is long: id, severity, title."""
    rows = [(cls.id, cls.severity.label, cls.title()) for cls in rules]
    if not rows:
        return ""
    wide = max(len(rule_id) for rule_id, _, _ in rows)
    margin = " " * (wide + 2 + 9)
    lines = []
    for rule_id, severity, title in rows:
        first, *rest = wrapped(title, max(30, columns - len(margin))) or [""]
        lines += [f"{rule_id:{wide}}  {severity:9}{first}", *(margin + line for line in rest)]
    return "\n".join(lines) + "\n"


def rule_markdown(rules: Iterable[type[AnyRule]]) -> str:
    """Every rule as a row of a Markdown table: id, severity, title."""
    rows = [f"| `{cls.id}` | {cls.severity.label} | {cls.title()} |" for cls in rules]
    return "\n".join(("| rule | severity | what it finds |", "|---|---|---|", *rows)) + "\n"


def rule_page(cls: type[AnyRule], columns: int) -> str:
    """The page of one rule: manual, options, and its examples with the words that it flags underlined."""
    lines = [f"{cls.id}  ({cls.severity.label})", ""]
    for paragraph in re.split(r"\n\s*\n", cls.manual()):
        listed = re.match(r"\s*[-*] ", paragraph)
        parts = paragraph.splitlines() if listed else [paragraph]
        lines += [line for part in parts for line in wrapped(printable(part), columns, "  " if listed else "")] + [""]
    if cls.yields_to:
        lines += [*wrapped(f"Leaves words to {', '.join(cls.yields_to)} where that flags them too.", columns), ""]
    if options := _options(cls):
        lines += ["Options:", *(f"{_INDENT}{name} = {_as_toml(value)}" for name, value in options.items()), ""]
    for heading, examples in (("Flags:", cls.flags), ("Leaves alone:", cls.passes)):
        if examples:
            lines += [heading, ""]
            for example in examples:
                lines += [*_shown(cls, example, columns), ""]
    return "\n".join(lines)


def _as_toml(value: Any) -> str:
    import json  # what TOML and JSON share is all that options are made of

    return json.dumps(value, ensure_ascii=False)


def _shown(cls: type[AnyRule], example: Example, columns: int) -> Iterator[str]:
    spans = _flagged(cls, example) if example.flags else []
    for start, end in _lines(example.text, columns - len(_INDENT)):
        yield _INDENT + printable(example.text[start:end])
        marks = "".join(
            ("^" if any(a <= at < b for a, b in spans) else " ") * width(printable(example.text[at]))
            for at in range(start, end)
        )
        if marks.strip():
            yield _INDENT + marks.rstrip()
    told = (
        f"published {example.date}" if example.date else "",
        f"its source: {example.source}" if example.source else "",
        example.note,
    )
    aside = "; ".join(filter(None, told))
    if aside:
        yield from (_INDENT + line for line in wrapped(f"({aside})", columns - len(_INDENT)))


def _flagged(cls: type[AnyRule], example: Example) -> list[tuple[int, int]]:
    from datetime import date

    from checker.document import Document
    from checker.house import NO_HOUSE, House, SourceText

    rule = cls()
    day = date.fromisoformat(example.date) if example.date else None
    house = House(source_texts=(SourceText("the source", example.source),)) if example.source else NO_HOUSE
    document = Document(example.text, date=day, house=house)
    found = (rule.judge(candidate, document) for candidate in rule.candidates(document))
    return [(finding.start, finding.end) for finding in found if finding]


def _lines(text: str, columns: int) -> Iterator[tuple[int, int]]:
    """Where the lines of a text stand once it is broken at spaces."""
    for paragraph in re.finditer(r"[^\n\r]+", text):
        begin, end, taken = paragraph.start(), paragraph.start(), 0
        for word in re.finditer(r"\S+", text[paragraph.start() : paragraph.end()]):
            start, stop = paragraph.start() + word.start(), paragraph.start() + word.end()
            wide = width(text[end:stop])
            if taken and taken + wide > columns:
                yield begin, end
                begin, taken, wide = start, 0, width(word[0])
            taken, end = taken + wide, stop
        yield begin, end
