import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
// The package exports its plugin only, not its list.
import { patterns } from '../../node_modules/retext-simplify/lib/patterns.js';

const require = createRequire(import.meta.url);
const words = (text: string): string[] => text.trim().split(/\s*[|\n]\s*/);

/** The strings of a module that keeps its list to itself. */
function stringsOf(module: string, list: string): string[] {
  const source = readFileSync(require.resolve(module), 'utf8');
  const from = source.indexOf(`${list} = [`);
  const literals = source.slice(from, source.indexOf('];', from)).matchAll(/'((?:[^'\\]|\\.)*)'/g);
  return [...literals].map(([, text = '']) => text.replaceAll('\\', '').replace(/[?.]$/, '').trim());
}

/** Ordinary words of a plain post, of physics, or of our own rules (`in my opinion` frames, `put simply` explains). */
const notWordy = new Set(
  words(`accompany|accurate|acquire|additional|address|addressees|adjustment|advise|aggregate|aircraft|all of|all things considered
alternatively|amazing|anticipate|apparent|approximate|appropriate|assist|assistance|attain|attempt|authorise|authorize|belated|benefit
benefit from|capability|caveat|combat environment|combined|component|comprise|concerning|consequently|consolidate|constitutes|contains|convene
currently|deem|delete|demonstrate|depart|designate|desire|determine|disclose|e.g.|i.e.|economical|effect|effect modifications|elect|eliminate
employ|encounter|ensure|enumerate|equitable|equivalent|establish|evaluate|evident|evidenced|exclusively|exhibit|expend|expertise|expiration
failed to|feasible|females|forfeit|formulate|forward|frequently|function|furnish|however|identical|identify|immediately|impacted|implement
in addition|in between|in many cases|in my opinion|in need of|in some instances|in terms of|in the case of|in the course of|in the midst of
in the nature of|in the near future|in the process of|inception|indicate|indication|initial|initiate|interface|is responsible for|it appears
it is|it seems that|it was|liaison|limited number|literally|magnitude|maintain|majority of|maximum|minimise|minimize|minimum|modify|monitor
multiple|nevertheless|not certain|not many|not often|not unless|not unlike|notify|objective|observe|obtain|of late|on the contrary
on the other hand|one particular|operate|optimum|option|outside of|overall|parameters|participate|particulars|pass away|perform|permit|portion
possess|practicable|previous|previously|proceed|procure|proficiency|provide|provided that|purchase|put simply|reflect|regarding|relocate|remain
remainder|render|represents|request|require|requirement|reside|residence|retain|satisfy|selection|shall|similar to|solicit|submit|subsequent
substantial|sufficient|terminate|that which|the month of|the use of|there are|there is|therefore|timely|took advantage of|transmit|type
type of|validate|very|viable|vice|warrant|whereas|witnessed|your office|accrue|allocate|alleviate|as to|as yet|attributable to|consolidate
discontinue|the undersigned|thereof|therein|compliance|accorded|accordingly|advantageous|admissible|appreciable|is in consonance with
interpose no objection|equipments|provides guidance for|arrive onboard|it is requested|be advised|under the provisions of|has a requirement for
remuneration|accelerate|accomplish|at this time|in relation to|relative to|in view of|by means of|has no effect|do harm to
abundance|during the period|aforementioned|by virtue of|in the negative|successfully complete|span across|refer back|in the amount of|in the event of|for a period of`),
);

const wordyVerbs = new Set(
  words(`accede to|accentuate|acquiesce|ameliorate|ascertain|bestow|cease|commence|comply with|disseminate|elucidate|endeavor|expedite
facilitate|finalise|necessitate|obligate|preclude|prioritise|promulgate|strategise|transpire|utilise`),
);

/** Counting words say something, and `excellent` praises. */
const notWeasel = new Set(words('are a number|is a number|few|many|several|huge|tiny|vast|excellent'));

