const NOT_HANDLES = new Set([
  "groups",
  "photo",
  "photo.php",
  "permalink.php",
  "story.php",
  "reel",
  "reels",
  "watch",
  "events",
  "share",
  "stories",
  "media",
  "pages",
  "profile.php",
  "hashtag",
  "video.php",
  "videos",
  "posts",
  "notes",
  "marketplace",
  "l.php",
  "people",
]);

/** The user name in a Facebook address (`/name/posts/…`, `/name`); undefined where the address names nobody. */
export function handleInFacebookUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const match = /^https?:\/\/(?:[a-z-]+\.)?facebook\.com\/([A-Za-z0-9.]{3,60})(?:[/?#]|$)/.exec(url);
  const handle = match?.[1];
  if (handle === undefined || NOT_HANDLES.has(handle.toLowerCase()) || /^\d+$/.test(handle)) return undefined;
  return handle;
}

/** True for an address of Facebook itself: sharing it passes on another person's post. */
export function isFacebookUrl(url: string): boolean {
  return /^https?:\/\/(?:[a-z-]+\.)?(?:facebook\.com|fb\.watch|fb\.com)\//.test(url);
}
