"""Stories for the tests of the editorial report, as reports on them, and what must be in any format of theirs."""

from datetime import date
from pathlib import Path

import checker
from checker import Config
from checker.report.editorial.content import editorial

SEED = next((Path(__file__).parents[3] / "seeds").glob("*.txt"))
HOSTILE = (
    "Copy that bites: </style></script><script>document.title='bitten'</script>\n\n"
    "The regime's \"><img src=x onerror=alert(1)> official said on Monday, 5 March 2024, that “<b onclick='x()'>"
    "terrorists” met Esmail Kaani. Kaani left; Qaani’s men stayed.\u2028Sources said javascript:alert(1) and ]]> and"
    " --> and {{7*7}}.\n\n"
    "A \x00NUL, a \x1b[31mcolour, a \udc80 lone surrogate and \u202eback to front\u202c, reportedly."
    " =1+1|cmd, @SUM(A1).\n\n"
    "* [link](javascript:alert(1)) and `code` | pipe <!-- comment -->, officials <script>said</script>.\n"
)


def seed():
    report = checker.check_file(SEED, config=Config())
    return report, editorial(report, Config())


def hostile():
    report = checker.check(HOSTILE, path="<script>\"&'.txt", date=date(2024, 3, 6), config=Config())
    assert {"names/variant-spelling", "dates/weekday-mismatch"} <= {finding.rule for finding in report.findings}
    return report, editorial(report, Config())


def words_of(report):
    """Whatever the report has to tell in words, each as one line."""
    document = report.document
    for finding in report.findings:
        yield from (finding.rule, finding.severity.label, finding.message, finding.query)
        yield from finding.suggestions
        yield from (note for _, _, note in finding.related)
    for entity in report.names:
        yield from (entity.name, entity.kind, *(spelling.text for spelling in entity.spellings))
    for source in report.sources:
        yield from (source.id, source.kind, source.via, source.reason, *source.as_written)
    yield from (document.text[date.start : date.end] for date in report.dates)
    yield from (document.text[figure.start : figure.end] for figure in report.figures)
    for acronym in report.acronyms:
        yield from (acronym.short, *(expansion.long for expansion in acronym.expansions))
    yield from (label.term.term for label in report.labels)
    yield from report.examined
    yield report.summary
    yield from (document.text[block.start : block.end] for block in document.segments.blocks)
