import type { XState } from "./x-state.ts";

/** Long posts beyond this many characters in all are not matched with their short twins (memory). */
const MAX_CHARS = 16 * 1024 * 1024;
/** Characters that must agree: X cuts the short twin at about 280. */
const AGREE = 60;

/** Remembers a long post until its short twin is read; false when there are too many. */
export function rememberLongPost(state: XState, text: string, seconds: number): boolean {
  if (state.longPostChars + text.length > MAX_CHARS) return false;
  state.longPostChars += text.length;
  const second = Math.floor(seconds);
  const list = state.longPosts.get(second);
  const post = { text, used: false };
  if (list === undefined) state.longPosts.set(second, [post]);
  else list.push(post);
  return true;
}

/** The whole text of a post that tweets.js holds cut, by its creation time and its beginning. */
export function takeLongPost(state: XState, text: string, seconds: number): string | undefined {
  const start = beginning(text);
  for (let second = Math.floor(seconds) - 1; second <= Math.floor(seconds) + 1; second++) {
    for (const post of state.longPosts.get(second) ?? []) {
      if (post.text.startsWith(start) && post.text.length >= start.length) {
        post.used = true;
        return post.text;
      }
    }
  }
  return undefined;
}

/** True when a long post's short twin was read, so that it must not count twice. */
export function wasTaken(state: XState, text: string, seconds: number): boolean {
  return (state.longPosts.get(Math.floor(seconds)) ?? []).some((post) => post.used && post.text === text);
}

/** The part of a cut text that is surely the author's: no ellipsis, no appended address, no leading mentions. */
function beginning(text: string): string {
  return text
    .replace(/\s*https:\/\/t\.co\/\w+$/, "")
    .replace(/…$/, "")
    .slice(0, AGREE)
    .trimEnd();
}
