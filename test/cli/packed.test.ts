import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { check, defaultNow } from '../support/check.ts';
import { forthright } from './forthright.ts';

/** Labelled short texts of both languages, most of them with something to find. */
const texts = ['training/written', 'training/blind', 'training/own']
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .filter((_, i) => i % 4 === 0)
  .map((line) => (JSON.parse(line) as { text: string }).text);

interface Answer {
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

test('what ships, words packed and ear trained, finds what its sources find', async () => {
  const stdin = texts.map((text, i) => `${JSON.stringify({ id: i, text })}\n`).join('');
  const { out } = await forthright(['check', '--jsonl', '--now', defaultNow], { stdin });
  const answers = out.split('\n').filter(Boolean);
  assert.equal(answers.length, texts.length);
  let heard = 0;
  for (const [i, line] of answers.entries()) {
    const found = said((JSON.parse(line) as Answer).findings);
    assert.deepEqual(found, said((await check(texts[i] as string)).findings), texts[i]);
    if (/a judgement from examples|un jugement d’après des exemples/.test(found.join())) heard++;
  }
  assert.ok(heard > 0, 'the ear is asked');
});

const said = (findings: Answer['findings']): string[] => findings.map((f) => `${f.rule}: ${f.message}`).sort();
