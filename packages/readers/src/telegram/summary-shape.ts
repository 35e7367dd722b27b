import { findAll, type HtmlElement, hasClass } from "../html/html-element.ts";
import { htmlElements } from "../html/html-elements.ts";
import type { JsonObject } from "../json/json.ts";
import type { StreamShape } from "../shape.ts";
import { lineOf } from "./page-media.ts";
import { colourIn } from "./page-message.ts";
import { isTelegramPage } from "./page-shapes.ts";
import { readPersonal } from "./personal.ts";
import type { TelegramState } from "./telegram-state.ts";

const PATH = /(^|\/)export_results\.html$/;

/** Labels of the first page, which are English whatever the language of the app, and keys of the JSON export. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/^first name$/i, "first_name"],
  [/^last name$/i, "last_name"],
  [/^username$/i, "username"],
  [/^bio$/i, "bio"],
];

function cutPersonal(_tag: string, attributes: Readonly<Record<string, string>>): string | undefined {
  return hasClass({ attributes }, "personal_info") ? "personal" : undefined;
}

/** The first page of a full HTML export: the owner's name and bio. */
export function summaryShape(state: TelegramState): StreamShape {
  return {
    id: "telegram/summary-html",
    platform: "telegram",
    kinds: ["profile"],
    format: "stream",
    gatherPath: PATH,
    match: (head) => PATH.test(head.lower) && isTelegramPage(head),
    async gatherStream(chunks) {
      for await (const { element } of htmlElements(chunks, cutPersonal, () => undefined)) {
        const { first_name, last_name, username } = personal(element);
        const name = [first_name, last_name].filter(Boolean).join(" ");
        const handle = username?.replace(/^@/, "");
        if (name === "" && handle === undefined) continue;
        state.learnPage(
          {
            platform: "telegram",
            ...(handle === undefined ? {} : { handle }),
            ...(name === "" ? {} : { name }),
          },
          colourIn(element),
        );
      }
    },
    async readStream(chunks, context) {
      let records = 0;
      for await (const { number, element } of htmlElements(chunks, cutPersonal, (code) =>
        context.issue(code),
      )) {
        records++;
        await context.record(`record:${number}`, (record) => readPersonal(personal(element), record));
      }
      // Who does not export their account's details still gets the list of sections.
      if (records === 0 && !/"sections\b/.test(context.head.text())) context.issue("record-not-understood");
    },
  };
}

function personal(element: HtmlElement): Readonly<Record<string, string | undefined>> & JsonObject {
  const rows = findAll(element, (one) => hasClass(one, "row"));
  return Object.fromEntries(
    rows.flatMap((row): [string, string][] => {
      const label = lineOf(row, "label") ?? "";
      const value = lineOf(row, "value");
      const key = KEYS.find(([pattern]) => pattern.test(label))?.[1];
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
}
