import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlatformId } from '../../server/src/engine/profile.ts';
import { hashtags, links, mentions } from '../../server/src/platforms/entities.ts';
import { mark, unmark } from '../support/marks.ts';

const of = { links, hashtags, mentions };

const cases: readonly (readonly [keyof typeof of, PlatformId, string])[] = [
  ['links', 'x', 'See «cern.ch» and «https://home.cern/a?b=c», not info@cern.ch or v1.2.3'],
  ['links', 'bluesky', 'See «cern.ch/x» («https://home.cern/a_b»), «https://a.org/b». not info@cern.ch, not file.zzz'],
  ['links', 'mastodon', 'See cern.ch and «https://home.cern/a_(b)».'],
  ['links', 'threads', '«www.facebook.com» and «https://cern.ch/»'],
  ['hashtags', 'x', '«#LHC» «#été2026» #2026 a#b https://a.org/#top «#genome_assembly»,'],
  ['hashtags', 'bluesky', '«#LHC»! #2026 a#b (x «#open-science»)'],
  ['hashtags', 'mastodon', '«#LHC»! #2026 a#b («#open_science»)'],
  ['hashtags', 'instagram', '«#LHC» «#CERN»'],
  ['mentions', 'x', '«@CERN» .«@ATLASexperiment» SND@LHC info@cern.ch'],
  ['mentions', 'mastodon', '«@user» «@user@mastodon.social», info@cern.ch SND@LHC https://a.org/@user'],
  ['mentions', 'bluesky', '«@cern.bsky.social» («@home.cern») @cern info@cern.ch SND@LHC'],
  ['mentions', 'linkedin', '«@cern» info@cern.ch SND@LHC @user@server.org'],
  ['mentions', 'instagram', 'with «@cern.official». And «@atlas_exp»!'],
];
for (const [kind, platform, marked] of cases)
  test(`${kind} on ${platform}: ${marked}`, () => {
    const { text } = unmark(marked);
    assert.equal(mark(text, of[kind](platform, text)), marked);
  });

test('names come without their sign', () => {
  assert.equal(hashtags('x', '#LHC')[0]?.name, 'LHC');
  assert.equal(mentions('mastodon', '@user@mastodon.social')[0]?.name, 'user@mastodon.social');
});
