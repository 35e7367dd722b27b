import { find, type HtmlElement } from "../html/html-element.ts";
import { htmlElements } from "../html/html-elements.ts";
import { textOf } from "../html/html-text.ts";
import { makeObject } from "../make-object.ts";
import type { StreamShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { linkedinLink } from "./linkedin-link.ts";
import { linkedinTime } from "./linkedin-time.ts";

/** Articles the owner wrote: one page each, the address in the heading; most carry no date. */
export const articleShape: StreamShape = {
  id: "linkedin/articles",
  platform: "linkedin",
  kinds: ["post"],
  format: "stream",
  match: (head) =>
    /(^|\/)articles\/[^/]+\.html$/.test(head.lower) &&
    /<h1[\s>]/i.test(head.text()) &&
    /<title>/i.test(head.text()),
  async readStream(chunks, context) {
    const pages = htmlElements(
      chunks,
      (tag) => (tag === "body" ? "page" : undefined),
      (code) => context.issue(code),
    );
    let found = false;
    for await (const { element, number } of pages) {
      found = true;
      await context.record(`record:${number}`, (record) => {
        const text = textOf(element);
        if (text === "") return;
        const published = timeOf(element);
        const link = find(element, (one) => one.tag === "h1");
        const anchor = link === undefined ? undefined : find(link, (one) => one.tag === "a");
        const url = linkedinLink(anchor?.attributes["href"])?.url;
        record.emit({
          type: "Create",
          kind: "post",
          object: makeObject({ type: "Article", text, url, tags: textTags(text) }),
          published,
          missing: [
            ...(url === undefined ? (["url"] as const) : []),
            ...(published === undefined ? (["time"] as const) : []),
          ],
        });
      });
    }
    if (!found) context.issue("record-not-understood");
  },
};

/** `Published on 2019-05-02 10:00`, in exports that had it. */
function timeOf(page: HtmlElement): ReturnType<typeof linkedinTime> {
  const line = find(page, (one) => one.attributes["class"] === "published");
  return linkedinTime(
    /\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?/.exec(line === undefined ? "" : textOf(line))?.[0],
  );
}
