"""Who is who: the mentions of one article grouped by the person, place or body that they name."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.finding import Span
from checker.house import House
from checker.language.mention_groups import by_form
from checker.language.name_forms import ARTICLES, PARTICLES, core, plain
from checker.language.name_variants import alike_words, find_variants
from checker.language.names import OTHER, PERSON, Mention
from checker.language.parties import Match, Party
from checker.language.renamings import may_be_renamed, renamed_parties
from checker.language.segment import Segments
from checker.tuples import NamedTuple, made

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.language.acronyms import Acronym


class Spelling(NamedTuple):
    """One way in which an entity's name is written, and every place where it is."""

    text: str
    spans: tuple[Span, ...]


class Variation(NamedTuple):
    """One word of a name written in more than one way: each way with the mentions that have it, in order of first use.

    ``styled`` is True where the ways differ in case, accents, hyphens, apostrophes or the article alone (al-, el-);
    ``similarity`` is how likely the two most different ways are spellings of one name.
    """

    spellings: tuple[Spelling, ...]
    styled: bool
    similarity: float


class Entity(NamedTuple):
    """One person, place or body. ``name`` is its fullest form; ``spellings`` every form in order of first use;
    ``titles`` and ``roles`` as the copy gives them; ``mentions`` are indices into the document's mentions;
    ``variations`` the words of the name that the copy spells in more than one way; ``listed`` says that the house's
    list has one of its spellings."""

    name: str
    kind: str
    spellings: tuple[Spelling, ...]
    titles: tuple[str, ...]
    roles: tuple[str, ...]
    mentions: tuple[int, ...]
    variations: tuple[Variation, ...] = ()
    listed: bool = False

    @property
    def first(self) -> Span:
        """Where it is first named."""
        return self.spellings[0].spans[0]

    @property
    def majority(self) -> str:
        """The form that is met most often, the earliest of those that are met equally often."""
        spellings = self.spellings
        if len(spellings) == 1:
            return spellings[0].text
        return max(spellings, key=lambda spelling: len(spelling.spans)).text


def group_mentions(
    text: str, mentions: Sequence[Mention], segments: Segments, house: House, acronyms: Sequence[Acronym] = ()
) -> tuple[Entity, ...]:
    """The entities of an article in order of first mention. An acronym is one with the name that it is short for."""
    forms = [core(mention.tokens) for mention in mentions]
    groups = by_form(mentions, forms)
    distinct, accepted = set(forms), _accepted(house)
    alike = alike_words(distinct, house)
    matches: list[Match] = []
    under_two_names = [*_spelled_out(mentions, groups, acronyms)]
    if alike or accepted or may_be_renamed(distinct, house):  # as in fewer than half of the stories
        parties = [_party(number, mentions, forms, group) for number, group in enumerate(groups)]
        matches += find_variants(text, mentions, parties, alike, segments)
        matches += _house_matches(parties, accepted)
        under_two_names += renamed_parties(parties, house)
    if matches or under_two_names:
        allowed = [{word for name in names for word in core(tuple(name.split()))} for names in house.names]
        edges: dict[int, list[Match]] = defaultdict(list)
        home = list(range(len(groups)))
        for first, second in [(match.first, match.second) for match in matches] + under_two_names:
            one, other = sorted((_root(home, first), _root(home, second)))
            home[other] = one
        merged: dict[int, list[int]] = defaultdict(list)
        for number, group in enumerate(groups):
            merged[_root(home, number)] += group
        for match in matches:
            if match.words[0] != match.words[1] and not any(words.issuperset(match.words) for words in allowed):
                edges[_root(home, match.first)].append(match)
        joined = [(sorted(group), edges.get(number, ())) for number, group in merged.items()]
        found = tuple([_entity(mentions, group, _kind(mentions, group), those) for group, those in joined])
    else:
        found = tuple([_entity(mentions, group, _kind(mentions, group), ()) for group in groups])
    if not accepted:
        return found
    return tuple([entity._replace(listed=any(forms[i] in accepted for i in entity.mentions)) for entity in found])


def _spelled_out(
    mentions: Sequence[Mention], groups: Sequence[list[int]], acronyms: Sequence[Acronym]
) -> Iterator[tuple[int, int]]:
    """Pairs of groups of which one is the acronym of the other, as the copy itself spells it out."""
    long = {acronym.short: acronym.expansions for acronym in acronyms if acronym.defined}
    if not long:
        return
    group_of = {i: number for number, group in enumerate(groups) for i in group}
    starts = [mention.start for mention in mentions]
    for number, group in enumerate(groups):
        expansions = long.get(mentions[group[0]].text, ())
        if len({expansion.long.casefold() for expansion in expansions}) != 1:
            continue
        start, end = expansions[0].start, expansions[0].end
        for i in range(bisect_left(starts, start), bisect_left(starts, end)):
            if mentions[i].kind != PERSON and (mentions[i].end - mentions[i].start) * 3 > (end - start) * 2:
                yield number, group_of[i]
                break


def _root(home: list[int], number: int) -> int:
    while home[number] != number:
        home[number] = home[home[number]]
        number = home[number]
    return number


