"""sources/second-hand: another outlet's report that a reader could not find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, partial

from checker.finding import Finding, Related, Severity, Span, normalised
from checker.language.attributions import Attribution
from checker.language.name_lists import DEMONYMS
from checker.language.names import OUTLET as OUTLET_NAME
from checker.language.nearby import mentions_in
from checker.language.outlet_names import right_name
from checker.language.segment import HEADING, HEADLINE
from checker.language.sources import OUTLET
from checker.language.wording import AUX, DET, PREP, VERB, classes, tells_time
from checker.lists import word_sets
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_READ = frozenset(("read",))
_ADJECTIVES = 4  # words of a phrase before its noun
_ARTICLES = ("a", "an", "one", "some", "several")


class Borrowed(NamedTuple):
    """News taken from an outlet: the words that name or describe it, whether it has a name, and its other mentions."""

    span: Span
    named: bool
    others: tuple[Span, ...]


_lists = partial(word_sets, "rules/sources/second_hand")


@cache
def _wires() -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in _lists()["wires"])


class SecondHand(Rule[Borrowed]):
    """Another outlet's report is used, and the copy gives no link, title or date by which to find it.

    Material that is not ours must be credited so that a reader, and the desk, can go and look: which paper, which
    article, which day. Reuters asks that such material be attributed to its origin; the BBC asks for a named
    first-hand source where there can be one.

    Flagged as warnings are outlets without a name ("local media reported", "a regional newspaper has reported") and
    named ones whose report has neither link nor title nor date in any sentence that cites it; wire agencies, on which
    every desk draws by the hour, are notes. One finding an outlet.

    Left alone: a dated or titled report ("The Daily Telegraph reported on Monday"); a report that the copy shows behind
    a colon, or says where to read the rest of; an outlet that gives its name at once ("a local paper, the Kurier, …");
    an outlet that speaks of itself; what somebody told an outlet; quotations."""

    id = "sources/second-hand"
    severity = Severity.WARNING
    flags = (
        Example("A regional newspaper has reported that the lenders want it done.", ("A regional newspaper",)),
        Example("According to a business daily in Seoul, a carmaker has offered.", ("a business daily in Seoul",)),
        Example("A London paper once ranked her among the ten greatest voices.", ("A London paper",)),
        Example("Local media reported that the boat had been fined before.", ("Local media",)),
        Example("The trains were stopped, several newspapers said.", ("several newspapers",)),
        Example("The Daily Telegraph reported that two ministers had resigned.", ("Daily Telegraph",)),
        Example("The move was first reported by the Daily Telegraph.", ("Daily Telegraph",), note="a note"),
        Example("As the Daily Telegraph has reported, two ministers resigned.", ("Daily Telegraph",), note="a note"),
    )
    passes = (
        Example("The Daily Telegraph reported on Monday that two ministers had resigned."),
        Example("A local paper, the Elbinsel Kurier, called the project a republic on 2 October 2014."),
        Example('The Daily Telegraph gave the figure in an article headlined "Paper Day".'),
        Example('"Local media said so," he added.'),
        Example("The American Action Network said it would spend $200,000."),
        Example("Oumar Fall told the Daily Telegraph that he had resigned."),
        Example("The Daily Telegraph also noted the small crowd:\n\nNobody else did, said the mayor."),
        Example("The Daily Telegraph reports that she fell ill in May.\n\nRead the rest here."),
        Example("The Daily Telegraph said its editors had read the letter."),
        Example("A national newspaper editor said the press conference was short. He bought a paper."),
    )

    def candidates(self, document: Document) -> Iterable[Borrowed]:
        """Every outlet that news is taken from, each once."""
        if not document.ledger.is_news:
            return
        for span in _unnamed(document):
            yield Borrowed(span, False, ())
        for source in document.ledger.sources:
            if source.kind != OUTLET or source.hand < 2 or source.link or not source.attributions:
                continue
            told = {span for k in source.attributions for span in document.attributions[k].source}
            spans = [s for s in source.spans if not document.quotations.touches(*s) and _in_copy(s, document)]
            spans = [s for s in spans if s in told]  # not where somebody speaks to the outlet
            names = [m for s in spans for m in mentions_in(document.mentions, *s) if m.kind == OUTLET_NAME]
            paper = names and (names[0].tokens[-1].casefold() in _lists()["titles"] or right_name(names[0].text))
            if paper and document.prose[names[0].start].isupper():
                at = Span(names[0].start, names[0].end)
                yield Borrowed(at, True, tuple(s for s in spans if s.start > at.start))

    def judge(self, candidate: Borrowed, document: Document) -> Finding | None:
        """A finding if nothing tells where the report can be read."""
        places = (candidate.span, *candidate.others)
        if any(_found(span, candidate.named, document) for span in places):
            return None
        phrase = document.prose[candidate.span.start : candidate.span.end]
        missing = "link, title or date of its report" if candidate.named else "name, link, title or date"
        return self.finding(
            candidate.span,
            f"News is taken from “{phrase}”, and the copy gives no {missing}.",
            "AU: Which report is this, of what date? Name it and link to it." if candidate.named
            else "AU: Which outlet, and which report of what date?",
            normalised(phrase),
            severity=Severity.NOTE if normalised(phrase) in _wires() or _credited(candidate.span, document) else None,
            related=[Related(s, e, "cited again") for s, e in candidate.others],
        )  # fmt: skip


def _credited(span: Span, document: Document) -> bool:
    """Does the copy only credit the outlet with the scoop ("the move was first reported by …"), or refer back to what
    may be its own outlet's reports ("as Politico has reported")?"""
    words = document.words
    index, behind = words.at(span.start), words.at(span.end)
    if {"first", "reported", "by"}.issubset(words.folded[max(0, index - 5) : index]):
        return True
    as_told = "as" in words.folded[max(0, index - 2) : index]
    return as_told and words.folded[behind : behind + 2] in (["has", "reported"], ["previously", "reported"])


