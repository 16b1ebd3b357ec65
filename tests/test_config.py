"""The configuration: where it is found, what it may say, and how a slip is named."""

import datetime

import pytest

from checker.config import Config
from checker.config_discovery import Discovery
from checker.finding import Severity


@pytest.fixture
def written(tmp_path):
    """Writes checker.toml (or another file) and reads it."""

    def write(text, name="checker.toml"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return Config.load(file)

    return write


WHOLE = """
select = ["labels", "names/variant-spelling"]
ignore = ["labels/asymmetry"]
fail-on = "error"
notes = true
date = 2025-04-07

[severities]
"labels/loaded-label" = "error"

[house]
names = [["Kaani", "Qaani"]]
distinct = [["Iran", "Iraq"]]
acronyms = ["PMF"]
allowed-labels = ["militia"]
extra-labels = { "proxy" = "ally" }
banned-labels = { regime = { instead = "government", reason = "sheet 4" }, junta = "military government" }
labels-per-1000-words = 20
outlets = ["Shafaq News"]
dateline-required = true

[[overrides]]
paths = ["opinion/**"]
ignore = ["labels/loaded-label"]
"""


def test_every_key(written, monkeypatch):
    text = WHOLE.replace('ignore = ["labels/asymmetry"]', 'ignore = ["labels/loaded-label"]', 1)
    config = written(text)
    assert config.select == ("labels", "names/variant-spelling")
    assert config.fail_on is Severity.ERROR
    assert config.notes is True
    assert config.date == datetime.date(2025, 4, 7)
    assert config.severities == {"labels/loaded-label": Severity.ERROR}
    assert config.house.names == (("Kaani", "Qaani"),)
    assert config.house.distinct == (("Iran", "Iraq"),)
    assert config.house.acronyms == {"PMF"}
    assert config.house.allowed_labels == {"militia"}
    assert config.house.extra_labels == (("proxy", "ally"),)
    assert config.house.outlets == ("Shafaq News",)
    assert config.house.dateline_required is True
    assert config.house.banned_labels == (("regime", "government", "sheet 4"), ("junta", "military government"))
    assert config.house.labels_per_1000_words == 20
    assert len(config.overrides) == 1


def test_pyproject_has_the_same_keys_under_its_heading(written):
    config = written('[project]\nname = "x"\n[tool.checker]\nselect = ["labels"]\n', "pyproject.toml")
    assert config.select == ("labels",)


@pytest.mark.parametrize(
    "text",
    [
        "[tool.checker]\nnotes = true",
        "[ tool . checker ]\nnotes = true",
        "[tool]\nchecker = {notes = true}",
        "[tool]\nchecker.notes = true",
        "tool.checker.notes = true",
        "tool = {checker = {notes = true}}",
        '["tool"."checker"]\nnotes = true',
        "[tool.checker.severities]\n[tool.checker]\nnotes = true",
    ],
)
def test_pyproject_is_read_however_it_is_written(tmp_path, text):
    (tmp_path / "pyproject.toml").write_text(text)
    assert Config.discover(tmp_path / "story.txt").notes


def test_the_nearest_file_wins_and_a_stranger_is_passed_over(tmp_path):
    (tmp_path / "checker.toml").write_text("notes = true")
    desk = tmp_path / "desk" / "wire"
    desk.mkdir(parents=True)
    (tmp_path / "desk" / "pyproject.toml").write_text('[project]\nname = "checker-of-something"\n')
    assert Config.discover(desk / "story.txt").notes
    (tmp_path / "desk" / "pyproject.toml").write_text('[tool.checker]\nfail-on = "error"\n')
    nearest = Config.discover(desk)
    assert not nearest.notes
    assert nearest.fail_on is Severity.ERROR
    assert nearest.file == str(tmp_path / "desk" / "pyproject.toml")
    (tmp_path / "desk" / "checker.toml").write_text('fail-on = "never"')
    assert Config.discover(desk / "no" / "such" / "folder.txt").fail_on is None


def test_a_run_reads_every_file_once(tmp_path, monkeypatch):
    (tmp_path / "checker.toml").write_text("notes = true")
    for name in "abc":
        (tmp_path / name).mkdir()
    discovery = Discovery()
    first = discovery.nearest(tmp_path / "a" / "x.txt")
    (tmp_path / "checker.toml").write_text("broken")
    assert all(discovery.nearest(tmp_path / name / "y.txt") is first for name in "abc")


def test_without_a_file_there_are_the_defaults(tmp_path):
    assert Config.discover(tmp_path)._replace(file="") == Config()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('selct = ["labels"]', "the key 'selct' is unknown; did you mean 'select'?"),
        ('select = ["label"]', "'select': no rule or family is called 'label'; did you mean 'labels'?"),
        ('ignore = ["loaded-label"]', "did you mean 'labels/loaded-label'?"),
        ('select = "labels"', "'select' must be a list of strings, not 'labels'"),
        ('fail-on = "warn"', "must be one of error, warning, note, never, not 'warn'; did you mean 'warning'?"),
        ("fail-on = 2", "'fail-on' must be one of"),
        ("notes = 1", "'notes' must be true or false, not 1"),
        ('date = "7 April"', "'date' must be a date like 2025-04-07"),
        ("date = 2025-04-07T10:00:00", "'date' must be a date like"),
        ('[severities]\n"labels/loaded-label" = "fatal"', "error, warning, note, off, not 'fatal'"),
        ('[severities]\n"labels/loaded-lable" = "off"', "did you mean 'labels/loaded-label'?"),
        ('[house]\nacronims = ["PMF"]', "the key 'house.acronims' is unknown; did you mean 'house.acronyms'?"),
        ('[house]\nnames = ["Kaani"]', "'house.names' must be a list of groups"),
        ("house = 1", "house must be a table, not 1"),
        ("[house]\nextra-labels = 1", "'house.extra-labels' must be"),
        ("[house]\nextra-labels = { x = { why = 'y' } }", "'house.extra-labels' must be"),
        ("[house]\nlabels-per-1000-words = 'ten'", "'house.labels-per-1000-words' must be a whole number"),
        ('[rules."labels/loaded"]', "did you mean 'labels/loaded-label'?"),
        ('[rules."labels/loaded-label"]\nlenient = true', "the key 'rules.labels/loaded-label.lenient' is unknown"),
        ('plugins = ["no.such.module"]', "cannot load the rules of 'no.such.module'"),
        ('overrides = {paths = ["a"]}', "must be written as [[overrides]]"),
        ('[[overrides]]\nignore = ["labels"]', "overrides, entry 1: 'paths' is missing"),
        ('[[overrides]]\npaths = ["a"]\nplugins = []', "the key 'plugins' is unknown"),
        ('[[overrides]]\npaths = ["a"]\n[overrides.house]\nname = []', "did you mean 'house.names'?"),
        ("[tool.checker]\nselect = []", "without [tool.checker]"),
        ("select = [", "is not valid TOML"),
        ("a = " + "[" * 5000, "is not valid TOML"),
    ],
)
def test_a_slip_is_named_on_one_line_with_the_file(tmp_path, written, text, words):
    with pytest.raises(ValueError, match=r"checker\.toml: ") as refusal:
        written(text)
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_slip_in_pyproject_names_its_heading(written):
    with pytest.raises(ValueError, match=r"pyproject.toml: in \[tool.checker\]: the key 'selct'"):
        written("[tool.checker]\nselct = []", "pyproject.toml")


