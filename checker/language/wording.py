"""The words of a text with what each may be: article, preposition, auxiliary, verb; and what stands between them.

Everything here works on indices of words; a range of words is half-open.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from checker.language.cues import Lexicon, Verb, lexicon, reporting_verb
from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words
from checker.lists import word_list

DET, PREP, PRON, CONJ, SUB, REL, AUX, ADV, TIME, BE, OBJ, VERB = (1 << n for n in range(12))
FINITE, NOMINAL = AUX | VERB, DET | PRON
_BEFORE_NOUNS, _OTHERS = DET | PREP, PREP | CONJ | SUB | REL | AUX | TIME | ADV | OBJ
_LISTS = (
    (DET, "determiners"),
    (PREP, "prepositions"),
    (PRON, "pronouns"),
    (CONJ, "conjunctions"),
    (SUB, "subordinators"),
    (REL, "relatives"),
    (AUX, "auxiliaries"),
    (ADV, "adverbs"),
    (TIME, "times"),
    (BE, "be"),
    (OBJ, "object_pronouns"),
    (VERB, "verbs"),
)
_CLASS: dict[str, int] = {}
for _bit, _list in _LISTS:
    for _word in word_list("checker/language/wording")[_list].split():
        _CLASS[_word] = _CLASS.get(_word, 0) | _bit
_CLASSED = frozenset(_CLASS)
_NO_ADVERBS = frozenset(word_list("checker/language/wording")["not_adverbs"].split())
_EDGES = frozenset(',;:—–-()[]"“”…')
_NAMES = frozenset(("US", "WHO", "IT"))  # names that are pronouns in lower case
_NAMED = frozenset(name.lower() for name in _NAMES)


class Range:
    """Words [first, last). A plain class: it is made in two thirds of the time of a named tuple, and for most cues."""

    __slots__ = ("first", "last")

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last


class Wording:
    """The words of one text with their classes, what stands between them, and the quotation that each stands in."""

    __slots__ = (
        "classes",
        "ends",
        "folded",
        "gaps",
        "lexicon",
        "outer",
        "quotations",
        "quoted",
        "quoted_words",
        "segments",
        "sentence_words",
        "starts",
        "text",
        "words",
    )

    def __init__(
        self,
        text: str,
        segments: Segments,
        words: Words,
        sentence_words: Sequence[tuple[int, int]],
        quotations: Quotations,
    ) -> None:
        self.text, self.segments, self.quotations = text, segments, quotations
        self.sentence_words = sentence_words
        """For every sentence its words, [first, last)."""
        self.words = words
        self.starts, self.ends, self.folded = words.starts, words.ends, words.folded
        self.lexicon: Lexicon = lexicon()
        self.gaps = words.gaps
        """What stands before each word, folded: where that is one space, no punctuation does."""
        self.classes = classes = [0] * len(words.folded)
        for word in words.distinct.intersection(_CLASSED):
            kind = _CLASS[word]
            for index in words.places[word]:
                classes[index] = kind
        if "US" in text or "WHO" in text or "IT" in text:
            for index in words.where(_NAMED):
                if text[words.starts[index] : words.ends[index]] in _NAMES:
                    self.classes[index] = 0
        self.outer = quotations.outer
        self.quoted = [-1] * len(words.folded)
        """For every word the index of the outermost quotation that it stands in, or -1."""
        self.quoted_words: list[tuple[int, int]] = []
        """For every outermost quotation its words, [first, last)."""
        last = 0
        for index, (start, end) in enumerate(zip(quotations.outer_starts, quotations.outer_ends, strict=True)):
            first = bisect_right(words.ends, start, last)
            last = bisect_left(words.starts, end, first)
            self.quoted[first:last] = [index] * (last - first)
            self.quoted_words.append((first, last))

    def gap(self, word: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.ends[word - 1] : self.starts[word]] if word else self.text[: self.starts[word]]

    def edge(self, word: int) -> bool:
        """Does punctuation that ends a phrase stand before the word?"""
        gap = self.gaps[word]
        return gap not in (" ", ",") and not _EDGES.isdisjoint(gap)  # a bare comma stands within a figure: 1,000

    def capital(self, word: int) -> bool:
        """Is the word written with a capital?"""
        return self.text[self.starts[word]].isupper()

    def written(self, first: int, last: int) -> str:
        """The words [first, last) as they stand in the text."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def verbal(self, word: int) -> bool:
        """Is the word a finite verb, as far as its form tells?"""
        kind = self.classes[word]
        if kind & FINITE:
            return not kind & DET
        spelled = self.folded[word]
        if spelled[-1] == "d" and spelled.endswith("ed") and len(spelled) > 4 and not self.capital(word):
            return word == 0 or not self.classes[word - 1] & _BEFORE_NOUNS
        return spelled in self.lexicon.finite and not self.capital(word)

    def manner(self, word: int) -> bool:
        """Is the word an adverb in "-ly"?"""
        spelled = self.folded[word]
        return spelled[-1] == "y" and spelled[-2:] == "ly" and spelled not in _NO_ADVERBS and not self.capital(word)

    def verb(self, word: int) -> Verb | None:
        """The reporting verb that the word is a form of, if it is one."""
        form = self.folded[word]
        return reporting_verb(form) if form in self.lexicon.verbs else None

    def likely_subject(self, word: int) -> bool:
        """May a noun phrase that can be a subject begin with the word?"""
        kind = self.classes[word]
        if kind & NOMINAL:
            return True
        if kind & _OTHERS:
            return False
        spelled = self.folded[word]
        return self.capital(word) or not (spelled.endswith(("ed", "ly", "ing")) and len(spelled) > 4)


def of_classes(some: int, none: int = 0) -> frozenset[str]:
    """The listed words that belong to one of some classes, given as bits, and to none of others."""
    return frozenset([word for word, bits in _CLASS.items() if bits & some and not bits & none])


def classes(folded: str) -> int:
    """The word classes that a folded word may belong to, as bits."""
    return _CLASS.get(folded, 0)


CONTRACTED = frozenset(w for w in of_classes(AUX) if w.partition("'")[0] in ("he", "she", "it", "they"))
"""A pronoun and the auxiliary in one word: "he's claiming"."""
CLAUSES = frozenset(w for w in of_classes(AUX, REL) if "'" in w and not w.endswith("n't"))
"""A pronoun and the auxiliary in one word, whoever it is: a clause begins with it."""
_TIMES = of_classes(TIME)


def tells_time(folded: Sequence[str]) -> bool:
    """Does a sentence, given as folded words, name a day, a month, a year or the like?"""
    if not _TIMES.isdisjoint(folded):
        return True
    return bool([word for word in folded if len(word) == 4 and word[:2] in ("19", "20") and word.isdigit()])
