"""From the tables of a configuration file to a Config. Every key is checked, and a slip is named with what was meant.

``settings`` here are the values that a table gives, by field of Config: the file's own table and each of its overrides
are read by the same functions and put one over the other by ``merged``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date as Date
from types import MappingProxyType
from typing import Any, NoReturn

from checker.config import Config, Override
from checker.finding import Severity
from checker.house import House
from checker.language.label_policies import policies
from checker.rule import AnyRule, load, plugin_rules
from checker.selection import known, nearest, unknown

Settings = dict[str, Any]
_ROOT_ONLY = ("plugins", "overrides", "include", "exclude")
_PLAIN = ("select", "plugins", "fail_on", "notes", "date", "overrides", "include", "exclude")
_OFF = "off"
_NEVER = "never"


def config_from(table: object, file: str, heading: str) -> Config:
    """The configuration in one table of a file. ValueError with one line that names the file, the key and what was
    meant, if anything in it cannot be used. ``heading`` is the table's own heading in the file, or ""."""
    return merged(Config(file=file), _Reader(file, heading, table).settings())


def merged(config: Config, settings: Mapping[str, Any]) -> Config:
    """A configuration with settings put over it: lists of the house, severities and options are added to, ``ignore`` is
    added to, ``select`` is replaced and takes back what was ignored; a severity takes back "off"."""
    ignore = config.ignore
    severities = dict(config.severities)
    for rule_id, severity in settings.get("severities", {}).items():
        ignore = tuple(word for word in ignore if word != rule_id)
        if severity is None:
            ignore += (rule_id,)
        else:
            severities[rule_id] = severity
    if "select" in settings:
        ignore = tuple(word for word in ignore if word not in settings["select"])
    ignore += tuple(word for word in settings.get("ignore", ()) if word not in ignore)
    options = {rule_id: dict(given) for rule_id, given in config.options.items()}
    for rule_id, given in settings.get("options", {}).items():
        options.setdefault(rule_id, {}).update(given)
    plain = {key: settings[key] for key in _PLAIN if key in settings}
    return config._replace(
        ignore=ignore,
        severities=MappingProxyType(severities),
        options=MappingProxyType(options),
        house=_furnished(config.house, settings.get("house", {})),
        **plain,
    )


def _furnished(house: House, given: Mapping[str, Any]) -> House:
    lists = {key: getattr(house, key) for key in given if isinstance(getattr(house, key), (tuple, frozenset))}
    added = {key: old | given[key] if isinstance(old, frozenset) else (*old, *given[key]) for key, old in lists.items()}
    return house._replace(**{**given, **added})


