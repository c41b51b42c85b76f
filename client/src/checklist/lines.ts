import { type Diagnostic, DiagnosticSeverity, l10n } from 'vscode';
import type { Status } from '../contract.ts';

/** A line of “Ready to post?”: a group with what belongs to it, a finding, or something to declare. */
export interface Line {
  readonly label: string;
  readonly icon: string;
  readonly detail?: string;
  readonly finding?: Diagnostic;
  readonly command?: string;
  readonly lines?: readonly Line[];
}

/** Header keys that a reader of the post has a right to, in the order in which one thinks of them. */
const declarations = (): readonly { key: string; label: string; command: string }[] => [
  { key: 'account', label: l10n.t('Account'), command: 'forthright.pickAccount' },
  { key: 'platforms', label: l10n.t('Platforms'), command: 'forthright.pickPlatforms' },
  { key: 'ai-disclosure', label: l10n.t('AI use'), command: 'forthright.pickAiUse' },
  { key: 'approved-by', label: l10n.t('Approval'), command: 'forthright.declareApproval' },
];

const answerName = (value: string): string =>
  ({
    'ai-assisted': l10n.t('AI-assisted'),
    'ai-autonomous': l10n.t('published by AI on its own'),
    'ai-generated': l10n.t('AI-generated'),
    institutional: l10n.t('Institutional'),
    none: l10n.t('no AI used'),
    personal: l10n.t('Personal'),
  })[value] ??
  (value || l10n.t('declared'));

/** An approval is an institution's affair. */
const asked = (key: string, { account }: Status): boolean => key !== 'approved-by' || account === 'institutional';

function declared(status: Status): readonly Line[] {
  const known = status.declared ?? {};
  return declarations()
    .filter(({ key }) => asked(key, status))
    .map(({ key, label, command }) => {
      const value = known[key];
      return value === undefined
        ? { label, icon: 'circle-large', detail: l10n.t('not declared yet'), command }
        : { label, icon: 'pass', detail: answerName(value), command };
    });
}

const ofFindings = (
  findings: readonly Diagnostic[],
  icon: string,
  wanted: readonly DiagnosticSeverity[],
): readonly Line[] =>
  findings
    .filter(({ severity }) => wanted.includes(severity))
    .map((finding) => ({ label: finding.message, icon, finding }));

/** What stands between a draft and its post, the gravest first; empty groups are left out. */
export function linesOf(findings: readonly Diagnostic[], status: Status): readonly Line[] {
  const groups: readonly Line[] = [
    {
      label: l10n.t('Blocks the post'),
      icon: 'error',
      lines: ofFindings(findings, 'error', [DiagnosticSeverity.Error]),
    },
    {
      label: l10n.t('Should be fixed'),
      icon: 'warning',
      lines: ofFindings(findings, 'warning', [DiagnosticSeverity.Warning]),
    },
    {
      label: l10n.t('To consider'),
      icon: 'info',
      lines: ofFindings(findings, 'info', [DiagnosticSeverity.Information, DiagnosticSeverity.Hint]),
    },
    { label: l10n.t('To declare'), icon: 'note', lines: declared(status) },
  ];
  return groups.filter(({ lines }) => lines && lines.length > 0);
}
