import type { Severity } from '../engine/rule.ts';
import type { RuleSetting } from '../policy/layer.ts';
import type { AnyRule } from './rule.ts';
import { withEar } from './shared/ear.ts';

/** A rule with what the layers of settings made of it. */
export interface ActiveRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The rules that are on, by what the layers of settings say of each; those that the ear has learnt ask it too. */
export const activeRules = (
  rules: readonly AnyRule[],
  states: Readonly<Record<string, Required<RuleSetting>>>,
): readonly ActiveRule[] =>
  rules.flatMap((rule) => {
    const state = states[rule.id];
    if (!state || state.severity === 'off') return [];
    return [{ rule: withEar(rule, state.severity), severity: state.severity, options: state.options }];
  });
