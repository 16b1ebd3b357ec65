"""The formats of the editorial report by the ending of the file's name, each a writer imported when it is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from checker.report.editorial.parts import Editorial

FORMATS = {
    "html": ("checker.report.editorial.html", "as_html"),
    "pdf": ("checker.report.editorial.pdf", "as_pdf"),
    "docx": ("checker.report.editorial.docx", "as_docx"),
    "xlsx": ("checker.report.editorial.sheets", "as_xlsx"),
    "md": ("checker.report.editorial.markdown", "as_markdown"),
}


def rendered(editorial: Editorial, form: str) -> bytes:
    """The report as the bytes of a file of one format. KeyError if there is none of that name; ImportError, with a
    sentence, if what the format needs is not installed."""
    module, function = FORMATS[form]
    write: Callable[[Editorial], str | bytes] = getattr(importlib.import_module(module), function)
    made = write(editorial)
    return made.encode("utf-8") if isinstance(made, str) else made
