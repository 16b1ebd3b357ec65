"""Uses of acronyms in running copy: which runs of capitals are one, and which of those a reader knows or is told about.

The lists stand in acronym_uses.toml.
"""

from __future__ import annotations

import re
from functools import cache

from checker.finding import Span
from checker.house import House
from checker.language.acronyms import Acronym
from checker.language.long_forms import canonical, connectives_passed
from checker.language.name_lists import GIVEN_NAMES, is_ordinary
from checker.language.patterns import SIGN, lazy_pattern
from checker.language.quotations import Quotations
from checker.language.segment import HEADING, HEADLINE, Segments
from checker.lists import word_list

_RUN_IN = 60  # code points: longer sentences are no headings
_RUN_IN_WORDS = 4
_LONGEST = 6  # letters: longer runs of capitals are shouted words or trade marks

# What a paragraph ends in is not beside what the next one begins with: hence no line breaks here.
# A capitalised word directly in front, other than a nationality or one that opens a sentence or a phrase.
_BEHIND_A_NAME = lazy_pattern(
    r"(?:(?<![.?!:\"] )(?<!” )(?<!\n)|(?<=\b[A-Z]\. ))\b(?!(?:The|A|An|At|In|On|By|For|From|To|And|But|When|While|As"
    r"|If|This|That|Its|His|Her|Our|With|States|Kingdom|[A-Z][a-z]+(?:ish|ese|ian|ean|ican))\b)[A-Z][a-z]+,?[^\S\n]+\Z"
)
_BEHIND = lazy_pattern(
    r"['’]?\.[^\W_]|@|-[A-Z0-9]|[)\]]|:\s|[.!]\s*\Z|\s+§|,\s+[A-Z][\w.]{1,12}\s+[-–—]\s"  # "RYE, N.H. - " is a dateline
)
_DEGREES_BEFORE = lazy_pattern(r"\b(?:Ph\.?D|M\.?D|Ed\.?D|J\.?D)\.?,\s+\Z")
_CITED = lazy_pattern(r"\s+(?:§\s*|[A-Z]\w+\s+)?\d")  # behind a volume's number: "41 U.S.C. 3306", "18 AALL Spectrum 7"
_CAPITALS_BEFORE = lazy_pattern(r"([A-Z][A-Z’']+)[,.]?[^\S\n]+\Z")
_CAPITALS_BEHIND = lazy_pattern(r"[,.]?[^\S\n]+([A-Z][A-Z’']+)\b")
_KNOWN_AS = lazy_pattern(r"\b(?:(?:known|abbreviated|shortened) (?:as|to)(?: the)?|, or)\s+\Z")
# What a thing is called is its name; whom somebody called, or named, stands before a verb or a noun.
_CALLED = lazy_pattern(r"\b[a-z]+,?\s+(?<!\bwas )(?<!\bbeen )(?:called|named|renamed|dubbed|nicknamed)\s+\Z")
_NAME_ENDS = lazy_pattern(r"[,.;:)]|\s+\(|\s+(?:which|that|who|and)\b")
_INSCRIPTION = lazy_pattern(
    r"\b(?:marked|labelled|labeled|reading|read|stamped|printed|spelled|says|said|the word)\s+\Z"
)
_GLOSS = lazy_pattern(rf"[®™]?[^\S\n]+[(\[][“\"‘]?([^\W\d_]){SIGN}*,?\s+[\w“\"‘]")
_KIND_BEHIND = lazy_pattern(r"(?:[^\S\n]+[a-zA-Z]+){1,2}\b")  # "the WBUR radio station", "the UPN TV network"
_APPOSITION = lazy_pattern(r",\s+(?:an?|the|one of|short for|which stands for)\s|\s+(?:is|was)\s+short for\s")
_ARTICLES = (["a"], ["an"], ["the"], ["one"])
_PREDICATE = lazy_pattern(rf"\s+(?:is|was)\s+(?:an?|the|one of)\s+((?:{SIGN}+\s+){{0,5}}?{SIGN}+)")


@cache
def known() -> frozenset[str]:
    """Acronyms, in capitals, that general readers of English news know."""
    return frozenset(word for words in word_list("checker/language/acronym_uses")["known"].values() for word in words)


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(word_list("checker/language/acronym_uses")["ordinary"][key])


def needs_expansion(acronym: Acronym, house: House) -> bool:
    """Is this an acronym that a reader must be told about: neither known, nor the house's, nor no acronym at all?"""
    bare = canonical(acronym.short)
    if bare in known() or bare in house.acronyms or not may_be_one(acronym):
        return False
    word = bare.lower()  # met once, a word or a given name in capitals is only shouted, or a credit ("MICHAEL THOMAS")
    return len(acronym.spans) > 1 or not (word in GIVEN_NAMES or (len(word) > 3 and is_ordinary(word)))


def is_a_name(word: str) -> bool:
    """Is a word, in capitals, a name that is no acronym, however often it is set as one ("QUDS")?"""
    return word in _listed("names")


