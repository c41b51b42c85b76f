import type { Language } from '../../engine/draft.ts';

/** A wink at the reader: asking for silence, owning up to a fault, or saying that a thing is not out. Says nothing alone, much beside a matter. */
export const wink: Readonly<Record<Language, Readonly<Record<'wink', readonly string[]>>>> = {
  en: {
    wink: [
      // Silence is asked for
      '(hush|psst|pssst|shh|shhh|shhhh|ssh|sshh|schtum|shtum|stumm)',
      "(lips are sealed|mum 's the word|mum is the word|say no more|say nothing|not a peep|not a word to)",
      '(between (friends|ourselves|us|you and me)|entre nous|just for you)',
      "(do not|don't|dont|never) (ask me (how|where|who|why)|breathe a word|mention this|quote me|spread it|tell (a soul|anybody|anyone|her|him|it|my|on me|that|the|them))",
      '(keep|keeping|keeps|kept) (it|that|this|this one|them) {2} (quiet|secret|to (myself|ourselves|yourself|yourselves)|under)',
      "(you|you've) {1} (didn't|never|did not|haven't) {1} (get|got|hear|heard|read|saw|see|seen) {1} (anything|here|it|me|that|this)",
      "(i|i've|i'll) {1} (deny|never said|said nothing|say nothing|told you nothing|know nothing|was never here)",
      '(tell|told|telling) (no one|nobody|noone)',
      '(in secret|on the quiet|on the sly|secretly|under the table|discreetly)',
      // A fault is owned up to
      '(naughty|oopsie)',
      "(i|we|i'm|we're|i am|we are|you're) {1} (not|never|hardly|probably not) {1} (allowed|authorised|authorized|cleared|expected|meant|permitted|supposed|to say)",
      "(we|i) (aren't|wasn't|weren't|ain't) {1} (allowed|authorised|authorized|cleared|expected|meant|permitted|supposed)",
      "(i|we|probably|really) (shouldn't|should not|mustn't|must not|oughtn't) {1} (be|have|know|mention|post|reveal|say|share|show|talk|tell|write)",
      '(asked|begged|told|instructed|warned) {2} not to',
      '(asked|begged|told|instructed|ordered) (me|us|everybody|everyone|all of us|people|staff)? to (be quiet|hold|keep|remain|say nothing|sit on|stay|wait)',
      "(boss|bosses|director|editor|group leader|hr|lawyer|lawyers|legal|management|pr|press office|press officer|spokesperson|supervisor) {1} (won't|will|would|'d|'ll|might) {2} (be (cross|furious|mad|thrilled)|fire|forgive|hang|hate|have my|kill|like|love|murder|scold|shoot|skin|strangle)",
      "(hope|hoping|pray|praying) {1} (he|she|they|nobody|no one|none of them|my|the|hr|legal|management) {4} (doesn't|don't|isn't|aren't|does not|never|notices|notice|reads|read|follows|follow|sees|see)",
      "(nobody|no one|noone|none of them|they|he|she) (will|won't|'ll)? (ever)? (check|checks|find out|miss|miss it|mind|need to know|needs to know|notice|noticed|notices|know|suspects)",
      '(who will notice|who checks|rules are rules|be damned|sue me|ask forgiveness|guilty as charged)',
      '(forgive me|sorry (boss|guys|management|not sorry|everyone at)|in trouble for|get me fired|risk my|risking my|cost me my job)',
      // The reader is let in
      '(inside info|inside information|insider|tip off|insiders only|draw your own conclusions|no (further|more) questions|read between the lines|at own risk|make of (it|that) what)',
      '(save|saved|grab|grabbed|snapped|screenshot|screenshotted|photographed|filmed) (a copy|it|one|slide|some|them|this) {6} (before|while|quickly|when nobody|secretly)',
      // It is not out
      "(not|isn't|aren't|hasn't been|haven't been|nothing is|none of (it|this) is) {1} (announced|approved|confirmed|decided|done and dusted|official|out|public|published|ratified|released|signed|signed off|submitted) (yet)?",
      "(hasn't|haven't|has not|have not|yet to) {1} (announced|approved|been (told|informed|announced)|confirmed|filed|informed|published|seen (it|this)|signed|told)",
      '(not|nothing) (to be)? (known|said|told) (before|outside|until|yet)',
      "(until|till) (then|they|he|she|it's|it is|it goes|nobody) {4}",
      '(officially|unofficially|unofficial|off the record|off record)',
      '(only|just) (a handful|<number>|two|three|four|five|six|ten) (of us|people|colleagues) {2} (are|have|know|knew|saw)',
      '(nobody|no one|noone|hardly anyone|few people|not even) {6} (been told|has been told|has seen|have seen|heard|knows|knows yet|saw) (it|this|that|about|yet)?',
      "(i|we) (can't|cannot|won't|can not|mustn't|may not) {1} (disclose|give you|name|reveal|say|show|tell) {3}",
    ],
  },
  fr: { wink: [] },
};
