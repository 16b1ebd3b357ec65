"""Rules about acronyms: spelled out once, one way, before use."""
