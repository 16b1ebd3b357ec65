"""The configuration: what a newsroom decides, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from checker.finding import Severity
from checker.house import NO_HOUSE, House

_EMPTY: Mapping[str, Any] = MappingProxyType({})


class Config(NamedTuple):
    """What is checked, how gravely, and for which house.

    ``select`` and ``ignore`` hold rule ids or families; an empty ``select`` means every rule. ``severities`` overrides the
    severity of a rule; ``options`` holds the options of rules, by id; ``plugins`` names modules that define more rules.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = _EMPTY
    options: Mapping[str, Mapping[str, Any]] = _EMPTY
    plugins: tuple[str, ...] = ()
    house: House = NO_HOUSE

    def selects(self, rule_id: str) -> bool:
        """Is a rule to be run? The more precise entry wins: ignoring a family and selecting one rule of it runs that."""
        family = rule_id.partition("/")[0]
        if rule_id in self.ignore or rule_id in self.select:
            return rule_id not in self.ignore
        if family in self.ignore:
            return False
        return not self.select or family in self.select
