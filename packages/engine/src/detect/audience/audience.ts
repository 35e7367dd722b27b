import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";

const ID = "audience";

/** States who could see an act that concerns somebody. */
export function detectAudience(scene: Scene): void {
  const { audience } = scene.activity;
  state(scene, {
    type: "audience",
    audience,
    strength: audience === "unknown" ? "unknown" : "confirmed",
    evidence: { field: "audience" },
    detector: ID,
    reason: audience === "unknown" ? "audience-not-exported" : "audience-exported",
  });
}
