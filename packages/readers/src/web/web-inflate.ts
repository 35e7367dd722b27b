import type { Inflate } from "../contract.ts";

/** Inflates with the browser's `DecompressionStream`. */
export const webInflate: Inflate = async function* (compressed) {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const feeding = (async () => {
    for await (const chunk of compressed) await writer.write(new Uint8Array(chunk));
    await writer.close();
  })();
  // Damage shows in the loop below; the writer's own rejection adds nothing.
  feeding.catch(() => undefined);
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    const failure = new Error(error instanceof Error ? error.message : String(error));
    failure.name = "InflateError";
    throw failure;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
};
