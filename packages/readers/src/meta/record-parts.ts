import { find, type HtmlElement, hasClass } from "../html/html-element.ts";
import { textOf } from "../html/html-text.ts";
import { metaDate } from "./meta-date.ts";

/** The three parts of a record on Meta's pages. */
export interface RecordParts {
  /** A name, a text or a sentence above the rest. */
  readonly caption: HtmlElement | undefined;
  readonly bodies: readonly HtmlElement[];
  /** Holds the time. */
  readonly footer: HtmlElement | undefined;
}

/** Finds caption, body and time: by their classes since 2021, before by where they stand. */
export function recordParts(element: HtmlElement): RecordParts {
  const isNamed = ["_a6-p", "_a6-h", "_a6-o", "_a72d"].some((name) =>
    find(element, (one) => hasClass(one, name)),
  );
  return isNamed || hasClass(element, "_a6-g") ? byClass(element) : byPlace(element);
}

function byClass(element: HtmlElement): RecordParts {
  return {
    caption: find(element, (one) => hasClass(one, "_a6-h") && hasClass(one, "_a6-i")) ?? heading(element),
    bodies: bodiesOf(element),
    footer: find(element, (one) => hasClass(one, "_a6-o") || hasClass(one, "_a72d")),
  };
}

/** A plain heading of the record, outside of its bodies. */
function heading(element: HtmlElement): HtmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === "string" || hasClass(child, "_a6-p")) continue;
    const found = child.tag === "h2" ? child : heading(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The outermost bodies of a record. */
function bodiesOf(element: HtmlElement): readonly HtmlElement[] {
  if (hasClass(element, "_a6-p")) return [element];
  return element.children.flatMap((child) => (typeof child === "string" ? [] : bodiesOf(child)));
}

/**
 * Until 2021 parts had other classes, and may have had others yet: the time stands last, and a caption is what stands
 * first and holds words alone; bodies are wrapped in further elements, or (2018 to 2020) bear `_2let`.
 */
function byPlace(element: HtmlElement): RecordParts {
  const children = element.children.filter((child): child is HtmlElement => typeof child !== "string");
  const [only] = children;
  if (children.length === 1 && only !== undefined && metaDate(textOf(only)) === undefined) {
    const inner = byPlace(only);
    if (inner.footer !== undefined) return inner;
  }
  const last = children.at(-1);
  const footer = last !== undefined && metaDate(textOf(last)) !== undefined ? last : undefined;
  const rest = footer === undefined ? children : children.slice(0, -1);
  const [first] = rest;
  const caption = first !== undefined && isWordsOnly(first) && !hasClass(first, "_2let") ? first : undefined;
  return { caption, bodies: caption === undefined ? rest : rest.slice(1), footer };
}

function isWordsOnly({ children }: HtmlElement): boolean {
  const inline = (child: HtmlElement["children"][number]): boolean =>
    typeof child === "string" || (["a", "b", "span", "br"].includes(child.tag) && isWordsOnly(child));
  return children.length > 0 && children.every(inline);
}
