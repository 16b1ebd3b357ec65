"""Which name a source phrase is headed by: "Clinton spokesman Brian Fallon" is Fallon, "McConnell aides" are not
McConnell, and in "his wife, longtime Clinton aide Huma Abedin" Abedin speaks."""

from __future__ import annotations

from collections.abc import Sequence

from checker.finding import Span
from checker.language import anonymity
from checker.language import source_phrases as phrases
from checker.language.name_lists import GIVEN_NAMES
from checker.language.names import ORGANISATION, OTHER, PERSON, PLACE, Mention
from checker.language.names import OUTLET as OUTLET_NAME
from checker.language.segment import Segments, Words
from checker.language.sources import BODY, OUTLET
from checker.language.wording import ADV, CONTRACTED, DET, PRON, SUB, TIME, classes

_BREAKS = frozenset(",(;—–")
_BEHIND_NAMES = frozenset(
    ("jr", "sr", "ii", "iii", "iv", "qc", "kc", "mp", "phd", "md", "himself", "herself", "itself", "themselves", "all")
)
_SUFFIXES = frozenset(("jr", "sr"))
_DEGREES = frozenset(("phd", "ph.d", "md", "m.d", "qc", "kc", "mba"))
_AMONG = frozenset(("including", "notably", "especially", "particularly"))
_JOINING = frozenset(("and", "or", "nor"))
_BETWEEN = (",", ", jr,", ", jr.,", ", sr.,")
_BEHIND = 12  # characters: what stands between a name and what is told of it is no longer
_CLOSED = (",", " who ", " —", " –", " (")
_MARKS = frozenset('"”’')
_BODIES = frozenset((ORGANISATION, OUTLET_NAME, PLACE))
_WHO = frozenset(("who", "who's", "whom"))


def is_all_name(name: Mention, text: str, words: Words, inside: range) -> bool:
    """Is a person's name, with its title, all of the source phrase at some words, as it most often is?"""
    start, end = words.starts[inside.start], words.ends[inside.stop - 1]
    if name.kind != PERSON or name.end != end or _begin(name) != start:
        return False
    if len(inside) == 1:
        return not anonymity.is_trade(words.folded[inside.start])  # "Traders said" heads a sentence
    return not phrases.is_named_outlet(text, Span(start, end))


