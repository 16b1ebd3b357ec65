"""Word lists, compiled from the TOML files by ``python -m checker.lists``: edit those, not this."""

LISTS = {}
