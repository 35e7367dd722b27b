import type { ReadDocument } from "@netral/documents";
import type { DraftRequest } from "@netral/engine/draft";
import type { DraftKind, DraftReport, Issue } from "@netral/engine/model";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { ask } from "./engine.ts";
import { profile, profileAssumed } from "./profile.ts";
import { today } from "./today.ts";

/** A draft being written and what was found in it. */
export interface DraftDesk {
  readonly text: Signal<string>;
  readonly kind: Signal<DraftKind>;
  /** Day of posting, or of the event where the user knows it; empty: not said. */
  readonly day: Signal<string>;
  /** Day on which the picture was taken, as the user knows it; empty: not said. */
  readonly photoTaken: Signal<string>;
  /** What a chosen file said; of a picture that goes with a post also its words. */
  readonly document: Signal<ReadDocument | undefined>;
  readonly report: Signal<DraftReport | undefined>;
  readonly issues: Signal<readonly Issue[]>;
  /** True when there is something to judge. */
  readonly hasText: ReadonlySignal<boolean>;
  judge(): Promise<void>;
}

/** Makes a desk. While one look is under way only the newest text waits, so that letters never queue up. */
function createDraftDesk(first: DraftKind): DraftDesk {
  const isInvitation = first === "invitation";
  const text = signal("");
  const kind = signal<DraftKind>(first);
  const day = signal(isInvitation ? "" : today());
  const photoTaken = signal("");
  const document: DraftDesk["document"] = signal(undefined);
  const report: DraftDesk["report"] = signal(undefined);
  const issues: DraftDesk["issues"] = signal([]);
  let isBusy = false;
  let isWaiting = false;

  /** A picture of a post is judged beside the words typed; every other file has become the text. */
  function written(): Pick<DraftRequest, "text" | "document" | "picture"> {
    const file = document.value;
    if (!file) return { text: text.value };
    if (isInvitation || file.kind !== "image") return { text: text.value, document: file };
    if (text.value.trim() === "") return { text: file.text, document: file };
    return { text: text.value, picture: file };
  }

  const hasText = computed(() => written().text.trim() !== "");

  function request(): DraftRequest {
    const eventDay = isInvitation && day.value !== "" ? { eventDay: day.value } : {};
    return {
      ...written(),
      kind: kind.value,
      ...(isInvitation || day.value === "" ? { at: today(), atAssumed: true } : { at: day.value }),
      ...eventDay,
      ...(photoTaken.value === "" ? {} : { photoTaken: photoTaken.value }),
    };
  }

  async function judge(): Promise<void> {
    if (isBusy) {
      isWaiting = true;
      return;
    }
    if (!hasText.value) {
      report.value = undefined;
      issues.value = [];
      return;
    }
    isBusy = true;
    const outcome = await ask("draft", {
      profile: profile.value,
      profileAssumed: profileAssumed.value,
      answers: {},
      today: today(),
      draft: request(),
    });
    isBusy = false;
    if (isWaiting) {
      isWaiting = false;
      await judge();
      return;
    }
    report.value = outcome.ok ? outcome.value : undefined;
    issues.value = outcome.ok ? [] : outcome.issues;
  }

  return { text, kind, day, photoTaken, document, report, issues, hasText, judge };
}

export const postDesk = createDraftDesk("post");
export const invitationDesk = createDraftDesk("invitation");
