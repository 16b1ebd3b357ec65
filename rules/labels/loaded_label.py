"""labels/loaded-label: a noun or adjective that takes sides, in the publication's own voice."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.labels import LabelUse, ended
from checker.language.loaded_terms import ADJECTIVE, NOUN, PHRASE
from checker.language.voice import Voice
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_NAMING = ("violent_actor_label", "regime_label", "political_label", "dehumanising", "issue_frame", "house")
_JUDGING = ("evaluative_adjective", "violent_metaphor", "conflict_noun")


class LoadedLabel(Rule[tuple[LabelUse, ...]]):
    """A loaded noun or adjective stands in the publication's own voice.

    "Terrorist", "regime", "thug", "notorious", "hardliners" tell the reader what to think of somebody instead of what
    that somebody did. Reuters, the BBC, the AP and AFP keep such words for quotations and named sources; Wikipedia's
    manual of style lists most of them as contentious. One finding a term, at its first use, with every other use as a
    related place; the house's own extra labels are found the same way, and its allowed ones never.

    Words that stand for persons, groups and governments are warnings. Adjectives and nouns that judge ("notorious",
    "ruthless") are warnings where any desk would query them and notes where it depends on the copy ("brutal",
    "staunch"), as are abstractions ("terrorism") and all that judge in copy that is no news report.

    A house may ban terms, of its own list or by taking over a published policy (Reuters, BBC, AP, AFP): they are
    errors, verbs and adverbs too, and the finding gives the house's reason.

    Left alone: quotations, paraphrases of a named speaker, official names and titles, legal terms ("convicted of
    terrorism offences"), words that somebody else applies ("designated a terrorist group"), and other senses
    ("inspection regime", "radical surgery", "cult film", "free radical").
    """

    id = "labels/loaded-label"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("Hardliners in the bloc took 15 seats and the Green Alternative ten.", ("Hardliners",)),
        Example("On Tuesday about 40 rabble-rousers held up banners outside the hotel.", ("rabble-rousers",)),
        Example("The regime has sent patrols up the road. On Monday the regime denied it.", ("regime",)),
        Example("A swarm of migrants waited at the border on Monday.", ("swarm of migrants",)),
        Example("They were buried out of sight of the barbaric army’s drones.", ("barbaric",)),
        Example("The notorious militia left its base. Residents watched the lorries go.", ("notorious",)),
    )
    passes = (
        Example("“She runs a regime of cousins,” he told the programme."),
        Example('"They lost. "We won. "Of course, we have been notorious for it. "But it is over," he said.'),
        Example(
            "Robinson (Sunderland), Savage (Blackburn) and Koumas (West Brom) play. It is on the far right of the page."
        ),
        Example("They would be hard-pressed to win. Shade is believed to stunt growth. The servers became snowflakes."),
        Example("“Regime”, in hydrology, means the pattern of a river’s flow. The drug regime was changed."),
        Example("A study by the Centre for the Study of Radicalisation and Terrorism counted four cases."),
        Example("He was convicted of terrorism offences. The group is designated a terrorist organisation by the US."),
        Example("It broke through while trapping a stray hydroxyl radical before it could attack the wall."),
        Example("The surgeon proposed a radical mastectomy, and the cult film was shown again."),
        Example("The delegates would then swarm to her side.", note="said of nobody whom the word could demean"),
        Example("The Prevention of Terrorism Act was passed in 2005, and Islamic Jihad signed the paper."),
    )

    def candidates(self, document: Document) -> Iterable[tuple[LabelUse, ...]]:
        """The uses of each loaded noun, adjective or phrase, in whosever voice, together."""
        uses: dict[str, list[LabelUse]] = {}
        for use in document.labels:
            term = use.term
            if (
                term.banned
                or (term.weight <= 2 and term.kind in (NOUN, ADJECTIVE, PHRASE) and term.category in _NAMING + _JUDGING)
                or term.category == "house"
            ):
                uses.setdefault(term.term, []).append(use)
        return map(tuple, uses.values())

    def judge(self, uses: tuple[LabelUse, ...], document: Document) -> Finding | None:
        """The first use in the publication's own voice, the others as related places."""
        own = [use for use in uses if use.voice is Voice.OWN]
        if not own:
            return None
        first, *others = own
        term, text = first.term, document.prose
        words = " ".join(text[first.start : first.end].split())
        doubtful = term.weight == 2 and (term.category in _JUDGING or term.term.endswith("ism"))
        doubtful |= term.category in _JUDGING and not document.is_news
        related = [Related(use.start, use.end, f"“{text[use.start : use.end]}” again") for use in others]
        again = f", {len(own)} times in all" if others else ""
        reason = f" House style’s reason: {ended(term.reason)}" if term.reason else ""
        if term.banned:
            return self._banned(first, words, reason, related)
        return self.finding(
            (first.start, first.end),
            f"“{words}” is a loaded word in the publication’s own voice{again}.",
            f"AU: Who calls them that? If nobody, write instead: {ended(term.instead)}{reason}"
            if term.category in _NAMING
            else f"AU: Says who? Without a source: {ended(term.instead)}",
            term.term,
            severity=Severity.NOTE if doubtful else None,
            related=related,
        )  # fmt: skip

    def _banned(self, use: LabelUse, words: str, reason: str, related: list[Related]) -> Finding:
        """A word that the house will not have is an error, by the house's decision and not by the rule's."""
        instead = f" Write instead: {ended(use.term.instead)}" if use.term.instead else ""
        finding = self.finding(
            (use.start, use.end),
            f"“{words}” is banned from this publication’s own voice.",
            f"AU: House style bans “{words}”.{instead}{reason}",
            use.term.term,
            related=related,
        )
        return finding._replace(severity=Severity.ERROR)
