"""Word lists, compiled from the TOML files by ``python -m checker.lists``: edit those, not this."""

LISTS = {'checker/language/abbreviations': {'leading': ['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'fr', 'hon', 'st',
                                                'messrs', 'mme', 'mlle', 'sr', 'sra', 'srta', 'gov', 'sen', 'sens',
                                                'rep', 'reps', 'pres', 'amb', 'supt', 'insp', 'atty', 'gen', 'lt',
                                                'col', 'maj', 'capt', 'cmdr', 'cpl', 'sgt', 'pvt', 'adm', 'brig', 'det',
                                                'no', 'nos', 'vs', 'v', 'mt', 'ft', 'fig', 'pp', 'vol', 'ed', 'approx',
                                                'ca', 'cf', 'viz', 'al-hajj', 'ayat', 'msgr', 'bros'],
                                    'trailing': ['inc', 'ltd', 'co', 'corp', 'plc', 'llc', 'jr', 'snr', 'jnr', 'bhd',
                                                 'pty', 'esq', 'etc', 'al', 'ave', 'blvd', 'rd', 'dept', 'univ', 'assn',
                                                 'a.m', 'p.m', 'ph.d', 'm.d', 'b.a', 'm.a', 'u.s', 'u.k', 'u.n', 'e.u',
                                                 'd.c', 'u.s.a', 'n.y', 'l.a', 'n.j', 'n.h', 'n.c', 's.c', 'n.d', 's.d',
                                                 'n.m', 'r.i', 'w.va', 'b.c', 'a.d', 'ala', 'ariz', 'ark', 'calif',
                                                 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la',
                                                 'md', 'mass', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev',
                                                 'okla', 'ore', 'pa', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo',
                                                 'ont', 'que'],
                                    'numbered': ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct',
                                                 'nov', 'dec', 'p', 'art', 'sec', 'ch']}}
