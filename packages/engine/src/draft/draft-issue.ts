import { datePrecision } from "@netral/engine/logic";
import type { Issue } from "@netral/engine/model";
import type { DraftRequest } from "./draft-request.ts";

/** Characters of the longest draft; every platform's longest post is shorter (Facebook: 63,206). */
export const DRAFT_LIMIT = 100_000;

/** What is wrong with a request; undefined when it can be looked at. */
export function draftIssue(request: DraftRequest): Issue | undefined {
  if (!/[\p{L}\p{N}]/u.test(request.text) && !isBarePicture(request)) {
    return request.document?.unread?.[0] ?? EMPTY;
  }
  if (request.text.length > DRAFT_LIMIT) return tooLong(request.text.length);
  const days = [request.at, request.eventDay].filter((day) => day !== undefined);
  const wrong = days.find((day) => datePrecision(day) !== "day");
  if (wrong !== undefined) return notADate(wrong, "2024-09-22");
  const { photoTaken } = request;
  const isDate = photoTaken === undefined || /^(?:day|month|year)$/.test(datePrecision(photoTaken) ?? "");
  return isDate ? undefined : notADate(photoTaken, "2019-03-12");
}

/** A photo may be posted without a word; an invitation or a comment without words is none. */
function isBarePicture({ kind, document, picture }: DraftRequest): boolean {
  const isPosted = kind === "post" || kind === "caption" || kind === "frame";
  return isPosted && (document?.kind === "image" || picture !== undefined);
}

const EMPTY: Issue = {
  code: "draft/empty",
  what: { id: "Naskahnya kosong.", en: "The draft is empty." },
  why: { id: "Tidak ada kata yang dapat diperiksa.", en: "There are no words to look at." },
  fix: {
    id: "Tulis naskahnya, misalnya: “Selamat pagi”.",
    en: "Write the draft, for example “Selamat pagi”.",
  },
};

function tooLong(length: number): Issue {
  return {
    code: "draft/too-long",
    what: {
      id: `Naskahnya ${length} huruf, lebih dari ${DRAFT_LIMIT}.`,
      en: `The draft has ${length} characters, more than ${DRAFT_LIMIT}.`,
    },
    why: {
      id: "Kiriman sepanjang itu tidak ada di media sosial mana pun; mungkin berkasnya keliru.",
      en: "No social medium takes a post that long; this may be the wrong file.",
    },
    fix: { id: "Periksa bagian yang akan diunggah saja.", en: "Check only the part that will be posted." },
  };
}

function notADate(given: string, example: string): Issue {
  return {
    code: "draft/not-a-date",
    what: { id: `“${given}” bukan tanggal.`, en: `“${given}” is no date.` },
    why: {
      id: "Tahap pemilihan bergantung pada tanggalnya.",
      en: "The stage of an election depends on the day.",
    },
    fix: { id: `Tulis misalnya ${example}.`, en: `Write for example ${example}.` },
  };
}
