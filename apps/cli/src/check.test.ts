import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CheckReport } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { DEMO_CHECK, demo, netral, scratch } from "./test-door.test-support.ts";

const folder = scratch();
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const reportOf = async (...args: string[]): Promise<CheckReport> =>
  JSON.parse((await netral([...DEMO_CHECK, "--format", "json", "--reveal", ...args])).out);

describe("netral check on the sample", () => {
  it("tells in Indonesian what was read, what needs a look, and that nobody is guilty", async () => {
    const { code, out, err } = await netral(DEMO_CHECK);
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out).toContain("Yang dibaca");
    expect(out).toContain("circle_shares.json");
    expect(out).toContain("SKB Netralitas 2022, Lampiran II, disiplin nomor 6");
    expect(out).toContain("Foto lama, diunggah 20 Mei 2021, sebelum masa pencalonan.");
    expect(out).toContain("Netral tidak menyatakan siapa pun bersalah.");
    expect(out).not.toContain("\u001B[");
    // Eight findings for a worried reader: a summary on one screen, and a few pages in all.
    expect(out.split("\n").length).toBeLessThan(220);
    expect(out.indexOf("Satu per satu")).toBeLessThan(2000);
  });

  it("tells the same in English", async () => {
    const { out } = await netral([...DEMO_CHECK, "--lang", "en"]);
    expect(out).toContain("Old photo, posted on 20 May 2021, before the candidacy.");
    expect(out).not.toMatch(/Yang dibaca|tidak cocok/);
  });

  it("finds the likes of one account as one thing, the day of determination undecided, the office clean", async () => {
    const { groups, counts, notices } = await reportOf();
    const keys = groups.map(({ key, count, level }) => `${key} ${count} ${level}`);
    const pair = "t/contoh/2";
    expect(keys).toContain(`id-asn/d-6|${pair}|met|Like|instagram:suryalestari.contoh 14 risk`);
    expect(keys).toContain(`id-asn/ke-4|${pair}|met|Like|instagram:suryalestari.contoh 2 risk`);
    expect(keys).toContain(`id-asn/d-6|${pair}|unknown|Like|instagram:suryalestari.contoh 1 advice`);
    expect(keys).toContain(`id-asn/d-6|${pair}|unknown|Follow|instagram:surya.wiratama.contoh 1 advice`);
    expect(keys).toContain(`id-asn/d-6|${pair}|met|Create|instagram:suryalestari.contoh 1 violation`);
    expect(JSON.stringify(groups)).not.toContain("kpu.kotacontoh");
    expect(counts.activities).toBe(41);
    expect(notices.map(({ code }) => code)).toEqual(["old-photo", "party-account"]);
  });

  it("decides what was undecided once a question is answered", async () => {
    const answers = file("answers.json", {
      format: "netral-answers/1",
      answers: { "campaign-account@instagram:surya.wiratama.contoh": "no" },
    });
    const before = await reportOf();
    const after = await reportOf("--answers", answers);
    const follows = ({ groups }: CheckReport) => groups.filter(({ key }) => key.includes("|Follow|"));
    expect(follows(before)).toHaveLength(1);
    expect(follows(after)).toHaveLength(0);
  });

  it("assumes a civil servant without a profile, and says so", async () => {
    const { out } = await netral(["check", demo("export"), "--registry", demo("registry.json")]);
    expect(out).toContain("karena tidak ada keterangan lain");
  });

  it("judges nobody who is not bound", async () => {
    const profile = file("swasta.json", { status: "swasta", area: "98.01" });
    const { code, out } = await netral([
      "check",
      demo("export"),
      "--registry",
      demo("registry.json"),
      "--profile",
      profile,
      "--format",
      "json",
    ]);
    expect(JSON.parse(out).groups).toEqual([]);
    expect(code).toBe(3);
  });

  it("sets findings aside with a reason, and remembers a baseline that names nobody", async () => {
    const [group] = (await reportOf()).groups;
    const suppressions = file("suppressions.json", {
      format: "netral-suppressions/1",
      suppressions: [{ finding: group?.key, reason: "Sudah dihapus dan dilaporkan ke BKPSDM." }],
    });
    const set = await reportOf("--suppressions", suppressions);
    expect(set.groups.map(({ key }) => key)).not.toContain(group?.key);
    expect(set.suppressed).toHaveLength(group?.count ?? 0);

    const baseline = join(folder, "baseline.json");
    await netral([...DEMO_CHECK, "--write-baseline", baseline]);
    expect(readFileSync(baseline, "utf8")).not.toMatch(/surya|rahma|id-asn/);
    const { code } = await netral([...DEMO_CHECK, "--baseline", baseline]);
    expect(code).toBe(3);
  });

  it.each(["human", "json", "sarif", "html", "md", "csv"])(
    "writes %s, whole or not at all, never over an input",
    async (format) => {
      const target = join(folder, `report.${format}`);
      const { code, out } = await netral([...DEMO_CHECK, "--format", format, "-o", target]);
      expect(code).toBe(1);
      expect(out).toBe("");
      expect(readFileSync(target, "utf8").length).toBeGreaterThan(1000);
      const overwrite = await netral([...DEMO_CHECK, "--format", format, "-o", demo("export")]);
      expect(overwrite.code).toBe(2);
      expect(overwrite.err).toContain("masukan");
    },
  );

  it("leaves other people out of every file unless asked", async () => {
    for (const format of ["json", "sarif", "html", "md", "csv"]) {
      const { out } = await netral([...DEMO_CHECK, "--format", format]);
      expect(out).not.toContain("zoe.contoh");
    }
  });
});

