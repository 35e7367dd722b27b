import { KIND_NAME, type Tokens } from "./scanner.ts";
import { WORD_CLASS_NAMES, type WordClass } from "./word-classes.ts";

const bit = (name: WordClass): number => 1 << WORD_CLASS_NAMES.indexOf(name);
const INSTITUTION = bit("institution");
const HARSH = bit("insult") | bit("misdeed") | bit("reject") | bit("fear") | bit("ridicule");

/**
 * True for a text in the voice of an election office, the police or an agency: it names nobody, speaks of
 * institutions at least twice, and hardly says anything harsh. Such a text takes no side. (Of 3,600 labelled texts
 * 138 are of this kind, one of them takes a side; of posts of election offices seven in eight are.)
 */
export function isOfficialVoice({ count, kind, classes }: Tokens): boolean {
  let institutions = 0;
  let harsh = 0;
  for (let n = 0; n < count; n++) {
    if (kind[n] === KIND_NAME) return false;
    const own = classes[n] ?? 0;
    if ((own & INSTITUTION) !== 0) institutions++;
    if ((own & HARSH) !== 0) harsh++;
  }
  return institutions >= 2 && harsh <= (institutions >= 4 ? 2 : 1);
}
