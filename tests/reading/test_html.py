"""HTML: the article found on a page, and every character of it placed where it stands in the file."""

import datetime

import pytest

from checker.reading import UnreadableError, read_bytes


def read(source, path="story.html"):
    return read_bytes(source.encode("utf-8"), path)


def blocks(source):
    document = read(source)
    return [(block.kind, document.text[block.start : block.end]) for block in document.segments.blocks]


def written(document, words):
    start = document.text.index(words)
    begin, end = document.in_source(start, start + len(words))
    return document.source_map.source[begin:end]


PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Dam talks | The Paper</title>
<meta property="article:published_time" content="2025-04-07T10:00:00Z">
<script>var a = "<p>Reportedly no copy, but a script of the page.</p>";</script></head>
<body class="home sidebar"><header><a href="/">The Paper</a><nav><ul><li><a>News</a><li><a>Sport</a></ul></nav></header>
<div class="layout"><div class="story">
<h1>Officials meet over   dam &amp; river</h1>
<p class="byline">By Ann Reporter</p><time datetime="2025-04-08">8 April</time>
<figure><img src=x><figcaption>Esmail Kaani in Baghdad. <span class="credit">AFP</span></figcaption></figure>
<p>Esmail Kaani said on <b>Mon</b>day that the dam &ldquo;will hold&rdquo;, and so it will until the spring comes.
<p>Unclosed paragraph with <a href="x">a link</a> &amp; <q>short words</q> by Qaani&rsquo;s men who left.<br><br>
A second part of it that goes on and on for ever and a day.
<ul><li>One item that is long enough to be an item of the copy<li>Two</ul>
<h2>A heading within</h2>
<blockquote><p>A long quote of the man who did not say it at all.</p></blockquote>
<aside class="related"><h3><a>Read more</a></h3>
<p>Another long story about what happened elsewhere today, you know.</p></aside>
<div class="share-bar"><a href=x>Tweet this</a> and send it to all the people whom you know and like.</div>
<table><tr><th>A<th>B<tr><td>1<td>2</table>
<p><a href="/other">Another story altogether, to which this line is a link, and no copy</a></p>
</div>
<div class="comments"><p>I think this is a very bad article and I reportedly do not like it at all.</p></div>
</div><footer><p>Copyright of The Paper, all rights reserved, and some more words.</p></footer></body></html>
"""


def test_the_article_of_a_page():
    assert blocks(PAGE) == [
        ("headline", "Officials meet over dam & river"),
        ("caption", "Esmail Kaani in Baghdad."),
        ("paragraph", "Esmail Kaani said on Monday that the dam “will hold”, and so it will until the spring comes."),
        ("paragraph", "Unclosed paragraph with a link & “short words” by Qaani’s men who left."),
        ("paragraph", "A second part of it that goes on and on for ever and a day."),
        ("list item", "One item that is long enough to be an item of the copy"),
        ("list item", "Two"),
        ("heading", "A heading within"),
        ("block quote", "A long quote of the man who did not say it at all."),
    ]
    assert read(PAGE).date == datetime.date(2025, 4, 7)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_words_are_placed_where_the_file_has_them(end):
    document = read(PAGE.replace("\n", end))
    assert written(document, "dam & river") == "dam &amp; river"
    assert written(document, "said on Monday that") == "said on <b>Mon</b>day that"
    assert written(document, "“will hold”") == "&ldquo;will hold&rdquo;"
    assert written(document, "Qaani’s") == "Qaani&rsquo;s"
    place = document.place(document.text.index("Qaani’s"))
    assert end == "\r" or place.line == 11


COPY = "<p>The first paragraph of the story has a good many words in it, as such paragraphs have.</p>"
MORE = "<p>The second one goes on about the same thing for about as long, and then it stops here.</p>"
TEASER = "<p>Somebody else did something else somewhere else, and it can be read in another story.</p>"
FIRST, SECOND, OTHER = (source[3:-4] for source in (COPY, MORE, TEASER))


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (f"<h1>Head</h1>{COPY}{MORE}", ["Head", FIRST, SECOND]),
        (
            f"<div>{TEASER}</div><article><h1>Head</h1>{COPY}{MORE}</article><div>{TEASER}</div>",
            ["Head", FIRST, SECOND],
        ),
        (f"<h1>Head</h1><div>{TEASER}</div><main>{COPY}{MORE}</main>", ["Head", FIRST, SECOND]),
        (f'<article>{TEASER}</article><div itemprop="articleBody">{COPY}{MORE}</div>', [FIRST, SECOND]),
        # the mark is on a teaser, the copy is elsewhere
        (f"<article>{TEASER}</article><div><div>{COPY}{MORE}{COPY}</div></div>", [OTHER, FIRST, SECOND, FIRST]),
        (f'<div class="entry"><div>{COPY}</div><div>{MORE}</div></div><nav>{TEASER}</nav>', [FIRST, SECOND]),
        (f"<body class='comments ad nav'>{COPY}{MORE}", [FIRST, SECOND]),
        (f'<div class="comments">{COPY}{MORE}</div>', [FIRST, SECOND]),  # the whole of it has an odd name
        (f"<table><tr><td>{COPY}{MORE}</td><td>Menu</td></tr></table>", [FIRST, SECOND, "Menu"]),
        (
            f"{COPY}<p hidden>Not seen</p><p style='display:none'>Nor this</p><p aria-hidden='true'>Nor that</p>",
            [FIRST],
        ),
        (f"{COPY}<template>No</template><noscript>No</noscript><svg><text>No</text></svg>", [FIRST]),
        (f"<form action='page.aspx'>{COPY}{MORE}</form><form><label>Name</label>Your name</form>", [FIRST, SECOND]),
        (
            f"<title>Tom and Ann meet - The Paper</title><h1>The Paper</h1>{COPY}<h2>Not this</h2>{MORE}",
            ["The Paper", FIRST, "Not this", SECOND],
        ),
        (
            f"<title>Tom and Ann meet - The Paper</title><meta property='og:title' content='They meet'>"
            f"<h1>The Paper</h1>"
            f"{COPY}<h2>Not this</h2>{MORE}",
            ["They meet", FIRST, "Not this", SECOND],
        ),
        (
            f"<title>Tom and Ann meet - The Paper</title><h1>The Paper</h1><h2>Tom and Ann meet</h2>{COPY}{MORE}",
            ["Tom and Ann meet", FIRST, SECOND],
        ),
        (f"<title>Peace - The Paper</title><h1>Peace</h1>{COPY}{MORE}", ["Peace", FIRST, SECOND]),
        (
            f"<h1>Head</h1>{COPY}{MORE}{COPY}<h3>Most popular</h3>{TEASER}<p>3 comments</p><p>I think not so.</p>",
            ["Head", FIRST, SECOND, FIRST],
        ),
        (f"<h1>Head</h1><p>Comment</p>{COPY}{MORE}", ["Head", "Comment", FIRST, SECOND]),
        (f"<pre>{FIRST}\n\n{SECOND}\n</pre>", [FIRST, SECOND]),
        (f"{COPY}<pre><code>x = 1</code></pre><del>gone</del>", [FIRST]),
        ("<p>Some words&nbsp;here and gov&shy;ern<wbr>ment, 1 &lt; 2<sup><a href='#n1'>[1]</a></sup>.", None),
        ("<p>x<div>y</p></div>z", ["x", "y", "z"]),
        ("<b><p>one</b> two</p><p>three", ["one two", "three"]),
        ("Bare words <i>without <b>any</i> paragraph</b> at all", ["Bare words without any paragraph at all"]),
        (f'<meta property="og:title" content="Tom &amp; Ann meet"><body>{COPY}', ["Tom & Ann meet", FIRST]),
    ],
)
def test_pages(page, expected):
    assert [text for _, text in blocks(page)] == (expected or ["Some words\u00a0here and government, 1 < 2."])


LINKED = "<p><a href='/other'>Somebody else did something else somewhere else on the same day</a></p>"
UNCLOSED = (
    "<p>“We are glad of all that they did for us in this year and the years before it,” said Ann Other of the desk</p>"
)


@pytest.mark.parametrize("line", ["Up next", "Related resources", "Featured", "More on the dam", "Topics"])
@pytest.mark.parametrize("tag", ["p", "h2"])
@pytest.mark.parametrize("shape", ["<article>{}</article>", "<div><div>{}</div></div>", "{}"])
@pytest.mark.parametrize("section", [TEASER, UNCLOSED, TEASER + LINKED, TEASER + "<p>Credits</p>" + UNCLOSED])
def test_a_section_that_the_writer_headed_like_furniture_is_copy(line, tag, shape, section):
    found = [text for _, text in blocks(shape.format(f"{COPY}{MORE}{COPY}<{tag}>{line}</{tag}>{section}"))]
    assert found[3] == line
    assert found[4:5] == [(UNCLOSED if section is UNCLOSED else TEASER)[3:-4]]


@pytest.mark.parametrize("line", ["Up next", "Related stories", "Featured", "More on the dam", "Topics"])
@pytest.mark.parametrize(
    "behind",
    [
        "<h3>{}</h3>" + LINKED + LINKED,
        "<h3>{}</h3>" + LINKED + TEASER,  # a linked title and its summary
        "<h3>{}</h3>" + TEASER.replace("<p>", "<p><a href='/other'>").replace("</p>", "</a></p>"),
        "<h3>{}</h3>" + TEASER + LINKED + LINKED,
        "<h3>{}</h3><ul><li><a href='/a'>The dam</a><li><a href='/b'>The river</a></ul>" + TEASER,
        "<h3>{}</h3><p>The dam and the river</p><p>The men and the dam</p>",
        "<h3>{}</h3><div>" + TEASER + "</div>",  # a card
        "<div><h3>{}</h3>" + TEASER + "</div>",  # an element of its own
        "<h3>{}</h3>",
    ],
)
def test_furniture_behind_the_copy_is_left_out(line, behind):
    source = f"<article><h1>Head</h1>{COPY}{MORE}{COPY}{behind.format(line)}</article>"
    assert [text for _, text in blocks(source)] == ["Head", FIRST, SECOND, FIRST]


@pytest.mark.parametrize(
    "line", ["3 comments", "Most read", "About the author", "Sign up for our letter", "Share this", "Read more"]
)
def test_what_others_wrote_is_left_out_wherever_it_stands(line):
    source = f"<article><h1>Head</h1>{COPY}{MORE}{COPY}<h3>{line}</h3>{TEASER}</article>"
    assert [text for _, text in blocks(source)] == ["Head", FIRST, SECOND, FIRST]


def test_what_stands_for_the_headline_is_placed_too():
    document = read(f'<meta content="Tom &amp; Ann meet" property="og:title"><body>{COPY}')
    assert written(document, "Tom & Ann") == "Tom &amp; Ann"


@pytest.mark.parametrize(
    "source",
    [
        '<meta name="date" content="2025-04-07">',
        '<meta itemprop="datePublished" content="20250407">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-04-07T01:00Z"}</script>',
        '<time datetime="2025-04-07 10:00">yesterday</time>',
    ],
)
def test_the_day_of_publication(source):
    assert read(source + COPY).date == datetime.date(2025, 4, 7)


@pytest.mark.parametrize("source", ['<meta name="date" content="2025-02-31">', '<time datetime="4 days">x</time>', ""])
def test_no_day_of_publication(source):
    assert read(source + COPY).date is None


def test_pages_without_prose_are_refused():
    with pytest.raises(UnreadableError, match="holds no prose"):
        read("<html><body><nav>News</nav><script>x</script></body></html>")


def test_comments_waive():
    import checker

    comment = "<!-- checker: ignore-next labels -- the desk knows -->"
    page = f"<p>They met.</p>\n{comment}\n<p>The regime &amp; the terrorists met.</p>"
    report = checker.check(read(page))
    assert report.findings and {finding.state for finding in report.findings if "labels" in finding.rule} == {"waived"}


@pytest.mark.parametrize("piece", ["<div>", "<b>", "<b></p>", "<ul><li>", "<table><tr><td>"])
def test_endless_nesting_is_refused(piece):
    with pytest.raises(UnreadableError, match="250 deep"):
        read(piece * 1000 + COPY)


@pytest.mark.parametrize(
    "piece", ["<!", "<a ", "</", "<!-- > ", "&", "<script>", "<p>", "</p>", '<a b="', "<br>", "</b>"]
)
def test_broken_markup_is_read_in_even_time(piece):
    with_copy = COPY + piece * 50_000
    assert blocks(with_copy)[0][1].startswith("The first paragraph")
