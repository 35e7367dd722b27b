import { messages } from "../../state/language.ts";
import { shownItems } from "../../state/results.ts";
import { FindingCard } from "./finding-card.tsx";

/** Everything that needs a look, most consequential first. */
export function FindingList() {
  if (shownItems.value.length === 0) return <p>{messages.value.results.noneShown}</p>;
  return (
    <ol class="findings">
      {shownItems.value.map((item) => (
        <li key={item.key}>
          <FindingCard item={item} />
        </li>
      ))}
    </ol>
  );
}
