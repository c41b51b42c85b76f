import { type Report, said } from '../../../scripts/vshost/report.ts';

interface Check {
  readonly title: string;
  readonly body: () => Promise<void> | void;
}

const checks: Check[] = [];

/** One sentence that must hold in the running VS Code. Checks run in the order of the file, in one window. */
export const check = (title: string, body: Check['body']): void => void checks.push({ title, body });

/** Thrown by a check that this host cannot make. */
export class Skip extends Error {}

const tell = (report: Report): void => console.log(said(report));

async function outcome({ title, body }: Check): Promise<Report> {
  const since = Date.now();
  try {
    await body();
    return { kind: 'passed', title, ms: Date.now() - since };
  } catch (fault) {
    if (fault instanceof Skip) return { kind: 'skipped', title };
    return { kind: 'failed', title, fault: fault instanceof Error ? String(fault.stack) : String(fault) };
  }
}

/** What VS Code calls. Rejecting tells a desktop VS Code that it failed; the browser's harness counts the reports. */
export async function run(): Promise<void> {
  let failed = 0;
  const wanted = process.env.FORTHRIGHT_CHECKS ?? '';
  for (const each of checks.filter(({ title }) => title.includes(wanted))) {
    const report = await outcome(each);
    if (report.kind === 'failed') failed++;
    tell(report);
  }
  tell({ kind: 'end' });
  if (failed > 0) throw new Error(`${failed} failed`);
}
