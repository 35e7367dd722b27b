import type { Issue } from "@netral/engine/model";
import { twoOwners } from "./read-issue.ts";
import type { Owner } from "./shape.ts";

/** Two accounts on one platform among the owners found, as an issue; undefined when there is one at most. */
export function ownerConflict(owners: readonly Owner[]): Issue | undefined {
  for (const [index, first] of owners.entries()) {
    const second = owners.slice(index + 1).find((other) => isOther(first, other));
    if (second !== undefined) return twoOwners(first, second);
  }
  return undefined;
}

/** Different accounts for certain: the strongest mark that both have differs. */
function isOther(a: Owner, b: Owner): boolean {
  if (a.platform !== b.platform) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id !== b.id;
  if (a.handle !== undefined && b.handle !== undefined) {
    return a.handle.toLowerCase() !== b.handle.toLowerCase();
  }
  if (a.name !== undefined && b.name !== undefined) return a.name !== b.name;
  return false;
}

/** Owners without repeats, and without those of whom another entry says the same and more. */
export function distinctOwners(owners: readonly Owner[]): readonly Owner[] {
  const distinct = owners.filter(
    (owner, index) => !owners.some((other, at) => at < index && says(other, owner) && says(owner, other)),
  );
  return distinct.filter((owner) => !distinct.some((other) => other !== owner && says(other, owner)));
}

/** `full` says all that `part` says. */
function says(full: Owner, part: Owner): boolean {
  return (
    full.platform === part.platform &&
    (part.id === undefined || part.id === full.id) &&
    (part.handle === undefined || part.handle.toLowerCase() === full.handle?.toLowerCase()) &&
    (part.name === undefined || part.name === full.name)
  );
}
