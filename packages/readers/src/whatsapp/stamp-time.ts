import type { TimeInterval } from "@netral/engine/model";
import { anyZoneSpan } from "../time.ts";
import { type DateOrder, dayOf, possibleOrders } from "./date-order.ts";
import type { Stamp } from "./make-stamp.ts";

/**
 * When a stamp was: the phone's local time without its zone, so the interval covers all zones; where the order of
 * day and month is undecided, it covers all orders that remain.
 */
export function stampInterval(stamp: Stamp, orders: readonly DateOrder[]): TimeInterval | undefined {
  const possible = possibleOrders(stamp);
  const agreed = possible.filter((order) => orders.includes(order));
  const days = (agreed.length > 0 ? agreed : possible).flatMap((order) => dayOf(stamp, order) ?? []);
  if (days.length === 0) return undefined;
  const clock = stamp.hour * 3600 + stamp.minute * 60 + (stamp.second ?? 0);
  const from = Math.min(...days) * 86_400 + clock;
  const to = Math.max(...days) * 86_400 + clock + (stamp.second === undefined ? 60 : 1);
  return anyZoneSpan(from, to);
}
