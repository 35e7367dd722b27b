import { nearestName } from "@netral/engine/logic";
import type { Bilingual, Issue } from "@netral/engine/model";
import { fieldNames } from "./field-names.ts";
import { type FlatIssue, flatIssues } from "./flat-issues.ts";
import { jsonPointer } from "./json-pointer.ts";
import type { z } from "./strict-zod.ts";

/** Where input came from, so that a message can name the place. */
export interface InputPlace {
  /** File as the user knows it. */
  readonly file?: string | undefined;
  /** Line, counted from 1, of the value at a JSON Pointer. */
  readonly lineOf?: ((pointer: string) => number | undefined) | undefined;
}

/** How the issues of one kind of input are worded. */
export interface InputKind {
  /** First part of every code: `profile` gives `profile/unknown-field`. */
  readonly name: string;
  /** Why a mistake in it matters. */
  readonly why: Bilingual;
  /** The rule a path lies in, where the input holds rules. */
  readonly ruleAt?: (path: readonly PropertyKey[]) => string | undefined;
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { id: "teks", en: "text" },
  number: { id: "angka", en: "a number" },
  int: { id: "bilangan bulat", en: "a whole number" },
  boolean: { id: "true atau false", en: "true or false" },
  array: { id: "daftar [...]", en: "a list [...]" },
  object: { id: "objek {...}", en: "an object {...}" },
  record: { id: "objek {...}", en: "an object {...}" },
};

/** Formats a schema may ask for, by the message its check carries. */
const FORMATS: Readonly<Record<string, Bilingual>> = {
  instant: {
    id: "Tulis waktu lengkap dengan zona, misalnya 2024-09-22T03:00:00Z.",
    en: "Write a full time with its zone, for example 2024-09-22T03:00:00Z.",
  },
  interval: {
    id: '"to" harus setelah "from".',
    en: '"to" must come after "from".',
  },
  date: {
    id: "Tulis tanggal yang ada sebagai TTTT-BB-HH, misalnya 2024-09-22.",
    en: "Write an existing date as YYYY-MM-DD, for example 2024-09-22.",
  },
  "partial-date": {
    id: "Tulis TTTT, TTTT-BB, atau TTTT-BB-HH.",
    en: "Write YYYY, YYYY-MM or YYYY-MM-DD.",
  },
  id: {
    id: "Pakai huruf kecil, angka, dan tanda hubung.",
    en: "Use lower-case letters, digits and hyphens.",
  },
  rule: {
    id: "Tulis kode lengkapnya, misalnya id-asn/d-6.",
    en: "Write its full id, for example id-asn/d-6.",
  },
  area: {
    id: "Tulis kode wilayah Kemendagri, misalnya 31 atau 32.73.",
    en: "Write a Kemendagri area code, for example 31 or 32.73.",
  },
  reason: {
    id: "Tulis alasannya dengan beberapa kata.",
    en: "Write the reason in a few words.",
  },
  ticket: {
    id: "Tulis kode pasangan calon dari registri, misalnya t/….",
    en: "Write a ticket id of the registry, for example t/….",
  },
};

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

interface Wording {
  readonly code: string;
  readonly what: Bilingual;
  readonly fix: Bilingual;
}

function nearest(near: string | undefined, otherwise: Bilingual): Bilingual {
  return near === undefined
    ? otherwise
    : {
        id: `Mungkin maksudnya "${near}". ${otherwise.id}`,
        en: `Perhaps "${near}" was meant. ${otherwise.en}`,
      };
}

function oneOf(names: readonly string[]): Bilingual {
  const list = names.join(", ");
  return { id: `Yang dikenal: ${list}.`, en: `Known: ${list}.` };
}

