const HANDLE = /^[a-z0-9._]{1,30}$/i;
const RESERVED = new Set(["p", "reel", "reels", "tv", "stories", "explore", "accounts", "direct", "s"]);

/** True for a text in the form of an Instagram handle. */
export function isHandle(text: string | undefined): text is string {
  return text !== undefined && HANDLE.test(text);
}

const HOSTS = [
  "https://www.instagram.com/",
  "https://instagram.com/",
  "https://www.threads.net/",
  "https://www.threads.com/",
  "https://threads.net/",
  "http://instagram.com/",
  "http://www.instagram.com/",
] as const;
const LEADS = ["_u/", "stories/", "@"] as const;

/** The handle in an Instagram or Threads address (`/_u/h`, `/stories/h/…`, `/@h/post/…`, `/h/`), if it has one. */
export function handleInUrl(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : HOSTS.find((known) => url.startsWith(known));
  if (url === undefined || host === undefined) return undefined;
  const lead = LEADS.find((known) => url.startsWith(known, host.length));
  const start = host.length + (lead?.length ?? 0);
  let end = start;
  while (end < url.length && !isEnd(url.charCodeAt(end))) end++;
  const handle = url.slice(start, end);
  return RESERVED.has(handle.toLowerCase()) || !HANDLE.test(handle) ? undefined : handle;
}

/** `/`, `?`, `#` */
function isEnd(code: number): boolean {
  return code === 0x2f || code === 0x3f || code === 0x23;
}

/** The address of a profile. */
export function profileUrl(handle: string): string {
  return `https://www.instagram.com/${handle}/`;
}
