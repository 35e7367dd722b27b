import { namedColumns, tableShape } from "../csv/table-shape.ts";
import { makeObject } from "../make-object.ts";
import { accountByHandle } from "./fediverse-account.ts";

type Column = "address" | "boosts";

/** `following_accounts.csv`, which is asked for on its own: whom the owner follows, without a date. */
export const followingShape = tableShape<Column>({
  id: "mastodon/following",
  platform: "mastodon",
  kinds: ["follow"],
  columns: ({ header }) =>
    namedColumns<Column>(header, { address: "Account address", boosts: "Show boosts" }),
  row(row, context) {
    const address = row.cell("address");
    const target = address === undefined ? undefined : accountByHandle(address);
    if (target === undefined) return;
    context.emit({
      type: "Follow",
      kind: "follow",
      object: makeObject({ type: "Profile", url: target.url }),
      target,
      missing: ["time"],
    });
  },
});
