import type { Language } from "@netral/engine/model";
import { computed, effect, signal } from "@preact/signals";
import { en } from "../messages/en.ts";
import { id, type Messages } from "../messages/id.ts";

const catalogues: Readonly<Record<Language, Messages>> = { id, en };

/** The language of the screen; Indonesian unless the browser asks for another language only. */
export const language = signal<Language>(
  navigator.languages.some((tag) => /^(id|in|ms|jv|su)\b/i.test(tag)) || navigator.languages.length === 0
    ? "id"
    : "en",
);

/** The catalogue in use. */
export const messages = computed(() => catalogues[language.value]);

effect(() => {
  document.documentElement.lang = language.value;
});
