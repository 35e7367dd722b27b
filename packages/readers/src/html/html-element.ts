/** An element of an HTML page with everything in it. */
export interface HtmlElement {
  /** Tag name in lower case. */
  readonly tag: string;
  /** Attributes by lower-case name, entities decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** An element or a piece of text with entities decoded. */
export type HtmlNode = HtmlElement | string;

/** True when the element's `class` lists this name. */
export function hasClass(element: Pick<HtmlElement, "attributes">, name: string): boolean {
  const list = element.attributes["class"];
  return list !== undefined && (list === name || list.split(/\s+/).includes(name));
}

/** The element itself and all elements in it, in the order of the page. */
export function* walk(element: HtmlElement): Generator<HtmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* walk(child);
}

/** All elements inside (the element itself too) that pass, in the order of the page. */
export function findAll(element: HtmlElement, test: (one: HtmlElement) => boolean): readonly HtmlElement[] {
  return [...walk(element)].filter(test);
}

/** The first element inside (the element itself too) that passes. */
export function find(element: HtmlElement, test: (one: HtmlElement) => boolean): HtmlElement | undefined {
  for (const one of walk(element)) if (test(one)) return one;
  return undefined;
}
