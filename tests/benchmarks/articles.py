"""How much of the article of a page is read, and how much else, beside trafilatura, which is made for that.

    python -P tests/benchmarks/articles.py FOLDER [--worst N]

FOLDER holds pages as sites send them (*.html). Pages that are not English, or in which trafilatura finds fewer than 50
words, are passed over. Prints the share of trafilatura's words that Checker reads (recall), and the share of what
Checker reads that is trafilatura's (precision; headlines and captions, which trafilatura leaves out, count against it).
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

import trafilatura

from checker import UnreadableError, read


def words(text: str) -> Counter[str]:
    """The words of a text, each with how often it is there."""
    return Counter(re.findall(r"\w+", text.lower()))


def main() -> None:
    """Compare, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--worst", type=int, default=0, help="pages to print")
    options = parser.parse_args()
    shared = ours = theirs = pages = 0
    told: list[tuple[float, str]] = []
    for page in sorted(options.folder.rglob("*.html")):
        found = words(trafilatura.extract(page.read_bytes(), include_comments=False, include_tables=False) or "")
        try:
            document = read(page)
        except UnreadableError as problem:
            print(f"{page.name}: {problem}")
            continue
        if document.language != "en" or found.total() < 50:
            continue
        got = words(document.text)
        both = (got & found).total()
        pages, shared, ours, theirs = pages + 1, shared + both, ours + got.total(), theirs + found.total()
        told.append((min(both / got.total(), both / found.total()), page.name))
    for least, name in sorted(told)[: options.worst]:
        print(f"{name}: {least:.1%}")
    print(f"{pages} pages: recall {shared / max(1, theirs):.1%}, precision {shared / max(1, ours):.1%}")


if __name__ == "__main__":
    main()
