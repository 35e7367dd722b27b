import { Parser } from "htmlparser2";
import { smallChunks } from "../small-chunks.ts";
import type { HtmlElement, HtmlNode } from "./html-element.ts";

/** An element that was cut out of a page. */
export interface CutElement {
  /** The sort of element, as `cut` named it. */
  readonly sort: string;
  /** 1 for the first of its sort in the file. */
  readonly number: number;
  readonly element: HtmlElement;
}

/**
 * Names the sort of record an element begins; undefined for elements that are only walked through. `depth` counts the
 * elements that are open, this one too.
 */
export type CutHtml = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  depth: number,
) => string | undefined;

/** What a page broke on; the codes of the coverage. */
export type HtmlProblem = "truncated" | "oversized-record" | "too-deep" | "invalid-utf8";

/** Characters of one cut element, and levels of nesting in it. */
const MAX_RECORD = 4 * 1024 * 1024;
const MAX_DEPTH = 256;
/** Levels of nesting in the page; the parser looks through all of them at each closing tag. */
const MAX_OPEN = 10_000;
/** Characters handed to the parser at once: it keeps every piece of an open tag and looks through them all. */
const MIN_WRITE = 4096;
/** Characters that may wait for the end of one tag or comment. */
const MAX_PENDING = 16 * 1024 * 1024;

/**
 * Cuts elements out of a page of any size, each with everything in it; elements inside a cut element are part of
 * it. Holds one cut element and one chunk. A page that ends in the middle gives what came before.
 */
export async function* htmlElements(
  chunks: AsyncIterable<Uint8Array>,
  cut: CutHtml,
  problem: (what: HtmlProblem) => void,
): AsyncGenerator<CutElement> {
  const cutter = createCutter(cut, problem);
  const decoder = new TextDecoder("utf-8");
  let replaced = false;
  let waiting = "";
  function decode(chunk: Uint8Array): void {
    const text = decoder.decode(chunk, { stream: true });
    if (!replaced && text.includes("\uFFFD")) {
      replaced = true;
      problem("invalid-utf8");
    }
    waiting += text;
  }
  try {
    for await (const chunk of smallChunks(chunks)) {
      decode(chunk);
      if (waiting.length < MIN_WRITE) continue;
      cutter.write(waiting);
      waiting = "";
      yield* cutter.take();
      if (cutter.stopped) return;
    }
  } catch (error) {
    // A stream that breaks still gives what came before.
    cutter.write(waiting);
    yield* cutter.take();
    throw error;
  }
  cutter.end(waiting + decoder.decode());
  yield* cutter.take();
}

interface Building {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

interface Cutter {
  readonly stopped: boolean;
  write(text: string): void;
  end(text: string): void;
  take(): readonly CutElement[];
}

function createCutter(cut: CutHtml, problem: (what: HtmlProblem) => void): Cutter {
  const counts = new Map<string, number>();
  let done: CutElement[] = [];
  /** Open elements of the record being built, outermost first; empty between records. */
  let stack: Building[] = [];
  let sort = "";
  let size = 0;
  let lost: HtmlProblem | undefined;
  let open = 0;
  let written = 0;
  let stopped = false;
  let ending = false;
  let htmlOpen = false;

  function append(node: HtmlNode, weight: number): void {
    size += weight;
    if (size > MAX_RECORD) lost ??= "oversized-record";
    const children = stack.at(-1)?.children;
    if (lost !== undefined || children === undefined) return;
    const last = children.at(-1);
    // The parser breaks text at entities and at the ends of chunks.
    if (typeof node === "string" && typeof last === "string") children[children.length - 1] = last + node;
    else children.push(node);
  }

  function begin(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (stack.length === 0) {
      const found = cut(tag, attributes, open);
      if (found === undefined) return;
      sort = found;
      size = 0;
      lost = undefined;
    } else if (stack.length >= MAX_DEPTH) lost ??= "too-deep";
    const element: Building = { tag, attributes, children: [] };
    append(element, weightOf(tag, attributes));
    stack.push(element);
  }

  function finish(): void {
    const element = stack.pop();
    if (element === undefined || stack.length > 0 || (ending && !stopped)) return;
    const number = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, number);
    if (lost === undefined) done.push({ sort, number, element });
    else problem(lost);
  }

  function stop(what: HtmlProblem): void {
    if (stopped) return;
    stopped = true;
    stack = [];
    problem(what);
  }

  const parser = new Parser({
    onopentag(tag, attributes) {
      if (stopped) return;
      open++;
      if (tag === "html") htmlOpen = true;
      if (open > MAX_OPEN) stop("too-deep");
      else begin(tag, attributes);
    },
    ontext(text) {
      if (!stopped && stack.length > 0) append(text, text.length);
    },
    onclosetag(tag, implied) {
      if (stopped) return;
      open--;
      if (tag === "html" && !implied) htmlOpen = false;
      if (stack.length > 0) finish();
    },
  });

  return {
    get stopped() {
      return stopped;
    },
    write(text) {
      written += text.length;
      parser.write(text);
      if (written - parser.endIndex > MAX_PENDING) stop("oversized-record");
    },
    end(text) {
      if (stopped) return;
      parser.write(text);
      const within = stack.length > 0;
      ending = true;
      parser.end();
      if (within || htmlOpen) problem("truncated");
    },
    take() {
      const taken = done;
      done = [];
      return taken;
    },
  };
}

function weightOf(tag: string, attributes: Readonly<Record<string, string>>): number {
  let weight = tag.length;
  for (const name in attributes) weight += name.length + (attributes[name]?.length ?? 0);
  return weight;
}
