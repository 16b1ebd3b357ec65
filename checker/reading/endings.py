"""Which files are copy, by their endings, and which module reads them."""

from __future__ import annotations

import re

PLAIN = (".txt",)
MARKDOWN = (".md", ".markdown")
HTML = (".html", ".htm", ".xhtml")
WORD = (".docx",)
ODT = (".odt",)
PDF = (".pdf",)
XML = (".xml", ".nitf", ".newsml")
NINJS = (".json", ".ninjs")
SUFFIXES = PLAIN + MARKDOWN + HTML + WORD + ODT
"""The endings by which copy is known in a folder. A file that is named outright is read whatever its ending; PDFs are
read only so, because in a folder of copy they are what was sent along."""
AGENCIES = XML + NINJS
"""Endings that copy has only if it begins as the agencies' formats do."""

_OFFICE_LOCK = "~$"
_PEEK = 65_536  # bytes
_STORY = rb'<(?:\w+:)?(?:nitf|newsItem|newsMessage)[\s>]|"(?:body_x?html|body_text|bodies)"\s*:'


def is_copy(path: str) -> bool:
    """Is a file in a folder copy? Files of XML and JSON are looked into, because most of those are not."""
    name = path.lower()
    if name.endswith(SUFFIXES):
        return not name.replace("\\", "/").rpartition("/")[2].startswith(_OFFICE_LOCK)
    if not name.endswith(AGENCIES):
        return False
    try:
        with open(path, "rb") as file:
            return bool(re.search(_STORY, file.read(_PEEK)))
    except (OSError, ValueError):
        return False