/** Said of real things in a laboratory's posts, or simply English. */
const notCliche = new Set(
  words(`acid test|as the crow flies|big man on campus|bird's eye view|bleeding heart|blushing bride|bright and early|broad across the beam
case of mistaken identity|crash course|divide and conquer|dog days|dog tired|down to earth|draw the line|eagle eye|facts of life|filthy vermin
fit the bill|follow your heart|force of nature|for the birds|fun in the sun|garbage in, garbage out|get to the bottom of|give and take
have a nice day|hour of need|in a jam|in a pinch|in a word|in the gutter|in the thick of it|I beg to differ|justice is blind|keep an eye on
law of the jungle|law of the land|lighter than air|long lost love|lose your temper|make the best of it|moment in the sun|moving experience
never look back|off the wagon|off the wall|old hat|older and wiser|on a roll|on the money|on the nose|on the rocks|on the spot|on the wagon
out of pocket|out of the woods|over a barrel|pain and suffering|pain in the|panic button|pillar of the community|play by the rules
rank and file|rich and famous|ripe old age|rise and shine|sigh of relief|spring to life|start from scratch|take the bait|trial and error
tried and true|under the counter|under the same roof|under the weather|upper crust|vain attempt|vain effort|warm welcome|world weary
worst nightmare|young and foolish|young and vibrant|years young|naked truth|vested interest|ear to the ground|hand to mouth|high and dry
stick in the mud|knuckle under|down and out|free and easy|cold shoulder|bad to the bone|for all intents and purposes|at loose ends|in hot water
open and shut case|waiting for the other shoe to drop|life's a bitch|like the plague|on the bandwagon|uphill battle|one in a million|make my day|hold your own|to the best of my knowledge|running in circles
lay down the law|quick as lightning|land on your feet|weed them out|pile it on|watching the clock|too hot to handle|set the record straight|fly by night`),
);

/** What a cliché may begin with in any form. */
const clicheVerbs = new Set(
  `add air avoid beat bend bet bide bite blow bring burn burst bury call count cross cut drive eat even face fall fan feather flip flog fly get
go hang have hear hit hold jog judge jump keep kick kill knock know land lay let lick live make nip open pass pay pile pin play pull put reap
reinvent ring rob roll rub seize set shoot skate sow speak spill spin spread stand start sweat take throw tie toe touch upset watch weather
weed boil go look`.split(/\s+/),
);
/** Forms that a cliché is listed in, and the verb. */
const bases = new Map(
  words(`boils boil|brings bring|drives drive|gets get|goes go|rings ring|takes take|stands stand|banging bang|barking bark|burning burn
chomping chomp|fishing fish|gilding gild|looking look|playing play|pulling pull|skating skate|slinging sling|spinning spin|yanking yank
bitten bite|caught catch|ruled rule|spilled spill`).map((row) => row.split(' ') as [string, string]),
);

function cliche(text: string): string {
  if (text === 'burning question') return text;
  const [first = '', ...rest] = text.split(' ');
  const base = bases.get(first) ?? first;
  const head = clicheVerbs.has(base) || bases.has(first) ? `${base}~` : first;
  return [head, ...rest].join(' ').replace(/ (?:your|my)(?= |$)/g, ' (my|your|his|her|its|our|their)');
}

const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort((a, b) => (a < b ? -1 : 1));
const constant = (name: string, doc: string, value: unknown): string =>
  `/** ${doc} */\nexport const ${name} = ${JSON.stringify(value, null, 1)} as const;\n`;

/** The generated module of plain English style: phrase lists for our own matcher. */
export function plainStyle(): string {
  const wordy: Record<string, readonly string[]> = {};
  const simpler = patterns as Readonly<Record<string, { replace?: readonly string[] }>>;
  for (const phrase of sorted([...Object.keys(simpler), ...stringsOf('too-wordy', 'wordyWords')])) {
    // The matcher's `~` finds both spellings of a verb in -ise.
    const british = phrase.replace(/ize$/, 'ise');
    if (notWordy.has(phrase) || /[/.]/.test(phrase) || (british !== phrase && british in simpler)) continue;
    const pattern = wordyVerbs.has(phrase) ? phrase.replace(/^\S+/, '$&~') : phrase;
    wordy[pattern.replace(/^=/, '')] = simpler[phrase]?.replace ?? [];
  }
  const weasels = sorted(stringsOf('weasel-words', 'weasels')).filter((word) => !notWeasel.has(word));
  const cliches = sorted(
    stringsOf('no-cliches', 'cliches')
      .filter((text) => !notCliche.has(text))
      .map(cliche),
  );
  const exceptions = new Set(stringsOf('passive-voice', 'exceptions'));
  const participles = sorted(stringsOf('passive-voice', 'irregulars')).filter((word) => !exceptions.has(word));
  return [
    '// Made by scripts/lexicon/plainStyle.ts from too-wordy, retext-simplify, weasel-words, no-cliches and passive-voice',
    '// (all MIT; notices in scripts/lexicon/SOURCES.md). Phrase language.\n',
    constant(
      'wordy',
      'Long-winded phrase → what says the same, in base form; none where only leaving it out helps.',
      wordy,
    ),
    constant('weasels', 'Words that weaken without saying how much.', weasels),
    constant('cliches', 'Worn phrases.', cliches),
    constant('participles', 'Past participles without -ed.', participles),
  ].join('\n');
}
