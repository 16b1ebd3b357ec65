"""Which sentence of the old version became which of the new: same, edited, split, merged, moved, added or removed.

Sentences that read the same are paired first. The rest are paired best first, one to one, by the likeness of their
letters and of their words in any order; what is left and is contained in a neighbour of its kin was split off or
merged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from checker.revision.moves import moved_records
from checker.revision.units import LONGEST, LONGEST_RUN, Units
from checker.revision.wrapping import in_step, told_apart
from checker.tuples import NamedTuple

SAME, EDITED, SPLIT, MERGED, MOVED, ADDED, REMOVED = "same", "edited", "split", "merged", "moved", "added", "removed"

_ALIKE, _ALIKE_NEAR = 60.0, 48.0  # per cent; measured on revisions whose mapping is known: lower pairs strangers
_SHARED = 0.4  # of the words of the shorter, where letters alone would pair strangers that stand in one place
_NEAR = 3  # sentences from the expected place
_NEIGHBOURS = 2  # sentences in which the other half of a split one is looked for
_CONTAINED = 0.6  # share of a sentence's words that its parent must hold beyond those that its sibling has
_SHORT = 4  # words: so few must be there all
_COMMON = 40  # sentences: a word that stands in more says nothing about which became which
_CANDIDATES = 12  # sentences, by shared words, that one sentence is compared with


class Record(NamedTuple):
    """Units of the old version and the units of the new that they became, by index; one side is empty for what was
    added or removed. ``similarity`` runs from 0 to 1. ``moved`` says that it stands elsewhere among its kin, whatever
    else was done to it; then ``change`` is "moved" unless it was split or merged."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    change: str
    similarity: float
    moved: bool = False

    @property
    def touched(self) -> bool:
        """Do its words differ between the versions?"""
        return self.similarity < 1 or not (self.old and self.new)


def align(old: Units, new: Units) -> tuple[Record, ...]:
    """The records of two versions, in the order of the new one; what was removed stands where it would have stood.

    Every unit of either version is in exactly one record. Exchanging the versions exchanges the records' sides.
    """
    if len(old) and len(new) and " ".join(old.plain) == " ".join(new.plain):
        return _in_order(old, new, in_step(old, new), set())
    pairs, repeated = _equal(old, new)
    parents = told_apart(old, new, pairs)
    _add_alike(old, new, pairs, parents)
    _halves(old, new, pairs, parents)
    return _in_order(old, new, list(_records(old, new, pairs, parents)), repeated)


def _equal(old: Units, new: Units) -> tuple[dict[int, int], set[int]]:
    """Pairs of units that read the same, and the old units among them whose text is repeated unevenly.

    A text that stands more than once on a side goes with its neighbours; only what is left is paired in order.
    """
    places: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, units in enumerate((old, new)):
        for index, key in enumerate(units.plain):
            places[key][side].append(index)
    pairs: dict[int, int] = {}
    uneven: list[tuple[list[int], list[int]]] = []
    for before, after in places.values():
        if len(before) == len(after):
            pairs.update(zip(before, after, strict=True))
        elif before and after:
            uneven.append((before, after))
    taken = set(pairs.values())
    doubtful = {i for before, _ in uneven for i in before}
    for step, order in ((1, range(len(old))), (-1, range(len(old) - 1, -1, -1))):
        for i in order if uneven else ():
            a, b = i + step, pairs.get(i, -9) + step
            if (
                a in doubtful
                and a not in pairs
                and 0 <= b < len(new)
                and b not in taken
                and old.plain[a] == new.plain[b]
            ):
                pairs[a] = b
                taken.add(b)
    repeated = set()
    for before, after in uneven:
        left = [i for i in before if i not in pairs], [j for j in after if j not in taken]
        for i, j in zip(*left, strict=False):
            pairs[i] = j
            repeated.add(i)
    return pairs, repeated


