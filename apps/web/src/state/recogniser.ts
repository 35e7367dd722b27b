import { signal } from "@preact/signals";
import { ask } from "./engine.ts";

/** How far the fetching of what reads words in pictures is. */
export const recogniser = signal<"absent" | "fetching" | "ready" | "failed">("absent");

/** Fetches it from the app's own address; to be called while no file is chosen. */
export async function fetchRecogniser(): Promise<void> {
  if (recogniser.value === "ready") return;
  recogniser.value = "fetching";
  try {
    await ask("prepareDocuments", new URL("ocr/", document.baseURI).href);
    recogniser.value = "ready";
  } catch {
    recogniser.value = "failed";
  }
}
