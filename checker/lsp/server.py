"""The server itself: what it answers an editor. Stories are checked when they are opened, a moment after they are
changed, and when a configuration or a file of waivers is."""

from __future__ import annotations

import asyncio
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from checker import __version__
from checker.lsp.actions import actions
from checker.lsp.story import OpenStory, examined
from checker.report.manual import hover_text
from checker.rule import all_rules

_PAUSE = 0.25  # seconds without another change after which a story is checked
_WATCHED = ("**/checker.toml", "**/pyproject.toml", "**/checker-waivers.toml")


class DeskServer(LanguageServer):
    """The stories that an editor has open, each as it was last checked."""

    def __init__(self) -> None:
        super().__init__("checker", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.stories: dict[str, OpenStory] = {}
        self.languages: dict[str, str] = {}
        self.options: dict[str, Any] = {}

    def check(self, uri: str) -> OpenStory:
        """Check what the editor holds for a story now, and show it what was found."""
        held = self.workspace.get_text_document(uri)
        known = self.stories.get(uri)
        if known and known.version == held.version and known.positions.text == held.source and held.version is not None:
            return known
        story = self.stories[uri] = examined(
            uri,
            to_fs_path(uri) or "untitled.txt",
            held.source,
            held.version,
            markdown=self.languages.get(uri) == "markdown",
            notes=bool(self.options.get("notes")),
            encoding=self.workspace.position_encoding,
        )
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, story.diagnostics(), version=held.version)
        )
        return story

    def forget(self, uri: str | None = None) -> None:
        """Check a story anew when it is asked for, or all of them."""
        for one in [uri] if uri else list(self.stories):
            self.stories.pop(one, None)


def make_server() -> DeskServer:
    """The server with all that it answers."""
    server = DeskServer()

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        given = params.initialization_options
        server.options = given if isinstance(given, dict) else {}

    @server.feature(types.INITIALIZED)
    def initialized(params: types.InitializedParams) -> None:
        workspace = server.client_capabilities.workspace
        watching = workspace and workspace.did_change_watched_files
        if watching and watching.dynamic_registration:
            watchers = [types.FileSystemWatcher(glob) for glob in _WATCHED]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            server.client_register_capability(
                types.RegistrationParams([types.Registration("watched", method, options)])
            )

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.languages[params.text_document.uri] = params.text_document.language_id
        server.check(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        uri, version = params.text_document.uri, params.text_document.version
        await asyncio.sleep(_PAUSE)
        if uri in server.languages and server.workspace.get_text_document(uri).version == version:
            server.check(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        if params.text_document.uri in server.languages:
            server.forget(params.text_document.uri)
            server.check(params.text_document.uri)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def changed_on_disk(params: types.DidChangeWatchedFilesParams) -> None:
        server.forget()
        for uri in list(server.languages):
            server.check(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        server.forget(uri)
        server.languages.pop(uri, None)
        server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])
    )
    def code_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        kinds = [getattr(kind, "value", kind) for kind in params.context.only or ()]
        if kinds and not any(types.CodeActionKind.QuickFix.value.startswith(kind) for kind in kinds):
            return []
        story = server.check(params.text_document.uri)
        reasons = server.options.get("reasons")
        given = [str(reason) for reason in reasons] if isinstance(reasons, list) else []
        found = []
        for finding in story.findings_at(params.range):
            for action in actions(story, [finding], given):
                action.diagnostics = [d for d in story.diagnostics() if d.data == finding.fingerprint]
                found.append(action)
        return found

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        story = server.check(params.text_document.uri)
        found = story.findings_at(types.Range(params.position, params.position))
        if not found:
            return None
        classes = {cls.id: cls for cls in all_rules()}
        pages = [hover_text(finding, classes.get(finding.rule)) for finding in found]
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(pages)))

    return server
