/** The platform and handle an address points to, as the registry writes them. */
export interface AccountAddress {
  readonly platform: string;
  /** Lower case, without a leading `@`; for `web` the host and path. */
  readonly handle: string;
}

const HOSTS: Readonly<Record<string, string>> = {
  "instagram.com": "instagram",
  "threads.net": "threads",
  "threads.com": "threads",
  "facebook.com": "facebook",
  "fb.com": "facebook",
  "x.com": "x",
  "twitter.com": "x",
  "tiktok.com": "tiktok",
  "youtube.com": "youtube",
  "t.me": "telegram",
  "telegram.me": "telegram",
  "linkedin.com": "linkedin",
  "bsky.app": "bluesky",
};
/** Path segments that stand before the handle. */
const PREFIXES = new Set(["user", "c", "channel", "in", "company", "profile", "pg", "pages", "people", "s"]);
/** Path segments that are no account. */
const RESERVED = new Set([
  ..."p reel reels tv explore stories accounts watch shorts playlist results feed hashtag i home search".split(
    " ",
  ),
  ..."intent share sharer groups events story.php permalink.php photo photo.php video embed login".split(" "),
]);
const ADDRESS = /^(?:https?:)?(?:\/\/)?([^/?#\s]+\.[^/?#\s]+)(\/[^?#\s]*)?(\?[^#\s]*)?/i;

/** The platform's spelling of a handle for comparison: trimmed, no `@`, lower case. */
export function handleKey(handle: string): string {
  return handle.trim().replace(/^@+/, "").toLowerCase();
}

/** Reads the account out of a profile or post address; undefined when the address names none. */
export function accountAddress(url: string): AccountAddress | undefined {
  const match = ADDRESS.exec(url.trim());
  if (!match) return undefined;
  const host = (match[1] ?? "")
    .toLowerCase()
    .replace(/:\d+$/, "")
    .replace(/^(?:www|m|web|mobile|id-id)\./, "");
  const segments = (match[2] ?? "").split("/").filter(Boolean);
  const platform = HOSTS[host];
  if (platform === undefined) return { platform: "web", handle: [host, ...segments].join("/").toLowerCase() };
  const first = segments[0]?.toLowerCase();
  if (platform === "facebook" && first === "profile.php") {
    const id = /[?&]id=(\d+)/.exec(match[3] ?? "")?.[1];
    return id === undefined ? undefined : { platform, handle: id };
  }
  const handle =
    first !== undefined && PREFIXES.has(first) ? segments.at(platform === "facebook" ? -1 : 1) : first;
  if (handle === undefined || RESERVED.has(handle.toLowerCase())) return undefined;
  return { platform, handle: handleKey(decode(handle)) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
