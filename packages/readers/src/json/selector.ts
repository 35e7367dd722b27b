/** One step into a JSON document: a key, or `*` for every element of an array (or every member of an object). */
export type Step = string;

/** Where the records of a file stand: `["likes_media_likes", "*"]`; `[]` is the whole document. */
export type Selector = readonly Step[];

/** Selectors as a tree, for matching while descending. */
export interface SelectorNode {
  /** A value reached here is a record. */
  readonly record: boolean;
  readonly any: SelectorNode | undefined;
  readonly keys: ReadonlyMap<string, SelectorNode>;
}

/** Builds the tree of several selectors. */
export function selectorTree(selectors: readonly Selector[]): SelectorNode {
  const keys = new Map<string, Selector[]>();
  const any: Selector[] = [];
  let record = false;
  for (const selector of selectors) {
    const [head, ...rest] = selector;
    if (head === undefined) record = true;
    else if (head === "*") any.push(rest);
    else keys.set(head, [...(keys.get(head) ?? []), rest]);
  }
  return {
    record,
    any: any.length > 0 ? selectorTree(any) : undefined,
    keys: new Map([...keys].map(([key, rest]) => [key, selectorTree(rest)])),
  };
}
