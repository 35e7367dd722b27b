import type { Activity } from "@netral/engine/model";
import { describe, expect, test } from "vitest";
import { type AnswerKey, fileBytes, type MadeExport } from "../../../tools/generate/generated.ts";
import { renderAll } from "../../../tools/generate/render.ts";
import { makeZip } from "./archive/zip.test-support.ts";
import type { ExportInput, ReadOptions } from "./contract.ts";
import type { Json } from "./json/json.ts";
import { folder, memoryInput, type ReadResult, readAll as readInputs } from "./memory-input.test-support.ts";

type Files = Readonly<Record<string, string>>;

/** What a contract run needs to know of a platform. */
export interface ContractSubject {
  readonly name: string;
  /** A generated export that holds every shape of the platform. */
  readonly made: MadeExport;
  /** Finds the record a pointer names; JSON (with or without X's script prefix) when absent. */
  readonly resolve?: (content: string, pointer: string) => unknown;
  /** What the user must say for these exports, such as who the owner is. */
  readonly options?: Pick<Partial<ReadOptions>, "owner" | "messages">;
}

const idsOf = ({ activities }: ReadResult): readonly string[] =>
  activities.map((activity) => activity.id).sort();

/** The laws that hold for every reader; run with a generated export of each platform. */
export function readerContract({ name, made, resolve = resolveJson, options }: ContractSubject): void {
  const readAll: typeof readInputs = (inputs, more) => readInputs(inputs, { ...options, ...more });
  const { files, key } = renderAll(made, 7);
  const paths = Object.keys(files);

  describe(`${name}: what every reader keeps`, () => {
    test("finds what the answer key says, and nothing else", async () => {
      const { activities, coverage } = await readAll(folder(files));
      expect(countKinds(activities)).toEqual(key);
      expect(coverage.complete).toBe(true);
    });

    test("ids and pointers are the same in every run", async () => {
      const [first, second] = [await readAll(folder(files)), await readAll(folder(files))];
      expect(second.activities).toEqual(first.activities);
    });

    test("the order of files changes nothing", async () => {
      const inputs = folder(files);
      const [ahead, back] = [await readAll(inputs), await readAll([...inputs].reverse())];
      expect(back.activities).toEqual(ahead.activities);
    });

    test("one zip, two parts, a zip in a zip, or a folder: the same acts", async () => {
      const expected = idsOf(await readAll(folder(files)));
      for (const [packing, inputs] of Object.entries(packings(files))) {
        expect(idsOf(await readAll(inputs)), packing).toEqual(expected);
      }
    });

    test("the same export twice gives every act once", async () => {
      const once = await readAll([zipInput("a.zip", files)]);
      const twice = await readAll([zipInput("a.zip", files), zipInput("b.zip", files)], { sameOwner: true });
      expect(idsOf(twice)).toEqual(idsOf(once));
      expect(new Set(twice.duplicates)).toEqual(new Set(idsOf(once)));
    });

    test("every activity points at a record that exists", async () => {
      const { activities } = await readAll(folder(files));
      for (const { source } of activities) {
        expect(
          resolve(files[source.file] ?? "", source.pointer),
          `${source.file}#${source.pointer}`,
        ).toBeDefined();
      }
    });

    test("coverage accounts for every file and adds up", async () => {
      const { activities, coverage } = await readAll(
        folder({ ...files, "media/a.jpg": "x", "odd.bin": "?" }),
      );
      expect(coverage.files.map((file) => file.file).sort()).toEqual(
        [...paths, "media/a.jpg", "odd.bin"].sort(),
      );
      const sum = coverage.files.reduce((total, file) => total + file.activities, 0);
      expect(sum).toBe(activities.length);
      expect(coverage.totals.activities).toBe(activities.length);
    });

    test("a file that is cut gives a part of its acts, and is not called read", async () => {
      const whole = new Map(Object.entries(byFile(await readAll(folder(files)))));
      for (const path of paths) {
        const content = files[path] ?? "";
        const cut = { ...files, [path]: content.slice(0, Math.floor(content.length * 0.6)) };
        const { activities, coverage } = await readAll(folder(cut));
        const found = activities
          .filter((activity) => activity.source.file === path)
          .map((activity) => activity.id);
        const full = whole.get(path) ?? [];
        const file = coverage.files.find((one) => one.file === path);
        // Lines have no closing mark: the last one counts as whole, and that it has no line break is noted.
        const isNoted = file?.issues.some(({ code }) => code === "no-final-line-break") === true;
        const strange = found.filter((id) => !full.includes(id));
        expect(strange.length, path).toBeLessThanOrEqual(isNoted ? 1 : 0);
        if (full.length > 0 && !isNoted) {
          expect(["partial", "failed", "unknown"], path).toContain(file?.state);
        }
      }
    });

    test("activities have the documented form", async () => {
      const { activities } = await readAll(folder(files));
      for (const activity of activities) expectForm(activity);
    });
  });
}

function expectForm(activity: Activity): void {
  expect(activity.id).toMatch(/^[0-9a-f]{16}$/);
  if (activity.published !== undefined) {
    expect(activity.published.from < activity.published.to).toBe(true);
    expect(activity.published.from).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  } else expect(activity.missing).toContain("time");
  expect(Object.values(activity)).not.toContain(undefined);
  expect(Object.values(activity.object)).not.toContain(undefined);
  if (activity.object.text !== undefined) expect(activity.object.text).not.toBe("");
  expect(activity.target?.handle ?? "").not.toMatch(/^@/);
}

function packings(files: Files): Readonly<Record<string, readonly ExportInput[]>> {
  const paths = Object.keys(files);
  const half = (rest: number): Files =>
    Object.fromEntries(
      paths.filter((_, index) => index % 2 === rest).map((path) => [path, files[path] ?? ""]),
    );
  const whole = zipInput("a.zip", files);
  return {
    "one zip": [whole],
    "two parts": [zipInput("a-1.zip", half(0)), zipInput("a-2.zip", half(1))],
    "two parts, second first": [zipInput("a-2.zip", half(1)), zipInput("a-1.zip", half(0))],
    "a zip and a folder": [zipInput("a-1.zip", half(0)), ...folder(half(1))],
    "a zip in a zip": [memoryInput("outer.zip", makeZip([{ path: "inner.zip", content: zipBytes(files) }]))],
    "a folder around it": folder(Object.fromEntries(paths.map((path) => [`My export/${path}`, files[path]]))),
  };
}

function zipBytes(files: Files): Uint8Array {
  return makeZip(
    Object.entries(files).map(([path, content]) => ({ path, content: fileBytes(path, content) })),
  );
}

function zipInput(name: string, files: Files): ExportInput {
  return memoryInput(name, zipBytes(files));
}

function byFile({ activities }: ReadResult): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { id, source } of activities) {
    const list = found[source.file] ?? [];
    list.push(id);
    found[source.file] = list;
  }
  return found;
}

/** Acts by `kind/Type`, as answer keys count them. */
function countKinds(activities: readonly Activity[]): AnswerKey {
  const counts: AnswerKey = {};
  for (const { kind, type } of activities) counts[`${kind}/${type}`] = (counts[`${kind}/${type}`] ?? 0) + 1;
  return counts;
}

/** The JSON value that a pointer names; X's script prefix is passed over. */
export function resolveJson(content: string, pointer: string): Json | undefined {
  let value: Json | undefined = JSON.parse(content.replace(/^[^[{]*/, "").replace(/;\s*$/, ""));
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null) return undefined;
    value = Array.isArray(value) ? value[Number(key)] : (value as Readonly<Record<string, Json>>)[key];
  }
  return value;
}
