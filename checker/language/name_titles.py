"""What stands before and behind a name: titles, role nouns, appositions."""

from __future__ import annotations

from checker.language.name_lists import (
    BODY_HEADS,
    DEMONYMS,
    GIVEN_NAMES,
    NEVER,
    OPENERS,
    PERSON_TITLES,
    PLACE_HEADS,
    ROLE_MODIFIERS,
    ROLES,
    TITLE_TAILS,
    TITLES,
    is_ordinary,
    words_of,
)
from checker.language.name_runs import Draft, Token, key_of
from checker.language.patterns import lazy_pattern
from checker.language.segment import Words


def title_length(run: list[Token]) -> int:
    """How many tokens at the front of a run are title: "Iraqi Prime Minister", "FBI Director", "Secretary of State"."""
    if len(run) == 1:
        return 0
    parts = [token.folded for token in run]
    if OF_PERSONS.isdisjoint(parts):
        return 0
    tail = parts[-1]
    if (tail in BODY_HEADS or tail in PLACE_HEADS) and tail not in TITLES and parts[0] not in _ALWAYS_TITLES:
        return 0
    cut = 0
    limit = len(run) - 1
    i = 0
    while i <= limit:
        word = parts[i]
        if word in TITLES and not (word in GIVEN_NAMES and i == 0):
            i += 1
            if word in OF_PERSONS:
                cut = i
            if cut == i and cut <= limit and parts[i] in ("of", "for"):
                j = i + 1
                while j <= limit and (parts[j] in TITLE_TAILS or parts[j] in ("the", "and", "of")):
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
            if i > 4 or PERSON_TITLES.isdisjoint(parts[i:]):
                break
            continue
        break
    if cut == 0 or cut > limit:
        return len(run) if cut > limit and _TITLES_AND_DEMONYMS.issuperset(parts) else 0
    return cut


_ALWAYS_TITLES = words_of("mr mrs ms dr prof sir dame lord lady sen sens rep gov gen lt col sgt capt president")
OF_PERSONS = PERSON_TITLES | _ALWAYS_TITLES
_TITLES_AND_DEMONYMS = TITLES | DEMONYMS


def _acronym(token: Token) -> bool:
    return token.end - token.start <= 5 and token.folded.isalpha() and not is_ordinary(token.folded)


def bodies_in_title(title: list[Token]) -> list[Draft]:
    """The body that a title names: "Goldman Sachs" in "Goldman Sachs Chairman Lloyd Blankfein"."""
    body = []
    for token in title:
        if token.folded in _TITLES_AND_DEMONYMS:
            break
        body.append(token)
    if not body or all(is_ordinary(token.folded) or token.folded in NEVER for token in body):
        return []
    return [(body, body[0].start, body[0].start, False, key_of(body))]


def role_start(text: str, words: Words, first: Token) -> int:
    """Where the lower-case title before a name begins ("Iraqi politician Shabundar"), or the name itself does."""
    i = first.word
    if i == 0 or words.folded[i - 1] not in ROLES or text[words.ends[i - 1] : words.starts[i]] != " ":
        return first.start
    begin = i - 1
    while begin > 0 and i - begin < 6 and text[words.ends[begin - 1] : words.starts[begin]] in (" ", "-"):
        word = words.folded[begin - 1].removesuffix("'s")
        if word not in ROLES and word not in ROLE_MODIFIERS and word not in DEMONYMS:
            break
        begin -= 1
    return words.starts[begin]


_PLAIN, _CLOSING = r"[^,.;:()\n“”\"—–]", r"[,;:()\n\"]|[”—–]"  # two sets, because one would be dear
# Most appositions hold no full stop: a stretch of plain characters is read at once, any other one by one.
_ROLE = lazy_pattern(
    r",\s+((?:(?:the|an?|then|now|who|whose|one|his|her|its|their)\b|[a-z][a-z-]+\b|[A-Z])"
    rf"(?:{_PLAIN}{{2,110}}(?={_CLOSING}|$|(?<!\b[A-Z])\.(?!\w))"
    rf"|(?:{_PLAIN}|\.(?=\w)|(?<=\b[A-Z])\.){{2,110}}(?=\.|{_CLOSING}|$)))"
)


_DEFINING = frozenset(("the", "a", "an", "then"))
_HEAD = 6  # words of an apposition among which its role noun stands
_ASKED = 10  # words among which one is looked for first: "U.S." is one of the six and two of these


def apposition(text: str, end: int, words: Words) -> str:
    """The words set behind a name that say who its bearer is, or ""."""
    first = words.at(end)
    behind = words.folded[first : first + _ASKED]
    if not behind or (behind[0] not in _DEFINING and not _has_role(behind)):
        return ""  # as most of what follows a comma, and the pattern would read it letter by letter
    match = _ROLE.match(text, end, end + 140)
    if not match:
        return ""
    said = match[1]
    opening = said.split()
    head = opening[0].lower()
    if len(opening) > 2 and opening[-1][0].isupper() and opening[-2][0].isupper() and opening[-3].lower() in ROLES:
        return ""  # the next of a list: "Nyanga, the debutant Julien Laharrague, …"
    if head in _DEFINING or (head not in OPENERS and any(_is_role(word) for word in opening[:_HEAD])):
        return said
    return ""


def _has_role(folded: list[str]) -> bool:
    """Is one of some folded words a role noun, in the plural or the possessive too?"""
    return not ROLES.isdisjoint(folded) or True in [_is_role(word) for word in folded if word[-1] == "s"]


def _is_role(word: str) -> bool:
    """Is a word a role noun, in the plural or the possessive too: "boss", "leader's", "ministers’"?"""
    plain = word.lower().removesuffix("'s").removesuffix("’s").strip("'’")
    return plain in ROLES or plain.removesuffix("s") in ROLES
