import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '../../server/src/engine/draft.ts';
import { datesIn, headerMoment, momentOf } from '../../server/src/reading/dates.ts';
import { unmark } from '../support/marks.ts';

const now = Date.parse('2026-06-20T10:00:00Z');

/** The marked date, and the moment it means on 20 June 2026. */
const rows: readonly (readonly [language: Language, marked: string, moment: string])[] = [
  ['en', 'EMBARGOED until «4 July, 16:00 CEST»', '2026-07-04T14:00:00Z'],
  ['en', 'until «4 July»', '2026-07-04T22:00:00Z'],
  ['en', 'EMBARGO: «00:01 GMT 9 October». Thanks', '2026-10-09T00:01:00Z'],
  ['en', 'until «12noon on Friday, October 23, 2018».', '2018-10-23T10:00:00Z'],
  ['en', 'under strict embargo until «2 December 06:00 CET».', '2026-12-02T05:00:00Z'],
  ['en', 'before «July 4th at 4 pm» please', '2026-07-04T14:00:00Z'],
  ['en', 'on «2026-07-04T16:00+02:00» sharp', '2026-07-04T14:00:00Z'],
  ['en', 'on «2026-07-04T16:00:30Z» sharp', '2026-07-04T16:00:00Z'],
  ['en', 'on «2026-07-04 16:00 UTC» sharp', '2026-07-04T16:00:00Z'],
  ['en', 'the «3rd of January, 9.30 a.m. EST»', '2026-01-03T14:30:00Z'],
  ['en', 'by «Dec. 1, 2026, midnight»', '2026-11-30T23:00:00Z'],
  ['en', 'hold until «1 March 2027 at noon (UTC+1)»', '2027-03-01T11:00:00Z'],
  ['fr', "sous embargo jusqu'au «4 juillet à 16 h» !", '2026-07-04T14:00:00Z'],
  ['fr', 'pas avant le «1er août 2026 à 9h30»', '2026-08-01T07:30:00Z'],
  ['fr', 'à «16 h 30 le 4 juillet»', '2026-07-04T14:30:00Z'],
  ['fr', 'dès le «15.09.2026 à midi»', '2026-09-15T10:00:00Z'],
  ['fr', "jusqu'au «25 décembre 2026, 18 h UTC»", '2026-12-25T18:00:00Z'],
  ['fr', 'le «3 février 2026»', '2026-02-03T23:00:00Z'],
];

for (const [language, marked, moment] of rows)
  test(`a date is understood: ${marked}`, () => {
    const { text, spans } = unmark(marked);
    const dates = datesIn(text, language);
    assert.deepEqual(
      dates.map((d) => text.slice(d.span.start, d.span.end)),
      spans.map((s) => text.slice(s.start, s.end)),
    );
    const first = dates[0];
    assert.ok(first);
    assert.equal(new Date(momentOf(first, now)).toISOString(), moment.replace('Z', '.000Z'));
  });

const none: readonly (readonly [language: Language, text: string])[] = [
  ['en', 'We saw 13 people may 2 leave. Version 1.2.2026b at 16:00'],
  ['en', '13.6 TeV at 16:00, run 486706, 10 beams'],
  ['fr', '10 000 visiteurs, 3 marsouins, 16 h de faisceau'],
];
for (const [language, text] of none)
  test(`there is no date in: ${text}`, () => {
    assert.deepEqual(datesIn(text, language), []);
  });

test('summer time begins and ends on the last Sundays of March and October', () => {
  const at = (text: string): string => {
    const [date] = datesIn(text, 'en');
    assert.ok(date);
    return new Date(momentOf(date, now)).toISOString();
  };
  assert.equal(at('28 March 2026 12:00'), '2026-03-28T11:00:00.000Z');
  assert.equal(at('29 March 2026 12:00'), '2026-03-29T10:00:00.000Z');
  assert.equal(at('24 October 2026 12:00'), '2026-10-24T10:00:00.000Z');
  assert.equal(at('25 October 2026 12:00'), '2026-10-25T11:00:00.000Z');
});

test('a moment is written on the clock of Geneva', () => {
  assert.equal(headerMoment(Date.parse('2026-07-04T14:00:00Z')), '2026-07-04T16:00+02:00');
  assert.equal(headerMoment(Date.parse('2026-12-02T05:00:00Z')), '2026-12-02T06:00+01:00');
});
