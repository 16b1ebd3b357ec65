"""The engine: owners of words, the house's severities, and fingerprints that stay while the finding does."""

import checker
from checker.engine import _without_owned
from checker.finding import Finding, Severity


def found(start, end, rule="house/x"):
    return Finding(rule, start, end, Severity.WARNING, "", "", "")


def test_words_have_one_owner():
    owners = [found(10, 20), found(5, 12), found(30, 31)]
    spans = [(0, 5), (0, 6), (4, 5), (11, 12), (19, 25), (20, 25), (25, 30), (30, 31), (31, 40), (0, 50)]
    kept = [(f.start, f.end) for f in _without_owned([found(*span) for span in spans], owners)]
    assert kept == [
        span for span in spans if not any(owner.start < span[1] and span[0] < owner.end for owner in owners)
    ]
    assert list(_without_owned([found(1, 2)], [])) == [found(1, 2)]


def flummoxed(text, plugin, **settings):
    return checker.check(text, config=checker.Config(select=("house",), plugins=(plugin,), **settings)).findings


def test_the_house_sets_severities(plugin):
    text = "We flummox them. It is perplexing."
    severities = {"house/flummox": Severity.NOTE, "house/perplexing": Severity.ERROR}
    assert [f.severity for f in flummoxed(text, plugin, severities=severities)] == [Severity.NOTE, Severity.ERROR]


def test_fingerprints_survive_moved_and_rewrapped_copy(plugin):
    (before,) = flummoxed("The mayor said that we flummox them.", plugin)
    (after,) = flummoxed("A new first paragraph.\n\nThe mayor said that\nwe flummox them.", plugin)
    assert before.fingerprint == after.fingerprint
    assert before.line != after.line
    (other,) = flummoxed("The council said that we flummox them.", plugin)
    assert other.fingerprint != before.fingerprint


def test_fingerprints_of_the_same_words_differ(plugin):
    prints = [f.fingerprint for f in flummoxed("We flummox them. " * 5, plugin)]
    assert len(set(prints)) == 5


def test_a_text_without_full_stops_is_known_by_the_words_around(plugin):
    text = "word and " * 3000 + "flummox" + " and more" * 3000
    (before,) = flummoxed(text, plugin)
    (after,) = flummoxed("more words and " * 50 + text, plugin)
    assert before.fingerprint == after.fingerprint
