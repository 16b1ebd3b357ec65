"""Whether findings point at the same words, whatever the format of the file that a story comes in.

    python -P tests/benchmarks/round_trip.py FOLDER [--limit N] [--worst N]

FOLDER holds stories: files of plain text, or JSON Lines with "text" and maybe "title". Every story is made into
Markdown, a page of HTML, DOCX, ODT, NITF, NewsML-G2 and ninjs, marked up as real files are
(tests/reading/made_copy.py), checked in each, and what is found is compared with what is found in its plain text: the
same rule on the same words at the same place among all words. Then the words of the file between a finding's
source_start and source_end, without their markup, are compared with the finding's own. Prints both shares by format;
the exit status is 1 if either is below 99.9 %.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from checker import Config, Document, Report, check
from checker.reading import read_bytes

HERE = Path(__file__).parent
_MADE = importlib.util.spec_from_file_location("made_copy", HERE.parent / "reading" / "made_copy.py")
assert _MADE and _MADE.loader
made_copy = importlib.util.module_from_spec(_MADE)
_MADE.loader.exec_module(made_copy)

_ENOUGH = 0.999
_UNSEEN = re.compile("[\\s\u00ad\u200b\u2060\ufeff]+")
_NO_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")

Key = tuple[str, int, str]


def stories(folder: Path, limit: int) -> Iterator[tuple[str, str]]:
    """The name and the text of every story, ``limit`` of each file of JSON Lines."""
    for file in sorted(folder.rglob("*")):
        if file.suffix == ".txt":
            yield file.name, file.read_text("utf-8")
        elif file.suffix == ".jsonl":
            lines = file.read_text("utf-8").splitlines()
            for line in lines[:: max(1, len(lines) // limit)][:limit]:
                row = json.loads(line)
                if isinstance(row.get("text"), str):
                    title = row.get("title") or ""
                    yield f"{file.name} {row.get('id')}", f"{title}\n\n{row['text']}" if title else row["text"]


def keys(report: Report) -> Counter[Key]:
    """What is found: the rule, the place among the letters of all blocks, and the words, without white space."""
    document = report.document
    starts, totals, total = [], [], 0
    for block in document.segments.blocks:
        starts.append(block.start)
        totals.append(total)
        total += len(squeezed(document.text[block.start : block.end]))
    found: Counter[Key] = Counter()
    for finding in report.findings:
        index = document.segments.block_at(finding.start)
        at = totals[index] + len(squeezed(document.text[starts[index] : finding.start]))
        found[finding.rule, at, squeezed(finding.text)] += 1
    return found


def squeezed(text: str) -> str:
    """Text without white space and what no reader sees."""
    return _UNSEEN.sub("", text)


def points_at(document: Document, start: int, end: int, form: str) -> str:
    """The words of the source that stand for those of the text, without their markup."""
    assert document.source_map
    begin, stop = document.in_source(start, end)
    words = document.source_map.source[begin:stop]
    if form == "json":
        words = json.loads(f'"{words}"', strict=False)
    if form == "md":
        words = re.sub(r"\\([^a-zA-Z0-9\s])", lambda escaped: chr(0xE000 + ord(escaped[1])), words)
        words = re.sub(r"<!--.*?-->|\]\([^)]*\)|\*\*|\[", "", words, flags=re.S)
        words = re.sub("[\ue000-\ue0ff]", lambda escaped: chr(ord(escaped[0]) - 0xE000), unescape(words))
        return squeezed(words)
    elif form not in ("docx", "odt"):
        words = re.sub(r"<!--.*?-->|<[^<>]*?(?:\"[^\"]*\"[^<>]*?)*>", "", words, flags=re.S)
    return squeezed(unescape(words) if form not in ("docx", "odt") else words)


def main() -> int:
    """Compare, print, and tell by the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=10**9, help="stories of each file")
    parser.add_argument("--worst", type=int, default=0, help="differences to print")
    options = parser.parse_args()
    config = Config()
    expected: Counter[str] = Counter()
    same: Counter[str] = Counter()
    pointing: Counter[str] = Counter()
    told = passed_over = read = 0
    for name, text in stories(options.folder, options.limit):
        written = made_copy.as_text(made_copy.blocks_of(Document(text)), random.Random(name)).decode()
        plain = check(written, path="story.txt", config=config, date="2025-04-07")
        if _NO_XML.search(text) or not plain.checked:
            passed_over += 1
            continue
        read += 1
        blocks = made_copy.blocks_of(plain.document)
        wanted = keys(plain)
        for form, make in made_copy.FORMATS.items():
            document = read_bytes(make(blocks, random.Random(name)), f"story.{form}")
            report = check(document, config=config, date="2025-04-07")
            found = keys(report)
            expected[form] += sum((wanted | found).values())
            same[form] += sum((wanted & found).values())
            lost = [*(wanted - found), *(found - wanted)]
            for finding in report.findings:
                right = points_at(document, finding.start, finding.end, form) == squeezed(finding.text)
                pointing[form] += right
                if not right:
                    begin, stop = document.in_source(finding.start, finding.end)
                    source = document.source_map.source[begin:stop] if document.source_map else ""
                    lost.append(("points at", begin, f"{source!r} for {finding.text!r}"))
                pointing[form + " all"] += 1
            for key in lost:
                if told < options.worst:
                    told += 1
                    print(f"{name}, {form}: {key} {'only in plain text' if key in wanted else ''}")
    print(f"{read} stories, {passed_over} passed over (not English, or characters that XML cannot hold)")
    status = 0
    for form, total in expected.items():
        shares = same[form] / max(1, total), pointing[form] / max(1, pointing[form + " all"])
        print(f"{form:5} {total} findings: {shares[0]:.4%} the same, {shares[1]:.4%} point at their words")
        status = 1 if min(shares) < _ENOUGH else status
    return status


if __name__ == "__main__":
    sys.exit(main())
