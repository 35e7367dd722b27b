import { createEngineRoom } from "./engine-room.ts";
import type { Ask, Tell } from "./protocol.ts";

/** At most this often, in milliseconds, is progress told. */
const PROGRESS_EVERY = 100;

const tell = (message: Tell): void => postMessage(message);
let told = 0;

const room = createEngineRoom({
  pack: (pack) => tell({ type: "pack", pack }),
  progress: (progress) => {
    const now = performance.now();
    if (now - told < PROGRESS_EVERY) return;
    told = now;
    tell({ type: "progress", progress });
  },
});

/** Answers one question of the page. */
export async function serve({ id, method, args }: Ask): Promise<void> {
  try {
    const call: (...all: readonly unknown[]) => Promise<unknown> = room[method] as never;
    tell({ type: "result", id, value: await call(...args) });
  } catch (error) {
    tell({ type: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
}
