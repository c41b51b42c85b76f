/** How alike two sentences are by the words they share, from 0 to 1: the cosine of their sets. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const known = new Set(a);
  return b.filter((word) => known.has(word)).length / Math.sqrt(a.length * b.length);
}
