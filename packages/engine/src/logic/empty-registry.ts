import type { RegistryTables } from "@netral/engine/model";

/** A registry without rows: the base of tests, examples and overlays that stand alone. */
export const EMPTY_REGISTRY: RegistryTables = {
  format: "netral-registry/1",
  generated: null,
  scope: { elections: [], areas: [] },
  sources: [],
  areas: [],
  organizations: [],
  persons: [],
  labels: [],
  elections: [],
  contests: [],
  tickets: [],
  memberships: [],
  accounts: [],
};
