import { readFileSync } from "node:fs";
import type { Issue, Outcome } from "@netral/engine/model";
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { both, sourceIssue } from "./issue.ts";

/** A parsed YAML file: its plain value and the line of every value in it. */
export interface SourceFile {
  /** Path as shown in messages, forward slashes. */
  readonly file: string;
  readonly value: unknown;
  /** Line (from 1) of the value at a JSON Pointer; the nearest parent's when the pointer leads nowhere. */
  lineOf(pointer: string): number;
}

function childOf(node: unknown, token: string): { readonly node: unknown; readonly key?: Node } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === token,
    );
    return pair === undefined ? undefined : { node: pair.value, key: pair.key as Node };
  }
  if (isSeq(node)) return { node: node.items[Number(token)] };
  return undefined;
}

function offsetOf(node: unknown): number | undefined {
  const range = (node as Node | null)?.range;
  return range?.[0];
}

/** Reads one YAML file; a syntax error comes back as an issue with its line. */
export function readSourceFile(path: string, shownAs: string): Outcome<SourceFile> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines, version: "1.2" });
  const error = document.errors[0];
  if (error !== undefined) {
    const issue: Issue = sourceIssue(
      "yaml",
      { file: shownAs, line: lines.linePos(error.pos[0]).line },
      both(`YAML tidak terbaca: ${error.code}.`, `The YAML cannot be read: ${error.code}.`),
      both("Paket tidak bisa dibangun tanpa berkas ini.", "The pack cannot be built without this file."),
      both(
        "Periksa indentasi, tanda kutip, dan tanda titik dua di baris itu.",
        "Check indentation, quotes and colons on that line.",
      ),
    );
    return { ok: false, issues: [issue] };
  }
  const lineOf = (pointer: string): number => {
    let node: unknown = document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const raw of pointer.split("/").slice(1)) {
      const child = childOf(node, raw.replaceAll("~1", "/").replaceAll("~0", "~"));
      if (child === undefined) break;
      offset = offsetOf(child.key) ?? offsetOf(child.node) ?? offset;
      node = child.node;
    }
    return lines.linePos(offset).line;
  };
  return { ok: true, value: { file: shownAs, value: document.toJS({ maxAliasCount: 0 }), lineOf } };
}
