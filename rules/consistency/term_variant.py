"""consistency/term-variant: one term, written in two ways."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.terms import Form, Term
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.stories import Stories


class TermVariant(Rule[Term]):
    """One term is written in two ways: airstrike and air strike, e-mail and email, adviser and advisor.

    Every style book picks one form and asks for it throughout; two forms in one story show that nobody read it as a
    whole. The rarer form is reported, or the later if neither is rarer, and every other place is named with it.

    Left alone: names, verbs and their nouns ("set up", "set-up"), compounds that take a hyphen only before a noun
    ("long-term plans", "in the long term"). Where the other form stands only in somebody's quotation, it is a note.
    """

    id = "consistency/term-variant"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("At least 17 died in the airstrike. She said air strikes tend to follow defeats.", ("air strikes",)),
        Example("Dockworkers voted to stay out. Among the dock workers was a lashing foreman.", ("dock workers",)),
        Example("She told them by email. In a second e-mail she said more.", ("e-mail",)),
        Example("It had advisers in both countries. An advisor to the camp said so.", ("advisor",)),
        Example(
            "Sodium is a rival to lithium-ion cells and to the lithium ion chemistries of phones.", ("lithium ion",)
        ),
        Example("A car wash shut. The car wash was sold. He met them at the carwash.", ("carwash",)),
        Example(
            "It ordered airstrikes. “They fear air strikes,” an official said of the airstrikes.", ("air strikes",)
        ),
    )
    passes = (
        Example("He set up a firm. The set-up cost was high. It may be so; maybe not. Any one of them is anyone."),
        Example("Long-term plans are rare. In the long term, we are all dead. A well-known man is well known."),
        Example("The White House is a white house. The Facebook page is no face book."),
        Example("He re-signed for the club; his coach resigned. A co-op hen coop."),
        Example("It was a decision-making body. Decision making is slow."),
    )

    def candidates(self, document: Document) -> Iterable[Term]:
        """Every term that the copy writes in more than one way."""
        return document.terms

    def judge(self, term: Term, document: Document) -> Finding | None:
        """The rarer form, with every other place."""
        own = [form for form in term.forms if form.spans]
        severity = Severity.WARNING if len(own) > 1 else Severity.NOTE
        forms = own if len(own) > 1 else list(term.forms)
        rare = min(reversed(forms), key=lambda form: len(form.spans) or -1) if len(own) > 1 else _quoted(forms)
        usual = max((form for form in forms if form is not rare), key=lambda form: len(form.spans))
        span = (rare.spans or rare.quoted)[0]
        related = [
            Related(s.start, s.end, f"“{form.text}”")
            for form in term.forms
            for s in (form.spans or form.quoted)
            if s != span
        ]
        from checker.language.house_style import rewritten

        edits = rewritten(document.text, term, document.house, document.quotations)
        return self.finding(
            span,
            f"The copy writes “{rare.text}” here and “{usual.text}” elsewhere.",
            f"AU: {_lower(usual.text)} or {_lower(rare.text)}? One form throughout.",
            term.key,
            severity=severity,
            related=sorted(related),
            suggestions=[edit.text for edit in edits if edit.start == span.start],
            edits=edits,
        )

    def between(self, stories: Stories) -> Iterable[tuple[str, Finding]]:
        """Terms that one file writes otherwise than others."""
        from checker.language.story_differences import terms_that_differ

        for found in terms_that_differ(stories.terms):
            yield self.between_stories(
                found,
                f"“{found.odd}” here is “{found.usual}” in {found.where}.",
                f"AU: {_lower(found.usual)} or {_lower(found.odd)}? One form in all stories.",
            )


def _quoted(forms: list[Form]) -> Form:
    return next((form for form in forms if not form.spans), forms[-1])


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
