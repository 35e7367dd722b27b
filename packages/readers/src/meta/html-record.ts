import { find, findAll, type HtmlElement, hasClass } from "../html/html-element.ts";
import { textOf } from "../html/html-text.ts";
import { type MetaDate, metaDate } from "./meta-date.ts";
import { recordParts } from "./record-parts.ts";

/** One labelled value of a record on a page. */
export interface HtmlField {
  readonly label: string;
  readonly value: string | undefined;
  readonly href: string | undefined;
  readonly date: MetaDate | undefined;
}

/** A value without a label: a link, a text, the time under it. */
export interface HtmlItem {
  value: string | undefined;
  href: string | undefined;
  date: MetaDate | undefined;
}

/** A record of the pages that Instagram, Threads and Facebook export, taken apart. */
export interface HtmlRecord {
  /** The caption of the record: a name, a text or a sentence. */
  readonly title: string | undefined;
  readonly fields: readonly HtmlField[];
  /** Blocks with a heading of their own (`Owner`, `Author`, `Group`). */
  readonly groups: readonly { readonly title: string; readonly fields: readonly HtmlField[] }[];
  readonly items: readonly HtmlItem[];
  /** Paths of pictures and videos inside the export. */
  readonly media: readonly string[];
  /** Paths of the pages' own pictures, by which a reaction is shown. */
  readonly icons: readonly string[];
  /** The time of the record. */
  readonly date: MetaDate | undefined;
  /** Address of the item, which stands behind its time. */
  readonly link: string | undefined;
}

/** Takes a record apart. Labels and headings are in the account's language; what is what follows from the layout. */
export function htmlRecord(element: HtmlElement): HtmlRecord {
  const { caption, bodies, footer } = recordParts(element);
  const parts: Parts = { fields: [], groups: [], items: [], group: undefined };
  for (const body of bodies) collect(body, parts);
  const title = caption === undefined ? "" : textOf(caption);
  return {
    title: title === "" ? undefined : title,
    fields: parts.fields,
    groups: parts.groups,
    items: parts.items,
    media: mediaIn(element),
    icons: findAll(element, ({ tag }) => tag === "img").flatMap((image) => image.attributes["src"] ?? []),
    date: footer === undefined ? undefined : metaDate(textOf(footer)),
    link: footerLink(element, footer),
  };
}

/** The link around the time: in the footer, or around or in the element that shows it. */
function footerLink(element: HtmlElement, shown: HtmlElement | undefined): string | undefined {
  const footer = find(element, ({ tag }) => tag === "footer") ?? shown;
  const link = footer === undefined ? undefined : find(footer, ({ tag }) => tag === "a");
  const href = link?.attributes["href"];
  return href !== undefined && /^https?:/.test(href) ? trueAddress(href) : undefined;
}

/** Facebook leads addresses through `facebook.com/dyi/l/?l=<address>`. */
function trueAddress(href: string): string {
  if (!/^https?:\/\/(?:[a-z-]+\.)?facebook\.com\/(?:dyi\/l\/|l\.php)/.test(href) || !URL.canParse(href))
    return href;
  const { searchParams } = new URL(href);
  return searchParams.get("l") ?? searchParams.get("u") ?? href;
}

interface Parts {
  readonly fields: HtmlField[];
  readonly groups: { title: string; fields: HtmlField[] }[];
  readonly items: HtmlItem[];
  group: HtmlField[] | undefined;
}

function collect(element: HtmlElement, parts: Parts): void {
  for (const child of element.children) {
    if (typeof child === "string") addText(child, parts);
    else if (child.tag === "h2" || hasClass(child, "_a6-h")) openGroup(textOf(child), parts);
    // Other people's reactions to a message.
    else if (child.tag === "ul" && hasClass(child, "_a6-q")) continue;
    else if (child.tag === "tr") addRow(child, parts);
    else if (child.tag === "a") addLink(child, parts);
    else if (child.tag !== "br" && child.tag !== "img" && child.tag !== "video") collect(child, parts);
  }
}

function openGroup(title: string, parts: Parts): void {
  const fields: HtmlField[] = [];
  parts.groups.push({ title, fields });
  parts.group = fields;
}

/** `Label | value` in two cells, or label and value in one. */
function addRow(row: HtmlElement, parts: Parts): void {
  const inner = findAll(row, (one) => one.tag === "tr" && one !== row);
  if (inner.length > 0) {
    for (const one of inner) addRow(one, parts);
    return;
  }
  const cells = row.children.filter((cell): cell is HtmlElement => typeof cell !== "string");
  const [first, second] = cells;
  if (first === undefined) return;
  const own = second ?? first;
  const lines = textOf(first).split("\n");
  const label = lines[0] ?? "";
  const text = second === undefined ? lines.slice(1).join("\n").trim() : textOf(second);
  const link = find(own, (one) => one.tag === "a" && /^https?:/.test(one.attributes["href"] ?? ""));
  const date = metaDate(lastLine(text));
  const value = date === undefined ? text : text.slice(0, text.length - lastLine(text).length).trim();
  (parts.group ?? parts.fields).push({
    label,
    value: value === "" ? undefined : value,
    href: link === undefined ? undefined : trueAddress(link.attributes["href"] ?? ""),
    date,
  });
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

function addLink(link: HtmlElement, parts: Parts): void {
  const href = link.attributes["href"];
  if (href === undefined || !/^https?:/.test(href)) return;
  const value = textOf(link);
  const address = trueAddress(href);
  parts.items.push({
    value: value === "" ? undefined : value === href ? address : value,
    href: address,
    date: undefined,
  });
}

function addText(text: string, parts: Parts): void {
  const value = text.trim();
  if (value === "") return;
  const date = metaDate(value);
  const last = parts.items.at(-1);
  if (date === undefined) parts.items.push({ value, href: undefined, date: undefined });
  else if (last !== undefined && last.date === undefined) last.date = date;
  else parts.items.push({ value: undefined, href: undefined, date });
}

/** Folders of the pictures that belong to the pages and not to the owner. */
const ICONS = /(^|\/)(?:files|icons|assets)\//;

function mediaIn(element: HtmlElement): readonly string[] {
  const found = new Set<string>();
  for (const one of findAll(element, ({ tag }) => ["a", "img", "video", "audio", "source"].includes(tag))) {
    const path = one.attributes["src"] ?? one.attributes["href"];
    if (path !== undefined && !/^(?:https?:|data:|#|mailto:)/.test(path) && /\.\w{2,5}$/.test(path)) {
      if (!/\.html?$/.test(path) && !ICONS.test(path)) found.add(path);
    }
  }
  return [...found];
}