class _Reader:
    """Reads one table; ``heading`` says in complaints which."""

    def __init__(
        self,
        file: str,
        heading: str,
        table: object,
        rules: dict[str, type[AnyRule]] | None = None,
        override: bool = False,
    ) -> None:
        self.file = file
        self.heading = heading
        self.table = self.mapping(table, heading or "the file")
        self.override = override
        self.plugins: dict[str, type[AnyRule]] = rules or {}

    def complain(self, sentence: str) -> NoReturn:
        where = f" in {self.heading}" if self.heading else ""
        raise ValueError(f"{self.file}:{where and where + ':'} {sentence}")

    def settings(self) -> Settings:
        """The settings that the table gives. Plug-ins are loaded first, because other keys name their rules."""
        readers: dict[str, tuple[str, Callable[[object, str], Any]]] = {
            "plugins": ("plugins", self.plugin_names),
            "select": ("select", self.rule_names),
            "ignore": ("ignore", self.rule_names),
            "fail-on": ("fail_on", self.threshold),
            "notes": ("notes", self.truth),
            "date": ("date", self.day),
            "severities": ("severities", self.severities),
            "house": ("house", self.house),
            "rules": ("options", self.options),
            "overrides": ("overrides", self.overrides),
            "include": ("include", self.words),
            "exclude": ("exclude", self.words),
        }
        if self.override:
            readers = {key: reader for key, reader in readers.items() if key not in _ROOT_ONLY}
        self.refuse_unknown(self.table, (*readers, *(["paths"] if self.override else [])))
        return {field: read(self.table[key], key) for key, (field, read) in readers.items() if key in self.table}

    def refuse_unknown(self, given: Iterable[str], valid: Collection[str], under: str = "") -> None:
        for key in given:
            if key not in valid:
                if key == "tool" and not self.heading:
                    self.complain("the keys of checker.toml stand at its top, without [tool.checker]")
                near = nearest(key, valid)
                there = f"there are {', '.join(sorted(valid))}" if valid else "the rule has no options"
                meant = f"did you mean {under + near!r}?" if near else there
                self.complain(f"the key {under + key!r} is unknown; {meant}")

    # Values

    def mapping(self, value: object, key: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            self.complain(f"{key} must be a table, not {_shown(value)}")
        return value

    def truth(self, value: object, key: str) -> bool:
        if not isinstance(value, bool):
            self.complain(f"{key!r} must be true or false, not {_shown(value)}")
        return value

    def words(self, value: object, key: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            self.complain(f"{key!r} must be a list of strings, not {_shown(value)}")
        return tuple(value)

    def groups(self, value: object, key: str) -> tuple[tuple[str, ...], ...]:
        if not isinstance(value, list) or not all(isinstance(group, list) for group in value):
            self.complain(f'{key!r} must be a list of groups, like [["Kaani", "Qaani"]], not {_shown(value)}')
        return tuple(self.words(group, key) for group in value)

    def pairs(self, value: object, key: str) -> tuple[tuple[str, ...], ...]:
        """Terms with what to write, and with the reason where the house gives one."""
        if isinstance(value, dict) and all(isinstance(word, str) or _reasoned(word) for word in value.values()):
            return tuple(
                (term, word) if isinstance(word, str) else (term, word.get("instead", ""), word.get("reason", ""))
                for term, word in value.items()
            )
        if isinstance(value, list) and all(isinstance(word, str) for word in value):
            return tuple((word, "") for word in value)
        return self.complain(
            f"{key!r} must be a list of terms or a table of terms and what to write, or "
            f"{{ instead = …, reason = … }}, not {_shown(value)}"
        )

    def day(self, value: object, key: str) -> Date:
        if type(value) is Date:
            return value
        try:
            return Date.fromisoformat(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return self.complain(f"{key!r} must be a date like 2025-04-07, not {_shown(value)}")

    def threshold(self, value: object, key: str) -> Severity | None:
        return self.one_of(value, key, _NEVER)

    def one_of(self, value: object, key: str, nothing: str) -> Severity | None:
        valid = [*(severity.label for severity in sorted(Severity, reverse=True)), nothing]
        if value not in valid:
            near = nearest(value, valid) if isinstance(value, str) else ""
            meant = f"; did you mean {near!r}?" if near else ""
            self.complain(f"{key!r} must be one of {', '.join(valid)}, not {_shown(value)}{meant}")
        return None if value == nothing else Severity.of(str(value))

    def policy(self, value: object, key: str) -> str:
        valid = policies()
        if value not in valid:
            near = nearest(value, valid) if isinstance(value, str) else ""
            meant = f"; did you mean {near!r}?" if near else ""
            self.complain(f"{key!r} must be one of {', '.join(valid)}, not {_shown(value)}{meant}")
        return str(value)

    # Rules

    def plugin_names(self, value: object, key: str) -> tuple[str, ...]:
        names = self.words(value, key)
        for name in names:
            try:
                self.plugins.update({cls.id: cls for cls in plugin_rules(name)})
            except ValueError as problem:
                self.complain(f"{key!r}: {problem}")
        return names

    def rule_names(self, value: object, key: str) -> tuple[str, ...]:
        names = self.words(value, key)
        for name in names:
            self.refuse_unknown_rule(name, key)
        return names

    def refuse_unknown_rule(self, name: str, key: str, families: bool = True) -> None:
        valid = [word for word in known(self.plugins.values()) if families or "/" in word]
        if name not in valid:
            self.complain(f"{key!r}: {unknown(name, valid, 'rule or family' if families else 'rule')}")

    def severities(self, value: object, key: str) -> dict[str, Severity | None]:
        """By rule, families spelled out, None for "off"; a rule's own line wins over its family's."""
        given = self.mapping(value, key)
        found: dict[str, Severity | None] = {}
        for name in sorted(given, key=lambda name: "/" in name):
            self.refuse_unknown_rule(name, key)
            severity = self.one_of(given[name], f"{key}.{name}", _OFF)
            ids = [name] if "/" in name else [i for i in known(self.plugins.values()) if i.startswith(f"{name}/")]
            found |= dict.fromkeys(ids, severity)
        return found

    def options(self, value: object, key: str) -> dict[str, dict[str, Any]]:
        found = {}
        for rule_id, given in self.mapping(value, key).items():
            self.refuse_unknown_rule(rule_id, key, families=False)
            valid = (self.plugins.get(rule_id) or load(rule_id)).Options
            names = {name.replace("_", "-"): name for name in valid._fields}
            table = self.mapping(given, f"{key}.{rule_id!r}")
            self.refuse_unknown(table, names, f"{key}.{rule_id}.")
            defaults = valid._field_defaults
            found[rule_id] = {
                names[name]: self.like(option, defaults.get(names[name]), f"{key}.{rule_id}.{name}")
                for name, option in table.items()
            }
        return found

    def like(self, value: object, default: object, key: str) -> Any:
        """An option's value, of the kind that its default is of."""
        if isinstance(default, (tuple, frozenset)):
            nested = any(isinstance(group, tuple) for group in default)
            listed: tuple[Any, ...] = self.groups(value, key) if nested else self.words(value, key)
            return frozenset(listed) if isinstance(default, frozenset) else listed
        if isinstance(default, bool):
            return self.truth(value, key)
        if isinstance(default, float) and type(value) is int:
            return float(value)
        if default is not None and type(value) is not type(default):
            kinds = {int: "a whole number", float: "a number", str: "a string", dict: "a table"}
            self.complain(f"{key!r} must be {kinds.get(type(default), type(default).__name__)}, not {_shown(value)}")
        return value

    # Tables within the table

    def house(self, value: object, key: str) -> dict[str, Any]:
        readers: dict[str, Callable[[object, str], Any]] = {
            "names": self.groups,
            "distinct": self.groups,
            "renamed": self.groups,
            "acronyms": lambda value, key: frozenset(self.words(value, key)),
            "allowed-labels": lambda value, key: frozenset(self.words(value, key)),
            "extra-labels": self.pairs,
            "banned-labels": self.pairs,
            "label-policy": self.policy,
            "labels-per-1000-words": lambda value, key: self.like(value, 0, key),
            "outlets": self.words,
            "preferred": self.words,
            "dateline-required": self.truth,
        }
        given = self.mapping(value, key)
        self.refuse_unknown(given, readers, "house.")
        return {name.replace("-", "_"): readers[name](given[name], f"{key}.{name}") for name in given}

    def overrides(self, value: object, key: str) -> tuple[Override, ...]:
        if not isinstance(value, list):
            self.complain(
                f"{key!r} must be written as [[{self.heading.strip('[]') + '.' if self.heading else ''}{key}]]"
            )
        return tuple(self.one_override(table, f"{key}, entry {number}") for number, table in enumerate(value, 1))

    def one_override(self, table: object, name: str) -> Override:
        heading = f"{self.heading} {name}".strip()
        reader = _Reader(self.file, heading, self.mapping(table, name), self.plugins, override=True)
        if not reader.table.get("paths"):
            reader.complain("'paths' is missing: a list of globs that says where the entry holds")
        return Override(reader.words(reader.table["paths"], "paths"), MappingProxyType(reader.settings()))


def _reasoned(value: object) -> bool:
    """Is it a table of what to write and why?"""
    return (
        isinstance(value, dict)
        and {"instead", "reason"}.issuperset(value)
        and all(isinstance(words, str) for words in value.values())
    )


def _shown(value: object) -> str:
    """A value as a complaint shows it: short, and on one line."""
    if isinstance(value, (dict, list)):
        return "a table" if isinstance(value, dict) else "a list like this"
    text = "true" if value is True else "false" if value is False else repr(value)
    return text if len(text) <= 40 else text[:39] + "…"
