"""The page that leads to the reports of many stories: one row a story, with its counts and its source summary."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from importlib.resources import files
from urllib.parse import quote

from checker.report.editorial.parts import legible
from checker.tuples import NamedTuple


class Listed(NamedTuple):
    """One story: its path, the file that holds its report ("" if there is none), what to say of it, and
    whether it could be read."""

    path: str
    file: str
    title: str
    counts: str
    summary: str
    read: bool = True


def index_page(stories: Iterable[Listed], version: str) -> str:
    """The page, as HTML that needs no other file but the reports."""
    rows = "\n".join(map(_row, stories))
    style = files(__package__).joinpath("page.css").read_text("utf-8")
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'">
<title>Editorial reports</title>
<style>{style}</style>
</head>
<body>
<header><h1>Editorial reports</h1></header>
<main>
<div class="scroll" role="group" aria-label="Stories" tabindex="0"><table><caption>Stories</caption>
<thead><tr><th scope="col">story</th><th scope="col">findings</th><th scope="col">sources</th></tr></thead>
<tbody>
{rows}
</tbody></table></div>
</main>
<footer><p>Made by Checker {escape(version)}.</p></footer>
</body>
</html>
"""


def _row(story: Listed) -> str:
    title, path = escape(legible(story.title)), escape(legible(story.path))
    link = f'<a href="{escape(quote(legible(story.file)))}">{title}</a>' if story.file else title
    return (
        f'<tr><th scope="row">{link}<br><span class="quiet">{path}</span></th>'
        f"<td>{escape(legible(story.counts))}</td><td>{escape(legible(story.summary))}</td></tr>"
    )