def _party(number: int, mentions: Sequence[Mention], forms: Sequence[tuple[str, ...]], group: list[int]) -> Party:
    if len(group) == 1:
        form = forms[group[0]]
        return made(Party, (number, mentions[group[0]].kind, {form: group}, [form] if len(form) > 1 else [], group))
    by_form: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in group:
        by_form[forms[i]].append(i)
    full = [form for form in by_form if len(form) > 1]
    return Party(number, _kind(mentions, group), by_form, full, group)


def _accepted(house: House) -> dict[tuple[str, ...], int]:
    return {core(tuple(name.split())): number for number, names in enumerate(house.names) for name in names}


def _house_matches(parties: Sequence[Party], accepted: dict[tuple[str, ...], int]) -> list[Match]:
    """Parties that are one because the house lists their names as spellings of one name: no variation among those."""
    first: dict[int, int] = {}
    found = []
    for party in parties if accepted else ():
        for form in party.forms:
            if form in accepted:
                found.append(Match(first.setdefault(accepted[form], party.number), party.number, ("", ""), 1.0))
    return found


def _kind(mentions: Sequence[Mention], group: Sequence[int]) -> str:
    if len(group) == 1:
        return mentions[group[0]].kind
    every = [mentions[i].kind for i in group]
    if every.count(every[0]) == len(every):
        return every[0]
    kinds: dict[str, int] = defaultdict(int)
    for kind in every:
        kinds[kind] += 1 if kind == OTHER else 3
    return max(kinds, key=lambda kind: kinds[kind])


def _entity(mentions: Sequence[Mention], group: list[int], kind: str, matches: Sequence[Match]) -> Entity:
    if len(group) == 1:
        start, end, text, _, _, title, role, _, _ = mentions[group[0]]
        ways = (made(Spelling, (text, (made(Span, (start, end)),))),)
        titles_given, roles_given = (title,) if title else (), (role,) if role else ()
        return made(Entity, (text, kind, ways, titles_given, roles_given, (group[0],), (), False))
    spellings: dict[str, list[Span]] = {}
    titles: dict[str, None] = {}
    roles: dict[str, None] = {}
    for i in group:
        start, end, text, _, _, title, role, _, _ = mentions[i]
        spellings.setdefault(text, []).append(made(Span, (start, end)))
        if title:
            titles[title] = None
        if role:
            roles[role] = None
    one = len(spellings) == 1
    return made(Entity, (
        text if one else max(spellings, key=lambda name: name.count(" ")),
        kind,
        tuple([made(Spelling, (name, tuple(spans))) for name, spans in spellings.items()]),
        tuple(titles),
        tuple(roles),
        tuple(group),
        () if one else tuple(_variations(mentions, group, matches)),
        False,
    ))  # fmt: skip


def _variations(mentions: Sequence[Mention], group: Sequence[int], matches: Sequence[Match]) -> Iterator[Variation]:
    """The words of a name that are written in more than one way: other letters first, then mere style."""
    tokens = {token for i in group for token in mentions[i].tokens}
    if not matches and len({plain(token) for token in tokens}) == len(tokens):
        return
    written: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for i in group:
        for token in mentions[i].tokens:
            word = plain(token)
            if word and word not in PARTICLES:
                written[word].setdefault(token, []).append(i)
    spelled: dict[str, set[str]] = {}
    likeness: dict[str, float] = {}
    for match in matches:
        x, y = match.words
        cluster = spelled.get(x, {x}) | spelled.get(y, {y})
        low = min(match.similarity, likeness.get(x, 1.0), likeness.get(y, 1.0))
        for word in cluster:
            spelled[word], likeness[word] = cluster, low
    done: set[str] = set()
    for word, cluster in spelled.items():
        if word in done:
            continue
        done |= cluster
        ways = [(min(min(where) for where in written[way].values()), way) for way in cluster if written.get(way)]
        if len(ways) > 1:
            yield Variation(tuple(_spelling(mentions, written[way]) for _, way in sorted(ways)), False, likeness[word])
    for ways_written in written.values():
        styles: dict[str, dict[str, list[int]]] = defaultdict(dict)
        for token, where in ways_written.items():
            if not (len(token) > 1 and (token.isupper() or (token[-1] == "s" and token[:-1].isupper()))):
                styles[_style(token)][token] = where
        if len(styles) > 1:
            yield Variation(tuple(_spelling(mentions, ways) for ways in styles.values()), True, 0.999)


def _style(token: str) -> str:
    """A word as styled, without what grammar decides: the case of its first letter and of an article before it."""
    head, hyphen, tail = token.partition("-")
    if hyphen and head.casefold() in ARTICLES and tail:
        return tail.replace("’", "'")
    return (token[:1].upper() + token[1:]).replace("’", "'").replace("‘", "'")


def _spelling(mentions: Sequence[Mention], ways: Mapping[str, list[int]]) -> Spelling:
    """One way of writing a word, by its most frequent style, with every mention that has it."""
    name = max(ways, key=lambda token: (len(ways[token]), not token.isupper()))
    places = sorted({i for where in ways.values() for i in where})
    return Spelling(name, tuple(Span(mentions[i].start, mentions[i].end) for i in places))
