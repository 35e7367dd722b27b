import type { RecognisedText } from "../contract.ts";
import type { SeenLine } from "./seen-word.ts";

/** Lines of words as text, with the mean confidence of its letters. */
export function recognisedText(lines: readonly SeenLine[]): RecognisedText {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of lines.flat()) {
    letters += text.length;
    sum += text.length * confidence;
  }
  return {
    text: lines.map((line) => line.map(({ text }) => text).join(" ")).join("\n"),
    confidence: letters === 0 ? 0 : Math.round(sum / letters) / 100,
  };
}
