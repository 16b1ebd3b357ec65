"""``checker lsp``, asked by pygls's own client over standard input and output, as an editor would."""

import asyncio
import os
import sys
import tomllib
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lsprotocol import types
from pygls.lsp.client import LanguageClient
from pygls.uris import from_fs_path

import checker

ROOT = str(Path(checker.__file__).parent.parent)
COPY = (
    "\U0001f600\U0001f600 The envoy Esmail Kaani spoke on Monday. Kaani left.\n\n"
    "\U0001f600 Qaani’s visit ended. “We like Qaani,” he said.\r\nThe end.\n"
)


class Editor(LanguageClient):
    """A client that keeps what it is shown."""

    def __init__(self):
        super().__init__("editor", "1")
        self.shown = {}
        self.told = asyncio.Event()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(params):
            self.shown[params.uri] = params
            self.told.set()

    async def diagnostics(self):
        await asyncio.wait_for(self.told.wait(), 60)
        self.told.clear()
        (params,) = self.shown.values()
        return params.diagnostics


def session(talk, tmp_path, encodings=None, text=COPY, name="story.txt", language="plaintext", options=None):
    """Start the server, open one story, and have ``talk`` with it."""

    async def whole():
        editor = Editor()
        environment = {**os.environ, "PYTHONPATH": ROOT}
        await editor.start_io(sys.executable, "-m", "checker", "lsp", "--stdio", env=environment, cwd=tmp_path)
        try:
            starting = editor.initialize_async(
                types.InitializeParams(
                    capabilities=types.ClientCapabilities(
                        general=types.GeneralClientCapabilities(position_encodings=encodings)
                    ),
                    initialization_options=options,
                )
            )
            begun = await asyncio.wait_for(starting, 60)
            editor.initialized(types.InitializedParams())
            uri = from_fs_path(str(tmp_path / name))
            editor.text_document_did_open(
                types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, language, 1, text))
            )
            result = await asyncio.wait_for(talk(editor, uri, begun.capabilities), 90)
            await asyncio.wait_for(editor.shutdown_async(None), 30)
            editor.exit(None)
            assert await asyncio.wait_for(editor._server.wait(), 30) == 0
            return result
        finally:
            if editor._server.returncode is None:
                await asyncio.wait([asyncio.create_task(editor._server.wait())], timeout=5)
            if editor._server.returncode is None:
                editor._server.kill()
            await editor.stop()

    return asyncio.run(whole())


def of_rule(found, rule="names/variant-spelling"):
    (one,) = [diagnostic for diagnostic in found if diagnostic.code == rule]
    return one


@pytest.mark.parametrize(
    ("encodings", "chosen", "column", "related"),
    [
        (None, "utf-16", 3, 22),
        (["utf-8"], "utf-8", 5, 26),
        (["utf-32", "utf-16"], "utf-32", 2, 20),
    ],
)
def test_places_in_every_encoding_behind_characters_beyond_the_first_plane(
    tmp_path, encodings, chosen, column, related
):
    async def talk(editor, uri, capabilities):
        return capabilities, await editor.diagnostics()

    capabilities, found = session(talk, tmp_path, encodings)
    assert capabilities.position_encoding == chosen
    one = of_rule(found)
    assert (one.range.start.line, one.range.start.character, one.range.end.character) == (2, column, column + 5)
    assert one.severity == types.DiagnosticSeverity.Warning
    assert "Kaani twice" in one.message and "AU: Kaani or Qaani?" in one.message
    first = one.related_information[0]
    assert (first.location.range.start.line, first.location.range.start.character) == (0, related - 7)
    assert first.message == "spelled Kaani"


def applied(text, change, uri):
    """A text with an edit made; positions are taken to be of UTF-32."""
    lines = text.splitlines(keepends=True)
    starts = [sum(map(len, lines[:number])) for number in range(len(lines) + 1)]
    for edit in sorted(change.changes[uri], key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):
        start = starts[edit.range.start.line] + edit.range.start.character
        end = starts[edit.range.end.line] + edit.range.end.character
        text = text[:start] + edit.new_text + text[end:]
    return text


def asked(uri, where, only=None):
    context = types.CodeActionContext([], only=only)
    return types.CodeActionParams(types.TextDocumentIdentifier(uri), where, context)


