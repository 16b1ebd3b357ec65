"""What a reporting verb ascribes: where its content begins, behind the verb, whoever is told, and when and where."""

from __future__ import annotations

from checker.language.anonymity import is_document
from checker.language.cues import BASE, PAST, THIRD, Verb
from checker.language.judgements import OBJECT, complement, considered, made_out
from checker.language.phrases import Copy
from checker.language.readings import OPENING, Window, stretch
from checker.language.wording import ADV, AUX, CLAUSES, CONJ, DET, NOMINAL, OBJ, PREP, PRON, REL, SUB, TIME

WH = frozenset(["whether", "if", "how", "why", "what", "who", "whom", "where", "when", "which"])
TELLS_OF = frozenset(
    ("find", "show", "list", "rank", "count", "trace", "reveal", "detail", "indicate", "outline", "discover")
)
_ASIDE = 14  # words that may stand between commas in front of "that"
_ABOUT = frozenset((
    "ask", "call", "argue", "push", "warn", "speak", "complain", "hope", "boast", "apologise", "apologize", "wonder",
    "weigh", "lash", "hit", "double", "take", "hold",
))  # fmt: skip
_PARTICLES = frozenset(["for", "of", "about", "against", "on", "upon", "at"])
_SUBJECTS = frozenset(("he", "she", "they", "it", "we", "there"))
_CALLED = frozenset(("call", "brand", "label"))
_MAKES_OUT = frozenset("OF")
_ROUGHLY = frozenset(("about", "half", "more", "around", "between", "least"))


def addressed(copy: Copy, word: int, verb: Verb, high: int) -> int:
    """The first word behind whoever is told ("told the court that", "told him he …")."""
    if "A" not in verb.frames or word >= high or copy.edge(word) or copy.classes[word] & PREP:
        return word
    for k in stretch(copy, word, min(high, word + 14)):
        if copy.folded[k] in ("that", "whether", "how", "why", "to", "what"):
            negated = k > word and copy.folded[k] == "to" and copy.folded[k - 1] == "not"
            return k - negated  # "urged the militia not to escalate"
        if copy.classes[k] & AUX:
            break
    kind = copy.classes[word]
    if kind & OBJ or copy.folded[word] in ("her", "you", "it"):
        return word + 1
    k = word + 1
    capital = copy.capital(word)
    while k < high and not copy.edge(k):
        kind = copy.classes[k]
        if kind & (PRON | DET | AUX | SUB | TIME | PREP) or (capital and not copy.capital(k)):
            break
        if not capital and copy.capital(k) and not copy.classes[word] & DET:
            break
        k += 1
    return k


def _addressed_far(copy: Copy, word: int, verb: Verb, high: int) -> int:
    """The first word behind somebody told at length ("told MSNBC's “Morning Joe” that", "told his audience on Monday,
    “…”"), or behind whoever else is told."""
    if "A" in verb.frames and word < high and not copy.edge(word):
        quoted = next(
            (
                k
                for k in range(word + 1, min(high, word + 10))
                if copy.gaps[k] != " " and not OPENING.isdisjoint(copy.gap(k))
            ),
            -1,
        )
        far = (
            next((k for k in range(quoted, min(high, quoted + 6)) if copy.folded[k] == "that"), -1)
            if quoted > 0
            else -1
        )
        if far > 0:
            return far
        if quoted > 0 and copy.gap(quoted).startswith(",") and not any(
            copy.classes[k] & AUX for k in range(word, quoted)
        ):  # fmt: skip
            return quoted
    return addressed(copy, word, verb, high)


