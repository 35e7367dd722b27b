/// <reference lib="webworker" />

/** Path and digest of every file of this build; filled in by build/sealed-output.ts. */
declare const FILES: readonly (readonly [path: string, integrity: string])[];
/** Digest over the list above: a changed build is a new cache. */
declare const VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `netral-${VERSION}`;

/** Fetched and kept only once somebody has a PDF or a picture read: 15 MB that few want. */
const isLater = (path: string): boolean => /^(ocr\/|assets\/pdfjs)/.test(path);

const addressOf = (path: string): string => new URL(path, worker.registration.scope).href;

/** Fetches every file past the browser's own cache; a file whose digest differs makes the install fail. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.filter(([path]) => !isLater(path)).map(async ([path, integrity]) => {
      const request = new Request(addressOf(path), {
        cache: "no-cache",
        ...(integrity === "" ? {} : { integrity }),
      });
      const response = await fetch(request);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(addressOf(path), response);
    }),
  );
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("netral-") && name !== CACHE).map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
}

/** Files without a digest are an institution's to edit: the newest one counts, the kept one serves offline. */
const EDITABLE = new Set(FILES.filter(([, integrity]) => integrity === "").map(([path]) => path));

async function newest(request: Request, cache: Cache): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request.url, response.clone());
    return response;
  } catch {
    return (await cache.match(request.url)) ?? Response.error();
  }
}

/** Fetches a file on its first use and keeps it; one whose digest differs is refused. */
async function keptFromNow(path: string, integrity: string, cache: Cache): Promise<Response> {
  const response = await fetch(new Request(addressOf(path), { integrity }));
  if (response.ok) await cache.put(addressOf(path), response.clone());
  return response;
}

async function answer(request: Request): Promise<Response> {
  const address = new URL(request.url);
  address.search = "";
  address.hash = "";
  const isRoot = address.href === worker.registration.scope;
  const cache = await caches.open(CACHE);
  const path = address.href.slice(worker.registration.scope.length);
  if (EDITABLE.has(path)) return newest(request, cache);
  const kept = await cache.match(isRoot ? addressOf("index.html") : address.href);
  if (kept) return kept;
  const later = FILES.find(([name]) => name === path && isLater(name));
  return later ? keptFromNow(...later, cache) : fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => worker.skipWaiting())));
worker.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
worker.addEventListener("fetch", (event) => {
  const isOurs = event.request.url.startsWith(worker.registration.scope);
  if (event.request.method === "GET" && isOurs) event.respondWith(answer(event.request));
});
