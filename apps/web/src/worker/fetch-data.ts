import { NO_JSON } from "../edition.ts";
import type { DataAsset } from "./protocol.ts";

/** Fetches a file of this build; the browser refuses one whose digest differs. */
export async function fetchData(base: string, { path, integrity }: DataAsset): Promise<unknown> {
  const response = await fetch(new URL(path, base), { integrity });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Fetches a file that an institution may edit: undefined where there is none, {@link NO_JSON} where it is broken. */
export async function fetchEditable(base: string, path: string): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(new URL(path, base));
    if (!response.ok) return undefined;
    text = await response.text();
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return NO_JSON;
  }
}
