import type { Target, TargetKind } from "@netral/engine/model";

/** Parts of a target; what is undefined or empty is left out. */
export interface TargetParts {
  readonly kind: TargetKind;
  readonly id?: string | undefined;
  readonly handle?: string | undefined;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A target without empty fields; undefined when nothing identifies it. */
export function makeTarget(parts: TargetParts): Target | undefined {
  const target: Mutable<Target> = { kind: parts.kind };
  if (parts.id) target.id = parts.id;
  if (parts.handle) target.handle = parts.handle;
  if (parts.name) target.name = parts.name;
  if (parts.url) target.url = parts.url;
  return target.id || target.handle || target.name || target.url ? target : undefined;
}
