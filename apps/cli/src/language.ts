import { LANGUAGES, type Language } from "@netral/engine/model";

/**
 * The language of a run: `--lang` anywhere in the arguments, else NETRAL_LANG, else Indonesian. The system's own
 * setting is no sign: most machines in Indonesia are set up in English.
 */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.indexOf("--lang");
  const flag =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const asked = flag ?? env["NETRAL_LANG"];
  return LANGUAGES.find((language) => language === asked) ?? "id";
}
