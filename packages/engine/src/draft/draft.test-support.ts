import { readFileSync } from "node:fs";
import { parsePack } from "@netral/engine/law";
import { indexRegistry } from "@netral/engine/logic";
import type { DraftReport, Label, Profile } from "@netral/engine/model";
import type { StanceModel } from "@netral/engine/text";
import { createDraftCheck, type DraftCheck } from "./create-draft-check.ts";
import type { DraftOptions, DraftRequest } from "./draft-request.ts";

const parsed = parsePack(
  JSON.parse(readFileSync(new URL("../../../packs/data/id-asn.json", import.meta.url), "utf8")),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));

/** The shipped pack; its registry of invented people has a governor's race with Wira and Sekar as number 1. */
export const examplePack = parsed.value;
const registry = indexRegistry(examplePack.pack.exampleRegistry);

/** The same registry, in which the first person is also known by a first name. */
export function withFirstName(text: string): DraftOptions["registry"] {
  const tables = examplePack.pack.exampleRegistry;
  const [person] = tables.persons;
  if (!person) throw new Error("the example registry has nobody in it");
  const label: Label = {
    id: "l/depan",
    of: person.id,
    text,
    kind: "first-name",
    match: "exact-word",
    ambiguity: "medium",
    needs: ["other-label"],
    grade: "derived",
    sources: ["contoh"],
  };
  return indexRegistry({ ...tables, labels: [...tables.labels, label] });
}

/** A civil servant of the invented province. */
const CLERK: Profile = { status: "pns", area: "33" };

const PRAISE = /sukses selalu|bangga|mantap|kami dukung/gi;

/** Takes praise for support and all else for no side: the shipped model may learn, these tests stay. */
const byPraise: StanceModel = {
  side: (text) => (text.search(PRAISE) < 0 ? 2 : 0),
  classify: (text) => {
    const because = [...text.matchAll(PRAISE)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      weight: 1,
    }));
    return because.length > 0
      ? { stance: "support", probability: 0.95, probabilities: [0.95, 0.02, 0.03], because }
      : { stance: "neither", probability: 0.9, probabilities: [0.06, 0.04, 0.9], because };
  },
};

/** The check of drafts on the invented registry. */
export function draftCheckFor(over: Partial<DraftOptions> = {}): DraftCheck {
  return createDraftCheck({
    version: "0.0.0",
    pack: examplePack,
    registry,
    registryInfo: { generated: null, digest: "sha256:contoh", overlays: 0 },
    profile: CLERK,
    profileAssumed: false,
    answers: {},
    stance: byPraise,
    ...over,
  });
}

const shared = draftCheckFor();

/** Looks at a draft in the campaign, unless another day is given. */
export function look(
  kind: DraftRequest["kind"],
  text: string,
  over: Partial<DraftRequest> = {},
  { checkDraft } = shared,
): DraftReport {
  const outcome = checkDraft({ kind, text, at: "2024-10-10", ...over });
  if (!outcome.ok) throw new Error(outcome.issues.map(({ what }) => what.en).join("; "));
  return outcome.value;
}

/** The rules of a report with their results: `d-2 met`. */
export function rules({ findings }: DraftReport): string[] {
  return findings.map(({ rule, result }) => `${rule.split("/")[1]} ${result}`).sort();
}
