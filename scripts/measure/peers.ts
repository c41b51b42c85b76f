// What we and two peers say of the same texts, per 1,000 words: real outreach posts and French pages, and whether an English rule speaks there.
//   node scripts/run.mjs measure/peers FOLDER   (a folder whose node_modules hold write-good and alex; the stopwatch's has them)
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { flags, measuringChecker, outreachFiles, parseMarkdownText } from './material.ts';

const folder = process.argv[2];
if (!folder || folder.startsWith('--')) {
  console.error('usage: node scripts/run.mjs measure/peers FOLDER');
  process.exit(2);
}
const from = createRequire(path.join(path.resolve(folder), 'package.json'));
const writeGood = from('write-good') as (text: string) => readonly unknown[];
const alexModule = pathToFileURL(path.join(path.resolve(folder), 'node_modules', 'alex', 'index.js')).href;
const alex = (await import(alexModule)) as { markdown(text: string): { readonly messages: readonly unknown[] } };

/** Ours for plain language and access, as far as a peer looks for the same. */
const ours = 'all-caps,ableist,assumed-reader,cliche,gendered,passive-voice,weasel-words,wordiness'.split(',');
const all = measuringChecker();
const alike = measuringChecker(ours);
const texts = [
  ['social posts', outreachFiles('outreach/galaxy-social')],
  ['French pages', outreachFiles('outreach/nebulius-fr')],
] as const;
const limit = Number(flags().get('most') ?? Number.POSITIVE_INFINITY);
console.log('| texts | words | write-good | alex | ours on the same matters | all of ours, at information or above |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [name, files] of texts) {
  const counts = [0, 0, 0, 0];
  let words = 0;
  for (const { text } of files.slice(0, limit)) {
    words += text.split(/\s+/).length;
    const parsed = parseMarkdownText(text);
    const loud = (await all.check(parsed)).findings.filter(({ severity }) => severity !== 'hint');
    const said = [
      writeGood(text).length,
      alex.markdown(text).messages.length,
      (await alike.check(parseMarkdownText(text))).findings.length,
      loud.length,
    ];
    said.forEach((n, i) => {
      counts[i] = (counts[i] as number) + n;
    });
  }
  const per = counts.map((n) => ((n / words) * 1000).toFixed(1));
  console.log(`| ${name} | ${words.toLocaleString('en')} | ${per.join(' | ')} |`);
}
