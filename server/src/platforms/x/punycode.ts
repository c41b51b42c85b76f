const base = 36;
const smallest = 1;
const largest = 26;

function threshold(k: number, bias: number): number {
  return k <= bias ? smallest : k >= bias + largest ? largest : k - bias;
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - smallest) * largest) >> 1; k += base) rest = Math.floor(rest / (base - smallest));
  return Math.floor(k + ((base - smallest + 1) * rest) / (rest + 38));
}

function digits(delta: number, bias: number): number {
  let n = 1;
  let rest = delta;
  for (let k = base; ; k += base, n += 1) {
    const t = threshold(k, bias);
    if (rest < t) return n;
    rest = Math.floor((rest - t) / (base - t));
  }
}

/** Length of a part of a host name as it goes over the wire, `xn--` included (RFC 3492). Only the length: nobody needs the letters. */
export function encodedLength(part: string): number {
  if (/^[ -~]*$/.test(part)) return part.length;
  const points = [...part].map((c) => c.codePointAt(0) as number);
  const basic = points.filter((p) => p < 0x80).length;
  let length = 4 + basic + (basic > 0 ? 1 : 0);
  let done = basic;
  let delta = 0;
  let bias = 72;
  let n = 0x80;
  for (const next of [...new Set(points.filter((p) => p >= 0x80))].sort((a, b) => a - b)) {
    delta += (next - n) * (done + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta += 1;
      if (point !== n) continue;
      length += digits(delta, bias);
      bias = adapt(delta, done + 1, done === basic);
      delta = 0;
      done += 1;
    }
    delta += 1;
    n += 1;
  }
  return length;
}
