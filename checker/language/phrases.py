"""Where a subject begins and an apposition ends: noun phrases and clauses told by their edges, without a parser.

English marks the edges of a noun phrase well enough for reading who speaks: articles, prepositions, conjunctions,
auxiliaries, commas and capitals. Ranges of words are half-open.
"""

from __future__ import annotations

from checker.language.asides import ATTACHED, Asides
from checker.language.wording import ADV, AUX, CONJ, DET, FINITE, NOMINAL, OBJ, PREP, PRON, REL, SUB, TIME, VERB, Range
from checker.lists import word_list

_OPENING = frozenset("\"“‘'„«([")
_NEVER_ATTACHED = frozenset(word_list("checker/language/phrases")["never_attached"].split())
_BEFORE_TO = frozenset(word_list("checker/language/phrases")["before_to"].split())
STAND_ALONE = frozenset(word_list("checker/language/phrases")["alone"].split())
_HEADLESS, _PARTING, _ATTRIBUTIVE = PREP | CONJ | SUB, AUX | VERB | CONJ | SUB | REL, DET | PREP | PRON
_LOOSE, _PLACING, _LINKING = ADV | CONJ | SUB, PREP | TIME, REL | PREP | SUB
_ENDING, _CUTTING, _PERSONAL = REL | AUX | VERB | PRON | OBJ, PREP | TIME | ADV | AUX, SUB | PRON
_NO_NOUN, _BEFORE_NOUN = REL | SUB | CONJ | PRON | ADV | AUX, DET | PREP
_NEARLY = frozenset(("nearly", "roughly", "approximately", "exactly"))
_NOMINATIVE = frozenset(("i", "we", "he", "she", "they", "you"))
_MONTH_NAMES = frozenset(("march", "may", "august", "april", "june"))


