import type { Target } from "@netral/engine/model";
import { makeTarget } from "../make-target.ts";

/** The address of a video, or of a comment under it. */
export function videoUrl(id: string, comment?: string): string {
  return `https://www.youtube.com/watch?v=${id}${comment === undefined ? "" : `&lc=${comment}`}`;
}

/** The id of the video an address leads to. */
export function videoIdOf(url: string | undefined): string | undefined {
  return (
    /[?&]v=([\w-]{6,})/.exec(url ?? "")?.[1] ??
    /(?:youtu\.be|\/shorts|\/live)\/([\w-]{6,})/.exec(url ?? "")?.[1]
  );
}

/** A channel by what the export says of it. */
export function channelTarget(
  id: string | undefined,
  name: string | undefined,
  address?: string,
): Target | undefined {
  const url = address?.replace(/^http:/, "https:");
  const handle = /youtube\.com\/@([^/?#]+)/.exec(url ?? "")?.[1];
  const channel = id ?? /youtube\.com\/channel\/([\w=-]+)/.exec(url ?? "")?.[1];
  return makeTarget({
    kind: "account",
    id: channel,
    handle,
    name,
    url: url ?? (channel === undefined ? undefined : `https://www.youtube.com/channel/${channel}`),
  });
}
