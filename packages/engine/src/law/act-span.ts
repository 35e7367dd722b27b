import type { Span } from "@netral/engine/logic";
import { spanOf } from "@netral/engine/logic";
import type { Activity } from "@netral/engine/model";

/**
 * When an act is judged: at its own time, else at the time of the event it concerns (a response to an event
 * carries the event's time), else at any time. An empty interval counts as its first millisecond.
 */
export function actSpan(activity: Activity): Span {
  const span = spanOf(activity.published ?? activity.object.startTime);
  return span.to > span.from ? span : { from: span.from, to: span.from + 1 };
}
