import type { inflateSync } from 'fflate';

/** A text that `scripts/packing.ts` deflated and wrote in base64. */
export function unpack(base64: string): string {
  // Each host loads its own: Node has one built in that takes a fifth of the time.
  if (typeof importScripts !== 'function') {
    const zlib = require('node:zlib') as typeof import('node:zlib');
    return zlib.inflateRawSync(Buffer.from(base64, 'base64')).toString('utf8');
  }
  const fflate = require('fflate') as { inflateSync: typeof inflateSync };
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new TextDecoder().decode(fflate.inflateSync(bytes));
}
