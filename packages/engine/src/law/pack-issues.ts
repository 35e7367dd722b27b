import type { Bilingual } from "@netral/engine/model";
import type { InputKind } from "@netral/engine/schema";
import { valueAt } from "@netral/engine/schema";

const WHY: Bilingual = {
  id: "Paket yang tidak dipahami seluruhnya tidak dimuat, karena bisa menuduh orang yang tidak bersalah.",
  en: "A pack that is not understood whole is not loaded, since it could accuse someone who did nothing wrong.",
};

/** How issues of a pack are worded; `root` is the JSON, so that the rule can be named. */
export function packInput(root: unknown): InputKind {
  return {
    name: "pack",
    why: WHY,
    ruleAt: (path) => {
      if (path[0] !== "rules" && path[0] !== "pages") return undefined;
      const id = valueAt(root, [...path.slice(0, 2), "id"]);
      return typeof id === "string" ? id : undefined;
    },
  };
}
