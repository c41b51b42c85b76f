import { wordy } from '../plainStyle.generated.ts';
import { each, type Wording } from './wording.ts';

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Of the list: plain in a post about physics, a term of law or of the trade, or said otherwise below. */
const fine = new Set(
  words(`a number of|accentuate~|addressees are requested|bestow~|adversely impact|adversely impact on|as a means of|as far as I'm concerned|as per
as prescribed by|close proximity|comply~ with|endeavor~|in a very real sense|in accordance with|in the final analysis|incumbent upon
is authorised to|is authorized to|it is essential|methodology|myriad of|of the fact that|point in time|preclude~|prioritise~|set forth in
state-of-the-art|take action to|this day and age|whether or not|with respect to`),
);

/** What says the same, in the same grammar. */
const swaps = {
  'a great number of': 'many',
  'a large number of': 'many',
  'a majority of': 'most',
  'a myriad of': 'many',
  'a plethora of': 'many',
  'along the lines of': 'like',
  'already existing': 'existing',
  'an end result': 'a result',
  'as a consequence of': 'because of',
  'as of yet': 'yet',
  'at all times': 'always',
  'at that point in time': 'then',
  'at the present time': 'now',
  'at this moment in time': 'now',
  'at this point in time': 'now',
  'because of the fact that': 'because',
  'by virtue of the fact that': 'because',
  'despite the fact that': 'although',
  'do damage to': 'damage',
  'due to the fact that': 'because',
  'during the course of': 'during',
  'each and every': 'each',
  'end result': 'result',
  'end results': 'results',
  'factual evidence': 'evidence',
  'final outcome': 'outcome',
  'first and foremost': 'first',
  'for the duration of': 'during',
  'for the most part': 'mostly',
  'for the reason that': 'because',
  'free gift': 'gift',
  'free gifts': 'gifts',
  'future plans': 'plans',
  'give consideration to': 'consider',
  'has a tendency to': 'tends to',
  'has the ability to': 'can',
  'have a tendency to': 'tend to',
  'have the ability to': 'can',
  heretofore: 'until now',
  'honest truth': 'truth',
  'if and when': 'when',
  'in a timely manner': 'in time',
  'in all likelihood': 'probably',
  'in an effort to': 'to',
  'in close proximity to': 'near',
  'in conjunction with': 'with',
  'in excess of': 'more than',
  'in lieu of': 'instead of',
  'in light of the fact that': 'because',
  'in order for': 'for',
  'in order that': 'so that',
  'in order to': 'to',
  'in regard to': 'about',
  'in spite of the fact that': 'although',
  'in the event that': 'if',
  'in the majority of cases': 'mostly',
  'in the near future': 'soon',
  'in this day and age': 'today',
  'in view of the above': 'so',
  'in view of the fact that': 'because',
  'inasmuch as': 'since',
  irregardless: 'regardless',
  'is applicable to': 'applies to',
  'is indicative of': 'indicates',
  'joint collaboration': 'collaboration',
  'joint collaborations': 'collaborations',
  'make an effort to': 'try to',
  'new innovation': 'innovation',
  'new innovations': 'innovations',
  'not later than': 'by',
  notwithstanding: 'despite',
  'null and void': 'void',
  numerous: 'many',
  'off of': 'off',
  'on a daily basis': 'every day',
  'on a monthly basis': 'every month',
  'on a regular basis': 'regularly',
  'on a weekly basis': 'every week',
  'on a yearly basis': 'every year',
  'on account of the fact that': 'because',
  'on an annual basis': 'every year',
  'over the course of': 'over',
  'owing to the fact that': 'because',
  'past history': 'history',
  'pertaining to': 'about',
  'previous to': 'before',
  'prior to': 'before',
  'pursuant to': 'under',
  'reach a decision': 'decide',
  'readily apparent': 'clear',
  'reached a decision': 'decided',
  'should you wish': 'if you wish',
  'sooner rather than later': 'soon',
  subsequently: 'later',
  'take into consideration': 'consider',
  'the great majority of': 'most',
  'the vast majority of': 'most',
  'time period': 'period',
  'time periods': 'periods',
  'took into consideration': 'considered',
  'until such time as': 'until',
  utilisation: 'use',
  utilization: 'use',
  'various different': 'various',
  'with reference to': 'about',
  'with regard to': 'about',
  'with regards to': 'about',
  'with the exception of': 'except',
} as const;

/** Verbs: each form of the first becomes the same form of the second. */
const verbs = `accede accedes acceded acceding: agree agrees agreed agreeing
ameliorate ameliorates ameliorated ameliorating: improve improves improved improving
ascertain ascertains ascertained ascertaining: find_out finds_out found_out finding_out
cease ceases ceased ceasing: stop stops stopped stopping
commence commences commenced commencing: start starts started starting
disseminate disseminates disseminated disseminating: spread spreads spread spreading
elucidate elucidates elucidated elucidating: explain explains explained explaining
expedite expedites expedited expediting: speed_up speeds_up sped_up speeding_up
finalise finalises finalised finalising: finish finishes finished finishing
finalize finalizes finalized finalizing: finish finishes finished finishing
leverage leverages leveraged leveraging: use uses used using
make_use_of makes_use_of made_use_of making_use_of: use uses used using
necessitate necessitates necessitated necessitating: require requires required requiring
promulgate promulgates promulgated promulgating: publish publishes published publishing
transpire transpires transpired transpiring: happen happens happened happening
utilise utilises utilised utilising: use uses used using
utilize utilizes utilized utilizing: use uses used using`;

const verbSwaps = Object.fromEntries(
  verbs.split('\n').flatMap((row) => {
    const [long = '', plain = ''] = row.split(': ');
    const said = plain.split(' ');
    return long.split(' ').map((form, i) => [form.replaceAll('_', ' '), (said[i] as string).replaceAll('_', ' ')]);
  }),
);

/** No words fit every sentence: the writer rewords or leaves it out. */
const empty =
  words(`for all intents and purposes|it is important to note that|it is interesting to note that|it is worth noting that
it is worth mentioning that|it has to be said that|please do not hesitate to|please don't hesitate to|the fact of the matter is
the reason why is because|upon completion of`);

const own = new Set([...Object.keys(swaps), ...Object.keys(verbSwaps), ...empty]);
/** Verbs of the list whose forms stand in the table above. */
const tabled = new Set(
  words(
    'accede~ to|ameliorate~|ascertain~|cease~|commence~|disseminate~|elucidate~|expedite~|finalise~|necessitate~|promulgate~|transpire~|utilise~|make an effort',
  ),
);

const shields = ['cease fire', 'leverage (of|over|point|points|ratio)'];

export const wordiness = {
  long: [
    ...each(swaps),
    ...each(verbSwaps, shields),
    ...[...Object.keys(wordy), ...empty]
      .filter((find) => !fine.has(find) && !tabled.has(find) && !(own.has(find) && !empty.includes(find)))
      .map((find): Wording => ({ find })),
  ],
} satisfies Record<'long', readonly Wording[]>;
