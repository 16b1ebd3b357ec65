"""Word and OpenDocument: what of a file is prose, and what tracked changes, tables, notes and boxes come to."""

import pytest

from checker.reading import UnreadableError, read_bytes

from .made_copy import OPEN, W, zipped

R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
STYLES = f"""<w:styles {W}><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Ours"><w:name w:val="Our Crosshead"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style><w:style w:styleId="Cap"><w:name w:val="caption"/></w:style>
<w:style w:styleId="L"><w:name w:val="List Bullet"/></w:style>
<w:style w:styleId="Loop"><w:name w:val="x"/><w:basedOn w:val="Loop"/></w:style></w:styles>"""
NOTES = f"""<w:footnotes {W}><w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>The note at the foot.</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="3"><w:p><w:r><w:t>Nobody refers to it.</w:t></w:r></w:p></w:footnote></w:footnotes>"""


def word(body, **parts):
    return zipped(
        {
            "word/document.xml": f'<w:document {W} xmlns:r="{R}" xmlns:mc="{MC}"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": STYLES,
            "word/footnotes.xml": NOTES,
            **parts,
        }
    )


def p(text, style="", runs=""):
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{run(text) if text else ''}{runs}</w:p>"


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def read_word(body, **parts):
    return read_bytes(word(body, **parts), "story.docx")


def blocks(document):
    return [(block.kind, document.text[block.start : block.end]) for block in document.segments.blocks]


LONG = "The paragraph of the story that is long enough to be one, and ends as a sentence does."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("Head", "Titel") + p(LONG), [("headline", "Head"), ("paragraph", LONG)]),
        (p("Head of the story") + p("") + p(LONG), [("headline", "Head of the story"), ("paragraph", LONG)]),
        (p(LONG) + p("Cross", "Ours"), [("paragraph", LONG), ("heading", "Cross")]),
        (p(LONG) + p("x", "Loop"), [("paragraph", LONG), ("paragraph", "x")]),
        (
            p(LONG) + p("He said", "Zitat") + p("A man", "Cap") + p("Item", "L"),
            [("paragraph", LONG), ("block quote", "He said"), ("caption", "A man"), ("list item", "Item")],
        ),
        (
            p(LONG)
            + '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>'
            + '<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>None</w:t></w:r></w:p>',
            [("paragraph", LONG), ("list item", "One"), ("paragraph", "None")],
        ),
        # runs that break words, signs, and what is no text
        (
            p(
                "Ka",
                runs=run("ani")
                + "<w:r><w:noBreakHyphen/><w:t>x</w:t><w:tab/><w:t>y</w:t><w:br/><w:t>z</w:t><w:softHyphen/></w:r>"
                '<w:r><w:br w:type="page"/><w:instrText> PAGE </w:instrText></w:r>'
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                '<w:hyperlink r:id="r1">' + run(" link") + "</w:hyperlink><w:sdt><w:sdtContent>" + run(" field")
                + "</w:sdtContent></w:sdt>",
            ),
            [("paragraph", "Kaani\u2011x\ty\nz link field")],
        ),
        # a table of data, and one that only lays out the page
        (
            p(LONG)
            + "<w:tbl><w:tr><w:tc>" + p("1") + "</w:tc><w:tc>" + p("2") + "</w:tc></w:tr></w:tbl>"
            + "<w:tbl><w:tr><w:tc>" + p(LONG) + "</w:tc></w:tr></w:tbl>",
            [("paragraph", LONG), ("paragraph", LONG)],
        ),
        (
            p(LONG, runs='<w:r><w:footnoteReference w:id="2"/></w:r>') + p("After."),
            [("paragraph", LONG), ("paragraph", "After."), ("paragraph", "The note at the foot.")],
        ),
        (
            p(
                LONG,
                runs="<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p("Boxed") + "</w:txbxContent>"
                "</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("Boxed")
                + "</w:txbxContent></w:pict>"
                "</mc:Fallback></mc:AlternateContent></w:r>",
            ),
            [("paragraph", LONG)],
        ),
    ],
)  # fmt: skip
def test_word(body, expected):
    assert blocks(read_word(body)) == expected


DELETED = '<w:del w:id="2"><w:r><w:delText> out</w:delText></w:r></w:del>'


