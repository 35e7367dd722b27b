import type { Activity, ActivityType } from "@netral/engine/model";

const WRITTEN: readonly ActivityType[] = ["Create", "Update", "Add", "Invite"];

/**
 * Is the text of this act the owner's own? What one writes is; what one likes is not; of a share only a comment
 * added to it, so not the copied text of a retweet. An event's or group's name is its host's.
 */
export function isOwnText(activity: Activity): boolean {
  const { type, object } = activity;
  if (object.type === "Event" && type !== "Create" && type !== "Invite") return false;
  if (object.type === "Group") return false;
  if (type === "Announce") return !/^RT @/i.test(object.text ?? "");
  return WRITTEN.includes(type);
}
