import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNodeInputs } from "./open-node-inputs.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "netral-inputs-"));
  await mkdir(join(root, "export", "likes"), { recursive: true });
  await writeFile(join(root, "secret.json"), "{}");
  await writeFile(join(root, "export", "likes", "liked_posts.json"), "[1,2,3]");
  await symlink(join(root, "secret.json"), join(root, "export", "link.json"));
});
afterAll(() => rm(root, { recursive: true }));

describe("files and folders of this machine", () => {
  test("a folder gives its files by their path inside it; links are not followed", async () => {
    const opened = await openNodeInputs([join(root, "export")]);
    expect(opened.ok && opened.value.map((input) => [input.name, input.size])).toEqual([
      ["likes/liked_posts.json", 7],
    ]);
  });

  test("a file gives the ranges asked for", async () => {
    const opened = await openNodeInputs([join(root, "export", "likes", "liked_posts.json")]);
    const input = opened.ok ? opened.value[0] : undefined;
    expect(input?.name).toBe("liked_posts.json");
    expect(new TextDecoder().decode(await input?.read(1, 3))).toBe("1,2");
    expect(await input?.read(5, 100)).toHaveLength(2);
    expect(await input?.read(50, 1)).toHaveLength(0);
  });

  test("what is not there is an issue", async () => {
    const opened = await openNodeInputs([join(root, "nowhere.zip")]);
    expect(opened.ok ? [] : opened.issues.map((issue) => issue.code)).toEqual(["read/cannot-open"]);
  });
});
