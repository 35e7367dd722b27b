import type { Plugin } from "vite";

/** A content network that the recogniser's defaults name; the app hands it folders of its own instead. */
const FOREIGN = /https:\/\/cdn\.jsdelivr\.net[^`"']*/g;

/** Takes the addresses of others out of a library's code, so that the built app names none. */
export function foreignAddresses(): Plugin {
  return {
    name: "netral-foreign-addresses",
    transform: (code, id) => (id.includes("/tesseract.js/") ? code.replaceAll(FOREIGN, "") : undefined),
  };
}
