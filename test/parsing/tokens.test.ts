import assert from 'node:assert/strict';
import test from 'node:test';
import { createParser } from '../../server/src/parsing/parser.ts';
import { scanTokens } from '../../server/src/parsing/tokens.ts';
import { extractHashtags } from '../../server/src/platforms/x/entities.ts';

const cases: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ['See https://home.cern/news.', ['url https://home.cern/news']],
  ['See (https://home.cern/a_(b)) and www.cern.ch, ok', ['url https://home.cern/a_(b)', 'url www.cern.ch']],
  ['bit.ly/abc and home.cern but not end.Then or v1.9', ['url bit.ly/abc', 'url home.cern']],
  ['doi 10.1016/j.nima.2024.1 and 10.0.1.2', ['url 10.1016/j.nima.2024.1']],
  ['Write jane.doe@cern.ch, not SND@LHC or 13 TeV @ LHC', ['email jane.doe@cern.ch']],
  ['@CERN and @user@mastodon.social.', ['handle CERN', 'handle user@mastodon.social']],
  ['#CERN #n_TOF #0033A0 #1234 a#b C#', ['hashtag CERN', 'hashtag n_TOF']],
  ['#journéesPortesOuvertes, #été!', ['hashtag journéesPortesOuvertes', 'hashtag été']],
  ['![A magnet](m.png) and [the page](https://cern.ch)', ['image A magnet', 'link the page', 'url https://cern.ch']],
  ['<img src="a.png" alt="A ring"> here', ['image A ring']],
  ['`code #x @y` text', ['code `code #x @y`']],
];

test('what is no prose is kept as tokens', () => {
  for (const [text, wanted] of cases) {
    const tokens = createParser('markdown')
      .parse(text)
      .draft.places.flatMap((p) => p.passage.tokens);
    const found = tokens.filter((t) => t.kind !== 'html').map((t) => `${t.kind} ${t.text}`);
    assert.deepEqual(found, wanted, text);
  }
});

const tagged = [
  'une #fêteDeLaScience, #été2026 et #2026 seul',
  '(#CERN) "#LHC" .#ATLAS ,#CMS! #ALICE? #LHCb: #NA62; ok',
  'x#one é#two 2#three _#four &#five',
  '#one#two #three://four #five＃six ＃七 #eight',
  '#chercheur·euse·s #a_b #a-b #a.b #_ #__x #1a #a1',
  '🎉#party #party🎉 #️⃣ #⃣ text#️⃣more ❤️#love',
  '#日本語 #кварк #κόσμος #فيزياء #c̃harm #𝒽iggs #ﬁn',
  'C# F# 5# #',
  'https://home.cern/#news www.cern.ch#news home.cern #news',
];

test('a hashtag is what X takes for one, colours and anchors aside', () => {
  for (const text of tagged) {
    const found = scanTokens(text).filter(({ kind }) => kind === 'hashtag');
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      extractHashtags(text).map(({ start, end }) => text.slice(start, end)),
      text,
    );
  }
  for (const text of ['#0033A0', '#1e2b3c', 'page/#anchor', '#1234', '# Title'])
    assert.deepEqual(
      scanTokens(text).filter(({ kind }) => kind === 'hashtag'),
      [],
      text,
    );
});

const kinds: readonly (readonly [text: string, kinds: string])[] = [
  ['# Title\n\nText', 'heading paragraph'],
  ['- one\n- two\n  - three', 'item item item'],
  ['> quoted\n> on', 'quote'],
  ['| a | b |\n|---|---|\n| c | d |', 'cell cell cell cell'],
  ['```\ncode\n```\n\ntext', 'paragraph'],
  ['---\nlang: fr\n---\nTexte', 'paragraph'],
];

test('blocks become passages of their kind', () => {
  for (const [text, wanted] of kinds)
    assert.equal(
      createParser('markdown')
        .parse(text)
        .draft.places.map((p) => p.passage.kind)
        .join(' '),
      wanted,
      text,
    );
});

test('a short passage speaks its neighbour’s language, a long one its own', () => {
  const text = 'Le faisceau est dans la machine.\n\nBravo !\n\nThe magnets are cold and we are happy.\n\nOK!';
  const languages = createParser('markdown')
    .parse(text)
    .draft.places.map((p) => p.passage.language);
  assert.deepEqual(languages, ['fr', 'fr', 'en', 'en']);
});