def test_tracked_changes_are_read_as_accepted_and_it_is_said():
    gone = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    body = (
        p("Put ", runs=f'<w:ins w:id="1">{run("in")}</w:ins>{DELETED}')
        + f'<w:p>{gone}{run("Two that ")}</w:p>' + p("are one.")
        + f'<w:p>{gone}<w:del w:id="3"><w:r><w:delText>All gone</w:delText></w:r></w:del></w:p>' + p("The end of it.")
    )  # fmt: skip
    document = read_word(body)
    assert [text for _, text in blocks(document)] == ["Put in", "Two that are one.", "The end of it."]
    assert document.notice == "tracked changes are read as accepted"
    assert read_word(p(LONG)).notice == ""


def test_what_is_not_read_is_told():
    table = "<w:tbl><w:tr><w:tc>" + p("1") + "</w:tc><w:tc>" + p("2") + "</w:tc></w:tr></w:tbl>"
    box = "<w:r><w:pict><w:txbxContent>" + p("Boxed") + "</w:txbxContent></w:pict></w:r>"
    assert read_word(p(LONG, runs=box) + table).notice == "text boxes are not read; tables are not read"


def test_a_line_is_a_paragraph_of_the_file():
    document = read_word(p("") + p("One of them.") + p("") + p("The other."))
    assert document.unit == "paragraph"
    assert document.place(document.text.index("other"))[:2] == (4, 5)


def test_strict_documents_and_odd_names_of_parts():
    strict = W.replace("schemas.openxmlformats.org/wordprocessingml/2006", "purl.oclc.org/ooxml/wordprocessingml")
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type='
        f'"{R}/officeDocument" Target="/word/document2.xml"/></Relationships>'
    )
    data = zipped(
        {"_rels/.rels": rels, "word/document2.xml": f"<w:document {strict}><w:body>{p(LONG)}</w:body></w:document>"}
    )
    assert blocks(read_bytes(data, "STORY.DOCX")) == [("paragraph", LONG)]


SPACES = " ".join(f'xmlns:{name}="{OPEN}{name}:1.0"' for name in ("office", "text", "style", "table"))
DRAW = f'xmlns:draw="{OPEN}drawing:1.0"'


def read_odt(body, automatic="", **parts):
    content = (
        f"<office:document-content {SPACES} {DRAW}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return read_bytes(
        zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, **parts}), "a.odt"
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            f'<text:h text:outline-level="1">Head</text:h><text:p>{LONG}</text:p>'
            "<text:h>Cross</text:h><text:p>x</text:p>",
            [("headline", "Head"), ("paragraph", LONG), ("heading", "Cross"), ("paragraph", "x")],
        ),
        (
            f'<text:p>{LONG}</text:p><text:list><text:list-item><text:p>Item</text:p></text:list-item></text:list>'
            '<text:p text:style-name="Quotations">He said</text:p><text:p text:style-name="P1">She said</text:p>',
            [("paragraph", LONG), ("list item", "Item"), ("block quote", "He said"), ("block quote", "She said")],
        ),
        (
            '<text:p>A  line\n   of<text:s text:c="2"/>it<text:tab/>and<text:line-break/>more<text:span> '
            "<text:a>here</text:a>"
            "</text:span><office:annotation><text:p>No</text:p></office:annotation>.</text:p>",
            [("paragraph", "A line of  it\tand\nmore here.")],
        ),
        (
            f"<text:p>{LONG}<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>The note.</text:p>"
            "</text:note-body></text:note></text:p><text:p>After.</text:p>",
            [("paragraph", LONG), ("paragraph", "After."), ("paragraph", "The note.")],
        ),
        (
            f"<text:section><text:p>{LONG}</text:p></text:section><text:p><draw:frame><draw:text-box><text:p>Box</text:p>"
            "</draw:text-box></draw:frame></text:p><table:table><table:table-column/><table:table-column/><table:table-row>"
            "<table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>",
            [("paragraph", LONG)],
        ),
    ],
)  # fmt: skip
def test_open_document(body, expected):
    made_from = '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    assert blocks(read_odt(body, made_from)) == expected


def test_open_document_tells_what_it_left_out():
    changes = (
        "<text:tracked-changes><text:changed-region><text:p>Old</text:p></text:changed-region></text:tracked-changes>"
    )
    document = read_odt(f"{changes}<text:p>{LONG}</text:p>")
    assert document.notice == "tracked changes are read as accepted"
    assert blocks(document) == [("paragraph", LONG)]


def test_files_that_are_protected_are_refused():
    manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    with pytest.raises(UnreadableError, match="password"):
        read_odt("", **{"META-INF/manifest.xml": manifest})
    with pytest.raises(UnreadableError, match="password"):
        read_bytes(b"\xd0\xcf\x11\xe0 rest", "story.docx")
