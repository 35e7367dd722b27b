import type { Activity } from "@netral/engine/model";

/** Steps that undo one kind of act; they fit no other. Keys of the pack's remedy catalogue. */
const UNDOES: Readonly<Record<string, (activity: Activity) => boolean>> = {
  "undo-like": ({ type }) => type === "Like",
  unfollow: ({ type, kind }) => type === "Follow" || (type === "Accept" && kind === "follow"),
  "leave-group": ({ type }) => type === "Join",
  "remove-share": ({ type }) => type === "Announce",
  "remove-comment": ({ type, kind }) => type === "Create" && kind === "comment",
  "remove-post": ({ type, kind }) => type === "Create" && kind !== "comment" && kind !== "message",
  "correct-message": ({ kind }) => kind === "message",
  "edit-bio": ({ kind }) => kind === "profile",
  "edit-caption": ({ type, kind }) =>
    (type === "Create" || type === "Add") && kind !== "comment" && kind !== "message",
  "limit-audience": ({ type, kind }) => type === "Create" && (kind === "post" || kind === "story"),
  "decline-invitation": ({ kind }) => kind === "event" || kind === "draft",
};

/** The remedies of a rule that fit an act, in the rule's order. */
export function fittingRemedies(remedies: readonly string[], activity: Activity): readonly string[] {
  const fitting = remedies.filter((key) => UNDOES[key]?.(activity) ?? true);
  return fitting.length === remedies.length ? remedies : fitting;
}
