import type { CheckReport } from "@netral/engine/model";
import { signal } from "@preact/signals";
import type { DraftRequest } from "../worker/protocol.ts";
import { ask } from "./engine.ts";
import { profile, profileAssumed } from "./profile.ts";
import { today } from "./today.ts";

/** A draft being written and what was found in it. */
export interface DraftDesk {
  readonly text: ReturnType<typeof signal<string>>;
  readonly kind: ReturnType<typeof signal<DraftRequest["kind"]>>;
  readonly day: ReturnType<typeof signal<string>>;
  /** The findings, with the very text they were found in. */
  readonly found: ReturnType<
    typeof signal<{ readonly text: string; readonly report: CheckReport } | undefined>
  >;
  judge(): Promise<void>;
}

/** Makes a desk; the newest text wins when answers arrive late. */
function createDraftDesk(first: DraftRequest["kind"]): DraftDesk {
  const text = signal("");
  const kind = signal<DraftRequest["kind"]>(first);
  const day = signal(today());
  const found: DraftDesk["found"] = signal(undefined);
  let asked = 0;
  return {
    text,
    kind,
    day,
    found,
    async judge() {
      const at = ++asked;
      const judged = text.value ?? "";
      if (judged.trim() === "") {
        found.value = undefined;
        return;
      }
      const outcome = await ask("draft", {
        text: judged,
        kind: kind.value ?? first,
        day: day.value ?? today(),
        profile: profile.value,
        profileAssumed: profileAssumed.value,
        answers: {},
        today: today(),
      });
      if (at === asked && outcome.ok) found.value = { text: judged, report: outcome.value };
    },
  };
}

export const postDesk = createDraftDesk("post");
export const invitationDesk = createDraftDesk("invitation");