def _add_alike(old: Units, new: Units, pairs: dict[int, int], ties: dict[tuple[int, int], int]) -> None:
    """Pair the units that are left best first, one to one, where they are alike enough."""
    from rapidfuzz.fuzz import ratio

    back = {j: i for i, j in pairs.items()}
    ours = [i for i in range(len(old)) if i not in pairs and (0, i) not in ties]
    theirs = [j for j in range(len(new)) if j not in back and (1, j) not in ties]
    if not ours or not theirs:
        return
    there, here = _expected(pairs, len(old)), _expected(back, len(new))
    sorted_old = {i: " ".join(sorted(old.folded(i)[:LONGEST_RUN])) for i in ours}
    sorted_new = {j: " ".join(sorted(new.folded(j)[:LONGEST_RUN])) for j in theirs}
    found = []
    mine, yours = set(ours), set(theirs)
    opposite = {(i, j) for i in ours for j in range(there[i] - 1, there[i] + 2) if j in yours}
    opposite |= {(i, j) for j in theirs for i in range(here[j] - 1, here[j] + 2) if i in mine}
    for i, j in opposite | _candidates(old, new, ours, theirs):
        off = min(abs(there[i] - j), abs(here[j] - i))
        least = _ALIKE_NEAR if off <= _NEAR else _ALIKE
        score = ratio(old.beginning(i), new.beginning(j), score_cutoff=least)
        score = max(score, ratio(sorted_old[i], sorted_new[j], score_cutoff=least))
        if score >= _ALIKE or (score >= least and _share(old.folded(i), new.folded(j)) >= _SHARED):
            found.append((-score, off, i + j, i, j))
    for *_, i, j in sorted(found):
        if i not in pairs and j not in back:
            pairs[i], back[j] = j, i


def _share(one: list[str], other: list[str]) -> float:
    """The share of the shorter sentence's words that stand in the other, too."""
    return len(set(one) & set(other)) / max(1, min(len(set(one)), len(set(other))))


def _expected(pairs: dict[int, int], size: int) -> list[int]:
    """For every unit where its partner would stand if it had kept its distance from the last unit with a partner."""
    places, shift = [], 0
    for i in range(size):
        shift = pairs[i] - i if i in pairs else shift
        places.append(i + shift)
    return places


def _candidates(old: Units, new: Units, ours: list[int], theirs: list[int]) -> set[tuple[int, int]]:
    """Pairs of units that share words worth the comparison, a few for each unit, whichever version is called old."""
    bags = {j: set(new.folded(j)) for j in theirs}
    holders: dict[str, list[int]] = defaultdict(list)
    for j, bag in bags.items():
        for word in bag:
            holders[word].append(j)
    mine = {i: set(old.folded(i)) for i in ours}
    counts: dict[str, int] = defaultdict(int)
    for bag in mine.values():
        for word in bag:
            counts[word] += 1
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for i, bag in mine.items():
        for word in bag:
            kin = holders.get(word, ())
            if kin and len(kin) <= _COMMON and counts[word] <= _COMMON:
                for j in kin:
                    shared[i, j] += 1 / (len(kin) + counts[word])
    best: dict[tuple[int, int], list[tuple[float, int, int]]] = defaultdict(list)
    for (i, j), weight in shared.items():
        best[0, i].append((-weight, i + j, j))
        best[1, j].append((-weight, i + j, i))
    chosen = set()
    for (side, unit), others in best.items():
        for _, _, other in sorted(others)[:_CANDIDATES]:
            chosen.add((other, unit) if side else (unit, other))
    return chosen


