import { firstRecord } from "../head-tests.ts";
import { asList, type Json } from "../json/json.ts";
import type { Selector } from "../json/selector.ts";
import type { FileHead } from "../shape.ts";

const DATA_FILE = /(^|\/)(?:data\/)?(?:js\/tweets\/)?([a-z0-9-]+?)(?:-part\d+)?\.js$/;

/**
 * A data file of an X archive with one of these names. The name stands in the file itself
 * (`window.YTD.<name>.partN =`); the path is only asked where that line is missing.
 */
export function isDataFile(head: FileHead, names: RegExp): boolean {
  return names.test(dataName(head));
}

/** Name of the list a data file holds, with underscores; empty when it is no data file. */
export function dataName(head: FileHead): string {
  const prefix = head.json()?.prefix ?? "";
  if (prefix !== "") return prefix.replaceAll("-", "_");
  return DATA_FILE.exec(head.lower)?.[2]?.replaceAll("-", "_") ?? "";
}

/** The list is empty, or its first record passes. */
export function firstHas(head: FileHead, test: (record: Json) => boolean): boolean {
  const first = firstRecord(head);
  if (first === undefined) return asList(head.json()?.value).length === 0;
  return test(first);
}

/** Every data file is a list of records. */
export function xRecords(head: FileHead): readonly Selector[] {
  return Array.isArray(head.json()?.value) ? [["*"]] : [[]];
}
