import { words } from "../../state/words.ts";
import { Sentences } from "./sentences.tsx";
import { SkeletonOffer } from "./skeleton-offer.tsx";

/** What was read and what was not; what no export ever holds is folded away. */
export function ReadSummary({ lines }: { readonly lines: readonly string[] }) {
  const { gaps, skeleton } = words.value.read;
  // The sentence names a command; here a button does the same.
  const said = lines.filter((line) => line !== skeleton);
  const at = said.indexOf(gaps);
  return (
    <>
      <Sentences lines={at < 0 ? said : said.slice(0, at)} />
      {said.length < lines.length && <SkeletonOffer />}
      {at >= 0 && (
        <details>
          <summary>{gaps}</summary>
          <Sentences lines={said.slice(at + 1)} />
        </details>
      )}
    </>
  );
}
