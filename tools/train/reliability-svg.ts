import type { ReliabilityBin } from "./report.ts";

const SIZE = 240;
const MARGIN = 34;

/** A small reliability plot: stated probability across, share that was right up; dots grow with the number of answers. */
export function reliabilitySvg(bins: readonly ReliabilityBin[]): string {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const x = (p: number): string => (MARGIN + p * SIZE).toFixed(1);
  const y = (p: number): string => (MARGIN / 2 + (1 - p) * SIZE).toFixed(1);
  const dots = bins
    .filter((bin) => bin.count > 0)
    .map(
      (bin) =>
        `<circle cx="${x(bin.mean)}" cy="${y(bin.right)}" r="${(2 + 6 * Math.sqrt(bin.count / most)).toFixed(1)}"/>`,
    )
    .join("");
  const marks = [0, 0.5, 1]
    .map(
      (p) =>
        `<text x="${x(p)}" y="${MARGIN / 2 + SIZE + 14}" text-anchor="middle">${p}</text>` +
        `<text x="${MARGIN - 6}" y="${y(p)}" text-anchor="end" dominant-baseline="middle">${p}</text>`,
    )
    .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + MARGIN + 12} ${SIZE + MARGIN + 16}" font-family="sans-serif" font-size="10" role="img">
<title>Reliability of the stance classifier: stated probability against share that was right</title>
<rect x="${MARGIN}" y="${MARGIN / 2}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#888"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4 3"/>
<g fill="#1f5fa8" fill-opacity="0.8">${dots}</g>
<g fill="#444">${marks}<text x="${x(0.5)}" y="${SIZE + MARGIN + 12}" text-anchor="middle">stated probability</text></g>
</svg>
`;
}
