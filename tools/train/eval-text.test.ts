import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("eval-text.ts", import.meta.url));

function run(lines: readonly string[]): unknown[] {
  const { stdout, status } = spawnSync(process.execPath, [PROGRAM], {
    input: lines.join("\n"),
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

test("one line out for each line in, in order, whatever the line holds", () => {
  const answers = run([
    JSON.stringify({
      id: "a",
      text: "Ayo coblos Wirabrata, pemimpin jujur!",
      at: "2031-02-01",
      kind: "post",
    }),
    JSON.stringify({
      id: 7,
      text: "KPU Kabupaten Sukaraya menggelar rapat pleno",
      at: "kemarin",
      kind: "apa",
    }),
    "bukan json",
    JSON.stringify(["larik"]),
    JSON.stringify({ id: "tanpa-teks" }),
    JSON.stringify({ id: "aneh", text: "\u0000\ud800 💥".repeat(50), at: "2024-10-20T10:00:00+07:00" }),
  ]);
  expect(answers).toMatchObject([
    { id: "a", stance: "support" },
    { id: 7, stance: "neither" },
    { id: null },
    { id: null },
    { id: "tanpa-teks" },
    { id: "aneh" },
  ]);
  for (const answer of answers) expect(answer).toHaveProperty("mentions");
});
