"""attribution/loaded-verb: a verb of saying that doubts, accuses or vouches for the speaker."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from checker.finding import Finding, Related, Severity
from checker.language.anonymity import is_document
from checker.language.exact_verbs import SUIT, exactly_meant, is_doubted
from checker.language.labels import LabelUse
from checker.language.running_copy import is_running
from checker.language.segment import Words
from checker.language.voice import Voice
from checker.language.wording import DET, PREP, PRON, classes
from checker.lists import word_sets
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_PLAIN = "say"
_CONFIRMS = frozenset(("confirmed", "confirms"))
_OPENING = tuple('"“\u2018')  # a quotation opens
_COMING = 6  # words in front of "by claiming" that "will" may govern it from
_ACCUSED = 14  # and "accused"
_DUE = 5  # words from "claiming" to what is claimed, "U.S." counting as two
_COURT = 4  # words of the courtroom from which on copy is a court report


class Charged(NamedTuple):
    """A charged verb and every place [start, end) where the copy itself reports with it: those that the copy certainly
    reports with first, then those that only look like it, each in order; ``instead`` is what to write, ``certain``
    whether any desk would query it, ``attacks`` whether it is a blow in its first sense."""

    term: str
    instead: str
    certain: bool
    places: tuple[tuple[int, int], ...]
    attacks: bool = False


_lists = partial(word_sets, "rules/attribution/loaded_verb")


class LoadedVerb(Rule[Charged]):
    """Somebody's words are reported with a verb that doubts, accuses or vouches for them.

    "Claimed" hints that it is not so, "admitted" and "confessed" that there is guilt, "boasted" and "slammed" tell
    the reader what to think of the speaker, and "confirmed" makes a bare denial true. "Said" does none of this.
    Reuters, the BBC and the Guardian ask for "said" unless the other verb is exactly meant. One finding a verb, at
    its first use.

    Flagged as warnings are claim, admit, concede, confess, let slip, boast and the shouting verbs (slam, rant, gloat);
    insist, lament, mock and the like are notes, and so is any of them where the copy only looks like reporting:
    without a speaker, in a headline, in copy that is no news report. "Confirmed" is flagged where the speaker vouches
    for a bare denial of its own ("confirmed that there were no …").

    Left alone: quotations, and what somebody else is reported to have said; pleas and charges ("admitted 14 charges",
    "confessed to the murder", "admitted in court"), also where the sentences in front tell of the suit; claimed
    responsibility, victory or benefits; confirmed by the body that decides; faults and feelings of one's own ("admitted
    its mistake", "admitted it was over budget"); claims that the same sentence tests ("claimed … but", "falsely
    claimed"); admitted to hospital. A claim is a note that somebody denies in the next sentence, that the copy answers
    itself ("However, she never …"), or that a swindle makes."""

    id = "attribution/loaded-verb"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("Councillor Sandhu claimed each household would get a second box.", ("claimed",)),
        Example("She confessed that no date was fixed. He boasted that he had fished there.", ("confessed", "boasted")),
        Example("The minister let slip that a plan was ready and admitted that it was late.", ("let slip", "admitted")),
        Example("The mayor slammed the plan and ranted about its cost.", ("slammed",)),
        Example("The senator hammered the governor for his response, and the plan was ridiculed.", ("hammered",)),
        Example("There were no posts, the brigadier said. He confirmed that none had ever existed.", ("confirmed",)),
        Example("She announced plans to sue the panel, claiming she was fired for it.", ("claiming",), note="a note"),
        Example("Orange claims the firm stole its colour. The firm denied it on Monday.", ("claims",), note="a note"),
        Example("Ms Pate claimed that she backs nobody. But she has not given to others.", ("claimed",), note="a note"),
        Example("The council admitted that it was late with the plan. A trial will be held.", ("admitted",)),
    )
    passes = (
        Example("The campaign blasted out an email. DVD ripping (copying) programs were sold. Leeds claimed a draw."),
        Example("He admitted in court that he had sold the codes. The group claimed responsibility for the attack."),
        Example('"He claimed that it was mine," she said. The harrumphing in the press was loud.'),
        Example("Mr Brown said the mayor had claimed that it was safe. He falsely claimed to be a captain."),
        Example("He was admitted to hospital. A man who admitted 14 charges of theft was sentenced on Tuesday."),
        Example("After a night of questioning by the committee he conceded that nobody had been dismissed."),
        Example("The party can no longer claim to be united. It will reject that by claiming they can cut taxes too."),
        Example("A storm slammed into the coast on Monday, and Chelsea hammered Bolton in the match."),
        Example("The state admitted that it had made a mistake. Bourne admitted he was devastated to hear of it."),
        Example("The firm admitted that its fund was running short of money and its plant over budget."),
        Example("He accused the critics of spreading false fears by claiming that the cards are a danger."),
        Example("A lawsuit was filed. The woman claimed that he had struck her. She refused to say the words."),
        Example("Page views skyrocketed by 9,000. He was called arrogant for claiming that they are the party."),
        Example("He pleaded guilty in May. Fall conceded on Monday that the ship was his."),
        Example("He resigned after admitting links to a rival party. She baselessly claimed that the count was over."),
        Example("He replied to Labour claims he had used her. She won with 41 seats, claiming 41 percent of the vote."),
        Example("She will go after companies that ship jobs overseas while claiming U.S. tax breaks."),
        Example("The director confirmed that its own tests had shown none. The claims of 40 families were paid."),
    )

    def candidates(self, document: Document) -> Iterable[Charged]:
        """Every charged verb that the copy itself reports with."""
        found: dict[str, Charged] = {}
        doubtful: dict[str, Charged] = {}
        news, words = document.is_news, document.words
        uses = [use for use in document.labels if use.voice is Voice.OWN and use.term.reports and use.term.weight <= 2]
        sued = False
        in_court = bool(uses) and len(words.where(_lists()["courtroom"])) >= _COURT
        for use in uses:
            term = use.term
            attacks = term.category == "violent_metaphor"
            if (in_court and term.term in _lists()["pleaded"]) or _is_literal(use, words):
                continue
            lemma, tried = term.term.split()[0], exactly_meant(term.term, use.start, document.segments, words)
            if term.term == "claim":  # one of a suit is followed by others
                sued = sued or tried == SUIT
                tried = SUIT if sued else tried
            if news and not tried and _reports(use, document):
                known = found.get(lemma, Charged(lemma, term.instead, False, (), attacks))
                certain = known.certain or term.weight == 1 or term.term in _lists()["certain"]
                found[lemma] = known._replace(places=(*known.places, (use.start, use.end)), certain=certain)
            elif tried == SUIT or (tried and term.term in _lists()["exact"]):
                continue
            elif _looks_like_it(use, document):
                known = doubtful.get(lemma, Charged(lemma, term.instead, False, (), attacks))
                doubtful[lemma] = known._replace(places=(*known.places, (use.start, use.end)))
        for lemma, charged in doubtful.items():
            known = found.get(lemma, charged._replace(places=()))
            found[lemma] = known._replace(places=known.places + charged.places)
        yield from found.values()
        if news and (vouched := tuple(_vouched(document))):
            yield Charged("confirm", _PLAIN, True, vouched)

    def judge(self, candidate: Charged, document: Document) -> Finding | None:
        """A finding at the first use, the others beside it."""
        start, end = candidate.places[0]
        words = " ".join(document.text[start:end].split())
        tone = "colours what the speaker says, where “said” would do"
        if candidate.term == "confirm":
            tone = "vouches for the speaker, where “said” would do"
        elif candidate.attacks:
            tone = "is a blow where words or a decision are meant"
        return self.finding(
            (start, end),
            f"“{words}” {tone}.",
            f"AU: Why “{words}”? If there is no reason that the copy gives, {candidate.instead}.",
            candidate.term,
            severity=None if candidate.certain else Severity.NOTE,
            related=[Related(s, e, f"“{document.text[s:e]}” again") for s, e in candidate.places[1:]],
        )


def _is_literal(use: LabelUse, words: Words) -> bool:
    """Does somebody keep certain words back ("refused to say the words") rather than an answer?"""
    behind = words.folded_within(use.end, use.end + 12)
    return use.term.term == "refused to say" and not _lists()["words"].isdisjoint(behind)


def _reports(use: LabelUse, document: Document) -> bool:
    """Does the copy certainly report somebody's words with the verb?"""
    attacks = use.term.category == "violent_metaphor"
    if (attacks or use.term.term in _lists()["said"]) and not _ascribes(use.start, use.end, document):
        return False
    behind = document.words.at(use.start) + 1
    if attacks and not _lists()["blows"].isdisjoint(document.words.folded[behind : behind + 1]):
        return False
    running = is_running(document.segments.sentence_at(use.start), document.segments, document.words, document.prose)
    return running and not _not_said(use.start, document)


