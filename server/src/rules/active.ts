import type { Severity } from '../engine/rule.ts';
import type { RuleSetting } from '../policy/layer.ts';
import type { AnyRule } from './rule.ts';
import { withEar } from './shared/ear.ts';

/** The rules that are on, each with the severity and options that the layers of settings leave it. */
export function activeRules(
  rules: readonly AnyRule[],
  settings: Readonly<Record<string, RuleSetting>> = {},
): readonly { rule: AnyRule; severity: Severity; options: Readonly<Record<string, unknown>> }[] {
  return rules.flatMap((rule) => {
    const own = settings[rule.id];
    const severity = own?.severity ?? (rule.offByDefault ? 'off' : rule.severity);
    if (severity === 'off') return [];
    const defaults = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default]));
    return [{ rule: withEar(rule, severity), severity, options: { ...defaults, ...own?.options } }];
  });
}
