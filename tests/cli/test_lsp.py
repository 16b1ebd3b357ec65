"""``checker lsp`` where the extra is missing."""

import sys


def test_a_missing_extra_is_one_line(desk, command, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] in ("pygls", "lsprotocol")]:
        monkeypatch.delitem(sys.modules, name)
    for name in [name for name in sys.modules if name.startswith("checker.lsp")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pygls", None)
    monkeypatch.setitem(sys.modules, "lsprotocol", None)
    result = command("lsp")
    assert (result.status, result.out) == (2, "")
    assert result.err == "checker: serving an editor needs pygls; install copydesk-checker[lsp]\n"