def content_start(
    copy: Copy,
    word: int,
    verb: Verb,
    window: Window,
    subject: tuple[int, int] | None = None,
    known: tuple[int, int] = (-1, -1),
) -> tuple[int, int] | None:
    """Where the cue ends and what it ascribes begins, for content behind the verb; None if nothing is ascribed.

    What a ``subject`` that is a document finds, shows or lists is ascribed to it: "the survey found ten leaks".
    ``known`` is a word, and the first one behind the asides that begin there, if the caller has looked."""
    high = window[1]
    frames = verb.frames
    after = word + 1
    if after >= high:
        return None
    if copy.gaps[after] != " ":
        if copy.quoted[after] != copy.quoted[word] and not OPENING.isdisjoint(copy.gap(after)):
            return after, after
        if ":" in copy.gap(after):
            return None if frames.isdisjoint("QTP") else (after, after)
    start = _addressed_far(copy, after, verb, high) if "A" in frames else after
    asides = known[1] if known[0] == start else copy.skip_asides(start, high)
    needs_object = "A" in frames and "Q" not in frames  # "veterans invited to speak" invite nobody
    if start == after and needs_object and start < high and copy.folded[start] in ("to", "not"):
        return None
    if asides >= high:
        if start < high and _of_what(copy, start, verb, high):
            return start + 1, start + 1  # "spoke out against the cull."
        short = start + 1 < high and copy.folded[start] in ("to", "not") and "I" in frames and not copy.edge(start)
        return (after, start) if short and _infinitive(copy, start, high) else None  # "asked the crowd to turn back."
    if copy.gaps[asides] != " " and copy.edge(asides):
        gap = copy.gap(asides)
        if (":" in gap or not OPENING.isdisjoint(gap)) and not frames.isdisjoint("QP"):
            return after, asides
        if asides == start and "," in gap and copy.folded[asides] in _PARTICLES | {"in"} and "P" in frames:
            return _past_comma(copy, asides, after, high)
        if "T" in frames and gap.startswith(","):
            far = range(asides, min(high - 1, asides + _ASIDE))
            that = next((k for k in far if copy.folded[k] == "that" and copy.edge(k)), 0)
            if that and not copy.verbal(that + 1):
                return after, that + 1
    for k in (start, asides) if asides > start else (start,):
        if k < high and not (k > start and copy.edge(k)):
            spelled = copy.folded[k]
            if spelled == "that" and "T" in frames and k + 1 < high:
                return after, k + 1
            if spelled in WH and "T" in frames:
                return after, k
            if not frames.isdisjoint("IA") and _infinitive(copy, k, high):
                return after, k
    if copy.gaps[start] != " " and copy.edge(start):
        return None
    spelled = copy.folded[start]
    if spelled in _PARTICLES and _of_what(copy, start, verb, high):
        return start + 1, start + 1
    if verb.lemma == "put":
        at = next((k for k in stretch(copy, start, high) if copy.folded[k] == "at"), high)
        return (after, start) if at < high - 1 and _number(copy, at + 1) else None
    if not frames.isdisjoint(_MAKES_OUT):
        if spelled == "as" and "O" in frames and start + 1 < high:
            return start + 1, start + 1  # "an attack that he described as"
        judged = made_out(copy, start, frames, high)
        if judged or frames.isdisjoint("CNT"):
            return (after, start) if judged else None
    if "V" in frames:
        named = copy.classes[start] & OBJ or spelled in ("it", "that", "this", "her")
        quotes = any(copy.quoted[k] != copy.quoted[word] for k in range(start, min(start + OBJECT, high)))
        named = named or quotes or (verb.lemma in _CALLED and complement(copy, start, high))
        return (after, start) if named else None
    if "I" in frames and "A" in frames and "Q" not in frames:
        to = next((k for k in stretch(copy, start, high) if copy.folded[k] == "to" or copy.classes[k] & AUX), high)
        told = start <= to < high - 1 and copy.folded[to] == "to"
        if told or "N" not in frames:
            return (after, to - (copy.folded[to - 1] == "not")) if told else None
    if verb.lemma == "consider" and considered(copy, start, high):
        return after, start
    told_of = verb.lemma == "report" and verb.forms & (PAST | THIRD) and not _attributive(copy, word)
    if verb.strict and subject is not None and (
        told_of or (verb.lemma in TELLS_OF and is_document(copy.folded[slice(*subject)]))
    ):  # fmt: skip
        begin = _past_time(copy, start, high)
        thing = begin < high and not copy.edge(begin) and not copy.classes[begin] & (PREP | AUX | SUB | ADV)
        return (after, begin) if thing or (begin < high and copy.classes[begin] & DET) else None
    if verb.strict and not frames.isdisjoint("CT") and _bare_clause(copy, start, verb, high):
        return after, start
    if verb.strict or frames.isdisjoint("CN"):
        return None
    begin = _past_time(copy, start, high)
    if begin >= high:
        return None
    if "A" in frames and begin > after and copy.classes[begin - 1] & OBJ and copy.classes[begin] & DET:
        return after, begin  # "told me his support was firm"
    if copy.folded[begin] in CLAUSES:
        return after, begin  # "insists he's ready"
    if "N" in frames or verb.lemma == "say":
        kind = copy.classes[begin]
        if kind & PREP and "N" in frames and "C" not in frames:
            return None
        return after, begin
    if "E" in frames and begin == start and copy.classes[begin] & AUX and not copy.classes[begin] & PREP:
        return after, begin  # "a trip that investigators concluded was paid by others"
    if copy.likely_subject(begin) and (copy.classes[begin] & PRON or any(
        copy.verbal(k) for k in range(begin + 1, min(begin + 16, high))
    )):  # fmt: skip
        return after, begin
    return None


