import { nearestName } from "@netral/engine/logic";
import type { Answers, Issue, LoadedPack, Outcome, Pack } from "@netral/engine/model";
import { parseAnswers } from "@netral/engine/schema";
import { parseJsonFile } from "./parse-json-file.ts";
import { need, type Session } from "./session.ts";

/** The owner's answers, none without a file. A key no question of the pack has ends the command. */
export async function loadAnswers(
  session: Session,
  path: string | undefined,
  { pack }: LoadedPack,
): Promise<Answers> {
  if (path === undefined) return {};
  return need(knownOnly(await parseJsonFile(session, path, parseAnswers), pack, path));
}

/** A misspelt key would otherwise leave its question open unseen. */
function knownOnly(answers: Answers, { questions }: Pack, file: string): Outcome<Answers> {
  const ids = questions.map(({ id }) => id);
  const issues = Object.keys(answers).flatMap((key): Issue[] => {
    const id = key.split("@")[0] ?? key;
    return ids.includes(id) ? [] : [unknownQuestion(key, nearestName(id, ids), file)];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: answers };
}

function unknownQuestion(key: string, near: string | undefined, file: string): Issue {
  return {
    code: "answers/unknown-question",
    file,
    what: {
      id: `Tidak ada pertanyaan dengan kunci "${key}".`,
      en: `There is no question with the key "${key}".`,
    },
    why: {
      id: "Jawaban dengan kunci yang keliru tidak menjawab apa pun.",
      en: "An answer under a wrong key answers nothing.",
    },
    fix: {
      id: `${near === undefined ? "" : `Maksud Anda ${near}? `}Salin kuncinya dari laporan.`,
      en: `${near === undefined ? "" : `Did you mean ${near}? `}Copy the key from the report.`,
    },
  };
}
