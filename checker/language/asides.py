"""What stands between a verb and what it ascribes: adverbs, times, and phrases such as "in a statement"."""

from __future__ import annotations

from checker.language.wording import ADV, AUX, CONJ, DET, NOMINAL, PREP, PRON, REL, SUB, TIME, VERB, Wording

ATTACHED = frozenset(("of", "for", "at", "in", "from", "with", "on", "by"))
"""The prepositions that tie a phrase to the noun in front of them."""
_FIXED, _CLAUSAL, _CHAINING = PRON | DET | SUB, SUB | REL | AUX | VERB, PREP | DET | CONJ


class Asides(Wording):
    """The words of a text, and the asides among them."""

    __slots__ = ()

    def skip_asides(self, word: int, high: int) -> int:
        """The first word behind adverbs, times and phrases such as "in a statement" that stand between verb and
        content."""
        k = word
        classes, gaps = self.classes, self.gaps
        while k < high:
            if k > word and gaps[k] != " " and self.edge(k):
                break
            kind = classes[k]
            if not kind:
                spelled = self.folded[k]
                if not (k > word and spelled.isdigit()) and (not spelled.endswith("ly") or self.capital(k)):
                    break
                k += 1
            elif kind & TIME or (kind & ADV and not kind & _FIXED):
                k += 1
            elif kind & PREP and self.folded[k] not in ("of", "as", "between") and not self._counted(k + 1, high):
                k = self._prepositional_end(k, high)
            elif kind & DET and k + 1 < high and classes[k + 1] & TIME and (k + 2 >= high or self.edge(k + 2)):
                k += 2  # "told reporters this week,"
            else:
                break
        return k

    def _counted(self, word: int, high: int) -> bool:
        """Does an approximate number stand here ("at least 40", "about 300")?"""
        return word < high and (self.folded[word] in ("least", "most", "half") or self.folded[word][0].isdigit())

    def _prepositional_end(self, preposition: int, high: int) -> int:
        k = preposition + 1
        classes, gaps = self.classes, self.gaps
        before = kind = 0
        while k < high and (gaps[k] == " " or not self.edge(k)):
            before, kind = kind, classes[k]
            if kind & _CLAUSAL or kind & NOMINAL == PRON:
                break
            if kind & DET and k > preposition + 1 and not before & _CHAINING:
                break
            if kind & PREP and self.folded[k] not in ATTACHED and self.folded[k] != "to":
                break
            if before & TIME and self.capital(k) and not self.capital(k - 1):
                break
            k += 1
        return k
