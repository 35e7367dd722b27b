import { expect, it } from "vitest";
import { maskPath } from "./mask-path.ts";

it.each([
  [
    "your_instagram_activity/messages/inbox/sari_123/message_1.json",
    "your_instagram_activity/messages/inbox/[…]/message_1.json",
  ],
  ["messages/archived_threads/paman_9/photos/1.jpg", "messages/archived_threads/[…]/photos/1.jpg"],
  ["WhatsApp Chat with Sari Tetangga.txt", "WhatsApp Chat with […].txt"],
  ["Chat WhatsApp dengan Arisan RT 05.zip/_chat.txt", "Chat WhatsApp dengan […].zip/_chat.txt"],
  ["WhatsApp Chat - Sari/_chat.txt", "WhatsApp Chat - […]/_chat.txt"],
  [
    "/Direct Message/Chat History/ChatHistory/Chat History with sari:/3",
    "/Direct Message/Chat History/ChatHistory/Chat History with […]/3",
  ],
  ["likes/liked_posts.json", "likes/liked_posts.json"],
])("leaves the name of a conversation out of %s", (path, masked) => {
  expect(maskPath(path)).toBe(masked);
});
