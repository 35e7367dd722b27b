import { parsePack, rulePage } from "@netral/engine/law";
import { LANGUAGES } from "@netral/engine/model";
import { renderRuleMarkdown } from "@netral/engine/report";
import { loadPackJson } from "@netral/packs/node";

/** The pages of every rule and norm of the shipped pack, in both languages, by path below docs/rules. */
export function rulePages(): Map<string, string> {
  const loaded = parsePack(JSON.parse(loadPackJson()));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const { rules, pages } = loaded.value.pack;
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    const folder = language === "id" ? "" : `${language}/`;
    const index = [...rules, ...pages].map((one) => {
      const page = rulePage(loaded.value, one.id, language);
      if (page === undefined) throw new Error(`no page for ${one.id}`);
      files.set(`${folder}${one.id}.md`, renderRuleMarkdown(page, language));
      return `- [\`${one.id}\`](${one.id}.md) ${one.title[language]}`;
    });
    const head =
      language === "id"
        ? "# Aturan\n\nHalaman-halaman ini dibuat dari paket hukum dengan `npm run build:docs`; ubah sumbernya, bukan halamannya.\n"
        : "# Rules\n\nThese pages are made from the pack of law with `npm run build:docs`; change the source, not the pages.\n";
    files.set(`${folder}README.md`, `${head}\n${index.join("\n")}\n`);
  }
  return files;
}
