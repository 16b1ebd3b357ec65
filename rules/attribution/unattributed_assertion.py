"""attribution/unattributed-assertion: a judgement, a cause or a prediction on nobody's word."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from checker.finding import Finding, Severity, Span, normalised
from checker.language.anonymity import is_document
from checker.language.assertions import CAUSE, EVALUATION, Assertion
from checker.language.attributions import INDIRECT
from checker.language.cues import lexicon, reporting_verb
from checker.language.nearby import mentions_in
from checker.language.running_copy import is_post
from checker.language.segment import Block
from checker.language.wording import AUX, BE, classes
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_VIEWS = frozenset(("criticism", "claim", "claims", "argument", "view", "views", "belief", "fear", "fears", "concern"))
_VIEWS |= {"concerns", "complaint", "complaints", "worry", "worries", "accusation", "accusations", "charge", "charges"}
_VIEWS |= {"allegation", "allegations", "suggestion", "suggestions", "notion", "idea", "verdict"}
_EYES = frozenset(
    ("others", "other", "some", "many", "most", "critics", "supporters", "opponents", "him", "her", "them")
)
_TELLING = frozenset(
    ("calls", "called", "calling", "describes", "described", "saying", "forecast", "forecasts", "predict")
)
_THINKING = frozenset(("think", "believe", "say", "feel", "fear", "agree", "argue", "hope", "suspect"))
_AGAIN = (["they"], ["he"], ["she"])
_GRANTED = frozenset(("certainly", "surely", "undoubtedly"))
_OURS = frozenset(("we", "we've", "we're", "we'll", "i", "i've", "i'm", "i'd"))
_PROOF = frozenset(("discovery", "finding", "findings", "experiment", "experiments", "test", "tests"))
_ASKED = {
    "evaluation": ("is a judgement", "Who judges it so"),
    "cause": ("says what caused what", "Who says that one thing brought about the other"),
    "certainty": ("claims certainty", "Who says so, and on what evidence"),
    "prediction": ("foretells", "Who expects this"),
}


class UnattributedAssertion(Rule[Assertion]):
    """A contested, causal, evaluative or predictive claim stands in the publication's own voice, with no source.

    Flagged are sentences whose own words show it: "has been a catastrophe", "is the direct result of", "has
    backfired", "falls well short of", "will bear the brunt", "This is evident." A reader will ask who says so; if the
    answer is "we do", the sentence belongs in an analysis, and if somebody said it, he or she belongs in the
    sentence. Reuters: source every statement in every story unless it is an established fact or the event was
    witnessed.

    Left alone: what somebody is reported to have said, in that sentence or carried over from the one before;
    quotations; events, figures, procedure, weather, scores and undisputed background; headlines; opinion, blogs,
    guides, match reports and reviews, told by their own words; guesses ("perhaps", "may"). A judgement that leads up to
    a quotation of somebody named is a note. Where words of the sentence are weasel words, hearsay,
    a state of mind or an editorial adverb, the rule for those speaks instead."""

    id = "attribution/unattributed-assertion"
    severity = Severity.WARNING
    yields_to = (
        "attribution/weasel",
        "attribution/hearsay",
        "attribution/mind-reading",
        "labels/editorialising",
    )
    flags = (
        Example(
            "The council closed the library in May. The closure has been a disaster for the estate.",
            ("The closure has been a disaster for the estate.",),
        ),
        Example(
            "Rents rose 9% last year, the registry said. The increase is the direct result of the holiday lets.",
            ("The increase is the direct result of the holiday lets.",),
        ),
        Example("The tariff took effect in June. It has backfired.", ("It has backfired.",)),
        Example("The bridge is shut. Small traders will bear the brunt.", ("Small traders will bear the brunt.",)),
        Example(
            "The ministry offered two hospitals. The offer falls far short of what the province needs.",
            ("The offer falls far short of what the province needs.",),
        ),
        Example(
            "The race is chaotic in the north.\n\n“Nobody has dropped out this year,” said Eric Dahl, a pollster.",
            ("The race is chaotic in the north.",),
            note="a note",
        ),
        Example(
            "The efforts have paid off.\n\n“We had 340 readers and have 1,562 now,” said Eva Ray, who writes it.",
            ("The efforts have paid off.",),
            note="a note",
        ),
        Example(
            "The minister blamed the rain. That explanation is not credible.", ("That explanation is not credible.",)
        ),
    )
    passes = (
        Example("Perhaps a clash was inevitable. It may be too little, too late for the ward."),
        Example("The lead is evident in every other district. It is not unprecedented for a court to sit at night."),
        Example("The debate has intensified because of the trial. Decades of closures have hurt."),
        Example("Speculation has been rife about the quarrel, with some neighbours blaming the will."),
        Example("The sale of the port, many think, is only a matter of time."),
        Example("The closure has been a disaster for the estate, said Ama Boateng, who runs the shop."),
        Example('"The closure has been a disaster," Ms Boateng said.'),
        Example("Boateng said she had lost half her trade. The closure had been a disaster for her."),
        Example("According to the auditors, the scheme has failed."),
        Example("The storm caused 12 deaths and left 300 people without power."),
        Example("The court will rule on Monday. The law requires a decision within 30 days."),
        Example("We think this has been a disaster for our users. We will fix it."),
        Example("Has the policy failed?"),
        Example("It was his answer to criticism that the strategy is failing. For other readers it is a step too far."),
        Example("Gowdy's office calls the suit nothing short of an attack."),
        Example("The offer fell short for the nine members who signed the letter on Monday."),
        Example("Two files had been altered. The discovery showed how easy such a change would be."),
        Example("The tourists will certainly have the rooms, but who will pay for them is still open."),
        Example("We've known it since the war. It has been a disaster for the estate."),
        Example("“It is dead,” he said.\n\nEven for a crank, this is a disaster. — Bea Fall (@beafall) May 2, 2016"),
        Example("With data from the Alternative Fuels Center, the site maps the nearest stations."),
    )

    def candidates(self, document: Document) -> Iterable[Assertion]:
        """Every sentence that judges, explains or foretells, whoever speaks."""
        return document.ledger.assertions

    def judge(self, candidate: Assertion, document: Document) -> Finding | None:
        """A finding if the words stand in the publication's own voice and nobody in the sentence is their source."""
        if rests_on_somebody(candidate, document):
            return None
        what, asked = _ASKED[candidate.kind]
        shown = document.prose[candidate.first : candidate.last]
        return self.finding(
            (candidate.start, candidate.end),
            f"This sentence {what} (“{shown}”) in the publication's own voice, and names no source.",
            f"AU: {asked}?",
            normalised(document.prose[candidate.start : candidate.end])[:80],
            severity=Severity.NOTE if _borne_out(candidate, document) else None,
        )


