import { readFileSync } from "node:fs";

/** Files of a triad (code or data, test, page) by path in the repository, and what is left to do by hand. */
export interface Triad {
  readonly files: ReadonlyMap<string, string>;
  /** Changes to files that are there: where the new thing is made known. */
  readonly edits?: ReadonlyMap<string, (text: string) => string>;
  readonly next: readonly string[];
}

const repository = new URL("../../", import.meta.url);

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const pascal = (name: string) => camel(`-${name}`);

/** A new rule, copied from the one that is nearest, on trial until somebody has checked it. */
export function ruleTriad(id: string, like: string): Triad {
  const source = readFileSync(new URL(`packages/packs/source/id-asn/rules/${like}.yaml`, repository), "utf8");
  const rule = source.replace(/^id: .*$/m, `id: ${id}`).replace(/^state: .*$/m, "state: trial");
  const conformance = {
    id: `${id}-contoh`,
    title: `Contoh untuk ${id}: akun yang tidak tercatat tidak menyangkut siapa pun`,
    profile: { status: "pns" },
    activities: [
      {
        id: "a1",
        type: "Like",
        kind: "reaction",
        platform: "instagram",
        published: { from: "2026-01-05T03:00:00Z", to: "2026-01-05T03:00:01Z", zone: "exact" },
        object: { type: "Note" },
        target: { handle: "tetangga.rekaan", kind: "account" },
        audience: "unknown",
        source: { file: "contoh.json", pointer: "/0" },
      },
    ],
    answers: {},
    expect: [{ activity: "a1", rule: `id-asn/${id}`, result: "unmet" }],
    others: "none",
    why: `Ganti dengan kasus yang membedakan ${id} dari ${like}. / Replace with a case that tells ${id} from ${like}.`,
  };
  return {
    files: new Map([
      [`packages/packs/source/id-asn/rules/${id}.yaml`, rule],
      [`conformance/cases/butir/${id}-contoh.json`, `${JSON.stringify(conformance, null, 2)}\n`],
    ]),
    next: [
      `Change title, text, cites, elements and examples in packages/packs/source/id-asn/rules/${id}.yaml.`,
      "npm run build:packs   (runs every example; says file, line, rule and remedy)",
      "npm run build:docs    (makes the pages docs/rules and docs/rules/en)",
    ],
  };
}

/** A new detector: a function over a scene that states one kind of fact. */
export function detectorTriad(name: string): Triad {
  const code = `import type { Scene } from "../scene.ts";
import { ownReadings, state } from "../scene.ts";

const ID = "${name}";

/** States … (one sentence: what it looks at, what fact it states). */
export function detect${pascal(name)}(scene: Scene): void {
  for (const reading of ownReadings(scene)) {
    for (const mention of reading.mentions) {
      if (!/contoh/iu.test(reading.text)) continue;
      state(scene, {
        type: "mention",
        subject: mention.subject,
        label: mention.row,
        possiblyOfficial: false,
        strength: "probable",
        evidence: { field: "text", start: mention.start, end: mention.end, row: mention.row },
        detector: ID,
        reason: "${name}-words",
      });
    }
  }
}
`;
  const test = `import { describe, expect, it } from "vitest";
import { lines } from "../detect.test-support.ts";

describe("${name}", () => {
  it("states nothing about an ordinary text", () => {
    expect(lines('post "Selamat pagi"', "${name}")).toEqual([]);
  });
});
`;
  const page = `# ${name}: … / …

## Yang dilihat / What it looks at

…

## Yang dinyatakan / What it states

…

## Seberapa pasti / How sure

…

## Alasan / Reasons

| kode / code | Indonesia | English |
| --- | --- | --- |
| \`${name}-words\` | … | … |

## Contoh / Examples

| perbuatan / act | fakta / facts |
| --- | --- |
| \`post "Selamat pagi"\` | — |
`;
  return {
    files: new Map([
      [`packages/engine/src/detect/${name}/${name}.ts`, code],
      [`packages/engine/src/detect/${name}/${name}.test.ts`, test],
      [`docs/detectors/${name}.md`, page],
    ]),
    next: [
      `Add "${name}" to DETECTOR_IDS and detect${pascal(name)} to the list in packages/engine/src/detect/create-detector.ts.`,
      "A new kind of fact goes into packages/engine/src/model/fact.ts, its words into law/words and report/messages.",
      "Bring the texts on which it must stay silent.",
    ],
  };
}

/** A new reader: one shape of one file, and how it is recognised. */
export function readerTriad(platform: string): Triad {
  const code = `import { makeObject } from "../make-object.ts";
import type { CreateReader, JsonShape } from "../shape.ts";
import { asObject, asText } from "../json/json.ts";

/** Posts: \`{"${platform}_posts": [{"text": …, "time": epoch seconds}]}\`. */
const posts: JsonShape = {
  id: "${platform}/posts",
  platform: "other",
  kinds: ["post"],
  format: "json",
  match: (head) => asObject(head.json()?.value)?.["${platform}_posts"] !== undefined,
  select: () => [["${platform}_posts", "*"]],
  read(record, context) {
    const text = asText(asObject(record)?.["text"]);
    if (text === undefined) return;
    context.emit({ type: "Create", kind: "post", object: makeObject({ type: "Note", text }) });
  },
};

/** … exports: what they look like, and where that is documented. */
export const ${camel(platform)}Reader: CreateReader = () => ({
  platform: "other",
  shapes: [posts],
  ignored: [],
  gaps: [],
  claims: () => false,
  owners: () => [],
});
`;
  const test = `import { describe, expect, it } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

describe("${platform}", () => {
  it("reads a post", async () => {
    const { activities } = await readAll(folder({ "posts.json": { ${platform}_posts: [{ text: "Selamat pagi" }] } }));
    expect(activities).toMatchObject([{ type: "Create", object: { text: "Selamat pagi" } }]);
  });
});
`;
  const page = `# ${platform}

What the export looks like, with the evidence for every shape (sample, code, issue), how each is recognised, what is
an act of the owner and what is not, time, audience, links, and what the platform never exports.

| shape | file | record | activity | evidence |
| --- | --- | --- | --- | --- |
| \`${platform}/posts\` | | | \`Create\` | |
`;
  return {
    files: new Map([
      [`packages/readers/src/${platform}/reader.ts`, code],
      [`packages/readers/src/${platform}/reader.test.ts`, test],
      [`docs/readers/${platform}.md`, page],
    ]),
    edits: new Map([
      [
        "packages/readers/src/platform-readers.ts",
        (text) =>
          text
            .replace(
              "import { facebookReader }",
              `import { ${camel(platform)}Reader } from "./${platform}/reader.ts";\nimport { facebookReader }`,
            )
            .replace(/\];\s*$/, `  { platform: "other", create: ${camel(platform)}Reader },\n];\n`),
      ],
    ]),
    next: [
      `Add "${platform}" to PLATFORMS in packages/engine/src/model/activity.ts and use it instead of "other".`,
      "It was added to packages/readers/src/platform-readers.ts; add it to readable-platforms.ts when it reads real exports.",
      "Add a generator to tools/generate/platforms.ts: that puts the reader into the contract suite, fuzzing and benches.",
    ],
  };
}
