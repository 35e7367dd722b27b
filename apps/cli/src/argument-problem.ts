import type { Bilingual, Issue } from "@netral/engine/model";
import { renderIssues } from "@netral/engine/report";
import { type ArgumentScannerError, formatMessageForArgumentScannerError } from "@stricli/core";
import { isColourful } from "./is-colourful.ts";
import type { Session } from "./session.ts";

/** What an argument is called, and a whole line that has one; by its placeholder. */
const ARGUMENTS: Readonly<Record<string, { readonly name: Bilingual; readonly example: string }>> = {
  ekspor: { name: { id: "ekspor", en: "export" }, example: "netral check export.zip" },
  kegiatan: {
    name: { id: "kode kegiatan", en: "id of an activity" },
    example: "netral trace export.zip df457d802a8be358",
  },
  folder: { name: { id: "folder kasus uji", en: "folder of cases" }, example: "netral conformance cases/" },
};

const NOTHING_DONE: Bilingual = {
  id: "Netral tidak menebak maksud perintah, jadi belum ada yang diperiksa.",
  en: "Netral does not guess what a command means, so nothing was checked.",
};

const SEE: Bilingual = { id: "Lihat: netral --help", en: "See: netral --help" };

/** An issue of the arguments; `fix` is followed by where the help is. */
function problem(code: string, what: Bilingual, fix: Bilingual): Issue {
  const end = (text: string, see: string) => (text === "" ? see : `${text} ${see}`);
  return {
    code: `arguments/${code}`,
    what,
    why: NOTHING_DONE,
    fix: { id: end(fix.id, SEE.id), en: end(fix.en, SEE.en) },
  };
}

const forExample = (line: string): Bilingual => ({ id: `Misalnya: ${line}.`, en: `For example: ${line}.` });
const NONE: Bilingual = { id: "", en: "" };

function didYouMean(names: readonly string[]): Bilingual {
  const list = names.join(", ");
  return names.length === 0 ? NONE : { id: `Maksud Anda ${list}?`, en: `Did you mean ${list}?` };
}

/** The library puts names in backquotes. */
const bare = (name: string): string => name.replaceAll("`", "");

/** What a flag takes, as its parser said it; parsers write `INPUT: what is taken`. */
function takes(input: string, exception: unknown): Bilingual {
  const said = exception instanceof RangeError ? exception.message : "";
  if (!said.startsWith(`${input}: `))
    return { id: "Tulis pilihan ini tanpa nilai.", en: "Write this flag without a value." };
  const rest = said.slice(input.length + 2);
  return rest.includes(" | ")
    ? { id: `Yang dikenal: ${rest}.`, en: `Known: ${rest}.` }
    : { id: rest, en: rest };
}

/** Tells an unknown command, with the commands it may have meant. */
export function unknownCommand(session: Session, input: string, corrections: readonly string[]): string {
  const what = { id: `Perintah ${input} tidak dikenal.`, en: `There is no command ${input}.` };
  return told(session, problem("unknown-command", what, didYouMean(corrections.map(bare))));
}

/** Tells what is wrong with the arguments of a command: what, why, and what to do. */
export function argumentProblem(session: Session, error: ArgumentScannerError): string {
  const tell = (code: string, what: Bilingual, fix: Bilingual) => told(session, problem(code, what, fix));
  const flagTwice = (name: string) => ({
    id: `--${name} ditulis dua kali.`,
    en: `--${name} was given twice.`,
  });
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) =>
      tell(
        "unknown-flag",
        { id: `Pilihan --${input} tidak dikenal.`, en: `There is no flag --${input}.` },
        didYouMean(corrections.map((name) => `--${bare(name).replace(/^--/, "")}`)),
      ),
    AliasNotFoundError: ({ input }) =>
      tell(
        "unknown-flag",
        { id: `Pilihan -${input} tidak dikenal.`, en: `There is no flag -${input}.` },
        NONE,
      ),
    ArgumentParseError: ({ externalFlagNameOrPlaceholder: name, input, exception }) =>
      tell(
        "bad-value",
        {
          id: `"${input}" tidak dapat dipakai untuk --${name}.`,
          en: `"${input}" cannot be used for --${name}.`,
        },
        takes(input, exception),
      ),
    EnumValidationError: ({ externalFlagName: name, input, values }) =>
      tell(
        "bad-value",
        {
          id: `"${input}" tidak dapat dipakai untuk --${name}.`,
          en: `"${input}" cannot be used for --${name}.`,
        },
        { id: `Yang dikenal: ${values.join(" | ")}.`, en: `Known: ${values.join(" | ")}.` },
      ),
    UnsatisfiedFlagError: ({ externalFlagName: name }) =>
      tell(
        "value-missing",
        { id: `Nilai untuk --${name} belum ditulis.`, en: `The value of --${name} is missing.` },
        { id: `Tulis nilainya sesudah --${name}.`, en: `Write it after --${name}.` },
      ),
    UnsatisfiedPositionalError: ({ placeholder }) => {
      const { name = { id: placeholder, en: placeholder }, example } = ARGUMENTS[placeholder] ?? {};
      return tell(
        "argument-missing",
        { id: `Yang belum disebut: ${name.id}.`, en: `Missing: ${name.en}.` },
        example === undefined ? NONE : forExample(example),
      );
    },
    UnexpectedPositionalError: ({ expectedCount, input }) =>
      tell(
        "too-many-arguments",
        { id: `"${input}" terlalu banyak.`, en: `"${input}" is one too many.` },
        {
          id: `Perintah ini menerima ${expectedCount} masukan; nama yang mengandung spasi ditulis dalam tanda kutip.`,
          en: `This command takes ${expectedCount} arguments; put a name with spaces in quotation marks.`,
        },
      ),
    UnexpectedFlagError: ({ externalFlagName: name, previousInput }) =>
      tell("flag-twice", flagTwice(name), {
        id: `Tulis sekali saja, misalnya --${name} ${previousInput}.`,
        en: `Write it once, for example --${name} ${previousInput}.`,
      }),
    InvalidNegatedFlagSyntaxError: ({ externalFlagName: name, valueText }) =>
      tell(
        "bad-value",
        {
          id: `"${valueText}" tidak dapat dipakai untuk --${name}.`,
          en: `"${valueText}" cannot be used for --${name}.`,
        },
        { id: "Tulis pilihan ini tanpa nilai.", en: "Write this flag without a value." },
      ),
  });
}

function told({ door, language }: Session, issue: Issue): string {
  const { stderr } = door;
  const color = isColourful(door, stderr);
  return renderIssues([issue], { language, color, width: stderr.width }).trimEnd();
}
