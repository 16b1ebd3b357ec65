"""The register of names as a table for people and as CSV, and the page that explains a similarity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checker.language.name_explanation import Explanation, WordPair
from checker.report.columns import printable
from checker.report.name_register import Registered
from checker.report.table import row

CSV_HEADINGS = row(
    "name", "kind", "spelling", "path", "line", "count", "differs_between_files", "differs_within_a_file", "listed",
    "roles",
)  # fmt: skip
_NAMED = 34  # columns for a name in the table; longer ones push the rest aside


def csv_rows(register: Iterable[Registered]) -> Iterator[str]:
    """A row for every spelling in every file."""
    for name in register:
        for text, uses in name.spellings:
            for use in uses:
                yield row(
                    name.name, name.kind, text, use.path, use.line, use.times, _yes(name.between), _yes(name.within),
                    _yes(name.listed), " | ".join(name.roles),
                )  # fmt: skip


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def register_table(register: Sequence[Registered], width: int, *, several: bool) -> str:
    """A line for every name: kind, how often, and its spellings; under it, of names that differ, where each stands."""
    lines = []
    for name in register:
        mark = "!" if name.between or name.within else "✓" if name.listed else " "
        ways = ", ".join(f"{printable(text)} {sum(use.times for use in uses)}" for text, uses in name.spellings)
        line = f"{mark} {printable(name.name):<{_NAMED}} {name.kind:<12} {name.times:>4}  {ways}"
        lines.append(line if len(line) <= width else line[: width - 1] + "…")
        if name.between or name.within:
            for text, uses in name.spellings:
                places = [f"{printable(use.path)}:{use.line}" if several else f"line {use.line}" for use in uses]
                more = f" and {len(places) - 5} more" if len(places) > 5 else ""
                lines.append(f"      {printable(text)}: {', '.join(places[:5])}{more}")
    differing = sum(name.between or name.within for name in register)
    lines.append(f"{len(register)} names, {differing} spelled in more than one way (!)")
    return "\n".join(lines) + "\n"


def explanation_page(a: str, b: str, explained: Explanation) -> str:
    """The similarity of two names, word by word and edit by edit."""
    verdict = "likely one name" if explained.similarity >= 0.5 else "likely two names"
    lines = [f"{a} / {b}: {explained.similarity:.3f}, {verdict}"]
    for pair in explained.pairs:
        lines += _pair_lines(pair)
    for which, words in (("first", explained.left), ("second", explained.right)):
        if words:
            lines.append(f"  only in the {which} name: {' '.join(words)}")
    return "\n".join(lines) + "\n"


def _pair_lines(pair: WordPair) -> Iterator[str]:
    if pair.first == pair.second:
        yield f"  {pair.first} = {pair.second}"
        return
    cut = [" ".join(graphemes) for graphemes in pair.graphemes]
    bones = "the same" if pair.skeletons[0] == pair.skeletons[1] else f"{pair.skeletons[0]} and {pair.skeletons[1]}"
    yield f"  {pair.first} ~ {pair.second}   graphemes {cut[0]} | {cut[1]}; consonants {bones}"
    for edit in pair.edits:
        if not edit.first:
            what = f"{edit.second} put in"
        elif not edit.second:
            what = f"{edit.first} left out"
        else:
            what = f"{edit.second} for {edit.first}"
        said = "usual between spellings" if edit.weight > 1 else "unusual" if edit.weight < -1 else "says little"
        yield f"    {edit.weight:+.1f}  {what} ({edit.place}): {said}"
