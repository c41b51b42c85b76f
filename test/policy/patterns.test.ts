import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitsPattern, internalHost, isOwn } from '../../server/src/policy/hosts.ts';
import { noteFinder, templateFault } from '../../server/src/policy/series.ts';
import { shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { filled, worded } from '../../server/src/policy/wording.ts';
import { mark, unmark } from '../support/marks.ts';

const cern = shippedPolicies.cern!;

test('a pattern fits the addresses it means', () => {
  const cases: readonly [pattern: string, address: string, fits: boolean][] = [
    ['edms.cern.ch', 'https://edms.cern.ch/document/123', true],
    ['edms.cern.ch', 'EDMS.cern.ch', true],
    ['edms.cern.ch', 'https://www.edms.cern.ch:443/', true],
    ['edms.cern.ch', 'https://home.cern/edms.cern.ch', false],
    ['edms.cern.ch', 'https://my-edms.cern.ch', false],
    ['*.web.cern.ch', 'https://x.web.cern.ch/a', true],
    ['*.web.cern.ch', 'https://web.cern.ch', false],
    ['twiki.cern.ch/twiki/bin/viewauth/*', 'https://twiki.cern.ch/twiki/bin/viewauth/Main/X', true],
    ['twiki.cern.ch/twiki/bin/viewauth/*', 'https://twiki.cern.ch/twiki/bin/view/Main/X', false],
    ['indico.cern.ch/*token=*', 'https://indico.cern.ch/event/1/?token=abc', true],
    ['indico.cern.ch/*token=*', 'https://indico.cern.ch/event/1/', false],
    ['/eos/user/*', '/eos/user/j/jdoe', true],
    ['/eos/user/*', '/eos/opendata/cms', false],
    ['*.cern.ch:*', 'http://host.cern.ch:8080/x', true],
    ['*.cern.ch:*', 'http://host.cern.ch/x', false],
    ['10.*.*.*', 'http://10.0.1.2/', true],
    ['10.*.*.*', 'https://doi.org/10.1016/j.nima.2020', false],
    ['10.*.*.*', '10.1016/j.nima.2020', false],
    ['a*b*c', 'abc', true],
    ['ab*ba', 'aba', false],
  ];
  for (const [pattern, address, expected] of cases)
    assert.equal(fitsPattern(address, pattern), expected, `${pattern} ${address}`);
});

test('internal systems are known, and public pages of theirs are let through', () => {
  const cases: readonly [address: string, severity: string | undefined][] = [
    ['https://twiki.cern.ch/twiki/bin/viewauth/Atlas/X', 'error'],
    ['https://indico.cern.ch/event/123/?token=x', 'error'],
    ['https://indico.cern.ch/event/123/', undefined],
    ['https://edms.cern.ch/document/1', 'warning'],
    ['https://gitlab.cern.ch/group/repo', 'information'],
    ['https://mattermost.web.cern.ch/x', 'warning'],
    ['https://cernbox.cern.ch/s/x', 'warning'],
    ['/afs/cern.ch/user', 'warning'],
    ['http://192.168.1.4', 'warning'],
    ['http://localhost:3000/x', 'warning'],
    ['https://firm.sharepoint.com/x', 'warning'],
    ['https://home.cern/news', undefined],
    ['https://visit.cern', undefined],
    ['https://opendata.cern.ch/record/1', undefined],
    ['https://twiki.cern.ch/twiki/bin/view/AtlasPublic/X', undefined],
    ['https://op-webtools.web.cern.ch/vistar', undefined],
    ['https://cds.cern.ch/images/1', undefined],
    ['https://doi.org/10.1016/j.nima', undefined],
  ];
  for (const [address, severity] of cases) assert.equal(internalHost(cern, address)?.severity, severity, address);
});

test('an address belongs to the organisation by its domain', () => {
  for (const own of ['https://home.cern', 'cds.cern.ch/record/1', 'cern.ch', 'jane@cern.ch']) {
    assert.ok(isOwn(cern.organisation, own), own);
  }
  for (const other of ['https://notcern.ch', 'https://concern.org/cern.ch', 'cern.ch.evil.example']) {
    assert.ok(!isOwn(cern.organisation, other), other);
  }
});

test('notes are found by their series', () => {
  const find = noteFinder(cern.notes);
  const cases: readonly [marked: string, isPublic?: boolean][] = [
    ['«ATL-COM-PHYS-2011-415» leaked', false],
    ['«LHCb-ANA-2024-012»', false],
    ['«LHCb-INT-2023-004».', false],
    ['«CMS AN-2022/123»', false],
    ['our «AN-2022/123»', false],
    ['«ANA-HIGG-2022-07»', false],
    ['see «EDMS 2345678» v.0.3', false],
    ['«ATLAS-CONF-2024-001»', true],
    ['«ATL-PHYS-PUB-2023-012»', true],
    ['«CMS-PAS-HIG-22-001», «CMS-PAS-B2G-22-001» and «CMS-DP-2024/012»', true],
    ['«LHCb-PAPER-2025-021»', true],
    ['«ALICE-PUBLIC-2023-002» («CERN-EP-2025-184»)', true],
    ['with a no-break hyphen: «ATLAS\u2011CONF\u20112024\u2011001»', true],
    ['arXiv:2509.16103, the AN-124 aircraft, LHCb-ANA, XATLAS-CONF-2024-001, ATLAS-CONF-2024-0011'],
  ];
  for (const [marked, isPublic] of cases) {
    const { text } = unmark(marked);
    const found = find(text);
    assert.equal(
      mark(
        text,
        found.map(({ span }) => span),
      ),
      marked,
    );
    for (const { series } of found) assert.equal(series.public, isPublic, marked);
  }
});

test('a series holds nothing but its own signs', () => {
  assert.equal(templateFault('A-<A>-<AAA>-<dddd>/<n>'), undefined);
  assert.equal(templateFault('A-<yyyy>'), '<yyyy>');
  assert.equal(templateFault('A-<A'), '<');
  const [only] = noteFinder([{ template: 'A.+(B)-<n>', public: true, owner: '' }])('A.+(B)-12 AAB-12');
  assert.deepEqual(only?.span, { start: 0, end: 9 });
});

test('a wording takes what is known and drops what is not', () => {
  const text = cern.disclosures['text-assisted'].long.en;
  assert.equal(filled(text, {}), 'Drafted with the help of AI.');
  assert.equal(filled(text, { tool: 'DeepL' }), 'Drafted with the help of AI (DeepL).');
  const full = 'Drafted with the help of AI (DeepL), checked and edited by Jane.';
  assert.equal(filled(text, { tool: 'DeepL', name: 'Jane' }), full);
  assert.equal(filled(text, { name: '$& [$1]' }), 'Drafted with the help of AI, checked and edited by $& [$1].');
  assert.equal(filled(cern.wordings.correction.long.en, { right: '2' }), 'Correction: we wrote …; it should read 2.');
});

test('the long form is taken where it fits', () => {
  const wording = cern.disclosures['image-generated'];
  assert.equal(worded(wording, 'en', { tool: 'X' }), 'AI-generated image (X). Not a photograph.');
  assert.equal(worded(wording, 'en', { tool: 'X' }, 30), 'AI-generated image.');
  assert.equal(worded(wording, 'fr'), 'Image générée par IA. Ce n’est pas une photographie.');
});
