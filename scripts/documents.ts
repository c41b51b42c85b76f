import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../server/src/engine/draft.ts';
import type { Example } from '../server/src/engine/rule.ts';
import type { Policy } from '../server/src/policy/policy.ts';
import { shippedPolicies } from '../server/src/policy/shipped.generated.ts';
import { allRules } from '../server/src/rules/index.generated.ts';
import type { AnyRule } from '../server/src/rules/rule.ts';
import { fresh, onlyThese } from './fresh.ts';

const policy = shippedPolicies.cern as Policy;
const folder = path.join('docs', 'rules');
mkdirSync(folder, { recursive: true });

const mostExamples = 8;
const full = (example: string | Example): Example => (typeof example === 'string' ? { text: example } : example);
const shown = (text: string, language: Language): string =>
  text
    .replaceAll('‹‹', '\u0001')
    .replaceAll('››', '\u0002')
    .replaceAll('\u0001', language === 'fr' ? '« ' : '“')
    .replaceAll('\u0002', language === 'fr' ? ' »' : '”');

function examplesOf(rule: AnyRule, language: Language): string {
  const { finds, allows } = rule.examples[language];
  const block = (list: readonly (string | Example)[]): string =>
    list
      .map(full)
      .slice(0, mostExamples)
      .map((e) => `\`\`\`text\n${shown(e.text, language)}\n\`\`\`\n`)
      .join('\n');
  const fixed = finds
    .map(full)
    .filter((e) => e.fixed !== undefined)
    .slice(0, 2)
    .map((e) => `\`\`\`text\n${shown(e.text, language)}\n→ ${e.fixed}\n\`\`\`\n`)
    .join('\n');
  const say =
    language === 'en'
      ? { finds: 'It finds what stands between « »', allows: 'It leaves alone', fixed: 'The first fix' }
      : { finds: 'Elle relève ce qui est entre « »', allows: 'Elle laisse passer', fixed: 'La première correction' };
  return [
    ...(finds.length ? [`**${say.finds}**\n\n${block(finds)}`] : []),
    ...(fixed ? [`**${say.fixed}**\n\n${fixed}`] : []),
    ...(allows.length ? [`**${say.allows}**\n\n${block(allows)}`] : []),
  ].join('\n');
}

function page(rule: AnyRule): string {
  const clause = policy.clauses[rule.clause];
  const options = Object.entries(rule.options ?? {});
  return `<!-- Made by scripts/documents.ts from the rule's own file. -->
# ${rule.id}

${rule.summary.en}

${rule.rationale.en}

- Severity: ${rule.offByDefault ? `off by default, ${rule.severity} when on` : rule.severity}
- Languages: ${(rule.languages ?? ['en', 'fr']).map((l) => (l === 'en' ? 'English' : 'French')).join(', ')}
${clause ? `- Guideline: [${clause.title.en}](${clause.url}): ${clause.says.en}\n` : ''}${rule.fine ? `- Fine when: ${rule.fine.en}\n` : ''}${
  options.length
    ? `\n| option | default | |\n| --- | --- | --- |\n${options.map(([name, o]) => `| \`${name}\` | \`${JSON.stringify(o.default)}\` | ${o.summary.en} |`).join('\n')}\n`
    : ''
}
${examplesOf(rule, 'en')}
## En français

${rule.summary.fr}

${rule.rationale.fr}

${clause ? `Consigne : [${clause.title.fr}](${clause.url}) — ${clause.says.fr}\n\n` : ''}${rule.fine ? `Permis quand : ${rule.fine.fr}\n\n` : ''}${examplesOf(rule, 'fr')}`;
}

for (const rule of allRules) fresh(path.join(folder, `${rule.id}.md`), page(rule));
onlyThese(
  folder,
  allRules.map((rule) => `${rule.id}.md`),
);

/** The settings' schema of `forthright.rules`, one property a rule. */
const severity = { enum: ['off', 'hint', 'information', 'warning', 'error'] };
const jsonType = {
  boolean: { type: 'boolean' },
  number: { type: 'number' },
  string: { type: 'string' },
  strings: { type: 'array', items: { type: 'string' } },
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const setting = manifest.contributes?.configuration;
const rules = [setting].flat().find((group) => group?.properties?.['forthright.rules'])?.properties['forthright.rules'];
if (rules) {
  rules.properties = Object.fromEntries(
    allRules.map((rule) => [
      rule.id,
      {
        markdownDescription: `%${saidAs(rule.id)}%`,
        anyOf: [
          severity,
          {
            type: 'object',
            additionalProperties: false,
            properties: {
              severity,
              ...Object.fromEntries(
                Object.entries(rule.options ?? {}).map(([name, o]) => [
                  name,
                  { ...jsonType[o.type], default: o.default, description: `%${saidAs(rule.id, name)}%` },
                ]),
              ),
            },
          },
        ],
      },
    ]),
  );
  fresh('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  fresh('package.nls.json', texts('package.nls.json', 'en'));
  fresh('package.nls.fr.json', texts('package.nls.fr.json', 'fr'));
}

/** Under which name the manifest's texts say what a rule or an option is. */
function saidAs(...names: readonly string[]): string {
  return ['rule', ...names].join('.');
}

/** The manifest's texts of a language, those of the rules made anew. */
function texts(file: string, language: Language): string {
  const known: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const own = Object.entries(known).filter(([name]) => !name.startsWith('rule.'));
  const ofRules = allRules.flatMap((rule) => [
    [saidAs(rule.id), `${rule.summary[language]}\n\n${rule.rationale[language]}`],
    ...Object.entries(rule.options ?? {}).map(([name, { summary }]) => [saidAs(rule.id, name), summary[language]]),
  ]);
  const text = `${JSON.stringify(Object.fromEntries([...own, ...ofRules]), null, 2)}\n`;
  return language === 'fr' ? text.replace(/(?<=«) | (?=[:;!?»](?!\w))/g, '\u00a0') : text;
}

/** The table of rules in the README, between its marks. */
const readme = readFileSync('README.md', 'utf8');
const [before, , after] = readme.split(/<!-- rules:(?:begin|end) -->/);
if (before !== undefined && after !== undefined) {
  const rows = allRules.map(
    (rule) =>
      `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${rule.offByDefault ? 'off' : rule.severity} | ${rule.summary.en} |`,
  );
  const table = `\n| rule | severity | finds |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  fresh('README.md', `${before}<!-- rules:begin -->${table}<!-- rules:end -->${after}`);
}
