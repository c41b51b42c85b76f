import { readFileSync, writeFileSync } from 'node:fs';
import { type PolicyRead, readPolicy } from '../server/src/policy/readPolicy.ts';

/** The shipped policies, each one after the one it extends. */
const names = ['laboratory', 'cern'];
const target = 'server/src/policy/shipped.generated.ts';

/**
 * Reads the policies of `server/policies` once and for all, so that nothing is parsed when the server starts. A fault in one of them
 * ends the build.
 */
export function generatePolicies(write: (file: string, text: string) => void = writeFileSync): void {
  const policies = names.map((name) => {
    const file = `server/policies/${name}.yaml`;
    const text = readFileSync(file, 'utf8');
    const read = readPolicy(text, (other) => readFileSync(`server/policies/${other}.yaml`, 'utf8'), { path: name });
    if (read.complaints.length > 0) throw new Error(faults(file, text, read));
    return `const ${name}: PolicyPart = ${JSON.stringify(read.part)};\n`;
  });
  write(
    target,
    [
      '// Made by scripts/generatePolicies.ts from server/policies.',
      "import { shipped } from './layShipped.ts';",
      "import type { Policy } from './policy.ts';",
      "import type { PolicyPart } from './shapes.ts';\n",
      ...policies,
      '/** What each says by itself. */',
      `export const shippedParts: Readonly<Record<string, PolicyPart>> = { ${names.join(', ')} };\n`,
      `export const shippedPolicies: Readonly<Record<string, Policy>> = shipped(shippedParts);\n`,
    ].join('\n'),
  );
}

function faults(file: string, text: string, { complaints }: PolicyRead): string {
  return complaints
    .map(({ span, message }) => `${file}:${text.slice(0, span.start).split('\n').length}: ${message.en}`)
    .join('\n');
}
