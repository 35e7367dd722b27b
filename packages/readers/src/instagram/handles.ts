const HANDLE = /^[a-z0-9._]{1,30}$/i;
const RESERVED = new Set(["p", "reel", "reels", "tv", "stories", "explore", "accounts", "direct", "s"]);

/** True for a text in the form of an Instagram handle. */
export function isHandle(text: string | undefined): text is string {
  return text !== undefined && HANDLE.test(text);
}

/** The handle in an Instagram or Threads address (`/_u/h`, `/stories/h/…`, `/@h/post/…`, `/h/`), if it has one. */
export function handleInUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const match =
    /^https?:\/\/(?:www\.)?(?:instagram\.com|threads\.(?:net|com))\/(?:_u\/|stories\/|@)?([A-Za-z0-9._]{1,30})(?:[/?#]|$)/.exec(
      url,
    );
  const handle = match?.[1];
  return handle === undefined || RESERVED.has(handle.toLowerCase()) ? undefined : handle;
}

/** The address of a profile. */
export function profileUrl(handle: string): string {
  return `https://www.instagram.com/${handle}/`;
}
