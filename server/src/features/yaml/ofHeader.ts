import type { Checker } from '../../checker.ts';
import { headerEffects } from '../../parsing/headerEffects.ts';
import { type HeaderKey, type HeaderValue, headerKeys, ignoreKeys, mediaKeys } from '../../parsing/headerKeys.ts';
import type { Meaning } from './meaning.ts';

type Known = Pick<Checker, 'policy' | 'rules'>;

const lists: ReadonlySet<string> = new Set(['platforms', 'sources', 'media', 'ignore']);

/** What the header may say under a policy. */
export function headerMeaning({ policy, rules }: Known): Meaning {
  const handles = policy.accounts.map(({ handle, owner, platform }): HeaderValue => {
    const about = `${owner} (${platform})`;
    return { value: `@${handle}`, says: { en: about, fr: about } };
  });
  const more: Readonly<Record<string, Meaning>> = {
    account: { values: handles },
    'approved-by': { values: policy.approvers.map((value) => ({ value, says: approver })) },
    media: { keys: keysOf(mediaKeys) },
    ignore: { keys: keysOf(ignoreKeys, { rule: { values: rules.map(ruleValue) } }) },
  };
  return { keys: keysOf(headerKeys, more) };
}

const approver = { en: 'May approve, says the policy.', fr: 'Peut valider, selon la politique.' };

export const ruleValue = ({ id, summary }: Known['rules'][number]): HeaderValue => ({ value: id, says: summary });

const keysOf = (
  known: readonly HeaderKey[],
  more: Readonly<Record<string, Meaning>> = {},
): Readonly<Record<string, Meaning>> =>
  Object.fromEntries(
    known.map(({ key, says, values, sample }) => {
      const does = headerEffects[key];
      const extra = more[key];
      const all = [...(values ?? []), ...(extra?.values ?? [])].filter(isFirst);
      const meaning: Meaning = {
        says,
        ...(known === headerKeys && does ? { does } : {}),
        ...(all.length > 0 ? { values: all } : {}),
        ...(extra?.keys ? { keys: extra.keys } : {}),
        ...(known === headerKeys && lists.has(key) ? { isList: true } : {}),
        ...(sample === undefined ? {} : { sample }),
      };
      return [key, meaning];
    }),
  );

const isFirst = ({ value }: HeaderValue, at: number, all: readonly HeaderValue[]): boolean =>
  all.findIndex((one) => one.value === value) === at;