def test_one_spelling_everywhere_but_in_quotations_and_then_nothing_is_left(tmp_path):
    async def talk(editor, uri, _):
        one = of_rule(await editor.diagnostics())
        offered = await editor.text_document_code_action_async(asked(uri, one.range))
        nothing = await editor.text_document_code_action_async(asked(uri, one.range, [types.CodeActionKind.Source]))
        quick = await editor.text_document_code_action_async(asked(uri, one.range, [types.CodeActionKind.QuickFix]))
        assert len(quick) == len(offered)
        text = applied(COPY, offered[0].edit, uri)
        editor.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(uri=uri, version=2),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )
        return [action.title for action in offered], list(nothing), text, await editor.diagnostics()

    titles, nothing, text, left = session(talk, tmp_path, ["utf-32"])
    assert titles[:2] == ["Write “Kaani” everywhere", "Write “Qaani” everywhere"]
    assert titles[2:] == [
        "Waive: two people", "Waive: right as it stands", "Waive: checked with the author", "Waive: house style",
    ]  # fmt: skip
    assert nothing == []
    assert text == COPY.replace("Qaani’s", "Kaani’s")
    assert of_rule(left).range.start.line == 2  # the one in the quotation


def test_a_waiver_is_written_beside_plain_text_and_heard_of(tmp_path):
    (tmp_path / "story.txt").write_text(COPY)

    async def talk(editor, uri, _):
        one = of_rule(await editor.diagnostics())
        offered = await editor.text_document_code_action_async(asked(uri, one.range))
        (waive,) = [action for action in offered if action.title == "Waive: our stringer’s spelling"]
        create, edit = waive.edit.document_changes
        assert create.uri == edit.text_document.uri
        (tmp_path / "checker-waivers.toml").write_text(edit.edits[0].new_text, encoding="utf-8")
        watched = types.FileEvent(create.uri, types.FileChangeType.Created)
        editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([watched]))
        return await editor.diagnostics()

    left = session(talk, tmp_path, options={"reasons": ["our stringer’s spelling"], "notes": True})
    assert not [diagnostic for diagnostic in left if diagnostic.code == "names/variant-spelling"]
    assert [diagnostic for diagnostic in left if diagnostic.severity == types.DiagnosticSeverity.Hint]
    (entry,) = tomllib.loads((tmp_path / "checker-waivers.toml").read_text("utf-8"))["waiver"]
    assert (entry["path"], entry["reason"]) == ("story.txt", "our stringer’s spelling")


def test_a_waiver_in_markdown_is_a_comment_before_the_paragraph(tmp_path):
    text = "# Head\n\nThe envoy Esmail Kaani spoke on Monday.\n\n" + "*Qaani* left, and Kaani stayed.\n"

    async def talk(editor, uri, _):
        one = of_rule(await editor.diagnostics())
        offered = await editor.text_document_code_action_async(asked(uri, one.range))
        (waive,) = [action for action in offered if action.title == "Waive: two people"]
        return applied(text, waive.edit, uri)

    changed = session(talk, tmp_path, ["utf-32"], text=text, name="untitled", language="markdown")
    comment = "<!-- checker: ignore-next names/variant-spelling -- two people -->\n\n"
    assert changed == text.replace("*Qaani*", comment + "*Qaani*")
    (tmp_path / "story.md").write_text(changed)
    assert [
        f.state for f in checker.check_file(tmp_path / "story.md").findings if f.rule == "names/variant-spelling"
    ] == ["waived"]


def test_the_manual_shows_on_hover(tmp_path):
    async def talk(editor, uri, _):
        one = of_rule(await editor.diagnostics())
        at = types.TextDocumentIdentifier(uri), one.range.start
        shown = await editor.text_document_hover_async(types.HoverParams(*at))
        end = types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(3, 7))
        return shown, await editor.text_document_hover_async(end)

    shown, nothing = session(talk, tmp_path)
    assert shown.contents.kind == types.MarkupKind.Markdown
    assert shown.contents.value.startswith("**names/variant-spelling** (warning)")
    assert "One name, spelled two ways." in shown.contents.value
    assert nothing is None


def test_a_broken_configuration_is_told_of_in_the_story_and_the_server_lives(tmp_path):
    (tmp_path / "checker.toml").write_text("selct = []")

    async def talk(editor, uri, _):
        broken = await editor.diagnostics()
        (tmp_path / "checker.toml").unlink()
        editor.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(uri)))
        return broken, await editor.diagnostics()

    broken, mended = session(talk, tmp_path)
    assert [diagnostic.message.rpartition(": ")[2] for diagnostic in broken] == [
        "the key 'selct' is unknown; did you mean 'select'?"
    ]
    assert of_rule(mended)


def test_an_empty_story_and_one_of_odd_characters(tmp_path):
    async def talk(editor, uri, _):
        return list(await editor.diagnostics())

    assert session(talk, tmp_path, text="") == []
    session(talk, tmp_path, text="\u2028Kaani\x85 \x0b\r“Qaani \U0001f468\u200d\U0001f469\r\r\n said")