def _in_copy(span: Span, document: Document) -> bool:
    segments = document.segments
    return segments.block_of(segments.sentence_at(span.start)).kind not in (HEADLINE, HEADING)


def _unnamed(document: Document) -> Iterable[Span]:
    """Outlets without a name that report something: "local media", "a regional newspaper in Sindh"."""
    words, text = document.words, document.prose
    folded = words.folded
    for index in words.where(_lists()["outlets"]):
        if document.quotations.covers(words.starts[index]) or text[words.starts[index]].isupper():
            continue  # "the American Action Network" has a name
        first = _first(document, index)
        if first == index or not _opens(folded[first]):
            continue
        last = index + 1
        if folded[last : last + 1] == ["in"] and text[words.starts[min(last + 1, len(folded) - 1)]].isupper():
            last += 2
        used = _is_cited(folded[max(0, first - 2) : first]) or _reports(document, last)
        span = Span(words.starts[first], words.ends[last - 1])
        if used and not _named_at_once(document, last) and _in_copy(span, document):
            yield span


def _first(document: Document, head: int) -> int:
    """The first word of the phrase whose noun is at ``head``: an article, or the first of its adjectives that tell
    whose the outlet is ("local", "Turkish")."""
    words, text, folded = document.words, document.prose, document.words.folded
    first = head
    while first and head - first < _ADJECTIVES and text[words.ends[first - 1] : words.starts[first]] == " ":
        before = classes(folded[first - 1])
        if folded[first] in _ARTICLES or (_opens(folded[first]) and folded[first - 1] not in _lists()["open"]):
            break
        if before & (PREP | AUX | VERB) and not before & DET:
            break
        first -= 1
    return first


def _opens(word: str) -> bool:
    """Does a phrase for an outlet without a name begin with the word: "a", "local", "Turkish"?"""
    return word in _lists()["open"] or word in DEMONYMS


