"""The shape of the house: which module may import which, how long it may be, and what has to be in step."""

import ast
import re
from pathlib import Path

import pytest

import checker
import rules
from checker import lists, rule

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    path.relative_to(ROOT).as_posix() for package in ("checker", "rules") for path in (ROOT / package).rglob("*.py")
)
WRITTEN = [name for name in MODULES if (ROOT / name).stat().st_size]
LONGEST = 300  # lines


def imported(name):
    """Every module that a module imports, wherever in it, those for type checkers too."""
    tree = ast.parse((ROOT / name).read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(module, packages):
    return any(module == package or module.startswith(package + ".") for package in packages)


@pytest.mark.parametrize("name", [name for name in WRITTEN if name.startswith("checker/language/")])
def test_layers_know_nothing_of_what_is_built_on_them(name):
    above = ("engine", "report", "cli", "config", "config_discovery", "config_reading", "document", "reading", "rule")
    assert not [module for module in imported(name) if within(module, [f"checker.{part}" for part in above])]


@pytest.mark.parametrize("name", [name for name in WRITTEN if name.startswith("rules/")])
def test_rules_are_built_on_checker_alone(name):
    allowed = (
        "checker.rule", "checker.finding", "checker.document", "checker.house", "checker.lists", "checker.language",
        "checker.Rule", "checker.tuples",
    )  # fmt: skip
    ours = [module for module in imported(name) if within(module, ("checker", "rules")) and module != "checker"]
    assert not [module for module in ours if not within(module, allowed)]
    assert not [module for module in ours if within(module, ("rules",))], "what two rules need is a layer"


@pytest.mark.parametrize("name", [name for name in WRITTEN if name.startswith("checker/")])
def test_checker_finds_rules_and_never_imports_them(name):
    assert not [module for module in imported(name) if within(module, ("rules",))]


@pytest.mark.parametrize("name", [name for name in WRITTEN if not name.startswith("checker/cli/")])
def test_only_the_command_line_knows_click(name):
    assert not [module for module in imported(name) if within(module, ("click", "checker.cli"))] or name.endswith(
        "__main__.py"
    )


@pytest.mark.parametrize("name", WRITTEN)
def test_modules_are_short_and_say_what_they_are(name):
    source = (ROOT / name).read_text("utf-8")
    assert ast.get_docstring(ast.parse(source)), "the first line of every file says what it is"
    assert len(source.splitlines()) <= LONGEST
    assert not re.search(r"(utils|helpers|common|misc)\.py$", name)


@pytest.mark.parametrize("name", [name for name in WRITTEN if name != "checker/tuples.py"])
def test_named_tuples_are_of_one_make(name):
    others = {"typing.NamedTuple", "collections.namedtuple"}
    assert not others & set(imported(name)), "checker.tuples has the one to use"


@pytest.mark.parametrize("package", lists.PACKAGES)
def test_compiled_lists_are_in_step_with_the_toml_files(package):
    compiled = (ROOT / package / "word_lists.json").read_text("utf-8")
    assert compiled == lists.compiled(package), "run python checker/lists.py"


@pytest.mark.parametrize("rule_id", rule.built_in_ids())
def test_a_rule_has_the_id_of_its_file(rule_id):
    cls = rule.load(rule_id)
    family, name = rule_id.split("/")
    assert Path(rules.__path__[0], family, name.replace("-", "_") + ".py").is_file()
    assert cls.__module__ == f"rules.{family}.{name.replace('-', '_')}"


def test_rules_yield_only_to_rules_that_there_are():
    there_are = set(rule.built_in_ids())
    assert not [(cls.id, other) for cls in checker.rules() for other in cls.yields_to if other not in there_are]
    assert not [cls.id for cls in checker.rules() if cls.id in cls.yields_to]


def test_the_public_api_is_what_it_says():
    assert all(hasattr(checker, name) for name in checker.__all__)
