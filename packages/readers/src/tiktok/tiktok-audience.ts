import type { Audience } from "@netral/engine/model";

/** `WhoCanView` in English, and its likely Indonesian words in the text export. */
const WORDS: readonly (readonly [RegExp, Audience])[] = [
  [/^(everyone|public|public to everyone|semua orang|publik)$/i, "public"],
  [/^(friends?|followers?|followers you follow back|teman|pengikut|mutual friends?)$/i, "followers"],
  [/^(only (me|you)|private|self|hanya (saya|anda)|pribadi)$/i, "direct"],
];

/** Who can see a post, as TikTok words it. */
export function audienceOf(text: string | undefined): Audience {
  const word = text?.trim() ?? "";
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? "unknown";
}

const CHAT = /whats ?app|telegram|messenger|message|sms|chat|line|signal|e-?mail|direct|\bdm\b|wechat|kakao/i;

/** Sharing by a chat is private; how far a copied link or another network went, the export does not say. */
export function audienceOfMethod(method: string | undefined): Audience {
  return method !== undefined && CHAT.test(method) ? "direct" : "unknown";
}
