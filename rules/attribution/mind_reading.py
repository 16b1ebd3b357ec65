"""attribution/mind-reading: what somebody feels, told as a fact by nobody who could know."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from checker.finding import Finding, Severity, normalised
from checker.language import anonymity
from checker.language.nearby import mentions_in
from checker.language.segment import HEADING, HEADLINE
from checker.language.wording import ADV, AUX, CONJ, DET, PREP, PRON, REL, SUB, TIME, VERB, classes
from checker.lists import word_list
from checker.rule import Example, Rule

if TYPE_CHECKING:
    from checker.document import Document


class Feeling(NamedTuple):
    """A state of mind ascribed to somebody: words [first, last) from the subject to the word that tells it; the subject
    ends before word ``told``."""

    first: int
    told: int
    last: int


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {key: frozenset(value.split()) for key, value in word_list("rules/attribution/mind_reading").items()}


@cache
def _starters() -> frozenset[str]:
    lists = _lists()
    more = lists["within"] | lists["nouns"] | lists["forgives"]
    return (
        more | lists["feelings"] | lists["verbs"] | lists["lost"] | lists["felt"] | lists["manner"] | lists["wishing"]
    )


class MindReading(Rule[Feeling]):
    """Another's state of mind is told as a fact: "the ministry fears", "investors are losing faith".

    Nobody but its owner knows a feeling; a reporter knows what somebody said or did. The copy should say who told it,
    or show what was seen. Reuters asks its reporters to say what people say, not what they think; the AP asks the same.

    Flagged are feelings only (fear, dread, panic, patience lost), of persons, governments and groups. Intentions and
    wants that bodies announce ("plans to", "hopes to open in May", "wants talks") are not.

    Left alone: what somebody in the sentence is reported to have said; quotations; the person's own words beside it;
    opinion, blogs and match reports, told by their own words; headlines; polls."""

    id = "attribution/mind-reading"
    severity = Severity.WARNING
    flags = (
        Example("Investors are losing faith in Hsu, who joined in May.", ("Investors are losing faith",)),
        Example("The bank's board is terrified of a run on deposits.", ("The bank's board is terrified",)),
        Example("Belgrade is watching the result anxiously.", ("Belgrade is watching the result anxiously",)),
        Example("The generals are panicking after losing four towns.", ("The generals are panicking",)),
        Example("The ministry fears a second strike in June.", ("The ministry fears",)),
        Example("He is haunted by what he has done.", ("He is haunted",)),
        Example("The company is praying that the tests come back clean.", ("The company is praying",)),
        Example("She felt at the end that she had been forgotten.", ("She felt",)),
        Example(
            "The commander's superiors have lost patience with him.", ("The commander's superiors have lost patience",)
        ),
    )
    passes = (
        Example("The ministry fears a second strike, its spokesman Oumar Fall said."),
        Example('"The company dreads the winter more than we do," he said.'),
        Example('The mayor was delighted. "I could not sleep," she told reporters.'),
        Example("The company hopes to open the mine in May and wants talks."),
        Example("The dispute was bitter. It was desperate weather."),
        Example("According to aides, the senator is furious."),
        Example("We were worried, and I was afraid."),
        Example("The team lost interest payments of $4m. The man lost his sleep apnoea device."),
    )  # fmt: skip

    def candidates(self, document: Document) -> Iterable[Feeling]:
        """Every feeling ascribed to somebody in the publication's own voice, quotations and headlines aside."""
        words, segments = document.words, document.segments
        starters, folded = _starters(), words.folded
        if starters.isdisjoint(folded) or not document.ledger.is_news:
            return
        reached = -1
        for index, word in enumerate(folded):
            if word not in starters or index < reached or document.quotations.covers(words.starts[index]):
                continue
            sentence = segments.sentence_at(words.starts[index])
            if segments.block_of(sentence).kind in (HEADLINE, HEADING):
                continue
            start, end = segments.sentence(sentence)
            inside = words.within(start, end)
            verb = _verb(folded, index, inside.start, inside.stop)
            if verb < 0:
                continue
            found = _subject(document, verb, inside.start)
            if found is not None:
                reached = index + 1
                yield Feeling(found, verb, index + 1)

    def judge(self, candidate: Feeling, document: Document) -> Finding | None:
        """A finding unless somebody tells of it: in the sentence, or in his or her own words beside it."""
        words = document.words
        start, end = words.starts[candidate.first], words.ends[candidate.last - 1]
        if _told(candidate, document):
            return None
        whose = document.text[start : words.ends[candidate.told - 1]]
        shown = document.text[words.starts[candidate.told] : end]
        return self.finding(
            (start, end),
            f"“{shown}” tells a state of mind of {whose} as a fact, and nobody says how it is known.",
            "AU: Who said so? Give the source, or what was seen.",
            normalised(document.text[start:end])[:80],
        )