class Copy(Asides):
    """The words of a text, and the noun phrases and asides among them."""

    __slots__ = ()

    def phrase_before(self, end: int, low: int) -> int:
        """Where the noun phrase begins that ends in front of word ``end``, not before word ``low``; -1 if there is
        none."""
        k, relative = end - 1, False
        classes, gaps = self.classes, self.gaps
        if k < low:
            return -1
        here = classes[k]
        if here & PRON and not here & DET:
            return k
        if here & _HEADLESS and not here & PRON:
            return -1
        while k > low:
            if gaps[k] != " " and self.edge(k) and self.gap(k).strip(" ()"):
                break
            before = classes[k - 1]
            if here & PRON and not here & DET:
                break
            if not before:  # a name, a noun, or a verb that no list of classes holds
                if here & NOMINAL == DET and not self.capital(k - 1):
                    break
                if self.verbal(k - 1):
                    if self.likely_subject(k):
                        break
                    relative = True
            elif before & _PARTING:
                if before & CONJ and not before & ADV:
                    if self.folded[k - 1] == "but" or not self._joined(k - 1, low):
                        break
                elif before & REL or (before & SUB and self.folded[k - 1] == "that"):
                    if not relative:
                        break
                    relative = False
                elif (before & SUB and not before & PREP) or (self.likely_subject(k) and not before & PREP):
                    break
                else:
                    relative = True
            elif before & PRON and not before & DET and not here & PREP:
                break
            if before & SUB and before & PREP and (self._begins_clause(k) or self._dated(k - 1, low)):
                break
            if before & TIME and self.likely_subject(k) and not self._name_of_time(k - 1):
                break
            k -= 1
            here = before
        if not here and k < end - 1 and self.folded[k] in _NEARLY:
            k += 1
            here = classes[k]  # "nearly two-thirds of the voters"
        if here:
            return self._trimmed(k, end)
        return k if self.likely_subject(k) else -1

    def _begins_clause(self, word: int) -> bool:
        """Does a word behind "after" or "until" begin a clause rather than a noun phrase: a name or a pronoun?"""
        kind = self.classes[word]
        return (self.capital(word) and not kind) or (bool(kind & PRON) and not kind & (DET | OBJ))

    def _dated(self, word: int, low: int) -> bool:
        """Does a time or an adverb stand in front of "after" or "before" ("shortly after", "hours before")?"""
        return word > low and not self.edge(word) and bool(self.classes[word - 1] & (TIME | ADV))

    def _joined(self, conjunction: int, low: int) -> bool:
        """Does "and" join two nouns of one subject here, rather than two clauses?"""
        k = conjunction - 1
        if k < low or self.verbal(k) or self.edge(conjunction):
            return False
        while k > low and not self.edge(k):
            if self.verbal(k - 1) or (self.classes[k - 1] & _PERSONAL and not self.classes[k - 1] & _BEFORE_NOUN):
                return False
            k -= 1
        return not self.classes[k] & PREP

    def _name_of_time(self, word: int) -> bool:
        """Is a day or month part of a name ("the Sunday Times", "April Jones")?"""
        return self.capital(word + 1) and (
            (word > 0 and self.folded[word - 1] == "the")
            or (
                self.folded[word] in _MONTH_NAMES
                and word > 0
                and not self.classes[word - 1] & PREP
                and not self.folded[word - 1].isdigit()
            )
        )

    def _trimmed(self, first: int, end: int) -> int:
        """Where the phrase begins without adverbs and prepositional phrases in front of it; -1 if nothing is left."""
        classes = self.classes
        while first < end and classes[first] & _LOOSE and not classes[first] & _ATTRIBUTIVE:
            first += 1
        if first >= end:
            return -1
        if classes[first] & _PLACING and not classes[first] & NOMINAL:
            first = self._last_phrase(first, end)
        if first >= end or not self.likely_subject(first):
            return -1
        if first + 1 == end and classes[first] & NOMINAL == DET and self.folded[first] not in STAND_ALONE:
            return -1
        return first

    def _last_phrase(self, low: int, end: int) -> int:
        """Where the last noun phrase of [low, end) begins, with what "of" ties to it."""
        k = end - 1
        if self.classes[k] & TIME:
            return end
        while k > low:
            kind = self.classes[k]
            before = self.classes[k - 1]
            if kind & DET or kind & PRON:
                if self.folded[k - 1] == "of" and k - 2 > low:
                    k -= 2
                    continue
                return k
            if before & PREP and self.folded[k - 1] == "of" and k - 2 > low:
                k -= 2
                continue
            if before & _CUTTING or self.folded[k - 1].isdigit():
                return k
            if self.capital(k) and not self.capital(k - 1) and not before & DET and k < end - 1 and before == 0:
                return k
            k -= 1
        return k if not self.classes[k] & _PLACING else end

    def subject_before(self, verb: int, low: int) -> tuple[int, int, int] | None:
        """The subject of a verb that begins at word ``verb``: where it begins, where its noun phrase ends, and where it
        ends with its apposition."""
        if verb <= low:
            return None
        if self.gaps[verb] == " " or not self.edge(verb):
            end = verb
            before = self.classes[verb - 1]
            if before & REL and self.folded[verb - 2] == "of" and verb - 3 >= low and not self.edge(verb - 1):
                return verb - 3, verb, verb  # "many of whom say"
            if before & REL or (self.folded[verb - 1] == "that" and verb - 1 > low and not self.edge(verb - 1)):
                end = verb - 1
            elif self.folded[verb - 2] in _NOMINATIVE and verb - 2 > low and self.verbal(verb - 1):
                first = -1 if self.edge(verb - 2) or self.edge(verb - 1) else self.phrase_before(verb - 2, low)
                if first >= 0:
                    return first, verb - 2, verb  # "all the experts I interviewed said"
            first = self.phrase_before(end, low)
            return (first, end, end) if first >= 0 else None
        cut = verb
        for _ in range(4):
            cut -= 1
            while cut > low and not self.edge(cut):
                cut -= 1
            if cut <= low:
                return None
            first, end = (self.phrase_before(cut, low), cut) if self._aside(cut, verb) else (-1, cut)
            if first < 0:
                continue
            if self._is_apposition(first, low):
                first, end = self._further(first, low, (first, end))
            for k in range(first - 1, max(low, first - 4), -1):
                if self.edge(k + 1):
                    break
                if self.classes[k] & REL:
                    first, end = self._further(k, low, (first, end))
                    break
            aside = self.folded[cut]
            relative = self.classes[cut] & _LINKING or (aside.endswith("ing") and aside != "including")
            return first, end, end if relative else verb
        return None

    def _further(self, end: int, low: int, found: tuple[int, int]) -> tuple[int, int]:
        """The noun phrase that ends in front of word ``end``, or the one found before."""
        first = self.phrase_before(end, low)
        return (first, end) if first >= 0 else found

    def _aside(self, first: int, verb: int) -> bool:
        """May the words from ``first`` to the comma before the verb be an apposition, an age or a relative clause?"""
        kind = self.classes[first]
        if kind & REL or self.folded[first].isdigit() or kind & PREP:
            return True
        if kind & PRON and not kind & DET:
            return False
        k = first
        while k < verb and (k == first or not self.edge(k)):
            if self.verbal(k) and self.classes[k] & AUX:
                return False
            if self.classes[k] & REL:
                return True
            k += 1
        return True

    def _is_apposition(self, first: int, low: int) -> bool:
        """Is a phrase itself the aside of the name before it ("Tso, a teacher, who …, said")?"""
        return (
            first > low + 1
            and "," in self.gap(first)
            and (self.folded[first] in ("a", "an", "the", "its", "his", "her") or self.folded[first].isdigit())
            and self.capital(first - 1)
            and not self.verbal(first - 1)
            and not self._placed(first - 1, low)
        )

    def _placed(self, word: int, low: int) -> bool:
        """Does the name that ends with the word only say where ("In Tokyo, a spokesman, …, said")?"""
        while word > low and self.capital(word - 1) and not self.edge(word) and not self.classes[word - 1] & PREP:
            word -= 1
        return word == low + 1 and bool(self.classes[low] & PREP)

    def phrase_after(self, first: int, high: int, *, loose: bool) -> Range | None:
        """The noun phrase that begins at word ``first``; ``loose`` lets every preposition carry on with it.

        An apposition behind a comma belongs to it, a relative clause does not.
        """
        if first >= high or not self.likely_subject(first):
            return None
        k = self.phrase_end(first, high, loose=loose)
        if k < high and self.gap(k).strip() == ",":
            end = self._aside_end(k, high)
            if end is not None:
                k = end
        return Range(first, k) if k > first else None

    def phrase_end(self, first: int, high: int, *, loose: bool) -> int:
        """Where the noun phrase that begins at word ``first`` ends, appositions aside; ``loose`` as above."""
        k = first + 1
        classes, gaps = self.classes, self.gaps
        if classes[first] & NOMINAL == PRON:
            return k
        common = not self.capital(first)
        while k < high and (gaps[k] == " " or not self.edge(k)):
            kind = classes[k]
            if kind & _ENDING and not kind & DET:
                break
            if kind & TIME and not (self.folded[k - 1] == "the" and self.capital(k)):
                k -= k > first + 1 and bool(self.classes[k - 1] & PREP)
                break
            if kind & PREP:
                word = self.folded[k]
                tied = word == "of" or loose or (common and word in ATTACHED and k < first + 4)
                if not tied and not (word == "to" and self.folded[k - 1] in _BEFORE_TO):
                    break
                if word in _NEVER_ATTACHED:
                    break
            elif kind & CONJ:
                if self.folded[k] in ("but", "so", "yet") or k + 1 >= high or self.verbal(k + 1):
                    break
            elif kind & SUB or (not loose and (kind & ADV or self.verbal(k))):
                break
            k += 1
        return k

    def _aside_end(self, first: int, high: int) -> int | None:
        """Where the apposition that begins behind a comma ends; None if it is none."""
        kind = self.classes[first]
        spelled = self.folded[first]
        if (kind & _NO_NOUN and not kind & DET) or spelled.endswith("ing"):
            return None
        if kind & _PLACING or (self.capital(first) and not self.capital(first - 1) and kind & DET):
            return None
        k = first
        while k < high and (k == first or not self.edge(k)):
            if self.verbal(k) and self.classes[k] & FINITE:
                return None
            if k > first and self.classes[k] & REL:
                return next((j for j in range(k, high) if self.edge(j)), high)
            k += 1
        return k
