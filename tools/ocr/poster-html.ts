import type { Block, Poster } from "./poster.ts";

/** The page a browser draws a poster from; nothing is fetched. */
export function posterHtml(poster: Poster): string {
  const { width, height, ground, font, wear } = poster;
  const sheet = poster.kind === "scene" ? { width: width * 0.62, height: height * 0.5 } : { width, height };
  const pad = Math.round(sheet.width * 0.06);
  return `<!doctype html><meta charset="utf-8"><style>
*{box-sizing:border-box;margin:0}
body{width:${width}px;height:${height}px;overflow:hidden;background:${SCENERY};display:grid;place-items:center;position:relative}
main{width:${sheet.width}px;height:${sheet.height}px;padding:${pad}px;background:${ground.css};color:${ground.ink};
font-family:${font};display:flex;flex-direction:column;justify-content:space-evenly;
align-items:${poster.kind === "invitation" ? "flex-start" : "center"};text-align:${poster.kind === "invitation" ? "left" : "center"};
transform:perspective(1400px) rotate(${wear.turn.toFixed(2)}deg) rotateY(${wear.lean.toFixed(2)}deg);filter:blur(${wear.blur}px)}
.bold{font-weight:700}.heavy{font-weight:900;letter-spacing:.02em}.italic{font-style:italic}
.outlined{font-weight:900;-webkit-text-stroke:3px ${ground.edge};paint-order:stroke fill;text-shadow:3px 4px 6px #0008}
.badge{font-weight:900;background:#fff;color:#c00;border-radius:50%;padding:.12em .3em;line-height:1.1}
.ribbon{font-weight:900;background:${ground.edge};color:${contrast(ground.edge)};padding:.1em .5em}
svg{position:absolute;inset:0;width:100%;height:100%;opacity:${wear.grain};mix-blend-mode:overlay}
</style><main>${poster.blocks.map(blockHtml).join("")}</main>
<svg><filter id="g"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="7"/></filter><rect width="100%" height="100%" filter="url(#g)"/></svg>`;
}

/** What stands around a banner in a street. */
const SCENERY =
  "radial-gradient(circle at 20% 15%,#9ad1f5 0 18%,#0000 40%),repeating-linear-gradient(83deg,#6b705c 0 31px,#a5a58d 31px 44px,#cb997e 44px 90px)";

function blockHtml({ text, size, style }: Block): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<div class="${style ?? "plain"}" style="font-size:${size}px;line-height:1.25">${safe}</div>`;
}

/** Black or white, whichever can be read on a colour written `#rrggbb`. */
function contrast(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 > 140 ? "#000000" : "#ffffff";
}
