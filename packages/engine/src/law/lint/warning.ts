import type { Bilingual } from "@netral/engine/model";

/** Something about a valid pack that does not do what it seems to do. */
export interface Warning {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly what: Bilingual;
  readonly fix: Bilingual;
}