def _looks_like_it(use: LabelUse, document: Document) -> bool:
    """Is the verb used as one of saying, or of attacking somebody with words, by somebody other than the writer or the
    reader?"""
    words, text, lists = document.words, document.text, _lists()
    first, last = words.at(use.start), words.at(use.end - 1)
    word, before = words.folded[last], words.folded[max(0, first - 4) : first]
    following = [follower.partition("'")[0] for follower in words.folded[last + 1 : last + 2]]
    behind = text[use.end : use.end + 3].lstrip(" ,:")[:1]
    apart = text[use.end : use.end + 1] != " "
    if not lists["self"].isdisjoint(before[-3:]) or (
        not lists["being"].isdisjoint(before[-2:]) and not word.endswith("ing")
    ):
        return following == ["by"] and use.term.category == "violent_metaphor" and _attacks(use, False, document)
    if word in lists["nouns"] and text[use.start - 1 : use.start] in ("", " ") and _is_noun(before):
        return word in lists["outbursts"]
    if _is_due(last, document):
        return False
    if use.term.category == "violent_metaphor":
        return not apart and _attacks(use, behind.isupper(), document)
    driven = before[-1:] == ["to"] and not lists["driven"].isdisjoint(before[-2:-1])
    if (_is_to_come(first, document) and not driven) or is_doubted(before[-3:]):
        return False
    if use.term.term in lists["told"]:
        return behind in _OPENING or (not apart and (behind.isupper() or not lists["clause"].isdisjoint(following)))
    return not apart and (behind.isupper() or not lists["objects"].isdisjoint(following))


