import type { Activity, Coverage, Issue } from "@netral/engine/model";
import { fileBytes } from "../../../tools/generate/generated.ts";
import type { ExportInput, ReadOptions } from "./contract.ts";
import { nodeInflate } from "./node/index.ts";
import { readExport } from "./read-export.ts";

/** A file in memory as an input. */
export function memoryInput(name: string, content: string | Uint8Array): ExportInput {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    read: (offset, length) =>
      Promise.resolve(bytes.subarray(offset, Math.min(offset + length, bytes.length))),
  };
}

/** A folder of JSON values (or ready texts) as inputs. */
export function folder(files: Readonly<Record<string, unknown>>): readonly ExportInput[] {
  return Object.entries(files).map(([name, content]) =>
    memoryInput(
      name,
      content instanceof Uint8Array
        ? content
        : fileBytes(name, typeof content === "string" ? content : JSON.stringify(content)),
    ),
  );
}

/** What one read gave. */
export interface ReadResult {
  readonly activities: readonly Activity[];
  readonly duplicates: readonly string[];
  readonly coverage: Coverage;
}

/** Reads inputs to the end; throws the issues when the read failed. */
export async function readAll(
  inputs: readonly ExportInput[],
  options: Partial<ReadOptions> = {},
): Promise<ReadResult> {
  const activities: Activity[] = [];
  const duplicates: string[] = [];
  const outcome = await readExport(inputs, {
    inflate: nodeInflate,
    ...options,
    onActivities: async (batch) => {
      activities.push(...batch);
      await options.onActivities?.(batch);
    },
    onDuplicate: (id) => {
      duplicates.push(id);
    },
  });
  if (!outcome.ok) throw new ReadFailed(outcome.issues);
  return { activities, duplicates, coverage: outcome.value };
}

/** A read that was refused. */
export class ReadFailed extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.code).join(", "));
    this.issues = issues;
  }
}
