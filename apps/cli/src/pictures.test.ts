import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckReport } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import type { Door } from "./door.ts";
import { demo, netral, scratch } from "./test-door.test-support.ts";

const folder = scratch();
const PICTURE = new URL("../../../packages/documents/src/image/poster.jpg", import.meta.url).pathname;
const posts = ["1", "2"].map((name) => ({
  media: [
    { uri: `media/posts/${name}.jpg`, creation_timestamp: 1_728_900_000, title: `Semangat pagi ${name}` },
  ],
  creation_timestamp: 1_728_900_000,
  title: `Semangat pagi ${name}`,
}));
mkdirSync(join(folder, "your_instagram_activity", "media"), { recursive: true });
mkdirSync(join(folder, "media", "posts"), { recursive: true });
writeFileSync(join(folder, "your_instagram_activity", "media", "posts_1.json"), JSON.stringify(posts));
cpSync(PICTURE, join(folder, "media", "posts", "1.jpg"));

/** Sees the same words in every picture. */
const recogniser: Door["recogniser"] = async () => ({
  recognise: async () => ({ text: "SURYA WIRATAMA\nCoblos nomor 2", confidence: 0.9 }),
  start: async () => undefined,
  close: async () => undefined,
});
const CHECK = [
  "check",
  folder,
  "--registry",
  demo("registry.json"),
  "--profile",
  demo("profile.json"),
  "--lang",
  "en",
];

describe("netral check --pictures", () => {
  it("opens no picture unless asked", async () => {
    const fail: Door["recogniser"] = () => Promise.reject(new Error("asked for"));
    const { out, code } = await netral(CHECK, { recogniser: fail });
    expect(out).not.toContain("Pictures in your posts");
    expect(code).toBe(0);
  });

  it("finds a poster's words, says that they stand in the picture, and what was not read", async () => {
    const { out } = await netral([...CHECK, "--pictures"], { recogniser });
    const said = out.replace(/\s+/g, " ");
    expect(said).toContain(
      "words read in 1, none found for certain in 0, 0 could not be opened, 1 not in the",
    );
    expect(said).toMatch(/“.+” in the picture/);
  });

  it("counts a picture that is not there as something unread", async () => {
    const none: Door["recogniser"] = async () => ({
      ...(await recogniser()),
      recognise: async () => ({ text: "", confidence: 0 }),
    });
    const { code, out } = await netral([...CHECK, "--pictures", "--format", "json"], { recogniser: none });
    const report = JSON.parse(out) as CheckReport;
    expect(report.coverage).toMatchObject({ complete: false, pictures: { wordless: 1, missing: 1 } });
    expect(code).toBe(3);
  });
});
