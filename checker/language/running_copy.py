"""Running copy: the sentences of a story that are neither display copy (headlines, decks, headings) nor a post from a
social network that stands among its paragraphs."""

from __future__ import annotations

from checker.language.segment import HEADING, HEADLINE, Segments, Words

_STORY = 4  # blocks; shorter copy has no deck
_HEAD, _DECK = 12, 14  # words
_HANDLE, _DASHES = "(@", ("— ", "– ", "- ")
_NAME = 60  # characters between the dash and the handle


def is_running(sentence: int, segments: Segments, words: Words, text: str) -> bool:
    """Does the sentence belong to the story as it is told? One short sentence over more paragraphs is a headline, even
    if it ends in a full stop; a deck is one short sentence under it that the story will bear out ("Language unclear
    on single mothers, experts say."); a post is signed "— Name (@handle)"."""
    number = segments.sentence_blocks[sentence]
    block = segments.blocks[number]
    if block.kind in (HEADLINE, HEADING) or (number < 2 and _stands_over(number, segments, words)):
        return False
    return not is_post(text[block.start : block.end])


def is_post(paragraph: str) -> bool:
    """Is the paragraph somebody's post, signed as networks sign them where they are embedded?"""
    handle = paragraph.find(_HANDLE)
    return handle >= 0 and any(dash in paragraph[max(0, handle - _NAME) : handle] for dash in _DASHES)


def _stands_over(number: int, segments: Segments, words: Words) -> bool:
    """Is the first block of a text, or its second, one short sentence over at least three paragraphs?"""
    sentences = segments.sentences_of(number)
    if len(segments.blocks) <= _STORY or len(sentences) != 1:
        return False
    length = len(words.within(*segments.sentence(sentences[0])))
    if not number:
        return length <= _HEAD
    return length <= _DECK and (segments.blocks[0].kind == HEADLINE or _stands_over(0, segments, words))
