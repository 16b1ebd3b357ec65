"""Files that mean harm, or are broken: one line and status 2, in no time and no memory, and nothing fetched or run."""

import io
import zipfile

import pytest

from checker.reading import UnreadableError, packages, read_bytes

from .made_copy import OPEN, W, zipped

LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>'
PARAMETER = '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x.dtd">%p;]>'
BODY = f"<w:document {W}><w:body>{{}}</w:body></w:document>"
TEXT = f'<office:document-content xmlns:office="{OPEN}office:1.0"><office:body><office:text>{{}}</office:text>'


def word(document, **parts):
    return zipped({"word/document.xml": document, **parts})


def lying_about_its_size(data):
    """A package that says in its list of parts that they are small."""
    return data.replace((50_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))


BOMB = word(b" " * 50_000_000)
FILES = {
    "laughs.xml": (f"{LAUGHS}<nitf><p>&c;</p></nitf>".encode(), "declares entities"),
    "outside.xml": (f"{OUTSIDE}<nitf><p>&c;</p></nitf>".encode(), "declares entities"),
    "parameter.xml": (f"{PARAMETER}<nitf><p>x</p></nitf>".encode(), "declares entities"),
    "deep.xml": (b"<p>" * 100_000, "250 deep"),
    "attribute.xml": (b'<nitf a="' + b"x" * 200_000 + b'"/>', "attribute of more than"),
    "deep.html": (b"<div>" * 100_000, "250 deep"),
    "deep.json": (b"[" * 100_000, "too deep"),
    "laughs.docx": (word(LAUGHS + BODY.format("&c;")), "DOCTYPE"),
    "outside.docx": (word(OUTSIDE + BODY.format("&c;")), "DOCTYPE"),
    "deep.docx": (word(BODY.format("<w:p>" * 100_000)), "250 deep"),
    "attribute.docx": (word(BODY.format(f'<w:p w:x="{"x" * 200_000}"/>')), "attribute of more than"),
    "bomb.docx": (BOMB, "unpacks to more than"),
    "liar.docx": (lying_about_its_size(BOMB), "broken part|unpacks to more than"),
    "macro.docx": (word(BODY.format(""), **{"word/vbaProject.bin": "x"}), "macros"),
    "no.docx": (b"PK\x03\x04 and then nothing of the kind", "is no .docx document"),
    "text.docx": (b"Words in plain text.", "is no .docx document"),
    "empty.docx": (b"", "is no .docx document"),
    "other.docx": (zipped({"a.txt": "x"}), "no body of text"),
    "xml.docx": (word("<w:document>"), "not well-formed"),
    "many.docx": (zipped({f"{number}": "" for number in range(packages.MOST_PARTS + 1)}), "office program writes"),
    "laughs.odt": (zipped({"content.xml": LAUGHS + TEXT.format("&c;")}), "DOCTYPE"),
    "macro.odt": (zipped({"content.xml": TEXT, "Basic/Standard/x.xml": "x"}), "macros"),
    "other.odt": (zipped({"content.xml": "<x/>"}), "no body of text"),
}


@pytest.mark.parametrize("name", FILES)
def test_refused_with_one_line(name, tmp_path, command):
    data, words = FILES[name]
    with pytest.raises(UnreadableError, match=words):
        read_bytes(data, name)
    file = tmp_path / name
    file.write_bytes(data)
    for verb in (("check",), ("report", "-o", tmp_path / "out.html")):
        ran = command(*verb, file)
        assert ran.status == 2
        assert len(ran.err.splitlines()) == 1 and name in ran.err, ran.err


def test_an_outer_dtd_is_never_fetched():
    doctype = b'<!DOCTYPE nitf SYSTEM "http://127.0.0.1:1/nitf.dtd">'
    source = doctype + b"<nitf><body><p>Some words &unknown; here.</p></body></nitf>"
    assert read_bytes(source, "a.xml").text == "Some words here."


def test_a_part_that_is_encrypted():
    data = bytearray(word(BODY.format("")))
    for at in (data.find(b"PK\x03\x04") + 6, data.find(b"PK\x01\x02") + 8):
        data[at] |= 1
    with pytest.raises(UnreadableError, match="encrypted"):
        read_bytes(bytes(data), "a.docx")


def test_damage_anywhere_in_a_package_is_no_traceback():
    data = word(BODY.format("<w:p><w:r><w:t>Some words of it are here.</w:t></w:r></w:p>"))
    for at in range(len(data)):
        damaged = bytearray(data)
        damaged[at] ^= 0x55
        try:
            read_bytes(bytes(damaged), "a.docx")
        except UnreadableError:
            continue


def test_an_odd_method_of_packing():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as package:
        package.writestr("word/document.xml", BODY.format("<w:p><w:r><w:t>Some words.</w:t></w:r></w:p>"))
    assert read_bytes(packed.getvalue(), "a.docx").text == "Some words."


def test_office_files_left_open_are_no_copy(tmp_path, command):
    (tmp_path / "~$story.docx").write_bytes(b"x")
    (tmp_path / "story.txt").write_text("They met.")
    assert command("check", tmp_path, "--show-files").out == f"{tmp_path / 'story.txt'}\n"
