"""The same work in several processes: results in the order of the questions, and never more than a few ahead."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Any, TypeVar

    Question = TypeVar("Question")
    Answer = TypeVar("Answer")

_BATCH = 8  # stories; one alone is checked faster than it is sent
_AHEAD = 4  # batches a process


def in_order(work: Callable[[Question], Answer], questions: Iterable[Question], jobs: int) -> Iterator[Answer]:
    """``work`` done on every question by ``jobs`` processes. Both must survive pickling."""
    from concurrent.futures import ProcessPoolExecutor

    rest = iter(questions)
    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(work,))
    try:
        waiting: deque[Future[list[Answer]]] = deque()
        while True:
            while len(waiting) < jobs * _AHEAD and (batch := list(islice(rest, _BATCH))):
                waiting.append(pool.submit(_batch, batch))
            if not waiting:
                return
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


_work: Callable[[Any], Any] | None = None


def _begin(work: Callable[[Any], Any]) -> None:
    """An interruption is for the process that asked; the workers end with it, and without a traceback each."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _work  # noqa: PLW0603 (a worker process does one work in its life, and what that remembers is to stay)
    _work = work


def _batch(questions: list[Any]) -> list[Any]:
    assert _work
    return [_work(question) for question in questions]
