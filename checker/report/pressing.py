"""The JSON of a long text, pressed piece by piece: in one piece it would take more memory than the check did."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from checker.report.entry import LEDGERS, finding_entry, ledger_entries, opening_entry
from checker.report.long_report import LongReport
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FINDINGS = 100  # are pressed together


class PressedText(NamedTuple):
    """A text as pieces of UTF-8, each pressed by itself. A lone surrogate stands in it as the escape that JSON has."""

    pieces: tuple[bytes, ...]

    def unpressed(self) -> Iterator[bytes]:
        """The pieces as they were, in order."""
        return map(zlib.decompress, self.pieces)

    def __str__(self) -> str:
        return b"".join(self.unpressed()).decode("utf-8")


def pressed_entry(report: LongReport, ending: str = "") -> PressedText:
    """What ``as_json(entry(report))`` is, and an ending."""
    lists: dict[str, list[bytes]] = {name: [] for name in ("findings", *LEDGERS)}
    for at in range(0, len(report.findings), _FINDINGS):
        findings = [finding_entry(finding, report.document) for finding in report.findings[at : at + _FINDINGS]]
        _put(lists["findings"], findings)
    for part in ledger_entries(report):
        for name, entries in part.items():
            _put(lists[name], entries)
    pieces = [_pressed(_json(opening_entry(report))[:-1])]
    for name, found in lists.items():
        pieces += [_pressed(f', "{name}": ['), *found, _pressed("]")]
    pieces.append(_pressed(f', "examined": {_json(report.examined)}}}{ending}'))
    return PressedText(tuple(pieces))


def _put(pieces: list[bytes], entries: list[Any]) -> None:
    if entries:
        pieces.append(_pressed((", " if pieces else "") + _json(entries)[1:-1]))


def _json(value: Any) -> str:
    from checker.report.documents import as_json

    return as_json(value)


def _pressed(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", "backslashreplace"), 1)
