import { findAll, type HtmlElement, hasClass } from "../html/html-element.ts";
import type { CutHtml } from "../html/html-elements.ts";
import { textOf } from "../html/html-text.ts";
import type { FileHead } from "../shape.ts";
import { metaDate } from "./meta-date.ts";

/** Classes that begin a record: since 2021, and before. */
const RECORD = ["_a6-g", "uiBoxWhite"] as const;

/** Pages of Meta's exports stand their records in the main part of the page. */
export function isMetaPage(head: FileHead): boolean {
  const text = head.text();
  return (
    /<html|<!doctype/i.test(text) && /\b(?:_a6-g|_a706|uiBoxWhite)\b|<main\b|\brole=["']main["']/.test(text)
  );
}

/** How the records of a page are cut out of it, and which of them can be trusted. */
export interface RecordCut {
  readonly cut: CutHtml;
  /** False for what cannot be told to be one record. */
  isRecord(element: HtmlElement): boolean;
}

/** Cuts by the classes that are known; on a page without any, what stands in its main part and shows one time. */
export function recordCut(head: FileHead): RecordCut {
  const text = head.text();
  const page = text.slice(Math.max(0, text.search(/<body\b/i)));
  const hasClasses = RECORD.some((name) => new RegExp(`class=["'][^"']*\\b${name}\\b`).test(page));
  const byClass: CutHtml = (_tag, attributes) =>
    RECORD.some((name) => hasClass({ attributes }, name)) ? "record" : undefined;
  if (hasClasses) return { cut: byClass, isRecord: () => true };
  let main = Number.POSITIVE_INFINITY;
  return {
    cut(tag, attributes, depth) {
      if (depth <= main) {
        main = tag === "main" || attributes["role"] === "main" ? depth : Number.POSITIVE_INFINITY;
        return byClass(tag, attributes, depth);
      }
      return "record";
    },
    isRecord: (element) =>
      RECORD.some((name) => hasClass(element, name)) || findAll(element, isTime).length === 1,
  };
}

/** An element that shows a time and nothing else. */
function isTime({ children }: HtmlElement): boolean {
  return children.length > 0 && children.every((child) => typeof child === "string")
    ? metaDate(textOf(...children)) !== undefined
    : false;
}
