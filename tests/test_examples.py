"""Every rule's own examples: what it must flag, word for word, and what it must leave alone."""

from collections import Counter

import pytest

import checker
from checker.house import House, SourceText

CASES = [
    pytest.param(rule, example, id=f"{rule.id}-{kind}-{number}")
    for rule in checker.rules()
    for kind in ("flags", "passes")
    for number, example in enumerate(getattr(rule, kind), 1)
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule, example):
    sources = (SourceText("source.txt", example.source),) if example.source else ()
    config = checker.Config(select=(rule.id,), house=House(source_texts=sources))
    report = checker.check(example.text, date=example.date, config=config)
    assert report.checked, "the example is not taken for English"
    assert Counter(finding.text for finding in report.findings) == Counter(example.flags)


@pytest.mark.parametrize("rule", checker.rules(), ids=lambda rule: rule.id)
def test_every_rule_has_a_manual_and_examples_of_both_kinds(rule):
    assert rule.title().endswith("."), "the first line of the docstring is one sentence"
    assert len(rule.manual().splitlines()) > 1, "the manual says more than the title"
    assert rule.flags
    assert rule.passes
    assert all(example.flags for example in rule.flags)
    assert not any(example.flags for example in rule.passes)
