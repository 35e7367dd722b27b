import { describe, expect, it } from "vitest";
import { draftCheckFor, examplePack, look, rules } from "../draft.test-support.ts";

const judgement = (...lines: readonly string[]) => look("invitation", lines.join("\n")).invitation?.judgement;

describe("a campaign, by its own words", () => {
  it.each([
    ["Diharapkan hadir pada Deklarasi Relawan Wira-Sekar, Sabtu 12 Oktober 2024"],
    ["Kami mengundang Bapak/Ibu ke Deklarasi Relawan Sahabat Perubahan, kaos merah"],
    ["Tim Pemenangan mengundang Anda pada konsolidasi saksi tingkat kecamatan"],
    ["DPC Partai Contoh Nusantara mengundang Bapak/Ibu pada halal bihalal partai"],
    ["Ayo ikut jalan sehat bersama Wira Langitjaya, banyak doorprize!"],
    ["Kopdar relawan hari Minggu di posko pemenangan"],
    ["Silaturahmi warga bersama calon bupati, pembagian sembako"],
    ["Undangan sosialisasi visi misi paslon nomor 2 di balai desa"],
  ])("%s", (text) => {
    const report = look("invitation", text);
    expect(report.invitation?.judgement).toBe("campaign");
    expect(report.outcome).toBe("undecided");
  });
});

describe("an official event comes out fine", () => {
  it.each([
    [
      "KOMISI PEMILIHAN UMUM KOTA CONTOH\nNomor: 005/12/KPU/2024\nPerihal: Undangan\nKami mengundang Bapak/Ibu pada Sosialisasi Tahapan Pilkada\nHari: Rabu, 16 Oktober 2024\nTempat: Aula Kecamatan",
    ],
    ["Bawaslu Kota Contoh mengundang Bapak/Ibu pada Deklarasi Kampanye Damai, 24 September 2024"],
    ["Bawaslu mengundang ASN pada sosialisasi netralitas: larangan ikut kampanye akbar dan relawan"],
    ["Dinas Pendidikan mengundang guru pada rapat koordinasi ujian, Senin 14 Oktober 2024 di aula"],
    ["Badan Kepegawaian Daerah mengundang Saudara pada apel netralitas ASN, pakaian batik Korpri"],
    ["Puskesmas Melati mengundang kader pada kampanye imunisasi, 15 Oktober 2024"],
    [
      "DINAS KESEHATAN\nNomor: 1/KS/2024\nKami mengundang Saudara pada senam bersama dan bakti sosial, 12 November 2024\nPakaian: kaos olahraga biru",
    ],
    ["DPRD Kota Contoh mengundang ASN pada rapat paripurna, 30 September 2024"],
    ["BPBD Kota Contoh mengundang relawan bencana pada pelatihan, 15 Oktober 2024"],
  ])("%s", (text) => {
    const report = look("invitation", text);
    expect(report.invitation?.judgement).toBe("official");
    expect(report.outcome).toBe("nothing-found");
  });

  it.each([
    ["Panitia masjid mengundang Bapak/Ibu pada pengajian rutin, Jumat 11 Oktober 2024"],
    ["Mohon kehadirannya pada syukuran pernikahan anak kami, Sabtu 12 Oktober 2024. Keluarga Besar Anu"],
    ["Karang Taruna menggelar jalan sehat HUT RI, kaos merah putih, 17 Agustus 2025"],
    ["Ketua RT 05 mengundang warga kerja bakti hari Minggu besok jam 7"],
  ])("an ordinary invitation of neighbours: %s", (text) => {
    const report = look("invitation", text);
    expect(report.invitation?.judgement).toBe("no-sign");
    expect(report.outcome).toBe("nothing-found");
  });
});

describe("what is open is asked", () => {
  it("nobody invites", () => {
    const { invitation, outcome } = look("invitation", "Hadir ya besok jam 7 di lapangan");
    expect(invitation).toMatchObject({
      judgement: "unclear",
      event: { from: "2024-10-11", dayFrom: "text" },
    });
    expect(invitation?.askHost[0]).toBe("who-invites");
    expect(outcome).toBe("undecided");
  });

  it("an office's guest who stands for election, and a debate of candidates", () => {
    expect(judgement("Dinas Sosial mengundang pada bakti sosial, sambutan oleh Wira Langitjaya")).toBe(
      "may-be",
    );
    expect(judgement("KPU Provinsi Contoh mengundang pada debat publik pasangan calon")).toBe("may-be");
  });

  it("a dress in a colour and a crowd, from nobody in particular", () => {
    expect(judgement("Senam massal hari Minggu, pakai kaos kuning, ajak keluarga")).toBe("may-be");
  });
});

describe("the law on the day of the event", () => {
  const text = "Tim relawan mengundang Anda ke deklarasi Wira-Sekar";

  it("is the event's, not today's", () => {
    const stages = (words: string) => look("invitation", words).stages.flatMap(({ stage }) => stage.stages);
    expect(stages(`${text}, Sabtu 12 Oktober 2024`)).toEqual(["campaign"]);
    expect(stages(`${text}, Selasa 26 November 2024`)).toEqual(["quiet"]);
    expect(rules(look("invitation", `${text}, 12 Oktober 2024`))).toContain("d-4 unknown");
  });

  it("is open where no day is said, and the user's own where it is given", () => {
    expect(look("invitation", text).limits).toContain("event-day-unknown");
    expect(look("invitation", text, { eventDay: "2024-10-20" }).invitation?.event).toMatchObject({
      from: "2024-10-20",
      dayFrom: "given",
    });
  });

  it("is the calendar file's where there is one", () => {
    const start = { from: "2024-10-20T02:00:00Z", to: "2024-10-20T02:00:01Z", zone: "exact" } as const;
    const document = { kind: "calendar", event: { start, place: "Aula", organizer: "Tim relawan" } } as const;
    expect(look("invitation", text, { document }).invitation?.event).toEqual({
      from: "2024-10-20",
      to: "2024-10-20",
      dayFrom: "calendar",
      place: "Aula",
    });
  });
});

describe("what authorities said", () => {
  const { officialAnswers, disputes } = examplePack.pack;
  const known = new Set(officialAnswers.map(({ id }) => id));

  it("is the pack's own: answers and disputes about attending", () => {
    const { invitation } = look("invitation", "Hadir ya besok");
    expect(invitation?.answers.length).toBeGreaterThan(3);
    expect(invitation?.answers.every((id) => known.has(id))).toBe(true);
    expect(invitation?.disputes).toEqual(["passive-attendance"]);
    expect(disputes.map(({ id }) => id)).toContain("passive-attendance");
  });

  it("leaves spouses out unless one stands", () => {
    const spouse = draftCheckFor({ profile: { status: "pns", area: "33", spouseStands: true } });
    const answers = (check?: typeof spouse) =>
      look("invitation", "Hadir ya besok", {}, check).invitation?.answers;
    expect(answers()).not.toContain("q028");
    expect(answers(spouse)).toContain("q028");
  });

  it("stands behind the steps on arrival", () => {
    const steps = look("invitation", "Hadir ya besok").invitation?.onArrival ?? [];
    expect(steps.map(({ step }) => step)).toContain("leave");
    expect(steps.find(({ step }) => step === "leave")?.answers).toEqual(["q026"]);
  });
});
