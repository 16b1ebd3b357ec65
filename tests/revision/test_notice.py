"""Stale copies, sources, notices to readers, and what a comparison says of itself."""

import json

import checker

OLD = """Blast kills 12 at depot

At least 12 people were killed on Sunday, said Esmail Qaani, a general.

“We will not leave this place,” Qaani said. Some 400 workers fled. Officials said the army may act."""
NEW = """Blast kills 12 at depot

At least 15 people were killed on Sunday, said Esmail Kaani, a general.

“We will not leave this place,” Qaani said. Some 400 workers fled. The army may act."""


def test_the_old_spelling_is_found_where_it_is_left():
    places = [NEW[copy.place.start : copy.place.end] for copy in checker.diff(OLD, NEW).stale]
    assert "Qaani" in places


def test_an_old_sum_is_found_in_the_headline():
    body = "The firm paid $2.4 million for the site.\n\nIt was sold at noon."
    old, new = f"Firm pays $2.4 million for site\n\n{body}", f"Firm pays $2.4 million for site\n\n{body}"
    new = new.replace("paid $2.4", "paid $4.2")
    (copy,) = checker.diff(old, new).stale
    assert copy.message == "“$2.4 million” still stands in the headline; it became “$4.2 million” in line 3."


def test_a_source_that_goes_is_told():
    sources = checker.diff(OLD, NEW).sources
    assert [source.as_written for source in sources.lost] == [("Officials",)]
    assert sources.gained == ()


def test_published_copy_needs_a_note():
    assert not checker.diff(OLD, NEW).notice.silent
    notice = checker.diff(OLD, NEW, published=True).notice
    assert notice.silent
    assert notice.suggested == "correction"
    assert "[date]" in notice.draft
    noted = f"{NEW}\n\nCorrection: An earlier version of this article gave a wrong number of dead."
    assert not checker.diff(OLD, noted, published=True).notice.silent
    old_note = f"{OLD}\n\nCorrection: An earlier version of this article gave a wrong date."
    assert checker.diff(old_note, old_note.replace("12 people", "15 people"), published=True).notice.silent


def test_classes():
    text = "The council met on Tuesday. It approved the budget after a long debate."
    classes = {
        text: "none",
        text.replace("a long", "a lengthy"): "style only",
        text.replace("It approved", "It allegedly approved"): "clarification",
        text.replace("Tuesday", "Monday"): "correction",
        f"{text} Nobody from the opposition took part in the vote.": "update",
    }
    assert {new: checker.diff(text, new).notice.suggested for new in classes} == classes


def test_nothing_found_is_not_called_nothing_changed():
    from checker.report.formats import Layout
    from checker.report.revision_text import RevisionText

    diff = checker.diff("The firm had a rough year.", "The company had a hard year.")
    told = RevisionText(Layout()).revision(diff, notes=False)
    assert "no change of the kinds checked" in told
    assert "sentences 1/1" in told


def test_plain_values_hold_the_contract():
    found = checker.diff(OLD, NEW, published=True).to_dict()
    assert json.loads(json.dumps(found)) == found
    assert set(found) >= {"sentences", "facts", "findings", "title", "stale", "sources", "notice", "moves"}
    assert {"old", "new", "change", "similarity"} <= set(found["sentences"][0])
    for fact in found["facts"]:
        for side, text in (("old", OLD), ("new", NEW)):
            place = fact[side]
            assert place is None or text[place["start"] : place["end"]] == place["text"]
    assert all({"state", "finding", "why"} <= set(entry) for entry in found["findings"])


def test_copy_that_is_not_english_is_not_said_to_be_unchanged():
    from checker.report.formats import Layout
    from checker.report.revision_formats import revision_writer

    french = "Le maire a dit que les travaux {}sont{} finis et que la ville est contente de ce qui a été fait."
    diff = checker.diff(french.format("", ""), french.format("ne ", " pas"))
    assert diff.notice.suggested == "unknown"
    for form in ("text", "markdown", "html"):
        told = revision_writer(form, Layout()).revision(diff, notes=False)
        assert "only its sentences were compared" in told
        assert "o change of the kinds checked" not in told


def test_a_body_that_is_named_in_short_now_is_no_source_lost():
    old = "The Regional Water Board (RWB) said the dam was safe.\n\nThe RWB said it would meet in May."
    diff = checker.diff(old, old.replace("The Regional Water Board (RWB) said", "The RWB confirmed"))
    assert not diff.sources.lost
    assert not diff.sources.gained


def test_a_figure_that_the_same_edit_put_in_is_no_old_form():
    old = "The rate fell to 5.25 percent in May. The other rate was cut to 4.75 percent."
    new = "The rate fell to 4.75 percent in May. The other rate was cut to 4.25 percent."
    assert not checker.diff(old, new).stale
