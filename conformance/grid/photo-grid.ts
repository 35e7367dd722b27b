import type { Audience, ConformanceCase, Result } from "@netral/engine/model";
import { photo } from "../acts.ts";
import { expectResult, makeCase } from "../case.ts";
import { TIMELINE } from "./timeline.ts";

const MAIN = "t/contoh-2025/32.73/2";
const PROFILE = { status: "pns", area: "32.73" } as const;

const PICTURES = [
  {
    id: "kata",
    what: "Foto dengan keterangan 'foto bareng'",
    text: "Foto bareng Satyagama Wirabuana di pasar",
    tags: [],
  },
  {
    id: "tanda",
    what: "Foto yang menandai akun calon",
    text: "Di pasar pagi ini",
    tags: ["satyagamawirabuana"],
  },
] as const;

const AUDIENCES: readonly (readonly [Audience, Result])[] = [
  ["public", "met"],
  ["unknown", "unknown"],
  ["followers", "unmet"],
  ["group", "unmet"],
  ["direct", "unmet"],
];

const WHY =
  "Butir KE-5 dan D-7 SKB 2022; Q013: foto bersama (bakal) calon di media yang dapat diakses publik / a picture together, on media the public can access";

/** A picture with a contestant × stage, and × who could see it. */
export function photoGrid(): ConformanceCase[] {
  const byStage = PICTURES.map(({ id, what, text, tags }) =>
    makeCase({
      id: `foto-${id}`,
      title: `${what}, tahap demi tahap`,
      profile: PROFILE,
      needs: [MAIN],
      activities: TIMELINE.map((moment) =>
        photo({ id: moment.id, at: moment.at, text, audience: "public", ...(tags.length > 0 && { tags }) }),
      ),
      expect: TIMELINE.flatMap((moment) => [
        expectResult(moment.id, "ke-5", moment.ethics, moment.startDisputed),
        expectResult(moment.id, "d-7", moment.discipline),
      ]),
      others: "none",
      why: `${WHY}.`,
    }),
  );
  const byAudience = makeCase({
    id: "foto-khalayak",
    title: "Foto bersama calon pada masa kampanye menurut khalayaknya",
    profile: PROFILE,
    needs: [MAIN],
    activities: AUDIENCES.map(([audience]) =>
      photo({
        id: audience,
        at: "2025-10-15T10:00:00+07:00",
        text: "Foto bareng Satyagama Wirabuana di pasar",
        audience,
      }),
    ),
    expect: AUDIENCES.map(([audience, result]) => expectResult(audience, "d-7", result)),
    others: "none",
    why: `${WHY}; khalayak yang tidak diketahui tetap belum pasti / an unknown audience stays unknown.`,
  });
  return [...byStage, byAudience];
}