def may_be_one(acronym: Acronym) -> bool:
    """Are these letters an acronym at all, not a Roman numeral, a shouted word or a trade mark?"""
    bare = canonical(acronym.short)
    listed = bare in _listed("words") or bare in _listed("roman") or is_a_name(bare)
    return 2 <= len(bare) <= _LONGEST and not listed


def running_uses(acronym: Acronym, text: str, segments: Segments, quotations: Quotations) -> tuple[Span, ...]:
    """The uses of an acronym in running copy: not in a headline, a dateline or a quotation, nor behind a person's
    name, in a web address, among shouted words, or as somebody's initials."""
    return tuple(span for span in acronym.spans if _in_running_copy(span, text, segments, quotations))


def _in_running_copy(span: Span, text: str, segments: Segments, quotations: Quotations) -> bool:
    number = segments.block_at(span.start)
    block = segments.blocks[number]
    if block.kind in (HEADLINE, HEADING) or _heads_a_paragraph(span, text, number, segments):
        return False
    dateline = segments.dateline
    if (dateline and span.start < dateline.end and span.end > dateline.start) or quotations.covers(span.start):
        return False
    before, after = text[max(0, span.start - 24) : span.start], text[span.end : span.end + 24]
    if block.start >= span.start - 24:  # what stands in front of a block is a line's end or a bullet
        before = "\n" + text[block.start : span.start]
    if before.endswith(("(", "[", "-", "–")) or _BEHIND.match(after):
        return False  # "(SAF)", "D-NY", "GSA.gov", "A-BC", a speaker's initials before a colon
    if _DEGREES_BEFORE.search(before) or (before.rstrip()[-1:].isdigit() and _CITED.match(after)):
        return False  # letters behind a name and a degree; a law or a journal, cited
    if _BEHIND_A_NAME.search(before):
        return False  # a model ("Sirius XM", "Wedding Cantata BWV") or letters behind a name ("Robert Jacoby, MIM")
    words = _CAPITALS_BEFORE.search(before), _CAPITALS_BEHIND.match(after)
    beside = [word[1] for word in words if word]
    if any(map(_shouted, beside)) or len(beside) == 2 or (beside and is_ordinary(text[span.start : span.end].lower())):
        return False
    initials = span.end - span.start == 2 or "." in text[span.start : span.end]
    return not (initials and re.match(r"[^\S\n]+[A-Z][^\W\d_A-Z]", after))


def _heads_a_paragraph(span: Span, text: str, number: int, segments: Segments) -> bool:
    """Does it stand in a heading that is run into its block, that of the given number: a first sentence in Title Case,
    with others behind it?"""
    block, sentences = segments.blocks[number], segments.sentences_of(number)
    end = segments.sentence_ends[sentences[0]] if sentences else block.end  # a dateline may be all that a block holds
    if span.start >= end or block.end <= end or end - block.start > _RUN_IN:
        return False
    words = text[block.start : end].split()
    return len(words) >= _RUN_IN_WORDS and not any(
        word[0].islower() and word.lower() not in connectives_passed() for word in words
    )


def _shouted(word: str) -> bool:
    """Is a word in capitals no acronym: a word of the language ("ENTER"), too long, or a model's number ("XDA II")?"""
    if word in _listed("words") or word in _listed("roman"):
        return len(word) > 1
    return word not in known() and (len(word) > _LONGEST or (len(word) > 1 and is_ordinary(word.lower())))


def explained(span: Span, text: str) -> bool:
    """Does the copy say beside one use what the acronym is: "the pollster IDC", "UNAMI, the UN mission", "IDC
    Group", "the UPN TV network", "ROT (redundant or outdated content)"?"""
    before, after = text[max(0, span.start - 40) : span.start], text[span.end : span.end + 40]
    if before.endswith(('"', "“", "‘")):
        before = before[:-1]
    if _KNOWN_AS.search(before) or _INSCRIPTION.search(before):
        return True
    if _CALLED.search(before) and _NAME_ENDS.match(after):
        return True
    noun = re.search(r"([A-Za-z-]+)['’]?[^\S\n]+\Z", before)
    if noun and noun[1].rpartition("-")[2] in _listed("describing"):
        return True
    form = re.match(r"[^\S\n]+[A-Z]\w+(?:[^\S\n]+[A-Z]\w+)?", after)
    if form and not _listed("company_forms").isdisjoint(form[0].split()):
        return True
    if _APPOSITION.match(after) or _glossed(text[span.start : span.end], after):
        return True
    kind = _KIND_BEHIND.match(after)
    if kind and not _listed("described_behind").isdisjoint(kind[0].split()):
        return True
    verb, *article = after.split(None, 2)[:2] or [""]
    if verb not in ("is", "was") or article not in _ARTICLES:
        return False
    said = _PREDICATE.match(text, span.end, span.end + 90)
    return bool(said and not _listed("describing").isdisjoint(re.split(r"\s+|-", text[said.start(1) : span.end + 90])))


def _glossed(short: str, after: str) -> bool:
    """Does a bracket open behind an acronym with words of which the first has its letter: "ROT (redundant, outdated,
    trivial content)"?"""
    gloss = _GLOSS.match(after) if "(" in after or "[" in after else None
    return bool(gloss and gloss[1].upper() == short[0])
