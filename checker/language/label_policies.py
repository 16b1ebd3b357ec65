"""Published policies on labels, which a house may take over by name. They stand, with their sources, in
label_policies.toml."""

from __future__ import annotations

from checker.house import House
from checker.lists import word_list
from checker.tuples import NamedTuple


class Policy(NamedTuple):
    """Terms, in lower case, that are banned from the publication's own voice, and terms that are allowed in it; where
    the policy is published."""

    banned: frozenset[str]
    allowed: frozenset[str]
    source: str = ""


def policies() -> tuple[str, ...]:
    """The names of the policies that there are, sorted."""
    return tuple(sorted(word_list("checker/language/label_policies")))


def policy_of(house: House) -> Policy:
    """The policy that a house has taken over; an empty one if it has taken over none."""
    if not house.label_policy:
        return Policy(frozenset(), frozenset())
    policy = word_list("checker/language/label_policies")[house.label_policy]
    banned, allowed = (frozenset(term.lower() for term in policy[key]) for key in ("banned", "allowed"))
    return Policy(banned, allowed, policy["source"])
