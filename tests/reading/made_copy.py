"""One story as a file of every format, marked up as real files are: formatting within words, references, furniture
around the article, tracked changes. The words are the same in all, so that what is found in them must be the same
too."""

from __future__ import annotations

import io
import json
import random
import re
import zipfile
from collections.abc import Iterator
from html import escape

from checker import Document
from checker.language.segment import HEADING, HEADLINE, ITEM, PARAGRAPH

Blocks = list[tuple[str, str]]
"""Kind and text of every block; a text is one line, words parted by single spaces."""

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMED = {"“": "&ldquo;", "”": "&rdquo;", "’": "&#8217;", "—": "&mdash;", "é": "&eacute;", "£": "&pound;"}


def blocks_of(document: Document) -> Blocks:
    """The blocks of a document, with headline, headings, items and paragraphs."""
    kept = (HEADLINE, HEADING, ITEM)
    return [
        (block.kind if block.kind in kept else PARAGRAPH, " ".join(document.text[block.start : block.end].split()))
        for block in document.segments.blocks
    ]


def pieces(text: str, chance: random.Random) -> Iterator[tuple[str, int]]:
    """A text cut at random, within words too; the number says how a piece is to be marked up."""
    at = 0
    while at < len(text):
        end = at + chance.randint(1, 40)
        yield text[at:end], chance.randrange(8)
        at = end


def as_text(blocks: Blocks, chance: random.Random) -> bytes:
    """Plain text."""
    return "\n\n".join(("* " if kind == ITEM else "") + text for kind, text in blocks).encode()


def as_markdown(blocks: Blocks, chance: random.Random) -> bytes:
    """Markdown with emphasis, links, references and comments, and lines that are wrapped."""
    marks = {HEADLINE: "# ", HEADING: "## ", ITEM: "* "}
    made = ["---\ndate: 2025-04-07\n---\n"]
    for kind, text in blocks:
        words = []
        for word in text.split(" "):
            plain = re.sub(r"([\\`*_{}\[\]()#+\-.!<>|~&=:/@\"'$])", r"\\\1", word)
            whole = word.isalnum() and word.isascii()
            roll = chance.randrange(12)
            if whole and roll == 0:
                plain = f"**{plain}**"
            elif whole and roll == 1:
                plain = f"[{plain}](https://example.org/{len(words)} 'a title')"
            elif roll == 2:
                plain = plain.replace("“", "&ldquo;").replace("é", "&eacute;")
            words.append(plain)
        line = " ".join(words)
        if kind == PARAGRAPH:
            line = "\n".join(re.findall(r"(?:\S+ *){1,14}", line)).replace(" \n", "\n")
        made.append(marks.get(kind, "") + line + "\n")
        made += ["<!-- a note to the desk -->\n"] if chance.randrange(6) == 0 else []
    return "\n".join(made).encode()


def inline(text: str, chance: random.Random, *, named: bool = True, html: bool = True) -> str:
    """A text as it stands within an element."""
    made = []
    linked = not html
    for piece, mark in pieces(text, chance):
        inside = escape(piece, quote=False)
        if mark == 0:
            inside = re.sub("[“”’—é£]", lambda m: _NAMED[m[0]] if named else f"&#x{ord(m[0]):x};", inside)
        elif mark == 1:
            inside = f"<b>{inside}</b>" if html else f"<em>{inside}</em>"
        elif (
            mark == 2 and not linked and len(inside) * 3 < len(text)
        ):  # a line that is all links is the page's furniture
            linked = True
            inside = f'<a href="https://example.org/?a=1&amp;b=2" title="x > y">{inside}</a>'
        elif mark == 3:
            inside = inside.replace(" ", "\n   ", 1)
        elif mark == 4:
            inside = f"<!-- {chance.random()} -->{inside}"
        made.append(inside)
    return "".join(made)


def html_body(blocks: Blocks, chance: random.Random) -> str:
    """The blocks as elements of HTML."""
    tags = {HEADLINE: "h1", HEADING: "h2"}
    made = []
    for kind, text in blocks:
        tag = tags.get(kind, "p")
        made.append(
            f"<{tag}>{inline(text, chance)}</{tag}>" if kind != ITEM else f"<ul><li>{inline(text, chance)}</ul>"
        )
    return "\n".join(made)


def as_page(blocks: Blocks, chance: random.Random) -> bytes:
    """A page of a site, with all that stands around an article there."""
    end = chance.choice(("\n", "\r\n"))
    body = html_body(blocks, chance)
    shape = chance.choice(
        ("<article>{}</article>", '<main><div class="col">{}</div></main>', '<div id="c"><div>{}</div></div>')
    )
    page = f"""<!DOCTYPE html><html lang="en"><head><title>A story | The Paper</title><style>p > a {{}}</style>
<meta property="article:published_time" content="2025-04-07T10:00:00Z">
<script>if (a < b) write("<p>said</p>")</script></head>
<body class="single"><header><a href="/">The Paper</a>
<nav><ul><li><a href="/n">News</a><li><a href="/s">Sport</a></ul></nav>
</header><div class="layout">{shape.format(body)}<aside class="related"><h3>More</h3><p>Officials reportedly met the
terrorists of Esmail Qani in another story altogether.</p></aside></div><form><label>Your address</label><input></form>
<div class="comments"><p>I think that critics say that this is wrong.</p></div>
<footer><p>All rights reserved by the paper and its owners, who are not named.</p></footer></body></html>"""
    return page.replace("\n", end).encode()


