import { shippedStance } from "@netral/engine/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftReportSchema } from "../schema/draft-report-schema.ts";
import { draftCheckFor, look, rules, withFirstName } from "./draft.test-support.ts";
import { applyEdits } from "./rewrite/edits.ts";

describe("kinds of drafts", () => {
  it("a post that calls to vote", () => {
    const report = look("post", "Ayo menangkan Wira Langitjaya!");
    expect(report.outcome).toBe("found");
    expect(rules(report)).toEqual(["d-2 met"]);
    expect(report.findings[0]?.spans.map(({ text }) => text)).toEqual(["menangkan", "Wira Langitjaya"]);
    expect(report.stages).toMatchObject([
      { subject: { id: "t/contoh-33/1" }, stage: { stages: ["campaign"] } },
    ]);
    expect(report.calendar.map(({ stage }) => stage)).toContain("kampanye");
  });

  it("the same words before anybody stood, and once the race is over", () => {
    expect(look("post", "Ayo menangkan Wira Langitjaya!", { at: "2021-03-01" }).outcome).toBe(
      "nothing-found",
    );
    expect(look("post", "Selamat atas pelantikan Wira Langitjaya", { at: "2025-03-01" }).findings).toEqual(
      [],
    );
  });

  it("an ordinary post", () => {
    const report = look("post", "Selamat pagi, pelayanan KTP hari ini buka pukul delapan.");
    expect(report).toMatchObject({ outcome: "nothing-found", findings: [], marks: [], suggestions: [] });
    expect(report.limits).toContain("names-on-list");
  });

  it("a comment under a campaign's post, whatever it says", () => {
    const report = look("comment", "Terima kasih infonya", {
      to: "https://www.instagram.com/contoh.wirasekar/",
    });
    expect(rules(report)).toEqual(["d-6 met"]);
    expect(report.suggestions).toEqual([{ code: "do-not-post", edits: [] }]);
  });

  it("a comment under a post nobody named: what is not known is said", () => {
    expect(look("comment", "Kapan KTP saya jadi?").outcome).toBe("nothing-found");
    expect(look("comment", "Kapan KTP saya jadi?").limits).toContain("comment-target");
    expect(look("comment", "Mantap pak, maju terus, kami dukung!").outcome).toBe("undecided");
  });

  it("a call in a group, a party tie in a bio, a campaign's name on a profile frame", () => {
    const message = look("message", "Mari kita coblos nomor urut 1 Wira Langitjaya.", { to: "Grup Kantor" });
    expect(rules(message)).toEqual(["d-8 met"]);
    expect(look("bio", "Kader Partai Contoh Nusantara").outcome).not.toBe("nothing-found");
    expect(rules(look("frame", "Dukung Wira Langitjaya #WiraSekarMenang"))).toContain("d-2 met");
  });

  it("a first name alone: nobody is accused, and the writer is asked who is meant", () => {
    const check = draftCheckFor({ registry: withFirstName("Wira") });
    const report = look("caption", "Foto bareng Pak Wira waktu kunjungan ke kantor", {}, check);
    expect(report).toMatchObject({ outcome: "undecided", findings: [], mentions: [] });
    expect(report.possibleNames).toMatchObject([
      { start: 16, end: 20, text: "Wira", person: "Wira Langitjaya", subject: { id: "t/contoh-33/1" } },
    ]);
    expect(look("caption", "Foto bareng Pak Wira", { at: "2021-03-01" }, check).possibleNames).toEqual([]);
    expect(look("post", "Ayo menangkan Wira Langitjaya!", {}, check).possibleNames).toEqual([]);
  });

  it("a body of every office that begins like a first name names nobody", () => {
    const check = draftCheckFor({ registry: withFirstName("Dharma") });
    const names = (text: string) => look("caption", text, {}, check).possibleNames;
    expect(names("Foto bareng ibu-ibu Dharma Wanita Persatuan")).toEqual([]);
    expect(names("Foto bareng Pak Dharma")).toHaveLength(1);
  });

  it("binds nobody who is no civil servant", () => {
    const check = draftCheckFor({ profile: { status: "bukan-asn", area: "33" } });
    expect(look("post", "Ayo menangkan Wira Langitjaya!", {}, check).findings).toEqual([]);
  });

  it("lets an answer decide", () => {
    const answered = draftCheckFor({ answers: { "together-in-picture@draft": "no" } });
    const words = "Sore di pantai bersama Wira Langitjaya";
    expect(rules(look("caption", words))).toContain("d-7 met");
    expect(rules(look("caption", words, {}, answered))).not.toContain("d-7 met");
  });
});

describe("what is not known is no clear result", () => {
  it("a call for somebody who is not on the list", () => {
    const report = look("post", "Jangan lupa coblos nomor 7 Panji Ranggalawe ya");
    expect(report.outcome).toBe("undecided");
    expect(report.limits).toContain("sides-without-names");
    expect(look("post", "Ayo datang ke TPS dan gunakan hak pilih Anda").outcome).toBe("nothing-found");
  });

  it("a file that was not read whole, and a picture that was read with doubt", () => {
    const unread = [
      {
        code: "document/picture-not-read",
        what: { id: "x", en: "x" },
        why: { id: "x", en: "x" },
        fix: { id: "x", en: "x" },
      },
    ];
    const pdf = look("post", "Selamat pagi semua", { document: { kind: "pdf", unread } });
    expect(pdf).toMatchObject({ outcome: "undecided", limits: expect.arrayContaining(["document-unread"]) });
    const picture = look("post", "Selamat pagi semua", { document: { kind: "image", confidence: 0.4 } });
    expect(picture.outcome).toBe("undecided");
    expect(picture.limits).toContain("picture-text-doubtful");
  });
});

