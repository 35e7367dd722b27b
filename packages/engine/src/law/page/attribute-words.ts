import type { FactIs, FactType } from "@netral/engine/model";
import type { LawWords } from "../words/law-words.ts";
import { filled, listed } from "../words/words-of.ts";

/** A word out of a table of the words; undefined where the table has none. */
function wordIn(table: object, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    table,
  );
}

/** The wanted attributes of a `fact` operator in words, one clause an attribute. */
export function attributeWords(fact: FactType, wanted: FactIs["with"], words: LawWords): readonly string[] {
  return Object.entries(wanted ?? {}).map(([name, values]) => {
    const said = values.map((value) =>
      String(wordIn(words.facts, fact, "values", name, String(value)) ?? value),
    );
    const sentence = wordIn(words.facts, fact, "with", name);
    return filled(typeof sentence === "string" ? sentence : "{}", listed(said, words.or));
  });
}
