import type { Issue, Outcome } from "@netral/engine/model";
import { fileIssue } from "./door.ts";
import { need, type Session } from "./session.ts";

type Parse<T> = (json: unknown, place: { readonly file: string }) => Outcome<T>;

/** Reads a JSON file of the user's and parses it; every problem names the file, and ends the command. */
export async function parseJsonFile<T>({ door }: Session, path: string, parse: Parse<T>): Promise<T> {
  return need(parse(need(jsonOf(path, need(await door.readText(path)))), { file: path }));
}

function jsonOf(path: string, text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return { ok: false, issues: [notJson(path, text, error instanceof Error ? error.message : "")] };
  }
}

function notJson(path: string, text: string, message: string): Issue {
  const at = /position (\d+)/.exec(message)?.[1];
  const line = at === undefined ? undefined : text.slice(0, Number(at)).split("\n").length;
  return {
    ...fileIssue(
      "file/not-json",
      path,
      { id: `${path} bukan JSON yang utuh`, en: `${path} is not whole JSON` },
      {
        id: "Periksa tanda kurung, koma, dan tanda kutip di sekitar baris itu.",
        en: "Check brackets, commas and quotes around that line.",
      },
    ),
    ...(line === undefined ? {} : { line }),
  };
}
