import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPackDigest, loadPackJson } from "@netral/packs/node";
import { afterEach, describe, expect, test } from "vitest";
import { buildPack } from "./build-pack.ts";
import { formatIssue } from "./format-issue.ts";

const SOURCE = new URL("../../packages/packs/source/id-asn", import.meta.url).pathname;
const folders: string[] = [];

/** A copy of the pack's source with one file changed. */
function changed(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "pack-"));
  folders.push(folder);
  cpSync(SOURCE, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  return folder;
}

/** The lines a rule author reads when a changed source is built. */
function complaint(file: string, change: (text: string) => string): string {
  const outcome = buildPack(changed(file, change));
  return outcome.ok ? "" : outcome.issues.map(formatIssue).join("\n");
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("the shipped pack", () => {
  test("is what its source builds, byte for byte", () => {
    const built = buildPack(SOURCE);
    expect(built).toEqual({ ok: true, value: { json: loadPackJson(), digest: loadPackDigest() } });
  });

  test("carries its own digest", () => {
    const digest = createHash("sha256").update(loadPackJson()).digest("hex");
    expect(loadPackDigest()).toBe(`sha256:${digest}`);
  });
});

describe("a broken source is refused with file, line and remedy", () => {
  test("a question that does not exist", () => {
    const text = complaint("rules/d-5.yaml", (yaml) =>
      yaml.replace("ask: party-member", "ask: party-membre"),
    );
    expect(text).toMatch(/^rules\/d-5\.yaml:\d+ \(d-5\) pack\/dangling-reference/m);
    expect(text).toContain("party-membre");
    expect(text).toContain("→");
  });

  test("the line is that of the mistake", () => {
    const text = complaint("rules/d-5.yaml", (yaml) =>
      yaml.replace("ask: party-member", "ask: party-membre"),
    );
    const line = Number(/d-5\.yaml:(\d+)/.exec(text)?.[1]);
    const source = readFileSync(join(SOURCE, "rules/d-5.yaml"), "utf8").split("\n");
    expect(source[line - 1]).toContain("ask: party-member");
  });

  test("a mistake inside a shared piece is reported where the piece stands", () => {
    const text = complaint("fragments.yaml", (yaml) =>
      yaml.replace("ask: campaign-account", "ask: campaign-acount"),
    );
    expect(text).toMatch(/^fragments\.yaml:\d+ \(ke-4\)/m);
  });

  test("an operator that does not exist, with the one that was meant", () => {
    const text = complaint("rules/d-5.yaml", (yaml) => yaml.replace("subject: [party]", "subjek: [party]"));
    expect(text).toMatch(/^rules\/d-5\.yaml:\d+ \(d-5\) pack\//m);
  });

  test("an attribute that no fact of the kind has", () => {
    const text = complaint("fragments.yaml", (yaml) => yaml.replace("role: [team]", "role: [tim]"));
    expect(text).toMatch(/^fragments\.yaml:\d+ \(ke-4\) pack\/unknown-attribute/m);
  });

  test("a rule without an example of each result", () => {
    const text = complaint(
      "rules/d-5.yaml",
      (yaml) => `${yaml.slice(0, yaml.indexOf("  unknown:"))}  unknown: []\n`,
    );
    expect(text).toMatch(/^rules\/d-5\.yaml:\d+ \(d-5\)/m);
  });

  test("an example that does not hold", () => {
    const text = complaint("rules/d-5.yaml", (yaml) => yaml.replace("via: [bio, words]", "via: [words]"));
    expect(text).toMatch(/^rules\/d-5\.yaml:\d+ \(d-5\) pack\/example-fails/m);
  });

  test("a piece that does not exist", () => {
    const text = complaint("rules/d-6.yaml", (yaml) => yaml.replace("use: bound-asn", "use: bound-asm"));
    expect(text).toMatch(/^rules\/d-6\.yaml:\d+ pack\/unknown-fragment/m);
  });

  test("a file whose name is not its rule's id", () => {
    const text = complaint("rules/d-6.yaml", (yaml) => yaml.replace("id: d-6", "id: d-66"));
    expect(text).toMatch(/^rules\/d-6\.yaml:1 pack\/file-name/m);
  });

  test("YAML that cannot be read", () => {
    const text = complaint("rules/d-6.yaml", (yaml) => yaml.replace("title:", "title: {"));
    expect(text).toMatch(/^rules\/d-6\.yaml:\d+ pack\/yaml/m);
  });

  test("a remedy that no rule uses", () => {
    const text = complaint("remedies.yaml", (yaml) => `${yaml}\nnever-used: { id: Tidak, en: "No" }\n`);
    expect(text).toContain('"never-used"');
  });
});
