"""Which names of one article are spellings of one name: the string score weighed against what the article says.

Names are never compared all with all. Two words meet only if they share a skeleton of consonants or differ by a letter
put in, left out, exchanged or transposed; the rest of the two names, their kinds, titles and numbers, and what the copy
says of them then decide. No list of right spellings takes part: lists only keep names apart."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence

from checker.house import House
from checker.language.full_names import Form, full_names
from checker.language.like_words import (
    CROWD,
    EXCHANGED,
    SLIPPED,
    common,
    confusable,
    is_word,
    likeness,
    never_one,
    plural,
    slip_between,
)
from checker.language.name_forms import core, plain
from checker.language.name_lists import GIVEN_NAMES, PLACES
from checker.language.names import ORGANISATION, OTHER, OUTLET, PERSON, PLACE, Mention
from checker.language.parties import FIRST, Match, Party, clashing_titles, same_family
from checker.language.segment import Segments
from checker.lists import word_list
from checker.tuples import NamedTuple

_LONG = 30  # no word of a name is longer


def alike_words(forms: Collection[Form], house: House) -> list[tuple[str, str]]:
    """The pairs of words of names, which are given as their plain words, that may be one word spelled two ways."""
    distinct = set().union(*forms)
    words_met = sorted([word for word in distinct if 2 < len(word) < _LONG and word.isalpha()])
    apart = _kept_apart(house)
    return [(x, y) for x, y in confusable(words_met) if not never_one(x, y, apart)]


def find_variants(
    text: str,
    mentions: Sequence[Mention],
    parties: Sequence[Party],
    alike: Sequence[tuple[str, str]],
    segments: Segments,
) -> list[Match]:
    """The pairs of parties that are one thing spelled two ways, by the words that are ``alike``. A surname alone joins
    at most one party.

    The longer a text, the more parties meet in two words that are alike; most of them are told apart by those words
    alone, or by sharing none of the others."""
    if not alike:
        return []
    bearers: dict[str, list[tuple[Party, set[str]]]] = defaultdict(list)
    for party in parties:
        bearer = party, {word for form in party.forms for word in form}
        for word in bearer[1]:
            bearers[word].append(bearer)
    desk = _Desk(text, mentions, segments)
    best: dict[int, tuple[float, int, Match]] = {}
    found: list[Match] = []
    for x, y in alike:
        for one, words in bearers[x][:CROWD]:
            for other, others in bearers[y][:CROWD]:
                if one.number == other.number or (one.full and other.full and words.isdisjoint(others)):
                    continue
                score = desk.verdict(one, other, x, y)
                if not score:
                    continue
                match = Match(one.number, other.number, (x, y), score)
                single = other if not other.full else one if not one.full else None
                if single is None:
                    found.append(match)
                    continue
                host = one if single is other else other
                nearness = desk.nearness(single, host)
                if single.number not in best or (score, nearness) > best[single.number][:2]:
                    best[single.number] = (score, nearness, match)
    return found + [match for _, _, match in best.values()]


def _kept_apart(house: House) -> frozenset[frozenset[str]]:
    """The pairs of names that the house says are two, each name as its plain words."""
    pairs = set()
    for group in house.distinct:
        names = [" ".join(core(tuple(name.split()))) for name in group]
        pairs |= {frozenset((a, b)) for i, a in enumerate(names) for b in names[i + 1 :] if a != b}
    return frozenset(pairs)


class _Desk(NamedTuple):
    """What a judgement may look at."""

    text: str
    mentions: Sequence[Mention]
    segments: Segments

    def verdict(self, one: Party, other: Party, x: str, y: str) -> float:
        """How likely it is that two parties that differ in one word are one; 0 for no."""
        if not same_family(one, other):
            return 0.0
        if one.full and other.full:
            if PERSON in (one.kind, other.kind) and one.kind != other.kind and OTHER not in (one.kind, other.kind):
                return 0.0
            if self._shouted(one, x) and self._shouted(other, y):
                return 0.0
            settled = one.times >= other.times if len(x) > len(y) else other.times >= one.times
            score = max((full_names(f, g, x, y, one.kind, settled) for f in one.full for g in other.full), default=0.0)
        elif one.full or other.full:
            host, single, word, alone = (one, other, x, y) if one.full else (other, one, y, x)
            score = self._short_form(host, single, word, alone)
        else:
            score = self._two_words(one, other, x, y)
        if not score or self._told_apart(one, other, x, y) or self._only_as_erred(one) or self._only_as_erred(other):
            return 0.0
        return score

    def _only_as_erred(self, party: Party) -> bool:
        """Is every mention of a party marked "[sic]"?"""
        return all("[sic]" in self.text[self.mentions[i].end : self.mentions[i].end + 12] for i in party.mentions)

    def nearness(self, single: Party, host: Party) -> int:
        """How close before a short form its party was last named: the greater the nearer."""
        before = bisect_left(host.mentions, single.mentions[0])
        return host.mentions[before - 1] if before else -1

    def _short_form(self, host: Party, single: Party, x: str, y: str) -> float:
        """One name in full and a like word alone: is the word that name's short form, misspelt?"""
        if (y,) not in single.forms or is_word(y) or min(len(x), len(y)) < 4:
            return 0.0
        if y in GIVEN_NAMES and y not in common():
            return self._given_alone(host, single, x, y)
        forms = [form for form in host.full if x in form]
        slip = slip_between(x, y)
        least = 0.0  # how alike the two must be; the likeness costs most, and is worked out last
        if host.kind in (ORGANISATION, OUTLET, PLACE):
            if not any(form[0] == x and all(is_word(word) for word in form[1:]) for form in forms):
                return 0.0
            if is_word(x) or x in GIVEN_NAMES or x in PLACES or plural(x, y):
                return 0.0
            least = 0.45 if single.times == 1 and slip and x[0] == y[0] else 0.7
        elif y in PLACES or (single.kind == PLACE and not slip):
            return 0.0
        elif single.kind == PLACE:
            least = 0.5
        at_end = any(form[-1] == x or (len(form) > 2 and form[0] != x and x not in GIVEN_NAMES) for form in forms)
        if y == x + "es" or (y == x + "s" and x[-1] != "s") or (not at_end and x in GIVEN_NAMES):
            return 0.0
        if not at_end and host.kind == PERSON and slip == EXCHANGED:
            return 0.0  # a given name, and another word ("Linus Torvalds", "Linux")
        if self._shouted(single, y) or self._shouted(host, x) or clashing_titles(self.mentions, host, single):
            return 0.0
        listed = self._listed(single)
        if listed and slip != SLIPPED:
            return 0.0
        everyday = x in GIVEN_NAMES or x in common() or is_word(x)
        if plural(x, y) and single.times > host.times:
            return 0.0
        titled = single.kind == PERSON and any(self.mentions[i].title for i in single.mentions[:FIRST])
        both_common = x in common() and y in common()
        if both_common and (listed or not (slip or titled)):
            return 0.0
        if not slip and not titled and (everyday or min(len(x), len(y)) < 5):
            return 0.0
        alike = likeness(x, y)
        if alike < (0.8 if listed or both_common else least):
            return 0.0
        if alike < 0.9 and single.times >= 3 and host.times >= 3:
            return 0.0
        # nobody else in the copy was introduced under that title
        if titled and at_end and x[0] == y[0] and not is_word(x) and (slip or (alike >= 0.8 and x in common())):
            return max(alike, 0.5)
        if not slip and (everyday or min(len(x), len(y)) < 5):
            return 0.0
        named = x in GIVEN_NAMES or x in common()
        often = host.times >= 3 and single.times == 1
        if min(len(x), len(y)) < 5 and alike < 0.9 and (slip == EXCHANGED or not (named or often)):
            return 0.0
        if alike >= (0.6 if at_end else 0.9) or host.kind not in (PERSON, OTHER):
            return alike
        if at_end and alike >= 0.45 and min(len(x), len(y)) > 8:
            return alike
        if not slip or not at_end:
            return 0.0
        if slip == EXCHANGED:
            likely = alike >= 0.3 or (len(x) > 6 and not everyday) or often
            return max(alike, 0.5) if likely and x[0] == y[0] and len(x) > 4 else 0.0
        return max(alike, 0.5) if min(len(x), len(y)) > 4 or named or (often and x[0] == y[0]) else 0.0

    def _given_alone(self, host: Party, single: Party, x: str, y: str) -> float:
        """A given name alone: another spelling of that of somebody met often, who alone has one like it."""
        like = host.kind == PERSON and x in GIVEN_NAMES and all(form[0] == x for form in host.full)
        if not like or host.times < 3 or single.times > 1 or min(len(x), len(y)) < 6 or self._listed(single):
            return 0.0
        alike = likeness(x, y)
        return alike if alike >= 0.6 and slip_between(x, y) == SLIPPED else 0.0

    def _two_words(self, one: Party, other: Party, x: str, y: str) -> float:
        """Two words alone: one name only where nearly the same, one of them met once, and neither an everyday name."""
        if (x,) not in one.forms or (y,) not in other.forms or min(len(x), len(y)) < 5:
            return 0.0
        if any(is_word(word) or word in GIVEN_NAMES for word in (x, y)) or plural(x, y):
            return 0.0
        if (x in common() and y in common()) or (x in PLACES and y in PLACES):
            return 0.0
        fewer, more = sorted((one.times, other.times))
        if (fewer > 1 and more < 4 * fewer) or self._shouted(one, x) or self._shouted(other, y):
            return 0.0
        if clashing_titles(self.mentions, one, other):
            return 0.0
        slip = slip_between(x, y)
        if not slip and (fewer > 1 or self._listed(one) or self._listed(other) or x in common() or y in common()):
            return 0.0
        placed = (x in PLACES) != (y in PLACES)
        if placed and not slip:
            return 0.0
        alike = likeness(x, y)
        if fewer > 1 and alike < 0.85:
            return 0.0
        if placed:
            if any(self.mentions[i].title or self.mentions[i].role for i in (one.mentions[0], other.mentions[0])):
                return 0.0
            short, long = sorted((x, y), key=len)
            least = 0.3 if slip == SLIPPED else 0.8  # Harburg is no slip for Hamburg
            return max(alike, 0.5) if slip and alike >= least and not long.startswith(short) else 0.0
        return alike if alike >= 0.75 or (slip == SLIPPED and alike >= 0.5 and min(len(x), len(y)) > 7) else 0.0

    def _shouted(self, party: Party, word: str) -> bool:
        """Is a word an acronym: short, and in capitals wherever it stands?"""
        if len(word) > 6:
            return False
        return all(
            token.isupper()
            for form, indices in party.forms.items()
            if word in form
            for i in indices
            for token in self.mentions[i].tokens
            if plain(token) == word
        )

    def _listed(self, party: Party) -> bool:
        """Does a name stand only in line-ups and lists of names, where anybody may be met by surname alone?"""
        for i in party.mentions:
            start, end = self.mentions[i].start, self.mentions[i].end
            before, after = self.text[max(0, start - 2) : start], self.text[end : end + 3]
            follows = after[:1] in (";", "(", ")") or (after[:2] == ", " and after[2:].isupper()) or after[:2] == " ("
            if not follows and not (before[:1] in (",", ";") and after[:1] == "."):
                return False
        return True

    def _told_apart(self, one: Party, other: Party, x: str, y: str) -> bool:
        """Does the copy itself say that the two are two, or that one is another name of the other?"""
        places = {self.mentions[i].sentence for i in one.mentions[:FIRST]}
        others = {self.mentions[i].sentence for i in other.mentions[:FIRST]}
        telling = places | others if bool(one.full) == bool(other.full) else others if one.full else places
        for sentence in sorted(telling):
            start, end = self.segments.sentence(sentence)
            said = self.text[start : min(end, start + 1500)].lower()
            if any(phrase in said for phrase in _APART):
                return True
            if sentence in places and sentence in others and any(phrase in said for phrase in _ALSO):
                return True
        if len(places | others) == 1:
            return likeness(x, y) < 0.9 or self._glossed(one, other)
        return bool(places & others) and self._glossed(one, other)

    def _glossed(self, one: Party, other: Party) -> bool:
        """Does one name stand in brackets right behind the other, as what it means ("Fatalismo (Fatalism)")?"""
        ends = {self.mentions[i].end for party in (one, other) for i in party.mentions[:FIRST]}
        starts = {self.mentions[i].start for party in (one, other) for i in party.mentions[:FIRST]}
        return any(end + 2 in starts and self.text[end : end + 2] in (" (", " [") for end in ends)


_PHRASES = word_list("checker/language/name_variants")
_APART: tuple[str, ...] = tuple(_PHRASES["apart"])
_ALSO: tuple[str, ...] = tuple(_PHRASES["also"])
