import type { InternalHost, Organisation, Policy } from './policy.ts';

/**
 * Whether an address fits a pattern: `indico.cern.ch` is the host with all its pages, `*.web.cern.ch` any subdomain, `twiki.cern.ch/bin/*` what
 * begins so, `indico.cern.ch/*?token=*` what holds these parts in this order, `/eos/user/*` a path. Case and `www.` do not count.
 */
export function fitsPattern(address: string, pattern: string): boolean {
  const plain = addressOf(address);
  const wanted = pattern.toLowerCase();
  if (wanted.includes('/')) return fits(plain, wanted);
  const host = plain.slice(0, hostLength(plain));
  return fits(host.replace(/:\d+$/, ''), wanted) || fits(host, wanted);
}

/** The internal system an address belongs to; a public pattern wins. */
export function internalHost(policy: Policy, address: string): InternalHost | undefined {
  if (policy.hosts.public.some((pattern) => fitsPattern(address, pattern))) return undefined;
  return policy.hosts.internal.find(({ pattern }) => fitsPattern(address, pattern));
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
function fits(text: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0]!;
  if (pieces.length === 1) return text === first || (pattern.includes('/') && text === `${first}/`);
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