@pytest.mark.parametrize("data", [b"\xff\xfe", b"notes = '\xe9'", b"\x00"])
def test_a_file_that_is_no_text(tmp_path, data):
    (tmp_path / "checker.toml").write_bytes(data)
    with pytest.raises(ValueError, match="is not valid TOML"):
        Config.discover(tmp_path)


def test_off_is_ignore_and_a_rule_goes_before_its_family(written):
    config = written('[severities]\nlabels = "note"\n"labels/loaded-label" = "off"\n')
    assert not config.selects("labels/loaded-label")
    assert config.selects("labels/editorialising")
    assert config.severities["labels/editorialising"] is Severity.NOTE


def test_overrides_apply_in_order_to_the_paths_that_fit(written, tmp_path):
    config = written(
        'ignore = ["names"]\n'
        '[severities]\n"labels/loaded-label" = "off"\n'
        '[house]\nacronyms = ["PMF"]\n'
        '[[overrides]]\npaths = ["wire/**/*.txt"]\nselect = ["names"]\nhouse = {acronyms = ["KH"]}\n'
        '[[overrides]]\npaths = ["wire/hot/*"]\n[overrides.severities]\n"labels/loaded-label" = "error"\n'
    )
    assert config.for_path(tmp_path / "desk" / "a.txt") == config
    wire = config.for_path(tmp_path / "wire" / "deep" / "a.txt")
    assert wire.selects("names/variant-spelling")
    assert not wire.selects("labels/loaded-label")
    assert wire.house.acronyms == {"PMF", "KH"}
    hot = config.for_path(tmp_path / "wire" / "hot" / "a.txt")
    assert hot.severities["labels/loaded-label"] is Severity.ERROR
    assert "labels/loaded-label" not in hot.ignore


