import { words } from "../../state/words.ts";
import { Sentences } from "./sentences.tsx";

/** What was read and what was not; what no export ever holds is folded away. */
export function ReadSummary({ lines }: { readonly lines: readonly string[] }) {
  const { gaps } = words.value.read;
  const at = lines.indexOf(gaps);
  if (at < 0) return <Sentences lines={lines} />;
  return (
    <>
      <Sentences lines={lines.slice(0, at)} />
      <details>
        <summary>{gaps}</summary>
        <Sentences lines={lines.slice(at + 1)} />
      </details>
    </>
  );
}