describe("the picture that goes with a text", () => {
  const taken = { from: "2019-05-12T03:00:00Z", to: "2019-05-12T03:00:01Z", zone: "assumed" } as const;

  it("is looked at: its words, and when it was taken", () => {
    const poster = {
      kind: "image",
      name: "poster.png",
      text: "Coblos nomor urut 1 Wira Langitjaya",
      confidence: 0.95,
    } as const;
    const report = look("caption", "Selamat pagi", { picture: poster });
    expect(report.outcome).not.toBe("nothing-found");
    expect(report.limits).not.toContain("picture-not-seen");
    expect(report.marks).toEqual([]);
  });

  it("may be old: the date is offered for the caption, and settles it", () => {
    const report = look("caption", "Foto bersama Wira Langitjaya", { picture: { kind: "image", taken } });
    expect(report.outcome).toBe("undecided");
    expect(report.suggestions[0]).toMatchObject({
      text: "Foto bersama Wira Langitjaya (foto diambil 12 Mei 2019)",
      after: { outcome: "nothing-found" },
    });
  });

  it("is no clear result where its words were not read", () => {
    const words = { id: "x", en: "x" };
    const unread = [{ code: "document/picture-not-read", what: words, why: words, fix: words }];
    const report = look("caption", "Selamat pagi", { picture: { kind: "image", unread } });
    expect(report.outcome).toBe("undecided");
    expect(report.limits).toContain("document-unread");
  });

  it("may be a plain photo: that no words were seen is said, and the rest is checked", () => {
    const words = { id: "x", en: "x" };
    const unread = [{ code: "document/picture-no-words", what: words, why: words, fix: words }];
    const photo = { kind: "image", unread } as const;
    const clear = { outcome: "nothing-found", limits: expect.arrayContaining(["picture-no-words"]) };
    expect(look("caption", "Selamat pagi", { picture: photo })).toMatchObject(clear);
    expect(look("post", "", { document: photo })).toMatchObject(clear);
    expect(look("caption", "Ayo menangkan Wira Langitjaya!", { picture: photo }).outcome).toBe("found");
    const invited = draftCheckFor().checkDraft({
      kind: "invitation",
      text: "",
      at: "2024-10-10",
      document: photo,
    });
    expect(invited).toMatchObject({ ok: false, issues: [{ code: "document/picture-no-words" }] });
  });
});

describe("texts nobody would post", () => {
  it("a page of hashtags without a full stop", () => {
    expect(look("post", `x ${"#WiraSekarMenang ".repeat(200)}`).outcome).toBe("found");
  });
});

describe("drafts that cannot be looked at", () => {
  const { checkDraft } = draftCheckFor();
  it.each([
    ["draft/empty", { text: "  \n!! " }],
    ["draft/too-long", { text: "kata ".repeat(30_000) }],
    ["draft/not-a-date", { text: "halo", at: "2024-02-31" }],
    ["draft/not-a-date", { text: "halo", photoTaken: "kemarin" }],
  ])("%s", (code, over) => {
    const outcome = checkDraft({ kind: "post", at: "2024-10-10", ...over });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code }] });
  });
});

describe("whatever is written", () => {
  const PIECES = [
    "Ayo menangkan Wira Langitjaya!",
    "Foto bersama Wira Langitjaya",
    "#WiraSekarMenang",
    "@contoh.wirasekar",
    "Terang Sampai ke Desa",
    "coblos nomor urut 1",
    "Selamat pagi semua.",
    "Rapat di Jl. Melati no. 3, pukul 08.00.",
    "😀",
    "\n",
    "  ",
    "Kader Partai Contoh Nusantara | ",
    "ＷＩＲＡ Langitjaya",
    "jangan pilih",
    "Kami mengundang Bapak Ibu besok",
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 6 })
    .map((parts) => `x ${parts.join(" ")}`);
  const kinds = fc.constantFrom(
    "post",
    "comment",
    "caption",
    "bio",
    "frame",
    "message",
    "invitation" as const,
  );

  const check = draftCheckFor({ stance: shippedStance() });

  it("every span holds its words, every suggestion is what its edits make and was truly looked at again", () => {
    fc.assert(
      fc.property(kinds, texts, (kind, text) => {
        const report = look(kind, text, {}, check);
        expect(draftReportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
        const spans = [
          ...report.marks,
          ...report.mentions,
          ...(report.stance?.because ?? []),
          ...report.findings.flatMap((finding) => finding.spans),
          ...report.suggestions.flatMap(({ edits }) => edits.map(({ span }) => span)),
          ...(report.invitation?.signs ?? []),
          ...(report.invitation?.hosts ?? []),
        ];
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
        for (const { code, edits, text: changed, after, needs } of report.suggestions) {
          if (code === "do-not-post") continue;
          const applied = edits.map(({ span, replacement }) => ({ ...span, replacement }));
          expect(changed).toBe(applyEdits(text, applied));
          if (needs) expect(after).toBeUndefined();
          else expect(after?.findings.length).toBe(look(kind, changed ?? "", {}, check).findings.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
