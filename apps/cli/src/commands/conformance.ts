import { caseRegistry, runCase } from "@netral/engine/check";
import { parseConformanceCase } from "@netral/engine/schema";
import { shippedStance } from "@netral/engine/text";
import type { TypedCommandParameters } from "@stricli/core";
import type { NetralContext } from "../context.ts";
import { EXIT } from "../exit-code.ts";
import { loadLaw } from "../load-law.ts";
import { loadRegistry } from "../load-registry.ts";
import { parseJsonFile } from "../parse-json-file.ts";
import { languageCode, text } from "../parsers.ts";
import { need, type Session } from "../session.ts";
import type { Words } from "../words/id.ts";

/** Flags of `netral conformance`. */
export type ConformanceFlags = {
  readonly lang?: string;
};

/** Runs every case of a folder, one line each, and counts. */
export async function conformance(
  session: Session,
  _flags: ConformanceFlags,
  folder: string,
): Promise<number> {
  const { door } = session;
  const pack = loadLaw();
  const shipped = (await loadRegistry(session, [])).index;
  const files = need(await door.jsonFiles(folder));
  let passed = 0;
  for (const file of files) {
    const one = await parseJsonFile(session, file, parseConformanceCase);
    const registry = need(caseRegistry(one, shipped));
    const outcome = runCase(one, { pack, registry, stance: shippedStance() });
    if (outcome.passed) passed++;
    const lines = outcome.lines.map((line) => `    ${line}\n`).join("");
    await door.stdout.write(`${outcome.passed ? "ok  " : "FAIL"} ${one.id} · ${one.title}\n${lines}`);
  }
  const failed = files.length - passed;
  await door.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? EXIT.clear : EXIT.found;
}

/** How the arguments of `netral conformance` are written. */
export function conformanceParameters(
  words: Words,
): TypedCommandParameters<ConformanceFlags, [string], NetralContext> {
  return {
    positional: {
      kind: "tuple",
      parameters: [{ brief: words.conformance.folder, parse: text, placeholder: "folder" }],
    },
    flags: { lang: { kind: "parsed", parse: languageCode, optional: true, brief: words.check.lang } },
  };
}
