"""Which waivers of files waive nothing in a run that would have met what they waive."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator

from checker.waivers import Waiver, WaiverFiles


def stale_waivers(
    checked: Iterable[str],
    arguments: Iterable[str],
    used: Collection[tuple[str, str]],
    examined: Collection[str],
    whole: bool,
) -> Iterator[tuple[str, str]]:
    """Files of waivers, and what to tell of waivers in them that cover nothing.

    Of a waiver for one file of copy this can be said once that was checked; of any other, once the whole folder of the
    waiver's file was. ``whole`` says that every rule was run.
    """
    files = WaiverFiles()
    known: dict[tuple[str, str], Waiver] = {}
    paths = {os.path.abspath(path) for path in checked}
    for folder in sorted({os.path.dirname(path) for path in paths}):
        known.update(((waiver.where, waiver.place), waiver) for waiver in files.above(folder))
    walked = (
        [os.path.join(os.path.abspath(folder), "") for folder in arguments if os.path.isdir(folder)] if known else []
    )
    for key, waiver in known.items():
        families = (*examined, *(rule.partition("/")[0] for rule in examined))
        if key in used or (waiver.rule not in families if waiver.rule else not whole):
            continue
        root = os.path.dirname(os.path.abspath(waiver.where))
        alone = waiver.path and not any(char in waiver.path for char in "*?[")
        if (alone and os.path.join(root, waiver.path) in paths) or os.path.join(root, "").startswith(tuple(walked)):
            if waiver.fingerprint:
                yield waiver.where, f"{waiver.place} waives nothing; remove it"
            else:
                about = f"no finding of {waiver.rule} is about {waiver.subject!r}, as the format csv shows it"
                yield waiver.where, f"{waiver.place} waives nothing: {about}; mend its subject or remove it"
