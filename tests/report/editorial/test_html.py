"""Tests of the HTML report: it holds everything, no copy is more than text in it, and its links lead somewhere."""

import base64
import hashlib
import re
import shutil
import subprocess
from html.parser import HTMLParser
from importlib.resources import files

import pytest

from checker import Config, check
from checker.report.editorial import html
from checker.report.editorial.content import editorial
from checker.report.editorial.html import as_html
from checker.report.editorial.parts import legible

from . import stories


class Page(HTMLParser):
    """A page taken apart: its tags with their attributes, and its text, line breaks as spaces."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.tags, self.pieces, self.inside = [], [], []
        self.feed(source)
        self.close()
        self.text = " ".join("".join(self.pieces).split())

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        self.inside = [tag]

    def handle_endtag(self, tag):
        self.inside = []

    def handle_data(self, data):
        if self.inside[:1] not in (["script"], ["style"]):
            self.pieces.append(data)


def without_refs(source):
    """The page without the numbers that stand behind the words of findings."""
    return re.sub(r'<a class="ref"[^>]*>\d+</a>', "", source)


def squeezed(text):
    return " ".join(legible(text).split())


@pytest.fixture(scope="module")
def seed():
    report, made = stories.seed()
    return report, made, as_html(made)


@pytest.fixture(scope="module")
def hostile():
    report, made = stories.hostile()
    return report, made, as_html(made)


@pytest.mark.parametrize("story", ["seed", "hostile"])
def test_everything_that_is_found_is_in_the_page(story, request):
    report, _, source = request.getfixturevalue(story)
    text = Page(without_refs(source)).text
    missing = [words for words in stories.words_of(report) if squeezed(words) not in text]
    assert not [words for words in missing if len(words) <= 60], "long words may be shortened in tables"
    assert len(re.findall(r'<li id="f\d+"', source)) == len(report.findings)


def test_nothing_of_the_copy_is_more_than_text(hostile):
    _, _, source = hostile
    page = Page(source)
    script = files(html.__package__).joinpath("page.js").read_text("utf-8")
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert re.findall(r"<script>(.*?)</script>", source, re.S) == [script]
    assert not {tag for tag, _ in page.tags} & {"img", "b", "iframe", "object", "link", "base", "form"}
    for tag, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"], tag
        assert attributes.get("href", "#").startswith("#")
        assert "src" not in attributes
    assert "<script>said</script>" in page.text
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", source)
    source.encode("utf-8")


def test_only_the_page_s_own_style_and_script_may_be_used(seed):
    _, _, source = seed
    (policy,) = (a["content"] for t, a in Page(source).tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'")
    for kind in ("style", "script"):
        (inner,) = re.findall(rf"<{kind}>(.*?)</{kind}>", source, re.S)
        digest = base64.b64encode(hashlib.sha256(inner.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


@pytest.mark.parametrize("story", ["seed", "hostile"])
def test_links_lead_to_places_that_there_are_once(story, request):
    _, _, source = request.getfixturevalue(story)
    page = Page(source)
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert not {a["href"][1:] for _, a in page.tags if "href" in a} - set(ids)
    labels = " ".join(a["aria-labelledby"] for _, a in page.tags if "aria-labelledby" in a).split()
    assert not set(labels) - set(ids)


def test_related_places_are_linked_to_their_words(seed):
    report, _, source = seed
    starts = {place.start for finding in report.findings for place in finding.related}
    assert starts
    assert all(f'id="c{start}"' in source and f'href="#c{start}"' in source for start in starts)


def test_spellings_of_one_name_share_a_number(seed):
    _, _, source = seed
    names = ("Qaani", "Kaani", "Reuters")
    numbers = {words: re.search(rf'data-n="(\d+)" data-s="{words}"', source)[1] for words in names}
    assert numbers["Qaani"] == numbers["Kaani"] != numbers["Reuters"]
    assert 'data-s="Qaani" data-v=""' in source and 'data-s="Reuters" data-v' not in source


def test_sections_come_in_the_order_of_an_editor_s_work(seed):
    _, made, source = seed
    order = [
        "checked", "counts", "statement", "queries", "sources", "claims", "chain", "consistency", "quotations", "copy",
        "unchecked",
    ]  # fmt: skip
    assert [section.id for section in made.sections] == order
    places = [source.index(f'<section id="{name}"') for name in order]
    assert places == sorted(places)


def test_pictures_have_words_in_their_place(seed):
    page = Page(seed[2])
    pictures = [attributes for tag, attributes in page.tags if tag == "svg"]
    assert len(pictures) == 3
    assert all(attributes["role"] == "img" and attributes["aria-labelledby"] for attributes in pictures)
    assert "the commander is heard through Reuters" in page.text


def test_the_seed_s_page_is_small_and_the_same_every_time(seed):
    _, _, source = seed
    assert len(source.encode("utf-8")) <= 400_000
    assert as_html(stories.seed()[1]) == source
    assert "http:" not in source.replace("http://www.w3.org", "") and "https:" not in source


FOREIGN = (
    "Le gouvernement a annoncé mardi que les négociations avec les syndicats reprendraient la semaine prochaine, après "
    "des mois de grève dans les transports et dans les écoles du pays."
)


@pytest.mark.parametrize("text", ["", "\n\n", FOREIGN])
def test_copy_that_is_empty_or_foreign_is_reported_too(text):
    report = check(text, config=Config())
    page = Page(as_html(editorial(report, Config())))
    assert squeezed(text) in page.text
    if text.strip():
        assert "not English" in page.text


def test_what_was_not_checked_is_said(seed):
    text = Page(seed[2]).text
    assert "Whether what the copy says is true" in text
    assert "no recording, transcript or source text was compared" in text
    assert "could not be resolved to days" in text


@pytest.mark.skipif(not shutil.which("chromium"), reason="needs Chromium")
def test_no_script_of_the_copy_runs_in_a_browser(hostile, tmp_path):
    page = tmp_path / "hostile.html"
    page.write_text(hostile[2], "utf-8")
    command = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=2000", "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    dom = subprocess.run(command, capture_output=True, timeout=60, check=True).stdout.decode()
    assert "findings shown" in dom, "the page's own script ran"
    assert "<title>bitten" not in dom
