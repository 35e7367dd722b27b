import type { Target } from "@netral/engine/model";
import type { Owner, ReaderSetup } from "../shape.ts";

/** What the watch history says of a video. */
export interface WatchedVideo {
  readonly title: string | undefined;
  readonly channel: Target | undefined;
}

/** Channels of one person, and the files that showed it. */
interface Channels {
  readonly files: Set<string>;
  readonly ids: Set<string>;
  readonly names: Map<string, string>;
}

/** What one run knows about a Takeout. */
export interface YoutubeState {
  readonly setup: ReaderSetup;
  readonly channels: Channels[];
  /** Videos that were liked, saved or commented on: only these are looked up in the history. */
  readonly wanted: Set<string>;
  readonly watched: Map<string, WatchedVideo>;
}

/** Nothing known yet. */
export function youtubeState(setup: ReaderSetup): YoutubeState {
  return { setup, channels: [], wanted: new Set(), watched: new Map() };
}

/**
 * Notes a channel of the owner. One person may have several channels; those that stand in one file are one
 * person's.
 */
export function rememberChannel(
  state: YoutubeState,
  path: string,
  id: string | undefined,
  name?: string,
): void {
  if (id === undefined) return;
  const joined = state.channels.filter((group) => group.files.has(path) || group.ids.has(id));
  const group: Channels = { files: new Set([path]), ids: new Set(), names: new Map() };
  for (const one of joined) {
    for (const file of one.files) group.files.add(file);
    for (const known of one.ids) group.ids.add(known);
    for (const [known, title] of one.names) group.names.set(known, title);
    state.channels.splice(state.channels.indexOf(one), 1);
  }
  group.ids.add(id);
  if (name !== undefined) group.names.set(id, name);
  state.channels.push(group);
}

/** The owners, one for each group of channels that belong together. */
export function channelOwners(state: YoutubeState): readonly Owner[] {
  return state.channels.map(({ ids, names }): Owner => {
    const [id = ""] = [...ids].sort();
    const name = names.get(id);
    return { platform: "youtube", id, ...(name === undefined ? {} : { name }) };
  });
}

/** Videos that are looked up at most; the others keep their address, and say that title and author are missing. */
const MAX_WANTED = 200_000;

/** Notes that an act is about this video. */
export function wantVideo(state: YoutubeState, id: string | undefined): void {
  if (id !== undefined && state.wanted.size < MAX_WANTED) state.wanted.add(id);
}

/** Notes title and channel of a video of the history, when some act is about it. */
export function rememberWatched(state: YoutubeState, id: string | undefined, video: WatchedVideo): void {
  if (id !== undefined && state.wanted.has(id) && !state.watched.has(id)) state.watched.set(id, video);
}
