"""Patterns that are compiled late: every one of them can be."""

import importlib
import pkgutil
import re

import pytest

import checker.language
import rules
from checker.language.patterns import _LazyPattern, lazy_pattern


def test_a_late_pattern_is_a_pattern():
    pattern = lazy_pattern(r"(?P<word>b+)", re.IGNORECASE)
    assert [match["word"] for match in pattern.finditer("aBba")] == ["Bb"]
    assert pattern.search("c") is None
    assert pattern.groupindex == {"word": 1}


@pytest.mark.parametrize("package", [checker.language, rules], ids=["language", "rules"])
def test_every_late_pattern_compiles(package):
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(importlib.import_module(info.name)).values():
            if isinstance(value, _LazyPattern):
                assert value.groups >= 0
