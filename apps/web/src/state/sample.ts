import { dataAssets } from "virtual:netral-data";
import type { Profile } from "@netral/engine/model";
import type { ChosenFile } from "../chosen-file.ts";

interface SampleFile {
  readonly path: string;
  readonly base64: string;
}

/** The demo of the command line: an invented person's export, with the invented contest it needs. */
export interface Sample {
  readonly files: readonly ChosenFile[];
  readonly overlay: unknown;
  readonly profile: Profile | undefined;
}

function fileOf({ path, base64 }: SampleFile): ChosenFile {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { path, file: new File([bytes], path.split("/").at(-1) ?? path) };
}

/** Fetches the sample of this build. */
export async function fetchSample(): Promise<Sample> {
  const { path, integrity } = dataAssets.sample;
  const response = await fetch(new URL(path, document.baseURI), { integrity });
  const { files, registry, profile } = await response.json();
  return { files: files.map(fileOf), overlay: registry, profile };
}