def rests_on_somebody(candidate: Assertion, document: Document) -> bool:
    """Does anybody in the sentence, or carried into it, answer for what it says?"""
    if document.quotations.touches(candidate.first, candidate.last):
        return True
    words, segments = document.words, document.segments
    block = segments.block_of(segments.sentence_at(candidate.start))
    if is_post(document.prose[block.start : block.end]) or _is_opinion(block, document):
        return True
    verbs = lexicon().verbs
    for index in words.within(candidate.start, candidate.end):
        if words.folded[index] not in verbs or candidate.first <= words.starts[index] < candidate.last:
            continue
        verb = reporting_verb(words.folded[index])
        if not verb.noun and not verb.strict and verb.frames & {"A", "P"}:
            return True  # somebody is telling something, even where the grammar did not give who or what
    before, behind = words.folded_within(candidate.start, candidate.first), words.at(candidate.last)
    if words.folded[behind - 1 : behind + 1] == ["short", "for"]:
        return True  # "fell short for the members who signed the letter": their judgement
    if not _GRANTED.isdisjoint(words.folded_within(candidate.first, candidate.last)) and "but" in words.folded_within(
        candidate.last, candidate.end
    ):
        return True  # "will certainly have the tools, but how they use them is open": granted, not claimed
    if not _TELLING.isdisjoint(before) or (before[:1] == ["for"] and not _EYES.isdisjoint(before)):
        return True  # "Gowdy's office calls it nothing short of an attack", "for other students it is too much"
    if any(
        (view in _VIEWS and that == "that") or (view in _EYES and that in _THINKING) for view, that in pairwise(before)
    ):
        return True  # "criticism that his strategy is failing", "which, many think, is only a matter of time"
    for attribution in document.voices.touching(candidate.start, candidate.end):
        if not (attribution.source or attribution.carried):
            continue
        if any(candidate.first <= start < candidate.last for start, _ in attribution.cue):
            source = words.folded_within(*attribution.source[0]) if attribution.source else []
            if source and (is_document(source) or not _PROOF.isdisjoint(source)):
                return True
            continue  # "The case shows how …": nobody speaks
        spans = (*attribution.cue, *attribution.content) if not attribution.carried else attribution.content
        if any(start < candidate.end and candidate.start < end for start, end in spans):
            return True
    return False


def _is_opinion(block: Block, document: Document) -> bool:
    """Does the paragraph speak as "we" or "I" in the copy's own voice ("We've known since the war that …")?"""
    words = document.words
    return any(
        words.folded[k] in _OURS and not document.quotations.covers(words.starts[k])
        for k in words.within(block.start, block.end)
    )


def _borne_out(candidate: Assertion, document: Document) -> bool:
    """Does a sentence that finds something so ("is unusually chaotic", "has angered some") only lead up to the next,
    in which somebody named is quoted, or they, he or she are heard? Accusations, certainty and forecasts do not, unless
    the quotation gives figures."""
    segments, words = document.segments, document.words
    following = segments.sentence_at(candidate.start) + 1
    if following >= len(segments.sentence_starts):
        return False
    if candidate.kind not in (EVALUATION, CAUSE):
        return _is_counted_out(segments.sentence(following), document)
    if not classes(words.folded[words.at(candidate.first)]) & (AUX | BE):
        return False
    start, end = segments.sentence(following)
    same = segments.sentence_blocks[following] == segments.sentence_blocks[following - 1]
    opening = words.folded_within(start, end)[:5]
    if same and opening[:1] in _AGAIN and opening[-2:] == ["the", "case"]:
        return True  # "They have made the case that …"
    for attribution in document.voices.touching(start, end):
        if not attribution.source:
            continue
        if same and attribution.source[0].start == start and words.folded_within(*attribution.source[0]) in _AGAIN:
            return True
        if not attribution.content or attribution.content[0].start > start or attribution.speech == INDIRECT:
            continue
        if document.quotations.covers(start + 1) and mentions_in(document.mentions, *attribution.source[0]):
            return True
    return False


def _is_counted_out(span: Span, document: Document) -> bool:
    """Does the sentence open with a quotation in which somebody named gives figures?"""
    counted = any(map(str.isdigit, document.prose[span.start : span.end]))
    if not counted or not document.quotations.covers(span.start + 1):
        return False
    return any(
        attribution.source and mentions_in(document.mentions, *attribution.source[0])
        for attribution in document.voices.touching(*span)
    )
