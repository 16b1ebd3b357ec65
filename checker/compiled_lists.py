"""Word lists, compiled from the TOML files by ``python checker/lists.py``: edit those, not this."""

from typing import Any

LISTS: dict[str, dict[str, Any]] = {'checker/language/abbreviations': {'leading': ['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'fr', 'hon', 'st',
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
                                                 'nov', 'dec', 'p', 'art', 'sec', 'ch']},
 'checker/language/acronyms': {'connectives': ['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'at', 'by',
                                               'with', 'from', 'de', 'la', 'le', 'les', 'des', 'du', 'del', 'di', 'da',
                                               'do', 'dos', 'y', 'e', 'et', 'und', 'der', 'das', 'für', 'al', 'against',
                                               'or', 'as'],
                               'file_kinds': ['PDF', 'DOC', 'DOCX', 'XLS', 'XLSX', 'PPT', 'PPTX', 'ZIP', 'CSV', 'HTML',
                                              'MP3', 'MP4']},
 'checker/language/assertions': {'perfect': 'influenced fuelled fueled undermined emboldened eroded exacerbated '
                                            'worsened deepened inflamed galvanised galvanized\n'
                                            'backfired crippled devastated destabilised destabilized transformed '
                                            'reshaped rewritten upended shattered exposed poisoned\n'
                                            'soured betrayed squandered botched mishandled failed paralysed paralyzed '
                                            'revolutionised revolutionized jeopardised jeopardized\n'
                                            'vindicated tarnished stoked spurred hampered hindered damaged weakened '
                                            'strengthened bolstered boosted hurt harmed intensified\n'
                                            'aggravated compounded demoralised demoralized humiliated discredited',
                                 'plain': 'rewrites undermines threatens jeopardises jeopardizes exacerbates fuels '
                                          'emboldens contradicts defies epitomises\n'
                                          'epitomizes backfired poisoned betrayed bungled botched squandered '
                                          'mishandled spells bodes vindicates',
                                 'judgements': 'catastrophe disaster failure fiasco shambles triumph humiliation '
                                               'masterstroke farce scandal travesty blunder debacle\n'
                                               'tragedy disgrace boon godsend miracle mistake betrayal embarrassment '
                                               'breakthrough milestone watershed vindication outrage\n'
                                               'cover-up sham whitewash charade smokescreen gamble nightmare turning '
                                               'game-changer wake-up insult result consequence product proof',
                                 'superlatives': 'finest worst greatest best',
                                 'adjectives': 'chaotic shambolic disastrous catastrophic inadequate unacceptable '
                                               'shameful disgraceful outrageous scandalous\n'
                                               'inexcusable unforgivable reckless irresponsible hypocritical naive '
                                               'incompetent inept credible unconvincing implausible\n'
                                               'evident undeniable indisputable inevitable unprecedented unsustainable '
                                               'untenable doomed futile pointless hopeless woeful\n'
                                               'dismal appalling deplorable despicable cynical misguided ill-conceived '
                                               'short-sighted shortsighted overdue slow',
                                 'denied': 'credible enough working believable convincing surprising',
                                 'foretold': 'inevitably surely certainly undoubtedly doubtless force devastate '
                                             'cripple undermine embolden worsen deepen exacerbate\n'
                                             'backfire destroy transform revolutionise revolutionize jeopardise '
                                             'jeopardize',
                                 'certain': 'plainly clearly undoubtedly unquestionably undeniably obviously '
                                            'manifestly doubtless',
                                 'phrases': ['bear the brunt', 'to send a signal', 'to send a message',
                                             'sent a message', 'sends a message', 'send a clear message',
                                             'sent a clear message', 'the writing is on the wall',
                                             'it is no coincidence', 'it is no accident', 'there is no doubt',
                                             'there can be no doubt', 'make no mistake', 'the real reason',
                                             'speaks for itself', 'leave no doubt', 'leaves no doubt',
                                             'by far the most', 'the most damaging', 'the most serious crisis',
                                             'is bound to', 'are bound to', 'only a matter of time'],
                                 'first_person': "we our us i my me we're we've we'll i'm i've you your you're let's",
                                 'sport': 'match goal goals half-time striker midfielder defender goalkeeper coach '
                                          'wicket innings scored penalty league championship\n'
                                          'season cup tournament semi-final quarter-final final tennis rugby cricket '
                                          'squad referee fixture champion champions olympic medal athletics\n'
                                          'seed seeded title players player team teams game games playoff quarterback',
                                 'review': 'film films album movie movies actor actress director song songs band '
                                           'singer novel box-office starring oscar oscars gig sequel chart charts',
                                 'perfect_before': {'pushed': 'up down out',
                                                    'driven': 'up down away out',
                                                    'led': 'to',
                                                    'contributed': 'to',
                                                    'forced': 'many some several',
                                                    'made': 'it matters things',
                                                    'brought': 'the',
                                                    'sent': 'a',
                                                    'plunged': 'the',
                                                    'left': 'the',
                                                    'turned': 'the',
                                                    'paved': 'the',
                                                    'lost': 'patience sight',
                                                    'become': 'a increasingly rotten',
                                                    'proved': 'to a',
                                                    'proven': 'to a',
                                                    'changed': 'the',
                                                    'thrown': 'the',
                                                    'put': 'pressure',
                                                    'cost': 'the',
                                                    'worked': ''},
                                 'plain_before': {'caused': 'the a an this widespread',
                                                  'falls': 'short well far',
                                                  'fell': 'well far woefully',
                                                  'shows': 'how',
                                                  'showed': 'how',
                                                  'proves': 'that how',
                                                  'proved': 'that',
                                                  'marks': 'a',
                                                  'sends': 'a',
                                                  'sent': 'a',
                                                  'leaves': 'little no',
                                                  'raises': 'serious troubling',
                                                  'smacks': 'of',
                                                  'amounts': 'to',
                                                  'bears': 'all',
                                                  'flies': 'in',
                                                  'covered': 'up',
                                                  'lied': 'to about',
                                                  'played': 'into',
                                                  'paves': 'the',
                                                  'makes': 'a it no',
                                                  'lacks': 'any credibility'},
                                 'judgements_before': {'result': 'of',
                                                       'consequence': 'of',
                                                       'product': 'of',
                                                       'proof': 'of that',
                                                       'turning': 'point',
                                                       'wake-up': 'call',
                                                       'insult': 'to',
                                                       'gamble': 'that',
                                                       'mistake': '. to that'},
                                 'foretold_before': {'bear': 'the',
                                                     'lead': 'to',
                                                     'hit': 'the poor hardest',
                                                     'pay': 'the',
                                                     'have': 'far-reaching profound',
                                                     'never': 'recover forgive'}},
 'checker/language/cues': {'verbs': {'QTCNP': 'say',
                                     'QTCP': 'state write argue insist explain remark retort reply respond answer '
                                             'comment reiterate recount recall exclaim quip joke opine muse observe '
                                             'tweet blog testify boast lament reckon concede continue interject '
                                             'caution stress emphasise emphasize fume thunder declare contend maintain '
                                             'assert allege conclude posit',
                                     'QTP': 'add post text agree shout scream yell whisper mutter murmur cry chant '
                                            'sing read run go shrug begin sigh laugh joke tease counter elaborate',
                                     'QTCNPI': 'claim announce suggest note warn predict promise pledge vow threaten '
                                               'acknowledge admit confess deny confirm report estimate propose '
                                               'recommend decide indicate reveal disclose complain hint guess advise '
                                               'swear',
                                     'TCNP': 'find show discover calculate',
                                     'TCP': 'learn imply signal specify certify stipulate presume assume speculate '
                                            'theorise theorize',
                                     'QTCAP': 'tell inform assure remind notify brief',
                                     'QTIAP': 'ask',
                                     'IA': 'urge implore beg instruct encourage invite exhort press challenge order',
                                     'QTCIN': 'believe think feel hope expect fear wish know suspect doubt understand '
                                              'consider',
                                     'TI': 'realise realize worry regret intend plan',
                                     'T': 'agree',
                                     'IN': 'want seek desire',
                                     'N': 'accuse blame criticise criticize condemn denounce praise commend describe '
                                          'label brand dub characterise characterize slam blast decry deplore applaud '
                                          'hail welcome endorse dismiss reject dispute rebuke chide castigate lambast '
                                          'deride mock ridicule laud extol favour favor oppose support defend rate '
                                          'rank propose cite quote term',
                                     'V': 'call name cry',
                                     'QTN': 'demand request',
                                     'TNP': 'put',
                                     'TN': 'rule detail outline list count trace require',
                                     'TIN': 'foresee forecast anticipate envisage'},
                           'irregular': {'say': ['says', 'saying', 'said', 'said'],
                                         'write': ['writes', 'writing', 'wrote', 'written'],
                                         'swear': ['swears', 'swearing', 'swore', 'sworn'],
                                         'put': ['puts', 'putting', 'put', 'put'],
                                         'tell': ['tells', 'telling', 'told', 'told'],
                                         'think': ['thinks', 'thinking', 'thought', 'thought'],
                                         'feel': ['feels', 'feeling', 'felt', 'felt'],
                                         'know': ['knows', 'knowing', 'knew', 'known'],
                                         'understand': ['understands', 'understanding', 'understood', 'understood'],
                                         'read': ['reads', 'reading', 'read', 'read'],
                                         'find': ['finds', 'finding', 'found', 'found'],
                                         'show': ['shows', 'showing', 'showed', 'shown'],
                                         'sing': ['sings', 'singing', 'sang', 'sung'],
                                         'begin': ['begins', 'beginning', 'began', 'begun'],
                                         'run': ['runs', 'running', 'ran', 'run'],
                                         'go': ['goes', 'going', 'went', 'gone'],
                                         'seek': ['seeks', 'seeking', 'sought', 'sought'],
                                         'beg': ['begs', 'begging', 'begged', 'begged'],
                                         'plan': ['plans', 'planning', 'planned', 'planned'],
                                         'admit': ['admits', 'admitting', 'admitted', 'admitted'],
                                         'quip': ['quips', 'quipping', 'quipped', 'quipped'],
                                         'blog': ['blogs', 'blogging', 'blogged', 'blogged'],
                                         'regret': ['regrets', 'regretting', 'regretted', 'regretted'],
                                         'slam': ['slams', 'slamming', 'slammed', 'slammed'],
                                         'foresee': ['foresees', 'foreseeing', 'foresaw', 'foreseen'],
                                         'forecast': ['forecasts', 'forecasting', 'forecast', 'forecast'],
                                         'signal': ['signals', 'signalling', 'signalled', 'signalled'],
                                         'label': ['labels', 'labelling', 'labelled', 'labelled'],
                                         'stress': ['stresses', 'stressing', 'stressed', 'stressed'],
                                         'welcome': ['welcomes', 'welcoming', 'welcomed', 'welcomed'],
                                         'learn': ['learns', 'learning', 'learned', 'learned']},
                           'forms': {'also_nouns': 'claim claims report reports state states note notes comment '
                                                   'comments answer answers remark remarks reply replies call calls '
                                                   'name names plan plans promise promises pledge pledges vow vows '
                                                   'threat request requests demand demands estimate estimates forecast '
                                                   'forecasts hope hopes fear fears doubt doubts wish wishes desire '
                                                   'desires order orders rule rules list lists count counts detail '
                                                   'details outline outlines show shows find finds put puts blame '
                                                   'praise support favour favor press challenge brand brands label '
                                                   'labels rate rates rank ranks quote quotes joke jokes post posts '
                                                   'text texts tweet tweets read run runs cry cries laugh laughs sigh '
                                                   'sighs shout shouts warning feeling meaning finding findings '
                                                   'understanding being saying thinking planning reporting ruling '
                                                   'showing counter counters signal signals hint hints guess trace '
                                                   'traces term terms brief briefs blog blogs concern concerns boast '
                                                   'worry worries regret regrets press whisper chant chants go goes '
                                                   'stress dispute disputes blast rebuke name thought',
                                     'strict': 'add go run read begin continue sing post text note show find report '
                                               'list name call state press order run rule shrug sigh laugh begin learn '
                                               'detail outline discover cry decide reveal indicate agree go begin plan '
                                               'confirm know understand consider run seek rate rank support defend '
                                               'welcome brand label term cite quote'},
                           'phrases': {'source_follows': ['according to', 'as reported by', 'as told to', 'as told by',
                                                          'as stated by', 'as described by', 'as quoted by',
                                                          'as cited by', 'in the words of', 'in the view of',
                                                          'in the opinion of', 'in the eyes of', 'on the word of',
                                                          'reported by', 'as revealed by', 'as noted by',
                                                          'as confirmed by'],
                                       'adverbs': ['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently',
                                                   'seemingly', 'ostensibly'],
                                       'raising': ['seems', 'seem', 'seemed', 'appears', 'appear', 'appeared'],
                                       'passive_to': 'believed said thought reported expected alleged rumoured rumored '
                                                     'understood known considered feared presumed supposed claimed '
                                                     'estimated deemed tipped assumed projected predicted believed '
                                                     'hoped scheduled',
                                       'passive_as': 'seen viewed regarded described classified characterised '
                                                     'characterized considered perceived hailed billed touted dubbed '
                                                     'labelled labeled branded known portrayed depicted recognised '
                                                     'recognized',
                                       'passive_that': 'believed said thought reported expected alleged rumoured '
                                                       'rumored understood known considered feared presumed claimed '
                                                       'estimated assumed suggested hoped felt agreed accepted argued '
                                                       'suspected acknowledged revealed announced confirmed',
                                       'passive_of': 'accused suspected',
                                       'adjectives': 'clear unclear likely unlikely possible certain evident obvious '
                                                     'apparent',
                                       'states': 'nervous worried concerned anxious afraid confident desperate '
                                                 'terrified horrified alarmed convinced hopeful optimistic pessimistic '
                                                 'wary keen eager reluctant determined adamant sure unsure sceptical '
                                                 'skeptical furious angry critical sorry proud aware willing unhappy',
                                       'nouns_that': 'claim claims statement statements allegation allegations '
                                                     'accusation accusations belief view argument assertion assertions '
                                                     'suggestion suggestions contention admission concession '
                                                     'announcement warning warnings fear fears concern concerns hope '
                                                     'hopes promise pledge vow threat threats prediction predictions '
                                                     'conclusion insistence denial report reports rumour rumours rumor '
                                                     'rumors speculation complaint complaints perception suspicion '
                                                     'suspicions assumption opinion idea notion finding verdict '
                                                     'expectation expectations',
                                       'nouns_to': 'promise pledge vow threat plan plans desire offer proposal request '
                                                   'call calls decision refusal order intention wish hope commitment',
                                       'before_infinitive': 'went go goes goes going continued continues began refused '
                                                            'refuses declined declines wanted wants used proceeded '
                                                            'hastened dared tried rushed moved',
                                       'bearers': 'statement interview email e-mail letter tweet post speech memo '
                                                  'briefing release blog column article report reply testimony '
                                                  'affidavit filing note message conference text op-ed video phone '
                                                  'telephone call rally debate hearing court parliament television '
                                                  'radio twitter facebook instagram telegram'}},
 'checker/language/dates': {'months': {'january': 1,
                                       'jan': 1,
                                       'february': 2,
                                       'feb': 2,
                                       'march': 3,
                                       'mar': 3,
                                       'april': 4,
                                       'apr': 4,
                                       'may': 5,
                                       'june': 6,
                                       'jun': 6,
                                       'july': 7,
                                       'jul': 7,
                                       'august': 8,
                                       'aug': 8,
                                       'september': 9,
                                       'sept': 9,
                                       'sep': 9,
                                       'october': 10,
                                       'oct': 10,
                                       'november': 11,
                                       'nov': 11,
                                       'december': 12,
                                       'dec': 12},
                            'weekdays': {'monday': 0,
                                         'mon': 0,
                                         'tuesday': 1,
                                         'tues': 1,
                                         'tue': 1,
                                         'wednesday': 2,
                                         'weds': 2,
                                         'wed': 2,
                                         'thursday': 3,
                                         'thurs': 3,
                                         'thur': 3,
                                         'thu': 3,
                                         'friday': 4,
                                         'fri': 4,
                                         'saturday': 5,
                                         'sat': 5,
                                         'sunday': 6,
                                         'sun': 6},
                            'days': {'today': 0, 'yesterday': -1, 'tomorrow': 1, 'tonight': 0},
                            'words': {'seasons': ['spring', 'summer', 'autumn', 'winter'],
                                      'before_month': ['in', 'last', 'next', 'this', 'since', 'until', 'till', 'by',
                                                       'from', 'of', 'during', 'through', 'early', 'late', 'mid', 'to',
                                                       'and', 'between', 'for', 'before', 'after', 'every', 'each',
                                                       'that', 'following', 'previous', 'around', 'throughout'],
                                      'before_year': ['in', 'since', 'from', 'until', 'till', 'by', 'during', 'of',
                                                      'between', 'before', 'after', 'early', 'late', 'mid', 'through',
                                                      'to', 'and', 'circa', 'around', 'the', 'last', 'around',
                                                      'throughout', 'spring', 'summer', 'autumn', 'winter', 'christmas',
                                                      'easter', 'ending', 'back'],
                                      'after_clock': ['gmt', 'bst', 'est', 'edt', 'cst', 'cdt', 'mst', 'mdt', 'pst',
                                                      'pdt', 'utc', 'cet', 'cest', 'hrs', 'hours', 'local', 'am', 'pm',
                                                      'ist', 'jst', 'aest']}},
 'checker/language/figures': {'cardinals': {'zero': 0,
                                            'one': 1,
                                            'two': 2,
                                            'three': 3,
                                            'four': 4,
                                            'five': 5,
                                            'six': 6,
                                            'seven': 7,
                                            'eight': 8,
                                            'nine': 9,
                                            'ten': 10,
                                            'eleven': 11,
                                            'twelve': 12,
                                            'thirteen': 13,
                                            'fourteen': 14,
                                            'fifteen': 15,
                                            'sixteen': 16,
                                            'seventeen': 17,
                                            'eighteen': 18,
                                            'nineteen': 19,
                                            'twenty': 20,
                                            'thirty': 30,
                                            'forty': 40,
                                            'fifty': 50,
                                            'sixty': 60,
                                            'seventy': 70,
                                            'eighty': 80,
                                            'ninety': 90},
                              'magnitudes': {'dozen': 12,
                                             'hundred': 100,
                                             'thousand': 1000,
                                             'million': 1000000,
                                             'billion': 1000000000,
                                             'trillion': 1000000000000},
                              'suffixes': {'k': 3, 'm': 6, 'mn': 6, 'mln': 6, 'bn': 9, 'tn': 12, 'trn': 12},
                              'currencies': {'$': 'USD',
                                             'US$': 'USD',
                                             'A$': 'AUD',
                                             'C$': 'CAD',
                                             'NZ$': 'NZD',
                                             'HK$': 'HKD',
                                             'S$': 'SGD',
                                             '£': 'GBP',
                                             '€': 'EUR',
                                             '¥': 'JPY',
                                             '₹': 'INR',
                                             '₩': 'KRW',
                                             '₽': 'RUB',
                                             '₦': 'NGN',
                                             '₺': 'TRY',
                                             '₪': 'ILS',
                                             '₴': 'UAH'},
                              'units': {'words': ['dollar', 'dollars', 'euro', 'euros', 'pound', 'pounds', 'yen',
                                                  'rupee', 'rupees', 'dinar', 'dinars', 'rouble', 'roubles', 'ruble',
                                                  'rubles', 'franc', 'francs', 'peso', 'pesos', 'rand', 'riyal',
                                                  'riyals', 'naira', 'shillings', 'yuan', 'km', 'kilometre',
                                                  'kilometres', 'kilometer', 'kilometers', 'mile', 'miles', 'metre',
                                                  'metres', 'meter', 'meters', 'cm', 'mm', 'feet', 'foot', 'ft', 'inch',
                                                  'inches', 'yard', 'yards', 'acre', 'acres', 'hectare', 'hectares',
                                                  'kg', 'kilo', 'kilos', 'kilogram', 'kilograms', 'gram', 'grams',
                                                  'tonne', 'tonnes', 'ton', 'tons', 'lb', 'lbs', 'stone', 'ounce',
                                                  'ounces', 'litre', 'litres', 'liter', 'liters', 'gallon', 'gallons',
                                                  'barrel', 'barrels', 'mph', 'kph', 'degree', 'degrees', 'mb', 'gb',
                                                  'kb', 'mw', 'gw', 'kw']},
                              'hedges': {'one_word': ['about', 'around', 'nearly', 'almost', 'some', 'roughly',
                                                      'approximately', 'circa', 'over', 'under', 'perhaps', 'estimated',
                                                      'approx'],
                                         'before_than': ['more', 'less', 'fewer', 'greater', 'higher', 'lower'],
                                         'before_least': ['at']}},
 'checker/language/label_gates': {'every': {'before': ['word', 'words', 'term', 'terms', 'phrase', 'label', 'labelled',
                                                       'labeled', 'dubbed', 'branded', 'called', 'termed', 'deemed',
                                                       'nicknamed', 'entitled', 'titled'],
                                            'near': ['labelled', 'labeled', 'dubbed', 'branded', 'designated',
                                                     'denounced', 'accused', 'accuses', 'accusing', 'convicted',
                                                     'charged', 'prosecuted', 'described', 'calling', 'call', 'calls',
                                                     'called', 'portrayed', 'perceived', 'alleged', 'listed',
                                                     'considered', 'deemed', 'declared', 'characterised',
                                                     'characterized', 'condemned', 'compared'],
                                            'naming': ['calling', 'calls', 'called', 'labelled', 'labeled', 'labelling',
                                                       'labeling', 'dubbed', 'branded', 'branding', 'dismissed',
                                                       'dismissing', 'pummeled', 'pummelled', 'denounced', 'denouncing',
                                                       'condemned', 'condemning', 'describing', 'described',
                                                       'portrayed', 'portraying', 'cast', 'casting', 'accused',
                                                       'accusing']},
                                  'gates': {'official_name': {'after': ['act', 'acts', 'bill', 'law', 'laws',
                                                                        'legislation', 'offences', 'offenses',
                                                                        'charges', 'charge', 'suspect', 'suspects',
                                                                        'prevention', 'financing', 'unit', 'squad',
                                                                        'branch', 'command', 'trial', 'case',
                                                                        'insurance'],
                                                              'before': ['counter', 'anti', 'counter-']},
                                            'designation': {'near': ['designation', 'designate', 'sanctions',
                                                                     'blacklist', 'watchlist', 'list']},
                                            'general_sense': {'near': ['war', 'against', 'international', 'global',
                                                                       'combat', 'combating', 'combatting', 'fight',
                                                                       'fighting', 'counter', 'threat', 'law', 'laws',
                                                                       'prevention', 'acts', 'act', 'sponsor',
                                                                       'sponsors', 'offences', 'charges', 'crime',
                                                                       'related', 'experts', 'expert', 'studies',
                                                                       'domestic', 'financing']},
                                            'radical_gate': {'after': ['change', 'changes', 'reform', 'reforms',
                                                                       'overhaul', 'rethink', 'shift', 'solution',
                                                                       'solutions', 'surgery', 'plan', 'plans', 'new',
                                                                       'step', 'steps', 'idea', 'ideas', 'departure',
                                                                       'design', 'redesign', 'transformation',
                                                                       'treatment', 'approach', 'improvement',
                                                                       'transparency', 'proposals', 'proposal',
                                                                       'restructuring', 'innovation', 'simplification',
                                                                       'movement', 'action', 'prostatectomy',
                                                                       'mastectomy', 'feminism', 'feminist', 'party',
                                                                       'new', 'different', 'differently'],
                                                             'near': ['free', 'hydroxyl', 'chemical', 'molecule',
                                                                      'atom', 'oxygen']},
                                            'religious_sense': {'near': ['saint', 'church', 'catholic', 'christian',
                                                                         'feast', 'st', 'relics', 'saints']},
                                            'butcher_gate': {'near': ['shop', 'meat', 'baker', 'grocer', 'son', 'trade',
                                                                      'apprentice', 'counter', 'sausages', 'beef',
                                                                      'father', 'works', 'worked', 'local', 'family']},
                                            'proxy_gate': {'near': ['vote', 'votes', 'voting', 'voter', 'server',
                                                                    'servers', 'statement', 'fight', 'shareholder',
                                                                    'shareholders', 'advisory', 'adviser', 'advisers',
                                                                    'season', 'measure', 'indicator', 'good', 'data',
                                                                    'web', 'internet', 'by', 'metric', 'metrics',
                                                                    'access', 'variable', 'for']},
                                            'proxy2_gate': {'after': ['for']},
                                            'puppet_gate': {'near': ['show', 'shows', 'theatre', 'theater', 'animation',
                                                                     'hand', 'string', 'strings', 'film', 'movie',
                                                                     'cast', 'children', 'glove', 'stars', 'starring',
                                                                     'comedy', 'marionette', 'series', 'sock',
                                                                     'puppeteer'],
                                                            'needs': ['regime', 'government', 'state', 'leader',
                                                                      'ruler', 'president', 'minister', 'installed',
                                                                      'moscow', 'master', 'masters', 'putin',
                                                                      'washington', 'occupation']},
                                            'regime_gate': {'before': ['fee', 'fees', 'funding', 'pensions', 'marking',
                                                                       'tax', 'sanctions', 'inspection', 'inspections',
                                                                       'training', 'fitness', 'exercise', 'drug',
                                                                       'dosing', 'treatment', 'dietary', 'diet',
                                                                       'regulatory', 'legal', 'licensing', 'planning',
                                                                       'testing', 'safety', 'trade', 'tariff',
                                                                       'control', 'controls', 'visa', 'quota',
                                                                       'disclosure', 'compliance', 'new', 'strict',
                                                                       'stricter', 'punishing', 'gruelling', 'grueling',
                                                                       'accounting', 'pricing', 'subsidy', 'investment',
                                                                       'supervisory', 'monitoring', 'flow', 'fire',
                                                                       'rainfall', 'water', 'proliferation',
                                                                       'non-proliferation', 'nonproliferation',
                                                                       'copyright', 'patent', 'benefit', 'benefits',
                                                                       'management', 'export', 'rights', 'human',
                                                                       'reporting'],
                                                            'after': ['of'],
                                                            'near': ['river', 'hydrology', 'diet', 'gym', 'rules',
                                                                     'regulator', 'regulators', 'tax', 'taxes',
                                                                     'training', 'fitness', 'inspectors', 'tariffs']},
                                            'woke_gate': {'after': ['up', 'to', 'with', 'at', 'in', 'early', 'from',
                                                                    'me', 'him', 'her', 'them', 'us', 'on', 'one',
                                                                    'and', 'when', 'every', 'that'],
                                                          'before': ['he', 'she', 'i', 'they', 'we', 'who', 'it',
                                                                     'never', 'had', 'and', 'then', 'you',
                                                                     'suddenly']},
                                            'snow_gate': {'near': ['snow', 'winter', 'ice', 'christmas', 'sweater',
                                                                   'sweaters', 'decorations', 'pattern', 'crystal',
                                                                   'bentley', 'cut', 'paper', 'data']},
                                            'cult_gate': {'after': ['tv', 'film', 'films', 'classic', 'classics', 'hit',
                                                                    'hits', 'show', 'series', 'following', 'status',
                                                                    'figure', 'favourite', 'favorite', 'comedy',
                                                                    'movie', 'movies', '1960s', '1970s', '1980s',
                                                                    'director', 'band', 'author', 'novel', 'book',
                                                                    'comic', 'horror', 'sci-fi', 'radio', 'game',
                                                                    'games', 'heroes', 'hero', 'success', 'drama',
                                                                    'star', 'sitcom', 'appeal', 'fiction',
                                                                    'programme'],
                                                          'before': ['personality', 'cargo']},
                                            'legal_sense': {'after': ['driving', 'endangerment', 'homicide',
                                                                      'manslaughter', 'conduct', 'burning', 'disregard',
                                                                      'indifference', 'driver', 'imprudence',
                                                                      'misstatement']},
                                            'lying_gate': {'after': ['in', 'on', 'down', 'at', 'under', 'face',
                                                                     'beside', 'near', 'around', 'next', 'flat', 'low',
                                                                     'there', 'dormant', 'about', 'to', 'motionless',
                                                                     'behind', 'between', 'awake', 'ahead', 'beneath',
                                                                     'within', 'dead', 'unconscious', 'idle'],
                                                           'before': ['of', 'was', 'were', 'is', 'are', 'by', 'been',
                                                                      'low', 'be', 'for']},
                                            'supposed_gate': {'after': ['to']},
                                            'failed_gate': {'after': ['to']},
                                            'device_gate': {'after': ['device', 'devices', 'weapon', 'weapons', 'bomb',
                                                                      'bombs', 'charge', 'charges', 'material',
                                                                      'materials', 'substance', 'substances', 'belt',
                                                                      'belts', 'vest', 'vests', 'ordnance', 'shells',
                                                                      'munitions', 'remnants', 'residue', 'growth',
                                                                      'balloons', 'kites', 'bullets', 'drone', 'drones',
                                                                      'eruption', 'eruptions'],
                                                            'near': ['detonated', 'bomb', 'tnt', 'kg', 'mines',
                                                                     'volcano']},
                                            'expl_gate': {'after': ['power', 'pace', 'start', 'growth', 'runner',
                                                                    'performance', 'winger', 'batsman'],
                                                          'before': ['high', 'plastic', 'an', 'military']},
                                            'chem_gate': {'after': ['chemical', 'chemicals', 'waste', 'gas', 'gases',
                                                                    'fumes', 'substance', 'substances', 'metal',
                                                                    'metals', 'assets', 'asset', 'debt', 'debts',
                                                                    'loans', 'algae', 'shock', 'smoke', 'sludge',
                                                                    'spill', 'material', 'materials', 'air', 'effects',
                                                                    'pollutants', 'pollution', 'dust', 'dumps', 'site',
                                                                    'sites', 'releases', 'release', 'exposure',
                                                                    'contaminants', 'drugs', 'plants', 'compounds',
                                                                    'mortgages', 'to', 'levels', 'dose', 'doses',
                                                                    'emissions', 'inventory', 'ingredients', 'lead',
                                                                    'plume', 'pesticides', 'bloom', 'blooms', 'cloud'],
                                                          'near': ['chemicals', 'epa', 'poison', 'water', 'waste']},
                                            'innocent_gate': {'near': ['plea', 'pleaded', 'pleads', 'verdict', 'proven',
                                                                       'presumed', 'found', 'until', 'maintains',
                                                                       'court', 'trial']},
                                            'manner_gate': {'after': ['visible', 'marked', 'labelled', 'labeled',
                                                                      'audible', 'defined', 'identified', 'identify',
                                                                      'identifies', 'identifiable', 'stated', 'state',
                                                                      'states', 'written', 'seen', 'see', 'show',
                                                                      'shows', 'shown', 'showed', 'communicate',
                                                                      'communicated', 'communicates', 'communicating',
                                                                      'explain', 'explained', 'explains', 'understand',
                                                                      'understood', 'and', 'define', 'defines',
                                                                      'articulate', 'articulated', 'display',
                                                                      'displayed', 'displays', 'label', 'speak',
                                                                      'spoken', 'heard', 'hear', 'demonstrate',
                                                                      'demonstrates', 'demonstrated', 'outlined',
                                                                      'outline', 'outlines', 'distinguished',
                                                                      'established', 'think', 'enough', 'to',
                                                                      'indicate', 'indicated', 'disclosed',
                                                                      'delineated', 'described', 'describe',
                                                                      'describes', 'as', 'specified', 'set',
                                                                      'expressed', 'posted', 'spelled', 'documented',
                                                                      'mark', 'presented', 'stating', 'organized',
                                                                      'printed', 'explaining'],
                                                            'before': ['more', 'as', 'so', 'very', 'most', 'quite',
                                                                       'pretty', 'speak', 'think', 'see', 'communicate',
                                                                       'too', 'that', 'write', 'state']},
                                            'painted_gate': {'near': ['there', 'doubt']},
                                            'claim_gate': {'near': ['responsibility', 'lives', 'life', 'benefit',
                                                                    'benefits', 'asylum', 'prize', 'title', 'victory',
                                                                    'compensation', 'damages', 'insurance', 'expenses',
                                                                    'credit', 'medal', 'gold']},
                                            'admit_gate': {'near': ['hospital', 'university', 'school', 'students',
                                                                    'guilt', 'guilty', 'charges', 'charge', 'court',
                                                                    'evidence', 'members']},
                                            'race_gate': {'near': ['goal', 'goals', 'race', 'election', 'points',
                                                                   'tries', 'penalty', 'try', 'run', 'runs', 'defeat',
                                                                   'corner', 'free-kick']},
                                            'have_gate': {'after': ['a', 'an', 'the', 'some', 'more', 'one', 'two',
                                                                    'three']},
                                            'crow_gate': {'near': ['bird', 'jim', 'nest', 'native']},
                                            'insist_gate': {'after': ['on', 'upon']},
                                            'maintain_gate': {'after': ['a', 'the', 'its', 'their', 'his', 'her',
                                                                        'an']},
                                            'rail_gate': {'needs_after': ['against', 'at']},
                                            'gush_gate': {'near': ['water', 'oil', 'gas', 'blood', 'river']},
                                            'trumpet_gate': {'near': ['jazz', 'band', 'music', 'brass', 'player',
                                                                      'saxophone']},
                                            'expose_gate': {'after': ['to']},
                                            'thunder_gate': {'near': ['storm', 'home', 'shot', 'into', 'bar', 'post',
                                                                      'net', 'lightning', 'oklahoma']},
                                            'slam_gate': {'before': ['grand', 'poetry'],
                                                          'near': ['door', 'into', 'grand', 'shut', 'brakes', 'wall',
                                                                   'tree', 'title', 'slams', 'tournament', 'dunk']},
                                            'blast_gate': {'near': ['bomb', 'explosion', 'furnace', 'killed', 'injured',
                                                                    'ball', 'wide', 'over', 'music', 'past', 'shot',
                                                                    'home', 'off', 'nuclear', 'from']},
                                            'rip_gate': {'after': ['off', 'through', 'open', 'up', 'out', 'apart',
                                                                   'cds', 'music']},
                                            'fire_gate': {'near': ['fire', 'burned', 'car', 'cars', 'house', 'olympic',
                                                                   'building', 'buildings', 'bearer', 'relay',
                                                                   'vehicles']},
                                            'hammer_gate': {'near': ['home', 'nail', 'net', 'throw', 'ball', 'armie',
                                                                     'west', 'auction', 'gavel', 'nails', 'tool',
                                                                     'discus', 'shot', 'sickle', 'mc', 'horror']},
                                            'trash_gate': {'before': ['the', 'of'],
                                                           'near': ['bin', 'collection', 'rubbish', 'pick', 'bag',
                                                                    'bags', 'taking', 'garbage', 'metal']},
                                            'gut_gate': {'before': ['a', 'the', 'your', 'my', 'his', 'her', 'human'],
                                                         'after': ['feeling', 'instinct', 'reaction', 'bacteria',
                                                                   'flora', 'microbiome']},
                                            'nuclear_gate': {'near': ['nuclear', 'reactor', 'chernobyl', 'fukushima',
                                                                      'core', 'plant', 'snow', 'ice', 'glacier',
                                                                      'financial', 'market', 'mortgage']},
                                            'circus_gate': {'near': ['tent', 'clown', 'clowns', 'acrobats', 'ring',
                                                                     'elephants', 'animals', 'moscow', 'performers',
                                                                     'flying', 'soleil', 'three-ring', 'piccadilly']},
                                            'waron_gate': {'after': ['terror', 'drugs', 'poverty', 'want']},
                                            'scheme_gate': {'near': ['pension', 'loyalty', 'pilot', 'housing',
                                                                     'trading', 'compensation', 'cycle', 'training',
                                                                     'insurance', 'benefit', 'grant', 'registration',
                                                                     'government', 'colour', 'color', 'ponzi', 'new',
                                                                     'pyramid', 'loan', 'voucher', 'permit', 'savings',
                                                                     'rebate', 'apprenticeship', 'card', 'id',
                                                                     'classification', 'metadata', 'naming']},
                                            'plane_gate': {'near': ['plane', 'aircraft', 'flight', 'car', 'ship', 'jet',
                                                                    'bus', 'airliner', 'hijackers']},
                                            'cave_gate': {'needs_after': ['to', 'in']},
                                            'person_obj': {'needs': ['militant', 'militants', 'terrorist', 'terrorists',
                                                                     'fighter', 'fighters', 'soldier', 'soldiers',
                                                                     'gunman', 'gunmen', 'men', 'man', 'suspect',
                                                                     'suspects', 'insurgent', 'insurgents', 'rebels',
                                                                     'attacker', 'attackers', 'commander', 'commanders',
                                                                     'leader', 'target', 'targets', 'people', 'person',
                                                                     'enemy', 'enemies', 'opponents', 'assailant',
                                                                     'assailants', 'intruder', 'bandits', 'pirates',
                                                                     'poachers']},
                                            'takeout_gate': {'after': ['a', 'an', 'loan', 'loans', 'insurance',
                                                                       'mortgage', 'mortgages', 'ad', 'ads', 'adverts',
                                                                       'papers', 'membership', 'citizenship', 'his',
                                                                       'her', 'their', 'my', 'trash', 'rubbish',
                                                                       'power', 'injunction', 'of', 'time', 'some',
                                                                       'advertisements', 'about', 'one'],
                                                             'near': ['loan', 'loans', 'mortgage', 'insurance',
                                                                      'policy', 'phone', 'notebook', 'rivals', 'lap',
                                                                      'ad', 'patent', 'wallet', 'storm', 'electricity',
                                                                      'trophy', 'prize', 'title', 'final']},
                                            'finance_gate': {'near': ['assets', 'company', 'court', 'debts',
                                                                      'bankruptcy', 'shares', 'stock', 'creditors',
                                                                      'provisional', 'receivers', 'business',
                                                                      'liquidators', 'fund', 'funds', 'position',
                                                                      'positions', 'compulsory', 'voluntary']},
                                            'exec_gate': {'near': ['order', 'orders', 'plan', 'plans', 'strategy',
                                                                   'contract', 'agreement', 'project', 'projects',
                                                                   'well', 'warrant', 'code', 'search', 'trade',
                                                                   'trades', 'work', 'task', 'mission', 'poorly',
                                                                   'successfully', 'will', 'task', 'movement', 'moves',
                                                                   'properly']},
                                            'energy_gate': {'after': ['energy', 'sculpture', 'chain', 'model', 'sand',
                                                                      'art']},
                                            'legal_title': {'after': ['act']},
                                            'insect_gate': {'near': ['bees', 'bee', 'locusts', 'insects', 'wasps',
                                                                     'mosquitoes', 'earthquakes', 'ants', 'flies',
                                                                     'drones', 'robots', 'quakes', 'jellyfish',
                                                                     'midges', 'intelligence', 'computers', 'bots',
                                                                     'botnet', 'botnets', 'satellites', 'emails',
                                                                     'messages']},
                                            'migrant_ctx': {'needs': ['migrant', 'migrants', 'immigrant', 'immigrants',
                                                                      'refugees', 'asylum', 'border', 'illegals',
                                                                      'foreigners']},
                                            'pest_gate': {'near': ['pest', 'pests', 'insects', 'rats', 'bedbugs',
                                                                   'mice', 'beetle', 'termites', 'lice', 'kitchen',
                                                                   'rat', 'mouse', 'larvae', 'restaurant', 'pesticide',
                                                                   'crop', 'insect', 'fungus'],
                                                          'needs': ['migrants', 'immigrants', 'refugees', 'people',
                                                                    'muslims', 'jews', 'foreigners']},
                                            'animal_gate': {'needs': ['migrants', 'immigrants', 'gang', 'gangs',
                                                                      'criminals', 'protesters', 'rioters']},
                                            'bio_gate': {'near': ['malaria', 'host', 'disease', 'infection', 'worm',
                                                                  'blood', 'species', 'parasites', 'toxoplasma', 'fish',
                                                                  'drug', 'insects', 'mosquito'],
                                                         'needs': ['migrants', 'immigrants', 'refugees', 'people',
                                                                   'society', 'workers', 'welfare', 'politicians']},
                                            'crime_gate': {'near': ['boss', 'bosses', 'mafia', 'flash', 'crime',
                                                                    'italian', 'russian', 'chicago', 'new', 'family',
                                                                    'hit', 'organised', 'organized', 'programming']},
                                            'amnesty_gate': {'before': ['an', 'gun', 'knife', 'weapons']},
                                            'film_gate': {'near': ['film', 'films', 'movie', 'movies', 'novel',
                                                                   'novels', 'drama', 'comedy', 'album', 'song', 'game',
                                                                   'games', 'character', 'characters', 'thriller',
                                                                   'actor', 'actress', 'role', 'stars', 'starring',
                                                                   'band', 'tv', 'series', 'scene', 'book', 'fiction',
                                                                   'villain', 'plays', 'star', 'director', 'studio',
                                                                   'soundtrack', 'musical', 'opera', 'episode',
                                                                   'fantasy', 'player', 'players', 'match', 'goal',
                                                                   'striker']}}},
 'checker/language/labels': {'violent_actor_label': {'terrorist': {'kind': 'n',
                                                                   'weight': 1,
                                                                   'instead': 'name the act or the group: gunman, '
                                                                              'bomber, attacker, armed group; or '
                                                                              'attribute the word to a named source',
                                                                   'guides': 'AFP AP AlJazeera BBC CBC GlobalPress MOS '
                                                                             'Reuters',
                                                                   'gates': ['official_name', 'designation']},
                                                     'terrorism': {'kind': 'n',
                                                                   'weight': 2,
                                                                   'instead': 'general sense is allowed by Reuters, '
                                                                              'not for one event: say attack, bombing, '
                                                                              'shooting',
                                                                   'guides': 'AFP AP BBC CBC Reuters',
                                                                   'gates': ['official_name', 'general_sense']},
                                                     'terror attack': {'kind': 'p',
                                                                       'weight': 2,
                                                                       'instead': 'attack, bombing, shooting',
                                                                       'guides': 'Reuters ?BBC'},
                                                     'terror group': {'kind': 'p',
                                                                      'weight': 2,
                                                                      'instead': 'armed group, or name it',
                                                                      'guides': '?Reuters BBC'},
                                                     'terror cell': {'kind': 'p',
                                                                     'weight': 2,
                                                                     'instead': 'group, suspects',
                                                                     'guides': 'Reuters'},
                                                     'terror plot': {'kind': 'p',
                                                                     'weight': 2,
                                                                     'instead': 'alleged plan to ...',
                                                                     'guides': '?Reuters'},
                                                     'terror network': {'kind': 'p',
                                                                        'weight': 2,
                                                                        'instead': 'name it',
                                                                        'guides': '?Reuters'},
                                                     'terror suspect': {'kind': 'p',
                                                                        'weight': 2,
                                                                        'instead': 'suspect, state the charge',
                                                                        'guides': '?Reuters'},
                                                     'terror proxy': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'armed group backed by ...',
                                                                      'guides': '?Reuters BBC'},
                                                     'war on terror': {'kind': 'p',
                                                                       'weight': 2,
                                                                       'instead': 'only in quotes, or name the '
                                                                                  'campaign',
                                                                       'guides': 'Reuters'},
                                                     'jihadist': {'kind': 'n',
                                                                  'weight': 1,
                                                                  'instead': 'name the group, or: militant, fighter, '
                                                                             'armed group',
                                                                  'guides': 'AlJazeera ?Guardian',
                                                                  'gates': ['official_name']},
                                                     'jihadi': {'kind': 'n',
                                                                'weight': 1,
                                                                'instead': 'as jihadist',
                                                                'guides': 'AlJazeera',
                                                                'gates': ['official_name']},
                                                     'jihad': {'kind': 'n',
                                                               'weight': 3,
                                                               'instead': 'explain or quote',
                                                               'guides': 'AlJazeera',
                                                               'gates': ['official_name']},
                                                     'Islamist': {'kind': 'n',
                                                                  'weight': 2,
                                                                  'instead': 'state the aim or the group; AP: not a '
                                                                             'synonym for fighter or militant',
                                                                  'guides': 'AP AlJazeera',
                                                                  'gates': ['official_name']},
                                                     'extremist': {'kind': 'n',
                                                                   'weight': 1,
                                                                   'instead': 'say what they did or advocate',
                                                                   'guides': 'AlJazeera MOS',
                                                                   'gates': ['official_name']},
                                                     'extremism': {'kind': 'n',
                                                                   'weight': 3,
                                                                   'instead': 'say what was advocated',
                                                                   'guides': '?AlJazeera'},
                                                     'fanatic': {'kind': 'n',
                                                                 'weight': 1,
                                                                 'instead': 'supporter, follower, say what they did',
                                                                 'guides': '?MOS'},
                                                     'fanatical': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'drop, describe conduct',
                                                                   'guides': '?MOS'},
                                                     'zealot': {'kind': 'n',
                                                                'weight': 1,
                                                                'instead': 'supporter, follower',
                                                                'guides': '?MOS'},
                                                     'fundamentalist': {'kind': 'n',
                                                                        'weight': 2,
                                                                        'instead': 'conservative, or the denomination',
                                                                        'guides': 'MOS ?AP'},
                                                     'radical': {'kind': 'n',
                                                                 'weight': 2,
                                                                 'instead': 'say what the policy or belief is',
                                                                 'guides': '?AlJazeera NPR MOS',
                                                                 'gates': ['radical_gate']},
                                                     'freedom fighter': {'kind': 'p',
                                                                         'weight': 1,
                                                                         'instead': 'fighter, rebel',
                                                                         'guides': 'MOS ?Reuters'},
                                                     'martyr': {'kind': 'n',
                                                                'weight': 2,
                                                                'instead': 'killed, died',
                                                                'guides': 'IPI ?MOS',
                                                                'gates': ['religious_sense']},
                                                     'martyrdom operation': {'kind': 'p',
                                                                             'weight': 1,
                                                                             'instead': 'suicide attack',
                                                                             'guides': 'IPI'},
                                                     'thug': {'kind': 'n',
                                                              'weight': 1,
                                                              'instead': 'attacker, suspect, assailant',
                                                              'guides': '?AP MOS',
                                                              'gates': ['film_gate']},
                                                     'henchman': {'kind': 'n',
                                                                  'weight': 1,
                                                                  'instead': 'aide, associate, bodyguard',
                                                                  'guides': '?MOS',
                                                                  'gates': ['film_gate']},
                                                     'henchmen': {'kind': 'p',
                                                                  'weight': 1,
                                                                  'instead': 'aides, associates',
                                                                  'guides': '?MOS',
                                                                  'gates': ['film_gate']},
                                                     'goon': {'kind': 'n',
                                                              'weight': 1,
                                                              'instead': 'guard, officer, supporter',
                                                              'guides': '?MOS',
                                                              'gates': ['film_gate']},
                                                     'gangster': {'kind': 'n',
                                                                  'weight': 2,
                                                                  'instead': 'suspect, member of ...',
                                                                  'gates': ['film_gate']},
                                                     'warlord': {'kind': 'n',
                                                                 'weight': 2,
                                                                 'instead': 'militia commander, faction leader',
                                                                 'gates': ['film_gate']},
                                                     'butcher': {'kind': 'n',
                                                                 'weight': 2,
                                                                 'instead': 'drop',
                                                                 'gates': ['butcher_gate']},
                                                     'mastermind': {'kind': 'n',
                                                                    'weight': 2,
                                                                    'instead': 'alleged planner, organiser',
                                                                    'gates': ['film_gate']},
                                                     'ringleader': {'kind': 'n',
                                                                    'weight': 2,
                                                                    'instead': 'alleged organiser'},
                                                     'cutthroat': {'kind': 'n', 'weight': 2, 'instead': 'drop'},
                                                     'bandit': {'kind': 'n', 'weight': 3, 'instead': 'gunman, robber'},
                                                     'death squad': {'kind': 'p',
                                                                     'weight': 2,
                                                                     'instead': 'gunmen, unit, say what they did'},
                                                     'bloodthirsty': {'kind': 'a',
                                                                      'weight': 1,
                                                                      'instead': 'drop',
                                                                      'guides': '?MOS',
                                                                      'gates': ['film_gate']},
                                                     'murderous': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'drop, state the facts',
                                                                   'gates': ['film_gate']},
                                                     'barbarian': {'kind': 'n',
                                                                   'weight': 1,
                                                                   'instead': 'drop',
                                                                   'guides': '?MOS',
                                                                   'gates': ['film_gate']},
                                                     'savage': {'kind': 'n',
                                                                'weight': 2,
                                                                'instead': 'drop',
                                                                'guides': '?MOS',
                                                                'gates': ['film_gate']},
                                                     'proxy': {'kind': 'n',
                                                               'weight': 2,
                                                               'instead': 'ally, group backed by ...',
                                                               'gates': ['proxy_gate', 'proxy2_gate']},
                                                     'puppet': {'kind': 'n',
                                                                'weight': 2,
                                                                'instead': 'backed by, installed by',
                                                                'gates': ['puppet_gate']},
                                                     'stooge': {'kind': 'n', 'weight': 1, 'instead': 'ally, aide'},
                                                     'lackey': {'kind': 'n', 'weight': 1, 'instead': 'aide, ally'},
                                                     'mouthpiece': {'kind': 'n',
                                                                    'weight': 1,
                                                                    'instead': 'outlet owned by, spokesman'},
                                                     'sympathizer': {'kind': 'n', 'weight': 3, 'instead': 'supporter'},
                                                     'collaborator': {'kind': 'n',
                                                                      'weight': 3,
                                                                      'instead': 'say what they did',
                                                                      'guides': '?IPI'},
                                                     'infidel': {'kind': 'n', 'weight': 1, 'instead': 'quote only'},
                                                     'ruffian': {'kind': 'n',
                                                                 'weight': 1,
                                                                 'instead': 'attacker, suspect'},
                                                     'hooligan': {'kind': 'n',
                                                                  'weight': 2,
                                                                  'instead': 'say what they did'},
                                                     'marauder': {'kind': 'n', 'weight': 1, 'instead': 'attacker'},
                                                     'thuggish': {'kind': 'a',
                                                                  'weight': 1,
                                                                  'instead': 'say what they did'},
                                                     'hitman': {'kind': 'n', 'weight': 3, 'instead': 'gunman'},
                                                     'pirate': {'kind': 'n',
                                                                'weight': 3,
                                                                'instead': 'gunman; say what was done'}},
                             'regime_label': {'regime': {'kind': 'n',
                                                         'weight': 2,
                                                         'instead': 'government, authorities, administration',
                                                         'guides': 'AP',
                                                         'gates': ['regime_gate']},
                                              'regime change': {'kind': 'p',
                                                                'weight': 2,
                                                                'instead': 'overthrow, removal of the government',
                                                                'guides': 'CJR'},
                                              'dictator': {'kind': 'n',
                                                           'weight': 1,
                                                           'instead': 'leader, president, ruler who ...',
                                                           'guides': '?MOS',
                                                           'gates': ['film_gate']},
                                              'dictatorship': {'kind': 'n',
                                                               'weight': 2,
                                                               'instead': 'one-party rule, military rule',
                                                               'guides': '?MOS'},
                                              'despot': {'kind': 'n',
                                                         'weight': 1,
                                                         'instead': 'leader, ruler',
                                                         'guides': '?MOS'},
                                              'despotic': {'kind': 'a',
                                                           'weight': 1,
                                                           'instead': 'say what the government does',
                                                           'guides': '?MOS'},
                                              'tyrant': {'kind': 'n',
                                                         'weight': 1,
                                                         'instead': 'leader, ruler',
                                                         'guides': '?MOS',
                                                         'gates': ['film_gate']},
                                              'tyranny': {'kind': 'n',
                                                          'weight': 1,
                                                          'instead': 'say what was done',
                                                          'guides': '?MOS'},
                                              'tyrannical': {'kind': 'a',
                                                             'weight': 1,
                                                             'instead': 'say what was done',
                                                             'guides': '?MOS'},
                                              'strongman': {'kind': 'n',
                                                            'weight': 1,
                                                            'instead': 'leader, president',
                                                            'guides': '?MOS'},
                                              'autocrat': {'kind': 'n',
                                                           'weight': 2,
                                                           'instead': 'leader',
                                                           'guides': '?MOS'},
                                              'autocratic': {'kind': 'a',
                                                             'weight': 3,
                                                             'instead': 'say what was done',
                                                             'guides': '?MOS'},
                                              'junta': {'kind': 'n',
                                                        'weight': 2,
                                                        'instead': 'military government (AP: only before it forms a '
                                                                   'government)',
                                                        'guides': 'AP'},
                                              'puppet government': {'kind': 'p',
                                                                    'weight': 1,
                                                                    'instead': 'government backed by ...'},
                                              'rogue state': {'kind': 'p', 'weight': 1, 'instead': 'name the dispute'},
                                              'rogue nation': {'kind': 'p', 'weight': 1, 'instead': 'name the dispute'},
                                              'rogue regime': {'kind': 'p',
                                                               'weight': 1,
                                                               'instead': 'government',
                                                               'guides': '?AP'},
                                              'pariah': {'kind': 'n', 'weight': 2, 'instead': 'say who shuns whom'},
                                              'mullahs': {'kind': 'p',
                                                          'weight': 1,
                                                          'instead': "clerical leadership, Iran's leaders"},
                                              'ayatollahs': {'kind': 'p',
                                                             'weight': 2,
                                                             'instead': 'clerical leadership'},
                                              'oligarch': {'kind': 'n',
                                                           'weight': 2,
                                                           'instead': 'businessman, billionaire'},
                                              'apparatchik': {'kind': 'n', 'weight': 1, 'instead': 'official'},
                                              'kleptocracy': {'kind': 'n',
                                                              'weight': 1,
                                                              'instead': 'say what is alleged'},
                                              'kleptocrat': {'kind': 'n',
                                                             'weight': 1,
                                                             'instead': 'say what is alleged'},
                                              'cronies': {'kind': 'p', 'weight': 1, 'instead': 'associates, allies'},
                                              'crony': {'kind': 'n', 'weight': 1, 'instead': 'associate, ally'},
                                              'henchman state': {'kind': 'p', 'weight': 1, 'instead': 'ally'},
                                              'banana republic': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                              'totalitarian': {'kind': 'a',
                                                               'weight': 2,
                                                               'instead': 'say what is restricted'},
                                              'Orwellian': {'kind': 'a',
                                                            'weight': 1,
                                                            'instead': 'describe the measure'}},
                             'political_label': {'far-left': {'kind': 'a',
                                                              'weight': 2,
                                                              'instead': 'name the party or policy',
                                                              'guides': 'NPR ?AP'},
                                                 'far-right': {'kind': 'a',
                                                               'weight': 2,
                                                               'instead': 'name the party or policy',
                                                               'guides': 'NPR ?AP'},
                                                 'far left': {'kind': 'p',
                                                              'weight': 2,
                                                              'instead': 'name the party or policy',
                                                              'guides': '?NPR AP'},
                                                 'far right': {'kind': 'p',
                                                               'weight': 2,
                                                               'instead': 'name the party or policy',
                                                               'guides': '?NPR AP'},
                                                 'hard-left': {'kind': 'a',
                                                               'weight': 2,
                                                               'instead': 'name the party or policy',
                                                               'guides': '?NPR'},
                                                 'hard-right': {'kind': 'a',
                                                                'weight': 2,
                                                                'instead': 'name the party or policy',
                                                                'guides': '?NPR'},
                                                 'ultra-conservative': {'kind': 'a',
                                                                        'weight': 2,
                                                                        'instead': 'conservative',
                                                                        'guides': '?NPR'},
                                                 'ultraconservative': {'kind': 'a',
                                                                       'weight': 2,
                                                                       'instead': 'conservative',
                                                                       'guides': '?NPR'},
                                                 'ultra-liberal': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'liberal',
                                                                   'guides': '?NPR'},
                                                 'ultra-left': {'kind': 'a',
                                                                'weight': 2,
                                                                'instead': 'name the policy',
                                                                'guides': '?NPR'},
                                                 'ultra-right': {'kind': 'a',
                                                                 'weight': 2,
                                                                 'instead': 'name the policy',
                                                                 'guides': '?NPR'},
                                                 'leftist': {'kind': 'n',
                                                             'weight': 2,
                                                             'instead': 'left-wing party, name it',
                                                             'guides': '?NPR'},
                                                 'left-wing': {'kind': 'a',
                                                               'weight': 3,
                                                               'instead': 'name the policy',
                                                               'guides': 'NPR'},
                                                 'right-wing': {'kind': 'a',
                                                                'weight': 3,
                                                                'instead': 'name the policy',
                                                                'guides': 'NPR'},
                                                 'lefty': {'kind': 'n', 'weight': 1, 'instead': 'drop'},
                                                 'right-winger': {'kind': 'n',
                                                                  'weight': 2,
                                                                  'instead': 'name the party',
                                                                  'guides': '?NPR'},
                                                 'left-winger': {'kind': 'n',
                                                                 'weight': 2,
                                                                 'instead': 'name the party',
                                                                 'guides': '?NPR'},
                                                 'alt-right': {'kind': 'a',
                                                               'weight': 2,
                                                               'instead': 'describe beliefs: white nationalist, '
                                                                          'racist, etc',
                                                               'guides': 'AP NPR'},
                                                 'alt-left': {'kind': 'a',
                                                              'weight': 2,
                                                              'instead': 'describe beliefs',
                                                              'guides': 'AP'},
                                                 'woke': {'kind': 'a',
                                                          'weight': 1,
                                                          'instead': 'describe the policy',
                                                          'guides': '?MOS',
                                                          'gates': ['woke_gate']},
                                                 'wokeness': {'kind': 'n',
                                                              'weight': 1,
                                                              'instead': 'describe the policy'},
                                                 'snowflake': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'drop',
                                                               'gates': ['snow_gate']},
                                                 'social justice warrior': {'kind': 'p',
                                                                            'weight': 1,
                                                                            'instead': 'activist'},
                                                 'radical left': {'kind': 'p',
                                                                  'weight': 1,
                                                                  'instead': 'name the party or policy',
                                                                  'guides': '?NPR'},
                                                 'radical Islam': {'kind': 'p',
                                                                   'weight': 1,
                                                                   'instead': 'name the group',
                                                                   'guides': '?AlJazeera'},
                                                 'radical Islamic': {'kind': 'p',
                                                                     'weight': 1,
                                                                     'instead': 'name the group',
                                                                     'guides': '?AlJazeera'},
                                                 'liberal elite': {'kind': 'p', 'weight': 1, 'instead': 'say who'},
                                                 'coastal elite': {'kind': 'p', 'weight': 1, 'instead': 'say who'},
                                                 'global elite': {'kind': 'p', 'weight': 1, 'instead': 'say who'},
                                                 'elites': {'kind': 'p', 'weight': 2, 'instead': 'say who'},
                                                 'globalist': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'describe the view',
                                                               'guides': '?ADL'},
                                                 'deep state': {'kind': 'p',
                                                                'weight': 1,
                                                                'instead': 'officials, agency staff, or quote'},
                                                 'the swamp': {'kind': 'p',
                                                               'weight': 2,
                                                               'instead': 'Washington, federal agencies'},
                                                 'RINO': {'kind': 'n', 'weight': 1, 'instead': 'moderate Republican'},
                                                 'Trumpian': {'kind': 'a', 'weight': 2, 'instead': 'say what is meant'},
                                                 'Trumpism': {'kind': 'n', 'weight': 3, 'instead': 'say what is meant'},
                                                 'fake news': {'kind': 'p',
                                                               'weight': 2,
                                                               'instead': 'false report, made-up story; AP: not for '
                                                                          'reports one disputes',
                                                               'guides': 'AP'},
                                                 'mainstream media': {'kind': 'p',
                                                                      'weight': 2,
                                                                      'instead': 'name the outlets'},
                                                 'lamestream media': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'name the outlets'},
                                                 'liberal media': {'kind': 'p',
                                                                   'weight': 1,
                                                                   'instead': 'name the outlets'},
                                                 'MSM': {'kind': 'p', 'weight': 2, 'instead': 'name the outlets'},
                                                 'leftist media': {'kind': 'p',
                                                                   'weight': 1,
                                                                   'instead': 'name the outlets'},
                                                 'activist judge': {'kind': 'p', 'weight': 1, 'instead': 'judge'},
                                                 'socialist agenda': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'programme, policy'},
                                                 'communist': {'kind': 'n',
                                                               'weight': 3,
                                                               'instead': 'only for members or the party',
                                                               'guides': '?AP'},
                                                 'Marxist': {'kind': 'n',
                                                             'weight': 2,
                                                             'instead': 'only if self-described'},
                                                 'fascist': {'kind': 'n',
                                                             'weight': 1,
                                                             'instead': 'name party or quote',
                                                             'guides': '?MOS'},
                                                 'fascism': {'kind': 'n',
                                                             'weight': 2,
                                                             'instead': 'say what is meant',
                                                             'guides': '?MOS'},
                                                 'Nazi': {'kind': 'n',
                                                          'weight': 3,
                                                          'instead': 'historic sense only',
                                                          'guides': '?MOS'},
                                                 'neo-Nazi': {'kind': 'a',
                                                              'weight': 3,
                                                              'instead': 'only if established',
                                                              'guides': 'MOS'},
                                                 'bigot': {'kind': 'n',
                                                           'weight': 1,
                                                           'instead': 'say what was said or done',
                                                           'guides': 'MOS'},
                                                 'bigotry': {'kind': 'n',
                                                             'weight': 2,
                                                             'instead': 'say what was said or done',
                                                             'guides': '?MOS'},
                                                 'bigoted': {'kind': 'a',
                                                             'weight': 1,
                                                             'instead': 'say what was said or done',
                                                             'guides': '?MOS'},
                                                 'racist': {'kind': 'a',
                                                            'weight': 2,
                                                            'instead': 'say what was said or done, attribute',
                                                            'guides': 'MOS ?AP'},
                                                 'xenophobic': {'kind': 'a',
                                                                'weight': 1,
                                                                'instead': 'say what was said',
                                                                'guides': '?MOS'},
                                                 'xenophobe': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'say what was said',
                                                               'guides': '?MOS'},
                                                 'homophobic': {'kind': 'a',
                                                                'weight': 2,
                                                                'instead': 'say what was said',
                                                                'guides': 'MOS ?AP'},
                                                 'Islamophobic': {'kind': 'a',
                                                                  'weight': 2,
                                                                  'instead': 'say what was said',
                                                                  'guides': '?MOS'},
                                                 'anti-American': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'opposed to the U.S. presence or policy '
                                                                              '(name it)',
                                                                   'gates': ['official_name']},
                                                 'anti-Western': {'kind': 'a',
                                                                  'weight': 3,
                                                                  'instead': 'name what is opposed'},
                                                 'pro-terrorist': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'drop',
                                                                   'guides': '?Reuters'},
                                                 'hardline': {'kind': 'a',
                                                              'weight': 2,
                                                              'instead': 'state the position'},
                                                 'hard-line': {'kind': 'a',
                                                               'weight': 2,
                                                               'instead': 'state the position'},
                                                 'hardliner': {'kind': 'n',
                                                               'weight': 2,
                                                               'instead': 'state the position'},
                                                 'hard-liner': {'kind': 'n',
                                                                'weight': 2,
                                                                'instead': 'state the position'},
                                                 'firebrand': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'drop, or state the position',
                                                               'guides': '?MOS'},
                                                 'demagogue': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'politician',
                                                               'guides': '?MOS'},
                                                 'demagoguery': {'kind': 'n',
                                                                 'weight': 1,
                                                                 'instead': 'speech, rhetoric'},
                                                 'populist': {'kind': 'n',
                                                              'weight': 3,
                                                              'instead': 'state the policy',
                                                              'guides': '?AP'},
                                                 'ideologue': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'state the position'},
                                                 'partisan hack': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                                 'party hack': {'kind': 'p', 'weight': 1, 'instead': 'official'},
                                                 'agitator': {'kind': 'n',
                                                              'weight': 1,
                                                              'instead': 'protester, organiser'},
                                                 'provocateur': {'kind': 'n',
                                                                 'weight': 2,
                                                                 'instead': 'activist, commentator'},
                                                 'conspiracy theorist': {'kind': 'p',
                                                                         'weight': 2,
                                                                         'instead': 'state the claim and that no '
                                                                                    'evidence supports it',
                                                                         'guides': '?MOS'},
                                                 'conspiracy theory': {'kind': 'p',
                                                                       'weight': 3,
                                                                       'instead': 'state the claim and that no '
                                                                                  'evidence supports it',
                                                                       'guides': '?MOS'},
                                                 'denier': {'kind': 'n',
                                                            'weight': 2,
                                                            'instead': 'say what is disputed (AP on climate: those who '
                                                                       'reject climate science)',
                                                            'guides': '?AP MOS'},
                                                 'denialist': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'as denier',
                                                               'guides': 'MOS'},
                                                 'cult': {'kind': 'n',
                                                          'weight': 2,
                                                          'instead': 'group, religious movement',
                                                          'guides': 'MOS ?AP',
                                                          'gates': ['cult_gate']},
                                                 'cultist': {'kind': 'n',
                                                             'weight': 1,
                                                             'instead': 'member',
                                                             'guides': '?MOS'},
                                                 'sect': {'kind': 'n',
                                                          'weight': 3,
                                                          'instead': 'group, denomination',
                                                          'guides': 'MOS'},
                                                 'heretic': {'kind': 'n',
                                                             'weight': 2,
                                                             'instead': 'dissenter',
                                                             'guides': 'MOS'},
                                                 'troll': {'kind': 'n', 'weight': 3, 'instead': 'account, user'},
                                                 'shill': {'kind': 'n',
                                                           'weight': 1,
                                                           'instead': 'paid representative, say who pays'},
                                                 'grifter': {'kind': 'n', 'weight': 1, 'instead': 'state the facts'},
                                                 'crackpot': {'kind': 'n', 'weight': 1, 'instead': 'drop'},
                                                 'rabble-rouser': {'kind': 'n',
                                                                   'weight': 1,
                                                                   'instead': 'protester, speaker'},
                                                 'scab': {'kind': 'n', 'weight': 1, 'instead': 'replacement worker'},
                                                 'anti-vaxxer': {'kind': 'n',
                                                                 'weight': 1,
                                                                 'instead': 'say what they did: told parents not to '
                                                                            'vaccinate'},
                                                 'nimby': {'kind': 'n', 'weight': 1, 'instead': 'resident, objector'},
                                                 'nimbys': {'kind': 'p',
                                                            'weight': 1,
                                                            'instead': 'residents, objectors'},
                                                 'fat cat': {'kind': 'n', 'weight': 1, 'instead': 'executive, company'},
                                                 'fat-cat': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                 'union boss': {'kind': 'n', 'weight': 1, 'instead': 'union leader'},
                                                 'drug cheat': {'kind': 'n',
                                                                'weight': 1,
                                                                'instead': 'athlete who was banned for doping'},
                                                 'tree-hugger': {'kind': 'n', 'weight': 1, 'instead': 'campaigner'},
                                                 'do-gooder': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'volunteer, campaigner'},
                                                 'bleeding heart': {'kind': 'n', 'weight': 1, 'instead': 'drop'},
                                                 'flip-flopper': {'kind': 'n',
                                                                  'weight': 1,
                                                                  'instead': 'say what changed'},
                                                 'bean counter': {'kind': 'n', 'weight': 1, 'instead': 'accountant'},
                                                 'fearmonger': {'kind': 'n',
                                                                'weight': 1,
                                                                'instead': 'say what was said'},
                                                 'scaremonger': {'kind': 'n',
                                                                 'weight': 1,
                                                                 'instead': 'say what was said'},
                                                 'climate denier': {'kind': 'n',
                                                                    'weight': 1,
                                                                    'instead': 'say what they dispute'},
                                                 'eco-warrior': {'kind': 'n', 'weight': 1, 'instead': 'campaigner'},
                                                 'loony left': {'kind': 'p',
                                                                'weight': 1,
                                                                'instead': 'name the party or policy'},
                                                 'nanny state': {'kind': 'p',
                                                                 'weight': 1,
                                                                 'instead': 'name the measure'},
                                                 'culture warrior': {'kind': 'n',
                                                                     'weight': 1,
                                                                     'instead': 'say what they campaign for'},
                                                 'quisling': {'kind': 'n', 'weight': 1, 'instead': 'drop'}},
                             'evaluative_adjective': {'notorious': {'kind': 'a',
                                                                    'weight': 1,
                                                                    'instead': 'drop, or say what it is known for',
                                                                    'guides': '?MOS Reuters'},
                                                      'notoriously': {'kind': 'r',
                                                                      'weight': 1,
                                                                      'instead': 'drop',
                                                                      'guides': '?MOS'},
                                                      'infamous': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'drop, or say what it is known for',
                                                                   'guides': '?MOS',
                                                                   'gates': ['film_gate']},
                                                      'infamously': {'kind': 'r',
                                                                     'weight': 1,
                                                                     'instead': 'drop',
                                                                     'guides': '?MOS'},
                                                      'controversial': {'kind': 'a',
                                                                        'weight': 2,
                                                                        'instead': 'say who objects and why',
                                                                        'guides': 'MOS ?Guardian Reuters'},
                                                      'disgraced': {'kind': 'a',
                                                                    'weight': 1,
                                                                    'instead': 'state the conviction or resignation'},
                                                      'embattled': {'kind': 'a',
                                                                    'weight': 2,
                                                                    'instead': 'state the problem'},
                                                      'beleaguered': {'kind': 'a',
                                                                      'weight': 2,
                                                                      'instead': 'state the problem'},
                                                      'scandal-plagued': {'kind': 'a',
                                                                          'weight': 1,
                                                                          'instead': 'state the case'},
                                                      'scandal-ridden': {'kind': 'a',
                                                                         'weight': 1,
                                                                         'instead': 'state the case'},
                                                      'crooked': {'kind': 'a',
                                                                  'weight': 1,
                                                                  'instead': 'state the allegation'},
                                                      'corrupt': {'kind': 'a',
                                                                  'weight': 2,
                                                                  'instead': 'state the conviction or allegation'},
                                                      'shadowy': {'kind': 'a',
                                                                  'weight': 1,
                                                                  'instead': 'little-known, unregistered',
                                                                  'gates': ['film_gate']},
                                                      'sinister': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'drop',
                                                                   'gates': ['film_gate']},
                                                      'nefarious': {'kind': 'a',
                                                                    'weight': 1,
                                                                    'instead': 'say what was done'},
                                                      'vile': {'kind': 'a',
                                                               'weight': 1,
                                                               'instead': 'drop',
                                                               'gates': ['film_gate']},
                                                      'evil': {'kind': 'a',
                                                               'weight': 1,
                                                               'instead': 'drop or quote',
                                                               'gates': ['film_gate']},
                                                      'wicked': {'kind': 'a',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'gates': ['film_gate']},
                                                      'heinous': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'horrific': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'give the facts'},
                                                      'horrifying': {'kind': 'a',
                                                                     'weight': 2,
                                                                     'instead': 'give the facts'},
                                                      'horrendous': {'kind': 'a',
                                                                     'weight': 1,
                                                                     'instead': 'give the facts'},
                                                      'barbaric': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'give the facts'},
                                                      'brutal': {'kind': 'a', 'weight': 2, 'instead': 'give the facts'},
                                                      'brutally': {'kind': 'r',
                                                                   'weight': 2,
                                                                   'instead': 'give the facts'},
                                                      'vicious': {'kind': 'a',
                                                                  'weight': 1,
                                                                  'instead': 'give the facts',
                                                                  'gates': ['film_gate']},
                                                      'viciously': {'kind': 'r',
                                                                    'weight': 1,
                                                                    'instead': 'give the facts'},
                                                      'ruthless': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'give the facts',
                                                                   'gates': ['film_gate']},
                                                      'ruthlessly': {'kind': 'r',
                                                                     'weight': 1,
                                                                     'instead': 'give the facts'},
                                                      'despicable': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'deplorable': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'disgraceful': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'shameful': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'shamefully': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                      'shameless': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'shamelessly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                      'disgusting': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'outrageous': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'outrageously': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                      'appalling': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'shocking': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'shockingly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                      'stunning': {'kind': 'a', 'weight': 2, 'instead': 'drop'},
                                                      'staggering': {'kind': 'a',
                                                                     'weight': 2,
                                                                     'instead': 'give the figure'},
                                                      'astonishing': {'kind': 'a', 'weight': 2, 'instead': 'drop'},
                                                      'atrocious': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'abhorrent': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'odious': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'repugnant': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'loathsome': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'monstrous': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'ghastly': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'gruesome': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'give the facts'},
                                                      'sickening': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'chilling': {'kind': 'a', 'weight': 2, 'instead': 'drop'},
                                                      'cowardly': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'senseless': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'reckless': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'give the facts (unless the legal '
                                                                              'charge)',
                                                                   'gates': ['legal_sense']},
                                                      'recklessly': {'kind': 'r',
                                                                     'weight': 2,
                                                                     'instead': 'give the facts'},
                                                      'absurd': {'kind': 'a',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'gates': ['film_gate']},
                                                      'ridiculous': {'kind': 'a',
                                                                     'weight': 1,
                                                                     'instead': 'drop',
                                                                     'gates': ['film_gate']},
                                                      'ludicrous': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'laughable': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'preposterous': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'bizarre': {'kind': 'a',
                                                                  'weight': 1,
                                                                  'instead': 'unusual, or drop',
                                                                  'gates': ['film_gate']},
                                                      'insane': {'kind': 'a',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'guides': '?AP',
                                                                 'gates': ['film_gate']},
                                                      'crazy': {'kind': 'a',
                                                                'weight': 1,
                                                                'instead': 'drop',
                                                                'guides': '?AP',
                                                                'gates': ['film_gate']},
                                                      'crazed': {'kind': 'a',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'guides': '?AP'},
                                                      'deranged': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'drop',
                                                                   'guides': '?AP'},
                                                      'unhinged': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'drop',
                                                                   'guides': '?AP'},
                                                      'lunatic': {'kind': 'n',
                                                                  'weight': 1,
                                                                  'instead': 'drop',
                                                                  'guides': '?AP',
                                                                  'gates': ['film_gate']},
                                                      'maniac': {'kind': 'n',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'guides': '?AP',
                                                                 'gates': ['film_gate']},
                                                      'psychopath': {'kind': 'n',
                                                                     'weight': 1,
                                                                     'instead': 'only a diagnosis',
                                                                     'guides': '?AP',
                                                                     'gates': ['film_gate']},
                                                      'hysterical': {'kind': 'a',
                                                                     'weight': 1,
                                                                     'instead': 'drop',
                                                                     'gates': ['film_gate']},
                                                      'hysteria': {'kind': 'n',
                                                                   'weight': 2,
                                                                   'instead': 'concern, reaction'},
                                                      'paranoid': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'drop',
                                                                   'guides': '?AP'},
                                                      'delusional': {'kind': 'a',
                                                                     'weight': 1,
                                                                     'instead': 'drop',
                                                                     'guides': '?AP'},
                                                      'pathetic': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'drop',
                                                                   'gates': ['film_gate']},
                                                      'idiotic': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'stupid': {'kind': 'a',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'gates': ['film_gate']},
                                                      'foolish': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'incompetent': {'kind': 'a',
                                                                      'weight': 2,
                                                                      'instead': 'state the failing'},
                                                      'inept': {'kind': 'a',
                                                                'weight': 1,
                                                                'instead': 'state the failing'},
                                                      'hypocritical': {'kind': 'a',
                                                                       'weight': 1,
                                                                       'instead': 'show the contradiction'},
                                                      'hypocrisy': {'kind': 'n',
                                                                    'weight': 2,
                                                                    'instead': 'show the contradiction'},
                                                      'hypocrite': {'kind': 'n',
                                                                    'weight': 1,
                                                                    'instead': 'show the contradiction'},
                                                      'dishonest': {'kind': 'a',
                                                                    'weight': 1,
                                                                    'instead': 'show the false statement'},
                                                      'liar': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'said something untrue',
                                                               'guides': '?AP NPR'},
                                                      'lying': {'kind': 'a',
                                                                'weight': 2,
                                                                'instead': 'said something untrue',
                                                                'guides': '?NPR AP',
                                                                'gates': ['lying_gate']},
                                                      'greedy': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'draconian': {'kind': 'a',
                                                                    'weight': 1,
                                                                    'instead': 'strict, say what it does'},
                                                      'oppressive': {'kind': 'a',
                                                                     'weight': 2,
                                                                     'instead': 'say what it does'},
                                                      'heavy-handed': {'kind': 'a',
                                                                       'weight': 1,
                                                                       'instead': 'say what was done'},
                                                      'self-styled': {'kind': 'a',
                                                                      'weight': 1,
                                                                      'instead': 'say who disputes the title',
                                                                      'guides': '?MOS'},
                                                      'self-proclaimed': {'kind': 'a',
                                                                          'weight': 2,
                                                                          'instead': 'who says he is',
                                                                          'guides': '?MOS'},
                                                      'self-appointed': {'kind': 'a',
                                                                         'weight': 1,
                                                                         'instead': 'drop',
                                                                         'guides': '?MOS'},
                                                      'purported': {'kind': 'a',
                                                                    'weight': 2,
                                                                    'instead': 'say who says so',
                                                                    'guides': 'MOS'},
                                                      'supposed': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'say who says so',
                                                                   'guides': 'MOS',
                                                                   'gates': ['supposed_gate']},
                                                      'supposedly': {'kind': 'r',
                                                                     'weight': 1,
                                                                     'instead': 'say who says so',
                                                                     'guides': '?MOS'},
                                                      'ostensibly': {'kind': 'r',
                                                                     'weight': 2,
                                                                     'instead': 'say who says so'},
                                                      'would-be': {'kind': 'a',
                                                                   'weight': 3,
                                                                   'instead': 'say what was tried'},
                                                      'failed': {'kind': 'a',
                                                                 'weight': 3,
                                                                 'instead': 'state the outcome',
                                                                 'gates': ['failed_gate']},
                                                      'dubious': {'kind': 'a',
                                                                  'weight': 1,
                                                                  'instead': 'say what is questioned'},
                                                      'bogus': {'kind': 'a',
                                                                'weight': 1,
                                                                'instead': 'false, unsupported'},
                                                      'baseless': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'no evidence was given',
                                                                   'guides': '?AP'},
                                                      'debunked': {'kind': 'a',
                                                                   'weight': 3,
                                                                   'instead': 'say who found it false'},
                                                      'discredited': {'kind': 'a',
                                                                      'weight': 2,
                                                                      'instead': 'say who found it false'},
                                                      'phony': {'kind': 'a', 'weight': 1, 'instead': 'false'},
                                                      'sham': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'say what is disputed'},
                                                      'farce': {'kind': 'n',
                                                                'weight': 1,
                                                                'instead': 'drop',
                                                                'gates': ['film_gate']},
                                                      'mockery': {'kind': 'n', 'weight': 1, 'instead': 'drop'},
                                                      'travesty': {'kind': 'n', 'weight': 1, 'instead': 'drop'},
                                                      'heroic': {'kind': 'a',
                                                                 'weight': 1,
                                                                 'instead': 'say what was done',
                                                                 'guides': '?MOS',
                                                                 'gates': ['film_gate']},
                                                      'hero': {'kind': 'n',
                                                               'weight': 3,
                                                               'instead': 'say what was done',
                                                               'guides': '?MOS'},
                                                      'courageous': {'kind': 'a',
                                                                     'weight': 1,
                                                                     'instead': 'say what was done',
                                                                     'guides': '?MOS'},
                                                      'brave': {'kind': 'a',
                                                                'weight': 2,
                                                                'instead': 'say what was done',
                                                                'guides': '?MOS'},
                                                      'legendary': {'kind': 'a',
                                                                    'weight': 1,
                                                                    'instead': 'drop',
                                                                    'guides': 'MOS',
                                                                    'gates': ['film_gate']},
                                                      'iconic': {'kind': 'a',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'guides': 'MOS ?Guardian',
                                                                 'gates': ['film_gate']},
                                                      'acclaimed': {'kind': 'a',
                                                                    'weight': 2,
                                                                    'instead': 'name award or critic',
                                                                    'guides': 'MOS'},
                                                      'beloved': {'kind': 'a',
                                                                  'weight': 1,
                                                                  'instead': 'popular',
                                                                  'guides': '?MOS'},
                                                      'prestigious': {'kind': 'a',
                                                                      'weight': 2,
                                                                      'instead': 'drop',
                                                                      'guides': 'MOS'},
                                                      'world-class': {'kind': 'a',
                                                                      'weight': 2,
                                                                      'instead': 'drop',
                                                                      'guides': 'MOS'},
                                                      'renowned': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'drop',
                                                                   'guides': 'MOS'},
                                                      'brilliant': {'kind': 'a',
                                                                    'weight': 2,
                                                                    'instead': 'drop',
                                                                    'guides': 'MOS'},
                                                      'visionary': {'kind': 'a',
                                                                    'weight': 2,
                                                                    'instead': 'drop',
                                                                    'guides': 'MOS'},
                                                      'groundbreaking': {'kind': 'a',
                                                                         'weight': 2,
                                                                         'instead': 'first, say how',
                                                                         'guides': '?MOS'},
                                                      'trailblazing': {'kind': 'a',
                                                                       'weight': 1,
                                                                       'instead': 'first, say how',
                                                                       'guides': '?MOS'},
                                                      'landmark': {'kind': 'a',
                                                                   'weight': 3,
                                                                   'instead': 'say what it changes',
                                                                   'guides': 'MOS'},
                                                      'historic': {'kind': 'a',
                                                                   'weight': 3,
                                                                   'instead': 'first since ...',
                                                                   'guides': '?MOS'},
                                                      'extraordinary': {'kind': 'a',
                                                                        'weight': 3,
                                                                        'instead': 'drop',
                                                                        'guides': 'MOS'},
                                                      'remarkable': {'kind': 'a',
                                                                     'weight': 2,
                                                                     'instead': 'drop',
                                                                     'guides': 'MOS'},
                                                      'impressive': {'kind': 'a',
                                                                     'weight': 2,
                                                                     'instead': 'drop',
                                                                     'guides': '?MOS'},
                                                      'magnificent': {'kind': 'a',
                                                                      'weight': 1,
                                                                      'instead': 'drop',
                                                                      'guides': '?MOS',
                                                                      'gates': ['film_gate']},
                                                      'glorious': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'drop',
                                                                   'guides': '?MOS',
                                                                   'gates': ['film_gate']},
                                                      'staunch': {'kind': 'a',
                                                                  'weight': 2,
                                                                  'instead': 'supporter, ally'},
                                                      'ardent': {'kind': 'a', 'weight': 2, 'instead': 'supporter'},
                                                      'fervent': {'kind': 'a', 'weight': 2, 'instead': 'supporter'},
                                                      'rabid': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'outspoken': {'kind': 'a',
                                                                    'weight': 3,
                                                                    'instead': 'say what was said'},
                                                      'fiery': {'kind': 'a',
                                                                'weight': 3,
                                                                'instead': 'say what was said'},
                                                      'bombastic': {'kind': 'a',
                                                                    'weight': 1,
                                                                    'instead': 'say what was said'},
                                                      'incendiary': {'kind': 'a',
                                                                     'weight': 2,
                                                                     'instead': 'say what was said',
                                                                     'gates': ['device_gate']},
                                                      'inflammatory': {'kind': 'a',
                                                                       'weight': 2,
                                                                       'instead': 'say what was said'},
                                                      'divisive': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'say who disagrees'},
                                                      'toxic': {'kind': 'a',
                                                                'weight': 2,
                                                                'instead': 'say what is meant',
                                                                'gates': ['chem_gate']},
                                                      'hateful': {'kind': 'a',
                                                                  'weight': 1,
                                                                  'instead': 'say what was said'},
                                                      'vitriolic': {'kind': 'a',
                                                                    'weight': 1,
                                                                    'instead': 'say what was said'},
                                                      'mean-spirited': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'blatant': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'flagrant': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'egregious': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'brazen': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'unprecedented': {'kind': 'a',
                                                                        'weight': 3,
                                                                        'instead': 'first since ...'},
                                                      'innocent': {'kind': 'a',
                                                                   'weight': 3,
                                                                   'instead': 'say civilian, or cleared of',
                                                                   'gates': ['innocent_gate']},
                                                      'troubled': {'kind': 'a',
                                                                   'weight': 3,
                                                                   'instead': 'state the problem'},
                                                      'dire': {'kind': 'a', 'weight': 2, 'instead': 'state the facts'},
                                                      'disastrous': {'kind': 'a',
                                                                     'weight': 1,
                                                                     'instead': 'state the result'},
                                                      'catastrophic': {'kind': 'a',
                                                                       'weight': 2,
                                                                       'instead': 'state the result'},
                                                      'devastating': {'kind': 'a',
                                                                      'weight': 2,
                                                                      'instead': 'state the result'},
                                                      'crushing': {'kind': 'a',
                                                                   'weight': 2,
                                                                   'instead': 'state the margin'},
                                                      'humiliating': {'kind': 'a',
                                                                      'weight': 1,
                                                                      'instead': 'state the margin'},
                                                      'stinging': {'kind': 'a', 'weight': 2, 'instead': 'drop'},
                                                      'scathing': {'kind': 'a', 'weight': 2, 'instead': 'critical'},
                                                      'blistering': {'kind': 'a', 'weight': 2, 'instead': 'critical'},
                                                      'explosive': {'kind': 'a',
                                                                    'weight': 2,
                                                                    'instead': 'drop (unless it explodes)',
                                                                    'gates': ['device_gate', 'expl_gate']},
                                                      'bombshell': {'kind': 'n',
                                                                    'weight': 1,
                                                                    'instead': 'report, disclosure'},
                                                      'damning': {'kind': 'a',
                                                                  'weight': 2,
                                                                  'instead': 'say what it found'},
                                                      'hapless': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'hopeless': {'kind': 'a', 'weight': 3, 'instead': 'drop'},
                                                      'bungling': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'say what went wrong'},
                                                      'bungled': {'kind': 'a',
                                                                  'weight': 2,
                                                                  'instead': 'say what went wrong'},
                                                      'botched': {'kind': 'a',
                                                                  'weight': 2,
                                                                  'instead': 'say what went wrong'},
                                                      'shambolic': {'kind': 'a',
                                                                    'weight': 1,
                                                                    'instead': 'say what went wrong'},
                                                      'cynical': {'kind': 'a', 'weight': 2, 'instead': 'attribute'},
                                                      'disgraced former': {'kind': 'p',
                                                                           'weight': 1,
                                                                           'instead': 'former; say what was found'},
                                                      'feckless': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'gutless': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'hare-brained': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'harebrained': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'spineless': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'tinpot': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'grotesque': {'kind': 'a', 'weight': 1, 'instead': 'describe it'},
                                                      'terrifying': {'kind': 'a',
                                                                     'weight': 2,
                                                                     'instead': 'describe it'},
                                                      'heartless': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                      'savagely': {'kind': 'r', 'weight': 1, 'instead': 'describe it'},
                                                      'monster': {'kind': 'n',
                                                                  'weight': 3,
                                                                  'instead': 'name the person',
                                                                  'gates': ['film_gate']},
                                                      'shyster': {'kind': 'n', 'weight': 1, 'instead': 'lawyer'},
                                                      'crook': {'kind': 'n', 'weight': 1, 'instead': 'say the charge'},
                                                      'charlatan': {'kind': 'n',
                                                                    'weight': 1,
                                                                    'instead': 'say what was claimed'}},
                             'editorial_adverb': {'notably': {'kind': 'r',
                                                              'weight': 1,
                                                              'instead': 'drop',
                                                              'guides': '?MOS'},
                                                  'clearly': {'kind': 'r',
                                                              'weight': 2,
                                                              'instead': 'drop',
                                                              'guides': '?MOS',
                                                              'gates': ['manner_gate']},
                                                  'obviously': {'kind': 'r',
                                                                'weight': 1,
                                                                'instead': 'drop',
                                                                'guides': '?MOS'},
                                                  'of course': {'kind': 'p',
                                                                'weight': 2,
                                                                'instead': 'drop',
                                                                'guides': '?MOS'},
                                                  'naturally': {'kind': 'r',
                                                                'weight': 3,
                                                                'instead': 'drop',
                                                                'guides': '?MOS'},
                                                  'undoubtedly': {'kind': 'r',
                                                                  'weight': 1,
                                                                  'instead': 'drop',
                                                                  'guides': '?MOS'},
                                                  'without a doubt': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'drop',
                                                                      'guides': '?MOS'},
                                                  'no doubt': {'kind': 'p',
                                                               'weight': 2,
                                                               'instead': 'drop',
                                                               'guides': '?MOS',
                                                               'gates': ['painted_gate']},
                                                  'without question': {'kind': 'p',
                                                                       'weight': 2,
                                                                       'instead': 'drop',
                                                                       'guides': '?MOS'},
                                                  'unquestionably': {'kind': 'r',
                                                                     'weight': 1,
                                                                     'instead': 'drop',
                                                                     'guides': '?MOS'},
                                                  'indisputably': {'kind': 'r',
                                                                   'weight': 1,
                                                                   'instead': 'drop',
                                                                   'guides': '?MOS'},
                                                  'undeniably': {'kind': 'r',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'guides': '?MOS'},
                                                  'unsurprisingly': {'kind': 'r',
                                                                     'weight': 1,
                                                                     'instead': 'drop',
                                                                     'guides': '?MOS'},
                                                  'not surprisingly': {'kind': 'p',
                                                                       'weight': 1,
                                                                       'instead': 'drop',
                                                                       'guides': '?MOS'},
                                                  'predictably': {'kind': 'r',
                                                                  'weight': 1,
                                                                  'instead': 'drop',
                                                                  'guides': '?MOS'},
                                                  'surprisingly': {'kind': 'r',
                                                                   'weight': 2,
                                                                   'instead': 'drop',
                                                                   'guides': '?MOS'},
                                                  'interestingly': {'kind': 'r',
                                                                    'weight': 1,
                                                                    'instead': 'drop',
                                                                    'guides': '?MOS'},
                                                  'ironically': {'kind': 'r',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'guides': '?MOS'},
                                                  'tellingly': {'kind': 'r',
                                                                'weight': 1,
                                                                'instead': 'drop',
                                                                'guides': '?MOS'},
                                                  'curiously': {'kind': 'r',
                                                                'weight': 1,
                                                                'instead': 'drop',
                                                                'guides': '?MOS'},
                                                  'sadly': {'kind': 'r',
                                                            'weight': 1,
                                                            'instead': 'drop',
                                                            'guides': '?MOS'},
                                                  'tragically': {'kind': 'r',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'guides': '?MOS'},
                                                  'unfortunately': {'kind': 'r',
                                                                    'weight': 1,
                                                                    'instead': 'drop',
                                                                    'guides': '?MOS'},
                                                  'regrettably': {'kind': 'r',
                                                                  'weight': 1,
                                                                  'instead': 'drop',
                                                                  'guides': '?MOS'},
                                                  'fortunately': {'kind': 'r',
                                                                  'weight': 1,
                                                                  'instead': 'drop',
                                                                  'guides': '?MOS'},
                                                  'thankfully': {'kind': 'r',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'guides': '?MOS'},
                                                  'mercifully': {'kind': 'r',
                                                                 'weight': 1,
                                                                 'instead': 'drop',
                                                                 'guides': '?MOS'},
                                                  'alas': {'kind': 'r',
                                                           'weight': 1,
                                                           'instead': 'drop',
                                                           'guides': '?MOS'},
                                                  'essentially': {'kind': 'r',
                                                                  'weight': 2,
                                                                  'instead': 'drop',
                                                                  'guides': '?MOS'},
                                                  'basically': {'kind': 'r',
                                                                'weight': 2,
                                                                'instead': 'drop',
                                                                'guides': '?MOS'},
                                                  'literally': {'kind': 'r',
                                                                'weight': 2,
                                                                'instead': 'drop',
                                                                'guides': '?MOS'},
                                                  'truly': {'kind': 'r',
                                                            'weight': 2,
                                                            'instead': 'drop',
                                                            'guides': '?MOS'},
                                                  'utterly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'absolutely': {'kind': 'r', 'weight': 2, 'instead': 'drop'},
                                                  'totally': {'kind': 'r', 'weight': 2, 'instead': 'drop'},
                                                  'completely': {'kind': 'r', 'weight': 3, 'instead': 'drop'},
                                                  'incredibly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'insanely': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'extremely': {'kind': 'r',
                                                                'weight': 2,
                                                                'instead': 'give a figure',
                                                                'gates': ['painted_gate']},
                                                  'hugely': {'kind': 'r', 'weight': 2, 'instead': 'give a figure'},
                                                  'massively': {'kind': 'r', 'weight': 2, 'instead': 'give a figure'},
                                                  'wildly': {'kind': 'r', 'weight': 2, 'instead': 'give a figure'},
                                                  'grossly': {'kind': 'r', 'weight': 1, 'instead': 'give a figure'},
                                                  'blatantly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'flagrantly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'brazenly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'openly': {'kind': 'r', 'weight': 3, 'instead': 'drop'},
                                                  'merely': {'kind': 'r',
                                                             'weight': 2,
                                                             'instead': 'drop',
                                                             'gates': ['painted_gate']},
                                                  'mere': {'kind': 'a', 'weight': 2, 'instead': 'give the figure'},
                                                  'simply': {'kind': 'r', 'weight': 3, 'instead': 'drop'},
                                                  'it should be noted': {'kind': 'p',
                                                                         'weight': 1,
                                                                         'instead': 'drop',
                                                                         'guides': '?MOS'},
                                                  'it is worth noting': {'kind': 'p',
                                                                         'weight': 1,
                                                                         'instead': 'drop',
                                                                         'guides': '?MOS'},
                                                  'it is important to note': {'kind': 'p',
                                                                              'weight': 1,
                                                                              'instead': 'drop',
                                                                              'guides': '?MOS'},
                                                  'needless to say': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'drop',
                                                                      'guides': '?MOS'},
                                                  'this is evident': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'give the evidence'},
                                                  'make no mistake': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                                  "let's be clear": {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                                  'the fact is': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                                  'the truth is': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                                  'in reality': {'kind': 'p',
                                                                 'weight': 2,
                                                                 'instead': 'give the evidence',
                                                                 'guides': '?MOS'},
                                                  'actually': {'kind': 'r',
                                                               'weight': 3,
                                                               'instead': 'drop',
                                                               'guides': '?MOS'},
                                                  'suspiciously': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'conveniently': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'allegedly': {'kind': 'r',
                                                                'weight': 3,
                                                                'instead': 'name who alleges',
                                                                'guides': 'MOS ?AP'},
                                                  'alarmingly': {'kind': 'r',
                                                                 'weight': 1,
                                                                 'instead': 'drop; give the figure'},
                                                  'remarkably': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'miraculously': {'kind': 'r',
                                                                   'weight': 1,
                                                                   'instead': 'drop; say what happened'},
                                                  'shamefully': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'inexplicably': {'kind': 'r',
                                                                   'weight': 1,
                                                                   'instead': 'drop, or say who cannot explain it'},
                                                  'astonishingly': {'kind': 'r',
                                                                    'weight': 1,
                                                                    'instead': 'drop; give the figure'},
                                                  'amazingly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'worryingly': {'kind': 'r',
                                                                 'weight': 1,
                                                                 'instead': 'say who is worried'},
                                                  'disturbingly': {'kind': 'r',
                                                                   'weight': 1,
                                                                   'instead': 'say who is disturbed'},
                                                  'disappointingly': {'kind': 'r',
                                                                      'weight': 1,
                                                                      'instead': 'say who is disappointed'},
                                                  'happily': {'kind': 'r', 'weight': 3, 'instead': 'drop'},
                                                  'scandalously': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'disgracefully': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'bizarrely': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'strangely': {'kind': 'r', 'weight': 2, 'instead': 'drop'},
                                                  'oddly': {'kind': 'r', 'weight': 2, 'instead': 'drop'},
                                                  'appallingly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'laughably': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'inevitably': {'kind': 'r',
                                                                 'weight': 2,
                                                                 'instead': 'drop, or say who expects it'},
                                                  'heroically': {'kind': 'r',
                                                                 'weight': 1,
                                                                 'instead': 'drop; say what was done'},
                                                  'heartbreakingly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'depressingly': {'kind': 'r', 'weight': 1, 'instead': 'drop'},
                                                  'crucially': {'kind': 'r', 'weight': 2, 'instead': 'drop'},
                                                  'it goes without saying': {'kind': 'p',
                                                                             'weight': 1,
                                                                             'instead': 'drop'},
                                                  'it is no secret': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'drop, or give the source'},
                                                  'it comes as no surprise': {'kind': 'p',
                                                                              'weight': 1,
                                                                              'instead': 'drop'},
                                                  'make no bones': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                                  'in fairness': {'kind': 'p', 'weight': 3, 'instead': 'drop'},
                                                  'rightly': {'kind': 'r',
                                                              'weight': 2,
                                                              'instead': 'drop, or attribute'},
                                                  'wrongly': {'kind': 'r', 'weight': 3, 'instead': 'say who found so'},
                                                  'much-hyped': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                  'much-vaunted': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                  'much-touted': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                  'long-suffering': {'kind': 'a', 'weight': 2, 'instead': 'drop'},
                                                  'ill-fated': {'kind': 'a',
                                                                'weight': 3,
                                                                'instead': 'say what happened'},
                                                  'ill-judged': {'kind': 'a', 'weight': 1, 'instead': 'attribute'},
                                                  'ill-conceived': {'kind': 'a', 'weight': 1, 'instead': 'attribute'},
                                                  'half-baked': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                                  'so-called': {'kind': 'a',
                                                                'weight': 1,
                                                                'instead': 'drop, or say who calls it so'}},
                             'reporting_verb': {'claim': {'kind': 'v',
                                                          'weight': 2,
                                                          'instead': 'say',
                                                          'guides': '?MOS AP BBC',
                                                          'gates': ['claim_gate']},
                                                'admit': {'kind': 'v',
                                                          'weight': 2,
                                                          'instead': 'say, acknowledge only if a fault was established',
                                                          'guides': 'AllSides ?MOS',
                                                          'gates': ['admit_gate']},
                                                'concede': {'kind': 'v',
                                                            'weight': 2,
                                                            'instead': 'say',
                                                            'guides': 'AllSides ?MOS',
                                                            'gates': ['race_gate']},
                                                'confess': {'kind': 'v',
                                                            'weight': 2,
                                                            'instead': 'say (confess only for a crime)',
                                                            'guides': '?MOS'},
                                                'acknowledge': {'kind': 'v',
                                                                'weight': 3,
                                                                'instead': 'say',
                                                                'guides': 'AllSides'},
                                                'boast': {'kind': 'v',
                                                          'weight': 1,
                                                          'instead': 'say',
                                                          'guides': '?MOS',
                                                          'gates': ['have_gate']},
                                                'brag': {'kind': 'v', 'weight': 1, 'instead': 'say', 'guides': '?MOS'},
                                                'crow': {'kind': 'v',
                                                         'weight': 1,
                                                         'instead': 'say',
                                                         'gates': ['crow_gate']},
                                                'gloat': {'kind': 'v', 'weight': 1, 'instead': 'say'},
                                                'insist': {'kind': 'v',
                                                           'weight': 2,
                                                           'instead': 'say',
                                                           'guides': '?MOS',
                                                           'gates': ['insist_gate']},
                                                'maintain': {'kind': 'v',
                                                             'weight': 3,
                                                             'instead': 'say',
                                                             'gates': ['maintain_gate']},
                                                'contend': {'kind': 'v', 'weight': 3, 'instead': 'say'},
                                                'allege': {'kind': 'v',
                                                           'weight': 3,
                                                           'instead': 'say, and name the document',
                                                           'guides': '?AP'},
                                                'assert': {'kind': 'v',
                                                           'weight': 3,
                                                           'instead': 'say',
                                                           'guides': '?MOS'},
                                                'whine': {'kind': 'v', 'weight': 1, 'instead': 'say, complain'},
                                                'rant': {'kind': 'v', 'weight': 1, 'instead': 'say, speak'},
                                                'rail': {'kind': 'v',
                                                         'weight': 1,
                                                         'instead': 'criticise',
                                                         'gates': ['rail_gate']},
                                                'rave': {'kind': 'v', 'weight': 1, 'instead': 'say'},
                                                'scoff': {'kind': 'v', 'weight': 1, 'instead': 'say, dismiss'},
                                                'sneer': {'kind': 'v', 'weight': 1, 'instead': 'say'},
                                                'fume': {'kind': 'v', 'weight': 1, 'instead': 'say'},
                                                'gush': {'kind': 'v',
                                                         'weight': 1,
                                                         'instead': 'say',
                                                         'gates': ['gush_gate']},
                                                'preach': {'kind': 'v', 'weight': 2, 'instead': 'say'},
                                                'pontificate': {'kind': 'v', 'weight': 1, 'instead': 'say'},
                                                'parrot': {'kind': 'v', 'weight': 1, 'instead': 'repeat, say'},
                                                'spew': {'kind': 'v', 'weight': 1, 'instead': 'say, publish'},
                                                'spout': {'kind': 'v', 'weight': 1, 'instead': 'say'},
                                                'peddle': {'kind': 'v',
                                                           'weight': 1,
                                                           'instead': 'say, publish, promote'},
                                                'tout': {'kind': 'v', 'weight': 2, 'instead': 'promote, cite'},
                                                'trumpet': {'kind': 'v',
                                                            'weight': 1,
                                                            'instead': 'announce, cite',
                                                            'gates': ['trumpet_gate']},
                                                'hype': {'kind': 'v', 'weight': 1, 'instead': 'promote'},
                                                'bemoan': {'kind': 'v', 'weight': 1, 'instead': 'criticise'},
                                                'lament': {'kind': 'v', 'weight': 2, 'instead': 'say'},
                                                'decry': {'kind': 'v',
                                                          'weight': 2,
                                                          'instead': 'criticise',
                                                          'guides': 'AllSides'},
                                                'mock': {'kind': 'v', 'weight': 2, 'instead': 'criticise, say'},
                                                'taunt': {'kind': 'v', 'weight': 1, 'instead': 'say'},
                                                'ridicule': {'kind': 'v', 'weight': 2, 'instead': 'criticise'},
                                                'lash out': {'kind': 'p',
                                                             'weight': 1,
                                                             'instead': 'criticise',
                                                             'guides': '?AllSides'},
                                                'lashed out': {'kind': 'p',
                                                               'weight': 1,
                                                               'instead': 'criticised',
                                                               'guides': '?AllSides'},
                                                'lashes out': {'kind': 'p',
                                                               'weight': 1,
                                                               'instead': 'criticises',
                                                               'guides': '?AllSides'},
                                                'lashing out': {'kind': 'p',
                                                                'weight': 1,
                                                                'instead': 'criticising',
                                                                'guides': '?AllSides'},
                                                'double down': {'kind': 'p', 'weight': 2, 'instead': 'repeat, restate'},
                                                'doubled down': {'kind': 'p', 'weight': 2, 'instead': 'repeated'},
                                                'doubles down': {'kind': 'p', 'weight': 2, 'instead': 'repeats'},
                                                'doubling down': {'kind': 'p', 'weight': 2, 'instead': 'repeating'},
                                                'refused to say': {'kind': 'p',
                                                                   'weight': 2,
                                                                   'instead': 'did not say',
                                                                   'guides': 'AllSides'},
                                                'refusing to say': {'kind': 'p',
                                                                    'weight': 2,
                                                                    'instead': 'did not say',
                                                                    'guides': 'AllSides'},
                                                'dodged': {'kind': 'x',
                                                           'weight': 2,
                                                           'instead': 'did not answer',
                                                           'guides': '?AllSides'},
                                                'smear': {'kind': 'v', 'weight': 1, 'instead': 'criticise, allege'},
                                                'vow': {'kind': 'v', 'weight': 3, 'instead': 'say, promise'},
                                                'reveal': {'kind': 'v',
                                                           'weight': 3,
                                                           'instead': 'say (reveal accepts it as true)',
                                                           'guides': '?MOS Recasens'},
                                                'expose': {'kind': 'v',
                                                           'weight': 3,
                                                           'instead': 'report, say (expose accepts it as true)',
                                                           'guides': '?MOS Recasens',
                                                           'gates': ['expose_gate']},
                                                'point out': {'kind': 'p',
                                                              'weight': 3,
                                                              'instead': 'say (accepts it as true)',
                                                              'guides': '?MOS'},
                                                'pointed out': {'kind': 'p',
                                                                'weight': 3,
                                                                'instead': 'said (accepts it as true)',
                                                                'guides': '?MOS'},
                                                'points out': {'kind': 'p',
                                                               'weight': 3,
                                                               'instead': 'says',
                                                               'guides': '?MOS'},
                                                'noted that': {'kind': 'p',
                                                               'weight': 3,
                                                               'instead': 'said that',
                                                               'guides': '?MOS'},
                                                'falsely claim': {'kind': 'p',
                                                                  'weight': 3,
                                                                  'instead': 'fine if shown false in the copy'},
                                                'thunder': {'kind': 'v',
                                                            'weight': 1,
                                                            'instead': 'say',
                                                            'gates': ['thunder_gate']},
                                                'bark': {'kind': 'v', 'weight': 2, 'instead': 'say'},
                                                'quip': {'kind': 'v', 'weight': 2, 'instead': 'say'},
                                                'opine': {'kind': 'v', 'weight': 2, 'instead': 'say'}},
                             'violent_metaphor': {'slam': {'kind': 'v',
                                                           'weight': 1,
                                                           'instead': 'criticise',
                                                           'guides': '?AllSides',
                                                           'gates': ['slam_gate']},
                                                  'blast': {'kind': 'v',
                                                            'weight': 2,
                                                            'instead': 'criticise',
                                                            'guides': '?AllSides',
                                                            'gates': ['blast_gate']},
                                                  'rip': {'kind': 'v',
                                                          'weight': 2,
                                                          'instead': 'criticise',
                                                          'guides': '?AllSides',
                                                          'gates': ['rip_gate']},
                                                  'torch': {'kind': 'v',
                                                            'weight': 2,
                                                            'instead': 'criticise',
                                                            'guides': '?AllSides',
                                                            'gates': ['fire_gate']},
                                                  'skewer': {'kind': 'v', 'weight': 1, 'instead': 'criticise'},
                                                  'eviscerate': {'kind': 'v', 'weight': 1, 'instead': 'criticise, cut'},
                                                  'excoriate': {'kind': 'v', 'weight': 1, 'instead': 'criticise'},
                                                  'lambaste': {'kind': 'v', 'weight': 1, 'instead': 'criticise'},
                                                  'lambast': {'kind': 'v', 'weight': 1, 'instead': 'criticise'},
                                                  'savaged': {'kind': 'x', 'weight': 1, 'instead': 'criticised'},
                                                  'hammer': {'kind': 'v',
                                                             'weight': 2,
                                                             'instead': 'criticise',
                                                             'gates': ['hammer_gate']},
                                                  'trash': {'kind': 'v',
                                                            'weight': 2,
                                                            'instead': 'criticise',
                                                            'gates': ['trash_gate']},
                                                  'bash': {'kind': 'v', 'weight': 2, 'instead': 'criticise'},
                                                  'gut': {'kind': 'v',
                                                          'weight': 2,
                                                          'instead': 'cut',
                                                          'gates': ['gut_gate']},
                                                  'obliterate': {'kind': 'v',
                                                                 'weight': 1,
                                                                 'instead': 'defeat, destroy'},
                                                  'decimate': {'kind': 'v',
                                                               'weight': 1,
                                                               'instead': 'reduce, say by how much'},
                                                  'crush': {'kind': 'v', 'weight': 3, 'instead': 'defeat'},
                                                  'meltdown': {'kind': 'n',
                                                               'weight': 1,
                                                               'instead': 'outburst, drop',
                                                               'gates': ['nuclear_gate']},
                                                  'tirade': {'kind': 'n',
                                                             'weight': 1,
                                                             'instead': 'remarks, speech',
                                                             'guides': 'AllSides'},
                                                  'diatribe': {'kind': 'n', 'weight': 1, 'instead': 'remarks, speech'},
                                                  'screed': {'kind': 'n', 'weight': 1, 'instead': 'article, post'},
                                                  'firestorm': {'kind': 'n', 'weight': 2, 'instead': 'criticism'},
                                                  'uproar': {'kind': 'n', 'weight': 2, 'instead': 'criticism'},
                                                  'outrage': {'kind': 'n',
                                                              'weight': 2,
                                                              'instead': 'criticism, say who'},
                                                  'backlash': {'kind': 'n',
                                                               'weight': 3,
                                                               'instead': 'criticism, say who'},
                                                  'witch hunt': {'kind': 'p', 'weight': 1, 'instead': 'investigation'},
                                                  'witch-hunt': {'kind': 'n',
                                                                 'weight': 1,
                                                                 'instead': 'investigation',
                                                                 'gates': ['film_gate']},
                                                  'hoax': {'kind': 'n', 'weight': 1, 'instead': 'false report'},
                                                  'charade': {'kind': 'n',
                                                              'weight': 1,
                                                              'instead': 'drop',
                                                              'gates': ['film_gate']},
                                                  'circus': {'kind': 'n',
                                                             'weight': 2,
                                                             'instead': 'drop',
                                                             'gates': ['circus_gate']},
                                                  'war on': {'kind': 'p',
                                                             'weight': 3,
                                                             'instead': 'campaign against',
                                                             'gates': ['waron_gate']},
                                                  'onslaught': {'kind': 'n',
                                                                'weight': 2,
                                                                'instead': 'attack, series of'},
                                                  'bloodbath': {'kind': 'n', 'weight': 1, 'instead': 'give the toll'},
                                                  'carnage': {'kind': 'n',
                                                              'weight': 2,
                                                              'instead': 'give the toll',
                                                              'gates': ['film_gate']},
                                                  'mayhem': {'kind': 'n',
                                                             'weight': 2,
                                                             'instead': 'say what happened',
                                                             'gates': ['film_gate']},
                                                  'chaos': {'kind': 'n', 'weight': 3, 'instead': 'say what happened'},
                                                  'disaster': {'kind': 'n',
                                                               'weight': 3,
                                                               'instead': 'say what happened'},
                                                  'catastrophe': {'kind': 'n',
                                                                  'weight': 3,
                                                                  'instead': 'say what happened'},
                                                  'debacle': {'kind': 'n', 'weight': 1, 'instead': 'say what happened'},
                                                  'fiasco': {'kind': 'n',
                                                             'weight': 1,
                                                             'instead': 'say what happened',
                                                             'gates': ['film_gate']},
                                                  'nightmare': {'kind': 'n',
                                                                'weight': 2,
                                                                'instead': 'say what happened',
                                                                'gates': ['film_gate']},
                                                  'scandal': {'kind': 'n',
                                                              'weight': 3,
                                                              'instead': 'say what is alleged'},
                                                  'crackdown': {'kind': 'n',
                                                                'weight': 3,
                                                                'instead': 'arrests, operation'},
                                                  'power grab': {'kind': 'p',
                                                                 'weight': 1,
                                                                 'instead': 'say what changes'},
                                                  'land grab': {'kind': 'p',
                                                                'weight': 2,
                                                                'instead': 'say what changes'},
                                                  'scheme': {'kind': 'n',
                                                             'weight': 3,
                                                             'instead': 'plan, programme',
                                                             'guides': '?MOS',
                                                             'gates': ['scheme_gate']},
                                                  'plot': {'kind': 'v', 'weight': 3, 'instead': 'plan'},
                                                  'ploy': {'kind': 'n', 'weight': 1, 'instead': 'plan, step'},
                                                  'stunt': {'kind': 'n', 'weight': 2, 'instead': 'event, step'},
                                                  'gambit': {'kind': 'n', 'weight': 2, 'instead': 'step'},
                                                  'cabal': {'kind': 'n', 'weight': 1, 'instead': 'group'},
                                                  'clique': {'kind': 'n', 'weight': 2, 'instead': 'group'},
                                                  'agenda': {'kind': 'n', 'weight': 3, 'instead': 'programme, plan'},
                                                  'propaganda': {'kind': 'n',
                                                                 'weight': 2,
                                                                 'instead': 'messaging, statement, say who issued it'},
                                                  'brainwash': {'kind': 'v', 'weight': 1, 'instead': 'persuade, teach'},
                                                  'indoctrinate': {'kind': 'v', 'weight': 1, 'instead': 'teach'},
                                                  'indoctrination': {'kind': 'n', 'weight': 1, 'instead': 'teaching'},
                                                  'weaponize': {'kind': 'v', 'weight': 1, 'instead': 'use'},
                                                  'weaponise': {'kind': 'v', 'weight': 1, 'instead': 'use'},
                                                  'hijack': {'kind': 'v',
                                                             'weight': 3,
                                                             'instead': 'use',
                                                             'gates': ['plane_gate']},
                                                  'rammed through': {'kind': 'p', 'weight': 1, 'instead': 'passed'},
                                                  'ram through': {'kind': 'p', 'weight': 1, 'instead': 'pass'},
                                                  'shoved down': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                                  'cave': {'kind': 'v',
                                                           'weight': 3,
                                                           'instead': 'agree',
                                                           'gates': ['cave_gate']},
                                                  'kowtow': {'kind': 'v', 'weight': 1, 'instead': 'agree to'},
                                                  'cave to': {'kind': 'p', 'weight': 2, 'instead': 'agree to'},
                                                  'caved to': {'kind': 'p', 'weight': 2, 'instead': 'agreed to'},
                                                  'grovel': {'kind': 'v', 'weight': 1, 'instead': 'drop'},
                                                  'skyrocket': {'kind': 'v',
                                                                'weight': 2,
                                                                'instead': 'rise, by how much'},
                                                  'plummet': {'kind': 'v', 'weight': 3, 'instead': 'fall, by how much'},
                                                  'ravage': {'kind': 'v', 'weight': 2, 'instead': 'damage, say how'},
                                                  'plague': {'kind': 'v', 'weight': 3, 'instead': 'affect'}},
                             'euphemism': {'neutralise': {'kind': 'v',
                                                          'weight': 1,
                                                          'instead': 'kill, capture, disarm',
                                                          'guides': '?CJR IPI',
                                                          'gates': ['person_obj']},
                                           'neutralize': {'kind': 'v',
                                                          'weight': 1,
                                                          'instead': 'kill, capture, disarm',
                                                          'guides': '?CJR IPI',
                                                          'gates': ['person_obj']},
                                           'took out': {'kind': 'p',
                                                        'weight': 1,
                                                        'instead': 'killed, destroyed',
                                                        'guides': '?CJR',
                                                        'gates': ['takeout_gate']},
                                           'liquidate': {'kind': 'v',
                                                         'weight': 1,
                                                         'instead': 'kill',
                                                         'guides': 'IPI',
                                                         'gates': ['finance_gate']},
                                           'liquidation': {'kind': 'n',
                                                           'weight': 3,
                                                           'instead': 'killing',
                                                           'guides': '?IPI',
                                                           'gates': ['finance_gate']},
                                           'eliminate': {'kind': 'v',
                                                         'weight': 2,
                                                         'instead': 'kill',
                                                         'guides': '?IPI',
                                                         'gates': ['person_obj']},
                                           'collateral damage': {'kind': 'p',
                                                                 'weight': 1,
                                                                 'instead': 'civilian deaths',
                                                                 'guides': 'CJR'},
                                           'surgical strike': {'kind': 'p',
                                                               'weight': 1,
                                                               'instead': 'air strike',
                                                               'guides': 'IPI ?CJR'},
                                           'targeted killing': {'kind': 'p',
                                                                'weight': 2,
                                                                'instead': 'killing (attribute the phrase)',
                                                                'guides': 'BBC ?IPI'},
                                           'pinpoint strike': {'kind': 'p',
                                                               'weight': 1,
                                                               'instead': 'air strike',
                                                               'guides': '?IPI'},
                                           'enhanced interrogation': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'name the methods'},
                                           'extraordinary rendition': {'kind': 'p',
                                                                       'weight': 1,
                                                                       'instead': 'transfer to another country for '
                                                                                  'interrogation'},
                                           'ethnic cleansing': {'kind': 'p', 'weight': 3, 'instead': 'attribute'},
                                           'friendly fire': {'kind': 'p',
                                                             'weight': 3,
                                                             'instead': 'killed by own side',
                                                             'guides': 'CJR'},
                                           'pacify': {'kind': 'v',
                                                      'weight': 2,
                                                      'instead': 'occupy, suppress',
                                                      'guides': '?CJR'},
                                           'liberate': {'kind': 'v',
                                                        'weight': 2,
                                                        'instead': 'capture, retake, take control of',
                                                        'guides': 'BBC'},
                                           'liberation of': {'kind': 'p',
                                                             'weight': 2,
                                                             'instead': 'capture of',
                                                             'guides': 'BBC'},
                                           'executed': {'kind': 'p',
                                                        'weight': 3,
                                                        'instead': 'killed (executed only after a judicial process)',
                                                        'guides': 'BBC ?AP',
                                                        'gates': ['exec_gate']},
                                           'officer-involved shooting': {'kind': 'p',
                                                                         'weight': 1,
                                                                         'instead': 'police shot ...',
                                                                         'guides': '?AP'},
                                           'lethal aid': {'kind': 'p', 'weight': 2, 'instead': 'weapons'},
                                           'kinetic': {'kind': 'a',
                                                       'weight': 2,
                                                       'instead': 'military, armed',
                                                       'gates': ['energy_gate']},
                                           'soft target': {'kind': 'p', 'weight': 2, 'instead': 'civilian site'},
                                           'boots on the ground': {'kind': 'p', 'weight': 2, 'instead': 'troops'},
                                           'preemptive strike': {'kind': 'p',
                                                                 'weight': 2,
                                                                 'instead': 'attack (attribute the reason)'},
                                           'pre-emptive strike': {'kind': 'p',
                                                                  'weight': 2,
                                                                  'instead': 'attack (attribute the reason)'},
                                           'security fence': {'kind': 'p',
                                                              'weight': 2,
                                                              'instead': 'barrier',
                                                              'guides': 'BBC IPI'},
                                           'apartheid wall': {'kind': 'p',
                                                              'weight': 1,
                                                              'instead': 'barrier',
                                                              'guides': 'BBC IPI'},
                                           'regime forces': {'kind': 'p',
                                                             'weight': 2,
                                                             'instead': 'government forces',
                                                             'guides': '?AP'},
                                           'resistance fighters': {'kind': 'p',
                                                                   'weight': 2,
                                                                   'instead': 'fighters, militants',
                                                                   'guides': '?AP'},
                                           'resistance group': {'kind': 'p',
                                                                'weight': 3,
                                                                'instead': 'armed group',
                                                                'guides': '?AP'},
                                           'axis of resistance': {'kind': 'p',
                                                                  'weight': 3,
                                                                  'instead': 'Iran-backed groups (quote the name)'},
                                           'misspoke': {'kind': 'p',
                                                        'weight': 2,
                                                        'instead': 'said something untrue, corrected'},
                                           'downsizing': {'kind': 'n', 'weight': 3, 'instead': 'job cuts'},
                                           'rightsizing': {'kind': 'n', 'weight': 2, 'instead': 'job cuts'},
                                           'let go': {'kind': 'p', 'weight': 3, 'instead': 'dismissed'},
                                           'passed away': {'kind': 'p',
                                                           'weight': 3,
                                                           'instead': 'died',
                                                           'guides': '?AP'},
                                           'revenue enhancement': {'kind': 'p', 'weight': 1, 'instead': 'tax rise'},
                                           'person of interest': {'kind': 'p',
                                                                  'weight': 3,
                                                                  'instead': 'say if a suspect'},
                                           'lost their battle': {'kind': 'p', 'weight': 1, 'instead': 'died'},
                                           'lost his battle': {'kind': 'p', 'weight': 1, 'instead': 'died'},
                                           'lost her battle': {'kind': 'p', 'weight': 1, 'instead': 'died'},
                                           'slipped away': {'kind': 'p', 'weight': 2, 'instead': 'died'},
                                           'part ways with': {'kind': 'p', 'weight': 2, 'instead': 'dismiss'},
                                           'parted ways with': {'kind': 'p', 'weight': 2, 'instead': 'dismissed'},
                                           'serviced a target': {'kind': 'p', 'weight': 1, 'instead': 'bombed'},
                                           'service the target': {'kind': 'p', 'weight': 1, 'instead': 'bomb'},
                                           'relieved of': {'kind': 'p', 'weight': 3, 'instead': 'dismissed'},
                                           'rightsize': {'kind': 'v', 'weight': 1, 'instead': 'cut jobs'},
                                           'right-size': {'kind': 'v', 'weight': 1, 'instead': 'cut jobs'},
                                           'downsize': {'kind': 'v', 'weight': 2, 'instead': 'cut jobs'},
                                           'made redundant': {'kind': 'p', 'weight': 3, 'instead': 'dismissed'},
                                           'enhanced interrogation techniques': {'kind': 'p',
                                                                                 'weight': 1,
                                                                                 'instead': 'say what was done'},
                                           'economically disadvantaged': {'kind': 'a', 'weight': 2, 'instead': 'poor'},
                                           'negative growth': {'kind': 'p', 'weight': 1, 'instead': 'decline'},
                                           'negative patient outcome': {'kind': 'p', 'weight': 1, 'instead': 'death'},
                                           'revenue enhancements': {'kind': 'p', 'weight': 1, 'instead': 'taxes'},
                                           'efficiency savings': {'kind': 'p', 'weight': 2, 'instead': 'cuts'},
                                           'efficiencies': {'kind': 'p', 'weight': 3, 'instead': 'cuts'},
                                           'collateral casualties': {'kind': 'p',
                                                                     'weight': 1,
                                                                     'instead': 'civilians killed'}},
                             'dehumanising': {'illegal alien': {'kind': 'p',
                                                                'weight': 1,
                                                                'instead': 'person in the country without legal '
                                                                           'permission',
                                                                'guides': 'AP',
                                                                'gates': ['legal_title']},
                                              'illegal aliens': {'kind': 'p',
                                                                 'weight': 1,
                                                                 'instead': 'people in the country without legal '
                                                                            'permission',
                                                                 'guides': 'AP',
                                                                 'gates': ['legal_title']},
                                              'illegals': {'kind': 'p',
                                                           'weight': 1,
                                                           'instead': 'people in the country without legal permission',
                                                           'guides': 'AP'},
                                              'illegal immigrant': {'kind': 'p',
                                                                    'weight': 1,
                                                                    'instead': 'person who entered (or lives) in the '
                                                                               'country illegally',
                                                                    'guides': 'AP'},
                                              'illegal immigrants': {'kind': 'p',
                                                                     'weight': 1,
                                                                     'instead': 'people who entered the country '
                                                                                'illegally',
                                                                     'guides': 'AP'},
                                              'anchor baby': {'kind': 'p',
                                                              'weight': 1,
                                                              'instead': 'child born to non-citizens',
                                                              'guides': '?AP'},
                                              'chain migration': {'kind': 'p',
                                                                  'weight': 2,
                                                                  'instead': 'family-based immigration'},
                                              'horde': {'kind': 'n',
                                                        'weight': 1,
                                                        'instead': 'group, number',
                                                        'gates': ['film_gate']},
                                              'swarm': {'kind': 'n',
                                                        'weight': 1,
                                                        'instead': 'group, number',
                                                        'gates': ['insect_gate']},
                                              'swarming': {'kind': 'p',
                                                           'weight': 1,
                                                           'instead': 'gathering, arriving',
                                                           'gates': ['insect_gate']},
                                              'invasion': {'kind': 'n',
                                                           'weight': 3,
                                                           'instead': 'arrival (of people)',
                                                           'gates': ['migrant_ctx']},
                                              'invaders': {'kind': 'p',
                                                           'weight': 2,
                                                           'instead': 'migrants, troops',
                                                           'gates': ['migrant_ctx']},
                                              'flood of': {'kind': 'p',
                                                           'weight': 3,
                                                           'instead': 'number of',
                                                           'gates': ['migrant_ctx']},
                                              'infest': {'kind': 'v', 'weight': 1, 'instead': 'drop'},
                                              'infestation': {'kind': 'n',
                                                              'weight': 2,
                                                              'instead': 'drop',
                                                              'gates': ['pest_gate']},
                                              'vermin': {'kind': 'n', 'weight': 1, 'instead': 'drop'},
                                              'cockroach': {'kind': 'n',
                                                            'weight': 2,
                                                            'instead': 'drop',
                                                            'gates': ['pest_gate']},
                                              'animals': {'kind': 'p',
                                                          'weight': 3,
                                                          'instead': 'drop',
                                                          'gates': ['animal_gate']},
                                              'subhuman': {'kind': 'a', 'weight': 1, 'instead': 'drop'},
                                              'scum': {'kind': 'n',
                                                       'weight': 1,
                                                       'instead': 'drop',
                                                       'gates': ['film_gate']},
                                              'filth': {'kind': 'n', 'weight': 1, 'instead': 'drop'},
                                              'parasite': {'kind': 'n',
                                                           'weight': 2,
                                                           'instead': 'drop',
                                                           'gates': ['bio_gate']},
                                              'gang of': {'kind': 'p', 'weight': 3, 'instead': 'group of'},
                                              'mob': {'kind': 'n',
                                                      'weight': 2,
                                                      'instead': 'crowd, group',
                                                      'guides': '?AP',
                                                      'gates': ['crime_gate']},
                                              'lynch mob': {'kind': 'p',
                                                            'weight': 1,
                                                            'instead': 'crowd',
                                                            'gates': ['film_gate']},
                                              'rabble': {'kind': 'n', 'weight': 1, 'instead': 'crowd'},
                                              'migrant caravan': {'kind': 'p',
                                                                  'weight': 3,
                                                                  'instead': 'group of migrants'},
                                              'invasion of migrants': {'kind': 'p',
                                                                       'weight': 1,
                                                                       'instead': 'arrivals, with a number'},
                                              'flood of migrants': {'kind': 'p',
                                                                    'weight': 1,
                                                                    'instead': 'arrivals, with a number'},
                                              'flood of immigrants': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'arrivals, with a number'},
                                              'flood of refugees': {'kind': 'p',
                                                                    'weight': 1,
                                                                    'instead': 'arrivals, with a number'},
                                              'wave of migrants': {'kind': 'p',
                                                                   'weight': 2,
                                                                   'instead': 'arrivals, with a number'},
                                              'wave of immigrants': {'kind': 'p',
                                                                     'weight': 2,
                                                                     'instead': 'arrivals, with a number'},
                                              'illegal migrant': {'kind': 'n',
                                                                  'weight': 1,
                                                                  'instead': 'person who entered without permission'},
                                              'mentally ill people': {'kind': 'p',
                                                                      'weight': 3,
                                                                      'instead': 'people with a mental illness'},
                                              'wheelchair-bound': {'kind': 'a',
                                                                   'weight': 1,
                                                                   'instead': 'who uses a wheelchair'},
                                              'confined to a wheelchair': {'kind': 'p',
                                                                           'weight': 1,
                                                                           'instead': 'who uses a wheelchair'},
                                              'suffers from': {'kind': 'p', 'weight': 3, 'instead': 'has'},
                                              'the mentally ill': {'kind': 'p',
                                                                   'weight': 2,
                                                                   'instead': 'people with a mental illness'},
                                              'the disabled': {'kind': 'p', 'weight': 2, 'instead': 'disabled people'},
                                              'committed suicide': {'kind': 'p',
                                                                    'weight': 2,
                                                                    'instead': 'killed himself, died by suicide'},
                                              'commit suicide': {'kind': 'p',
                                                                 'weight': 2,
                                                                 'instead': 'kill oneself, die by suicide'},
                                              'drug addict': {'kind': 'n',
                                                              'weight': 2,
                                                              'instead': 'person addicted to drugs'},
                                              'junkie': {'kind': 'n',
                                                         'weight': 1,
                                                         'instead': 'person addicted to drugs'},
                                              'druggie': {'kind': 'n',
                                                          'weight': 1,
                                                          'instead': 'person addicted to drugs'},
                                              'prostitute': {'kind': 'n',
                                                             'weight': 3,
                                                             'instead': 'sex worker, or the fact'},
                                              'vagrant': {'kind': 'n', 'weight': 2, 'instead': 'homeless person'},
                                              'hobo': {'kind': 'n', 'weight': 1, 'instead': 'homeless person'}},
                             'issue_frame': {'pro-life': {'kind': 'a',
                                                          'weight': 2,
                                                          'instead': 'anti-abortion',
                                                          'guides': 'AP GlobalPress',
                                                          'gates': ['official_name']},
                                             'pro-choice': {'kind': 'a',
                                                            'weight': 2,
                                                            'instead': 'abortion-rights',
                                                            'guides': 'GlobalPress ?AP',
                                                            'gates': ['official_name']},
                                             'pro-abortion': {'kind': 'a',
                                                              'weight': 1,
                                                              'instead': 'abortion-rights',
                                                              'guides': '?AP'},
                                             'abortionist': {'kind': 'n',
                                                             'weight': 1,
                                                             'instead': 'abortion provider',
                                                             'guides': '?AP'},
                                             'abortion on demand': {'kind': 'p',
                                                                    'weight': 1,
                                                                    'instead': 'describe the law',
                                                                    'guides': '?AP'},
                                             'baby killer': {'kind': 'p',
                                                             'weight': 1,
                                                             'instead': 'drop',
                                                             'guides': '?AP'},
                                             'baby-killing': {'kind': 'a',
                                                              'weight': 1,
                                                              'instead': 'drop',
                                                              'guides': '?AP'},
                                             'partial-birth abortion': {'kind': 'p',
                                                                        'weight': 1,
                                                                        'instead': "the procedure's medical name",
                                                                        'guides': '?AP'},
                                             'unborn child': {'kind': 'p',
                                                              'weight': 2,
                                                              'instead': 'fetus',
                                                              'guides': '?AP'},
                                             'unborn baby': {'kind': 'p',
                                                             'weight': 2,
                                                             'instead': 'fetus',
                                                             'guides': '?AP'},
                                             'heartbeat bill': {'kind': 'p',
                                                                'weight': 2,
                                                                'instead': 'bill banning abortion at about six weeks',
                                                                'guides': '?AP'},
                                             'death tax': {'kind': 'p',
                                                           'weight': 1,
                                                           'instead': 'estate tax, inheritance tax'},
                                             'gun grabber': {'kind': 'p',
                                                             'weight': 1,
                                                             'instead': 'gun-control supporter'},
                                             'gun grabbers': {'kind': 'p',
                                                              'weight': 1,
                                                              'instead': 'gun-control supporters'},
                                             'assault weapon': {'kind': 'p',
                                                                'weight': 3,
                                                                'instead': 'semi-automatic rifle',
                                                                'guides': 'AP'},
                                             'assault rifle': {'kind': 'p',
                                                               'weight': 3,
                                                               'instead': 'semi-automatic rifle',
                                                               'guides': 'AP'},
                                             'tax relief': {'kind': 'p', 'weight': 3, 'instead': 'tax cut'},
                                             'job creators': {'kind': 'p', 'weight': 2, 'instead': 'employers'},
                                             'job-killing': {'kind': 'a', 'weight': 1, 'instead': 'say the forecast'},
                                             'big government': {'kind': 'p', 'weight': 2, 'instead': 'drop'},
                                             'gender ideology': {'kind': 'p',
                                                                 'weight': 1,
                                                                 'instead': 'describe the teaching or policy'},
                                             'transgenderism': {'kind': 'n',
                                                                'weight': 1,
                                                                'instead': 'describe the subject',
                                                                'guides': '?AP'},
                                             'biological male': {'kind': 'p',
                                                                 'weight': 3,
                                                                 'instead': 'drop or explain',
                                                                 'guides': '?AP'},
                                             'biological men': {'kind': 'p',
                                                                'weight': 3,
                                                                'instead': 'drop or explain',
                                                                'guides': '?AP'},
                                             'sexual preference': {'kind': 'p',
                                                                   'weight': 2,
                                                                   'instead': 'sexual orientation',
                                                                   'guides': '?AP'},
                                             'China virus': {'kind': 'p', 'weight': 1, 'instead': 'coronavirus'},
                                             'Wuhan virus': {'kind': 'p', 'weight': 1, 'instead': 'coronavirus'},
                                             'climate alarmist': {'kind': 'p',
                                                                  'weight': 1,
                                                                  'instead': 'scientist, activist'},
                                             'climate alarmism': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                             'climate hysteria': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                             'global warming hoax': {'kind': 'p',
                                                                     'weight': 1,
                                                                     'instead': 'drop',
                                                                     'guides': '?AP'},
                                             'amnesty': {'kind': 'n',
                                                         'weight': 3,
                                                         'instead': 'legal status, path to citizenship',
                                                         'gates': ['amnesty_gate']},
                                             'open borders': {'kind': 'p',
                                                              'weight': 2,
                                                              'instead': 'describe the policy'},
                                             'sanctuary city': {'kind': 'p', 'weight': 3, 'instead': 'explain'},
                                             'Dreamers': {'kind': 'p',
                                                          'weight': 3,
                                                          'instead': 'in quotes, explain (AP)',
                                                          'guides': 'AP'},
                                             'black-on-black crime': {'kind': 'p',
                                                                      'weight': 1,
                                                                      'instead': 'drop',
                                                                      'guides': '?AP'},
                                             'race card': {'kind': 'p', 'weight': 1, 'instead': 'drop'},
                                             'reverse racism': {'kind': 'p', 'weight': 2, 'instead': 'describe'},
                                             'cancel culture': {'kind': 'p', 'weight': 2, 'instead': 'describe'},
                                             'political correctness': {'kind': 'p',
                                                                       'weight': 2,
                                                                       'instead': 'describe'}},
                             'conflict_noun': {'massacre': {'kind': 'n',
                                                            'weight': 3,
                                                            'instead': 'killing of (number)',
                                                            'guides': '?BBC',
                                                            'gates': ['official_name']},
                                               'genocide': {'kind': 'n',
                                                            'weight': 3,
                                                            'instead': 'attribute',
                                                            'gates': ['official_name']},
                                               'apartheid': {'kind': 'n',
                                                             'weight': 3,
                                                             'instead': 'attribute',
                                                             'gates': ['official_name']},
                                               'atrocity': {'kind': 'n',
                                                            'weight': 3,
                                                            'instead': 'killing, say what was done'},
                                               'aggression': {'kind': 'n',
                                                              'weight': 3,
                                                              'instead': 'attack',
                                                              'guides': 'IPI'},
                                               'onslaught against': {'kind': 'p', 'weight': 2, 'instead': 'attack on'},
                                               'occupation': {'kind': 'n',
                                                              'weight': 3,
                                                              'instead': 'attribute if disputed',
                                                              'guides': '?IPI'},
                                               'usurp': {'kind': 'v', 'weight': 1, 'instead': 'take'},
                                               'martyred': {'kind': 'p',
                                                            'weight': 1,
                                                            'instead': 'killed',
                                                            'guides': '?IPI'},
                                               'caliphate': {'kind': 'n',
                                                             'weight': 3,
                                                             'instead': 'territory held by IS'},
                                               'murder': {'kind': 'v',
                                                          'weight': 3,
                                                          'instead': 'kill (until conviction)',
                                                          'guides': '?AP'},
                                               'assassination': {'kind': 'n',
                                                                 'weight': 3,
                                                                 'instead': 'killing',
                                                                 'guides': 'BBC ?AP'},
                                               'coup': {'kind': 'n', 'weight': 3, 'instead': 'say what happened'},
                                               'insurrection': {'kind': 'n',
                                                                'weight': 3,
                                                                'instead': 'riot, attack, attribute',
                                                                'guides': '?AP'},
                                               'rioter': {'kind': 'n',
                                                          'weight': 3,
                                                          'instead': 'protester, if peaceful',
                                                          'guides': '?AP'},
                                               'militant': {'kind': 'n',
                                                            'weight': 3,
                                                            'instead': 'fine, but keep one term for one group',
                                                            'guides': 'AlJazeera ?AP'},
                                               'militia': {'kind': 'n',
                                                           'weight': 3,
                                                           'instead': 'fine, but keep one term for one group'},
                                               'insurgent': {'kind': 'n',
                                                             'weight': 3,
                                                             'instead': 'fine, but keep one term for one group',
                                                             'guides': '?BBC'},
                                               'rebel': {'kind': 'n',
                                                         'weight': 3,
                                                         'instead': 'fine, but keep one term for one group'},
                                               'guerrilla': {'kind': 'n',
                                                             'weight': 3,
                                                             'instead': 'fine, but keep one term for one group'}}},
 'checker/language/name_variants': {'distinct': ['iran iraq iraqi', 'austria australia', 'niger nigeria algeria',
                                                 'slovakia slovenia', 'mali malawi malta', 'zambia gambia',
                                                 'obama osama', 'hassan hussein hasan husain',
                                                 'mohamed mahmoud mahmud hamed ahmed hamid', 'ali alia aliya',
                                                 'abdullah abdulla', 'kim kin', 'sudan sudani', 'korea koreas',
                                                 'latvia lithuania', 'guinea guyana ghana', 'dominica dominican',
                                                 'mauritius mauritania', 'swaziland switzerland', 'paraguay uruguay',
                                                 'antigua anguilla', 'congo kongo', 'chad chadian', 'oman amman',
                                                 'tripoli tripolis', 'karim kamal jamal', 'salim salem salam salman',
                                                 'nasser nasir nassar', 'said saeed saied', 'rashid rashad',
                                                 'khalid khaled walid', 'jong jung jeong',
                                                 'chen chan cheng chang zheng zhang', 'wang wong huang hwang yang',
                                                 'li lee le lin', 'liu lu luo', 'kiev kyiv', 'putin putina',
                                                 'bush busch', 'google googol', 'visa vista', 'atlantic atlanta',
                                                 'tory tories', 'pacific pacifica', 'marc marco marcos',
                                                 'carl carlo carlos karl', 'juan joan', 'jean jeanne',
                                                 'erik erika eric erica', 'paul paula paulo',
                                                 'gabriel gabrielle gabriela', 'daniel daniela danielle',
                                                 'andre andrea andreas andrew andrei', 'louis luis louise luisa',
                                                 'martin martina martinez marin', 'alexander alexandra alexandre'],
                                    'common': 'allan allen alan anderson andersen andersson armstrong atkins atkinson '
                                              'bailey bayley baker barker barnes barnett barrett barrow barton bates '
                                              'beck bell bennet bennett\n'
                                              'benson berry black blair blake bond boyd boyle bradley brady brown '
                                              'browne bryan brian bryant burke burns burton bush butler byrne campbell '
                                              'carr carter\n'
                                              'carroll chambers chapman christensen christiansen clark clarke clarkson '
                                              'cohen cohn cole coleman coles collins connelly connolly connor conner '
                                              'cook cooke cooper cowper cox\n'
                                              'craig crawford cross cunningham curry curtis daly dale daley daniels '
                                              'davey davies davis davison davidson dawson day dean dickson dixon dodd '
                                              'donnelly donaldson\n'
                                              'douglas doyle duffy duncan dunn dunne dyer edwards edmonds edmunds '
                                              'elliot elliott ellis evans ewing farrell ferguson fergusson fernandes '
                                              'fernandez finch fisher fischer fleming fletcher\n'
                                              'flynn foley ford forde foster fowler fox francis franklin fraser frazer '
                                              'frazier freeman fry garcia gardner gardiner garner gibbs gibson gilbert '
                                              'gill gomes gomez gonzales gonzalez goodman\n'
                                              'gordon graham grant gray grey green greene griffin griffith griffiths '
                                              'haines haynes hayes hays hall hamilton hancock hanson hansen hansson '
                                              'hardy harding harper harris harrison hart hartley harvey\n'
                                              'hawkins hawkes henderson henson herman hermann hernandez hernandes '
                                              'hewitt hicks higgins hill hills hoffman hoffmann hogan holland holmes '
                                              'holt hopkins horton houston howard howe howell howells hudson hughes '
                                              'hughs\n'
                                              'hunt hunter hurst hutchinson hutchison hyde ingram jackson jacob jacobs '
                                              'jacobsen jacobson jameson jamieson jenkins jennings jensen jenson johns '
                                              'johnson johnston johnstone johansson johansen jones jordan jordon joyce '
                                              'kane kay kaye keane keating keen keene kelley kelly kemp\n'
                                              'kennedy kent kerr king kirby klein kline knight knox lamb lambert lane '
                                              'lang lange larsen larson larsson law lawrence laurence lawson leach '
                                              'leigh lee lennon lennox leonard lewis louis lindsay lindsey little '
                                              'lloyd\n'
                                              'long love lowe lucas lynch lyon lyons macdonald mcdonald mackay mckay '
                                              'mackenzie mckenzie maclean mclean macleod mcleod madden maloney malone '
                                              'mann marsh marshall martin martinez martins mason mathews mathew '
                                              'matthews matthew may mayer meyer meier mayor mccarthy mccarty\n'
                                              'mcgrath mcgregor macgregor mcintosh mcintyre mckenna mckinney mcmahon '
                                              'mcmillan macmillan mcneil mcneill mendes mendez meyers mills miles '
                                              'miller millar millers mitchell moore moor moran morales morgan morris '
                                              'morrison morrissey mortimer moss muller mueller munro munroe monroe '
                                              'murphy murray myers\n'
                                              'nash neal neil neill nelson newman newton nicholas nichols nicholson '
                                              'nicolson nielsen nilsson nixon nolan norman norris norton nunes nunez '
                                              'obrien oconnell oconner oconnor odonnell oliver olsen olson olsson '
                                              'oneal oneil oneill ortiz osborne osborn owen owens page paige palmer '
                                              'parker\n'
                                              'parks parsons patel patten patterson paterson patton paul paulsen '
                                              'paulson payne paine pearce pierce pearson peirson perez perry peters '
                                              'petersen peterson petersson phelps philips phillips philip phillip '
                                              'pollack pollock poole pope porter potter powell powers pratt preston '
                                              'price pryce quinn ramirez ramos\n'
                                              'ramsay ramsey randall read reade reed reid reeves reyes reynolds rhodes '
                                              'rice richards richardson richter riley reilly rivera rivers roach '
                                              'roberts robertson robinson robson rodgers rogers rodriguez rodrigues '
                                              'rose ross rowe rowland roland russell russel ryan sadler salazar '
                                              'sanchez sanders saunders sanderson santos\n'
                                              'schmidt schmitt schultz schulz schneider snyder scott shaw shea '
                                              'sheppard shepherd shepard short silva simmonds simmons simon simons '
                                              'simonson simpson sims simms sinclair singh slater sloan smart smith '
                                              'smyth smythe snow solomon spencer spenser stanley steel steele stein '
                                              'stephen stephens stephenson steven stevens stevenson stewart stuart '
                                              'stone\n'
                                              'strong sullivan summers somers sutherland sutton swan swann sweeney '
                                              'sykes taylor tayler teller thomas thompson thomson thomsen thornton '
                                              'todd torres tucker turner tyler tyson underwood vance vargas vaughan '
                                              'vaughn vincent wade walker wall wallace wallis walsh welsh walter '
                                              'walters walton ward warner warren washington\n'
                                              'waters watkins watson watt watts weaver webb webber weber webster weiss '
                                              'welch wells west weston wheeler whelan white whyte whitehead wilcox '
                                              'wilkins wilkinson williams william williamson willis wills wilson '
                                              'winter winters wise wolf wolfe woolf wood woods woodward wright wyatt '
                                              'yates york young younger\n'
                                              'ahmad ahmed hussain hussein husain khan kahn mohamed mohammed muhammad '
                                              'mohammad ali aly omar umar osman usman yusuf yousef youssef youssouf '
                                              'ibrahim sheikh shaikh rahman rehman aziz azeez abbas abbasi hashim '
                                              'hashem hashimi hashemi\n'
                                              'haddad hadad hamid hamad hammad hasan hassan hussaini husseini jaafar '
                                              'jafar jafari kazem kazim karimi kareem karim khalil khalili mahdi mehdi '
                                              'mahmoud mahmood malik malek mansour mansoor mustafa mostafa nasr nassar '
                                              'nasser rahim rahimi rashid rasheed salah saleh salih saad saeed said '
                                              'sayed sayyid sharif shareef suleiman sulaiman tariq tarek\n'},
 'checker/language/names': {'titles': 'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness viscount '
                                      'earl rev reverend father sister brother fr pastor rabbi imam\n'
                                      'sheikh shaikh shaykh sheik sayyid ayatollah mullah mufti maulana pope cardinal '
                                      'archbishop bishop canon dean\n'
                                      'president vice-president vice prime minister premier chancellor deputy '
                                      'secretary general secretary-general undersecretary under-secretary governor\n'
                                      'lieutenant mayor councillor councilman councilwoman councilmember cllr alderman '
                                      'senator sen sens congressman congresswoman\n'
                                      'representative rep reps speaker whip ambassador consul envoy attorney solicitor '
                                      'prosecutor judge justice magistrate chief chairman chairwoman\n'
                                      'chair director commissioner inspector superintendent constable detective '
                                      'sergeant sgt corporal cpl private pvt captain capt major maj\n'
                                      'colonel col brigadier brig gen admiral adm commander cmdr commodore marshal '
                                      'lieut lt officer deputy sheriff\n'
                                      'king queen prince princess duke duchess count countess emperor empress sultan '
                                      'emir shah\n'
                                      'gov pres amb supt insp det pc pcso hon honourable honorable messrs mme mlle '
                                      'herr frau signor senor señor señora don dona doña sr sra haji hajji hajj\n'
                                      'foreign interior defence defense finance supreme leader first acting former '
                                      'ex-president ex-minister\n'
                                      'mp mep msp judge coach manager spokesman spokeswoman spokesperson executive '
                                      'special agent home shadow culture education health trade labor\n'
                                      'labour justice treasury transport energy environment\n',
                            'person_titles': 'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness '
                                             'viscount rev reverend father fr pastor rabbi imam sheikh shaikh shaykh\n'
                                             'sheik sayyid ayatollah mullah mufti maulana pope cardinal archbishop '
                                             'bishop president vice-president minister premier chancellor secretary\n'
                                             'secretary-general undersecretary under-secretary governor mayor '
                                             'councillor councilman councilwoman councilmember cllr alderman\n'
                                             'senator sen congressman congresswoman representative rep speaker '
                                             'ambassador consul envoy prosecutor judge justice magistrate chairman\n'
                                             'chairwoman director commissioner inspector superintendent constable '
                                             'detective sergeant sgt corporal cpl captain capt major maj colonel col\n'
                                             'brigadier brig gen general admiral adm commander cmdr commodore marshal '
                                             'lt lieutenant officer sheriff king queen prince princess\n'
                                             'duke duchess emperor empress sultan emir gov pres amb supt insp det pc '
                                             'hon mme mlle herr frau leader haji hajji\n'
                                             'mp mep msp coach manager spokesman spokeswoman spokesperson attorney '
                                             'solicitor agent chief executive sr sra señor señora\n',
                            'roles': 'politician lawyer barrister solicitor attorney spokesman spokeswoman '
                                     'spokesperson director chairman chairwoman chair chief president minister\n'
                                     'senator congressman congresswoman mayor governor deputy officer official '
                                     'commander captain colonel general sergeant detective\n'
                                     'constable inspector superintendent prosecutor judge magistrate economist analyst '
                                     'strategist historian professor lecturer researcher\n'
                                     'scientist engineer architect doctor surgeon nurse physician psychologist '
                                     'psychiatrist epidemiologist hydrologist geologist seismologist\n'
                                     'climatologist biologist chemist physicist astronomer mathematician teacher '
                                     'headteacher principal student pupil farmer fisherman\n'
                                     'miner driver pilot sailor soldier militant fighter rebel warlord dictator '
                                     'strongman activist campaigner organiser organizer\n'
                                     'protester dissident journalist reporter correspondent editor columnist presenter '
                                     'broadcaster anchor host author writer novelist poet\n'
                                     'playwright director filmmaker actor actress comedian singer musician guitarist '
                                     'drummer bassist rapper songwriter composer conductor\n'
                                     'pianist violinist dancer choreographer artist painter sculptor photographer '
                                     'designer model athlete footballer striker midfielder\n'
                                     'defender goalkeeper winger forward flanker hooker prop lock fly-half scrum-half '
                                     'full-back centre batsman bowler all-rounder cricketer\n'
                                     'wicketkeeper sprinter runner swimmer boxer golfer cyclist jockey trainer coach '
                                     'manager skipper referee umpire owner founder\n'
                                     'co-founder entrepreneur businessman businesswoman tycoon billionaire millionaire '
                                     'investor banker broker trader executive boss\n'
                                     'accountant consultant adviser advisor aide ambassador envoy diplomat negotiator '
                                     'mediator secretary treasurer clerk cleric priest\n'
                                     'pastor bishop archbishop rabbi imam preacher theologian resident neighbour '
                                     'neighbor witness victim survivor suspect defendant\n'
                                     'plaintiff convict prisoner inmate hostage widow widower wife husband son '
                                     'daughter father mother brother sister uncle aunt nephew niece cousin\n'
                                     'grandfather grandmother grandson granddaughter partner girlfriend boyfriend '
                                     'fiance fiancee colleague friend rival opponent predecessor successor\n'
                                     'candidate contender nominee incumbent challenger frontrunner leader chief whip '
                                     'councillor lawmaker legislator backbencher\n'
                                     'mp mep technician programmer developer hacker blogger vlogger influencer '
                                     'celebrity star legend hero veteran pensioner retiree\n'
                                     'shopkeeper trader vendor baker butcher chef restaurateur waiter carpenter '
                                     'plumber electrician mechanic builder contractor\n'
                                     'foreman superviser supervisor coordinator co-ordinator administrator '
                                     'commissioner ombudsman auditor inspector assessor surveyor\n'
                                     'paramedic firefighter lifeguard ranger forester botanist zoologist ecologist '
                                     'meteorologist forecaster statistician demographer\n'
                                     'sociologist anthropologist archaeologist linguist philosopher critic curator '
                                     'librarian archivist translator interpreter tutor trainee\n'
                                     'apprentice intern graduate scholar fellow laureate champion medallist medalist '
                                     'winner runner-up captain teammate team-mate\n'
                                     'spy whistleblower informant bodyguard gunman bomber attacker kidnapper smuggler '
                                     'trafficker fraudster gangster mobster\n'
                                     'pollster lobbyist fundraiser donor philanthropist socialite heir heiress monarch '
                                     'ruler king queen prince princess\n',
                            'role_modifiers': 'former ex late senior junior deputy chief acting interim assistant '
                                              'associate vice managing executive general regional national local '
                                              'state\n'
                                              'federal provincial foreign prime defence defense finance interior home '
                                              'health education trade party opposition government\n'
                                              'campaign football rugby cricket tennis basketball baseball soccer film '
                                              'opera art fashion pop rock folk rap crime police army navy air\n'
                                              'military militia rebel union trade labour labor business political '
                                              'economic legal human rights environmental climate energy senior '
                                              'veteran\n'
                                              'long-time longtime longest-serving outgoing incoming newly-elected '
                                              'two-time three-time four-time five-time world olympic fellow\n'
                                              'team club company bank hospital school university college district '
                                              'county city town village council parliamentary presidential\n'
                                              'congressional republican democratic conservative liberal socialist '
                                              'communist independent nationalist far-right far-left left-wing\n'
                                              'right-wing centrist moderate ultra self-styled self-proclaimed de facto '
                                              'legendary renowned famous controversial disgraced jailed\n'
                                              'exiled convicted accused alleged suspected one-time sometime celebrated '
                                              'noted leading top star england scotland wales ireland\n',
                            'place_nouns': 'city town village province region district county state capital country '
                                           'port island islands river lake mountain valley suburb neighbourhood\n'
                                           'neighborhood borough hamlet township governorate prefecture municipality '
                                           'settlement republic peninsula desert bay coast enclave\n',
                            'body_nouns': 'group company firm bank union party charity retailer manufacturer maker '
                                          'airline carrier brand team club side giant agency network\n'
                                          'organisation organization movement militia regiment brigade label studio '
                                          'developer operator supplier broker insurer utility\n'
                                          'startup start-up subsidiary conglomerate consortium band sect regulator '
                                          'watchdog thinktank think-tank institute university college hospital\n'
                                          'brewer carmaker chipmaker drugmaker search-engine\n',
                            'outlet_nouns': 'newspaper newspapers daily weekly broadcaster outlet outlets website site '
                                            'magazine tabloid broadsheet paper channel station newswire blog podcast',
                            'body_heads': 'ministry party forces force union inc ltd plc corp corporation company co '
                                          'group bank agency authority council committee commission\n'
                                          'congress parliament senate house assembly court tribunal university college '
                                          'school institute institution academy hospital clinic\n'
                                          'foundation trust association federation confederation league club fc united '
                                          'city rovers wanderers society alliance coalition\n'
                                          'front movement army navy brigade brigades battalion corps guard guards '
                                          'regiment police service services department office bureau board centre '
                                          'center\n'
                                          'organisation organization organisations network system systems industries '
                                          'holdings partners ventures capital airlines airways motors\n'
                                          'energy petroleum oil gas electric telecom mobile bancorp insurance '
                                          'securities investments labs laboratories technologies\n'
                                          'software solutions media pictures studios records entertainment church '
                                          'mosque synagogue cathedral diocese museum gallery\n'
                                          'theatre theater library orchestra fund programme program project initiative '
                                          'campaign administration government cabinet treasury\n'
                                          'exchange market markets conference summit forum olympics cup championship '
                                          'championships games tournament association\n'
                                          'hezbollah hamas isis taliban al-qaeda qaeda nato opec unesco unicef workers '
                                          'teamsters republicans democrats conservatives liberals tories\n'
                                          'tigers lions bears eagles giants patriots cowboys yankees sox team caucus '
                                          'panel task secretariat directorate inspectorate constabulary\n'
                                          'cooperative co-operative consortium syndicate resistance intelligence '
                                          'militia bloc pact treaty act bill agreement accord convention\n',
                            'place_heads': 'river lake mountain mountains mount hill hills valley island islands isle '
                                           'isles sea ocean bay gulf strait straits channel canal coast\n'
                                           'peninsula desert forest park county province region district state '
                                           'territory city town village street road avenue lane square\n'
                                           'boulevard highway bridge airport station stadium arena beach harbour '
                                           'harbor port airfield base camp prison jail palace castle tower towers\n'
                                           'plateau delta basin falls creek springs heights gardens borough republic '
                                           'kingdom emirate emirates highlands lowlands oblast governorate\n'
                                           'prefecture hall cemetery dam mine reservoir glacier volcano\n',
                            'first_place_heads': 'lake mount port fort cape st saint san santa santo los las new north '
                                                 'south east west upper lower gulf el isle rio sierra',
                            'outlet_heads': 'news times post daily herald journal tribune gazette guardian telegraph '
                                            'mirror express observer chronicle examiner standard mail\n'
                                            'independent review magazine radio television tv broadcasting newspaper '
                                            'press sentinel dispatch courier bulletin inquirer star\n',
                            'outlets': 'reuters bbc cnn ap afp bloomberg xinhua tass interfax cnbc nbc abc cbs msnbc '
                                       'npr pbs itv fox_news sky_news al_jazeera al-jazeera\n'
                                       'the_guardian guardian the_economist economist associated_press '
                                       'agence_france-presse new_york_times washington_post wall_street_journal\n'
                                       'financial_times politico buzzfeed huffpost huffington_post axios vox breitbart '
                                       'vice_news usa_today los_angeles_times le_monde le_figaro\n'
                                       'der_spiegel spiegel die_zeit el_pais el_país haaretz al_arabiya al-arabiya '
                                       'bild newsweek forbes wired gizmodo techcrunch\n'
                                       'the_hill the_atlantic atlantic slate propublica mother_jones daily_mail '
                                       'the_times the_independent the_sun\n',
                            'of_heads': 'ministry department bank university college house court bureau board council '
                                        'church republic kingdom institute academy school\n'
                                        'office chamber society association federation confederation union league '
                                        'organisation organization movement army party\n'
                                        'bay gulf isle isles city state states sea cape strait straits duchy ministry '
                                        'museum house knights order sons daughters doctors\n'
                                        'battle treaty bank commission committee center centre congress parliament '
                                        'assembly front friends institute archdiocese diocese\n'
                                        "directorate secretariat world people's people legion board faculty tower port "
                                        'coast alliance conference voice port league hall inspectorate\n'
                                        'division county borough rock heart\n',
                            'for_heads': 'centre center institute council society association campaign foundation '
                                         'agency office alliance movement coalition fund committee partnership '
                                         'department centers citizens doctors americans center school trust forum',
                            'title_tails': 'state defence defense finance health education interior justice labor '
                                           'labour trade energy transport transportation commerce\n'
                                           'agriculture treasury the foreign affairs security homeland culture '
                                           'environment staff police information war navy army housing\n'
                                           'urban development veterans representatives commons lords senate\n',
                            'particles': 'al el ul bin ben bint ibn abu abd abdul van von der den de da dos das do di '
                                         'del della la le du ter ten af zu ould y',
                            'places': 'afghanistan albania algeria america american_samoa andorra angola antigua '
                                      'argentina armenia australia austria azerbaijan bahamas bahrain\n'
                                      'bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana '
                                      'brazil britain brunei bulgaria burkina_faso burma burundi\n'
                                      'cambodia cameroon canada cape_verde chad chile china colombia comoros congo '
                                      'costa_rica croatia cuba cyprus czech_republic denmark\n'
                                      'djibouti dominica ecuador egypt el_salvador england eritrea estonia eswatini '
                                      'ethiopia fiji finland france gabon gambia georgia\n'
                                      'germany ghana greece grenada guatemala guinea guyana haiti honduras hungary '
                                      'iceland india indonesia iran iraq ireland israel italy\n'
                                      'ivory_coast jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait '
                                      'kyrgyzstan laos latvia lebanon lesotho liberia libya\n'
                                      'liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia '
                                      'maldives mali malta mauritania mauritius mexico\n'
                                      'micronesia moldova monaco mongolia montenegro morocco mozambique myanmar '
                                      'namibia nauru nepal netherlands new_zealand nicaragua\n'
                                      'niger nigeria north_korea norway oman pakistan palau palestine panama '
                                      'papua_new_guinea paraguay peru philippines poland portugal\n'
                                      'qatar romania russia rwanda samoa saudi_arabia scotland senegal serbia '
                                      'seychelles sierra_leone singapore slovakia slovenia somalia\n'
                                      'south_africa south_korea south_sudan spain sri_lanka sudan suriname swaziland '
                                      'sweden switzerland syria taiwan tajikistan tanzania\n'
                                      'thailand togo tonga trinidad tunisia turkey turkmenistan tuvalu uganda ukraine '
                                      'united_arab_emirates united_kingdom united_states\n'
                                      'uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia '
                                      'zimbabwe us uk uae usa u.s u.k\n'
                                      'africa asia europe antarctica eurasia scandinavia balkans caucasus siberia '
                                      'crimea gaza west_bank golan kurdistan kashmir tibet xinjiang hong_kong macau\n'
                                      'middle_east latin_america caribbean\n'
                                      'alabama alaska arizona arkansas california colorado connecticut delaware '
                                      'florida hawaii idaho illinois indiana iowa kansas\n'
                                      'kentucky louisiana maine maryland massachusetts michigan minnesota mississippi '
                                      'missouri montana nebraska nevada new_hampshire\n'
                                      'new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon '
                                      'pennsylvania rhode_island south_carolina\n'
                                      'south_dakota tennessee texas utah vermont virginia washington west_virginia '
                                      'wisconsin wyoming ontario quebec alberta manitoba\n'
                                      'saskatchewan british_columbia nova_scotia victoria queensland tasmania '
                                      'new_south_wales\n'
                                      'london paris berlin madrid rome moscow beijing tokyo delhi new_delhi mumbai '
                                      'kolkata chennai dhaka karachi lahore islamabad kabul\n'
                                      'tehran baghdad mosul basra erbil damascus aleppo beirut jerusalem tel_aviv '
                                      'cairo alexandria tripoli tunis algiers rabat\n'
                                      'casablanca khartoum addis_ababa nairobi kampala kigali dar_es_salaam lagos '
                                      'abuja accra dakar bamako johannesburg cape_town pretoria durban harare\n'
                                      'lusaka maputo luanda kinshasa ankara istanbul athens sofia bucharest belgrade '
                                      'zagreb sarajevo skopje tirana vienna budapest\n'
                                      'prague warsaw kyiv kiev kharkiv odesa odessa minsk vilnius riga tallinn '
                                      'helsinki stockholm oslo copenhagen reykjavik dublin belfast edinburgh\n'
                                      'glasgow aberdeen cardiff swansea birmingham manchester liverpool leeds '
                                      'sheffield bristol brussels antwerp amsterdam rotterdam hague the_hague\n'
                                      'geneva zurich bern milan naples turin venice florence palermo barcelona seville '
                                      'valencia lisbon porto munich hamburg frankfurt\n'
                                      'cologne stuttgart dresden leipzig lyon marseille toulouse bordeaux nice '
                                      'strasbourg seoul pyongyang shanghai guangzhou shenzhen wuhan taipei\n'
                                      'hanoi saigon bangkok phnom_penh kuala_lumpur jakarta manila yangon rangoon '
                                      'colombo kathmandu canberra sydney melbourne brisbane\n'
                                      'perth adelaide auckland wellington ottawa toronto montreal vancouver calgary '
                                      'boston chicago houston dallas detroit denver seattle\n'
                                      'portland phoenix atlanta miami philadelphia pittsburgh cleveland baltimore '
                                      'minneapolis las_vegas los_angeles san_francisco\n'
                                      'san_diego new_orleans washington_dc havana caracas bogota lima quito santiago '
                                      'buenos_aires montevideo brasilia sao_paulo rio_de_janeiro riyadh jeddah mecca\n'
                                      'doha dubai abu_dhabi muscat sanaa aden amman kuwait_city tbilisi yerevan baku '
                                      'tashkent almaty astana bishkek ulaanbaatar pentagon kremlin brooklyn\n'
                                      'manhattan hollywood westminster\n'
                                      'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn '
                                      'miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que\n',
                            'given_names': 'aaron abby abdul abdullah abigail abraham adam adrian ahmad ahmed aidan '
                                           'aisha alan alastair albert alberto alec alejandro aleksandr aleksander\n'
                                           'alessandro alex alexander alexandra alexei alexis alfonso alfred ali alice '
                                           'alicia alison allan allen allison amanda amber amelia\n'
                                           'amir amy ana anastasia anatoly anders andre andrea andreas andrei andres '
                                           'andrew andy angela angelo angus anita ann anna anne\n'
                                           'annette annie anthony antoine anton antonio anwar archie arnold arthur '
                                           'arturo asha ashley asif audrey austin ayesha barack barbara barry\n'
                                           'bashar beatrice ben benjamin bernadette bernard bernie bert beth betty '
                                           'bill billy bob bobby boris brad bradley brenda brendan\n'
                                           'brent brett brian bridget britney bruce bryan callum calvin cameron carl '
                                           'carla carlo carlos carly carmen carol carole caroline carolyn\n'
                                           'catherine cathy cecilia charles charlie charlotte chelsea chen cheryl '
                                           'chloe chris christian christina christine christopher cindy\n'
                                           'claire clara clare claude claudia claudio clive colin connor conor '
                                           'courtney craig crystal curtis cynthia daisy dale damian damien\n'
                                           'dan dana daniel daniela danielle danny darren dave david dawn dean deborah '
                                           'debbie declan denise dennis derek diana diane diego dmitri dmitry\n'
                                           'dominic don donald donna dora doris dorothy doug douglas duncan dylan '
                                           'eamonn eddie edgar edith edmund eduardo edward edwin eileen\n'
                                           'elaine eleanor elena eli elijah elisabeth elizabeth ella ellen ellie '
                                           'elliot elsie emil emile emily emma emmanuel enrique eric erica erik\n'
                                           'erin ernest ernesto ethan eugene eva evan evelyn fabio faisal farah fatima '
                                           'felipe felix fernando fiona florence frances\n'
                                           'francesca francesco francis francisco francois françois frank franz fred '
                                           'freddie frederick gabriel gareth gary gavin gemma geoff geoffrey\n'
                                           'george georgia georgina gerald gerard gerhard gilbert giles gina giorgio '
                                           'giovanni giuseppe gladys glen glenn gloria gordon grace graeme\n'
                                           'graham greg gregory gustavo guy gwen hamid hannah hans harold harriet '
                                           'harry harvey hasan hassan heather hector heidi helen\n'
                                           'helena henri henrik henry herbert herman hilary hillary howard hugh hugo '
                                           'hussein ian ibrahim igor imran ingrid irene iris irina\n'
                                           'isaac isabel isabella ivan ivana jack jackie jackson jacob jacqueline '
                                           'jacques jake jamal james jamie jan jane janet janice jared jason\n'
                                           'javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry '
                                           'jesse jessica jesus jill jim jimmy joan joanna joanne joe\n'
                                           'joel johan john johnny jon jonathan jordan jorge jose joseph josephine '
                                           'josh joshua joy joyce juan juanita judith judy julia julian julie\n'
                                           'julius june justin kamal karen karim karl kate katherine kathleen kathryn '
                                           'kathy katie kay keith kelly ken kenneth kenny kerry kevin khalid\n'
                                           'khaled kim kimberly kirsty kristen krzysztof kurt kyle lance larry lars '
                                           'laura lauren laurence laurie lawrence leah lee leila len lena leo leon\n'
                                           'leonard leonardo leslie lewis liam lillian lily linda lindsay lisa liz '
                                           'lloyd lois lorenzo lorraine louis louisa louise luca lucas lucia lucy\n'
                                           'luis luke lydia lynn madeleine maggie mahmoud malcolm manuel marc marcel '
                                           'marcia marco marcus margaret margot maria mariam marian marie marilyn\n'
                                           'mario marion marjorie mark markus marlene martha martin martina marvin '
                                           'mary maryam mathew matt matteo matthew maureen maurice max maxine\n'
                                           'megan mehmet melanie melissa mercedes meredith mia michael michel michele '
                                           'michelle miguel mikael mike mikhail mildred miles milton miriam mitch\n'
                                           'mohamed mohammad mohammed moira molly monica morgan muhammad muriel murray '
                                           'mustafa myra nadia nancy naomi narendra natalie natasha nathan\n'
                                           'nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita '
                                           'nikolai nina noah noel nora norma norman nuala olga\n'
                                           'oliver olivia omar oscar osama owen pablo paddy paloma pamela paolo pat '
                                           'patricia patrick paul paula pauline pavel pedro peggy penelope\n'
                                           'penny pete peter petra phil philip philippa phillip phoebe pierre piotr '
                                           'polly priya rachel rafael raj rajesh ralph ramon ramzan randy\n'
                                           'rashid raul ray raymond rebecca reza rhys ricardo richard rick ricky rita '
                                           'rob robert roberto robin rodney rodrigo roger roland\n'
                                           'ron ronald ronnie rosa rosalind rose rosemary ross roy ruben rudolf rupert '
                                           'russell ruth ryan sabrina sadiq saeed sally salma sam samantha samir\n'
                                           'samuel sandra sandy sanjay sara sarah scott sean sebastian seamus selina '
                                           'serena serge sergei sergey sergio seth shane shannon sharon shaun shawn\n'
                                           'sheila shelley shirley sidney silvia silvio simon simone sinead siobhan '
                                           'sofia sonia sophia sophie spencer stacey stan stanislav stanley stefan '
                                           'stefano\n'
                                           'stella stephanie stephen steve steven stewart stuart sue suleiman sunil '
                                           'susan susanna suzanne svetlana sven sylvia tamara tanya tara\n'
                                           'tariq tatiana ted teresa terence terry theodore theresa thierry thomas '
                                           'tiffany tim timothy tina toby todd tom tomas tommy toni tony tracey\n'
                                           'tracy trevor tristan ursula uma valentina valerie vanessa vera vernon '
                                           'veronica vicki victor vijay vikram vincent viktor virginia vivian\n'
                                           'vladimir volodymyr walter wanda warren wayne wendy werner wilfred will '
                                           'william winston xavier xi yasmin yasser yolanda youssef yuri yusuf\n'
                                           'yves zachary zahra zainab zoe kofi kwame chidi ngozi tewodros njeri '
                                           'wanjiru kamau otieno abebe haile mariama fatou moussa issouf\n'
                                           'ibrahima amadou cheikh ousmane mamadou sekou hashim hashem haider jawad '
                                           'qasim qassem nouri adel ayman bilal fadi ghassan hadi hani\n'
                                           'jaber kareem laith mahdi majid marwan mazen mehdi munir nabil nadim naser '
                                           'nasser nizar osman rami ramzi rania riad sami samira\n'
                                           'tarek walid wael yahya yasir younis ziad hamza esmail ismail izzat nguyen '
                                           'wei li ming jing min soo-jin hyun minh anh thi duc akira\n'
                                           'hiroshi kenji takeshi yuki yoko naoko haruki shinzo shigeru giorgos '
                                           'dimitris nikos kostas yiannis ewa agnieszka małgorzata\n'
                                           'malgorzata krystyna jerzy tomasz andrzej marek zbigniew lech wojciech '
                                           'milan zoran dragan dragana goran slobodan jelena ivica\n'
                                           'bogdan mihai ion ioana radu\n',
                            'demonyms': 'afghan african albanian algerian american americans angolan arab arabian '
                                        'arabic argentine argentinian argentinean armenian asian australian austrian\n'
                                        'azerbaijani azeri bahraini bangladeshi basque bavarian belarusian belarussian '
                                        'belgian bengali berber bolivian bosnian brazilian breton british briton\n'
                                        'bulgarian burmese burundian cambodian cameroonian canadian catalan caucasian '
                                        'chadian chechen chilean chinese colombian congolese\n'
                                        'cornish corsican costa_rican croat croatian cuban cypriot czech dane danish '
                                        'dominican dutch ecuadorian ecuadorean egyptian emirati\n'
                                        'english englishman eritrean estonian ethiopian european eurasian fijian '
                                        'filipino finn finnish flemish french gambian georgian german ghanaian greek\n'
                                        'guatemalan guinean guyanese haitian hausa hawaiian hebrew hindi hispanic '
                                        'honduran hungarian icelandic indian indonesian iranian iraqi irish irishman\n'
                                        'israeli italian ivorian jamaican japanese jew jewish jordanian kashmiri '
                                        'kazakh kenyan korean kosovan kosovar kurd kurdish kuwaiti kyrgyz\n'
                                        'lao laotian latin latino latina latvian lebanese liberian libyan lithuanian '
                                        'luxembourgish macedonian malagasy malawian malaysian malian maltese\n'
                                        'maori mauritanian mauritian mexican moldovan mongolian montenegrin moroccan '
                                        'mozambican muslim namibian nepalese nepali\n'
                                        'nicaraguan nigerian nigerien norwegian omani ottoman pakistani palestinian '
                                        'panamanian papuan paraguayan pashtun persian peruvian\n'
                                        'pole polish portuguese punjabi qatari roma roman romanian russian rwandan '
                                        'salvadoran samoan saudi scot scots scottish scotsman senegalese\n'
                                        'serb serbian sikh sicilian sindhi singaporean sinhalese slav slavic slovak '
                                        'slovakian slovene slovenian somali south_african south_korean\n'
                                        'north_korean south_sudanese spaniard spanish sri_lankan sudanese sunni shia '
                                        'shiite swede swedish swiss syrian taiwanese tajik tamil\n'
                                        'tanzanian texan thai tibetan tongan tunisian turk turkish turkmen ugandan '
                                        'uighur uyghur ukrainian uruguayan uzbek venezuelan\n'
                                        'vietnamese welsh welshman western yemeni yoruba yugoslav zambian zimbabwean '
                                        'zulu christian catholic protestant orthodox anglican\n'
                                        'methodist baptist buddhist hindu islamic islamist jihadist salafi communist '
                                        'marxist nazi democrat democratic republican conservative labour liberal tory\n'
                                        'socialist zionist parisian londoner muscovite northern southern eastern '
                                        'central californian floridian soviet hellenic\n'
                                        'democrats republicans conservatives liberals tories socialists communists '
                                        'black blacks white whites brown_people latinx latine\n'
                                        'puerto_rican rican ricans rohingya african-american\n',
                            'months': 'january february march april may june july august september october november '
                                      'december jan feb mar apr jun jul aug sept sep oct nov dec',
                            'weekdays': 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu '
                                        'thurs fri sat sun',
                            'never': "i i'm i've i'd i'll god lord allah bible quran koran internet web christmas "
                                     'easter ramadan hanukkah thanksgiving halloween eid tv dvd cd pc\n'
                                     'ok mr mrs ms am pm gmt bst est edt utc et pdt pst covid covid-19 aids hiv dna '
                                     'ceo cfo cto coo pr hr it ai id faq pdf url html css api\n'
                                     'xml json sms gps usb cv phd mba photo image video copyright figure table chapter '
                                     'section part appendix read click follow share monday\n',
                            'speech_verbs': 'said says told added asked replied wrote insisted argued warned admitted '
                                            'denied claimed announced explained tweeted recalled noted\n'
                                            'acknowledged confirmed declared stated urged called died won lost scored '
                                            'resigned married smiled laughed pleaded testified\n'
                                            'commended praised criticised criticized thinks believes thought wanted '
                                            'wants hopes knows knew felt feels has had was\n',
                            'openers': 'a an the this that these those it its he she they we you his her their our my '
                                       'your some any all both each every either neither no none\n'
                                       'not one two three four five six seven eight nine ten many most much more '
                                       'several few another other others such same\n'
                                       'in on at by for from with without within into onto over under of off to up '
                                       'down out about above across after against along amid among around as before\n'
                                       'behind below beneath beside besides between beyond despite during except '
                                       'following including inside like near outside per regarding\n'
                                       'since through throughout till toward towards until unlike upon versus via '
                                       'while whilst and but or nor so yet if because although though\n'
                                       'unless whereas whether when whenever where wherever who whom whose which what '
                                       'why how however meanwhile moreover furthermore therefore thus hence\n'
                                       'nevertheless nonetheless still then there here now today yesterday tomorrow '
                                       'tonight earlier later soon once again also even just\n'
                                       'only perhaps maybe indeed instead otherwise rather quite very too ever never '
                                       'always often sometimes usually recently\n'
                                       'currently previously formerly finally eventually ultimately initially first '
                                       'second third last next already asked according\n'
                                       'based given speaking added adding said saying told is are was were be been '
                                       'being am do does did has have had having can could may might must shall\n'
                                       'should will would let please yes well oh ok okay thanks thank hello hi dear '
                                       'sadly happily clearly obviously apparently allegedly\n'
                                       'reportedly supposedly probably possibly certainly surely actually basically '
                                       'generally typically especially particularly\n'
                                       'officials police people experts critics supporters opponents residents '
                                       'analysts researchers scientists sources authorities lawmakers\n'
                                       'nobody everybody everyone someone something anything nothing everything anyone '
                                       'former ex new old born back back-to-back\n'},
 'checker/language/ordinary_words': {'words': 'abandon abandoned abandoning abate abating abbreviated abbreviation '
                                              'abbreviations abductions abide abiding\n'
                                              'abilities ability able abnormal aboard about above abroad abrupt '
                                              'abruptly absence absolute absolutely absorb\n'
                                              'absorbing abstaining abstract abstracting abstraction abstractions '
                                              'abstracts absurd abundance abused abuzz ac\n'
                                              'academia academic academics accelerate accelerates accelerating '
                                              'acceleration accent accents accentuating accept\n'
                                              'acceptable acceptance accepted accepting accepts access accessed '
                                              'accessibility accessible accessing accident\n'
                                              'accidentally accidently accidents acclimated accommodate accommodation '
                                              'accommodations accommodative accompanied\n'
                                              'accompany accompanying accomplice accomplish accomplishable '
                                              'accomplished accomplishes accomplishing accomplishment\n'
                                              'accomplishments accordance according accordingly accordion accordioned '
                                              'accordions account accountability\n'
                                              'accountable accountant accountants accounted accounting accounts '
                                              'accreditation accredited acculturation accumsan\n'
                                              'accumulated accumulating accumulation accumulations accuracy accurate '
                                              'accurately accused accustomed achievable\n'
                                              'achieve achieved achievement achievements achieving acknowledge '
                                              'acknowledged acknowledges acknowledging\n'
                                              'acquaintances acquire acquired acquiring acquisition acquisitions acres '
                                              'acronym acronyms across acted acting action\n'
                                              'actionable actions activate activated activating activations active '
                                              'actively activist activists activities activity\n'
                                              'actor actors actress acts actual actuality actually acutely ad adage '
                                              'adapt adaptability adaptable adaptation\n'
                                              'adaptations adapted adapting adaption adaptive adapts add added '
                                              'addiction addictions adding addition additional\n'
                                              'additionally additions additive address addressed addresses addressing '
                                              'adds adept adequate adequately adhere\n'
                                              'adherence adheres adjacent adjectives adjudicate adjunct adjust '
                                              'adjustable adjusted adjusting adjustment\n'
                                              'adjustments adjusts admin administer administered administering '
                                              'administers administrations administrative\n'
                                              'administrators admins admirer admit admitted admittedly admitting '
                                              'adolescent adopt adopted adopters adopting\n'
                                              'adoption adorable ads adult adults advance advanced advancement '
                                              'advancements advances advancing advantage\n'
                                              'advantages advent adventure adventurous adverbs adversarial adversary '
                                              'adverse adversely advertise advertised\n'
                                              'advertisement advertisements advertising advice advise advised advisers '
                                              'advises advising advisories advisory\n'
                                              'advocacy advocate advocated advocates advocating aerial aesthetic afar '
                                              'affect affected affecting affectionately\n'
                                              'affects affiliated affiliation affiliations affinity affirmed afford '
                                              'affordable affordances affront aficionado\n'
                                              'afloat aforementioned afraid after aftermath afternoon afterthought '
                                              'afterward afterwards again against age aged\n'
                                              'agencies agency agenda agendas agent agents ages aggregate aggregated '
                                              'aggregates aggregating aggregation aggregator\n'
                                              'aggressive aggressively agile agilefall agility aging agnostic ago '
                                              'agree agreed agreeing agreement agreements\n'
                                              'agrees agricultural ahead aid aide aided aiding aids ailing aim aimed '
                                              'aiming aims air airborne aircraft airline\n'
                                              'airlines airplanes airport airports airstrike airstrikes aka akin al '
                                              'alarm alarmed albeit album albums alcoholic\n'
                                              'alert alerted alerting alerts algorithm algorithms aliases alienated '
                                              'alienating align aligned aligning alignment\n'
                                              'aligns alike aliquet alive all allegations allegedly allergic alleviate '
                                              'alleviated alley allies allocate allocated\n'
                                              'allocation allotment allotments allow allowable allowance allowed '
                                              'allowing allows allure almond almost alone along\n'
                                              'alongside aloud alpha alphabetical alphabetically already also alt '
                                              'alter alteration altered altering alternate\n'
                                              'alternative alternatives although altogether alumni always am '
                                              'amalgamates amassed amateurs amazed amazing amazingly\n'
                                              'ambassadors ambiguities ambiguity ambiguous ambition ambitions '
                                              'ambitious amend amendment amet amidst among amongst\n'
                                              'amount amounts ampersands amplified amplifies amplify an analogous '
                                              'analogs analogue analyses analysis analyst\n'
                                              'analysts analytic analytical analytics analyze analyzed analyzes '
                                              'analyzing anatomy ancestry ancient and anecdote\n'
                                              'anecdotes anew angels angle angles angst animal animals animated '
                                              'animating animation animations ankle anniversary\n'
                                              'annotations announce announced announcement announcements announces '
                                              'announcing annoy annoyances annoyed annoying\n'
                                              'annual annually anomalies anonymity anonymize anonymized anonymous '
                                              'anonymously another answer answered answering\n'
                                              'answers anti antialiasing antibiotic anticipate anticipated anticipates '
                                              'anticipating anticipation anticlimactic\n'
                                              'antidote antipattern antipatterns antiquated anxiety anxious anxiously '
                                              'any anybody anymore anyone anything anytime\n'
                                              'anyway anywhere apart apartment api apologize app apparatus apparent '
                                              'apparently appeal appealing appeals appear\n'
                                              'appearance appearances appeared appearing appears appendices appendix '
                                              'appetite applaud applauding applause apples\n'
                                              'appliance appliances applicable applicant applicants application '
                                              'applications applied applies apply applying\n'
                                              'appoint appointee appointing appointment appointments appreciable '
                                              'appreciably appreciate appreciated appreciates\n'
                                              'appreciation apprehend apprehended approach approachable approached '
                                              'approaches approaching appropriate appropriated\n'
                                              'appropriately approval approvals approve approved approver approvers '
                                              'approving approximate approximately\n'
                                              'approximates apps aptly arbitrary arbitration archaeologist archaic '
                                              'archeological archetypes architect architected\n'
                                              'architecting architects architectural architecture architectures '
                                              'archival archive archived archiving arcs arcu\n'
                                              'ardent are area areas aren arena arenas arguably argue argued argues '
                                              'arguing argument arguments arise arises arm\n'
                                              'armed arose around arounds arrange arranged arrangement arrangements '
                                              'arranges arranging array arrears arrested\n'
                                              'arrival arrive arrived arrives arriving arrow arrows art artboard '
                                              'article articles articulate articulated\n'
                                              'articulates articulating artifact artifacts artificial artificially '
                                              'artillery artist artistry artists artwork as\n'
                                              'ascertain ashamed ashore aside ask asked asking asks asleep aspect '
                                              'aspects aspirational aspirations aspiring\n'
                                              'assemblage assemble assembled assembling assembly asserted asserts '
                                              'assess assessed assesses assessing assessment\n'
                                              'assessments assessors asset assets assign assigned assigning assignment '
                                              'assignments assist assistance assistants\n'
                                              'assisted assisting assistive assists associated associations assortment '
                                              'assume assumed assumes assuming assumption\n'
                                              'assumptions assurances assure assured assures asteroids astonishing '
                                              'astonishingly astronaut astronauts astronomers\n'
                                              'astronomical asylee asylum asynchronous asynchronously at ate athletes '
                                              'athleticism atmosphere atomic atonement\n'
                                              'attached attachment attachments attack attacked attacker attacking '
                                              'attacks attain attainable attainment attempt\n'
                                              'attempted attempting attempts attend attendance attended attendee '
                                              'attendees attending attends attention attentional\n'
                                              'attic attitude attitudes attorney attorneys attract attracted '
                                              'attracting attractions attractive attribute\n'
                                              'attributed attributes attribution attrition auction auctions auctor '
                                              'audacious audience audiences audio audit\n'
                                              'auditable audited auditing auditorium auditors auditory audits augment '
                                              'augmentation augmented augmenting aunt\n'
                                              'auspices authentic authentically authenticate authenticated '
                                              'authenticating authentication authenticator\n'
                                              'authenticity author authored authorial authoring authoritative '
                                              'authorities authority authorization authorize\n'
                                              'authorized authorizes authorizing authors authorship auto '
                                              'autobiographical autocomplete automate automated\n'
                                              'automatic automatically automating automation automations automobile '
                                              'autonomous autonomy autopilot autumn auxiliary\n'
                                              'avail availability available avenue avenues average averaged averages '
                                              'aversion avoid avoidance avoided avoiding\n'
                                              'avoids awaited awaiting awaken award awarded awardee awardees awarding '
                                              'awards aware awareness away awesome awkward\n'
                                              'awkwardly awkwardness axis baby bachelors back backbencher backbenchers '
                                              'backbone backchannel backdoors backdrop\n'
                                              'backed backend backfire background backgrounds backing backlog backlogs '
                                              'backpack backs backslash backup backups\n'
                                              'backwards backyard bacterial bad badge badges badly bag bags bail bake '
                                              'baked baking balance balanced balancer\n'
                                              'balances balancing bale ball ballgame balloons ballot ban band bandage '
                                              'banded bands bandwidth bang banker bankers\n'
                                              'banking banned banner banners banning bans bar barber barbershop '
                                              'barcode bare barely barrel barrels barrier\n'
                                              'barriers bars base baseball based baseline baselines bases bash basic '
                                              'basically basics basis basket basketball bat\n'
                                              'batch batches baton batsman batted battery battlefield battling be '
                                              'beach beacon beacons beaming bear bearing bears\n'
                                              'beast beat beating beats beaucoup beautiful beauty became because '
                                              'become becomes becoming bed bedazzled bedrock\n'
                                              'beefing beefy been beer before beforehand began begin beginner '
                                              'beginners beginning beginnings begins begun behalf\n'
                                              'behave behaves behaving behavior behavioral behaviors behemoth behind '
                                              'being beings belief beliefs belies believable\n'
                                              'believe believed believes believing bell bells belong belonged '
                                              'belonging belongs beloved below belt belts benched\n'
                                              'benches benchmark benchmarks beneath beneficial beneficiaries benefit '
                                              'benefited benefiting benefits benefitted\n'
                                              'benefitting beside besides bespoke best bet beta bets better betting '
                                              'between beverage bevy beyond bia bias biased\n'
                                              'biases bicycle bid bidder bidders bidding bids big bigger biggest bike '
                                              'bilingual bilinguals billboard billed\n'
                                              'billing billion billions bills bin binary bind binders bins bio '
                                              'biodiversity biography biological biologist\n'
                                              'biologists biology biomedical biometric bionic biosecurity biospecimens '
                                              'biotechnology bipolar birth birthday\n'
                                              'birthplace biscuits bishop bishops bison bit bite bites bits bitty '
                                              'biweekly bizarre blacked blame blandit blank\n'
                                              'blanks blast blasting blasts blaze bleached blend blended blending '
                                              'blessing blew blind blindness blink blinking\n'
                                              'blitz bloated block blockchain blockchains blocked blocker blockers '
                                              'blocking blocks blog blogged blogger bloggers\n'
                                              'blogging blogposts blogs blood blow blowing blown blows blue blueprints '
                                              'blues blush boarding boasts boat boater\n'
                                              'boating boats bodes bodies body bogged boiled boilerplate bold bolded '
                                              'bolder bolding bolster bolstered bolstering\n'
                                              'bolts bomb bombarded bombing bombings bombs bona bond bonds bones bono '
                                              'bonus book booked booklet bookmark books\n'
                                              'bookshelf bookstore boom boon boost boosted boosters boosting boosts '
                                              'boot booth booths bootstrapping bootstraps\n'
                                              'borders bore bored boring born borne borrow borrowed borrower borrowers '
                                              'borrowing boss bosses bot botanists both\n'
                                              'bother bots bottle bottleneck bottlenecks bottles bottom bought bounce '
                                              'bounced bouncing bound boundaries boundary\n'
                                              'boundless bounties bow bowler bowling box boxes boxing boy boys bracket '
                                              'brackets brain brains brainstorm\n'
                                              'brainstormed brainstorming branch branches brand branded branding '
                                              'brands breach breached breaches breaching bread\n'
                                              'breadcrumb breadcrumbs breadth break breakage breakdown breakdowns '
                                              'breakers breaking breakout breakpoints breaks\n'
                                              'breakthrough breakthroughs breast breath breathe breathing breathtaking '
                                              'breed brevity bricks bridge bridges\n'
                                              'bridging brief briefly briefs brigade bright brighter brightest '
                                              'brilliant bring bringing brings brink briskly\n'
                                              'brittle broad broadband broadcast broadcasters broadcasts broaden '
                                              'broadened broader broadest broadly brochure\n'
                                              'brochures broke broken broker brokers broom brother brothers brought '
                                              'browse browser browsers browsing brunt brush\n'
                                              'brushing bubble bucket buckets bucolic buddies budge budget budgetary '
                                              'budgeting budgets buds bug bugged bugs build\n'
                                              'builders building builds built bulb bulbs bulk bullet bulleted bulletin '
                                              'bullets bullied bully bullying bump bumpers\n'
                                              'bumps bumpy bunch bundle buoy burden burdened burdens burdensome '
                                              'bureaucracy bureaucratic bureaus burgeoning burial\n'
                                              'buried buries burn burndown burned burning burrowing bury bus buses '
                                              'busiest business businesses busting busy but\n'
                                              'butter butting button buttons buy buyback buyer buyers buying buys buzz '
                                              'buzzing buzzword buzzwords by bygone byline\n'
                                              'bylines bypassed byproduct cab cabinet cable cache cached caches '
                                              'caching cacophony cadence cadre cake calculate\n'
                                              'calculated calculation calculations calculator calculators calculus '
                                              'calendar calendared calendars caliber\n'
                                              'calibration call called caller callers calling calls calm calmly '
                                              'calmness camaraderie came camera cameras camp\n'
                                              'campaign campaigner campaigners campaigns campus can cancelled cancer '
                                              'candid candidacy candidate candidates candy\n'
                                              'canes cannibalizing cannot canonical canvas cap capabilities capability '
                                              'capable capacity capital capitalists\n'
                                              'capitalization capitalizations captain caption captioned captioning '
                                              'captions captivate capture captured captures\n'
                                              'capturing car carbon carcinogen card cards care career careers careful '
                                              'carefully caregiver caregivers cares cargoes\n'
                                              'caring carmaker carmakers carousel carousels carried carrier carriers '
                                              'carries carry carrying cars carts carve case\n'
                                              'cases caseworkers cash caso cast casual casually casualties catalog '
                                              'cataloged cataloging catalogs catalogue\n'
                                              'catalyze catalyzes catalyzing catastrophic catch catcher catches '
                                              'catching catchy categories categorization\n'
                                              'categorize categorized categorizes categorizing category cater catering '
                                              'caters cathrowe cattle caught cause caused\n'
                                              'causes causing caution cautioned cave caveat cc ceasefire ceiling '
                                              'celebrate celebrated celebrates celebrating\n'
                                              'celebration celebrations celebrities celebrity cell cells cellular '
                                              'cemeteries censored cent centered centering\n'
                                              'centerpiece centers central centralization centralize centralized '
                                              'centralizes centralizing centrally centuries\n'
                                              'cepstra ceremonies ceremony certain certainly certainties certainty '
                                              'certificate certificates certification\n'
                                              'certifications cessation cgi chaff chain chains chair chaired chairs '
                                              'challenge challenged challenges challenging\n'
                                              'chamber champagne champion championed champions chance chances '
                                              'changable change changeable changed changes changing\n'
                                              'channel channels chaos chaotic chapter chapters character '
                                              'characteristics characterize characterized characterizing\n'
                                              'characters charge charged charges charging charitable charity charm '
                                              'chars chart charter chartering charting charts\n'
                                              'chases chasing chaski chaskis chaskiwasi chat chatbot chatbots chatbox '
                                              'chats chatted chatter chatting chatty cheap\n'
                                              'cheaper cheaply cheat check checkbook checkbox checkboxes checked '
                                              'checkers checking checklists checkout checkpoints\n'
                                              'checks cheered cheerleader cheese chef chefs chemical chemistry '
                                              'cherished chi chides child childhood children\n'
                                              'chimney chip chips chloride chock chocolate choice choices choose '
                                              'chooses choosing chose chosen chronic chuckle\n'
                                              'chunk chunking chunks churches cigarettes cipher ciphers circle circled '
                                              'circles circuitry circulate circulated\n'
                                              'circulating circumstance circumstances citation citations cite cited '
                                              'cites cities citing citizen citizens\n'
                                              'citizenship citrus civic civics civil civilian civilians civilization '
                                              'claim claimed claiming claims clamoring clap\n'
                                              'clarification clarified clarifies clarify clarifying clarity clasping '
                                              'class classes classic classical\n'
                                              'classification classifications classified classifies classify classroom '
                                              'classrooms classy clause clauses clean\n'
                                              'cleaned cleaner cleaners cleaning cleanse clear clearance clearances '
                                              'cleared clearer clearest clearing clearly\n'
                                              'clerical clever click clickable clickbait clicked clicking clicks '
                                              'clickthroughs client clientele clients cliffs\n'
                                              'climate climb climbed climbing clinic clinical clinician clinicians '
                                              'clinics clip clips clock clone close closed\n'
                                              'closely closer closes closest closing clothes clothing cloud clouds '
                                              'cloudy clues clumsy clunky clustering clusters\n'
                                              'clutter cluttered coach coached coaches coaching coactivity coal '
                                              'coalesce coalesces coalition coastal coasts coated\n'
                                              'coatings coax cobble cobbling cockpit code codebase codebases coded '
                                              'coder coders codes codified codifying coding\n'
                                              'coexisting coffee coffees cognitive coherence coherent coherently '
                                              'cohesion cohesive cohesiveness cohort cohorts\n'
                                              'coincide coincided coincidentally coined cold collaborate collaborated '
                                              'collaborates collaborating collaboration\n'
                                              'collaborations collaborative collaboratively collaborator collaborators '
                                              'collages collapse collapsible colleague\n'
                                              'colleagues collect collected collecting collection collections '
                                              'collective collectively collectivities collector\n'
                                              'collectors collects college colleges collision collisions '
                                              'colloquialisms colonel colonization color colored\n'
                                              'colorful colors column columning columns com comb combat combating '
                                              'combed combination combinations combine combined\n'
                                              'combines combining come comedic comes comfort comfortable comforting '
                                              'comic comics coming command commander\n'
                                              'commanders commands commemorates commemorating commemoration commences '
                                              'commensurate comment commentator\n'
                                              'commentators commented commenting commentor commentors comments '
                                              'commercial commercialization commercialize\n'
                                              'commercialized commercially commercials commissioned commit commitment '
                                              'commitments commits committed committees\n'
                                              'committing commodities commodity common commonalities commonly '
                                              'commonplace comms communicate communicated\n'
                                              'communicates communicating communication communications communicators '
                                              'communities community commute commuter\n'
                                              'commutes commuting companies companion companions company comparable '
                                              'comparative comparatively compare compared\n'
                                              'compares comparing comparison comparisons compartmented compass '
                                              'compatibility compatible compel compelled\n'
                                              'compelling compels compensate compensation compete competed competence '
                                              'competencies competency competent competing\n'
                                              'competition competitions competitive competitively competitiveness '
                                              'competitor competitors compilation compile\n'
                                              'compiled compiler compilers compiles compiling complain complained '
                                              'complaining complains complaint complaints\n'
                                              'complement complementary complements complete completed completely '
                                              'completeness completes completing completion\n'
                                              'complex complexities complexity compliance compliant compliantly '
                                              'complicate complicated complicates complicating\n'
                                              'complications complied complies compliment complimentary complimented '
                                              'comply complying component components compose\n'
                                              'composed composite composition compositional compounded compounding '
                                              'comprehend comprehensible comprehension\n'
                                              'comprehensive comprehensively compress compressed compression comprise '
                                              'comprised comprises comprising compromise\n'
                                              'compromised compromises compromising compute computer computers '
                                              'computing comrades con conceding conceived\n'
                                              'conceiving concentrate concentrated concentrates concentration concept '
                                              'concepts conceptual conceptualize\n'
                                              'conceptualized conceptually concern concerned concerning concerns '
                                              'concert concerted concise concisely conclude\n'
                                              'concluded concludes conclusion conclusions conclusively concrete '
                                              'concretely concretize concurred concurrent\n'
                                              'condensate condense condensed condimentum condition conditional '
                                              'conditions conducive conduct conducted conducting\n'
                                              'conducts conduit conference conferences conferencing confessing '
                                              'confidence confident confidential confidentiality\n'
                                              'configurable configuration configurations configure configured '
                                              'configures confined confines confirm confirmation\n'
                                              'confirmed confirming confirms conflating conflict conflicting conflicts '
                                              'conform conformance conforms confront\n'
                                              'confronted confuse confused confusing confusion congestion '
                                              'congratulations congue conjunction connect connected\n'
                                              'connecting connection connections connectivity connector connects '
                                              'connotations connotes conquering cons conscious\n'
                                              'consciously consectetur consecutive consensus consent consented '
                                              'consents consequat consequence consequences\n'
                                              'consequential consequently conservation conservative conservatively '
                                              'consider considerable considerably considerate\n'
                                              'consideration considerations considered considering considers consist '
                                              'consisted consistency consistent consistently\n'
                                              'consisting consists consoles consolidate consolidated consolidates '
                                              'consolidating consolidation conspiracy constant\n'
                                              'constantly constellation constituencies constituency constituents '
                                              'constitute constitutes constitutionally\n'
                                              'constrained constraints construct constructed constructing construction '
                                              'constructive constructively consulates\n'
                                              'consult consultancy consultant consultants consultation consultations '
                                              'consulted consulting consumable consume\n'
                                              'consumed consumer consumers consumes consuming consumption contact '
                                              'contacted contacting contacts contagious contain\n'
                                              'contained container containers containing contains contemplate '
                                              'contemplating contemporary contending content\n'
                                              'contention contentious contents contest contestant contestants '
                                              'contested context contexts contextual continent\n'
                                              'contingency continual continually continue continued continues '
                                              'continuing continuity continuous continuously\n'
                                              'continuum contract contracted contracting contractor contractors '
                                              'contracts contradict contradictions contraption\n'
                                              'contrary contrast contrasting contrasts contribute contributed '
                                              'contributes contributing contribution contributions\n'
                                              'contributor contributors contrived control controlled controller '
                                              'controllers controlling controls controversy\n'
                                              'convened convener conveners convenes convenience convenient '
                                              'conveniently convention conventional conventions\n'
                                              'convergence conversant conversation conversational conversations '
                                              'converse conversing conversion conversions convert\n'
                                              'converted converting converts convey conveyed conveying conveys '
                                              'convictions convince convinced convincing\n'
                                              'convoluted cooked cookie cookies cooking cooks cool cooler coolest '
                                              'cooling cooperate cooperating cooperation\n'
                                              'cooperative cooperatively coordinate coordinated coordinates '
                                              'coordinating coordination coordinators copes copied\n'
                                              'copies coping copper copy copying copyright copyrighted cords core '
                                              'corners coronavirus coroner coroners corporate\n'
                                              'corporations correct corrected correcting correction corrective '
                                              'correctly correlate correlation correlations\n'
                                              'correspond corresponding correspondingly cosplayer cost costing costly '
                                              'costs cotton couch cough could couldn\n'
                                              'councillor councillors counselors count countdown counted counter '
                                              'counteracts counterbalancing counterfeit\n'
                                              'counterintuitive counterintuitively counterpart counterparts '
                                              'counterpoint counterproductive counters\n'
                                              'counterterrorism counties counting countless countries country counts '
                                              'county couple coupled coupling courage\n'
                                              'courageous courier course courses coursework courtesy courts cousin '
                                              'cousins cover coverage coverages covered\n'
                                              'covering covers covert coveted covid cow coworker coworkers coworking '
                                              'cowrite cows crack cracks craft crafted\n'
                                              'crafting craftsmanship crane cranked crash crashed crashes crashing '
                                              'crave craved craving crawl crawlers crazy cream\n'
                                              'create created creates creating creation creations creative creatively '
                                              'creativity creator creators creatures\n'
                                              'credentials credibility credible credit credited credits crew crews '
                                              'crime criminal criminals crippled crisis crisp\n'
                                              'criteria criterion critical critically criticism critics critique crits '
                                              'cron cronjobs crontab crop crops cross\n'
                                              'crossed crosses crossing crossings crowd crowded crowding crowds '
                                              'crowdsourced crowdsourcing crucial crude cruft\n'
                                              'crunch crunching crush crushes crux crystal crystallize cubicle cues '
                                              'cuisine cuisines cull culminated culminates\n'
                                              'culmination cultivar cultivate cultivated cultivates cultivating '
                                              'cultivation cultural culturally culture cultures\n'
                                              'cum cumbersome cumulative cup cupcakes cupping curate curated curates '
                                              'curating curation curator curators curb\n'
                                              'curiosity curious curl currency current currently curriculum '
                                              'curriculums curse cursor curtail curtain curve\n'
                                              'curveballs curves cusp custodians custom customary customer customers '
                                              'customizability customizable customization\n'
                                              'customizations customize customized customizes customizing cut cute '
                                              'cuteness cutover cuts cutting cyber\n'
                                              'cyberbullying cybercriminals cybersecurity cyborgs cycle cycles '
                                              'cyclical cyclomatic cyclone dad daily dairy damage\n'
                                              'damaged damages dammed damp dance dancer dancing danger dangerous '
                                              'dangerously dangers dare daring dark dash\n'
                                              'dashboard dashboards dashes dat data database databases datacenter '
                                              'datacenters dataset datasets datasources date\n'
                                              'dated dates daughter daughters daunting day days daytime dazzle de '
                                              'deactivate deactivated dead deadline deadlines\n'
                                              'deadly deal dealer dealing deals dealt dear death deaths debarred '
                                              'debate debated debates debating debit debrief\n'
                                              'debriefing debt debug debugging debunked debut debuted decade decades '
                                              'decay deceased decent decentralized deception\n'
                                              'deceptive deceptively decide decided decides deciding decision '
                                              'decisions deck decks declarative declare declared\n'
                                              'decline declined declines declining decoding decommission '
                                              'decommissioned decommissioning decomposition\n'
                                              'deconstructing decontamination decoration decorative decoupled '
                                              'decoupling decrease decreased decreases decreasing\n'
                                              'dedicate dedicated dedication deduce deductible deductibles deductions '
                                              'deduplicating deem deemed deep deepen deeper\n'
                                              'deepfake deepfakes deeply def default defaulting defaults defeat '
                                              'defeated defect defector defects defence defend\n'
                                              'defended defender defenders defending defends defenses defensive defer '
                                              'deficiencies deficiency deficient definable\n'
                                              'define defined defines defining definite definitely definition '
                                              'definitions definitive deftly degraded degree\n'
                                              'degrees deities delay delayed delaying delays delegate delegated '
                                              'delegates delegation delete deleted deletes\n'
                                              'deleting deliberate deliberately delicate delight delighted delightful '
                                              'delineate deliver deliverable deliverables\n'
                                              'delivered deliveries delivering delivers delivery delta deluge delve '
                                              'delved delves delving demand demanded\n'
                                              'demanding demands demo democracy demoed demographic demographically '
                                              'demographics demoing demonstrable demonstrate\n'
                                              'demonstrated demonstrates demonstrating demonstration demonstrations '
                                              'demonstrators demos demystify demystifying\n'
                                              'denial denied denies denominator denotes dense dental deny depart '
                                              'departing departmental departments departure\n'
                                              'depend dependability dependable dependably depended dependence '
                                              'dependencies dependency dependent depending depends\n'
                                              'depersonalize depict depicted deploy deployed deploying deployment '
                                              'deployments deploys deported depository deposits\n'
                                              'deprecate deprecated depreciative depression depth deputies der '
                                              'derailed derails derived deriving dermatologist\n'
                                              'desalination descendant descent describe described describes describing '
                                              'description descriptions descriptive\n'
                                              'descriptors deselect deselection deserts deserve deserves design '
                                              'designated designations designed designer\n'
                                              'designers designing designs desirability desirable desire desired '
                                              'desires desk desktop desktops desperate despite\n'
                                              'destigmatizing destination destined destiny destroyed destructive '
                                              'detail detailed detailee detailing details\n'
                                              'detained detect detecting detection detective detectives detects '
                                              'detention deteriorate deteriorated determinate\n'
                                              'determination determine determined determines determining deterministic '
                                              'deterred deterrent deterring detours\n'
                                              'detractors detracts detrimental dev devastating develop developed '
                                              'developer developers developing development\n'
                                              'developmental developments develops device devices devising devops '
                                              'devote devoted devoting devoured devs diabetes\n'
                                              'diacritics diagnose diagnosed diagnosing diagnosis diagnostic '
                                              'diagnostics diagram diagrams dialect dialects dialed\n'
                                              'dialogue diam diary diaspora dictate dictates dictating dictionary '
                                              'dictum did didn die died dies diet dietary diets\n'
                                              'diff differ differed difference differences different differentiate '
                                              'differentiates differently differing differs\n'
                                              'difficult difficulties difficulty diffing dig digest digestible digging '
                                              'digit digital digitally digitization\n'
                                              'digitize digitized digitizing digits dignissim dignitaries dilemma '
                                              'diligence diligent diligently diluted dimension\n'
                                              'dimensions diminish diminished diminishing dimly dinars dining dinner '
                                              'dioxide dip diplomacy diplomat diplomatic\n'
                                              'diplomats dipped direct directed directing direction directions '
                                              'directive directives directly directories directs\n'
                                              'dirt dirty disabilities disability disabled disabling disadvantage '
                                              'disadvantages disaggregated disagreement\n'
                                              'disagrees disappear disappeared disappears disappointed disappointing '
                                              'disappointment disaster disasters disbanded\n'
                                              'disbarred disbelief disbursement disbursements discard discarding '
                                              'discernible discipline disciplined disciplines\n'
                                              'disclaimer disclaimers disclose disclosed disclosing disclosure '
                                              'discomfort disconnect disconnected disconnecting\n'
                                              'disconnections discontinue discount discounted discounts discourage '
                                              'discouraged discourages discourse discover\n'
                                              'discoverability discoverable discovered discoveries discovering '
                                              'discovery discreet discrepancies discrete\n'
                                              'discretion discriminated discrimination discriminator discuss discussed '
                                              'discusses discussing discussion discussions\n'
                                              'disease diseases disembodied dish dishwasher disincentive disliked '
                                              'dislikes dismiss disorders disparate disparity\n'
                                              'dispel dispelling dispersal dispersed display displayed displaying '
                                              'displays disposability disposable disposal\n'
                                              'disposition disproportionate disprove dispute disputes disrupt '
                                              'disrupted disrupting disruption disruptions\n'
                                              'disruptive dissatisfaction dissatisfied dissects disseminate '
                                              'disseminated disseminating dissemination dissenters\n'
                                              'dissimilar dissuade distance distant distillation distilled distinct '
                                              'distinction distinctive distinctly distinguish\n'
                                              'distinguished distinguishes distinguishing distract distracted '
                                              'distracting distraction distractions distracts\n'
                                              'distress distressed distribute distributed distributes distributing '
                                              'distribution distributions district districts\n'
                                              'distrustful distrusts disturbed disturbing dive diver diverge diverged '
                                              'divergences divers diverse diversifies\n'
                                              'diversify diversity dives divide divided dividend dividends divides '
                                              'dividing diving divisional divisions do doc\n'
                                              'dock dockers doctor doctoral doctors document documentation documented '
                                              'documenting documents docx doers does doesn\n'
                                              'dog dogmatic dogs doing doled dollar dollars dolor dolphins domain '
                                              'domains domestic domestically dominance dominant\n'
                                              'dominate dominated dominating don donated donating donation donations '
                                              'done donor donors doodling door doors dose\n'
                                              'doses dot dotcom dotgov dots dotted double doubled doubling doubt '
                                              'doubted doubters doubts doughnuts dove down\n'
                                              'downgrading download downloadable downloaded downloading downloads '
                                              'downright downs downside downsides downstream\n'
                                              'downtime downtown downturn dozen dozens drafted drafting drafts drag '
                                              'dragging drain drama dramatic dramatically\n'
                                              'drastic drastically draw drawback drawbacks drawing drawings drawn '
                                              'draws dreaded dream dreamed dreams dress drew\n'
                                              'dried drift drill drilling dring drink drinking drinks drip drips '
                                              'drivable drivables drive driven driver drivers\n'
                                              'drives driving drone drones drop dropdown dropped dropping drops '
                                              'drought drove drugs drum drums drunk dry du dual\n'
                                              'dubbed duck ducks due dues dug dull dumbbells dump dumped dumping '
                                              'duplicate duplicated duplicates duplicating\n'
                                              'duplication duplications duplicative durable duration durations during '
                                              'dust duties dutifully duty dwarf dwellr dye\n'
                                              'dynamic dynamically dynamics dynamo dysfunctional each eager eagerness '
                                              'ear earlier earliest early\n'
                                              'earlyadopteragency earn earned earnest earning earnings ears earthquake '
                                              'earthquakes ease eased eases easier easiest\n'
                                              'easily easing eastern easy eat eaten eating ebooks echoed economic '
                                              'economics economies economist economists economy\n'
                                              'ecosystem ecosystems eczema edge edges edible edit editable edited '
                                              'editing edition editor editorial editors edits\n'
                                              'educate educated educates educating education educational educations '
                                              'educators edutainment effect effective\n'
                                              'effectively effectiveness effects efficacy efficiencies efficiency '
                                              'efficient efficiently effort effortless\n'
                                              'effortlessly efforts egestas egg eggs ego egos eight eighteen either '
                                              'ejected elaborate elaborated elaborates\n'
                                              'elaborating elastic elder elderly elect elected elections electoral '
                                              'electric electricity electronic electronically\n'
                                              'elects elegant elegantly element elementary elements elephant elevate '
                                              'elevated elevating elevator eleven elicited\n'
                                              'elicits eligibility eligible eliminate eliminated eliminates '
                                              'eliminating elit elite else elsewhere elusive elves em\n'
                                              'email emailed emailing emails embarked embarking embarrassed '
                                              'embarrassing embassies embassy embed embedded\n'
                                              'embedding embellish emblematic embodied embodies embody embrace '
                                              'embraced embraces embracing emdash emerge emerged\n'
                                              'emergence emergencies emergency emergent emerges emerging emissions '
                                              'emit emitters emoji emojis emotion emotional\n'
                                              'emotionally emotions empathetic empathize empathizing empathy emphasis '
                                              'emphasize emphasized emphasizes emphasizing\n'
                                              'emphatic empirical employ employed employee employees employer '
                                              'employers employing employment employs empower\n'
                                              'empowered empowering empowerment empowers empty emulate emulating '
                                              'emulator emulators en enable enabled enables\n'
                                              'enabling enacted encapsulate encapsulated encasement encode encoding '
                                              'encompass encompasses encompassing encounter\n'
                                              'encountered encounters encourage encouraged encouragement encourages '
                                              'encouraging encrypted encryption end endanger\n'
                                              'endangered endeavor endeavors ended ending endless endorse endorsed '
                                              'endorsement endorsements endorses endorsing\n'
                                              'endpoint endpoints ends endure enemy energies energize energized '
                                              'energizing energy enforce enforceable enforced\n'
                                              'enforcement enforcer enforces enforcing engage engaged engagement '
                                              'engagements engages engaging engenders engine\n'
                                              'engineer engineered engineering engineers engines enhance enhanced '
                                              'enhancement enhancements enhances enhancing enim\n'
                                              'enjoy enjoyable enjoyed enjoying enjoyment enlarging enlightenment '
                                              'enlisted enlisting enormous enormously enough\n'
                                              'enquires enquiring enrich enriched enriching enroll enrolled enrolling '
                                              'enrollment enslaved ensuing ensure ensured\n'
                                              'ensures ensuring enter entered entering enterprise enterprising enters '
                                              'entertained entertaining entertainment\n'
                                              'enthused enthusiasm enthusiasms enthusiastic enthusiastically '
                                              'enthusiasts entice enticing entire entirely entirety\n'
                                              'entities entitled entity entrance entrances entrants entrepreneur '
                                              'entrepreneurial entrepreneurs entries entrust\n'
                                              'entrusted entrusts entry enumerate envelope environment environmentally '
                                              'environments envision envisioned\n'
                                              'envisioning envisions envy epandably epics epidemic epidemiologists '
                                              'epidemiology epilepsy episode epitome equal\n'
                                              'equally equals equate equated equation equip equipment equipped '
                                              'equipping equitable equity equivalent er era\n'
                                              'eradicate eras erase erode eroded eros erosion erroneous error errors '
                                              'erupted eruption es escalate escalated\n'
                                              'escalates escalating escalation escalator escape escort especially '
                                              'espoused espousing essay essence essential\n'
                                              'essentially est establish established establishes establishing '
                                              'establishment establishments estate esteemed\n'
                                              'estimate estimated estimates estimating estimation estimations et etc '
                                              'ethical ethics ethnic ethnicities ethnicity\n'
                                              'ethnography eu eucalyptus evacuate evacuation evacuations evaluate '
                                              'evaluated evaluates evaluating evaluation\n'
                                              'evaluations evaluative evaluators evangelize evangelizing eve even '
                                              'evening evenly event events eventual eventually\n'
                                              'ever evergreen everready every everybody everyday everyone everything '
                                              'everywhere evidence evidenced evident evoking\n'
                                              'evolution evolve evolved evolves evolving ex exacerbating exact exactly '
                                              'exaggerated exam examination examine\n'
                                              'examined examiners examines examining example examples exams excavation '
                                              'exceed exceeded exceeding exceeds excellent\n'
                                              'except exception exceptional exceptions excerpt excess excessive '
                                              'exchanged exchanges excited excitedly excitement\n'
                                              'excites exciting exclamation exclude excluded excludes excluding '
                                              'exclusion exclusive exclusively excursion excuse\n'
                                              'exec execute executed executes executing execution executive executives '
                                              'exemplar exemplary exemplified exemplify\n'
                                              'exemption exercise exercised exercises exhausted exhausting exhaustion '
                                              'exhaustive exhibit exhibited exhibition\n'
                                              'exhibitor exhibits exhilarating exhilaration exist existed existence '
                                              'existing exists exit exotic expand expandable\n'
                                              'expanded expanding expands expansion expansive expect expectation '
                                              'expectations expected expecting expects expedient\n'
                                              'expedite expedited expediting expedition expending expenditure '
                                              'expenditures expense expenses expensive experience\n'
                                              'experienced experiences experiencing experiential experiment '
                                              'experimental experimentation experimented\n'
                                              'experimenting experiments expert expertise experts expiration expire '
                                              'expired expires expiring expiry expirydate\n'
                                              'explain explained explaining explains explanation explanations '
                                              'explanatory explicit explicitly exploded exploding\n'
                                              'exploit exploitation exploiting exploits exploration exploratory '
                                              'explore explored explores exploring explosion\n'
                                              'explosive exponential exponentially export exported exporters exporting '
                                              'exports expose exposed exposes exposing\n'
                                              'exposure expounded expounds express expressed expresses expressing '
                                              'expression expressions expressive expressiveness\n'
                                              'expressivity extend extended extending extends extension extensions '
                                              'extensive extensively extent external\n'
                                              'externally extinct extolling extra extract extracted extracting '
                                              'extraction extracts extraneous extraordinaire\n'
                                              'extraordinarily extraordinary extrapolation extras extreme extremely '
                                              'extremes extremist extremists extrinsically\n'
                                              'eye eyeballs eyebrows eyedroppering eyes eyetrackers fabulous face '
                                              'faced faceless faces facet faceted facial\n'
                                              'facilitate facilitated facilitates facilitating facilitation '
                                              'facilitator facilitators facilities facility facing\n'
                                              'fact facto factoids factor factories factorization factors facts '
                                              'factual faculty fad fade fadeout fail failed\n'
                                              'failing fails failure failures fair fairly fairness fairs faith fake '
                                              'fall fallback fallen falling fallout falls\n'
                                              'false falsely fame familially familiar familiarity familiarize '
                                              'familiarizing families family famous famously fan\n'
                                              'fanatics fancy fans fantastic far fare farm farmer farmers farming '
                                              'farther fascinated fascinating fashion fashioned\n'
                                              'fast faster fastest fatal fatalistic fatalities father fathers fatigue '
                                              'fatigued fatter fault favor favorable\n'
                                              'favored favoring favorite favorites favors favoured faxes fear fears '
                                              'feasibility feasible feat feature featured\n'
                                              'features featuring fed federal federally federated feds fee feed '
                                              'feedback feeders feeding feeds feel feeling\n'
                                              'feelings feels fees feet felis fell fellowship fellowships felt female '
                                              'feminine femtosecond fend ferry ferryman\n'
                                              'festival fetch fetched feugiat fever few fewer fewest fibromyalgia '
                                              'fiction fictional fictitious fide fidelities\n'
                                              'fidelity field fielded fields fifteen fifth fifty fig fight fighter '
                                              'fighters fighting figure figured figures\n'
                                              'figuring file filed filename filer files filing filings fill fillable '
                                              'filled filling fills film films filter\n'
                                              'filterable filtered filtering filters final finalists finalize '
                                              'finalized finally finals finance finances financial\n'
                                              'financially financing find findability findable finding findings finds '
                                              'fine fined finer fines finest finetuning\n'
                                              'finger fingerprint fingers fingertip fingertips finibus finish finished '
                                              'finishes finishing finite fire fired\n'
                                              'firefighter firefighters firewall firewalls firing firm firmed firmer '
                                              'firming firmly firms first firsthand firsts\n'
                                              'fiscal fish fisheries fisherman fishermen fishing fit fitness fits '
                                              'fitting five fix fixed fixes fixing flag flagged\n'
                                              'flags flagship flair flak flash flashes flashing flat flatmate flats '
                                              'flatten flattened flatter flavor flavored\n'
                                              'flavors flaw flaws fleeing fleet fleets flesh flew flex flexibilities '
                                              'flexibility flexible flexibly flies flight\n'
                                              'flip flipping float floated floating flood flooded floodgates flooding '
                                              'floods floor floors flop floppy flourish\n'
                                              'flourished flow flowchart flowing flows flu fluctuations fluency fluent '
                                              'fluid fly flyable flyables flyby flyer\n'
                                              'flyers flying focal focus focused focuses focusing fog foil fold folder '
                                              'folders folk folks follow followed follower\n'
                                              'followers following followings follows font fonts food foodborne foods '
                                              'foolhardy foot footage football footer\n'
                                              'footing footnotes footprint footsteps for foray forbidden force forced '
                                              'forces forcing forecast forecasted forecasts\n'
                                              'foreclosure forefront foreign foremost foresee foreseeable foresight '
                                              'forestall forestalls forests forethought\n'
                                              'forever forged forget forgets forgetting forging forgiving forgo forgot '
                                              'forgotten fork forked forklift forks form\n'
                                              'formable formal formalized formally format formation formats formatted '
                                              'formatting formed former formerly formidable\n'
                                              'forming forms formula formulate forth forthcoming forthright fortunate '
                                              'forum forums forward foster fostered\n'
                                              'fostering fosters fought foul found foundation foundational foundations '
                                              'founded founder founders founding four\n'
                                              'fourth fraction fragmentation fragmented fragrant frame framed frames '
                                              'framework frameworks framing franchise\n'
                                              'frankly fraud fraudulent free freebies freed freedom freeform freeing '
                                              'freelanced freely frees freeze freezer\n'
                                              'freight frequency frequent frequently fresh fret friction fridge friend '
                                              'friendliness friendly friends fringilla\n'
                                              'frog from front frontend frontier frontiers frontline frontlines fronts '
                                              'frost frozen fruit fruition fruits\n'
                                              'frustrate frustrated frustrating frustration frustrations fry ft fuel '
                                              'fueling fuels fulfill fulfilled fulfilling\n'
                                              'fulfillment fulfills full fuller fully fun function functional '
                                              'functionalities functionality functionally\n'
                                              'functioning functions fund fundamental fundamentally fundamentals '
                                              'funded funder funders funding fundraising funds\n'
                                              'funeral fungi funnel funny furnished furnishes furniture furrowed '
                                              'further furthered furthering furthers furthest\n'
                                              'fury fuse fused fusing fusion fuss fussing future futurist futzing '
                                              'fuzziness gadgets gages gain gained gaining\n'
                                              'gains galaxies galleries gallons gambling game gameplay gamers games '
                                              'gamification gaming gap gaps garage garages\n'
                                              'garbage garden gardener garner garnered garners gas gate gated '
                                              'gatekeeper gatekeepers gather gathered gathering\n'
                                              'gatherings gathers gauge gauntlet gave gaze gear geared gearing gears '
                                              'geek gem gems gender general generalization\n'
                                              'generally generate generated generates generating generation '
                                              'generational generations generative generator\n'
                                              'generators generic generous generously genes genetic genetically '
                                              'genomes genre genres gentle gently genuine\n'
                                              'genuinely geographic geographical geographically geography geolocation '
                                              'geologists geomagnetic geomagnetism\n'
                                              'geopolitical geospatial germination gestures get gets getting geysers '
                                              'ghostwriting giant giants gifs gift gimmick\n'
                                              'gimmicks gimmicky girl girls gist give given gives giving glad glance '
                                              'glass glasses glaze glean gleaned glimpse\n'
                                              'glitch global globally globe glossary glow glue glued go goal '
                                              'goalkeeper goals goat goes going goiter gold golden\n'
                                              'golf gone gonna good goodbye goods goodwill gosh gossiping got gothic '
                                              'goto gotta gotten govern governance governed\n'
                                              'governing government governmental governments governmentwide governor '
                                              'governs govt grab grabbing grabs gracias grad\n'
                                              'grade graded grader graders grades grading gradual gradually graduate '
                                              'graduated graduates graduating graduation\n'
                                              'grammar grammatical granddaughter grandfather grandmother grandpa '
                                              'grandparents grant granted grantee grantees\n'
                                              'granting grantmaking grants granular granularity graph graphic '
                                              'graphical graphics graphs grapple grappling grasp\n'
                                              'grasping grassroots grateful gratified gratitude grave graveyard '
                                              'gravitate gravity grayed grays grazing great\n'
                                              'greater greatest greatly greats greed green greeted greeting grew grey '
                                              'grid grids grips groceries grocery groom\n'
                                              'grooming groove gross ground groundbreaking grounded grounds groundwork '
                                              'group grouped grouping groups grow growers\n'
                                              'growing grown grows growth grunt guarantee guaranteed guarantees '
                                              'guardians guarding gubernatorial guerilla\n'
                                              'guerrilla guess guessed guesses guesswork guest guests guidance guide '
                                              'guidebook guided guideline guidelines guides\n'
                                              'guiding guilds guilt guilty gulp gunman gunmen guns guru gurus gutters '
                                              'guy gym gyrocopter gzipped habit habitats\n'
                                              'habits hack hackathon hackathons hackday hacked hacker hackers hacks '
                                              'had hadn hair haircut half halftime halfway\n'
                                              'hallmarks hallway halos halved halves hammocks hand handed handful '
                                              'handheld handle handled handles handling handoff\n'
                                              'handover hands handwriting handwritten handy hang hanging hangs happen '
                                              'happened happening happenings happens\n'
                                              'happier happily happiness happy hard hardcoded hardening harder hardest '
                                              'hardly hardware harm harmful harmonize\n'
                                              'harms harness harnessed harrowing harsh harvesting has hashed hashtag '
                                              'hashtagged hashtags hasn hassle hastily hat\n'
                                              'hate hated hates hats hauled haunt haunted haunting have haven having '
                                              'haystack hazard hazardous hazards he head\n'
                                              'headache headaches headed header headers heading headings headline '
                                              'headlined headlines headphones headquarters\n'
                                              'heads headset headsets headshot headspace heal health healthcare '
                                              'healthier healthy heap hear heard hearing hearings\n'
                                              'hears heart heartened heartening heartfelt hearts heat heating heatmap '
                                              'heatmapping heatmaps heats heavenly heavier\n'
                                              'heavily heavy heck hectic heel heels hefting hefty height heightened '
                                              'heights held hello help helpdesk helped helper\n'
                                              'helpers helpful helpfulness helping helpings helpless helplessly '
                                              'helpline helps hemisphere hendrerit her herbal\n'
                                              'here herein heretofore heritage heritages hero heroes herrings '
                                              'hesitancies hesitant hesitate hesitates hesitation\n'
                                              'hesitations heterogeneous heuristics hex hexagon hey hi hiccups hidden '
                                              'hide hiding hierarchies hierarchy high\n'
                                              'higher highest highlight highlighted highlighting highlights highly '
                                              'hike hikes hiking hilarious hills him himself\n'
                                              'hinder hinged hinges hint hinted hints hire hired hires hiring his '
                                              'historian historians historic historical\n'
                                              'historically histories history hit hitherto hits hitting hobbies '
                                              'hobbled hobbyists hoc hold holder holders holding\n'
                                              'holdings holds holes holiday holidays holistic holistically hologram '
                                              'holy home homeopathic homeopathy homeowners\n'
                                              'homepage homepages homes hometown homework homogeneous homogenous hone '
                                              'honed honest honestly honesty honing honor\n'
                                              'honored honorees honoring hood hook hoop hop hope hoped hopeful '
                                              'hopefully hopes hoping horizon horizontal\n'
                                              'horizontally hormone horror horse horses hospital hospitals host '
                                              'hostage hostages hosted hostess hostile hostility\n'
                                              'hosting hostname hostnames hosts hot hotel hotline hottest hour hourly '
                                              'hours housed household households houses\n'
                                              'housing hover hovering how however href html http https hub hubs huddle '
                                              'huddles huge hugely huh human humanitarian\n'
                                              'humanize humanizing humans humble humbled humor humorous hundred '
                                              'hundreds hung hunger hungover hungry hunting\n'
                                              'hurdle hurdles hurricane hurricanes hurry hurt hurts husband hybrid '
                                              'hybridization hybrids hydration hydrographs\n'
                                              'hydrologist hydrologists hygiene hyperlink hyperlinked hyperlinks '
                                              'hypertext hyphenation hypotheses hypothesis\n'
                                              'hypothesized hypothetical ice iceberg icing icon iconic icons id idea '
                                              'ideal ideally ideals ideas ideate ideation\n'
                                              'identical identifiable identification identified identifier identifiers '
                                              'identifies identify identifying identities\n'
                                              'identity ideological ideologies ideology idiomatic idioms ie if iframe '
                                              'ignite ignites ignorant ignore ignored\n'
                                              'ignores ignoring iimportant ill illegal illegally illegible illness '
                                              'illuminate illusion illusions illustrate\n'
                                              'illustrated illustrates illustrating illustration illustrations '
                                              'illustrative image imagery images imaginable\n'
                                              'imaginary imagination imaginations imagine imagined imagines imagining '
                                              'imbalances imbued imitate imitating\n'
                                              'immediacy immediate immediately immense immensely immersed immersion '
                                              'immersive immigrant immigrants immigration\n'
                                              'imminent immovable immunocompromised impact impacted impactful '
                                              'impacting impacts impaired impairment impairments\n'
                                              'impairs imparted impassioned impede impediment impeding impending '
                                              'imperative imperatives imperfect impersonal\n'
                                              'impersonate impersonation impetus implement implementation '
                                              'implementations implemented implementers implementing\n'
                                              'implements implicated implicates implications implicit implicitly '
                                              'implied implies imply implying import importance\n'
                                              'important importantly imported importing imports impose imposing '
                                              'impossible impractical impress impressed\n'
                                              'impression impressions impressive imprisoned imprisonment improper '
                                              'improperly improve improved improvement\n'
                                              'improvements improves improving in inaccessible inaccuracies inaccurate '
                                              'inadequate inadvertently inappropriate\n'
                                              'inappropriately inaugural inauguration inbound inbox incapable '
                                              'incentive incentives incentivization incentivize\n'
                                              'incentivized incentivizing inception inch inches incidence incident '
                                              'incidentally incidents incite inclement\n'
                                              'inclinations inclined include included includes including inclusion '
                                              'inclusive inclusively inclusivity income\n'
                                              'incomes incoming incompatible incomplete incomprehensible '
                                              'inconsistencies inconsistent inconvenience incorporate\n'
                                              'incorporated incorporates incorporating incorrect incorrectly increase '
                                              'increased increases increasing increasingly\n'
                                              'incredible incredibly increment incremental incrementally increments '
                                              'incubate incubated incubation incubator\n'
                                              'incubators incumbency incur incurring incursion indeed indelible '
                                              'indemnification indented independence independent\n'
                                              'independently index indexed indexes indexing indicate indicated '
                                              'indicates indicating indication indications\n'
                                              'indicative indicator indicators indirect indirection indirectly '
                                              'individual individualized individually individuals\n'
                                              'indoors industrial industries industry inebriated ineffective '
                                              'inefficiencies inefficiency inefficient inefficiently\n'
                                              'inelegant ineligible inequality inequity inevitable inevitably '
                                              'inexpensive inextricable infamous infancy infant\n'
                                              'infected infecting infection infections infects infer inference '
                                              'inferring infinite infinity inflated inflation\n'
                                              'inflationary inflection inflexible influence influenced influencer '
                                              'influencers influences influencing influential\n'
                                              'influx info infographic infographics inform informal information '
                                              'informational informative informed informing\n'
                                              'informs infrared infrastructure infrastructures infrequent infrequently '
                                              'infuse infused ingenuity ingest ingredient\n'
                                              'ingredients inherent inherently inherit inheritance inherited inhibit '
                                              'inhibited initial initialize initially\n'
                                              'initiate initiated initiating initiative initiatives inject injured '
                                              'injuries injury injustices ink inline inner\n'
                                              'innings innocent innocently innocuous innovate innovating innovation '
                                              'innovations innovative innovator innovators\n'
                                              'input inputs inputting inquest inquire inquires inquiries inquiring '
                                              'inquiry ins insanely insatiable inscribed\n'
                                              'insect insects insecure insensible inseparable insert inserted '
                                              'inserting inside insider insiders insight insightful\n'
                                              'insights insignia insist insistence insolvent inspect inspected '
                                              'inspecting inspections inspectors inspiration\n'
                                              'inspirational inspire inspired inspires inspiried inspiring install '
                                              'installation installations installed installing\n'
                                              'installment installs instance instances instant instantly instead '
                                              'instill instinct instincts instituted institution\n'
                                              'institutional institutionalize institutionalizing institutions instruct '
                                              'instructed instruction instructional\n'
                                              'instructions instructive instructor instructors instrument instrumental '
                                              'instruments insufficient insular insurance\n'
                                              'insured insurers insurgency insurgent insurgents insurmountable intact '
                                              'intake intangible integral integrate\n'
                                              'integrated integrates integrating integration integrations integrator '
                                              'integrity intellectually intelligence\n'
                                              'intelligent intelligently intend intended intends intense intensive '
                                              'intent intention intentional intentionally\n'
                                              'intentions inter interact interacted interacting interaction '
                                              'interactions interactive interactively interactives\n'
                                              'interactivities interactivity interacts interagency intercept '
                                              'interceptions interchangeably interconnected\n'
                                              'interdependence interdependencies interdependent interdisciplinary '
                                              'interest interested interesting interests\n'
                                              'interface interfaces interfere interim interjecting intermediate '
                                              'intermediates intermeeting intern internal\n'
                                              'internally international internationalization internationally interned '
                                              'interning interns internships\n'
                                              'interoperability interoperable interpersonal interplay interpolation '
                                              'interpret interpretation interpretations\n'
                                              'interpreted interpreter interpreting interrogated interrogative '
                                              'interrupted interrupting interruption interruptions\n'
                                              'intersecting intersection intersections interstitials intervals '
                                              'intervene intervention interventions interview\n'
                                              'interviewed interviewee interviewees interviewers interviewing '
                                              'interviews intimate intimately intimidated\n'
                                              'intimidating into intonations intoxicated intranet intranets intrepid '
                                              'intricate intrigued intriguing intrinsically\n'
                                              'intro introduce introduced introduces introducing introduction '
                                              'introductions introductory intrusions intuition\n'
                                              'intuitive intuitively inundated inundates invalid invalidate invaluable '
                                              'invariably invasion invasive invent\n'
                                              'invention inventions inventive inventiveness inventor inventoried '
                                              'inventories inventors inventory invert inverted\n'
                                              'invest invested investigate investigated investigates investigating '
                                              'investigation investigative investigator\n'
                                              'investigators investing investment investments investor investors '
                                              'invests inveterate invigorate invigorating\n'
                                              'invisible invitation invite invited invites inviting invoice invoices '
                                              'involve involved involvement involves\n'
                                              'involving inward io iodine iodised iron irregularities irrelevant '
                                              'irrepressible irrespective irrigation irritation\n'
                                              'is islamist islamists islets isn isolate isolated isolation issuance '
                                              'issuances issue issued issuers issues issuing\n'
                                              'it italicize item items iterate iterated iterates iterating iteration '
                                              'iterations iterative iteratively its itself\n'
                                              'itty ity jaded jaguars jam jammed jams janitor jargon jarring jars '
                                              'jaunt jealous jet jihadist jihadists job jobs\n'
                                              'join joined joining joins joint jointly joints joke jokes jotted '
                                              'journalism journalist journalists journals journey\n'
                                              'journeys joy joyful json judge judged judgement judgements judges '
                                              'judging judgment judicious judiciously juggle\n'
                                              'juggling jugs juice juices jumble jump jumped jumping jumpstart '
                                              'junctions junior junk junkie jurisdiction\n'
                                              'jurisdictions juror jurors just justification justified justify '
                                              'justifying justo juxtaposition kanban kayaking kb\n'
                                              'keen keep keeping keeps kept key keyboard keyboards keynote keys '
                                              'keyword keywords kick kicked kicker kicking\n'
                                              'kickoff kickstart kickstarter kidding kidnapper kidnappers kidney kids '
                                              'kill killed killer killing kills kind kinder\n'
                                              'kindly kindness kinds kinetic kinks kit kitchen kits km knack kneecaps '
                                              'knees knew knife knock know knowing\n'
                                              'knowingly knowledge knowledgeable knowledgebase known knows kudos la '
                                              'label labeled labeling labels laboratories\n'
                                              'laborious labs labyrinthine laced lacinia lack lacking lacks laddering '
                                              'laden lag lagged lagging laid lame land\n'
                                              'landed landgrab landing landings landline landlines landlord lands '
                                              'landscape landscapes lanes language languages\n'
                                              'lantern lanterns laoreet laptop laptops large largely larger largest '
                                              'laser last lasted lasting lastly lasts late\n'
                                              'lately latency later latest latinidad latitude latter laude lauded '
                                              'laugh laughable laughed laughing laughs laughter\n'
                                              'launch launched launches launching launchpad laundry law lawful '
                                              'lawmaker lawmakers laws lawsuit lawsuits lawyer\n'
                                              'lawyers lay layer layered layers laying layout layouts lays lead leader '
                                              'leaderboard leaders leadership leading\n'
                                              'leads leafed leak leaked lean leaned leaner leaning leap leapt learn '
                                              'learned learners learning learnings learns\n'
                                              'lease leases leasing least leather leave leaves leaving lecture '
                                              'lectures lectus led ledger ledgers left leg legacy\n'
                                              'legal legalese legally legalstuff legend legibility legible legislation '
                                              'legislative legislators legitimate\n'
                                              'legitimately legs leisure lend lenders lending lends length lengths '
                                              'lengthy lens lenses lent leo less lessen lesson\n'
                                              'lessons let lets letter letterforms lettering letters letting level '
                                              'leveling levels leverage leveraged leverages\n'
                                              'leveraging levers lexical lexicon liability libel liberally liberated '
                                              'liberating libero librarians libraries\n'
                                              'license licensed licenses licensing lie lies lieu life lifeblood '
                                              'lifecycle lifecycles lifelong lifesavers\n'
                                              'lifesaving lifespan lifestyle lifestyles lifetime lifetimes lift lifted '
                                              'lifting light lighten lighteners lighter\n'
                                              'lighthearted lightly lightness lightning lights lightweight ligula like '
                                              'liked likelihood likely likes liminal limit\n'
                                              'limitation limitations limited limiting limits linchpin line linear '
                                              'linebacker lined lines lineup lingo linguistic\n'
                                              'linguistically linguists link linkable linkages linked linking links '
                                              'linter liquidity list listed listen listened\n'
                                              'listener listeners listening listens listicles listing listings lists '
                                              'listserv listserve listservs lit literacies\n'
                                              'literacy literal literally literate literature lithium litigation '
                                              'little live lived lively liveness lives livestock\n'
                                              'livestream livestreaming living load loaded loading loads loan loans '
                                              'lobbied lobby lobortis local locale locales\n'
                                              'localhost localist localities localization localizations localized '
                                              'locally localtunnel locate located locating\n'
                                              'location locations lock locked locking lofty log logged logging logic '
                                              'logical login logistical logistics logo logos\n'
                                              'logs long longed longer longest longevity longitude longitudinal '
                                              'longitudinally longshot longtime look looked\n'
                                              'looking lookout looks looming loop looping loops loose loosely lopsided '
                                              'lorries lorry lose loses losing loss losses\n'
                                              'lost lot lots lottery loud loudly loudspeakers lounges love loved loves '
                                              'low lower lowercase lowered lowering lowers\n'
                                              'lowest lows loyal loyalist loyalists loyalty lucid luck luckily lucky '
                                              'luctus lull lunch lunchtime lush luxury lying\n'
                                              'machine machines macro made magic magical magically magistrate '
                                              'magistrates magnetic magnetometer magnetometers\n'
                                              'magnified magnifier magnifiers magnifying magnitude mail mailed mailing '
                                              'mailto main mainframe mainland mainly\n'
                                              'mainstream maintain maintainable maintained maintainer maintainers '
                                              'maintaining maintains maintenance maize majestic\n'
                                              'major majority make maker makers makes making male malfunctioning '
                                              'malicious malleable malware mammal mammals man\n'
                                              'manage manageable managed management manager managerial managerially '
                                              'managers manages managing mandate mandated\n'
                                              'mandates mandating mandatory maneuver manifest manifestations '
                                              'manipulate manipulated manipulating manipulation\n'
                                              'manipulations manipulative manned manner mantra manual manually manuals '
                                              'manufacture manufacturer manufacturers\n'
                                              'manufacturing manuscripts many map mappable mapped mapping mappings '
                                              'maps marathon marching margin marginal\n'
                                              'marginalization marginalized margins mariachi marines maritime marked '
                                              'markedly marker markers market marketable\n'
                                              'marketed marketer marketers marketing marketplace marketplaces markets '
                                              'marking marks markup married marries\n'
                                              'masculine mash mashed mashup mashups mask masked masks mass massa '
                                              'massacre massaging masses massive massively\n'
                                              'master mastered masters mastery mat match matched matches matching '
                                              'material materialized materially materials\n'
                                              'maternal maternity math matrix mats matter mattered matters mattis '
                                              'mature matured matures maturing maturity mauris\n'
                                              'maven maximal maximize maximizing maximum may maybe mayor mayors mbasco '
                                              'me meal meals mean meaning meaningful\n'
                                              'meaningfully meaningless meanings means meant meantime measurable '
                                              'measurably measure measured measurement\n'
                                              'measurements measures measuring meat mechanical mechanics mechanism '
                                              'mechanisms media mediating mediation mediator\n'
                                              'medical medication medications mediocre meditate meditation medium '
                                              'mediums meet meeting meetings meets meetup mega\n'
                                              'megabits megacluster megaphone megaphones mel melding melting member '
                                              'members membership memes memo memorable\n'
                                              'memorialized memorials memories memorized memory memos men mended '
                                              'mental mentality mentally mention mentioned\n'
                                              'mentioning mentions mentor mentoring mentors mentorship menu menus '
                                              'merchandise mercy mere merely merge merged\n'
                                              'merger merging merit meritorious merits mesh mess message messages '
                                              'messaging messengers messy mestizo met meta\n'
                                              'metadata metal metaphor metaphorical metaslider metatags meteor '
                                              'meteorologist meteorology meter meters method\n'
                                              'methodologies methodology methods metre metres metric metrics metro '
                                              'metropolitan metus mi mic micro microdata\n'
                                              'microphone microphones micropurchase microscope microservice '
                                              'microservices microsite microsites mid middle\n'
                                              'middleman midfielder midnight midpoint midst midway might mighty '
                                              'migrant migrants migrate migrated migrates\n'
                                              'migrating migration migrations mild mile mileage miles milestone '
                                              'milestones militant militants military milk\n'
                                              'millennial millennials million millions milliseconds mimic min mind '
                                              'minded mindful mindless minds mindset mindsets\n'
                                              'mine mined mineral miners mines minified minimal minimalist minimally '
                                              'minimize minimized minimizes minimizing\n'
                                              'minimum mining minister ministers ministries ministry minor minorities '
                                              'minority minus minuses minute minutes mirror\n'
                                              'mirrors misc miscategorization miscommunication misconception '
                                              'misconceptions misentered misguided misinformation\n'
                                              'misinforms misinterpret misinterpretation misinterpreted mislead '
                                              'misleading misleadingly misplaced misprinted\n'
                                              'misrepresented miss missed misses missile missiles missing mission '
                                              'missions mistake mistaken mistakenly mistakes\n'
                                              'mistrust misunderstand misunderstanding misunderstandings misuse '
                                              'mitigate mitigates mitigating mitigation mix mixed\n'
                                              'mixes mixins mixture mixtures mob mobile mobility mobilization '
                                              'mobilizations mobilize mobilized mobilizes\n'
                                              'mobilizing mobomo mock mocked mocking mocks mockup mockups modals mode '
                                              'model modeled modeling models moderate\n'
                                              'moderated moderately moderating moderation moderator moderators modern '
                                              'modernization modernizations modernize\n'
                                              'modernized modernizing modes modest modestly modifiable modification '
                                              'modifications modified modifies modify\n'
                                              'modifying modular modularity module modules modus mold moldable '
                                              'molested molestie mollis mom moment momentous\n'
                                              'moments momentum monastery monetary money monfresh monitor monitored '
                                              'monitoring monitors monolingual monolinguals\n'
                                              'monolith monolithic monoliths monoxide monster monsters month monthly '
                                              'months monument mood moon moonshots moral\n'
                                              'morale more morning morph morphed mortality mortgage mortgages most '
                                              'mostly mother mothers motion motions motivate\n'
                                              'motivated motivates motivating motivation motivations motives '
                                              'motorcycle motorist motorists motto mountain\n'
                                              'mountains mourner mourners mouse mouth move moved movement moves movie '
                                              'movies moving much mud mug mule mules mull\n'
                                              'multi multicultural multidisciplinary multifaceted multifactor '
                                              'multilateral multilingual multilingually multimedia\n'
                                              'multinational multiple multiples multiplies multiply multispectral '
                                              'multistep multitask multitasking multitude\n'
                                              'multitudes mum mundane municipal municipalities murder murky muscles '
                                              'museum museums music musician must mutant mute\n'
                                              'muted mutually my myriad myself mysterious mystery myth mythical myths '
                                              'nabbing naive name named namely names\n'
                                              'nameservers namespaces nametag nametags naming nano nanometer nanoscale '
                                              'nanotechnology napkin narration narrative\n'
                                              'narratively narratives narrator narrow narrowed nation nationalist '
                                              'nationalists nationalities nationality nations\n'
                                              'nationwide native natively natives natural naturalization naturalized '
                                              'naturally nature naught navigable navigate\n'
                                              'navigated navigating navigation navigational navigators naysayers near '
                                              'nearby nearest nearing nearly neatly\n'
                                              'nebulous nec necessarily necessary necessitates necessities necessity '
                                              'neck need needed needing needle needlessly\n'
                                              'needn needs negating negative negatively negatives neglect neglected '
                                              'neglecting negligible negotiate negotiated\n'
                                              'negotiating negotiation negotiations neighbor neighborhood '
                                              'neighborhoods neighbors neighbour neighbours neither\n'
                                              'nemesis neo neonatal nephews nerd nerdy nervous nestable nested net '
                                              'network networked networking networks neural\n'
                                              'neuroscience neutral neutrality never new newbies newcomers newer '
                                              'newest newfound newly news newsletter newsletters\n'
                                              'newspaper newspapers newsreels newsworthy next nexus nibh nice nicely '
                                              'niche nickname nieces night nightfall nightly\n'
                                              'nightmare nights nightscape nimble nine ninja nisi nisl niwasaki no '
                                              'noble nobody nod node nodes nods noise noisy\n'
                                              'nolawi nominal nominated nomination non none nonetheless '
                                              'noninflationary nonpartisan nonprofit nonprofits\n'
                                              'nonstandard nonstop nontechnical nontrivial noon nor norm normal '
                                              'normalcy normally norms not notable notably\n'
                                              'notations notchangingnowagency note notebook noted notepad notes '
                                              'notetaker noteworthy nothing notice noticeable\n'
                                              'noticed notices noticing notification notifications notified notify '
                                              'notifying noting notion nouns novel novelist\n'
                                              'novelty novice novices now npm nuanced nuances nudge null nulla '
                                              'nullifying number numbers numerals numeric numerous\n'
                                              'nunc nurse nursery nurses nursing nurture nurturing nut nutrient '
                                              'nutrients nutrition nutritional nutritious nuts\n'
                                              'nutshell oath object objections objective objectives objectivity '
                                              'objects obligated obligation obligations obscure\n'
                                              'observance observation observational observations observatories observe '
                                              'observed observer observers observes\n'
                                              'observing obsession obsolescence obsolete obstacle obstacles obstetric '
                                              'obtain obtained obtaining obvious obviously\n'
                                              'occasion occasional occasionally occupation occupational occupations '
                                              'occupied occupy occupying occur occurred\n'
                                              'occurring occurs odd odds odio of off offboard offboarding offended '
                                              'offender offenders offending offer offered\n'
                                              'offering offerings offeror offers officers offices official officially '
                                              'officials offline offload offset offsetting\n'
                                              'offshore offsite often oftentimes oh oil ok okay ol old older oldest '
                                              'omit omits omitting omnibus on onboard\n'
                                              'onboarding once oncologists one onerous ones ongoing online only onramp '
                                              'onset onshore onsite onslaught onto\n'
                                              'ontology onward onwards opaque open openaddresses opened opening '
                                              'openings openly openness opens opensourced\n'
                                              'openstreetmap operandi operate operated operates operating operation '
                                              'operational operationally operations operator\n'
                                              'operators opinion opinionated opinions opioid opponents '
                                              'opportunistically opportunites opportunities opportunity\n'
                                              'opposed opposing opposite opposition opt opted optimal optimism '
                                              'optimistic optimistically optimization\n'
                                              'optimizations optimize optimized optimizes optimizing option optional '
                                              'optionally options or orally orange oranges\n'
                                              'orbit orbiter orbiters orbits orchestrate orchestrating order ordered '
                                              'ordering orders ordinary org organ organic\n'
                                              'organically organization organizational organizations organize '
                                              'organized organizer organizers organizes organizing\n'
                                              'orient orientation orientations oriented origin original originally '
                                              'originate originator origins ornare ornery\n'
                                              'orphan other others otherwise ought our ours ourselves out outage '
                                              'outages outbound outbreak outbreaks outcome\n'
                                              'outcomes outdated outdoor outdoors outfit outfits outgoing outgrowth '
                                              'outing outlay outlets outliers outline\n'
                                              'outlined outlines outlining outlive outlook outnumber outpaces '
                                              'outpatient outperformed outperforming output outputs\n'
                                              'outreach outs outset outside outsiders outsource outsourced outsourcing '
                                              'outspoken outstanding outweigh outweighed\n'
                                              'outweighs over overabundance overall overarching overbidding overboard '
                                              'overburdened overburdening overcome\n'
                                              'overcoming overdue overflow overhaul overhead overhear overheard '
                                              'overkill overlap overlapping overlay overlays\n'
                                              'overload overloaded overlook overlooked overlooking overly overnight '
                                              'overpopulation overreaching overridden\n'
                                              'override overriding overruns oversaw overseas oversee overseeing '
                                              'overseen oversees oversight oversimplification\n'
                                              'oversimplifications overspecify overstated overstretched overtime '
                                              'overview overviews overwhelm overwhelmed\n'
                                              'overwhelming overwhelmingly overwrite owe owed owls own owned owner '
                                              'owners ownership owning owns oxymoron ozone\n'
                                              'pace pack package packaged packages packaging packed packs padawan '
                                              'padding page pageload pages pageviews paid pain\n'
                                              'painful painless painlessly painpoints pains paint painter painting '
                                              'paintings pair paired pairing pairings pairs\n'
                                              'palate palette palettes pallet palpable pals pandemic panel panelist '
                                              'panelists panels panic panicked panoramic\n'
                                              'pantry paper papers paperwork parade parades paradigm paradise '
                                              'paragraph paragraphs paralegal parallel parallels\n'
                                              'paralysis paralyzed paramedic paramedics parameter parameters paramount '
                                              'params paraphrase parcels pare parent\n'
                                              'parental parentheses parenting parents paricipants paring parking parks '
                                              'parlay parody parole parse parser parsers\n'
                                              'parsing part partakes partial partially participant participants '
                                              'participate participated participates\n'
                                              'participating participation participatory particular particularly '
                                              'parties partisan partly partner partnered\n'
                                              'partnering partners partnership partnerships parts party pass passage '
                                              'passcodes passed passenger passengers\n'
                                              'passerby passes passing passion passionate passions passive passively '
                                              'passport passports password passwords past\n'
                                              'paste pasted pasting patch patched patches patching patchwork patent '
                                              'patents path pathologists paths pathway\n'
                                              'pathways patience patient patients patriotism pattern patterns pause '
                                              'pave pavement paving pay paying payload\n'
                                              'payloads payment payments payoff pays pdf pdfs peaceful peak peaked '
                                              'peanut peek peeking peer peers pellentesque pen\n'
                                              'penalize penalizing penalties penalty penchant pencil pencils pending '
                                              'penetration pens pension pensioner pensioners\n'
                                              'people peoples pep per perceive perceived perceives percent percentage '
                                              'percentages perception perceptions\n'
                                              'perceptual perennial perfect perfected perfecting perfection perfectly '
                                              'perform performance performed performer\n'
                                              'performers performing performs perhaps period periodic periodically '
                                              'periods peripherals periphery permanent\n'
                                              'permanently permission permissions permissively permit permits '
                                              'permitted permitting pernicious perpetrator\n'
                                              'perpetuate persecuted persevere persist persistence persistent '
                                              'persnickety person persona personal personalities\n'
                                              'personality personalization personalize personalized personally '
                                              'personas personnel persons perspective perspectives\n'
                                              'persuade persuaded persuasion persuasively pertaining pertinent peruse '
                                              'pester pests pet petition petitioners\n'
                                              'petitions pets phablet phablets pharmacist pharmacists pharmacy phase '
                                              'phased phases phenomena phenomenal phenomenon\n'
                                              'philanthropic philanthropy philosophies philosophy phishing phone '
                                              'phones phoning phosphate photo photograph\n'
                                              'photographed photographer photographers photographs photography photos '
                                              'photosensitive phrase phraseology phrases\n'
                                              'physical physically physician physicians physics physiological pick '
                                              'picked picking picks pickup picture pictured\n'
                                              'pictures pie piece piecemeal pieces pig pigeons piggyback pile '
                                              'pilgrimage pilgrims pill pillar pillars pilot\n'
                                              'piloted piloting pilots ping pings pink pinpoint pins pioneer '
                                              'pioneering pioneers pipe pipeline pipelines pipes\n'
                                              'piqued pit pitch pitched pitcher pitches pitching pitfall pitfalls '
                                              'pivot pivotal pivoted pivots pixel pixels pizza\n'
                                              'pizzas place placed placement placements places placing plain plainly '
                                              'plan plane planet planets plank planned\n'
                                              'planners planning plans plant planting plantings plants plastic plates '
                                              'platform platforms play playback playbooks\n'
                                              'played player players playing playlist playlists playoff playoffs plays '
                                              'pleaded pleasant pleasantly pleasantries\n'
                                              'please pleased pleasure pledge plentiful plenty plethora pliant plot '
                                              'plotted plowed plug plugged plugin plugins\n'
                                              'plumber plummeted plus pluses pm pocket pockets podcast podcaster '
                                              'podcasters podcasting podcasts podium poem poet\n'
                                              'poetic point pointed pointedly pointers pointing points poised '
                                              'poisonous poke police policies policing policy\n'
                                              'policymakers policymaking polished polite politely political politician '
                                              'politicians politics poll polled polling\n'
                                              'polls pollutants polluted pollution polygons ponder ponders pool pooled '
                                              'pooling pools poor poorer poorly pop\n'
                                              'popcorn popping pops popular popularity popularized popularly populate '
                                              'populated populates population populations\n'
                                              'popup port portability portable portal portals portfolio portfolios '
                                              'portion portions portrait portraits portray\n'
                                              'porttitor pose posed poses posing position positioned positions '
                                              'positive positively positives posits possess\n'
                                              'possessed possesses possessing possession possibilities possibility '
                                              'possible possibly post posted poster posters\n'
                                              'posting postings postponed postponing posts posture posuere pot potenti '
                                              'potential potentially potpourri poultry\n'
                                              'pound pounds poured poverty power powered powerful powerhouse powers '
                                              'practicable practical practically practice\n'
                                              'practiced practices practicing practitioner practitioners pragmatic '
                                              'praise praised pray pre preach precautions\n'
                                              'preceded precedent preceding precious precipitously precise precisely '
                                              'preciseness precision precluded preconditions\n'
                                              'preconfigured precooked predates predators predatory predecessor '
                                              'predefined predict predictability predictable\n'
                                              'predictably predicted predicting prediction predictions predictive '
                                              'predictors predicts predominant predominantly\n'
                                              'predominately preempt prefer preferable preferably preference '
                                              'preferences preferred preferring prefers pregnancy\n'
                                              'pregnant preliminary preload preloaded preloading premature premise '
                                              'premium premiums prep preparation prepare\n'
                                              'prepared preparedness prepares preparing prepositional prepositions '
                                              'prepped prepping preprocessor prequalified\n'
                                              'prerequisite prerequisites prerogative presale preschool prescribe '
                                              'prescribed prescribing prescription\n'
                                              'prescriptions prescriptive presence presences present presentation '
                                              'presentations presented presenter presenters\n'
                                              'presenting presently presents preservation preserve preserved preserves '
                                              'preserving preset president presidents\n'
                                              'presos press pressing pressure pressured pressures prestige presumably '
                                              'presumed presupposition pretending\n'
                                              'pretentious prettified pretty prevalent prevent preventative prevented '
                                              'preventing prevention preventive prevents\n'
                                              'preview previewing previews previous previously prey price priceless '
                                              'prices pricey pricing pride prides primarily\n'
                                              'primary prime primed primers primes primitives principal principle '
                                              'principles print printable printed printers\n'
                                              'printing prints prior priorities prioritization prioritize prioritized '
                                              'prioritizes prioritizing priority prison\n'
                                              'privacy private privately privilege privileged privileges prize prizes '
                                              'pro proactive proactively probability\n'
                                              'probable probably probe problem problematic problematically problems '
                                              'procedure procedures proceed proceeding\n'
                                              'proceedings proceeds process processed processes processing processor '
                                              'processors proclaimed proclamation procure\n'
                                              'procured procurement procurements procures procuring produce produced '
                                              'producer producers produces producing product\n'
                                              'production productions productive productively productivity products '
                                              'profession professional professionalism\n'
                                              'professionally professionals professions professor proficiency '
                                              'proficient profile profiled profiles profiling\n'
                                              'profit profitability profits profound profoundly program '
                                              'programmability programmatic programmatically programme\n'
                                              'programmed programmer programmers programming programs progress '
                                              'progressed progresses progressing progression\n'
                                              'progressive progressively prohibited prohibiting prohibition prohibits '
                                              'project projected projecting projector\n'
                                              'projects proliferation prolific prolong prolonged prominence prominent '
                                              'prominently promise promised promises\n'
                                              'promising promote promoted promoters promotes promoting promotion '
                                              'promotional promotions prompt prompted prompting\n'
                                              'promptly prompts prone pronounced pronouns pronunciations proof '
                                              'proofing proofread proofs prop propaganda propagate\n'
                                              'propagation propel propelled proper properly properties property '
                                              'proponent proportion proportionate proposal\n'
                                              'proposals propose proposed proposes proposing proposition proprietary '
                                              'props pros prosecution prosecutor prosecutors\n'
                                              'prospect prospective prospects prosperity prosthetic prosumer prosumers '
                                              'protect protected protecting protections\n'
                                              'protects protest protester protesters protests protocol protocols '
                                              'protosketch protosketcher protosketching\n'
                                              'protosktetching prototype prototyped prototypes prototyping proud '
                                              'proudest proudly prove proved proven provenance\n'
                                              'proverb proves provide provided provider providers provides providing '
                                              'province provincial proving provision\n'
                                              'provisioned provisioning provisions provocation provocative prowess '
                                              'proxies proxy prudent pseudo pshtt\n'
                                              'psychological psychologist psychology psychometricians pub public '
                                              'publically publication publications publicity\n'
                                              'publicize publicized publicizes publicizing publicly publish '
                                              'publishable published publishers publishes publishing\n'
                                              'pubs pull pulled pulling pulls pump pumped pumps pun punctual '
                                              'punctuation pundit punditry pundits punishment pupils\n'
                                              'puppet puppy purchase purchased purchases purchasing purely purple '
                                              'purporting purpose purposefully purposely\n'
                                              'purposes purse purses pursuant pursue pursued pursues pursuing pursuit '
                                              'pursuits purus purview push pushbacks pushed\n'
                                              'pushes pushing put puts putting puzzle quadrant quake qualification '
                                              'qualified qualify qualifying qualitative\n'
                                              'qualities quality quantify quantifying quantitative quantities quantity '
                                              'quantum quarantine quarter quarterback\n'
                                              'quarterfinal quarterly quarters que quelling queried queries query '
                                              'querying quest question questionable questioned\n'
                                              'questioning questionnaire questionnaires questions queue quick quicken '
                                              'quickens quicker quickest quickly quickstart\n'
                                              'quid quiet quietly quintessential quis quit quite quitting quiz quizzes '
                                              'quo quota quotas quotation quote quoted\n'
                                              'quotes quoting rabbits race races racial racially racism racked racking '
                                              'radar radars radiation radiator radical\n'
                                              'radically radio radioactive radiologists radius raffles raging rail '
                                              'railroad railway rain rainforest rainy raise\n'
                                              'raised raises raising rallied rally ramen ramp ran rancher ranchers '
                                              'random randomized randomly range ranged ranges\n'
                                              'ranging rank ranked ranking rankings ranks rapid rapidly rapper rare '
                                              'rarely rat rate rated rates rather rating\n'
                                              'ratings ratio rationale ratios rattled raw re reach reachable reached '
                                              'reaches reaching react reacted reacting\n'
                                              'reaction reactions reactive reactively reactor reacts read readability '
                                              'readable reader readers readily readiness\n'
                                              'reading readings reads ready reaffirmed reaffirming real realist '
                                              'realistic realities reality realization realize\n'
                                              'realized realizes realizing reallocation really realm realms realtime '
                                              'reap rearrange rearranges reason reasonable\n'
                                              'reasonably reasoned reasoning reasons reassessment reassuring '
                                              'reauthorized rebate rebates rebel rebels reboot\n'
                                              'rebooting rebranded rebuild rebuilding rebuilt recall recalled recalls '
                                              'recap recapped recaps recaptured receipt\n'
                                              'receipts receive received receives receiving recent recently reception '
                                              'receptive recertify recipe recipes recipient\n'
                                              'recipients recite reckless reclamation reclassifications recliner '
                                              'recognise recognition recognizable recognizably\n'
                                              'recognize recognized recognizes recognizing recommend recommendation '
                                              'recommendations recommended recommending\n'
                                              'recommends recompete recompetes recompiles reconciled reconciling '
                                              'reconfigurations reconnaissance reconnecting\n'
                                              'reconsider reconsidering record recorded recorder recording recordings '
                                              'recordkeeping records recount recounted\n'
                                              'recourse recover recovered recovering recovers recovery recreate '
                                              'recreated recreating recreation recreational\n'
                                              'recreationally recruit recruited recruiter recruiters recruiting '
                                              'recruitment recruits recurring recycle recycling\n'
                                              'red redacted redactions reddit redesign redesigned redesigning '
                                              'redesigns redirect redirected redirecting redirects\n'
                                              'redistributing redlining reds reduce reduced reduces reducing reduction '
                                              'reductions redundancies redundancy\n'
                                              'redundant reengineering reenlistment reevaluate refactor refactoring '
                                              'refer referee reference referenced references\n'
                                              'referencing referendum referendums referential referral referrals '
                                              'referred referrer referring refers refine refined\n'
                                              'refinement refinements refining reflect reflected reflecting reflection '
                                              'reflections reflective reflects reflow\n'
                                              'reform reformatted reforms refrain reframe refresh refreshed refresher '
                                              'refreshes refrigerated refrigerator refugee\n'
                                              'refugees refuges refund refunds refuse refused regain regained '
                                              'regaining regard regarded regarding regardless\n'
                                              'regards regime regimen region regional regions register registered '
                                              'registering registers registrants registrar\n'
                                              'registration registrations registries regression regrettably regroup '
                                              'regular regularly regulate regulated\n'
                                              'regulating regulation regulations regulators regulatory reimagine '
                                              'reimagined reimagining reimbursed reimbursement\n'
                                              'reinforce reinforced reinforces reinforcing reins reintroduced reinvent '
                                              'reinventing reinvest reinvigorated\n'
                                              'reiterate reject rejected relatable relate related relates relating '
                                              'relation relational relations relationship\n'
                                              'relationships relative relatively relatives relaunch relaunched '
                                              'relaxers relay relayed relays releasable release\n'
                                              'released releases releasing relentlessly relevance relevancy relevant '
                                              'reliability reliable reliably reliance\n'
                                              'reliant relic relics relied relief relies relieved relieves religion '
                                              'religions religious relish reload rely relying\n'
                                              'remain remainder remained remaining remains remark remarkable '
                                              'remarkably remarks remediate remediating remediation\n'
                                              'remedied remedy remedying remember remembering remembers remind '
                                              'reminded reminder reminders reminding reminds\n'
                                              'remiss remix remote remotely remotes removal remove removed removes '
                                              'removing renamed render rendered rendering\n'
                                              'renders rendezvous renew renewal renewed renewing renovating renovation '
                                              'renowned rent rental rents reopen\n'
                                              'reorganize reorganized rep repair reparameterization repay repaying '
                                              'repayment repeat repeatable repeated repeatedly\n'
                                              'repeating repeats repetitive replace replaced replacement replaces '
                                              'replacing replica replicable replicate\n'
                                              'replicated replicates replicating replies reply replying repo report '
                                              'reported reportedly reporters reporting\n'
                                              'reports repos repositories repository represent representation '
                                              'representations representative representatives\n'
                                              'represented representing represents reprioritize reproducibility '
                                              'reproducible republish repurchase repurpose\n'
                                              'repurposed repurposing reputable reputation request requested '
                                              'requesters requesting requestors requests require\n'
                                              'required requirement requirements requires requiring requisite '
                                              'rescheduled rescue rescued rescuer rescuers research\n'
                                              'researched researcher researchers researches researching resemble '
                                              'resembled resembles reservations reserved\n'
                                              'reserves reservoir reset resets resetting reshape reshaping reside '
                                              'residence resident residential residents resides\n'
                                              'residing residual resigned resilience resiliency resilient resist '
                                              'resistance resistant resolution resolutions\n'
                                              'resolve resolved resolving resonate resonated resonates resort '
                                              'resounding resource resourceful resourcefulness\n'
                                              'resources respect respected respectful respecting respective '
                                              'respectively respite respond responded respondent\n'
                                              'respondents responders responding responds response responses '
                                              'responsibilities responsibility responsible\n'
                                              'responsibly responsive responsively responsiveness rest restart '
                                              'restarts restaurant restaurants restore restored\n'
                                              'restoring restrain restraining restraint restrict restricted '
                                              'restricting restriction restrictions restrictive\n'
                                              'restricts restructured restructuring rests result resulted resulting '
                                              'results resume resumes retail retailer\n'
                                              'retailers retain retaining retention rethink rethinking rethought '
                                              'reticent retire retired retirees retirement\n'
                                              'retires retitle retrieve retrieved retrieving retro retrofit retros '
                                              'retrospective retrospectives return returned\n'
                                              'returning returns retweet retweeted retweeting retweets reunion '
                                              'reusability reusable reuse reused reusing\n'
                                              'revalidated revamp revamped revamping reveal revealed revealing reveals '
                                              'revel revelations revelers revenue revenues\n'
                                              'reverberating revered reverse reversed revert reverting review reviewed '
                                              'reviewer reviewers reviewing reviews revise\n'
                                              'revised revising revision revisions revisit revisited revisiting '
                                              'revitalize revitalizing revolution revolutionize\n'
                                              'revolutionizing revolve revolver revolves revolving reward rewarded '
                                              'rewarding rewards rewording rework reworks\n'
                                              'rewrite rewrites rewriting rhoncus rhythm ribbon rice rich richer rid '
                                              'ride ridiculous ridiculously riff rig right\n'
                                              'rightly rights rigid rigor rigorous rigorously ring ringing ripe rise '
                                              'risen rising risk riskiest risking risks\n'
                                              'risky ritual rituals rival river road roadblock roadblocks roadmap '
                                              'roadmaps roads roadway robocalls robot robotic\n'
                                              'robotics robots robust rock rocket rockstar rogue role roles roll '
                                              'rolled rolling rollout rollup roof roofs room\n'
                                              'roommate rooms root rooted roots rope rose roster rot rotating rotation '
                                              'rote rouble rough roughly round rounded\n'
                                              'rounding rounds roundtable route routed routes routine routinely '
                                              'routines routing row rows royalties royalty rubber\n'
                                              'rubbish rude rudely ruin rule ruled rules rulesets rumored rumors run '
                                              'rundown runner runners running runs runway\n'
                                              'rupees rupiah rural rush rushed ruthlessly sabbatical sachets sacrifice '
                                              'sacrificed sacrifices safe safeguard\n'
                                              'safeguards safely safer safety said sailing sailings sailors sake '
                                              'salary sale sales salesman salesperson salmon\n'
                                              'salt salute salvaged same sample sampled samples sampling sanctity '
                                              'sanctuaries sandbox sandboxes sang sanitisers\n'
                                              'sanitized sanitizer sanity sapien sarcasm sat satellite satellites '
                                              'satire satisfaction satisfied satisfies satisfy\n'
                                              'satisfying saturated saturation savannah save saved saves saving '
                                              'savings savvy saw say saying says scalability\n'
                                              'scalable scale scaled scales scaling scam scammers scams scan scannable '
                                              'scanner scanning scans scarce scarcity\n'
                                              'scared scares scary scatter scattered scenario scenarios scene scenes '
                                              'scented scents schedule scheduled scheduler\n'
                                              'schedules scheduling schema schematics scheme schemes scholarly '
                                              'scholars scholarship school schooler schoolmate\n'
                                              'schools science scientific scientist scientists scooted scope scoped '
                                              'scopes scoping score scoreboard scored scores\n'
                                              'scoring scoured scouring scramble scrambling scrap scrappy scratch '
                                              'screen screened screener screening screenings\n'
                                              'screens screenshot screenshots scribe scribing script scripted '
                                              'scripting scripts scroll scrolling scrolls scrub\n'
                                              'scrubbed scrum scrums scrutinized scrutinizes scrutiny scss sculptures '
                                              'se sea seachange seafood seagulls seal\n'
                                              'sealed sealing seamless seamlessly seams search searchability '
                                              'searchable searched searcher searchers searches\n'
                                              'searching season seasonal seasoned seasons seat seated seats secluded '
                                              'second secondary secondly seconds secrecy\n'
                                              'secret secrets section sections sector sectors secularist secure '
                                              'secured securely securing security sed see seed\n'
                                              'seeded seeds seeing seek seeker seekers seeking seeks seem seemed '
                                              'seemingly seems seen sees segment segmentation\n'
                                              'segmenting segments seismologists seize seized select selected '
                                              'selecting selection selections selective selectively\n'
                                              'selectors selects self selfie selfish sell seller selling sells '
                                              'semantic semester semi semiconductor semifinal\n'
                                              'semifinals seminar seminars semper senator senators send sender sending '
                                              'sends senior seniors sense senses sensible\n'
                                              'sensitive sensitivity sensor sensory sent sentence sentenced sentences '
                                              'sentiment sentiments separate separated\n'
                                              'separately separating separation separatist separatists seperate '
                                              'sequence sequenced sequential sequentially\n'
                                              'sergeant series serif serifed serifs serious seriously servant servants '
                                              'serve served server serverless servers\n'
                                              'serves service servicemembers servicer servicers services servicing '
                                              'serving servings session sessions set sets\n'
                                              'setting settings settle settled settlements settles settling setup '
                                              'seven seventh several severe severely severity\n'
                                              'severs sex sexual sexy shades shadow shadowing shadows shaft shake '
                                              'shaking shaky shall shameless shape shaped\n'
                                              'shapes shaping sharables share shareable shared shareholder '
                                              'shareholders shares sharing shark sharks sharp\n'
                                              'sharpening sharpens sharply shaved shazam she shed sheds sheer sheet '
                                              'sheets shelf shell shelling shells shelter\n'
                                              'shelters shepherding shepherds sheriff shift shifted shifting shifts '
                                              'shine shines shining shiny ship shipments\n'
                                              'shipped shipping ships shirt shirts shocked shockingly shoe shoes shoot '
                                              'shooter shooting shoots shop shopper\n'
                                              'shopping shops shore short shortage shortages shortchange shortcomings '
                                              'shortcut shortcuts shorten shortened\n'
                                              'shortener shorteners shortening shortens shorter shortest shortfin '
                                              'shortly shot shots should shoulder shouldering\n'
                                              'shoulders shouldn shout show showcase showcased showcases showcasing '
                                              'showed shower showing showmanship shown shows\n'
                                              'showstoppers shrink shrinking shut shutdown shuttles shy sibling '
                                              'siblings sic sick sickly sickness side sidebar\n'
                                              'sidelined sides sideways sift sifting sigh sight sighted sightings '
                                              'sights sightseeing sign signal signaled\n'
                                              'signaling signals signature signatures signed significance '
                                              'significances significant significantly signify\n'
                                              'signifying signing signs silence silent silk silly silo siloed siloes '
                                              'silos similar similarities similarity\n'
                                              'similarly simple simpler simplest simplicity simplified simplifies '
                                              'simplify simplifying simplistic simply simulate\n'
                                              'simulated simulates simulation simulations simulator simulators '
                                              'simultaneous simultaneously sin since sincere\n'
                                              'sincerity sing singer single singular sins sister sit site sites sits '
                                              'sitting situate situation situational\n'
                                              'situations six sixteen sixth sixths size sized sizes sizing skeptical '
                                              'skepticism sketch sketches sketching sketchy\n'
                                              'skill skilled skillfully skills skillset skillsharing skim skin skip '
                                              'skipper skipping skunkworks sky skyrocket\n'
                                              'slacking slammed slander slang slash slavery sleek sleep sleeping '
                                              'sleeve sleeves sleigh sleight slender slept slew\n'
                                              'slice slick slide slidedeck slides slideshare slideshow slideshows '
                                              'slight slightly slim slip slippery slogan slot\n'
                                              'sloth slots slow slowed slower slowing slowly slows slug slugs slumped '
                                              'smacked small smaller smallest smart smarter\n'
                                              'smartphone smartphones smarts smartwatch smells smiling smoke smoking '
                                              'smooth smoother smoothie smoothly smuggler\n'
                                              'smugglers snack snacks snail snails snaking snap snapcode snapping '
                                              'snaps snapshot snapshots snazziest sneak sneaky\n'
                                              'snippet snippets snowflakes snowstorm snuff so soared sobering sobre '
                                              'soccer sociability social socialization\n'
                                              'socialize socializing socially socialmedia socialpreneur societal '
                                              'societies society soft softening software solar\n'
                                              'sold soldier soldiers sole solely soles solicit solicitation '
                                              'solicitations solicited soliciting solid solidified\n'
                                              'solidifying solitary sollicitudin solo solution solutioning solutions '
                                              'solvable solve solved solver solvers solves\n'
                                              'solving some somebody someday somehow somenthing someone something '
                                              'sometime sometimes somewhat somewhere son song\n'
                                              'songs sons soon sooner sophisticated sophistication sorely sorry sort '
                                              'sortable sorted sorting sorts sought soul\n'
                                              'sound sounded sounds soundtrack soundtracks source sourced sources '
                                              'sourcing sous sovereignty soy soybean space\n'
                                              'spacecraft spacers spaces spacing spam span spanned spanning spans '
                                              'spare sparingly spark sparked sparse spatial\n'
                                              'spawned spawning speak speaker speakerphone speakers speaking speaks '
                                              'spear spearheaded spearheading special\n'
                                              'specialists specialization specializations specialize specialized '
                                              'specializing specially specialties specialty\n'
                                              'species specific specifically specification specifications specificity '
                                              'specifics specified specifies specify\n'
                                              'specifying specs spectacular spectacularly spectral spectrum speculate '
                                              'speech speeches speed speeding speeds speedy\n'
                                              'spell spelled spelling spells spend spending spends spent sphere spices '
                                              'spider spiders spiel spike spiked spikes\n'
                                              'spill spilled spin spinners spiraling spirit spiritual spitballing '
                                              'splash splattered splintered split splitting\n'
                                              'spoil spoiled spoke spoken spokesman spokesperson sponsor sponsored '
                                              'sponsors sponsorship sponsorships spontaneous\n'
                                              'spoofed spoofing spoon sport sporting spot spotlight spots spotted '
                                              'spotting spotty sprawl sprawling spread\n'
                                              'spreading spreads spreadsheet spreadsheets spring springboard sprinkled '
                                              'sprint sprints sprite sprites sprouts\n'
                                              'sprung spun spur spurred spurring spurts spyware squads squanders '
                                              'square squeezing squid squishy stability\n'
                                              'stabilized stabilizing stable stack stacked stacks staff staffed '
                                              'staffers staffing staffs stage staged stages\n'
                                              'stagger staggering staging stagnant stagnate stagnating stairs stake '
                                              'stakeholder stakeholders stakeholdership\n'
                                              'stakes staking stale stalking stall stalled stalls stamina stamp '
                                              'stamped stampede stamping stamps stance stand\n'
                                              'standalone standard standardization standardize standardized '
                                              'standardizes standardizing standing standoffish\n'
                                              'standpoint stands standup standups staple staring stark starlight stars '
                                              'start started starters starting startling\n'
                                              'starts startup startups state stated statement statements statewide '
                                              'static statically stating station stationary\n'
                                              'stations statistic statistical statistically statistics stats status '
                                              'statute statutes staves stay stayed staying\n'
                                              'stays steadily steady steal stealing stealth steam steel steep steer '
                                              'steered steering stem stemmed stemmer stemmers\n'
                                              'stemming stenographer step stepped stepping steps stereotypes sterile '
                                              'steward stewarded stewarding stewards\n'
                                              'stewardship stick stickers stickie stickies sticking sticky stiffness '
                                              'stifled stigma still stimulate stimulating\n'
                                              'stinkbomb stint stir stock stockings stockpile stocks stood stop '
                                              'stopped stopping stops stopwords storage store\n'
                                              'stored storefront storefronts stores stories storing storm storms story '
                                              'storyboard storyboarding storyboards\n'
                                              'storyteller storytellers storytelling stragglers straight straighteners '
                                              'straightforward strain strains stranded\n'
                                              'stranding strange strangers strangler strategic strategically '
                                              'strategies strategists strategize strategizing\n'
                                              'strategy stray stream streamed streaming streamline streamlined '
                                              'streamlines streamlining streams street streets\n'
                                              'strength strengthen strengthened strengthening strengthens strengths '
                                              'stress stressed stresses stressful stressing\n'
                                              'stretch stretched stretching strict stricter strictly strides strike '
                                              'striker strikes striking string strings strip\n'
                                              'stripes strive strives striving strokes strong stronger strongest '
                                              'strongly struck structural structurally structure\n'
                                              'structured structures structuring struggle struggled struggles '
                                              'struggling stuck student students studied studies\n'
                                              'studios study studying stuff stuffing stumbled stumbling stunning '
                                              'stunningly stunt stupid sturdy style styled\n'
                                              'styleguide styles stylesheet styling stylistic stymied subcontracting '
                                              'subcontractors subdomains subdued subgroup\n'
                                              'subject subjected subjects submarines submerge submerging submission '
                                              'submissions submit submits submitted\n'
                                              'submitters submitting subpart subprime subreddit subscribe subscriber '
                                              'subscribers subscribing subscription\n'
                                              'subscriptions subsequent subsequently subset subsets subsites subspace '
                                              'subspecialty substance substances\n'
                                              'substantial substantially substantive substitute substituted '
                                              'substitutes substitution substitutions subtle subtly\n'
                                              'subtract subtraction subtype subtypes suburb suburban succeed succeeded '
                                              'succeeding success successes successful\n'
                                              'successfully successive successor succinct succinctly such sudden '
                                              'suddenly sued suffer suffered suffering suffice\n'
                                              'sufficient sufficiently sugar suggest suggested suggesting suggestion '
                                              'suggestions suggests suicidal suicide suit\n'
                                              'suitability suitable suite suited suites suits sum summa summaries '
                                              'summarize summarized summarizes summarizing\n'
                                              'summary summative summer summits sunk sunset sunsets sunsetting super '
                                              'superb supercomputing superior superpowers\n'
                                              'supersedes superstar supervising supervision supervisor supervisors '
                                              'supple supplement supplemental supplemented\n'
                                              'supplements supplied supplier suppliers supplies supply support '
                                              'supported supporters supporting supportive supports\n'
                                              'supposed suppressive sure surely surf surface surfaced surfaces '
                                              'surfacing surfing surge surged surgeon surgeons\n'
                                              'surgery surges surgical surging surmount surmountable surpass surpassed '
                                              'surpassing surprise surprised surprises\n'
                                              'surprising surprisingly surrender surrendered surround surrounded '
                                              'surrounding surroundings surveillance survey\n'
                                              'surveyed surveying surveyors surveys survival survive survived survives '
                                              'surviving survivor survivors susceptible\n'
                                              'suscipit suspect suspected suspects suspended suspenders suspending '
                                              'suspension suspicions suspicious sustain\n'
                                              'sustainability sustainable sustainably sustained sustaining swamp '
                                              'swamped swap swapped swaths swayed sweat sweeping\n'
                                              'sweeps sweet swell swelling swiftly swim swimming swing swipe switch '
                                              'switched switching symbiotic symbol symbols\n'
                                              'symmetrical sympathetic symposium symptom symptoms sync synchronized '
                                              'synchronizing synchronous syncing syndicate\n'
                                              'syndicated syndication syndrome synergy synonymous synonyms syntax '
                                              'synthesis synthesize synthesized synthesizing\n'
                                              'synthetic synthetically sysadmin system systematic systematically '
                                              'systemic systems tab table tables tablet tablets\n'
                                              'tabloid tabs tabular tackle tackled tackles tackling tactic tactical '
                                              'tactics tactile tada tag tagged tagging\n'
                                              'tagline tags tai tail tailor tailored tailoring take takeaway takeaways '
                                              'takedown takeholders taken takeover taker\n'
                                              'takers takes taking tale talent talented talents tales talk talked '
                                              'talkers talking talks tall tally tamales\n'
                                              'tangentially tangents tangible tangle tank tanks tap tape tapped '
                                              'tapping taps target targeted targeting targets\n'
                                              'tarpaulin task tasked tasks taste tastes tattoos taught tax taxable '
                                              'taxes taxi taxicab taxing taxonomies taxonomy\n'
                                              'taxpayer taxpayers tea teach teacher teachers teaches teaching team '
                                              'teamed teaming teammate teammates teams\n'
                                              'teamwork tears teaser teases tech techie techies technical technically '
                                              'technique techniques technological\n'
                                              'technologically technologies technologist technologists technology '
                                              'tedious teen teenage teenager teenagers teens\n'
                                              'teeth telecom telecommunication telecommunications telecommute '
                                              'telecommuting teleconferences teleconferencing\n'
                                              'telemedicine teleoperated telephone telephones telephonic television '
                                              'telework teleworking tell telling tells tellus\n'
                                              'temperature temperatures template templates templating tempo temporal '
                                              'temporarily temporary temptations tempted\n'
                                              'tempting ten tenants tend tended tendency tends tenet tenets tenge tens '
                                              'tension tensions tensor tentative tents\n'
                                              'tenure tenures terabyte terabytes term terminal terminate terminating '
                                              'terminology terms terraces terrain terrible\n'
                                              'terrific terrified territorial territories territory terrorism '
                                              'terrorist terrorists tertiary test testable\n'
                                              'testament tested tester testers testify testimonial testing tests text '
                                              'texting texts textual texture than thank\n'
                                              'thankful thanking thanks that the theater theatre theft their theirs '
                                              'them thematic theme themeable themed themes\n'
                                              'themselves then theoretically theories theorized theory therapies there '
                                              'thereafter thereby therefore thereof these\n'
                                              'they thick thickens thicker thin thing things think thinkers thinking '
                                              'thinks thinner third thirds this thorny\n'
                                              'thorough thoroughly those though thought thoughtbot thoughtful '
                                              'thoughtfully thoughts thousand thousands thread\n'
                                              'threads threat threaten threatened threatening threats three threshold '
                                              'threw thrill thrilled thrive thriving\n'
                                              'throttle throttling through throughout throughput throw throwing thrown '
                                              'thru thugs thumb thumbnail thumbs thumbsup\n'
                                              'thus thyroid tick ticket ticketing tickets ticking ticks tidal tidbits '
                                              'tie tied tiered tiers ties tiger tight\n'
                                              'tightening tighter tightest tightly tiles timber time timeblock '
                                              'timebound timecard timed timeframe timekeeper\n'
                                              'timekeeping timeline timelines timeliness timely timeouts timer times '
                                              'timesheet timesheets timeslot timespan\n'
                                              'timestamps timetable timewarp timing tin tincidunt tinker tinkerers '
                                              'tints tiny tip tipping tips tipsy tired\n'
                                              'tirelessly tires title titled titles to tobacco today todo together '
                                              'toggle toggles tohttp token tokens told\n'
                                              'tolerance tolerate toll tomatoes tomorrow ton tone tones tonight '
                                              'tonnage tonnes tons too took tool toolbar toolbox\n'
                                              'tooling toolkit toolkits tools toolset toolsets top topcoder topic '
                                              'topical topics tories tornado tornadoes toss\n'
                                              'tossing total totaling totally touch touched touches touching touchless '
                                              'touchscreen tough tougher toughest tour\n'
                                              'touring tourism tourist tout touted touting toward towards tower towers '
                                              'towns township toys trace traceability\n'
                                              'traced traces track tracked trackers tracking tracks traction trade '
                                              'trademarked trademarks tradeoff tradeoffs\n'
                                              'trader traders trades trading tradition traditional traditionally '
                                              'traditions traffic trafficking tragedy tragic\n'
                                              'tragically trail trailer trailing train trained trainees trainer '
                                              'trainers training trainings trait traits\n'
                                              'trajectories trajectory transaction transactional transactions '
                                              'transatlantic transcend transcontinental\n'
                                              'transcreation transcribe transcript transcription transcriptions '
                                              'transcripts transfer transferability transferable\n'
                                              'transferred transfers transform transformation transformations '
                                              'transformative transformed transformers transforming\n'
                                              'transforms transgressive transient transit transition transitional '
                                              'transitioned transitioning transitions\n'
                                              'transitory translate translated translates translating translation '
                                              'translations translator translators transmitted\n'
                                              'transparency transparent transparently transported trap trapped trash '
                                              'traumatic travel traveled travelers traveling\n'
                                              'travelogue travels traversing treadmill treasure treasurer treasures '
                                              'treat treated treating treatment treatments\n'
                                              'treats tree trees tremble tremendous tremendously tremors trend trended '
                                              'trending trends triage triaged triages\n'
                                              'trial trials triangulation tribal tribe tribes trick trickier trickiest '
                                              'trickle tricks tricky tried tries trifecta\n'
                                              'trigger triggered triggering triggers trillion trilogy trimmed trimming '
                                              'trip tripled tripped trips triumph trivial\n'
                                              'troop troops tropical trouble troubled troubleshoot troubleshooting '
                                              'trove truce truck trucks true truly trumps\n'
                                              'trust trusted trusting trusts trustworthiness trustworthy truth truths '
                                              'try trying tsunami tumble tumbled tumors\n'
                                              'tundra tune tuned tuning turbulent turkey turn turnaround turned '
                                              'turning turnout turnover turns turpis tutorial\n'
                                              'tutorials tweak tweaked tweaking tweaks tween tweet tweeted tweeting '
                                              'tweets twelfths twelve twenty twice twiddling\n'
                                              'twin twins twist two twofold tying type typeface typefaces types '
                                              'typescale typhoon typical typically typing\n'
                                              'typography typos ubiquitous ufo ullamcorper ultimate ultimately '
                                              'ultraviolet umbrella umpire unable unaffected\n'
                                              'unaltered unanimously unattended unauthenticated unauthorized '
                                              'unavailable unavoidable unaware unbiased unblocking\n'
                                              'unbox unbranded uncertain uncertainties uncertainty unchanged uncharted '
                                              'unclear uncomfortable uncommon\n'
                                              'uncomplicated unconnected unconsciously uncontrolled unconventional '
                                              'uncover uncovered uncovering uncovers undefined\n'
                                              'undeniable under undercook undercooked underestimate underestimated '
                                              'undergo undergoing undergraduate underground\n'
                                              'underline underlining underlying undermine undermines underneath '
                                              'underperform underperforming underpins\n'
                                              'underprivileged underreporting underrepresented underscore underscored '
                                              'underscores underscoring underserved\n'
                                              'understaffed understand understandable understanding understands '
                                              'understood undertake undertaken undertaking\n'
                                              'undertakings underutilized undervalue underwater underway undesirable '
                                              'undesirably undifferentiated undo\n'
                                              'undocumented undoubtedly uneducated unemployment unencumbered '
                                              'unenviable unequivocally uneven unexpected\n'
                                              'unexpectedly unfair unfairly unfamiliar unfavorable unfavorably '
                                              'unfeeling unfiltered unfinished unfold unforeseen\n'
                                              'unfortunate unfortunately unfriendly unhappy unharmed unhelpful '
                                              'unidentified unified unifies uniform uniformed\n'
                                              'uniformity unify unifying unimportance uninitiated uninstall uninsured '
                                              'unintelligent unintelligible unintentionally\n'
                                              'unintuitive unionist unionists unipolar unique uniquely uniqueness '
                                              'unison unit unites uniting units universal\n'
                                              'universally universe universities unknowable unknowingly unknown '
                                              'unknowns unlawful unlawfully unleash unleashed\n'
                                              'unless unlike unlikely unlimited unlined unlisted unlock unlocked '
                                              'unlocking unmaintainability unmet unmoderated\n'
                                              'unmute unnamed unnecessarily unnecessary unneeded unofficial '
                                              'unofficially unpack unparalleled unparallelled\n'
                                              'unphishable unplanned unpleasantly unpolluted unpopular unpopularity '
                                              'unprecedented unpredictability unpredictable\n'
                                              'unquestionably unrealistic unrelated unreliable unresolved unrestricted '
                                              'unsalted unsatisfied unscientific\n'
                                              'unscripted unsolicited unspecified unstable unstructured unsubscribe '
                                              'unsuccessful unsuitable unsupported unsure\n'
                                              'unsurprisingly unsustainable untapped untested until unto untrusted '
                                              'untrustworthy unusable unused unusual unusually\n'
                                              'unvarying unveil unveiled unveiling unwanted unwavering unwelcome '
                                              'unwell unwieldy unwillingly up upcharges upcoming\n'
                                              'update updated updates updating upending upfront upgrade upgraded '
                                              'upgrades upgrading uphold upholding upholds\n'
                                              'upkeep upload uploaded uploading uploads upon upper upping ups upscale '
                                              'upset upshot upside upskill upskilling\n'
                                              'upstream uptime upvotes upward upwards urge urgency urgent urges urging '
                                              'url urls urlsize urna us usability usable\n'
                                              'usage usasearch use used useful usefulness useless user username '
                                              'usernames users uses usher ushered ushering using\n'
                                              'usual usually ut utilities utility utilization utilize utilized '
                                              'utilizes utilizing utmost vacation vaccination\n'
                                              'vaccine vaccines vacuum vague vain valid validate validated validates '
                                              'validating validation validations validator\n'
                                              'validity valleys valuable valuably value valued values valuing van '
                                              'vanilla vanity vantage variable variables\n'
                                              'variance variant variants variation variations varied variegated varies '
                                              'varieties variety various vary varying vast\n'
                                              'vastly vault vector vegan veggies vehicle vehicles vein veins vel velit '
                                              'velocity vendor vendors venture venue\n'
                                              'venues ver verb verbage verbal verbalizes verbally verbatim verbose '
                                              'verbs verge verifiable verification verified\n'
                                              'verifies verify verifying vernacular versa versatile versatility verse '
                                              'verses version versioned versioning versions\n'
                                              'versus versushttp vertical vertically very vessel vessels vested vet '
                                              'veteran veto vetted vetting via viability\n'
                                              'viable vibes vibrant vicious victim victims victory video '
                                              'videoconferencing videographer videography videos view\n'
                                              'viewable viewed viewer viewers viewership viewing viewpoints viewport '
                                              'views vigilance vigilant vignettes vigorously\n'
                                              'vilify village villager villagers villages vinyl violate violates '
                                              'violations violence violent viral virologists\n'
                                              'virtual virtualization virtually virus visa visas visceral visibility '
                                              'visible visibly vision visionaries visionary\n'
                                              'visions visit visited visiting visitor visitors visits visual '
                                              'visualizations visualize visualizes visualizing\n'
                                              'visually visuals vitae vital vitality vitally vivid vocabularies '
                                              'vocabulary voice voiced voicemail voiceover voices\n'
                                              'voicing volatile volcanologists volume volumes voluntarily voluntary '
                                              'volunteer volunteered volunteering\n'
                                              'volunteerism volunteers vote voted voter voters votes voting vouchers '
                                              'voyage vs vulnerabilities vulnerability\n'
                                              'vulnerable vulputate vying wade wage wages wait waited waiting waits '
                                              'waiver waivers wake walk walked walking walks\n'
                                              'walkthroughs wall walling walls wander wandering want wanted wanting '
                                              'wants wards warehouse warfare warm warming\n'
                                              'warmth warn warned warning warnings warns warrant warranted warranting '
                                              'warrants warriors wars wary was wash washing\n'
                                              'wasn waste wasted wasting watch watchdog watched watches watching water '
                                              'waterfall waterline waters waterways wave\n'
                                              'waving way waylaid ways we weak weaken weakened weakening weakest '
                                              'weakness weaknesses wealth wealthy weapons wear\n'
                                              'wearable wearables wearing wears weather weaves web webcam webcast '
                                              'webcasting webcasts webform webhook webhooks\n'
                                              'webinar webinars webpage webpages website websites webstream '
                                              'webstreamed webstreaming webview wedding weddings\n'
                                              'weeds week weekday weekend weekends weekly weeks weigh weighed weighing '
                                              'weight weighted weights weird welcome\n'
                                              'welcomed welcomes welcoming well wellbeing wellness wells went were '
                                              'weren western wet whales what whatever wheat\n'
                                              'wheel wheelie wheels when whenever where whereabouts whereas whereby '
                                              'wherein wherever whether which while whistles\n'
                                              'whiteboard whiteboards whitelisting whitespace who whoever whole '
                                              'wholesale wholly whom whomever whopping whose why\n'
                                              'whys wicked wicket wickets wide widely widens wider widespread widest '
                                              'widget widgets widow width widths wife wifi\n'
                                              'wiki wikis wild wildfires wildlife wildly will willing willingly '
                                              'willingness win window winds wine winger winner\n'
                                              'winners winning winnowed wins winter winters wipe wired wireframe '
                                              'wireframes wireless wirelessly wisdom wise wisely\n'
                                              'wish wished wishes wishing with withdrawn wither within without '
                                              'withstand witness witnessed witnesses witnessing\n'
                                              'wizards wo woman women won wonder wondered wonderful wonderfully '
                                              'wondering wonders wonk wood word worded wording\n'
                                              'words wordsmith work workable workday workdays worked worker workers '
                                              'workflow workflows workforce workgroup\n'
                                              'workgroups working workload workloads workout workplace workplaces '
                                              'works worksheets workshop workshopping workshops\n'
                                              'workspace workspaces workstation workstations workstreams world worlds '
                                              'worldwide worried worries worry worrying\n'
                                              'worse worship worshippers worst worth worthwhile worthy would wouldn '
                                              'wounded wow wrangler wrangling wrap wrapped\n'
                                              'wrapping wraps wreath wreaths wrench wrestled wrinkle writ write writer '
                                              'writers writes writing writings written\n'
                                              'wrong wrote www xyz yacht yada yard year yearly years yellow yeoman yes '
                                              'yesterday yesteryear yet yield yielded\n'
                                              'yields yoga you young younger youngest youngsters your yours yourself '
                                              'yourselves youth youths youtube zero zest zip\n'
                                              'zombie zombies zones zoom\n'},
 'checker/language/phrases': {'determiners': 'the a an this these those his her their its our my your some any each '
                                             'every no another both all several many few most\n'
                                             'one two three four five six seven eight nine ten other such',
                              'prepositions': 'of in on at by for with from to into over under after before during '
                                              'about against between among through without within\n'
                                              'since until amid despite like near behind upon toward towards across '
                                              'outside inside along following than via per as',
                              'pronouns': 'he she it they we i you everyone someone somebody nobody anyone everybody '
                                          'others this those none',
                              'conjunctions': 'and or but nor yet so',
                              'subordinators': 'that because although though while when whereas if unless whether how '
                                               'why what since until after before once whenever',
                              'relatives': 'who which whom whose where',
                              'auxiliaries': 'is are was were be been being am has have had do does did will would can '
                                             'could may might shall should must cannot\n'
                                             "can't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't "
                                             "hadn't won't wouldn't couldn't shouldn't i'm\n"
                                             "i've i'd i'll we're we've we'd we'll they're they've they'd they'll he's "
                                             "she's it's he'd she'd he'll she'll it'll\n"
                                             "you're you've you'd you'll ain't",
                              'be': "is are was were be been being am isn't aren't wasn't weren't i'm we're they're "
                                    "he's she's it's you're get got",
                              'adverbs': 'twice \n'
                                         'not never also later then now still once repeatedly often always recently '
                                         'previously earlier only even just already\n'
                                         'again further too meanwhile however instead thus therefore moreover long ago '
                                         'ever soon both widely perhaps maybe\n'
                                         'rather quite very',
                              'times': 'monday tuesday wednesday thursday friday saturday sunday today yesterday '
                                       'tomorrow tonight january february march april\n'
                                       'june july august september october november december jan feb aug sept oct nov '
                                       'dec morning afternoon evening night week\n'
                                       'month year weekend last next early late earlier ago',
                              'object_pronouns': 'him them me us himself herself themselves itself myself ourselves',
                              'verbs': 'went took made came gave left held won lost led met sent built spent put set '
                                       'began became fell rose grew saw ran\n'
                                       'brought bought stood sat kept heard knew felt paid sold drew wore broke chose '
                                       'drove flew spoke struck fought threw\n'
                                       'shot hit got let meant seems seem appears appear says said'},
 'checker/language/sources': {'bare': 'source sources insider insiders circles quarters people person persons someone '
                                      'somebody individual individuals figure\n'
                                      'figures observers watchers',
                              'offices': 'official officials officer officers commander commanders diplomat diplomats '
                                         'aide aides adviser advisers advisor\n'
                                         'advisors minister ministers executive executives employee employees staffer '
                                         'staffers lawmaker lawmakers politician politicians\n'
                                         'colonel general captain major brigadier sergeant detective agent agents '
                                         'administrator administrators member members manager\n'
                                         'managers banker bankers lawyer lawyers prosecutor prosecutors investigator '
                                         'investigators negotiator negotiators delegate\n'
                                         'delegates director directors supervisor supervisors deputy governor '
                                         'councillor councillors mp mps senator senators congressman\n'
                                         'congresswoman strategist strategists operative operatives ambassador envoy '
                                         'envoys attache bureaucrat regulator regulators\n'
                                         'inspector trader traders broker brokers contractor contractors consultant '
                                         'consultants engineer engineers leader leaders\n'
                                         'secretary clerk worker workers guard guards soldier soldiers militant '
                                         'militants fighter fighters judge',
                              'witnesses': 'witness witnesses resident residents villager villagers neighbour '
                                           'neighbours neighbor neighbors survivor survivors\n'
                                           'man woman boy girl men women children mother father mothers fathers parent '
                                           'parents relative relatives brother sister son\n'
                                           'daughter friend friends widow passenger passengers driver drivers student '
                                           'students pupil pupils customer customers shopper\n'
                                           'shoppers voter voters farmer farmers fisherman fishermen tenant tenants '
                                           'owner visitor visitors tourist tourists fan fans\n'
                                           'protester protesters demonstrator demonstrators campaigner campaigners '
                                           'activist activists supporter supporters player players\n'
                                           'captor refugee refugees migrant migrants patient patients nurse nurses '
                                           'teacher teachers doctor doctors',
                              'experts': 'analyst analysts expert experts critic critics economist economists '
                                         'researcher researchers scientist scientists\n'
                                         'scholar scholars commentator commentators historian historians pundit '
                                         'pundits academic academics observer opponents\n'
                                         'opponent proponents advocates specialist specialists forecasters forecaster '
                                         'traders investors dealers campaigners',
                              'spokespeople': 'spokesman spokeswoman spokesperson spokespeople spokesmen '
                                              'representative',
                              'documents': 'report reports study studies decree letter document documents statement '
                                           'survey poll polls figures data record\n'
                                           'records log logs bulletin ledger accounts budget notice memo filing '
                                           'indictment affidavit lawsuit complaint petition paper\n'
                                           'review audit list calendar schedule census register invoice receipt '
                                           'prospectus statistics research analysis agenda minutes\n'
                                           'release transcript law act constitution contract agreement treaty sign '
                                           "tally count log's page book memoir manifesto website\n"
                                           'briefing estimate estimates forecast index file charge sheet chart map '
                                           'article',
                              'outlets': "newspaper daily weekly magazine tabloid broadcaster channel broadcaster's "
                                         "outlet agency's journal website blog\n"
                                         'television radio paper wire media press',
                              'bodies': 'government ministry department agency company council board commission '
                                        'committee court police army navy military\n'
                                        'party union group bank office administration parliament senate congress house '
                                        'university institute charity organisation\n'
                                        'organization federation association club team airline hospital school embassy '
                                        'airport authority authorities firm firms\n'
                                        'corporation campaign coalition alliance militia regime state country city '
                                        'town province region mission unit force forces\n'
                                        'cooperative foundation fund church brigade defence defense prosecution '
                                        'industry service kremlin pentagon directorate\n'
                                        'secretariat exchange observatory centre center consortium operator regulator '
                                        'watchdog bureau body network movement league',
                              'pronouns_person': 'he she his her him i my me who',
                              'pronouns_body': 'it its',
                              'pronouns_group': 'they their them we our us',
                              'markers': 'anonymous anonymously anonymity unnamed unidentified privately confidential '
                                         'confidentially',
                              'marker_phrases': ['not to be named', 'not be named', 'not to be identified',
                                                 'not be identified', 'only by', 'declined to be named',
                                                 'declined to be identified', 'refused to be named', 'wished to remain',
                                                 'asked to remain', 'off the record', 'not authorised',
                                                 'not authorized', 'not want to be named', 'not want to be identified',
                                                 'on background', 'did not want his name', 'did not want her name',
                                                 'not to give', 'withheld'],
                              'reasons': ['because', 'for fear', 'fearing', 'out of fear', 'citing', 'to protect',
                                          'in order to', 'due to', 'owing to', 'so as not to', 'to avoid', 'to discuss',
                                          'to speak', 'for safety', 'for security', 'for legal reasons', 'to describe',
                                          'for their safety', 'for his safety', 'for her safety', 'feared', 'afraid',
                                          'lest', 'while the', 'pending', 'not authorised', 'not authorized',
                                          'not permitted', 'not allowed', 'since', 'as the', 'as they', 'as he',
                                          'as she', 'given the', 'about the sensitive', 'is sealed'],
                              'knowledge': ['direct knowledge', 'first-hand knowledge', 'firsthand knowledge',
                                            'who attended', 'who was present', 'was in the room', 'were in the room',
                                            'who took part', 'involved in the', 'who saw', 'who has seen',
                                            'who worked on', 'briefed on'],
                              'familiar': ['familiar with', 'close to', 'with knowledge of', 'in the know',
                                           'near the']},
 'checker/language/tongue': {'en': ['the', 'of', 'and', 'to', 'that', 'is', 'was', 'for', 'with', 'on', 'as', 'by',
                                    'at', 'from', 'it', 'he', 'she', 'they', 'his', 'her', 'has', 'have', 'had', 'been',
                                    'be', 'are', 'were', 'will', 'would', 'which', 'who', 'but', 'not', 'this', 'an',
                                    'said', 'their', 'its', 'about', 'after', 'than', 'when', 'you', 'your', 'we',
                                    'our', 'or', 'if', 'what', 'how', 'can', 'more', 'i'],
                             'fr': ['le', 'la', 'les', 'des', 'du', 'une', 'et', 'est', 'dans', 'que', 'qui', 'pour',
                                    'sur', 'avec', 'au', 'aux', 'par', 'pas', 'ne', 'il', 'elle', 'sont', 'été', 'ce',
                                    'cette', 'selon', 'plus', 'leur', 'mais', 'ont', 'de', 'un'],
                             'de': ['der', 'und', 'das', 'den', 'von', 'zu', 'mit', 'sich', 'des', 'auf', 'für', 'ist',
                                    'im', 'dem', 'nicht', 'ein', 'eine', 'als', 'auch', 'es', 'er', 'hat', 'sie',
                                    'nach', 'bei', 'einer', 'um', 'wird', 'wurde', 'sind', 'aus', 'dass'],
                             'es': ['el', 'los', 'las', 'del', 'una', 'que', 'y', 'en', 'por', 'con', 'para', 'se',
                                    'su', 'al', 'lo', 'como', 'más', 'pero', 'sus', 'fue', 'este', 'ha', 'son', 'está',
                                    'según', 'también', 'de', 'la', 'un'],
                             'it': ['il', 'di', 'che', 'della', 'del', 'per', 'una', 'gli', 'con', 'non', 'sono', 'dal',
                                    'alla', 'nel', 'più', 'anche', 'è', 'ha', 'delle', 'dei', 'ma', 'si', 'la', 'le',
                                    'come', 'un'],
                             'pt': ['os', 'da', 'do', 'das', 'dos', 'em', 'um', 'uma', 'para', 'com', 'não', 'que',
                                    'por', 'mais', 'na', 'no', 'ao', 'foi', 'são', 'ser', 'pelo', 'pela', 'de', 'e',
                                    'também'],
                             'nl': ['het', 'een', 'van', 'en', 'dat', 'niet', 'zijn', 'voor', 'met', 'op', 'aan', 'ook',
                                    'door', 'naar', 'bij', 'uit', 'werd', 'heeft', 'deze', 'maar', 'de', 'wordt'],
                             'sv': ['och', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'till', 'den',
                                    'har', 'inte', 'om', 'ett', 'var', 'de', 'från'],
                             'da': ['og', 'at', 'det', 'som', 'en', 'på', 'er', 'af', 'til', 'med', 'den', 'har',
                                    'ikke', 'et', 'var', 'fra', 'blev', 'der'],
                             'no': ['og', 'å', 'det', 'som', 'en', 'på', 'er', 'av', 'til', 'med', 'den', 'har', 'ikke',
                                    'et', 'fra', 'ble', 'vil'],
                             'pl': ['i', 'w', 'na', 'że', 'się', 'z', 'nie', 'jest', 'do', 'oraz', 'przez', 'po', 'jak',
                                    'był', 'są', 'dla', 'od'],
                             'tr': ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'da', 'de', 'olan', 'daha', 'çok',
                                    'gibi', 'kadar', 'sonra'],
                             'id': ['yang', 'dan', 'di', 'dengan', 'untuk', 'dari', 'ini', 'itu', 'pada', 'dalam',
                                    'tidak', 'akan', 'oleh', 'juga', 'ke'],
                             'fi': ['ja', 'on', 'ei', 'että', 'oli', 'se', 'hän', 'ovat', 'mutta', 'myös', 'kun', 'ole',
                                    'joka', 'sen'],
                             'ro': ['și', 'în', 'de', 'la', 'care', 'pe', 'cu', 'nu', 'din', 'este', 'mai', 'pentru',
                                    'sunt', 'prin', 'după'],
                             'cy': ['yn', 'y', 'yr', 'ar', 'i', 'ei', 'mae', 'wedi', 'oedd', 'gan', 'am', 'bod', 'gyda',
                                    'fel']}}
