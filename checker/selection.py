"""Which rules are meant: ids and families as people write them, and the nearest one to a slip of the pen."""

from __future__ import annotations

from collections.abc import Iterable

from checker.rule import AnyRule, built_in_ids


def known(plugin_rules: Iterable[type[AnyRule]] = ()) -> tuple[str, ...]:
    """Every id of a rule, sorted, then every family, sorted."""
    ids = sorted({*built_in_ids(), *(cls.id for cls in plugin_rules)})
    return (*ids, *sorted({rule_id.partition("/")[0] for rule_id in ids}))


def nearest(word: str, words: Iterable[str]) -> str:
    """The one of ``words`` that ``word`` was most likely meant to be, or ""."""
    from difflib import get_close_matches  # only slips need it

    choices = sorted(set(words))
    folded = word.strip().lower().replace("_", "-")
    if folded in choices:
        return folded
    tails = [choice for choice in choices if choice.partition("/")[2] == folded.rpartition("/")[2] and "/" in choice]
    if len(tails) == 1:
        return tails[0]  # the right rule under the wrong family, or under none
    return next(iter(get_close_matches(folded, choices, 1, 0.5)), "")


def unknown(word: str, words: Iterable[str], kind: str = "rule or family") -> str:
    """The sentence about a word that is none of those known: "no rule is called 'x'; did you mean 'y'?"."""
    near = nearest(word, words)
    return f"no {kind} is called {word!r}" + (f"; did you mean {near!r}?" if near else "; 'checker rules' lists them")


def refuse_unknown(wanted: Iterable[str], plugin_rules: Iterable[type[AnyRule]] = ()) -> None:
    """Raises ValueError for the first of the ids and families wanted that does not exist."""
    rules = known(plugin_rules)
    for word in wanted:
        if word not in rules:
            raise ValueError(unknown(word, rules))