def _attacks(use: LabelUse, named: bool, document: Document) -> bool:
    """Does somebody attack a person, a body or a plan with words, and no storm a coast and no side another?"""
    folded, lists = document.words.folded, _lists()
    last = document.words.at(use.end - 1)
    following = folded[last + 1 : last + 2]
    before = folded[max(0, last - 8) : last]
    if not lists["blows"].isdisjoint(following) or not lists["forces"].isdisjoint(before):
        return False
    if use.term.term in lists["moves"]:
        return False
    if not lists["contests"].isdisjoint(before) or not lists["contests"].isdisjoint(folded[last : last + 9]):
        return False
    aimed = named or following == ["by"] or not lists["aims"].isdisjoint(folded[last + 1 : last + 4])
    return aimed or (use.term.weight == 1 and not lists["objects"].isdisjoint(following))


def _is_noun(before: list[str]) -> bool:
    """Does an article or a possessive govern the word, with no subject of a verb between them, or a preposition?"""
    if before and before[-1] != "to" and (classes(before[-1]) & PREP or before[-1] in _lists()["made"]):
        return True
    if len(before) > 1 and not classes(before[-1]) and before[-2] in _lists()["answering"]:
        return True  # "hit back at Labour claims"
    for word in reversed(before):
        if word in _lists()["subjects"]:
            return False
        if (classes(word) & DET and not classes(word) & PRON) or word in _lists()["owners"] or word.endswith("'s"):
            return True
    return False


