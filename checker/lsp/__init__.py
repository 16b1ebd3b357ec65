"""Checker in an editor: a server of the Language Server Protocol, made with pygls (the extra ``lsp``)."""
