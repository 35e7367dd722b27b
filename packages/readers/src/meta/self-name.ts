import type { ReaderSetup, SelfNames } from "../shape.ts";

/** Names and handles of the owner: as the export says, or as the user said. */
export function selfNames(self: ReadonlySet<string>, setup: ReaderSetup): SelfNames {
  const given = setup.owner?.trim().toLowerCase();
  return {
    known: self.size > 0 || given !== undefined,
    isSelf: (name) => self.has(name.toLowerCase()) || given === name.toLowerCase(),
  };
}
