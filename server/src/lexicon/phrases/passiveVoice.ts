const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of “be” that a participle may follow. */
export const beForms = set('am are be been being is was were');

/** What may stand between “be” and its participle, beside words in -ly. */
export const between = set(
  'again all also always already both ever first itself never not now often once only so soon then thus usually',
);

/** Adjectives and other words in -ed. */
export const noParticiple =
  set(`advanced aged breed embed exceed excited feed hundred hatred indeed interested kindred naked need overfeed
proceed red rugged sacred seed shed speed succeed ted united unprecedented wicked`);

/** What people do and a sentence may keep quiet about, as participles: the doer can be named. */
export const deeds =
  set(`analysed analyzed carried checked compared conducted decided done evaluated examined gathered implemented
investigated measured mishandled monitored performed postponed rejected removed reviewed selected studied submitted tested
undertaken validated`);

/** What “it is … that” says without saying who. */
export const sayings =
  set(`agreed argued assumed believed claimed concluded decided determined estimated expected felt found hoped
known noted observed predicted proposed recommended reported said seen shown suggested suspected thought understood`);

/** How things are rather than what somebody did: “surrounded by magnets”, “followed by a talk”. */
export const states =
  set(`accompanied affected attended backed based bordered bound bounded broken caused centred characterised characterized coated
composed concerned confined connected constrained covered crossed delimited denoted divided dominated driven enclosed encompassed
excited fascinated followed framed fuelled funded governed headed hosted indicated influenced inspired intrigued joined limited
linked lit marked moved multiplied occupied offset overshadowed owned parted powered preceded protected raised represented
separated shaped shared shielded sponsored struck supplied supported surrounded topped triggered`);

/** Behind “by” these are no doer: a time, a way, a measure. */
export const noDoer =
  set(`about accident air almost analogy and bike boat bus car chance convention date default definition design early
email end engineering error far half hand law late luck mail means mid mistake month nature nearly night now number or phone plane
post proxy rail request sea some than the then time today tomorrow tonight train virtue way weight year years`);

/** Words that open the name of a doer. */
export const doerOpeners = set(
  'a an another both each her his its my our several some the their these this those two three four your',
);

/** People and groups that do things; a doer in lower case ends in one of them. */
export const doers =
  set(`artist artists apprentice apprentices astronomer astronomers author authors board centre class colleague
colleagues collaboration collaborations committee community company companies consortium council crew department director
directors editor editors engineer engineers expert experts firm firms government group groups guide guides institute institutes
institution institutions lab laboratory laboratories management member members office operator operators organisation organisers
organization panel people person physicist physicists professor programmer programmers pupils researcher researchers
school scientist scientists society specialist specialists spokesperson staff student students surveyor surveyors teacher teachers team teams
technician technicians theorist theorists university universities user users visitor visitors volunteer volunteers welder welders workshop
them him her us me you everyone everybody nobody someone somebody`);
