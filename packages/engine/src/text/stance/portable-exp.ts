/**
 * e^x from additions, multiplications and a division only, which IEEE 754 fixes to the last bit on every
 * machine, unlike `Math.exp`. Relative error below 1e-12 for |x| <= 40; clamps beyond.
 */
export function portableExp(x: number): number {
  const clamped = Math.max(-40, Math.min(40, x));
  const halvings = Math.round(clamped / Math.LN2);
  const rest = clamped - halvings * Math.LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 14; n++) {
    term = (term * rest) / n;
    sum += term;
  }
  const factor = halvings < 0 ? 0.5 : 2;
  for (let n = Math.abs(halvings); n > 0; n--) sum *= factor;
  return sum;
}
