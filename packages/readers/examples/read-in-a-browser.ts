import type { Activity, Coverage } from "@netral/engine/model";
import { readExport } from "@netral/readers";
import { fileInputs, webInflate, webSpill } from "@netral/readers/web";

/** Reads what was chosen in `<input type="file" multiple>`, best inside a worker; throws what a person can read. */
export async function readChosenFiles(
  files: readonly File[],
): Promise<{ readonly acts: readonly Activity[]; readonly coverage: Coverage }> {
  const acts: Activity[] = [];
  const outcome = await readExport(fileInputs(files), {
    inflate: webInflate,
    spill: webSpill,
    owner: { whatsapp: "Dewi Khayal" },
    onActivities: (batch) => {
      acts.push(...batch.filter(({ kind }) => kind === "reaction"));
    },
  });
  if (!outcome.ok) throw new Error(outcome.issues.map(({ what }) => what.en).join("\n"));
  return { acts, coverage: outcome.value };
}