def _is_cited(before: Sequence[str]) -> bool:
    """Do the two words before an outlet say that it is drawn on: "according to", "reported by", "as quoted"?"""
    return (
        len(before) > 1
        and before[1] in ("to", "by", "citing", "quoting")
        and before[0] in ("according", "reported", "cited", "quoted", "and", "as")
    )


def _reports(document: Document, index: int) -> bool:
    """Does a verb of reporting stand at the word, helpers aside?"""
    words, lists = document.words, _lists()
    folded = words.folded
    k = index
    while k < len(folded) and k < index + 3 and folded[k] in lists["helpers"]:
        k += 1
    if k >= len(folded) or folded[k] not in lists["reports"] - lists["helpers"]:
        return False
    return document.prose[words.ends[index - 1] : words.starts[index]] == " "


def _named_at_once(document: Document, index: int) -> bool:
    """Does a name follow ("a local paper, the Kurier,"), or does the noun belong to another ("newspaper editor")?"""
    words = document.words
    if index >= len(words.folded):
        return False
    gap = document.prose[words.ends[index - 1] : words.starts[index]]
    start = words.starts[index]
    if gap == " " and (
        document.prose[start].isupper()
        or words.folded[index] == "the"
        or words.folded[index] in _lists()["things"] | _lists()["speakers"]
    ):
        return True
    return gap == ", " and bool(mentions_in(document.mentions, start, start + 6))


def _found(span: Span, named: bool, document: Document) -> bool:
    """Can the report be found by what its sentence says beside what it reports: a link, a title, for a named outlet a
    day; or is it the outlet itself that is spoken of?"""
    words = document.words
    start, end = document.segments.sentence(document.segments.sentence_at(span.start))
    start, end = max(start, span.start - 400), min(end, span.end + 400)
    inside = words.within(start, end)
    folded = words.folded[inside.start : inside.stop]
    if "http" in words.text[start:end] or not _lists()["titled"].isdisjoint(folded) or _is_shown(span, document):
        return True
    if not named:
        return False
    told = [a for a in document.voices.touching(span.start, span.end) if _borrows(a, span, document)]
    for attribution in told:
        opening = words.at(attribution.content[0].start) if attribution.content else 0
        if words.folded[opening : opening + 1] in (["its"], ["it"], ["their"]):
            return True
        if not _lists()["speakers"].isdisjoint(words.folded_within(*attribution.source[0])):
            return True
    contents = [s for a in told for s in a.content]
    beside = [words.folded[k] for k in inside if not any(s <= words.starts[k] < e for s, e in contents)]
    return tells_time(beside) or not told


def _is_shown(span: Span, document: Document) -> bool:
    """Does the report itself follow: is the paragraph that cites it left open with a colon, or does the copy end with
    where to "read the rest"?"""
    words, segments = document.words, document.segments
    block = segments.block_of(segments.sentence_at(span.start))
    if document.prose[block.start : block.end].rstrip().endswith(":"):
        return True
    return any(
        words.folded[k + 1 : k + 3] in (["the", "rest"], ["the", "full"], ["the", "whole"], ["more", "here"])
        and "here" in words.folded[k + 3 : k + 6] + words.folded[k + 2 : k + 3]
        for k in words.where(_READ)
    )


def _borrows(attribution: Attribution, span: Span, document: Document) -> bool:
    """Is the outlet itself the source (not its reporter, or what was given to it), and does it report?"""
    if not attribution.cue or not any(s <= span.start < e for s, e in attribution.source):
        return False
    words = document.words
    if _lists()["reporting"].isdisjoint(words.folded_within(*attribution.cue[0])):
        return False
    start, end = attribution.source[0]
    around = [words.folded[k] for k in words.within(start, end) if not span.start <= words.starts[k] < span.end]
    return all(classes(w) & DET or w in _lists()["around"] or w in DEMONYMS for w in around)
