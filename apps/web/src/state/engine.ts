import { dataAssets, packDigest } from "virtual:netral-data";
import type { Issue, LoadedPack } from "@netral/engine/model";
import { signal } from "@preact/signals";
import type { Ask, CheckProgress, Method, Methods, Started, Tell } from "../worker/protocol.ts";

/** The law, as soon as it has been fetched and verified. */
export const loadedPack = signal<LoadedPack | undefined>(undefined);

/** What the worker has ready; absent while it still fetches. */
export const started = signal<Started | undefined>(undefined);

/** Why the app cannot work. */
export const startIssues = signal<readonly Issue[]>([]);

/** How far the running check is. */
export const progress = signal<CheckProgress | undefined>(undefined);

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const worker = new Worker(new URL("../worker/worker.ts", import.meta.url), {
  type: "module",
  name: "netral",
});
const waiting = new Map<number, Waiting>();
let lastId = 0;

worker.addEventListener("message", ({ data }: MessageEvent<Tell>) => {
  if (data.type === "pack") loadedPack.value = data.pack;
  else if (data.type === "progress") progress.value = data.progress;
  else {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === "result") asked?.resolve(data.value);
    else asked?.reject(new Error(data.message));
  }
});

/** Asks the worker; rejects only on a fault of the program. */
export function ask<M extends Method>(method: M, ...args: Parameters<Methods[M]>): ReturnType<Methods[M]> {
  const id = ++lastId;
  const answered = new Promise<unknown>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
  });
  worker.postMessage({ id, method, args } satisfies Ask);
  // The protocol fixes which value belongs to which method.
  return answered as ReturnType<Methods[M]>;
}

/** Lets the worker fetch everything it will need. */
export async function startEngine(): Promise<void> {
  const { pack, registry } = dataAssets;
  const outcome = await ask("start", { base: document.baseURI, assets: { pack, registry }, packDigest });
  if (outcome.ok) started.value = outcome.value;
  else startIssues.value = outcome.issues;
}
