"""Modules of a package that are imported when they are first asked for."""

import subprocess
import sys

import pytest

from checker import language, late_modules


def test_a_module_is_imported_when_it_is_first_asked_for():
    told = "import sys, checker.language as l; a = 'checker.language.money' in sys.modules; l.money; print(a, l.money)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("False <module 'checker.language.money'")


def test_what_is_no_module_is_no_attribute():
    with pytest.raises(AttributeError, match=r"module 'checker\.language' has no attribute 'weather'"):
        language.weather  # noqa: B018


def test_what_is_wrong_inside_a_module_is_not_hidden(tmp_path, monkeypatch):
    (tmp_path / "broken_package").mkdir()
    (tmp_path / "broken_package" / "__init__.py").write_text("")
    (tmp_path / "broken_package" / "lame.py").write_text("import there_is_no_such_module")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="there_is_no_such_module"):
        late_modules.modules_of("broken_package")("lame")
