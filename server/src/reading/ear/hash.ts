/** Features are known by 22 bits: of some ten thousand that the model weighs, an unknown one meets one by chance in 400. */
export const hashBits = 22;

export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Of two in order. */
export function mixed(a: number, b: number): number {
  const h = Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x85ebca6b) + Math.imul(b, 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}

export const bucketOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - hashBits);
