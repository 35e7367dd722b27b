import { type NormPage, type RulePage, rulePage } from "@netral/engine/law";
import { nearestName } from "@netral/engine/logic";
import type { Language, LoadedPack, Outcome } from "@netral/engine/model";
import { renderRuleList, renderRuleMarkdown, renderRulePage } from "@netral/engine/report";
import type { TypedCommandParameters } from "@stricli/core";
import type { NetralContext } from "../context.ts";
import { EXIT } from "../exit-code.ts";
import { isColourful } from "../is-colourful.ts";
import { loadLaw } from "../load-law.ts";
import { choiceOf, languageCode, text } from "../parsers.ts";
import { need, type Session } from "../session.ts";
import type { Words } from "../words/id.ts";

const FORMATS = ["human", "md"] as const;

/** Flags of `netral explain`. */
export type ExplainFlags = {
  readonly format: (typeof FORMATS)[number];
  readonly lang?: string;
};

/** Shows the page of a rule, or the list of rules. */
export async function explain(
  { door, language }: Session,
  flags: ExplainFlags,
  rule?: string,
): Promise<number> {
  const pack = loadLaw();
  const options = { language, color: isColourful(door, door.stdout), width: door.stdout.width };
  if (rule === undefined) {
    await door.stdout.write(renderRuleList(pack.pack, options));
    return EXIT.clear;
  }
  const page = need(pageOf(pack, rule, language));
  await door.stdout.write(
    flags.format === "md" ? renderRuleMarkdown(page, language) : renderRulePage(page, options),
  );
  return EXIT.clear;
}

function pageOf(loaded: LoadedPack, rule: string, language: Language): Outcome<NormPage | RulePage> {
  const page = rulePage(loaded, rule.toLowerCase(), language);
  if (page) return { ok: true, value: page };
  const { pack } = loaded;
  const ids = [...pack.rules, ...pack.pages].map(({ id }) => id);
  const near = nearestName(rule.toLowerCase(), ids);
  return {
    ok: false,
    issues: [
      {
        code: "explain/unknown-rule",
        what: { id: `Tidak ada aturan ${rule}.`, en: `There is no rule ${rule}.` },
        why: {
          id: "Halaman hanya ada untuk aturan dalam paket hukum yang terpasang.",
          en: "Pages exist only for rules of the installed pack.",
        },
        fix: {
          id: `${near === undefined ? "" : `Maksud Anda ${near}? `}Daftarnya: netral explain`,
          en: `${near === undefined ? "" : `Did you mean ${near}? `}The list: netral explain`,
        },
      },
    ],
  };
}

/** How the arguments of `netral explain` are written. */
export function explainParameters(
  words: Words,
): TypedCommandParameters<ExplainFlags, [string?], NetralContext> {
  return {
    positional: {
      kind: "tuple",
      parameters: [{ brief: words.explain.rule, parse: text, placeholder: "aturan", optional: true }],
    },
    flags: {
      format: { kind: "parsed", parse: choiceOf(FORMATS), default: "human", brief: "human | md" },
      lang: { kind: "parsed", parse: languageCode, optional: true, brief: words.check.lang },
    },
  };
}
