"""Who a source phrase means: the same person under a name, a surname, a role or a pronoun is one source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from checker.finding import Span
from checker.language import anonymity
from checker.language import source_phrases as phrases
from checker.language.attributions import Attribution
from checker.language.entities import Entity
from checker.language.names import OUTLET as OUTLET_NAME
from checker.language.names import Mention
from checker.language.segment import Segments, Words
from checker.language.short_forms import Named
from checker.language.source_drafts import Draft, finished
from checker.language.source_heads import Phrase, is_all_name
from checker.language.sources import ANONYMOUS_GROUP, ANONYMOUS_PERSON, BODY, DOCUMENT, OUTLET, POST, Source
from checker.language.sources import PERSON as NAMED_PERSON
from checker.language.wording import tells_time

_HE = frozenset(["he", "she", "his", "her", "him", "himself", "herself"])
_IT = frozenset(("it", "its", "itself"))
_THEY = frozenset(["they", "their", "them", "both"])
_WE = frozenset(["i", "we", "my", "our", "me", "us", "you"])
_TOLD = frozenset(("told", "tells", "telling", "informed"))
_CITING = frozenset(("citing", "quoting", "cited", "quoted", "cites", "quotes"))
_BESIDE = 12  # characters between "told" and the outlet
_NEAR = 600  # characters: what is said of a source stands no further from it


class Roll:
    """The roll of one text's sources, filled in order of mention."""

    def __init__(
        self,
        text: str,
        segments: Segments,
        words: Words,
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
    ) -> None:
        self._text, self._segments, self._words = text, segments, words
        self._mentions = mentions
        self._starts = [mention.start for mention in mentions]
        self._entities = entities
        self._entity = {m: index for index, entity in enumerate(entities) for m in entity.mentions}
        self._names = Named(words.text, mentions, self._entity, segments)
        self._drafts: list[Draft] = []
        self._by_entity: dict[int, int] = {}
        self._by_head: dict[str, int] = {}
        self._by_phrase: dict[str, int] = {}
        self._last: dict[str, int] = {}
        self._linked = "http" in words.text or "www." in words.text
        self._own = phrases.own_names(text, words.text, segments)

    def identify(self, attributions: Sequence[Attribution]) -> tuple[str | None, ...]:
        """The id of every attribution's source; None where nobody is named and nothing is carried on."""
        ids: list[int | None] = []
        open_until: list[tuple[int, int]] = []
        for index, attribution in enumerate(attributions):
            source, _, content, _, carried = attribution
            if not source:
                before = _previous(ids) if carried else None
                ids.append(before)
                if before is not None:
                    self._drafts[before].attributions.append(index)
                continue
            span = source[0]
            number = self._number(span, ids)
            ids.append(number)
            if number is None:
                continue
            draft = self._drafts[number]
            draft.spans.append(span)
            draft.attributions.append(index)
            self._weigh(draft, span, attribution)
            for outlet, reach in open_until[:-5:-1]:
                if span.start < reach:
                    if outlet != number:
                        report = self._drafts[outlet]
                        draft.hand, draft.via = 2, draft.via or report.via or report.written[0]
                    break
            if draft.kind == OUTLET or (draft.kind == DOCUMENT and draft.via):
                reach = max([s.end for s in content]) if content else span.end
                open_until.append((number, reach))
        if not self._words.distinct.isdisjoint(_CITING):
            self._cited(attributions, ids)
        names = [f"s{number}" for number in range(1, len(self._drafts) + 1)]
        return tuple([None if number is None else names[number] for number in ids])

    def _number(self, span: Span, ids: Sequence[int | None]) -> int | None:
        """The number of the source that a span names; None if it names none."""
        words = self._words
        inside = words.within(span.start, span.end)
        if not inside:
            return None
        if len(inside) == 1:
            only = words.folded[inside.start]
            if only in _HE:
                return self._person_before(only, span.start)
            if only in _WE:
                return _previous(ids)
            if only in _IT:
                return self._latest(BODY, DOCUMENT, OUTLET)
            if only in _THEY:
                return self._latest(ANONYMOUS_GROUP, BODY)
        return self._noun(span, inside)

    def _latest(self, *kinds: str) -> int | None:
        known = [self._last[kind] for kind in kinds if kind in self._last]
        return max(known, key=self._when) if len(known) > 1 else known[0] if known else None

    def _when(self, number: int) -> int:
        spans = self._drafts[number].spans
        return spans[-1].start if spans else -1

    def _person_before(self, pronoun: str, offset: int) -> int | None:
        """The person that "he" or "she" means: who spoke in the sentence before, or its subject, or who spoke last."""
        known = self._latest(NAMED_PERSON, ANONYMOUS_PERSON)
        sentences = self._segments
        if known is not None and sentences.sentence_at(self._when(known)) >= sentences.sentence_at(offset) - 1:
            return known
        subject = self._names.subject(pronoun, offset)
        return known if subject is None else self._of_entity(subject, NAMED_PERSON)

    def _of_entity(self, mention: int, kind: str) -> int:
        entity = self._entity.get(mention, -1 - mention)
        _, _, written, _, _, title, role, _, _ = self._mentions[mention]
        number = self._by_entity.setdefault(entity, len(self._drafts))
        if number == len(self._drafts):
            draft = Draft(kind, [])
            draft.specificity = 3
            draft.written.append(written)
            self._drafts.append(draft)
        draft = self._drafts[number]
        draft.role = draft.role or role or title
        if role and draft.kind == NAMED_PERSON and phrases.is_body_role(role):
            draft.kind = BODY  # "Kaneda Suisan, a company in Hakodate"
        self._last[draft.kind] = number
        return number

    def _noun(self, span: Span, inside: range) -> int | None:
        """The source that a phrase means, of which the words at ``inside`` are."""
        names, text = self._mentions, self._text
        within = self._named_in(span)
        if len(within) == 1 and is_all_name(names[within.start], text, self._words, inside):
            return self._named(self._of_entity(within.start, NAMED_PERSON), span)
        phrase = Phrase(text, self._words, names, inside, within)
        head, described = phrase.head, phrase.described
        before = within.start - 1
        if head is None and before >= 0 and phrase.tells_of(names[before], self._segments):
            return self._named(self._of_entity(before, NAMED_PERSON), span)
        noun, sort = described.head, described.kind
        person = phrase.person() if within else None
        if sort in anonymity.SPEAKERS and len(inside) == 1:
            person = None  # "Traders said" at the head of a sentence is no name
        if within and phrases.is_named_outlet(text, span):
            return self._named(self._of_entity(within[0], OUTLET), span)
        if person is not None and (sort != anonymity.DOCUMENT or person == head):
            number = self._of_entity(person, NAMED_PERSON)
            if noun and sort in (anonymity.OFFICE, anonymity.SPOKESPERSON):
                self._by_head[noun] = number
            return self._named(number, span)
        if (body := phrase.body()) is not None:
            return self._named(self._of_entity(*body), span)
        if described.definite and noun in self._by_head:
            return self._named(self._by_head[noun], span)
        folded = " ".join(phrase.folded)
        if folded in self._by_phrase:
            return self._named(self._by_phrase[folded], span)
        if not (kind := phrases.kind_of(described, folded, text[span.start : span.end])):
            owner = phrase.owner()
            return None if owner is None else self._named(self._of_entity(owner, BODY), span)
        if (meant := self._meant(phrase)) is not None:
            self._by_head[noun] = number = self._of_entity(*meant)
            return self._named(number, span)
        draft = Draft(kind, phrase.folded)
        number = len(self._drafts)
        self._drafts.append(draft)
        self._by_phrase[folded] = number
        if noun:
            self._by_head[noun] = number
        if kind in (ANONYMOUS_PERSON, ANONYMOUS_GROUP):
            draft.role = text[span.start : span.end]
            sentence = self._segments.sentence(self._segments.sentence_at(span.start))
            draft.specificity = anonymity.specificity(described, self._words.text[sentence.start : sentence.end])
        return self._named(number, span)

    def _meant(self, phrase: Phrase) -> tuple[int, str] | None:
        """The mention that "the" and a noun stand for, if that is plain, and the kind of its source."""
        described, start = phrase.described, phrase.span.start
        if phrase.folded[0] != "the" or described.plural:
            return None
        if anonymity.points_to_somebody(described):
            person = self._names.person(start)
            return None if person is None else (person, NAMED_PERSON)
        body = None if described.modifiers else self._names.body(described.head, start)
        if body is None:
            return None
        prints = phrases.is_outlet(self._words.text, self._mentions[body])
        return body, OUTLET if prints else phrases.GROUPED.get(described.kind, BODY)

    def _named_in(self, span: Span) -> range:
        """The mentions that begin in a span."""
        first = bisect_left(self._starts, span.start)
        return range(first, bisect_left(self._starts, span.end, first))

    def _named(self, number: int, span: Span) -> int:
        draft = self._drafts[number]
        written = self._text[span.start : span.end]
        if written not in draft.written:
            draft.written.append(written)
        self._last[draft.kind] = number
        return number

    def _weigh(self, draft: Draft, span: Span, attribution: Attribution) -> None:
        """What the copy says around one mention of a source: the reason for anonymity, the outlet told, link and
        date."""
        words, kind = self._words, draft.kind
        _, cues, content, _, _ = attribution
        if not draft.reason and kind in (ANONYMOUS_PERSON, ANONYMOUS_GROUP):
            sentence, (start, end) = self._around(span)
            draft.reason = anonymity.reason_near(words.text[start:end], sentence, self._segments, words)
        if kind == NAMED_PERSON and content and draft.written[0] == self._text[span.start : span.end]:
            said = words.folded_within(*content[0])[:1]
            if said in (["it"], ["its"]) and self._is_only_a_word(span):
                draft.kind = kind = BODY  # "Microsoft said it would sue"
        if kind in (OUTLET, DOCUMENT, POST):
            draft.dated = draft.dated or tells_time(words.folded_within(*self._around(span)[1]))
            draft.hand = 2 if kind == OUTLET and not phrases.is_own(draft.written[0], self._own) else draft.hand
            if kind == DOCUMENT:
                for m in self._named_in(span):
                    if self._mentions[m].kind == OUTLET_NAME:
                        draft.hand, draft.via = 2, self._mentions[m].text
        if self._linked and not draft.link:
            start, end = self._around(span)[1]
            draft.link = next((w for w in self._text[start:end].split() if "http" in w or "www." in w), "")
        if kind != OUTLET and cues:
            start, end = cues[0]
            tells = words.text[start:end].rpartition(" ")[2] in _TOLD
            if tells and (told := self._told(cues[-1].end, self._around(span)[1].end)):
                draft.hand, draft.via = 2, draft.via or told

    def _is_only_a_word(self, span: Span) -> bool:
        """Is a name one word wherever the copy has it, without a title or a role?"""
        entity = self._entity.get(bisect_left(self._starts, span.start))
        names = [self._mentions[m] for m in self._entities[entity].mentions] if entity is not None else []
        return all(len(name.tokens) == 1 and not name.title and not name.role for name in names)

    def _around(self, span: Span) -> tuple[int, Span]:
        """The sentence that a source stands in, and as much of it as is near."""
        sentence = self._segments.sentence_at(span.start)
        start, end = self._segments.spans[sentence]
        return sentence, Span(max(start, span.start - _NEAR), min(end, span.end + _NEAR))

    def _told(self, start: int, end: int) -> str:
        """The outlet that a source spoke to ("told Reuters"), if it is one and not the copy's own; it is listed too."""
        m = bisect_left(self._starts, start)
        mention = self._mentions[m] if m < len(self._mentions) else None
        if mention and mention.start < min(end, start + _BESIDE) and phrases.is_outlet(self._words.text, mention):
            if phrases.is_own(mention.text, self._own):
                return ""
            span = Span(mention.start, mention.end)
            draft = self._drafts[self._named(self._of_entity(m, OUTLET), span)]
            draft.spans.append(span)
            draft.hand = 2
            return mention.text
        if self._words.text[start : start + 11] == " the outlet":
            known = self._last.get(OUTLET)
            return self._drafts[known].written[0] if known is not None else "the outlet"
        return ""

    def _cited(self, attributions: Sequence[Attribution], ids: Sequence[int | None]) -> None:
        """Sources that an outlet cites ("…, Reuters reported, citing an official") are heard through it."""
        for attribution, number in zip(attributions, ids, strict=True):
            if number is None or not attribution.cue or not attribution.content:
                continue
            if self._words.text[attribution.cue[0].start : attribution.cue[0].end] not in _CITING:
                continue
            span = attribution.content[0]
            cut = self._words.text.find(" as saying", span.start, span.end)
            span = Span(span.start, cut) if cut > 0 else span
            inside = self._words.within(span.start, span.end)
            phrase = Phrase(self._text, self._words, self._mentions, inside, self._named_in(span))
            known = phrase.described.kind not in (anonymity.UNKNOWN, anonymity.BODY)
            cited = self._noun(span, inside) if known else None
            if cited is not None and cited != number:
                draft = self._drafts[cited]
                draft.spans.append(span)
                draft.hand, draft.via = 2, self._drafts[number].written[0]

    def sources(self) -> tuple[Source, ...]:
        """The sources as the ledger has them."""
        return tuple(finished(number, draft) for number, draft in enumerate(self._drafts))


def _previous(ids: Sequence[int | None]) -> int | None:
    return next((number for number in reversed(ids) if number is not None), None)
