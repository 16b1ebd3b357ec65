"""What several tests need: copy with known flaws, the command run in this process, and a rule of a house's own."""

import io
import sys
from types import ModuleType, SimpleNamespace

import pytest
from hypothesis import settings

from checker.cli.main import main
from checker.finding import Related, Severity
from checker.rule import Example, Rule

settings.register_profile("any machine", deadline=None)  # no test is about the clock
settings.load_profile("any machine")

PLUGIN = "newsroom_rules_for_tests"


class Flummox(Rule):
    """The word "flummox" stands in the copy.

    It is a rule for tests: every use is one finding, and the first names the others.
    """

    id = "house/flummox"
    severity = Severity.ERROR
    flags = (Example("We flummox them.", ("flummox",)),)
    passes = (Example("We puzzle them."),)

    def candidates(self, document):
        words = document.words
        return [i for i, word in enumerate(words.folded) if word == "flummox"]

    def judge(self, candidate, document):
        words = document.words
        places = [(words.starts[i], words.ends[i]) for i in self.candidates(document) if i != candidate]
        return self.finding(
            (words.starts[candidate], words.ends[candidate]),
            "The house does not flummox.",
            "AU: What is meant?",
            "flummox",
            related=[Related(*place, "another use") for place in places],
        )


class Perplexing(Rule):
    """The word "perplexing" stands in the copy."""

    id = "house/perplexing"
    severity = Severity.NOTE

    def candidates(self, document):
        words = document.words
        return [(words.starts[i], words.ends[i]) for i, word in enumerate(words.folded) if word == "perplexing"]

    def judge(self, candidate, document):
        return self.finding(candidate, "Perplexing.", "AU: Why?", "perplexing")


@pytest.fixture(autouse=True)
def _cache_apart(tmp_path_factory, monkeypatch):
    """No test finds or leaves anything in the cache of whoever runs it."""
    monkeypatch.setenv("CHECKER_CACHE_DIR", str(tmp_path_factory.mktemp("cache", numbered=True)))


@pytest.fixture
def plugin(monkeypatch):
    """The name of a module that defines house/flummox (error) and house/perplexing (note)."""
    module = ModuleType(PLUGIN)
    module.Flummox, module.Perplexing = Flummox, Perplexing
    monkeypatch.setitem(sys.modules, PLUGIN, module)
    return PLUGIN


@pytest.fixture
def desk(tmp_path, monkeypatch, plugin):
    """A folder to work in, with a configuration that has the house's rules only."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "checker.toml").write_text(f'plugins = ["{plugin}"]\nselect = ["house"]\n')
    return tmp_path


@pytest.fixture
def command(monkeypatch):
    """Runs ``checker ARGUMENTS…`` and gives its status, output and complaints."""

    def run(*arguments, stdin=b""):
        out, err = io.BytesIO(), io.BytesIO()
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="utf-8", write_through=True))
            patched.setattr(sys, "stderr", io.TextIOWrapper(err, encoding="utf-8", write_through=True))
            patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            with pytest.raises(SystemExit) as left:
                main([str(argument) for argument in arguments])
            sys.stdout.flush()
            return SimpleNamespace(status=left.value.code, out=out.getvalue().decode(), err=err.getvalue().decode())

    return run