@pytest.mark.parametrize(
    ("pattern", "fits", "does_not"),
    [
        ("*.txt", ["a.txt", "deep/down/a.txt"], ["a.md", "a.txtx"]),
        ("wire/*.txt", ["wire/a.txt"], ["a.txt", "wire/deep/a.txt", "other/wire/a.txt"]),
        ("wire/**/*.txt", ["wire/a.txt", "wire/b/c/a.txt"], ["awire/a.txt"]),
        ("opinion", ["opinion/a.txt", "desk/opinion/b/c.md"], ["opinions/a.txt"]),
        ("opinion/", ["opinion/a.txt"], ["opinion.txt"]),
        ("./wire/a?.txt", ["wire/a1.txt"], ["wire/a.txt", "wire/a12.txt"]),
        ("[!ab].txt", ["c.txt"], ["a.txt"]),
        ("**", ["a.txt", "b/c.txt"], []),
        ("a.b", ["a.b"], ["axb"]),
    ],
)
def test_globs(written, tmp_path, pattern, fits, does_not):
    config = written(f"[[overrides]]\npaths = ['{pattern}']\nnotes = true\n")
    assert [path for path in fits + does_not if config.for_path(tmp_path / path).notes] == fits


def test_rules_of_other_packages(written, plugin):
    config = written(f'plugins = ["{plugin}"]\nselect = ["house"]\n[severities]\n"house/flummox" = "note"\n')
    assert config.plugins == (plugin,)
    assert config.severities == {"house/flummox": Severity.NOTE}


def test_options_are_of_the_kind_of_their_defaults(written, plugin, monkeypatch):
    from typing import NamedTuple

    from checker import rule

    class Options(NamedTuple):
        most: int = 3
        share: float = 0.5
        strict: bool = False
        mark: str = "x"
        terms: tuple = ()
        known: frozenset = frozenset()

    monkeypatch.setattr(rule.plugin_rules(plugin)[0], "Options", Options)
    head = f'plugins = ["{plugin}"]\n[rules."house/flummox"]\n'
    config = written(head + 'most = 4\nshare = 1\nstrict = true\nterms = ["a"]\nknown = ["b"]\n')
    assert Options(**config.options["house/flummox"]) == Options(4, 1.0, True, "x", ("a",), frozenset("b"))
    for line in ("most = 1.5", "most = true", "share = 'x'", "strict = 1", "mark = 1", "terms = 'a'", "known = [1]"):
        with pytest.raises(ValueError, match=r"rules\.house/flummox\."):
            written(head + line)
