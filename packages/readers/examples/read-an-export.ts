import { readExport } from "@netral/readers";
import { nodeInflate, nodeSpill, openNodeInputs } from "@netral/readers/node";

/** What the owner of an export did, as lines, and whether everything was read. */
export async function readAnExport(paths: readonly string[]): Promise<readonly string[]> {
  const inputs = await openNodeInputs(paths);
  if (!inputs.ok) return inputs.issues.map(({ what, fix }) => `${what.en}. ${fix.en}`);

  const lines: string[] = [];
  const outcome = await readExport(inputs.value, {
    inflate: nodeInflate,
    spill: nodeSpill,
    onActivities: (batch) => {
      for (const { type, published, object, target, source } of batch) {
        const what = object.text ?? object.url ?? target?.handle ?? target?.name ?? "";
        lines.push(`${published?.from ?? "?"} ${type} ${what} (${source.file} ${source.pointer})`);
      }
    },
  });
  if (!outcome.ok) return outcome.issues.map(({ what, fix }) => `${what.en}. ${fix.en}`);

  const { complete, files, totals } = outcome.value;
  for (const { file, state, issues } of files) {
    if (state === "partial" || state === "unknown" || state === "failed") {
      lines.push(`${state}: ${file} (${issues.map(({ code }) => code).join(", ")})`);
    }
  }
  return [...lines, `${totals.activities} acts, ${complete ? "everything" : "not everything"} was read`];
}