def _not_said(start: int, document: Document) -> bool:
    """Is nothing said: an infinitive, a modal ("can no longer claim") or a noun ("a familiar rant")?"""
    index = document.words.at(start)
    before = document.words.folded[max(0, index - 4) : index]
    if before[-1:] == ["to"] and not _lists()["driven"].isdisjoint(before[-2:-1]):
        return False
    if _is_to_come(index, document):
        return True
    following, word = document.words.folded[index + 1 : index + 2], document.words.folded[index]
    taken = following in (["to"], ["more"], ["territory"]) and word.startswith(("admit", "claim"))
    if taken or _is_due(index, document):
        return True
    if word.endswith("ing") and before and document.prose[document.words.ends[index - 1] : start] == " ":
        return bool(classes(before[-1]) & DET)  # "the harrumphing in the press"
    return word in _lists()["nouns"] and _is_noun(before)


def _is_to_come(index: int, document: Document) -> bool:
    """Has nothing been said yet ("can no longer claim", "will reject that by claiming"), or only as an accuser tells it
    ("accused critics of spreading fears by claiming")?"""
    folded = document.words.folded
    before = folded[max(0, index - 2) : index]
    if folded[index].endswith("ing") and before and before[-1] in _lists()["governs"] and before[0] != "quoted":
        return True  # "mocked for claiming", "as uncomfortable as admitting it"
    if before[-1:] == ["by"] and not _lists()["accuses"].isdisjoint(folded[max(0, index - _ACCUSED) : index]):
        return True
    if folded[index - 1 : index] == ["by"]:  # "tried to justify it by claiming": that was said
        return not (_lists()["possible"] - {"to"}).isdisjoint(folded[max(0, index - _COMING) : index])
    return not _lists()["possible"].isdisjoint(folded[max(0, index - 3) : index])


def _is_due(index: int, document: Document) -> bool:
    """Is something claimed as one's own ("claiming 41 percent of the vote", "claims tax breaks"), rather than said?"""
    word, *following = document.words.folded[index : index + _DUE]
    clause = not _lists()["clause"].isdisjoint(following[:1])
    return word.startswith("claim") and not clause and not _lists()["dues"].isdisjoint(following)


def _ascribes(start: int, end: int, document: Document) -> bool:
    """Is the verb the cue of something ascribed to somebody?"""
    return any(
        attribution.source and attribution.content and any(s < end and start < e for s, e in attribution.cue)
        for attribution in document.voices.touching(start, end)
    )


def _vouched(document: Document) -> Iterable[tuple[int, int]]:
    """Where a person or body confirms its own bare denial ("confirmed that there were no checkpoints")."""
    words, ledger = document.words, document.ledger
    if words.distinct.isdisjoint(_CONFIRMS):
        return
    for attribution, source in zip(document.attributions, ledger.source_ids, strict=True):
        if source is None or not attribution.cue or not attribution.content:
            continue
        cue = attribution.cue[0]
        if words.text[cue.start : cue.end].split()[-1] not in _CONFIRMS or document.voices.of(*cue) is not Voice.OWN:
            continue
        index = words.at(attribution.content[0].start)
        opening = words.folded[index : index + 4]
        bare = opening[:1] in (["none"], ["nothing"], ["nobody"]) or (
            opening[:1] == ["there"] and not {"no", "never", "not"}.isdisjoint(opening)
        )
        if bare and not _decides(attribution.source[0], document):
            yield cue.start, cue.end


def _decides(span: tuple[int, int], document: Document) -> bool:
    """Is the speaker a body that can know (police, a coroner, a report)?"""
    folded = document.words.folded_within(*span)
    return not _lists()["deciders"].isdisjoint(folded) or is_document(folded)
