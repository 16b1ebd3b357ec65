"""Where reports are written: standard output as they are made, files all at once when the run is over."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress

from checker.cli.whole_files import draft_of, put_in_place
from checker.report.formats import Layout, Writer, writer
from checker.report.summary import counted
from checker.report.tally import Tally

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

    from checker.report.pressing import PressedText

STDOUT = "-"
_LONGEST_SUMMARY = 900_000  # bytes; GitHub refuses a job summary of more than a mebibyte


class Output:
    """One format going to one place. A file appears, or is replaced, only when it is complete: until then the text is
    in a hidden file beside it. What is no regular file (a pipe, /dev/stdout) is written to as it comes."""

    def __init__(self, form: str, target: str, layout: Layout) -> None:
        self.form = form
        self.target = target
        self.layout = layout
        self.writer: Writer = writer(form, layout)
        self._written = 0
        self._kept: list[str] | None = [] if hasattr(self.writer, "arranged") else None
        self._draft = ""
        self._file: BinaryIO = sys.stdout.buffer if target == STDOUT else self._opened()
        self._write(self.writer.opening())

    def _opened(self) -> BinaryIO:
        target = os.path.realpath(self.target)
        if os.path.exists(target) and not stat.S_ISREG(os.stat(target).st_mode):
            return open(target, "wb")
        draft = draft_of(target)
        file = open(draft, "xb")  # noqa: SIM115 (it outlives this: close() or abandon() closes it)
        self._draft = draft
        return file

    def add(self, piece: str | PressedText) -> None:
        """One document, as the writer made it; "" is passed over."""
        if not isinstance(piece, str):
            self._write(self.writer.separator if self._written else "")
            self._written += 1
            self._file.writelines(piece.unpressed())
        elif piece and self._kept is not None:
            self._kept.append(piece)
        elif piece:
            self._write(self.writer.separator + piece if self._written else piece)
            self._written += 1

    def close(self, tally: Tally) -> None:
        """Write what stands at the end and put the file in its place."""
        if self._kept is not None:
            self._write(self.writer.arranged(self._kept, tally))  # type: ignore[attr-defined]
        self._write(self.writer.closing(tally))
        self._file.flush()
        if self.target != STDOUT:
            self._file.close()
        if self._draft:
            put_in_place(self._draft, os.path.realpath(self.target))
            self._draft = ""

    def abandon(self) -> None:
        """Leave nothing half-written; after close() there is nothing to leave."""
        if self.target != STDOUT:
            with suppress(OSError):
                self._file.close()
        if self._draft:
            os.unlink(self._draft)
            self._draft = ""

    def _write(self, text: str) -> None:
        if not text:
            return
        encoding = "utf-8"
        if self.form == "text" and self.target == STDOUT:
            encoding = sys.stdout.encoding or encoding
        self._file.write(text.encode(encoding, "backslashreplace"))
        if self.target == STDOUT:
            self._file.flush()


class JobSummary(Output):
    """Markdown behind what other steps have written to GitHub's summary of a job, as much as it takes."""

    def __init__(self, target: str) -> None:
        self._left = _LONGEST_SUMMARY
        self._omitted = 0
        super().__init__("markdown", target, Layout())

    def _opened(self) -> BinaryIO:
        return open(self.target, "ab")

    def add(self, piece: str | PressedText) -> None:
        """One document, if there is room for it."""
        assert isinstance(piece, str), "Markdown is never pressed"
        self._left -= len(piece.encode("utf-8", "backslashreplace"))
        if self._left < 0:
            self._omitted += bool(piece)
        else:
            super().add(piece)

    def close(self, tally: Tally) -> None:
        """Write how many documents had no room, then the counts."""
        if self._omitted:
            self._write(f"There is no room here for {counted(self._omitted, 'more file')} with findings.\n\n")
        super().close(tally)
