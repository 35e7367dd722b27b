import { asList, asObject, type Json } from "../json/json.ts";
import type { Selector } from "../json/selector.ts";
import type { FileHead } from "../shape.ts";

/** Folders of Facebook's exports of 2018 to 2020, whose keys bear no version yet. */
const OLD_FOLDERS =
  /(^|\/)(comments|comments_and_reactions|likes_and_reactions|following_and_followers|events|groups|pages|your_pages|photos_and_videos|posts|profile_information|saved_items_and_collections|saved_items|stories|other_activity|notes|polls)\/[^/]+\.json$/;

/**
 * The keys of a file that name this list in any generation: `comments_v2` since 2020, later versions, and the bare
 * `comments` of 2018 to 2020, which means Facebook's only in a folder of Facebook's.
 */
export function listKeys(head: FileHead, ...names: readonly string[]): readonly string[] {
  const root = asObject(head.json()?.value);
  if (root === undefined) return [];
  return Object.keys(root).filter((key) => {
    const [, name, version] = /^(.+?)(_v\d+)?$/.exec(key) ?? [];
    if (name === undefined || !names.includes(name)) return false;
    return version !== undefined || (OLD_FOLDERS.test(head.lower) && isListOfRecords(root[key]));
  });
}

function isListOfRecords(value: Json | undefined): boolean {
  const lists = asObject(value) === undefined ? [value] : Object.values(asObject(value) ?? {});
  const list = lists.find((one) => Array.isArray(one)) ?? value;
  const first = asList(list)[0];
  return first === undefined || asObject(first) !== undefined;
}

/** The file holds one of these lists. */
export function hasList(head: FileHead, ...names: readonly string[]): boolean {
  return listKeys(head, ...names).length > 0;
}

/** Where the records of these lists stand; the oldest exports put some below `activity_log_data`. */
export function selectLists(head: FileHead, ...names: readonly string[]): readonly Selector[] {
  const value = head.json()?.value;
  if (Array.isArray(value)) return [["*"]];
  const keys = listKeys(head, ...names);
  if (keys.length === 0) return [[]];
  return keys.map((key) => {
    const list = asObject(value)?.[key];
    if (Array.isArray(list)) return [key, "*"];
    return asObject(list)?.["activity_log_data"] === undefined ? [key] : [key, "activity_log_data", "*"];
  });
}
