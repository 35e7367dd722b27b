import type { Catalogue } from "../messages/catalogue.ts";
import { catalogueOf } from "../messages/catalogue-of.ts";
import type { TextOptions } from "../render-options.ts";
import { type Paint, paintFor } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** Where the text of a terminal is set. */
export interface Page {
  readonly words: Catalogue;
  readonly paint: Paint;
  readonly width: number;
  /** What was already said in full, and under which number: nobody reads the same lines eight times. */
  readonly said: Map<string, number>;
}

/** An empty page. */
export function openPage({ language, color, width }: TextOptions): Page {
  return { words: catalogueOf(language), paint: paintFor(color), width, said: new Map() };
}

/** Says something in full the first time, and afterwards where it was said. */
export function once(
  key: string,
  lines: readonly string[],
  number: number,
  { said, words }: Page,
): readonly string[] {
  const before = said.get(key);
  if (before !== undefined) return [words.group.asIn(String(before))];
  said.set(key, number);
  return lines;
}

/** A heading with what stands under it; nothing where that is empty. */
export function section(title: string, body: string, { paint }: Page): string {
  return body === "" ? "" : `${paint.bold(title)}\n${body}`;
}

/** Lines as bullets; those that begin with `- ` one step further in. */
export function bullets(
  lines: readonly string[],
  { width }: Page,
  paint: (text: string) => string = (text) => text,
): string {
  return lines
    .map((line) =>
      paint(
        line.startsWith("- ")
          ? wrap(`– ${line.slice(2)}`, width, "    ", "      ")
          : wrap(`• ${line}`, width, "  ", "    "),
      ),
    )
    .join("\n");
}

/** A small label with its lines under it. */
export function labelled(label: string, lines: readonly string[], { paint, width }: Page): string[] {
  return lines
    .filter((line) => line !== "")
    .map((line, at) =>
      at === 0
        ? `     ${paint.dim(`${label}:`)}\n${wrap(line, width, "       ")}`
        : wrap(line, width, "       "),
    );
}

/** A small label with its first line beside it and the others under it. */
export function noted(label: string, lines: readonly string[], { paint, width }: Page): string[] {
  return lines
    .filter((line) => line !== "")
    .map((line, at) => {
      if (at > 0) return wrap(line, width, "       ");
      const text = wrap(`${label}: ${line}`, width, "     ", "       ");
      return text.replace(`${label}:`, paint.dim(`${label}:`));
    });
}
