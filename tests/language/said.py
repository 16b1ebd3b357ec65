"""The attributions of a text in words, as the tests of attribution compare them."""

from checker.document import Document


def read(text):
    """Attributions as (source, cue, content) in words; pieces of one part joined by " … "."""
    document = Document(text)

    def words(spans):
        return " … ".join(document.text[start:end] for start, end in spans)

    return [(words(a.source), words(a.cue), words(a.content)) for a in document.attributions]
