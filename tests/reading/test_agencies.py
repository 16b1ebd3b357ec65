"""NewsML-G2, NITF and ninjs: the story in them, its date, and its words where the file has them."""

import datetime
import json

import pytest

from checker.reading import UnreadableError, read_bytes, read_stories, stories_in

NITF = """<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf><head><docdata><date.issue norm="20250407T101010Z"/></docdata></head>
<body><body.head><hedline><hl1>Caf&eacute; &amp; bar</hl1></hedline><byline>By Ann Reporter</byline></body.head>
<body.content><block><p>CAIRO (AP) &#x2014; <person>Esmail Kaani</person> said so.</p>
<media media-type="image"><media-reference source="x"/><media-caption>Kaani in Cairo.</media-caption></media>
<bq><block><p>Quote it.</p></block><credit>A man</credit></bq><hl2>Crosshead</hl2><ul><li>An item</li></ul></block>
</body.content></body></nitf>"""
G2 = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><versionCreated>2025-04-07T10:00:00Z</versionCreated>
</itemMeta><contentMeta><headline>Head &amp; line</headline></contentMeta><contentSet>{}</contentSet></newsItem>"""


def read(source, path="story.xml"):
    return read_bytes(source.encode("utf-8"), path)


def blocks(document):
    return [(block.kind, document.text[block.start : block.end]) for block in document.segments.blocks]


def written(document, words):
    start = document.text.index(words)
    begin, end = document.in_source(start, start + len(words))
    return document.source_map.source[begin:end]


def test_nitf():
    document = read(NITF)
    assert document.date == datetime.date(2025, 4, 7)
    assert blocks(document) == [
        ("headline", "Café & bar"),
        ("paragraph", "CAIRO (AP) — Esmail Kaani said so."),
        ("caption", "Kaani in Cairo."),
        ("block quote", "Quote it."),
        ("heading", "Crosshead"),
        ("list item", "An item"),
    ]
    assert written(document, "Café & bar") == "Caf&eacute; &amp; bar"
    assert written(document, "— Esmail Kaani said") == "&#x2014; <person>Esmail Kaani</person> said"


@pytest.mark.parametrize(
    ("content", "words", "place"),
    [
        (
            '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>'
            "<body><p>“Dé<b>jà</b>” &amp; so"
            " it went.</p></body></html></inlineXML>",
            "“Déjà” & so",
            "“Dé<b>jà</b>” &amp; so",
        ),
        (
            '<inlineData contenttype="text/html"><![CDATA[<p>&ldquo;Dé<b>jà</b>” & so it went.</p>]]></inlineData>',
            "“Déjà” & so",
            "&ldquo;Dé<b>jà</b>” & so",
        ),
        (
            '<inlineData contenttype="text/html">&lt;p>&amp;ldquo;Dé&lt;b>jà&lt;/b>” &amp;amp; so it went.'
            "&lt;/p></inlineData>",
            "“Déjà” & so",
            "&amp;ldquo;Dé&lt;b>jà&lt;/b>” &amp;amp; so",
        ),
        ("<inlineData>“Déjà” &amp; so\n\nit went on.</inlineData>", "“Déjà” & so", "“Déjà” &amp; so"),
    ],
)
def test_newsml_g2(content, words, place):
    document = read(G2.format(content))
    assert document.date == datetime.date(2025, 4, 7)
    assert blocks(document)[0] == ("headline", "Head & line")
    assert written(document, words) == place
    assert written(document, "went") == "went"


def test_of_several_stories_the_first_is_read_and_it_is_said():
    item = G2.format("<inlineData>The {} story of the day is told here.</inlineData>")
    message = f"<newsMessage><itemSet>{item.format('first')}{item.format('second')}</itemSet></newsMessage>"
    document = read(message)
    assert "first story" in document.text and "second" not in document.text
    assert "holds 2 stories" in document.notice


def message(*words):
    told = [G2.format(f"<inlineData>The {word} story of the day is told here.</inlineData>") for word in words]
    return f"<newsMessage><itemSet>{''.join(told)}{G2.format('<remoteContent/>')}</itemSet></newsMessage>"


def feed(*words):
    photo = {"featured": {"headline": "A photo", "body_text": "No story of its own."}}
    stories = [
        {"headline": f"The {word}", "body_text": f"The {word} story of the day is told here.", "associations": photo}
        for word in words
    ]
    return json.dumps({"items": stories})


def array(*words):
    return json.dumps(json.loads(feed(*words))["items"])


@pytest.mark.parametrize(("name", "written_as"), [("w.xml", message), ("w.json", feed), ("w.ninjs", array)])
def test_every_story_of_a_file_is_read_where_it_stands(tmp_path, name, written_as):
    file = tmp_path / name
    file.write_text(written_as("first", "second", "third"), encoding="utf-8")
    documents = read_stories(file)
    assert [document.path for document in documents] == [f"{file}#{number}" for number in (1, 2, 3)]
    for number, (word, document) in enumerate(zip(("first", "second", "third"), documents, strict=True), 1):
        assert f"The {word} story of the day" in document.text and document.text.count("story") == 1
        assert document.file == str(file) and document.notice.startswith(f"story {number} of the 3")
        start = document.text.index(f"{word} story")
        begin, end = document.in_source(start, start + len(word))
        assert file.read_text(encoding="utf-8")[begin:end] == word
    with pytest.raises(UnreadableError, match="has no story 4"):
        read_bytes(file.read_bytes(), name, story=4)


def test_a_file_of_one_story_keeps_its_name(tmp_path):
    file = tmp_path / "w.xml"
    file.write_text(message("only"), encoding="utf-8")
    (document,) = read_stories(file)
    assert document.path == document.file == str(file) and not document.notice
    assert stories_in(b"<newsItem", "w.txt") == 1
    with pytest.raises(UnreadableError):
        stories_in(b"<newsItem><newsItem>", "w.xml")


BODY = "<p>“Déjà” &amp; 😀 so it\nwent.</p><h2>Cross</h2>"


@pytest.mark.parametrize("escaped", [True, False])
@pytest.mark.parametrize(
    "item",
    [
        {"headline": "Head “line”", "body_html": BODY},
        {"headline": "Head “line”", "body_xhtml": BODY, "body_text": "no"},
        {
            "headlines": [{"value": "Head “line”"}],
            "bodies": [{"value": "no"}, {"contenttype": "text/html", "value": BODY}],
        },
        {
            "a": [1, {"b": None, "headline": "no"}],
            "headline": "Head “line”",
            "body_html": BODY,
            "z": {"body_html": "no"},
        },
    ],
)
def test_ninjs(item, escaped):
    source = json.dumps({"versioncreated": "2025-04-07T10:00:00Z", **item}, ensure_ascii=escaped)
    document = read(source, "story.json")
    assert document.date == datetime.date(2025, 4, 7)
    assert blocks(document) == [
        ("headline", "Head “line”"),
        ("paragraph", "“Déjà” & 😀 so it went."),
        ("heading", "Cross"),
    ]
    expected = json.dumps("“Déjà” &amp; 😀 so it\nwent", ensure_ascii=escaped)[1:-1]
    assert written(document, "“Déjà” & 😀 so it went") == expected


def test_ninjs_of_plain_text():
    document = read(json.dumps({"body_text": "The first para “of” it.\n\nThe second."}), "story.ninjs")
    assert blocks(document) == [("paragraph", "The first para “of” it."), ("paragraph", "The second.")]


@pytest.mark.parametrize(
    ("source", "path", "words"),
    [
        ("<rss/>", "a.xml", "neither NewsML-G2 nor NITF"),
        ("<newsItem/>", "a.xml", "holds no text"),
        ("<nitf><body/></nitf>", "a.nitf", "holds no prose"),
        ("<nitf><p>", "a.xml", "not well-formed"),
        ("words", "a.xml", "not well-formed"),
        ("{", "a.json", "not sound JSON"),
        ("[]", "a.json", "no story in ninjs"),
        ('{"body_html": 3, "bodies": [1, {"value": ""}]}', "a.json", "no story in ninjs"),
        ('{"body_html": "<p></p>"}', "a.json", "holds no prose"),
    ],
)
def test_what_is_no_story_is_refused(source, path, words):
    with pytest.raises(UnreadableError, match=words):
        read(source, path)
