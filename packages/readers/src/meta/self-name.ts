import type { ReaderSetup } from "../shape.ts";

/** True for a name or handle of the owner: as the export says, or as the user said. */
export function isSelfName(name: string, self: ReadonlySet<string>, setup: ReaderSetup): boolean {
  const lower = name.toLowerCase();
  return self.has(lower) || (setup.owner !== undefined && setup.owner.toLowerCase() === lower);
}