def _halves(old: Units, new: Units, pairs: dict[int, int], parents: dict[tuple[int, int], int]) -> None:
    """Add the units without a partner, (side, unit), with the unit of the other version that they were split from or
    merged into."""
    back = {j: i for i, j in pairs.items()}
    found = {}
    for side, units, others, partners in ((0, old, new, pairs), (1, new, old, back)):
        for unit in range(len(units)):
            size = len(units.words[unit])
            if unit in partners or (side, unit) in parents or size < 2:
                continue
            best = (0.0, 0, -1)
            for sibling in range(max(0, unit - _NEIGHBOURS), min(len(units), unit + _NEIGHBOURS + 1)):
                parent = partners.get(sibling)
                if parent is not None and len(others.words[parent]) > 3:
                    held = _contained(units.folded(unit), others.folded(parent), units.folded(sibling))
                    best = max(best, (held, -abs(sibling - unit), parent))
            if best[0] >= (1 if size < _SHORT else _CONTAINED):
                found[side, unit] = best[2]
    parents |= found


def _contained(child: list[str], parent: list[str], sibling: list[str]) -> float:
    """The share of a sentence's words that stand in order in its parent, beyond those that its sibling took."""
    from rapidfuzz.distance import LCSseq

    child, parent, sibling = child[:LONGEST_RUN], parent[:LONGEST_RUN], sibling[:LONGEST_RUN]
    if LCSseq.similarity(child, parent) < _CONTAINED * len(child):
        return 0.0
    rest: list[str] = []
    for block in LCSseq.opcodes(parent, sibling):
        if block.tag != "equal":
            rest += parent[block.src_start : block.src_end]
    return float(LCSseq.similarity(child, rest)) / len(child)


def _records(
    old: Units, new: Units, pairs: dict[int, int], parents: dict[tuple[int, int], int]
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The two sides of every record: what hangs together by pairs and by parents."""
    olds: dict[int, set[int]] = {j: {i} for i, j in pairs.items()}
    news: dict[int, set[int]] = {i: {j} for i, j in pairs.items()}
    for (side, unit), parent in parents.items():
        i, j = (parent, unit) if side else (unit, parent)
        news.setdefault(i, set()).add(j)
        olds.setdefault(j, set()).add(i)
    seen: set[int] = set()
    for i in range(len(old)):
        if i in seen:
            continue
        left, right, reach = {i}, set(news.get(i, ())), list(news.get(i, ()))
        while reach:
            for k in olds[reach.pop()] - left:
                left.add(k)
                more = news[k] - right
                right |= more
                reach += more
        seen |= left
        yield tuple(sorted(left)), tuple(sorted(right))
    for j in range(len(new)):
        if j not in olds:
            yield (), (j,)


def _in_order(
    old: Units, new: Units, sides: list[tuple[tuple[int, ...], tuple[int, ...]]], repeated: set[int]
) -> tuple[Record, ...]:
    moved = moved_records(old, new, [(a, b) for a, b in sides if a and b and not repeated.intersection(a)])
    records, place, places = [], {}, []
    for a, b in sides:
        record = _described(old, new, a, b, (a, b) in moved)
        records.append(record)
        if b and not record.moved:
            place.update(dict.fromkeys(a, b[0]))
    last = -1
    for record in records:  # sides come in the order of the old version, what was added at the end
        if record.old and record.new and not record.moved:
            last = max(place[i] for i in record.old)
        places.append((record.new[0], 1) if record.new else (last, 2 + record.old[0]))
    return tuple(record for _, record in sorted(zip(places, records, strict=True), key=lambda pair: pair[0]))


def _described(old: Units, new: Units, a: tuple[int, ...], b: tuple[int, ...], moved: bool) -> Record:
    if not a or not b:
        return Record(a, b, REMOVED if a else ADDED, 0.0)
    before, after = " ".join(old.plain[i] for i in a), " ".join(new.plain[j] for j in b)
    change = SPLIT if len(a) < len(b) else MERGED if len(a) > len(b) else EDITED
    if before == after:
        change = SAME  # however its sentences are told apart
    similarity = 1.0 if before == after else _likeness(before, after)
    return Record(a, b, MOVED if moved and change in (SAME, EDITED) else change, similarity, moved)


def _likeness(before: str, after: str) -> float:
    from rapidfuzz.fuzz import ratio

    return min(0.999, round(ratio(before[:LONGEST], after[:LONGEST]) / 100, 3))
