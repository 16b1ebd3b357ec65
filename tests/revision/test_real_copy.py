"""What holds for whole articles and for what editors do to them. The articles in stories/ are the project's own."""

import textwrap
from collections import Counter
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import checker

ROOT = Path(__file__).parents[2]
STORIES = ["\n\n".join(path.read_text("utf-8").split("\n")) for path in sorted((ROOT / "seeds").glob("*.txt"))]
STORIES += [path.read_text("utf-8").strip() for path in sorted((Path(__file__).parent / "stories").glob("*.txt"))]
POOL = sorted({word for story in STORIES for word in story.split()})
MIRROR = {"introduced": {"fixed", "dropped"}, "exposed": {"fixed"}}
LASTING = ("persisting", "updated", "moved")
thorough = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def revisions(draw):
    """An article and what became of it: words replaced, paragraphs moved and cut."""
    old = draw(st.sampled_from(STORIES))
    words = old.split(" ")
    for _ in range(draw(st.integers(1, 10))):
        at = draw(st.integers(0, len(words) - 1))
        words[at : at + draw(st.integers(0, 6))] = draw(st.lists(st.sampled_from(POOL), max_size=3))
    paragraphs = " ".join(words).split("\n\n")
    for _ in range(draw(st.integers(0, 2))):
        moved = paragraphs.pop(draw(st.integers(1, len(paragraphs) - 1)))
        if draw(st.booleans()):
            paragraphs.insert(draw(st.integers(1, len(paragraphs))), moved)
    return old, "\n\n".join(paragraphs)


@cache
def compared(old, new):
    return checker.diff(old, new)


def identity(finding):
    return finding.rule, finding.subject, frozenset(finding.spans)


def states(diff):
    return Counter(stated.state for stated in diff.findings)


def test_an_article_does_not_differ_from_itself():
    for story in STORIES:
        diff = compared(story, story)
        assert {record.change for record in diff.sentences} == {"same"}
        assert set(states(diff)) <= {"persisting"}
        assert not (diff.facts or diff.stale or diff.moves or diff.changed)


@given(revisions())
@thorough
def test_every_finding_of_either_version_is_in_one_state(pair):
    diff = compared(*pair)
    after = Counter(identity(stated.finding) for stated in diff.findings if not stated.gone)
    before = Counter(identity(stated.before) for stated in diff.findings if stated.before)
    assert after == Counter(map(identity, diff.new.findings))
    assert before == Counter(map(identity, diff.old.findings))
    home = {unit: record for record in diff.sentences for unit in record.new}
    for stated in diff.findings:
        if stated.state == "introduced":
            units = diff.units[1].covering(stated.finding.start, stated.finding.end)
            assert any(home[unit].touched for unit in units) or not stated.finding.text.strip("\"'“”‘’")


@given(revisions())
@thorough
def test_the_way_back_mirrors_the_way_there(pair):
    there, back = compared(*pair), compared(*reversed(pair))
    assert {(r.old, r.new) for r in there.sentences} == {(r.new, r.old) for r in back.sentences}
    for one, other in ((there, back), (back, there)):
        gone = {(identity(s.finding), s.finding.start): s.state for s in other.findings if s.gone}
        come = {(identity(s.finding), s.finding.start): s.state for s in one.findings if s.is_new}
        assert come.keys() == gone.keys()
        assert all(gone[finding] in MIRROR[state] for finding, state in come.items())
    assert [states(there)[state] for state in LASTING] == [states(back)[state] for state in LASTING]
    assert Counter(fact.kind for fact in there.facts) == Counter(fact.kind for fact in back.facts)


@given(st.sampled_from(STORIES), st.randoms(use_true_random=False))
@thorough
def test_shuffling_paragraphs_introduces_nothing(story, chance):
    headline, *paragraphs = story.split("\n\n")
    chance.shuffle(paragraphs)
    diff = checker.diff(story, "\n\n".join([headline, *paragraphs]))
    assert states(diff)["introduced"] == 0
    assert not diff.facts


@given(st.sampled_from(STORIES), st.integers(60, 100))
@thorough
def test_wrapping_changes_nothing_at_all(story, width):
    wrapped = "\n\n".join(textwrap.fill(block, width, break_on_hyphens=False) for block in story.split("\n\n"))
    diff = compared(story, wrapped)
    assert set(states(diff)) <= {"persisting"}
    assert not (diff.facts or diff.changed)
