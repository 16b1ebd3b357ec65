"""How the room of a page is shared out among the columns of a ledger, by how long their texts are."""

from __future__ import annotations

from collections.abc import Sequence

_LONGEST_WORD = 24  # letters of a word that is not broken


def column_shares(rows: Sequence[Sequence[str]], letters: int, widest: int) -> list[float]:
    """For every column its part of a line that holds so many letters; together they are 1 at most. ``rows`` hold one
    text a column, of which ``widest`` letters are worth a column's room."""
    columns = list(zip(*rows, strict=True))
    need = [
        min(_LONGEST_WORD, max(len(word) for words in column for word in (*words.split(), ""))) + 3
        for column in columns
    ]
    want = [max(0, min(widest, max(map(len, column))) - least) for column, least in zip(columns, need, strict=True)]
    spare = max(0, letters - sum(need)) / max(1, sum(want))
    shares = [least + more * min(spare, 1) for least, more in zip(need, want, strict=True)]
    return [share / max(letters, sum(shares)) for share in shares]
