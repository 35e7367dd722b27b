import { type Progress, readExport } from "@netral/readers";
import { nodeInflate, openNodeInputs } from "@netral/readers/node";

/** Counts acts until there are enough, showing how far the read is; what came before the stop is kept. */
export async function countUpTo(
  enough: number,
  paths: readonly string[],
  show: (percent: number, file: string) => void,
): Promise<number> {
  const inputs = await openNodeInputs(paths);
  if (!inputs.ok) return 0;
  const controller = new AbortController();
  let found = 0;
  const outcome = await readExport(inputs.value, {
    inflate: nodeInflate,
    signal: controller.signal,
    onProgress: ({ bytes, totalBytes, file }: Progress) => show(Math.round((100 * bytes) / totalBytes), file),
    // The read waits for what is returned: a slow consumer slows it down instead of filling memory.
    onActivities: async (batch) => {
      await Promise.resolve();
      found += batch.length;
      if (found >= enough) controller.abort();
    },
  });
  const wasStopped = !outcome.ok && outcome.issues.some(({ code }) => code === "read/cancelled");
  if (!outcome.ok && !wasStopped) throw new Error(outcome.issues[0]?.what.en);
  return found;
}
