"""quotes/fragment: a word or two in quotation marks that nobody is said to have spoken."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.finding import Finding, Severity
from checker.language.patterns import lazy_pattern
from checker.language.quotations import Quotation
from checker.lists import word_list
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_LIST = word_list("rules/quotes/fragment")["verdicts"]
_LONGEST = 3  # words; of a longer quotation without a speaker attribution/orphan-quote tells
_VERBS, _NOUNS = "|".join(_LIST["verbs"]), "|".join(_LIST["nouns"])
_VERDICTS = frozenset(_LIST["nouns"])
_IS, _SAID_SO = frozenset(("is", "was")), frozenset((*_LIST["verbs"], "be", "been"))
_BEING = frozenset(("is", "are", "was", "were", "been"))
_DESCRIBED = lazy_pattern(
    rf"\b(?:is|are|was|were|been)\s+(?:(?:widely|variously|often|also|since|already)\s+)?(?:{_VERBS})\s+(?:as\s+)?(?:an?\s+|the\s+)?\Z|"
    r"\b(?:is|are|was|were)\s+said\s+to\s+(?:be|have\s+been)\s+\Z",
    re.I,
)
_TALK_OF = lazy_pattern(
    r"\b[Tt]here\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:talk|cries|shouts|whispers|murmurs|mutterings|accusations)\s+of\s+"
    r"(?:an?\s+)?\Z"
)
_IS_HOW = lazy_pattern(rf"\s+(?:is|was)\s+how\s+[^.;]{{1,40}}\b(?:is|are|was|were|been)\s+(?:{_VERBS})\b(?!\s+by)")
_VERDICT_IS = lazy_pattern(
    rf"(?:\A|[.!?;]\s+)(?:One|The|Another|Some|A\s+common|The\s+\w+)\s+(?:{_NOUNS})\s+(?:in|at|on|across|around|among)\s+[^.,;:]{{1,40}}"
    r"\s+(?:is|was)[:,]?\s+\Z"
)
_WAS_THE = lazy_pattern(rf"\s+(?:is|was)\s+(?:one|the|a|another)\s+(?:\w+\s+)?(?:{_NOUNS})\b([^.;]{{0,60}})")
_TAGGED = lazy_pattern(
    r"[^.;!?]{0,80},\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){1,3}(?:said|says|wrote|writes|added|told|tweeted|reported)\b|"
    r"[^.;!?]{0,80},\s+(?:said|says|wrote|added|according\s+to)\s"
)
_SPEAKER = lazy_pattern(r"\s*(?:by|of|from|on)\s+")
_BY = lazy_pattern(r"[^.;]{0,80}?\bby\s")


class Fragment(Rule[Quotation]):
    """A quotation of one to three words is said to be somebody's verdict, and nobody is named.

    "The late delivery has been described as “a scandal”" borrows the force of a quotation without anybody to answer for
    it; mostly it is the writer's own word with marks around it. Every house asks for the speaker, or for the marks to
    go.

    Flagged are fragments that the copy gives as a reaction without saying whose: the passive ("was branded a …"), "was
    one response", "the word in Baquba is …".

    Left alone: words whose speaker the sentence names, titles and names, terms being explained, signs and labels, and
    scare quotes that make no claim to have been said.
    """

    id = "quotes/fragment"
    severity = Severity.WARNING
    flags = (
        Example('The late delivery has been described as "a scandal." It was held up.', ('"a scandal."',)),
        Example('The word in Baquba is "cancer". A petition was signed.', ('"cancer"',)),
        Example("“Obscene,” was one response. The fund had voted for it.", ("“Obscene,”",)),
        Example(
            "There was talk of “betrayal” in the harbour. “A mess” is how the plan has been described.",
            ("“betrayal”", "“A mess”"),
        ),
        Example("“Grossly unfair” was the reaction in Eldoret, where 200 train.", ("“Grossly unfair”",)),
    )
    passes = (
        Example("Lahiri, who wrote the notes, called her voice “unvarnished”."),
        Example("The deal was described as “a scandal” by the mayor. It was branded “a joke” last week by unions."),
        Example("“Obscene” was the verdict of Mr Whitlow. One train bore the word “Amber”."),
        Example("The hacker was branded “in homage to” Lazar, Song wrote in her report."),
        Example("It is known as “doomscrolling”. He was convicted of “lewd behaviour”."),
        Example("The key word is “communicate”. Each idea is labelled as a “card”.."),
        Example("The board showed one sailing with the word “Amber” beside it."),
    )

    def candidates(self, document: Document) -> Iterable[Quotation]:
        """Every quotation of one to three words."""
        words = document.words
        return [
            q
            for q in document.quotations.outer
            if q.closed and 0 < len(words.within(q.inner_start, q.inner_end)) <= _LONGEST
        ]

    def judge(self, quotation: Quotation, document: Document) -> Finding | None:
        """The fragment, if it is given as a verdict of nobody's."""
        text = document.prose
        block = document.segments.blocks[document.segments.block_at(quotation.start)]
        begin = max(block.start, quotation.start - 90)
        before, words_before = text[begin : quotation.start], document.words.folded_within(begin, quotation.start)
        after = text[quotation.end : min(block.end, quotation.end + 100)]
        ended = text[quotation.inner_end - 1] in ".!?"
        last, following = _hung_on(before), next(iter(after.split(None, 1)), "")
        if last in _SAID_SO and not _BEING.isdisjoint(words_before) and _DESCRIBED.search(before):
            if _BY.match("" if ended else after) or re.search(r"\bby\s+[^.;]*\Z", before):
                return None
        elif not (
            (last in _IS and not _VERDICTS.isdisjoint(before.split()) and _VERDICT_IS.search(before))
            or (last == "of" and "there" in words_before and _TALK_OF.search(before))
            or (following in _IS and "how" in after and _IS_HOW.match(after))
        ):
            sentence = document.segments.sentence(document.segments.sentence_at(quotation.start))
            opens = following in _IS and quotation.start == sentence.start and not ended
            verdict = _WAS_THE.match(after) if opens else None
            if not verdict or _SPEAKER.match(verdict[1]):
                return None
        if not ended and _TAGGED.match(after):
            return None
        words = " ".join(text[quotation.inner_start : quotation.inner_end].split()).strip(".,")
        return self.finding(
            (quotation.start, quotation.end),
            f"Nobody is named who said “{words}”.",
            f"AU: Who said “{words}”?",
            words,
        )


def _hung_on(before: str) -> str:
    """The word that a quotation hangs on, with no article and no "as" between the two: "described" in "described as a".

    It tells at once that most quotations are nobody's verdict."""
    words = before.lower().split()
    while words and words[-1] in ("a", "an", "the", "as"):
        words.pop()
    return words[-1].rstrip(":,") if words else ""
