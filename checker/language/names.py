"""Names in running copy: every mention of a person, place, organisation or outlet, with its title and possessive off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.language.name_lists import (
    BODY_HEADS,
    BODY_NOUNS,
    DEMONYMS,
    FIRST_PLACE_HEADS,
    GIVEN_NAMES,
    MONTHS,
    NEVER,
    OPENERS,
    OUTLET_HEADS,
    OUTLET_NOUNS,
    OUTLETS,
    PERSON_TITLES,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACES,
    ROLE_MODIFIERS,
    ROLES,
    SPEECH_VERBS,
    TITLE_TAILS,
    TITLES,
    WEEKDAYS,
    is_ordinary,
)
from checker.language.name_runs import Capitals, Token, find_capitals, find_runs
from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words

PERSON, PLACE, ORGANISATION, OUTLET, OTHER = "person", "place", "organisation", "outlet", "other"


class Mention(NamedTuple):
    """One mention. [start, end) is the name proper: "Esmail Kaani" in "Mr. Esmail Kaani's visit".

    ``tokens`` are its words in order, particles and initials included; ``title`` the title, rank or role noun that
    stands before it ("Mr.", "Prime Minister", "Iraqi politician") or ""; ``role`` the apposition behind it or ""; ``kind``
    one of person, place, organisation, outlet, other; ``sentence`` the index of its sentence; ``quoted`` whether it
    stands inside quotation marks.
    """

    start: int
    end: int
    text: str
    tokens: tuple[str, ...]
    kind: str
    title: str
    role: str
    sentence: int
    quoted: bool


class _Draft(NamedTuple):
    """A name before the whole text has been seen. ``doubtful`` ones stand only if the text bears them out elsewhere."""

    tokens: list[Token]
    title_start: int
    title_end: int
    doubtful: bool


def find_mentions(text: str, segments: Segments, words: Words, quotations: Quotations) -> tuple[Mention, ...]:
    """Every mention of a name, in order."""
    capitals = find_capitals(text, words, segments)
    drafts: list[_Draft] = []
    for run in find_runs(text, words, capitals):
        drafts += _names_in(run, text, words, capitals)
    firm = {token.folded for draft in drafts if not draft.doubtful for token in draft.tokens}
    kept = [d for d in drafts if not d.doubtful or (len(d.tokens) == 1 and d.tokens[0].folded in firm)]
    kinds = _kinds(kept, text, words)
    mentions = []
    for draft in kept:
        start, end = draft.tokens[0].start, draft.tokens[-1].end
        kind = kinds[_key(draft.tokens)]
        mentions.append(
            Mention(
                start,
                end,
                text[start:end],
                tuple([text[token.start : token.end] for token in draft.tokens]),
                kind,
                " ".join(text[draft.title_start : draft.title_end].split()) if draft.title_end > draft.title_start else "",
                _apposition(text, end) if kind in (PERSON, OTHER, ORGANISATION) else "",
                segments.sentence_at(start),
                quotations.covers(start),
            )
        )
    return tuple(mentions)


def _key(tokens: Sequence[Token]) -> str:
    if len(tokens) == 1:
        return tokens[0].folded
    return " ".join(token.folded for token in tokens)


# From runs to names


def _names_in(run: list[Token], text: str, words: Words, capitals: Capitals) -> list[_Draft]:
    """The names in one run of capitals: what opens a sentence, dates, titles and nationalities taken off."""
    run = _without_dates(run, words)
    doubtful = False
    if run and (capitals.opening[run[0].word] or capitals.titled[run[0].word]):
        run, doubtful = _past_opening(run, capitals)
        run = _without_dates(run, words)
    while run and run[0].folded in OPENERS and (len(run) == 1 or run[0].folded not in ("will", "may", "sue")):
        run = _without_dates(run[1:], words)
    while run and run[-1].folded in ("mp", "mep", "msp", "obe", "mbe", "cbe", "qc", "kc", "phd", "md"):
        run = run[:-1]
    if not run:
        return []
    found: list[_Draft] = []
    cut = _title_length(run)
    if cut:
        before = run[:cut]
        title_start = before[0].start
        found += _bodies_in_title(before)
        run = run[cut:]
    else:
        title_start = run[0].start
    if not run:
        return found
    if not cut or title_start == run[0].start:
        title_start = run[0].start
    title_end = run[0].start
    if all(token.folded in NEVER for token in run):
        return found
    if all(_is_demonym(token.folded) or token.folded in ("south", "north", "east", "west", "central") for token in run):
        return found
    if len(run) == 1:
        token = run[0]
        if len(token.folded) < 2 or token.folded in OPENERS or token.folded[0].isdigit():
            return found
        if token.folded in TITLES and token.folded not in GIVEN_NAMES:
            doubtful = True
        if not doubtful and not cut and _after_article(words, token) and is_ordinary(token.folded):
            doubtful = not text[token.start : token.end].isupper()
        if not doubtful and token.folded in DEMONYMS:
            return found
    elif len(run) > 3 and " ".join([run[0].folded, run[1].folded]) in PLACES and not _is_head(run[-1].folded):
        found.append(_Draft(run[:2], run[0].start, run[0].start, False))
        run = run[2:]
        title_start = title_end = run[0].start
    elif run[0].folded in DEMONYMS and run[1].folded in GIVEN_NAMES and run[-1].folded not in BODY_HEADS:
        run = run[1:]
        title_end = run[0].start
    if not cut or title_start == title_end:
        title_start = min(title_start, _role_start(text, words, run[0]))
    found.append(_Draft(run, title_start, title_end, doubtful))
    return found


def _is_head(word: str) -> bool:
    return word in BODY_HEADS or word in PLACE_HEADS or word in OUTLET_HEADS or is_ordinary(word)


def _is_demonym(word: str) -> bool:
    return word in DEMONYMS or ("-" in word and word[word.rindex("-") + 1 :] in DEMONYMS)


def _without_dates(run: list[Token], words: Words) -> list[Token]:
    """Weekdays and months off both ends: "Trump Monday", "March President Ruto"; "Sunday Times" and "April Jones" stay."""
    while run and (run[0].folded in WEEKDAYS or (run[0].folded in MONTHS and _is_month(run, words))):
        if len(run) > 1 and (run[1].folded in OUTLET_HEADS or run[1].folded in BODY_HEADS):
            break
        run = run[1:]
    while run and (run[-1].folded in WEEKDAYS or (len(run) > 1 and run[-1].folded in MONTHS - {"may", "mar", "jan"})):
        run = run[:-1]
    return run


def _is_month(run: list[Token], words: Words) -> bool:
    first = run[0]
    if first.folded in ("april", "may", "june", "jan", "mar", "august") and len(run) > 1:
        return run[1].folded in TITLES or run[1].folded in DEMONYMS
    if first.folded == "may" and len(run) == 1:
        following = words.folded[first.word + 1 : first.word + 2]
        before = words.folded[first.word - 1] if first.word else ""
        dated = before in (
            "in",
            "of",
            "last",
            "this",
            "next",
            "since",
            "by",
            "until",
            "early",
            "late",
            "mid",
            "on",
            "from",
        )
        return dated or (bool(following) and following[0][0].isdigit()) or before[:1].isdigit()
    return True


def _past_opening(run: list[Token], capitals: Capitals) -> tuple[list[Token], bool]:
    """A run that opens a sentence, without the word whose capital means nothing; and whether the rest is in doubt."""
    first = run[0]
    word = first.folded
    if len(run) == 1:
        if word in capitals.middle and word not in capitals.lower and word not in OPENERS:
            return run, False
        if capitals.titled[first.word] and word not in GIVEN_NAMES and word not in PLACES and word not in OUTLETS:
            return run, True
        return run, is_ordinary(word) or word in capitals.lower or word in OPENERS or _looks_ordinary(word)
    if word in OPENERS and not (word == "will" and not is_ordinary(run[1].folded)):
        return run[1:], False
    if word in TITLES or word in DEMONYMS or run[1].folded in ("of", "for"):
        return run, False
    if word in FIRST_PLACE_HEADS and not is_ordinary(run[1].folded) and run[1].folded not in TITLES:
        return run, False
    if is_ordinary(word) and word not in GIVEN_NAMES:
        heads = run[-1].folded in BODY_HEADS or run[-1].folded in PLACE_HEADS or run[-1].folded in OUTLET_HEADS
        if not heads and (word in capitals.lower or word not in capitals.middle):
            return run[1:], False
    return run, False


_ORDINARY_ENDINGS = (
    "ing",
    "ly",
    "ists",
    "ers",
    "tion",
    "tions",
    "ments",
    "ment",
    "ness",
    "ities",
    "ity",
    "ed",
    "ians",
    "ors",
    "isms",
    "ism",
)


def _looks_ordinary(word: str) -> bool:
    return len(word) > 5 and word.endswith(_ORDINARY_ENDINGS)


def _after_article(words: Words, token: Token) -> bool:
    return token.word > 0 and words.folded[token.word - 1] in (
        "the",
        "a",
        "an",
        "this",
        "that",
        "its",
        "their",
        "our",
        "each",
    )


def _title_length(run: list[Token]) -> int:
    """How many tokens at the front of a run are title: "Iraqi Prime Minister", "FBI Director", "Secretary of State"."""
    if len(run) == 1:
        return 0
    tail = run[-1].folded
    if (tail in BODY_HEADS or tail in PLACE_HEADS) and tail not in TITLES and run[0].folded not in _ALWAYS_TITLES:
        return 0
    cut = 0
    limit = len(run) - 1
    i = 0
    while i <= limit:
        word = run[i].folded
        if word in TITLES and not (word in GIVEN_NAMES and i == 0):
            i += 1
            if word in PERSON_TITLES or word in _ALWAYS_TITLES:
                cut = i
            if cut == i and cut <= limit and run[i].folded in ("of", "for"):
                j = i + 1
                while j <= limit and (run[j].folded in TITLE_TAILS or run[j].folded in ("the", "and", "of")):
                    j += 1
                if j > i + 1:
                    i = cut = j
                elif word in PERSON_TITLES:
                    return 0  # "Duke of Kent", "Archbishop of Canterbury": office and place are the name
            continue
        if word in GIVEN_NAMES or word in ("of", "for", "de", "bin"):
            break
        if word in DEMONYMS or is_ordinary(word) or word in BODY_HEADS or _acronym(run[i]) or i == 0 or cut == 0:
            i += 1
            if i > 4 or not any(run[k].folded in PERSON_TITLES for k in range(i, limit + 1)):
                break
            continue
        break
    if cut == 0 or cut > limit:
        return len(run) if cut > limit and all(t.folded in TITLES | DEMONYMS for t in run) else 0
    return cut


_ALWAYS_TITLES = frozenset(
    "mr mrs ms dr prof sir dame lord lady sen sens rep gov gen lt col sgt capt president".split()
)


def _acronym(token: Token) -> bool:
    return token.end - token.start <= 5 and token.folded.isalpha() and not is_ordinary(token.folded)


def _bodies_in_title(title: list[Token]) -> list[_Draft]:
    """The body that a title names: "Goldman Sachs" in "Goldman Sachs Chairman Lloyd Blankfein"."""
    body = []
    for token in title:
        if token.folded in TITLES or token.folded in DEMONYMS:
            break
        body.append(token)
    if not body or all(is_ordinary(token.folded) or token.folded in NEVER for token in body):
        return []
    return [_Draft(body, body[0].start, body[0].start, False)]


def _role_start(text: str, words: Words, first: Token) -> int:
    """Where the lower-case title before a name begins ("Iraqi politician Shabundar"), or the name itself does."""
    i = first.word
    if i == 0 or text[words.ends[i - 1] : words.starts[i]] != " " or words.folded[i - 1] not in ROLES:
        return first.start
    begin = i - 1
    while begin > 0 and i - begin < 6 and text[words.ends[begin - 1] : words.starts[begin]] in (" ", "-"):
        word = words.folded[begin - 1].removesuffix("'s")
        if word not in ROLES and word not in ROLE_MODIFIERS and word not in DEMONYMS:
            break
        begin -= 1
    return words.starts[begin]


# What a name names

_AGE = re.compile(r",? (?:\(\d\d\)|\d\d,|aged \d|who\b)|, (?:\d\d[,.]|who\b|aged \d)")
_PLACE_PREPOSITIONS = frozenset("in near at from outside inside to across throughout via toward towards around".split())


def _kinds(drafts: list[_Draft], text: str, words: Words) -> dict[str, str]:
    """For each name, the kind that the text speaks for most strongly; every mention adds its evidence."""
    votes: dict[str, dict[str, int]] = {}
    for draft in drafts:
        name = _key(draft.tokens)
        cast = votes.get(name)
        if cast is None:
            kind, weight = _kind_of_name(draft.tokens, text)
            cast = votes[name] = {PERSON: 0, PLACE: 0, ORGANISATION: 0, OUTLET: 0, OTHER: 0}
            cast[kind] = weight
        for kind, weight in _evidence(draft, text, words):
            cast[kind] += weight
    kinds = {name: max(cast, key=cast.__getitem__) for name, cast in votes.items()}
    surnames = {word for name, kind in kinds.items() if kind == PERSON and " " in name for word in name.split()[1:]}
    for name in surnames & votes.keys():
        votes[name][PERSON] += 2 if name in PLACES else 5
        kinds[name] = max(votes[name], key=votes[name].__getitem__)
    return kinds


def _kind_of_name(tokens: list[Token], text: str) -> tuple[str, int]:
    """What a name says of its own kind, and how clearly."""
    name = _key(tokens)
    first, last = tokens[0].folded, tokens[-1].folded
    if name in OUTLETS:
        return OUTLET, 6
    if name in PLACES:
        return PLACE, 4
    if len(tokens) > 1:
        if any(token.folded in ("of", "for", "and") for token in tokens[1:]):
            return (PLACE, 3) if first in PLACE_HEADS else (ORGANISATION, 5)
        if first in DEMONYMS:
            return ORGANISATION, 4
        if last in OUTLET_HEADS and first not in GIVEN_NAMES:
            return OUTLET, 4
        if last in BODY_HEADS and not (first in GIVEN_NAMES and not is_ordinary(last)):
            return ORGANISATION, 5
        if first in GIVEN_NAMES or (len(first) == 1 and len(tokens) < 4):
            return PERSON, 5
        if last in PLACE_HEADS or (first in FIRST_PLACE_HEADS and first not in ("st", "new")):
            return PLACE, 3
        if first in FIRST_PLACE_HEADS:
            return PLACE, 1
        if "&" in text[tokens[0].start : tokens[-1].end]:
            return ORGANISATION, 4
        if is_ordinary(last) or any(token.folded in DEMONYMS for token in tokens):
            return ORGANISATION, 2
        if sum(is_ordinary(token.folded) for token in tokens) * 2 >= len(tokens):
            return ORGANISATION, 1
        return (PERSON, 2) if len(tokens) <= 4 else (OTHER, 1)
    written = text[tokens[0].start : tokens[0].end]
    if written.isupper() and 2 <= len(written) <= 7:
        return ORGANISATION, 3
    if last in BODY_HEADS:
        return ORGANISATION, 2
    if first in GIVEN_NAMES:
        return PERSON, 2
    return OTHER, 1


def _evidence(draft: _Draft, text: str, words: Words) -> list[tuple[str, int]]:
    """What stands around one mention: its title, the word before it, what follows."""
    found: list[tuple[str, int]] = []
    first, last = draft.tokens[0], draft.tokens[-1]
    if draft.title_start < draft.title_end:
        found.append((PERSON, 6))
    before = words.folded[first.word - 1] if first.word else ""
    gap = text[words.ends[first.word - 1] : first.start] if first.word else ""
    if gap == " ":
        if before in OUTLET_NOUNS or (before == "agency" and words.folded[first.word - 2 : first.word - 1] == ["news"]):
            found.append((OUTLET, 4))
        elif before in BODY_NOUNS:
            found.append((ORGANISATION, 4))
        elif before in PLACE_NOUNS:
            found.append((PLACE, 4))
        elif before in _PLACE_PREPOSITIONS and before != "to":
            found.append((PLACE, 2 if before in ("in", "near", "outside", "inside") else 1))
    if _AGE.match(text, last.end):
        found.append((PERSON, 3))
    following = words.at(last.end)
    if following < len(words.starts) and text[last.end : words.starts[following]] == " ":
        word = words.folded[following]
        if word in SPEECH_VERBS:
            found.append((PERSON, 1))
        elif word in OUTLET_NOUNS:
            found.append((OUTLET, 3))
    return found


_ROLE = re.compile(
    r",\s+((?:(?:the|an?|then|now|who|whose|one|his|her|its|their)\b|[a-z][a-z-]+\b|[A-Z])(?:[^,.;:()\n“”\"—–]|\.(?=\w)|(?<=\b[A-Z])\.){2,110})(?=[,.;:()\n”\"—–]|$)"
)


def _apposition(text: str, end: int) -> str:
    """The words set behind a name that say who its bearer is, or ""."""
    if text[end : end + 1] != ",":
        return ""
    match = _ROLE.match(text, end, end + 140)
    if not match:
        return ""
    said = match[1]
    opening = said.split()
    head = opening[0].lower()
    if len(opening) > 2 and opening[-1][0].isupper() and opening[-2][0].isupper() and opening[-3].lower() in ROLES:
        return ""  # the next of a list: "Nyanga, the debutant Julien Laharrague, …"
    if head in ("the", "a", "an", "then"):
        return said
    if any(word.lower().strip("'’s") in ROLES for word in opening[:6]) and head not in OPENERS:
        return said
    return ""
