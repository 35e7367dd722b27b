import { readdirSync, readFileSync } from "node:fs";
import { NAME_TOKEN } from "@netral/engine/text";

/** Where the texts written for this project lie; never used for evaluation. */
const FOLDER = new URL("./texts/", import.meta.url);

/** A text of ours, its names already masked. */
export interface OwnText {
  readonly label: "S" | "O" | "N";
  readonly masked: string;
}

/**
 * Reads all own texts in the order of file names and lines. A line is "S text"; `{a}` and `{b}` stand for
 * candidates, `{p}` for a party; lines that start with "# " are notes.
 */
export function readOwnTexts(folder = FOLDER): OwnText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n").flatMap(readLine));
}

function readLine(line: string): OwnText[] {
  if (line === "" || line.startsWith("# ")) return [];
  const label = line.slice(0, 1);
  if ((label !== "S" && label !== "O" && label !== "N") || line[1] !== " ") {
    throw new Error(`own text: a line is "S text", "O text" or "N text": ${line}`);
  }
  return [{ label, masked: maskPlaceholders(line.slice(2)) }];
}

function maskPlaceholders(text: string): string {
  return text
    .replace(/(?<=\w)\{[abp]\}/gu, ` ${NAME_TOKEN}`)
    .replace(/\{[abp]\}(?=\w)/gu, `${NAME_TOKEN} `)
    .replace(/\{[abp]\}/gu, NAME_TOKEN)
    .replace(new RegExp(`${NAME_TOKEN}(?:[ -]| dan )${NAME_TOKEN}`, "gu"), NAME_TOKEN);
}