describe("exit codes, row by row", () => {
  const overlay = ["--registry", demo("registry.json"), "--profile", demo("profile.json")];
  const instagram = (files: Readonly<Record<string, unknown>>) => {
    const root = scratchExport(files);
    return ["check", root, ...overlay];
  };
  const following = (handle: string, timestamp: number) => ({
    "connections/followers_and_following/following.json": {
      relationships_following: [
        {
          title: "",
          string_list_data: [{ href: `https://www.instagram.com/${handle}`, value: handle, timestamp }],
        },
      ],
    },
  });

  it("0: all read, nothing found", async () => {
    const { code } = await netral(instagram(following("zoe.contoh", 1_700_000_000)));
    expect(code).toBe(0);
  });

  it("1: something at the threshold", async () => {
    const { code } = await netral(instagram(following("suryalestari.contoh", 1_728_500_000)));
    expect(code).toBe(1);
  });

  it("3: undecided; 1 when advice is the threshold", async () => {
    const args = instagram(following("surya.wiratama.contoh", 1_728_500_000));
    expect((await netral(args)).code).toBe(3);
    expect((await netral([...args, "--fail-on", "advice"])).code).toBe(1);
  });

  it("0: a risk below the threshold of violation", async () => {
    const args = instagram(following("suryalestari.contoh", 1_728_500_000));
    expect((await netral([...args, "--fail-on", "violation"])).code).toBe(0);
  });

  it("3: older law is not assessed", async () => {
    const old = file("old.json", {
      elections: [{ id: "dulu", name: "Dulu", area: "id-98.01", stages: [] }],
      contests: [{ id: "c/dulu", election: "dulu", area: "id-98.01", office: "Wali Kota" }],
      persons: [{ id: "p/dulu", name: "Dulu Sekali", sources: ["contoh"] }],
      tickets: [
        {
          id: "t/dulu",
          contest: "c/dulu",
          number: 1,
          members: [{ person: "p/dulu", seat: "single", from: "2020-08-01", sources: ["contoh"] }],
          statuses: [
            { status: "bakal-calon", from: "2020-08-01", sources: ["contoh"] },
            { status: "calon", from: "2020-09-23", sources: ["contoh"] },
            { status: "selesai", from: "2021-01-20", sources: ["contoh"] },
          ],
        },
      ],
      accounts: [
        {
          id: "a/dulu",
          of: "t/dulu",
          platform: "instagram",
          handle: "dulu.contoh",
          role: "pair",
          validFrom: null,
          validTo: null,
          confidence: "high",
          sources: ["contoh"],
        },
      ],
    });
    const { code, out } = await netral([
      ...instagram(following("dulu.contoh", 1_602_000_000)),
      "--registry",
      old,
      "--format",
      "json",
    ]);
    expect(JSON.parse(out).groups).toMatchObject([{ rule: "id-asn/d-6", result: "not-assessed" }]);
    expect(code).toBe(3);
  });

  it("2: an unknown flag, command or value", async () => {
    for (const args of [
      ["check"],
      ["cek", "x"],
      [...DEMO_CHECK, "--fomat", "json"],
      [...DEMO_CHECK, "--since", "kemarin"],
    ]) {
      const { code, err } = await netral(args);
      expect(code).toBe(2);
      expect(err).toContain("netral --help");
    }
  });

  let made = 0;
  function scratchExport(files: Readonly<Record<string, unknown>>): string {
    const root = join(folder, `export-${made++}`);
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(content));
    }
    return root;
  }
});
