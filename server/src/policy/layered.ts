import type { Audience } from '../engine/profile.ts';
import type { OptionSpec, Severity } from '../engine/rule.ts';
import type { Layer, RuleOptions, RuleSetting } from './layer.ts';

/** What a rule comes with. */
export interface RuleDefaults {
  readonly id: string;
  readonly severity: Severity;
  readonly offByDefault?: boolean;
  readonly options?: Readonly<Record<string, OptionSpec>>;
}

/** What holds in the end; `rules` has every rule, with a severity or `off`, and all its options. */
export interface Effective extends Layer {
  readonly audience: Audience;
  readonly rules: Readonly<Record<string, Required<RuleSetting>>>;
  readonly platforms: NonNullable<Layer['platforms']>;
}

/** Rule defaults ← policy ← editor ← `.forthright.yaml` ← header: the later layer wins. */
export function layered(rules: readonly RuleDefaults[], ...layers: readonly (Layer | undefined)[]): Effective {
  const said = layers.reduce<Layer>((below, above) => (above ? overlaid(below, above) : below), {});
  const states = rules.map((rule): [string, Required<RuleSetting>] => {
    const own = said.rules?.[rule.id];
    return [
      rule.id,
      {
        severity: own?.severity ?? (rule.offByDefault ? 'off' : rule.severity),
        options: { ...defaultsOf(rule), ...own?.options },
      },
    ];
  });
  return {
    audience: said.audience ?? 'general',
    platforms: said.platforms ?? {},
    rules: Object.fromEntries(states),
  };
}

/** One layer on top of another. A single value wins; lists of options add up, so that a workspace may allow a term more than its policy. */
export function overlaid(below: Layer, above: Layer): Layer {
  const audience = above.audience ?? below.audience;
  return {
    ...(audience && { audience }),
    ...((below.rules || above.rules) && { rules: joined(below.rules, above.rules, setting) }),
    ...((below.platforms || above.platforms) && {
      platforms: joined(below.platforms, above.platforms, (low, high) => ({ ...low, ...high })),
    }),
  };
}

const defaultsOf = ({ options = {} }: RuleDefaults): RuleOptions =>
  Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]));

function setting(below: RuleSetting, above: RuleSetting): RuleSetting {
  const severity = above.severity ?? below.severity;
  const options = joined(below.options, above.options, (low, high) =>
    Array.isArray(low) && Array.isArray(high) ? [...new Set([...low, ...high])] : high,
  );
  return { ...(severity && { severity }), ...(Object.keys(options).length > 0 && { options }) };
}

function joined<T>(
  below: Readonly<Record<string, T>> = {},
  above: Readonly<Record<string, T>> = {},
  both: (below: T, above: T) => T,
): Record<string, T> {
  const all = { ...below };
  for (const [key, one] of Object.entries(above)) {
    all[key] = Object.hasOwn(below, key) ? both(below[key] as T, one) : one;
  }
  return all;
}