def as_nitf(blocks: Blocks, chance: random.Random) -> bytes:
    """NITF with the DOCTYPE that agencies send."""
    head, rest = _headline(blocks)
    tags = {HEADING: "hl2"}
    body = "".join(
        f"<ul><li>{inline(text, chance, named=False, html=False)}</li></ul>"
        if kind == ITEM
        else "<{0}>{1}</{0}>".format(tags.get(kind, "p"), inline(text, chance, named=False, html=False))
        for kind, text in rest
    )
    title = f"<hedline><hl1>{inline(head, chance, html=False)}</hl1></hedline>" if head else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf><head><docdata><date.issue norm="20250407T101500Z"/></docdata></head><body><body.head>{title}
<byline>By A. Writer</byline></body.head><body.content>
<block>{body}</block></body.content><body.end><tagline>A tag line.</tagline></body.end>
</body></nitf>
""".encode()


def as_newsml(blocks: Blocks, chance: random.Random) -> bytes:
    """A news item of NewsML-G2 with XHTML in it."""
    head, rest = _headline(blocks)
    body = html_body(rest, chance).replace("<ul><li>", "<ul><li>").replace("</ul>", "</li></ul>")
    body = re.sub(r"&(ldquo|rdquo|mdash|eacute|pound);", lambda m: f"&#{ord(_character(m[1]))};", body)
    title = f"<headline>{inline(head, chance, named=False, html=False)}</headline>" if head else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:x" version="1"><itemMeta>
<versionCreated>2025-04-07T10:15:00Z</versionCreated></itemMeta><contentMeta>{title}</contentMeta><contentSet>
<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body>{body}</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>""".encode()


def as_ninjs(blocks: Blocks, chance: random.Random) -> bytes:
    """ninjs with HTML in it, and escapes of JSON's own."""
    head, rest = _headline(blocks)
    item = {"uri": "urn:x", "type": "text", "versioncreated": "2025-04-07T10:15:00Z"}
    if head:
        item["headline"] = head
    item["body_html"] = html_body(rest, chance)
    return json.dumps(item, ensure_ascii=chance.random() < 0.5, indent=chance.choice((None, 2))).encode()


def as_word(blocks: Blocks, chance: random.Random) -> bytes:
    """A Word document with runs that break words, tracked changes, and fields."""
    styles = {HEADLINE: "Title", HEADING: "Heading2", ITEM: "ListBullet"}
    made = []
    for kind, text in blocks:
        runs = []
        for piece, mark in pieces(text, chance):
            run = f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{escape(piece, quote=False)}</w:t></w:r>'
            if mark == 0:
                run = f'<w:ins w:id="1" w:author="x">{run}</w:ins>'
            elif mark == 1:
                run += '<w:del w:id="2" w:author="x"><w:r><w:delText>gone terrorists </w:delText></w:r></w:del>'
            elif mark == 2:
                run = f'<w:hyperlink w:anchor="x">{run}</w:hyperlink>'
            elif mark == 3:
                run += '<w:proofErr w:type="spellStart"/><w:r><w:instrText> PAGE </w:instrText></w:r>'
            runs.append(run)
        style = f'<w:pPr><w:pStyle w:val="{styles[kind]}"/></w:pPr>' if kind in styles else ""
        made.append(f"<w:p>{style}{''.join(runs)}</w:p>")
        made += ["<w:p/>"] if chance.randrange(5) == 0 else []
    named = (("Title", "Title"), ("Heading2", "heading 2"), ("ListBullet", "List Bullet"))
    listed = "".join(f'<w:style w:type="paragraph" w:styleId="{i}"><w:name w:val="{n}"/></w:style>' for i, n in named)
    return zipped(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
            '<Override PartName="/word/styles.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
            ' Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": "<Relationships xmlns="
            '"http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
            '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>'
            "</Relationships>",
            "word/styles.xml": f"<w:styles {W}>{listed}</w:styles>",
            "word/document.xml": f"<w:document {W}><w:body>{''.join(made)}<w:sectPr/></w:body></w:document>",
        }
    )


def as_odt(blocks: Blocks, chance: random.Random) -> bytes:
    """An OpenDocument text with spans, notes and tracked changes."""
    made = []
    for kind, text in blocks:
        inside = []
        for piece, mark in pieces(text, chance):
            words = escape(piece, quote=False)
            if mark == 0:
                words = f'<text:span text:style-name="T1">{words}</text:span>'
            elif mark == 1:
                words = words.replace(" ", "<text:s/>", 1)
            elif mark == 2:
                words += (
                    '<office:annotation><text:p>a remark</text:p></office:annotation><text:bookmark text:name="x"/>'
                )
            inside.append(words)
        line = "".join(inside)
        if kind in (HEADLINE, HEADING):
            made.append(f'<text:h text:outline-level="1">{line}</text:h>')
        elif kind == ITEM:
            made.append(f"<text:list><text:list-item><text:p>{line}</text:p></text:list-item></text:list>")
        else:
            made.append(f"<text:p>{line}</text:p>")
    spaces = " ".join(f'xmlns:{name}="{OPEN}{name}:1.0"' for name in ("office", "text", "style", "table"))
    gone = "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
    body = f"{gone}</text:changed-region></text:tracked-changes>{''.join(made)}"
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": f"{content}</office:document-content>",
        }
    )


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A package of these parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return packed.getvalue()


def _headline(blocks: Blocks) -> tuple[str, Blocks]:
    return (blocks[0][1], blocks[1:]) if blocks and blocks[0][0] == HEADLINE else ("", blocks)


def _character(name: str) -> str:
    return (
        next(character for character, reference in _NAMED.items() if reference == f"&{name};")
        if name != "rsquo"
        else "’"
    )


FORMATS = {
    "md": as_markdown,
    "html": as_page,
    "docx": as_word,
    "odt": as_odt,
    "nitf": as_nitf,
    "xml": as_newsml,
    "json": as_ninjs,
}
