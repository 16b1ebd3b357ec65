"""What holds for any two versions of any text."""

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import checker

SENTENCES = (
    "Terrorists attacked the depot in Baghdad at dawn on Sunday, two sources said.",
    "At least 12 people were killed, according to General Esmail Qaani.",
    "“We will not leave this place,” Kaani said on Monday.",
    "The Regional Water Board (RWB) will meet on April 7, 2025.",
    "The RWB approved £3 million for the repairs.",
    "It was reportedly the third fire of the year.",
    "Critics argue that the regime has failed.",
    "No.",
    "The mayor of Lyon, Anne Martin, opened the new bridge with her son.",
    "Some 400 workers fled to the hills, and nobody knows why.",
    "An official said the army may act, but gave no reason for it.",
)
WORDS = ("not", "15", "allegedly", "Tuesday", "Hassan", "clearly", "may", "thugs", "“brave”")
paragraphs = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join)
stories = st.lists(paragraphs, min_size=1, max_size=5).map("\n\n".join)
MIRROR = {"introduced": {"fixed", "dropped"}, "exposed": {"fixed"}}
calm = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def revisions(draw):
    """A story and what an editor made of it: words put in, cut and replaced, sentences cut, paragraphs shuffled."""
    old = draw(stories)
    words = old.split(" ")
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(words) - 1))
        words[at : at + draw(st.integers(0, 2))] = draw(st.lists(st.sampled_from(WORDS), max_size=2))
        words = words or ["Yes."]
    new = " ".join(words)
    if draw(st.booleans()):
        new = "\n\n".join(draw(st.permutations(new.split("\n\n"))))
    return old, new


def identity(finding):
    """What a finding is, from whichever of its places it is seen."""
    return finding.rule, finding.subject, frozenset(finding.spans)


@given(stories)
@calm
def test_a_story_does_not_differ_from_itself(story):
    diff = checker.diff(story, story)
    assert {record.change for record in diff.sentences} <= {"same"}
    assert {stated.state for stated in diff.findings} <= {"persisting"}
    assert not diff.facts
    assert not diff.stale
    assert not diff.moves
    assert not diff.changed
    assert diff.notice.suggested == "none"


@given(revisions())
@calm
def test_every_sentence_and_finding_is_told_once(pair):
    old, new = pair
    diff = checker.diff(old, new)
    for side, units in enumerate(diff.units):
        assert sorted(i for record in diff.sentences for i in record[side]) == list(range(len(units)))
    after = [stated.finding for stated in diff.findings if not stated.gone]
    before = [stated.before for stated in diff.findings if stated.before]
    assert Counter(map(identity, after)) == Counter(map(identity, diff.new.findings))
    assert Counter(map(identity, before)) == Counter(map(identity, diff.old.findings))
    diff.to_dict()


@given(revisions())
@calm
def test_nothing_is_introduced_into_an_untouched_sentence(pair):
    diff = checker.diff(*pair)
    home = {j: record for record in diff.sentences for j in record.new}
    for stated in diff.findings:
        if stated.state == "introduced":
            units = diff.units[1].covering(stated.finding.start, stated.finding.end)
            assert any(home[unit].touched for unit in units)


@given(revisions())
@calm
def test_the_way_back_mirrors_the_way_there(pair):
    old, new = pair
    there, back = checker.diff(old, new), checker.diff(new, old)
    mirrored = {(record.new, record.old) for record in back.sentences}
    assert {(record.old, record.new) for record in there.sentences} == mirrored
    for one, other in ((there, back), (back, there)):
        gone = {(identity(s.finding), s.finding.start): s.state for s in other.findings if s.gone}
        come = {(identity(s.finding), s.finding.start): s.state for s in one.findings if s.is_new}
        assert come.keys() == gone.keys()
        assert all(gone[finding] in MIRROR[state] for finding, state in come.items())
    for state in ("persisting", "updated", "moved"):
        assert sum(s.state == state for s in there.findings) == sum(s.state == state for s in back.findings)
    assert Counter(fact.kind for fact in there.facts) == Counter(fact.kind for fact in back.facts)


@given(stories, st.randoms(use_true_random=False))
@calm
def test_shuffling_paragraphs_introduces_nothing(story, chance):
    shuffled = story.split("\n\n")
    chance.shuffle(shuffled)
    diff = checker.diff(story, "\n\n".join(shuffled))
    assert not [stated for stated in diff.findings if stated.state == "introduced"]
    assert not [fact for fact in diff.facts if fact.kind != "headline"]


@given(st.lists(paragraphs, min_size=2, max_size=4), st.integers(50, 90))
@calm
def test_wrapping_introduces_nothing(blocks, width):
    import textwrap

    wrapped = "\n\n".join(textwrap.fill(block, width, break_on_hyphens=False) for block in blocks)
    diff = checker.diff("\n\n".join(blocks), wrapped)
    assert not [stated for stated in diff.findings if stated.state == "introduced"]
    assert not diff.facts


@given(st.text(max_size=300), st.text(max_size=300))
@calm
def test_text_of_any_content_is_compared(old, new):
    checker.diff(old, new, published=True).to_dict()
