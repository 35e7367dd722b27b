/** Colours a piece of text for a terminal, or leaves it as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warm: (text: string) => string;
  readonly calm: (text: string) => string;
  readonly cool: (text: string) => string;
  readonly underline: (text: string) => string;
}

const ESCAPE = "\u001B[";

function sgr(open: number, close: number): (text: string) => string {
  return (text) => (text === "" ? "" : `${ESCAPE}${open}m${text}${ESCAPE}${close}m`);
}

const plain = (text: string): string => text;
const PLAIN: Paint = { bold: plain, dim: plain, warm: plain, calm: plain, cool: plain, underline: plain };
/** No red: nothing here is a verdict. */
const COLOURED: Paint = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  warm: sgr(33, 39),
  calm: sgr(32, 39),
  cool: sgr(36, 39),
  underline: sgr(4, 24),
};

/** The palette of an output. */
export function paintFor(color: boolean): Paint {
  return color ? COLOURED : PLAIN;
}
