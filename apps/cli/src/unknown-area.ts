import type { Outcome } from "@netral/engine/model";

/** The refusal of an area code the registry does not have. */
export function unknownArea(code: string): Outcome<never> {
  return {
    ok: false,
    issues: [
      {
        code: "calendar/unknown-area",
        what: { id: `Wilayah ${code} tidak dikenal.`, en: `Area ${code} is not known.` },
        why: {
          id: "Tahapan yang mengikat bergantung pada wilayah tempat Anda bekerja.",
          en: "The stages that bind depend on the area where you work.",
        },
        fix: {
          id: "Tulis kode Kemendagri provinsi (31) atau kabupaten/kota (32.73).",
          en: "Write the Kemendagri code of a province (31) or a regency or city (32.73).",
        },
      },
    ],
  };
}