def _of_what(copy: Copy, word: int, verb: Verb, high: int) -> bool:
    """Does a preposition at the word say what a verb that ascribes so is about ("spoke out against")?"""
    if copy.folded[word] not in _PARTICLES or word + 1 >= high or verb.lemma not in _ABOUT:
        return False
    return not copy.edge(word) and not verb.frames <= _MAKES_OUT


def _infinitive(copy: Copy, word: int, high: int) -> bool:
    """Does "to" and a verb, or "not to" and a verb, stand at the word?"""
    to = word + (copy.folded[word] == "not")
    return to + 1 < high and copy.folded[to] == "to" and not copy.classes[to + 1] & NOMINAL


def _bare_clause(copy: Copy, start: int, verb: Verb, high: int) -> bool:
    """Does a verb with other senses, which wants "that" as a rule, certainly tell a clause: a pronoun and its verb
    ("stated it would attack"), or, behind a past form, a subject and its auxiliary ("ruled the worship is legal")?"""
    if start + 1 >= high or copy.edge(start):
        return False
    if copy.folded[start] in _SUBJECTS:
        return copy.verbal(start + 1) and not copy.edge(start + 1)
    begins = copy.capital(start) or copy.classes[start] & DET or copy.folded[start][0].isdigit()
    if not verb.forms & PAST or verb.forms & BASE or not begins:
        return False
    for k in range(start + 1, min(start + OBJECT, high)):
        if copy.edge(k) or copy.classes[k] & (REL | SUB | TIME | CONJ):
            return False
        if copy.classes[k] & AUX and not copy.classes[k] & PREP:
            return True
        if copy.classes[k] & PREP and copy.folded[k] != "of":
            return False
    return False


def _attributive(copy: Copy, word: int) -> bool:
    """Does a participle stand before its noun ("all reported gifts", "his firm's reported profit")?"""
    before = copy.classes[word - 1]
    return bool(before & (DET | PREP) and not before & PRON) or copy.folded[word - 1].endswith(("'s", "s'"))


def _number(copy: Copy, word: int) -> bool:
    spelled = copy.folded[word]
    return spelled[0].isdigit() or bool(copy.classes[word] & DET) or spelled in _ROUGHLY


def _past_comma(copy: Copy, word: int, after: int, high: int) -> tuple[int, int] | None:
    """ "said, in a statement, that …"."""
    k = word + 1
    while k < high and not copy.edge(k):
        k += 1
    if k < high and copy.folded[k] == "that" and k + 1 < high:
        return after, k + 1
    return None


def _past_time(copy: Copy, word: int, high: int) -> int:
    """The word behind "on Monday", "Tuesday", "in a statement" at the beginning of what is said."""
    k = word
    while k < high and copy.classes[k] & TIME and not copy.classes[k] & SUB:
        k += 1
    if k < high and copy.classes[k] & PREP and not copy.edge(k):
        for j in range(k + 1, min(k + 5, high)):
            if copy.edge(j):
                break
            if copy.folded[j] in copy.lexicon.bearers or (copy.classes[j] & TIME and copy.folded[k] == "on"):
                return _past_time(copy, j + 1, high) if j + 1 < high and not copy.edge(j + 1) else high
    return k
