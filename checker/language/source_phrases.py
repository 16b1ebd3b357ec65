"""What a source phrase is when no known name stands in it, and what a name in it is to it."""

from __future__ import annotations

from checker.finding import Span
from checker.language import anonymity
from checker.language.name_lists import OUTLETS
from checker.language.names import OUTLET as OUTLET_NAME
from checker.language.names import PLACE, Mention
from checker.language.outlet_names import bare, right_name
from checker.language.outlets import own_outlets
from checker.language.segment import Segments
from checker.language.sources import ANONYMOUS_GROUP, ANONYMOUS_PERSON, BODY, DOCUMENT, OUTLET, PERSON, POST
from checker.language.wording import classes

_POSTS = frozenset(("tweet", "post", "tweets", "posts"))
_ARTICLES = frozenset(("article", "report", "story", "dispatch", "piece", "account", "investigation"))
_PRESS = (" news agency", " newspaper", " magazine", " news website", " news site", " broadcaster", " news channel")
_INDEFINITE = ("a ", "an ", "one ", "another ", "some ", "several ", "many ", "two ", "three ")
_TOWARDS = (" to ", " of ", " with ", " for ", " around ", " near ")
_NAME = 4  # words
_SPELLED = 4  # letters: shorter names of agencies are those of other bodies too
GROUPED = {
    anonymity.DOCUMENT: DOCUMENT, anonymity.OUTLET: OUTLET, anonymity.BODY: BODY, anonymity.SPOKESPERSON: BODY,
}  # fmt: skip
"""The kinds of source that a described head makes, whoever it is; of the others people are made."""


def kind_of(described: anonymity.Description, phrase: str, written: str) -> str:
    """The kind of a source whose words, folded in ``phrase``, hold no known name; "" for a thing that is no source."""
    name, comma, _ = written.partition(", ")
    if comma and _is_name(name):
        return PERSON  # "Gill Champion, president and chief executive"
    if comma and described.head.isdigit():
        return ""  # of a date or a scripture
    if phrase.removeprefix("the ") in OUTLETS or (
        written[4:5].isupper() and phrase[:4] == "the " and right_name(written)
    ):
        return OUTLET  # "The Observer"
    if described.head in _POSTS:
        return POST
    if described.kind in GROUPED:
        return OUTLET if f" {phrase}".endswith(_PRESS) else GROUPED[described.kind]
    if described.kind == anonymity.UNKNOWN:
        one = described.definite and not described.plural
        if one and (described.capitals or anonymity.holds_post(described)):
            return PERSON if described.capitals and anonymity.is_people(described) else BODY
        if any(word.isupper() and len(word) > 1 and word.casefold() == described.head for word in written.split()):
            return BODY
        if not anonymity.is_people(described):
            return ""
    office = described.kind == anonymity.OFFICE and described.definite and not described.plural
    if office and described.head.capitalize() in written.split()[1:]:
        return BODY  # "The Health and Safety Executive"
    return ANONYMOUS_GROUP if anonymity.is_several(described) else ANONYMOUS_PERSON


def _is_name(words: str) -> bool:
    """Are these two to four capitalised words, none an article?"""
    parts = words.split()
    return 2 <= len(parts) <= _NAME and all(part[0].isupper() for part in parts) and not classes(parts[0].casefold())


def own_names(text: str, folded: str, segments: Segments) -> frozenset[str]:
    """The names, bare, of the outlets whose own copy this is, as far as it says so."""
    opening = text[segments.blocks[0].start : segments.blocks[0].end] if segments.blocks else ""
    return own_outlets(text, folded, opening, segments.dateline.agency if segments.dateline else "")


def is_own(name: str, own: frozenset[str]) -> bool:
    """Is the outlet of that name one whose own copy this is?"""
    return bare(name) in own


def is_named_outlet(text: str, span: Span) -> bool:
    """Is a source phrase the name of a listed outlet, of two words or more, or spelled in capitals?"""
    written = text[span.start : span.end]
    several = " " in written.removeprefix("The ").removeprefix("the ") or (
        written.isupper() and len(written) >= _SPELLED
    )
    return several and written[:1].isupper() and right_name(written) != ""


def is_body_role(role: str) -> bool:
    """Is what stands beside a name a word for a body ("a company in Hakodate"), so that the name is no person's?"""
    parts = role.split()
    if not parts or parts[0] not in ("a", "an"):
        return False
    return anonymity.describe([part.casefold() for part in parts], parts).kind == anonymity.BODY


def is_outlet(folded: str, mention: Mention) -> bool:
    """Is a name an outlet's: by its kind, by the list, or because the copy calls it a news agency, a newspaper or the
    like? ``folded`` is the whole text."""
    if mention.kind == OUTLET_NAME or folded[mention.end : mention.end + 20].startswith(_PRESS):
        return True
    return mention.kind != PLACE and len(mention.text) >= _SPELLED and right_name(mention.text) != ""


def is_its_report(folded: str, mention: Mention, span: Span, head: str) -> bool:
    """Is the source phrase, whose head is given, a report of the outlet named in it ("a Reuters article", "a report by
    the Guardian")?"""
    if head not in _ARTICLES:
        return False
    behind = folded[mention.end : span.end].removeprefix("'s").removeprefix("'")
    before = folded[span.start : mention.start].removesuffix("the ")
    return behind.startswith(" " + head) or before.endswith((f"{head} by ", f"{head} in ", f"{head} from "))


def is_possessor(folded: str, mention: Mention, span: Span) -> bool:
    """Is a name in a source phrase only whose ("Smith's lawyer")?"""
    return mention.end < span.end and folded[mention.end : mention.end + 2] in ("'s", "' ")


def is_part_of_word(folded: str, mention: Mention) -> bool:
    """Is a name the first part of a longer word ("the Leuven-based brewery")?"""
    return folded[mention.end : mention.end + 2].strip("-").isalnum() and folded[mention.end] == "-"


def is_only_whose(folded: str, mention: Mention, span: Span, described: anonymity.Description) -> bool:
    """Is a name in a source phrase only whose, or that of whom somebody undescribed is near to ("a source close to
    Smith", "one friend of Smith")? A spokesperson speaks for who is named."""
    before = folded[span.start : mention.start]
    if mention.title:
        before = before.removesuffix(mention.title.casefold() + " ")
    near = before.startswith(_INDEFINITE) and before.endswith(_TOWARDS) and "," not in before
    return (near and described.kind != anonymity.SPOKESPERSON) or is_possessor(folded, mention, span)
