import { signal } from "@preact/signals";

/** What the live region says; read by screen readers. */
export const announcement = signal("");

/** Says something to those who do not see the screen; the same words twice are said twice. */
export function announce(text: string): void {
  announcement.value = announcement.peek() === text ? `${text} ` : text;
}
