import { parsePack } from "@netral/engine/law";
import { indexRegistry, mergeRegistry, type RegistryIndex } from "@netral/engine/logic";
import type { Issue, LoadedPack, Outcome, Pack, RuleExample } from "@netral/engine/model";
import type { StanceModel } from "@netral/engine/text";
import { exampleCase } from "./example-case.ts";
import { runCase } from "./run-case.ts";

/** Where a pack came from, for messages. */
export type PackPlace = Parameters<typeof parsePack>[1];

const KINDS = ["met", "unmet", "unknown"] as const;

/**
 * Parses a pack and runs every example of every rule on the pack's own invented registry. A pack with an example
 * that does not hold is refused: a rule that fails its own cases must not judge anybody's.
 */
export function loadVerifiedPack(
  json: unknown,
  place?: PackPlace,
  stance?: StanceModel,
): Outcome<LoadedPack> {
  const parsed = parsePack(json, place);
  if (!parsed.ok) return parsed;
  const issues = failingExamples(parsed.value, place, stance);
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

/** One issue for every example that does not come out as its rule says. */
export function failingExamples(pack: LoadedPack, place?: PackPlace, stance?: StanceModel): Issue[] {
  const base = indexRegistry(pack.pack.exampleRegistry);
  return pack.pack.rules.flatMap((rule, at) =>
    KINDS.flatMap((kind) =>
      rule.examples[kind].flatMap((example, number): Issue[] => {
        const pointer = `/rules/${at}/examples/${kind}/${number}`;
        const registry = exampleRegistry(pack.pack, example, base);
        if (!registry.ok) return [...registry.issues];
        const { lines } = runCase(exampleCase(`${pack.pack.id}/${rule.id}`, kind, example), {
          pack,
          registry: registry.value,
          stance,
        });
        return lines.length === 0 ? [] : [exampleIssue(rule.id, example, pointer, lines, place)];
      }),
    ),
  );
}

function exampleRegistry(pack: Pack, example: RuleExample, base: RegistryIndex): Outcome<RegistryIndex> {
  if (example.registry === undefined) return { ok: true, value: base };
  const merged = mergeRegistry(pack.exampleRegistry, [example.registry]);
  return merged.ok ? { ok: true, value: indexRegistry(merged.value) } : merged;
}

function exampleIssue(
  rule: string,
  { title }: RuleExample,
  pointer: string,
  lines: readonly string[],
  place: PackPlace,
): Issue {
  const line = place?.lineOf?.(pointer);
  return {
    code: "pack/example-fails",
    ...(place?.file === undefined ? {} : { file: place.file }),
    ...(line === undefined ? {} : { line }),
    pointer,
    rule,
    what: {
      id: `Contoh "${title.id}" dari aturan ${rule} tidak sesuai: ${lines.join("; ")}.`,
      en: `Example "${title.en}" of rule ${rule} does not hold: ${lines.join("; ")}.`,
    },
    why: {
      id: "Paket hukum yang gagal pada contohnya sendiri tidak boleh menilai siapa pun.",
      en: "A pack that fails its own examples must not judge anybody.",
    },
    fix: {
      id: "Perbaiki unsur aturan atau contohnya, lalu bangun ulang paket.",
      en: "Mend the rule's elements or the example, then build the pack again.",
    },
  };
}
