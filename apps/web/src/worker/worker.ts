import type { Ask } from "./protocol.ts";

/**
 * Nothing else may stand here: other chunks would import what they share with this file from it, and WebKit runs a
 * worker's own script a second time when it is imported, so that every question would be answered twice.
 */
const serving = import("./serve.ts");

addEventListener("message", async ({ data }: MessageEvent<Ask>) => {
  const { serve } = await serving;
  await serve(data);
});
