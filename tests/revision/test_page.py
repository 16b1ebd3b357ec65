"""The HTML page and the SARIF log of a revision."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator

import checker
from checker.report.formats import Layout
from checker.report.revision_formats import revision_writer

SCHEMA = Path(__file__).parents[1] / "report" / "sarif-schema-2.1.0.json"
FLOOD = "The river rose by three metres overnight and flooded the lower market. "
OLD = "Fire <b>kills</b> 12\n\nSome 12 people were killed in the fire. " + FLOOD * 5 + "Militants fled to the hills."
NEW = "Fire <b>kills</b> 15\n\nSome 15 people were killed in the fire. " + FLOOD * 5 + "Terrorists fled to the hills."
VOID = ("meta", "br")
calm = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


class Page(HTMLParser):
    """Tags that are open, ids, targets of links, and the text."""

    def __init__(self, source):
        super().__init__()
        self.open, self.ids, self.targets, self.text, self.tags = [], [], [], "", set()
        self.feed(source)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value)
            if name == "href":
                self.targets.append(value)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def page(*pairs, published=False, failed=()):
    writer = revision_writer("html", Layout())
    pieces = [writer.revision(checker.diff(*pair, published=published), notes=True) for pair in pairs]
    return writer.together(pieces, failed)


def test_facts_come_first_and_both_versions_stand_side_by_side():
    source = page((OLD, NEW))
    assert source.index("<h3>Facts</h3>") < source.index("<h3>Findings</h3>") < source.index("<h3>Both versions</h3>")
    assert "<p>Some <del>12</del> people were killed in the fire.</p>" in source
    assert "<p>Some <ins>15</ins> people were killed in the fire.</p>" in source
    assert "5 sentences unchanged" in source
    assert "introduced" in source


def test_the_page_is_whole_and_every_link_leads_somewhere():
    for source in (page((OLD, NEW)), page((OLD, NEW), (NEW, OLD)), page((OLD, OLD)), page(("", NEW)), page(("", ""))):
        read = Page(source)
        assert len(set(read.ids)) == len(read.ids)
        assert {target.removeprefix("#") for target in read.targets} <= set(read.ids)


def test_nothing_but_its_own_style_may_run():
    source = page((OLD, NEW))
    style = re.search(r"<style>(.*?)</style>", source, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src &#x27;sha256-{digest}&#x27;" in source
    assert "default-src &#x27;none&#x27;" in source
    assert Page(source).tags.isdisjoint({"script", "link", "img", "b"})
    assert "http:" not in source
    assert "https:" not in source


def test_a_notice_is_drafted_for_published_copy_alone():
    assert "no note tells readers" in page((OLD, NEW), published=True)
    assert "An earlier version" in page((OLD, NEW), published=True)
    assert "An earlier version" not in page((OLD, NEW))


def test_what_was_not_compared_is_told():
    assert "Not compared: it &lt;is&gt; no text" in page((OLD, NEW), failed=[("a.bin", "it <is> no text")])


@given(st.text(max_size=200), st.text(max_size=200))
@calm
def test_text_of_any_content_makes_a_page(old, new):
    source = page((f"{old}<script>", f"<i>{new}"))
    assert Page(source).tags.isdisjoint({"script", "i"})
    source.encode("utf-8")


def test_sarif_tells_what_became_of_every_finding():
    old, new = f"Thugs fled. {OLD}", f"{NEW} Thugs fled."
    writer = revision_writer("sarif", Layout())
    diff = checker.diff(old, new)
    log = json.loads(writer.together([writer.revision(diff, notes=True)], [("a.txt", "does not exist")]))
    assert [e.message for e in Draft4Validator(json.loads(SCHEMA.read_text("utf-8"))).iter_errors(log)] == []
    (run,) = log["runs"]
    states = {"introduced": "new", "exposed": "new", "fixed": "absent", "dropped": "absent", "updated": "updated"}
    assert [(r["baselineState"], r["properties"]["state"]) for r in run["results"]] == [
        (states.get(stated.state, "unchanged"), stated.state) for stated in diff.findings
    ]
    assert not [r for r in run["results"] if r["baselineState"] == "absent" and "fixes" in r]
    assert not run["invocations"][0]["executionSuccessful"]
