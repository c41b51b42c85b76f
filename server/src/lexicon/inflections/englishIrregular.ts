/** Verbs whose past is not made with -ed: base, then every past and participle (regular ones in use too). */
export const irregularVerbs = `
abide abode abided|arise arose arisen|awake awoke awoken awaked|be am is are was were been being|bear bore borne born|beat beat beaten
become became|befall befell befallen|begin began begun|behold beheld|bend bent|beset|bet betted|betake betook betaken|bid bade bidden
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcasted|build built
burn burnt burned|burst|bust busted|buy bought|cast|catch caught|choose chose chosen|cling clung|clothe clad|come came|cost costed
creep crept|cut|deal dealt|dig dug|dive dove dived|do does did done|draw drew drawn|dream dreamt dreamed|drink drank drunk
drive drove driven|dwell dwelt dwelled|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|fit fitted|flee fled
fling flung|fly flew flown flies|forbear forbore forborne|forbid forbade forbidden|forecast forecasted|forego forewent foregone
foresee foresaw foreseen|foretell foretold|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go goes went gone|grind ground|grow grew grown|hang hung hanged
have has had|hear heard|heave hove heaved|hide hid hidden|hit|hold held|hurt|input inputted|inlay inlaid|interweave interwove interwoven
keep kept|kneel knelt kneeled|knit knitted|know knew known|lay laid|lead led|lean leant leaned|leap leapt leaped|learn learnt learned
leave left|lend lent|let|lie lay lain lied lying|light lit lighted|lose lost|make made|mean meant|meet met|melt molten melted
mislead misled|mislay mislaid|misread|misspell misspelt misspelled|mistake mistook mistaken|misunderstand misunderstood|mow mown mowed
offset|outbid|outdo outdoes outdid outdone|outgrow outgrew outgrown|output outputted|outrun outran|outshine outshone|overcome overcame
overdo overdoes overdid overdone|overhear overheard|override overrode overridden|overrun overran|oversee oversaw overseen
oversleep overslept|overtake overtook overtaken|overthrow overthrew overthrown|overwrite overwrote overwritten|partake partook partaken
pay paid|plead pled pleaded|preset|prove proven proved|put|quit quitted|read|rebuild rebuilt|recast|redo redoes redid redone|remake remade
rend rent|repay repaid|rerun reran|resell resold|reset|resend resent|rethink rethought|retell retold|retake retook retaken
rewind rewound|rewrite rewrote rewritten|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn sawed|say said|see saw seen
seek sought|sell sold|send sent|set|sew sewn sewed|shake shook shaken|shear shorn sheared|shed|shine shone shined|shoe shod|shoot shot
show shown showed|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung
slink slunk|slit|smell smelt smelled|smite smote smitten|sow sown sowed|speak spoke spoken|speed sped speeded|spell spelt spelled
spend spent|spill spilt spilled|spin spun|spit spat|split|spoil spoilt spoiled|spread|spring sprang sprung|stand stood|steal stole stolen
stick stuck|sting stung|stink stank stunk|strew strewn strewed|stride strode stridden|strike struck stricken|string strung
strive strove striven strived|swear swore sworn|sweat|sweep swept|swell swollen swelled|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|thrive throve thrived|throw threw thrown|thrust|tread trod trodden
typeset|unbind unbound|undercut|undergo undergoes underwent undergone|underlie underlay underlain underlying
understand understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undoes undid undone
unwind unwound|uphold upheld|upset|wake woke woken waked|wear wore worn|weave wove woven|wed wedded|weep wept|wet wetted|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
can could|may might|must|shall should|will would willed willing`;

/** Nouns whose plural is not made with -s: singular, then every plural in use. */
export const irregularNouns = `
addendum addenda|alga algae|alumna alumnae|alumnus alumni|analysis analyses|antenna antennae antennas|apex apices apexes
appendix appendices appendixes|aquarium aquaria|arboretum arboreta|axis axes|bacillus bacilli|bacterium bacteria|basis bases|calf calves
child children|codex codices|consortium consortia consortiums|continuum continua|corpus corpora|crisis crises|criterion criteria
curriculum curricula|cactus cacti|datum data|diagnosis diagnoses|dwarf dwarves dwarfs|elf elves|ellipsis ellipses|emphasis emphases
erratum errata|eyrie|die dice|focus foci focuses|foot feet|formula formulae formulas|forum fora forums|fungus fungi|genesis geneses
genus genera|goose geese|half halves|hypothesis hypotheses|index indices indexes|knife knives|larva larvae|leaf leaves|life lives
loaf loaves|locus loci|louse lice|man men|matrix matrices matrixes|maximum maxima maximums|medium media mediums
memorandum memoranda|millennium millennia|minimum minima minimums|momentum momenta|mouse mice|nebula nebulae nebulas|neurosis neuroses
nova novae novas|nucleus nuclei|oasis oases|optimum optima|ovum ova|ox oxen|parenthesis parentheses|penny pence pennies|person people persons
phenomenon phenomena|planetarium planetaria planetariums|plateau plateaux plateaus|polyhedron polyhedra|prognosis prognoses
quantum quanta|quiz quizzes|radius radii|referendum referenda referendums|rostrum rostra|scarf scarves|self selves|sheaf sheaves|shelf shelves
spectrum spectra|stadium stadia stadiums|stimulus stimuli|stratum strata|supernova supernovae supernovas|syllabus syllabi syllabuses
symposium symposia|synopsis synopses|synthesis syntheses|tableau tableaux|terminus termini|thesis theses|thief thieves|tooth teeth
torus tori|vacuum vacua vacuums|vertebra vertebrae|vertex vertices|virtuoso virtuosi|vita vitae|vortex vortices|wharf wharves|wife wives
wolf wolves|woman women|yourself yourselves`;

/** Nouns of one form, and words that are never more than themselves. */
export const invariable = new Set(
  'aircraft spacecraft series species sheep deer fish means news physics mathematics cosmics electronics astrophysics the a an and or of to in on at by for with from as if not no this that these those i you he she it we they them us me him'.split(
    ' ',
  ),
);

/** Adjectives that compare with -er and -est. */
export const shortAdjectives = new Set(
  `able angry big bitter black bland blue blunt bold brave brief bright broad brown bulky busy calm cheap chilly clean clear clever close
cloudy coarse cold cool cosy costly crazy creamy crisp cruel curly cute damp dark deadly dear deep dense dim dirty dry dull dumb dusty eager early
easy empty faint fair fancy fast fat few fierce fine firm fit flat fond foul frail fresh friendly full fun funny fuzzy gentle glad grand
grave gray great greedy green grey grim handy happy hard harsh healthy heavy high hot huge humble hungry icy itchy juicy keen kind large late lazy
lean light likely little lively lonely long loose loud lovely low lucky mad mean meek merry messy mild milky moist muddy narrow nasty naughty
near neat new nice nimble noble noisy odd oily old pale plain plump polite poor pretty proud pure quick quiet rare raw ready red rich ripe risky
rosy rough round rude rusty sad safe salty sane scary scarce shallow sharp shiny short shy silly simple sincere skinny sleepy slight slim slow
small smart smelly smooth sober soft soon sore sorry sour spicy stable steady steep sticky stiff strange strict strong stupid sturdy subtle sunny sure
sweet swift tall tame tasty tender thick thin thirsty tidy tight timely tiny tough true ugly vague vast warm wary weak wealthy weary weird
wet white wide wild windy wise witty worthy yellow young yummy`.split(/\s+/),
);

export const irregularAdjectives = `good better best|well better best|bad worse worst|far farther farthest further furthest
little less least|many more most|much more most|old elder eldest`;