def _verb(folded: list[str], index: int, low: int, high: int) -> int:
    """The first word of the verb group that the feeling at ``index`` stands in, or -1 if it tells none."""
    lists = _lists()
    word = folded[index]
    following = folded[index + 1] if index + 1 < high else ""
    k = index - 1
    if word in lists["manner"]:
        while k > max(low, index - 6) and folded[k] not in lists["watching"]:
            k -= 1
        return _helped(folded, k, low) if k > low and folded[k] in lists["watching"] else -1
    if word in lists["lost"]:
        while k > max(low, index - 3) and folded[k] not in lists["lose"]:
            k -= 1
        owned = all(w in ("its", "his", "her", "their", "all", "much", "some") for w in folded[k + 1 : index])
        ends = index + 1 >= high or following in ("in", "with", "and", "over", "that", "at") or word == "nerve"
        if k > low and folded[k] in lists["lose"] and owned and ends:
            return _helped(folded, k, low)
        k = index - 1
    if word in lists["felt"]:
        stop = next((j for j in range(index + 1, min(high, index + 6)) if folded[j] == "that"), -1)
        return index if stop > 0 and not folded[index - 1].endswith("ly") else -1
    if word in lists["within"] and folded[index - 1] == "in":
        return _helped(folded, index - 2, low) if index - 2 > low and folded[index - 2] in lists["links"] else -1
    if word in lists["forgives"]:
        return _helped(folded, index - 1, low) + 0 if folded[index - 1] in ("never", "not") and index - 1 > low else -1
    if word in lists["nouns"] and word not in lists["verbs"]:
        while k > max(low, index - 4) and folded[k] not in lists["bears"]:
            k -= 1
        return _borne(folded, k, index, low)
    if word in lists["verbs"] and word not in lists["feelings"]:
        if folded[index - 1] in lists["links"]:
            return -1
        if classes(following) & AUX or following in (
            "of",
            "that",
            "for",
            "and",
            "among",
            "about",
            "in",
            "over",
            "at",
            "",
        ):
            if following != "that" or not word.endswith(("s", "ed")):
                return -1
        return index
    while k > low and (classes(folded[k]) & ADV or folded[k].endswith("ly") or folded[k] in ("so", "said", "deeply")):
        k -= 1
    if k < low or folded[k] not in lists["links"] or following in lists["innocent"]:
        return -1
    if word in lists["wishing"] and word not in lists["feelings"] and following in ("", "on", "in", "at"):
        return -1
    if word in ("fed", "tired", "sick") and following not in ("up", "of"):
        return -1
    return _helped(folded, k, low)


def _borne(folded: list[str], verb: int, noun: int, low: int) -> int:
    """The verb group of "harbours a grudge", "has little appetite", "can barely hide his glee"."""
    between = set(folded[verb + 1 : noun])
    if verb <= low or folded[verb] not in _lists()["bears"]:
        return -1
    if folded[verb] in ("has", "have", "had"):
        if not between & {"no", "little"} or folded[noun] in ("sympathy", "regrets", "love", "delight"):
            return -1
    elif folded[verb] == "under":
        return _helped(folded, verb - 1, low) if folded[noun].startswith("illusion") and verb - 1 > low else -1
    elif folded[verb] in ("hide", "hides", "hid", "hiding", "conceal", "conceals", "concealed"):
        while verb > low and folded[verb - 1] in ("barely", "hardly", "scarcely", "can", "could", "cannot"):
            verb -= 1
        return verb if between & {"his", "her", "its", "their"} and verb > low else -1
    return _helped(folded, verb, low)


def _helped(folded: list[str], index: int, low: int) -> int:
    """The first auxiliary or adverb of the verb group that holds the word; -1 for infinitives and modals."""
    k = index
    while k > low and (classes(folded[k - 1]) & AUX or folded[k - 1] in ("also", "now", "still", "already", "clearly")):
        k -= 1
    group = folded[k : index + 1]
    possible = {"to", "would", "could", "might", "may", "should", "must", "will", "not", "don't", "if"}
    return -1 if possible.intersection((*group, *folded[max(low, k - 1) : k])) or k <= low else k


