import type { DataAsset } from "./protocol.ts";

/** Fetches a file of this build; the browser refuses one whose digest differs. */
export async function fetchData(base: string, { path, integrity }: DataAsset): Promise<unknown> {
  const response = await fetch(new URL(path, base), { integrity });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Fetches a file that an institution may edit; an absent or broken one counts as empty. */
export async function fetchEditable(base: string, path: string): Promise<unknown> {
  try {
    const response = await fetch(new URL(path, base));
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
