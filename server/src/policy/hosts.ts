import type { InternalHost, Organisation, Policy } from './policy.ts';

/** A pattern ready to be asked many times. */
interface Prepared {
  readonly pieces: readonly string[];
  readonly isPath: boolean;
}

/** An address taken apart once for all patterns. */
interface Parts {
  readonly plain: string;
  readonly host: string;
  readonly bare: string;
}

const prepared = new WeakMap<readonly unknown[], readonly Prepared[]>();

/** The patterns of a list, prepared once: a list is data and does not change. */
function preparedOf(list: readonly unknown[], patterns: () => readonly string[]): readonly Prepared[] {
  const known = prepared.get(list);
  if (known) return known;
  const made = patterns().map(prepare);
  prepared.set(list, made);
  return made;
}

function prepare(pattern: string): Prepared {
  const wanted = pattern.toLowerCase();
  return { pieces: wanted.split('*'), isPath: wanted.includes('/') };
}

function partsOf(address: string): Parts {
  const plain = addressOf(address);
  const host = plain.slice(0, hostLength(plain));
  return { plain, host, bare: host.replace(/:\d+$/, '') };
}

const fitsPrepared = ({ plain, host, bare }: Parts, { pieces, isPath }: Prepared): boolean =>
  isPath ? fits(plain, pieces, true) : fits(bare, pieces, false) || fits(host, pieces, false);

/**
 * Whether an address fits a pattern: `indico.cern.ch` is the host with all its pages, `*.web.cern.ch` any subdomain, `twiki.cern.ch/bin/*` what
 * begins so, `indico.cern.ch/*?token=*` what holds these parts in this order, `/eos/user/*` a path. Case and `www.` do not count.
 */
export const fitsPattern = (address: string, pattern: string): boolean =>
  fitsPrepared(partsOf(address), prepare(pattern));

/** The first of a list that an address fits. */
export function fitting<T>(address: string, list: readonly T[], patternOf: (one: T) => string): T | undefined {
  const parts = partsOf(address);
  const at = preparedOf(list, () => list.map(patternOf)).findIndex((pattern) => fitsPrepared(parts, pattern));
  return at < 0 ? undefined : list[at];
}

/** The internal system an address belongs to; a public pattern wins. */
export function internalHost(policy: Policy, address: string): InternalHost | undefined {
  const found = fitting(address, policy.hosts.internal, ({ pattern }) => pattern);
  return found && fitting(address, policy.hosts.public, (pattern) => pattern) === undefined ? found : undefined;
}

/** Whether a host or an address is one of the organisation's. */
export function isOwn(organisation: Organisation, address: string): boolean {
  const plain = addressOf(address);
  const host = plain.slice(0, hostLength(plain)).replace(/:\d+$/, '').replace(/^.*@/, '');
  return organisation.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

const addressOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/^www\./, '');

const hostLength = (address: string): number => {
  const end = address.search(/[/?#]/);
  return end < 0 ? address.length : end;
};

/** `*` stands for any characters. Leftmost pieces first: each is looked for once, so it is linear in the address. */
function fits(text: string, pieces: readonly string[], isPath: boolean): boolean {
  const first = pieces[0]!;
  if (pieces.length === 1) return text === first || (isPath && text === `${first}/`);
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const last = pieces.at(-1)!;
  return text.length - last.length >= at && text.endsWith(last);
}
