import { expect, test } from "vitest";
import { fragmentText } from "./fragment-text.ts";

test.each([
  ["<p>Satu &amp; dua<br />tiga</p><p>empat</p>", "Satu & dua\ntiga\n\nempat"],
  [
    '<p><a href="https://a.example"><span class="invisible">https://</span>a.example</a></p>',
    "https://a.example",
  ],
  ["<ul><li>a</li><li>b</li></ul>", "- a\n- b"],
  ["tanpa tanda", "tanpa tanda"],
  ["<p>putus", "putus"],
  ["", ""],
])("%j", (html, text) => {
  expect(fragmentText(html)).toBe(text);
});