def _subject(document: Document, verb: int, low: int) -> int | None:
    """The first word of the subject that ends before word ``verb``; None where it is nobody whose mind is read."""
    words, text = document.words, document.text
    folded = words.folded
    first = verb
    while first > low and text[words.ends[first - 1] : words.starts[first]] == " ":
        kind = classes(folded[first - 1])
        if first < verb and (kind & (CONJ | REL | VERB | AUX) or (kind & SUB and not kind & PREP)) and not kind & ADV:
            break
        first -= 1
    while first < verb and classes(folded[first]) & (ADV | CONJ | TIME | SUB) and not classes(folded[first]) & PRON:
        first += 1
    if folded[first] == "all" and first > low:
        return None
    if first == verb or classes(folded[first]) & PREP or folded[first] in _lists()["own"]:
        return None
    if first > low and folded[first - 1] in ("if", "that", "whether", "because", "who", "when", "unless", "what"):
        return None
    head = folded[verb - 1].removesuffix("'s")
    if head in _lists()["mindless"] or verb - first > 9:
        return None
    if (
        folded[verb] in _lists()["ambiguous"]
        and not text[words.starts[verb - 1]].isupper()
        and not head.endswith("s")
        and (head.endswith(("ed", "ing")) or not classes(folded[first]) & DET)
    ):
        return None
    if folded[verb - 1] in ("not", "me", "us", "him") or (folded[verb - 1] == "them" and folded[verb - 2] != "of"):
        return None
    if first > low and classes(folded[first - 1]) & (AUX | VERB):
        return None
    return None if folded[verb - 1] in _lists()["own"] else first


def _is_record(span: tuple[int, int], document: Document) -> bool:
    inside = document.words.within(*span)
    folded = document.words.folded[inside.start : inside.stop]
    head = anonymity.describe(folded, folded).head
    return head in _lists()["records"]


def _told(candidate: Feeling, document: Document) -> bool:
    """Does somebody tell of the feeling: in the sentence, carried into it, or its owner in the next words?"""
    words, segments = document.words, document.segments
    start, end = words.starts[candidate.first], words.ends[candidate.last - 1]
    sentence = segments.sentence_at(start)
    first, last = segments.sentence(sentence)
    if document.quotations.touches(first, last):
        return True
    for attribution in document.voices.touching(first, last):
        own = any(start <= s < end for s, _ in attribution.cue)
        if own or not (attribution.source or attribution.carried):
            continue
        if attribution.source and _is_record(attribution.source[0], document):
            continue  # no register tells of a feeling
        return True
    if _speaks_later(start, end, sentence, document):
        return True
    subject = set(words.folded[candidate.first : candidate.told])
    pronoun = not subject.isdisjoint(("he", "she", "they", "his", "her", "their"))
    for near in (sentence - 1, sentence + 1):
        if not 0 <= near < len(segments.sentence_starts):
            continue
        if near < sentence and segments.sentence_blocks[near] != segments.sentence_blocks[sentence]:
            continue
        for attribution in document.voices.touching(*segments.sentence(near)):
            for s, e in attribution.source:
                inside = words.within(s, e)
                said = words.folded[inside.start : inside.stop]
                same = not subject.isdisjoint(w for w in said if not classes(w))
                if same or pronoun or said[:1] in (["he"], ["she"], ["they"], ["i"], ["we"]):
                    return True
            if attribution.carried:
                return True
    return False


def _speaks_later(start: int, end: int, sentence: int, document: Document) -> bool:
    """Does the person named in the subject speak in this paragraph or the next two, as behind a first paragraph?"""
    names = {
        m.tokens[-1].casefold()
        for m in mentions_in(document.mentions, start, end)
        if m.kind == "person" and (m.title or len(m.tokens) > 1)
    }
    if not names:
        return False
    segments = document.segments
    number = segments.sentence_blocks[sentence]
    block = segments.blocks[number]
    reach = segments.blocks[min(number + 2, len(segments.blocks) - 1)].end
    for attribution in document.voices.touching(block.start, reach):
        for s, e in attribution.source:
            inside = document.words.within(s, e)
            said = document.words.folded[inside.start : inside.stop]
            if s >= block.start and (not names.isdisjoint(said) or said in (["he"], ["she"])) and s >= end:
                return True
    return False
