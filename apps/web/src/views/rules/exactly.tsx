import { conditionProse, type ProseNode } from "@netral/engine/law";
import type { Condition, Pack } from "@netral/engine/model";
import { language, messages } from "../../state/language.ts";

function Clauses({ nodes }: { readonly nodes: readonly ProseNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <ul>
      {nodes.map(({ text, children }) => (
        <li key={text}>
          {text}
          <Clauses nodes={children} />
        </li>
      ))}
    </ul>
  );
}

/** The condition itself in words, for those who want to check what is computed. */
export function Exactly({ when, pack }: { readonly when: Condition; readonly pack: Pack }) {
  return (
    <details class="exactly">
      <summary>{messages.value.rules.exactly}</summary>
      <Clauses nodes={[conditionProse(when, pack, language.value)]} />
    </details>
  );
}