class Phrase:
    """One source phrase: its words ``inside`` the text, the mentions ``within`` it, the ``head``, which is the mention
    that ends what stands in front of its first comma, bracket or preposition (None where a noun does), and how it is
    ``described``."""

    __slots__ = (
        "_first_stop", "_letters", "described", "folded", "head", "inside", "names", "span", "within", "words",
    )  # fmt: skip

    def __init__(self, text: str, words: Words, names: Sequence[Mention], inside: range, within: range) -> None:
        self.words, self.names, self.inside, self.within = words, names, inside, within
        first, stop = inside.start, inside.stop
        self.span = Span(words.starts[first], words.ends[stop - 1])
        self.folded = words.folded[first:stop]
        self._first_stop = self._piece_end(first)
        self._letters = [text[start] for start in words.starts[first:stop]]
        self.head = self._ending(range(first, self._first_stop)) if within else None
        self.described = anonymity.describe(self.folded, self._letters, self._first_stop - first)

    def person(self) -> int | None:
        """The mention of the person who speaks; None where the phrase names nobody, or others only: "two aides to
        Smith", "the Smith campaign"."""
        names, described = self.names, self.described
        before = self._before_last_person()
        if before.endswith("'s"):
            return self.within[-1]  # "War on Want's John Hilary"
        if self.head is not None:
            return self.head if self._is_person(self.head) else None
        people = anonymity.is_person(described)
        one = people and not described.plural
        apposed = self._apposed(one)
        if apposed is not None:
            doubtful = (described.kind == anonymity.UNKNOWN or not one) and names[apposed].kind not in (PERSON, OTHER)
            return None if doubtful else apposed
        if one and before and not classes(before):
            return self.within[-1]  # "director of rugby Warren Gatland", but not "a friend of John Hilary"
        if people or described.kind in (anonymity.BODY, anonymity.OUTLET):
            return None
        for m in self.within:
            bracketed = "(" in self.words.gaps[self.words.at(names[m].start)]  # a party, as a rule: "(R-Ohio)"
            if names[m].kind != PERSON or bracketed:
                continue
            if not phrases.is_only_whose(self.words.text, names[m], self.span, described):
                return m
        return None

    def body(self) -> tuple[int, str] | None:
        """The mention of the body, outlet or place that speaks, and the kind of source that it is; None where a person
        does, or a thing of somebody's ("RT's management")."""
        sort, text = self.described.kind, self.words.text
        if self.head is None and anonymity.is_person(self.described):
            return None
        for m in self._bodies():
            name = self.names[m]
            is_body = name.kind in _BODIES or (name.kind == OTHER and sort == anonymity.UNKNOWN)
            if not is_body or self._is_whose(name):
                continue
            prints = phrases.is_outlet(text, name)
            if prints and phrases.is_its_report(text, name, self.span, self.described.head):
                return m, OUTLET  # "a Reuters article" is Reuters
            if sort != anonymity.DOCUMENT or name.start == self.span.start:
                return m, OUTLET if prints else phrases.GROUPED.get(sort, BODY)
        return None

    def owner(self) -> int | None:
        """The mention of whose thing speaks, if that is no person or listed kind of source ("RT's management")."""
        if self.described.kind != anonymity.UNKNOWN or anonymity.is_person(self.described):
            return None
        owners = [m for m in self._bodies() if self.names[m].kind != PERSON and self._is_whose(self.names[m])]
        return owners[0] if owners else None

    def _is_whose(self, name: Mention) -> bool:
        text = self.words.text
        return phrases.is_possessor(text, name, self.span) or phrases.is_part_of_word(text, name)

    def _bodies(self) -> Sequence[int]:
        """The mentions that may name a body: the head, or else what a noun for a body has behind a comma ("the agency,
        INSEE"), or else what stands in front of the first comma."""
        if self.head is not None:
            return (self.head,)
        apposed = self._apposed(self.described.kind == anonymity.BODY and not self.described.plural)
        if apposed is not None:
            return (apposed,)
        end = self.words.ends[self._first_stop - 1]
        return [m for m in self.within if self.names[m].start < end]

    def _apposed(self, one: bool) -> int | None:
        """Who is named behind a comma: "his lawyer, Faith Chelimo", if the noun in front is ``one`` person or body, or
        "politicians, including Ama Boateng"."""
        first = self._first_stop
        while first < self.inside.stop:
            stop = self._piece_end(first)
            among = self.words.folded[first] in _AMONG
            if (one or among) and first + among < stop and "(" not in self.words.gaps[first]:
                head = self._ending(range(first + among, stop))
                if head is not None:
                    return head
            first = stop
        return None

    def _before_last_person(self) -> str:
        """The word in front of a person's name that ends a phrase of one piece; "" if none does, or nothing stands
        there."""
        last = self.names[self.within[-1]] if self.within else None
        if last is None or last.kind != PERSON or last.end != self.span.end or self._first_stop != self.inside.stop:
            return ""
        before = self.words.at(_begin(last)) - 1
        return self.words.folded[before] if before >= self.inside.start else ""

    def _is_person(self, m: int) -> bool:
        """Is the name that heads the phrase a person's: by its kind, or, where that is not known, by its first word or
        by what is told of it?"""
        name = self.names[m]
        if name.kind != OTHER or _is_full_name(name):
            return name.kind in (PERSON, OTHER)
        beside = self.folded[self._first_stop - self.inside.start :] or [part.casefold() for part in name.role.split()]
        return bool(beside) and _is_somebody(beside)

    def tells_of(self, person: Mention, segments: Segments) -> bool:
        """Does the phrase, which no name heads, tell who the person named right before it is ("Gill Champion,
        president", "Champion, Jr., the president", but not "He blamed Champion, the president said")?"""
        text, (start, end) = self.words.text, self.span
        if start - person.end >= _BEHIND or not (
            person.kind == PERSON
            or (person.kind == OTHER and len(person.tokens) > 1 and anonymity.is_person(self.described))
        ):
            return False
        if text[person.end : start].strip(" ") not in _BETWEEN:
            return False
        opening = self.folded[0]
        if opening in _WHO:
            return True
        kind = classes(opening)
        if self.described.plural or opening in CONTRACTED or (kind & PRON and not kind & DET):
            return False
        if not self.described.definite or text.startswith(_CLOSED, end):
            return True
        begin = _begin(person)
        if segments.sentence(person.sentence).start >= begin or text[begin - 2] in _MARKS:
            return True
        return bool(classes(self.words.folded[self.words.at(begin) - 1]) & SUB)

    def _capital(self, word: int) -> bool:
        return self._letters[word - self.inside.start].isupper()

    def _piece_end(self, first: int) -> int:
        """The word behind the piece that begins at a word: in front of a comma, a bracket or a dash."""
        gaps, folded, stop = self.words.gaps, self.words.folded, self.inside.stop
        for k in range(first + 1, stop):
            if gaps[k] == " " or folded[k] in _SUFFIXES or (_BREAKS.isdisjoint(gaps[k]) and gaps[k] != " - "):
                continue
            if "(" not in gaps[k] or ")" not in "".join(gaps[k + 1 : stop]):
                return k  # unlike "football federation (KNVB) spokesman Frank Huizinga"
        return stop

    def _ending(self, piece: range) -> int | None:
        """The name that ends a piece in front of a preposition, a participle or the next of several names, adverbs and
        degrees aside."""
        words, names, within = self.words, self.names, self.within
        start = words.starts[piece.start]
        if len(within) == 1:
            only = names[within[0]]
            if _begin(only) == start and only.end == words.ends[piece.stop - 1]:  # with its title, and nothing besides
                return None if _is_trade(only) else within[0]
        stop = self._core_end(piece, [names[m] for m in within if names[m].start >= start])
        end = words.ends[stop - 1]
        last = None
        for m in within:
            if start <= names[m].start < end:
                last = m
        if last is None or _is_trade(names[last]):
            return None
        behind = words.at(names[last].end)
        if behind < len(words.folded) and words.starts[behind] < names[last].end:
            return None  # "Clinton's campaign", "the Leuven-based brewery"
        rest = words.folded[behind:stop]
        odd = [word for word in rest if not (word in _BEHIND_NAMES or word.isdigit() or classes(word) & (ADV | TIME))]
        return None if odd else last

    def _core_end(self, piece: range, names: Sequence[Mention]) -> int:
        """The word in front of which the noun phrase ends that begins a piece: no word of a name or title ("Bank of
        England", "Secretary of State Cobb")."""
        starts, first = self.words.starts, piece.start
        folded = self.words.folded[first : piece.stop]
        spans = [(_begin(name), name.end) for name in names]
        found = 0
        while (found := anonymity.core_end(folded, found + 1)) < len(folded):
            start = starts[first + found]
            named = [begin for begin, end in spans if begin <= start < end]
            if not named and (classes(folded[found]) or not self._capital(first + found)):
                break  # unlike "Anti-Doping"
        several = names[-1].kind == OTHER if names else False  # unlike "Trade and Industry Secretary Cobb"
        ends = {name.end for name in names if several or name.kind != OTHER}
        for k in range(1, found):
            if folded[k] in _JOINING and self.words.ends[first + k - 1] in ends:
                return first + k
        return first + found


def _is_full_name(name: Mention) -> bool:
    """Does a name consist of a given name and one word more, whatever it may mean ("Faith Chelimo", "Becky Quick")?"""
    return len(name.tokens) == 2 and name.tokens[0].casefold() in GIVEN_NAMES


def _is_somebody(role: Sequence[str]) -> bool:
    """Are words, folded, those of a person's office or trade ("a spokeswoman for the party")?"""
    described = anonymity.describe(role, role)
    return anonymity.is_person(described) or described.kind == anonymity.SPOKESPERSON


def _is_trade(name: Mention) -> bool:
    """Is what looks like a name a trade, an office or a degree in capitals ("Director of Mobile", "Ph.D.")?"""
    if name.text.casefold().rstrip(".") in _DEGREES:
        return True
    first, last = name.tokens[0].casefold(), name.tokens[-1].casefold()
    if len(name.tokens) == 1 or first in GIVEN_NAMES:
        return False
    return anonymity.is_trade(last) or (name.tokens[1] == "of" and anonymity.is_trade(first))


def _begin(name: Mention) -> int:
    """Where a name begins with its title."""
    return name.start - (len(name.title) + 1 if name.title else 0)
