"""sources/boilerplate-anonymity: a reason for anonymity that says nothing."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity, Span, normalised
from checker.lists import word_list
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Reason(NamedTuple):
    """A source and the reason that the copy gives for not naming it: its words, folded, and where the source stands."""

    words: str
    span: Span
    others: tuple[Span, ...]


class BoilerplateAnonymity(Rule[Reason]):
    """The reason given for not naming a source is a formula: "not authorised to speak to the media".

    Nearly everybody who talks to a reporter is not authorised to. The New York Times counted the phrase almost 300
    times in a year (2010) and told its desks that such a reason is worse than none: say what the source risks, or why
    the information matters enough. A note.

    Left alone: reasons that name a risk or a bond ("because he feared for his job", "because the file is sealed",
    "because she had signed an agreement")."""

    id = "sources/boilerplate-anonymity"
    severity = Severity.NOTE
    flags = (
        Example(
            "An official said the road was shut. He asked not to be named because he was not authorised to speak to "
            "the media.",
            ("An official",),
        ),
        Example(
            "A senior aide, who spoke on condition of anonymity to discuss private talks, said they had failed.",
            ("A senior aide",),
        ),
        Example(
            "A diplomat, speaking on condition of anonymity given the sensitivity of the issue, said it failed.",
            ("A diplomat",),
        ),
    )
    passes = (
        Example("An official, who asked not to be named because he feared for his job, said the road was shut."),
        Example("A former manager spoke on condition of anonymity because he had signed an agreement."),
        Example(
            "A person with knowledge of the inquiry said he was followed. The person asked not to be named because the "
            "file is sealed."
        ),
        Example("A spokesman said the road was shut."),
    )

    def candidates(self, document: Document) -> Iterable[Reason]:
        """Every reason given for not naming a source."""
        for source in document.ledger.sources:
            if source.reason and source.spans:
                yield Reason(source.reason, source.spans[0], source.spans[1:])

    def judge(self, candidate: Reason, document: Document) -> Finding | None:
        """A finding where the reason is one of the formulas and names no risk."""
        lists = word_list("rules/sources/boilerplate_anonymity")
        if not any(phrase in candidate.words for phrase in lists["formulas"]):
            return None
        if any(phrase in candidate.words for phrase in lists["risks"]):
            return None
        who = " ".join(document.text[slice(*candidate.span)].split())
        return self.finding(
            candidate.span,
            f"The reason for not naming “{who}” is a formula.",
            "AU: What does this source risk, or why must the reader have this? Say so in plain words.",
            normalised(who),
            related=[Related(s, e, "the same source") for s, e in candidate.others],
        )