function word(issue: FlatIssue, allowed: readonly string[]): Wording {
  const field = String(issue.path.at(-1) ?? "");
  const named: Bilingual =
    field === "" ? { id: "isinya", en: "the content" } : { id: `"${field}"`, en: `"${field}"` };
  switch (issue.kind) {
    case "unknown-field":
      return {
        code: "unknown-field",
        what: { id: `"${issue.field}" tidak dikenal di sini.`, en: `"${issue.field}" is not known here.` },
        fix: nearest(nearestName(issue.field, allowed), oneOf(allowed)),
      };
    case "no-alternative": {
      const found = issue.fields.map((name) => `"${name}"`).join(", ") || "{}";
      const near = issue.fields
        .map((name) => nearestName(name, issue.allowed))
        .find((name) => name !== undefined);
      return {
        code: "unknown-word",
        what: { id: `${found} tidak dikenal di sini.`, en: `${found} is not known here.` },
        fix: nearest(near, oneOf(issue.allowed)),
      };
    }
    case "missing":
      return {
        code: "missing",
        what: { id: `${named.id} belum diisi.`, en: `${named.en} is missing.` },
        fix: { id: `Tambahkan ${named.id}.`, en: `Add ${named.en}.` },
      };
    case "wrong-type": {
      const expected = TYPES[issue.expected] ?? { id: issue.expected, en: issue.expected };
      return {
        code: "wrong-type",
        what: { id: `${named.id} bukan ${expected.id}.`, en: `${named.en} is not ${expected.en}.` },
        fix: { id: `Isi dengan ${expected.id}.`, en: `Use ${expected.en}.` },
      };
    }
    case "not-a-choice": {
      const near = typeof issue.value === "string" ? nearestName(issue.value, issue.choices) : undefined;
      return {
        code: "not-a-choice",
        what: {
          id: `${quoted(issue.value)} bukan pilihan untuk ${named.id}.`,
          en: `${quoted(issue.value)} is no choice for ${named.en}.`,
        },
        fix: nearest(near, oneOf(issue.choices)),
      };
    }
    case "empty":
      return {
        code: "empty",
        what: { id: `${named.id} kosong.`, en: `${named.en} is empty.` },
        fix: { id: "Isi paling sedikit satu.", en: "Give at least one." },
      };
    case "malformed":
      return {
        code: `malformed-${FORMATS[issue.rule] ? issue.rule : "value"}`,
        what: {
          id: `${quoted(issue.value)} tidak sah untuk ${named.id}.`,
          en: `${quoted(issue.value)} is not valid for ${named.en}.`,
        },
        fix: FORMATS[issue.rule] ?? {
          id: "Bandingkan dengan contoh di dokumentasi.",
          en: "Compare with the example in the documentation.",
        },
      };
  }
}

/** The line of a path, or of the nearest place around it that stands in the file. */
function lineNear(path: readonly PropertyKey[], { lineOf }: InputPlace): number | undefined {
  if (lineOf === undefined) return undefined;
  for (let length = path.length; length >= 0; length--) {
    const line = lineOf(jsonPointer(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return undefined;
}

/** Puts an issue at a path of the input: pointer, and line, file and rule as far as known. */
export function placedIssue(
  kind: InputKind,
  path: readonly PropertyKey[],
  wording: Wording,
  place: InputPlace = {},
): Issue {
  const pointer = jsonPointer(path);
  const line = lineNear(path, place);
  const rule = kind.ruleAt?.(path);
  return {
    code: `${kind.name}/${wording.code}`,
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(line === undefined ? {} : { line }),
    pointer,
    ...(rule === undefined ? {} : { rule }),
    what: wording.what,
    why: kind.why,
    fix: wording.fix,
  };
}

/** Words what a schema found wrong with an input, one issue a problem, in both languages. */
export function inputIssues(
  root: unknown,
  found: z.core.$ZodError,
  schema: z.core.$ZodType,
  kind: InputKind,
  place: InputPlace = {},
): Issue[] {
  return flatIssues(found.issues, root).map((issue) => {
    const path = issue.kind === "unknown-field" ? [...issue.path, issue.field] : issue.path;
    return placedIssue(kind, path, word(issue, fieldNames(schema, issue.path)), place);
  });
}
