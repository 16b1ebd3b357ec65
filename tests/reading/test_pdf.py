"""PDF: lines put into paragraphs, running heads left out, broken words joined; and what cannot be read is refused."""

import builtins
import io

import pypdf
import pytest

from checker.reading import UnreadableError, read_bytes


def pdf(*pages):
    """A PDF of pages, each a list of lines: (x, y, size, text)."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = "".join(f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in lines)
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}endstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    made, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return made + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{tail}".encode()


FULL = "The harbour board met on Monday to hear what the storm had cost the town and"
STORY = [
    (72, 700, 18, "Storm costs the town"),
    (72, 660, 11, FULL),
    (72, 646, 11, "said that the repair of the sea wall would have to wait until the govern-"),
    (72, 632, 11, "ment paid."),
    (72, 604, 11, "A second paragraph begins here after a wider gap and it goes on until a"),
    (72, 590, 11, "full line of well-"),
    (72, 576, 11, "Known words. The government and its men."),
]


def blocks(document):
    return [(block.kind, document.text[block.start : block.end]) for block in document.segments.blocks]


def test_lines_become_paragraphs():
    document = read_bytes(pdf(STORY), "story.pdf")
    assert blocks(document) == [
        ("headline", "Storm costs the town"),
        ("paragraph", f"{FULL} said that the repair of the sea wall would have to wait until the government paid."),
        (
            "paragraph",
            "A second paragraph begins here after a wider gap and it goes on until a full line of well-Known words."
            " The government and its men.",
        ),
    ]
    assert "guessed" in document.notice
    start = document.text.index("government")
    begin, end = document.in_source(start, start + len("government"))
    assert document.source_map.source[begin:end] == "govern-\nment"
    assert document.place(document.text.index("paid")).line == 4


def test_running_heads_and_page_numbers_are_left_out():
    pages = [
        [(72, 760, 9, f"The Paper, page {number}"), (72, 700, 11, f"{FULL} {number}."), (300, 40, 9, str(number))]
        for number in range(1, 5)
    ]
    texts = [text for _, text in blocks(read_bytes(pdf(*pages), "story.pdf"))]
    assert texts == [f"{FULL} {number}." for number in range(1, 5)]


def protected():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(STORY)))
    writer.encrypt("secret", algorithm="RC4-128")
    packed = io.BytesIO()
    writer.write(packed)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.4 and nothing", "no PDF that can be read"),
        (b"words", "no PDF that can be read"),
        (b"", "no PDF that can be read"),
        (pdf([]), "no layer of text"),
        (pdf(*[[]] * 501), "more than 500 pages"),
        (protected(), "password"),
    ],
)
def test_refused(data, words):
    with pytest.raises(UnreadableError, match=words):
        read_bytes(data, "story.pdf")


def test_without_pypdf_it_is_said_what_to_install(monkeypatch):
    real = builtins.__import__

    def missing(name, *rest, **named):
        if name == "pypdf":
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(UnreadableError, match="extra pdf"):
        read_bytes(pdf(STORY), "story.pdf")
