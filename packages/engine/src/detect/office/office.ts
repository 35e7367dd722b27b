import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";
import { officesAt } from "./offices-at.ts";

const ID = "office";

/**
 * States which offices the people recognised in an act held when it happened: of the person named, or of everybody
 * on a ticket that was recognised as a pair.
 */
export function detectOffice(scene: Scene): void {
  for (const fact of [...scene.facts]) {
    if (fact.subject === undefined || (fact.type !== "mention" && fact.type !== "target-role")) continue;
    for (const office of officesAt(scene.registry, fact.subject, fact.person, scene.act)) {
      state(scene, {
        type: "office",
        subject: fact.subject,
        person: office.person,
        membership: office.membership.id,
        strength:
          office.cover === "maybe" ? "unknown" : office.membership.mark === "weak" ? "probable" : "confirmed",
        evidence: { ...fact.evidence, row: office.membership.id },
        detector: ID,
        reason: office.cover === "in" ? "office-held" : "office-dates-open",
      });
    }
  }
}
