import { buildView, formatNumber } from "@netral/engine/report";
import type { DraftDesk } from "../../state/draft.ts";
import { loadedPack } from "../../state/engine.ts";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { Sentences } from "../results/sentences.tsx";

/** What the draft would mean, each with its rule and what to do. */
export function DraftFindings({ desk }: { readonly desk: DraftDesk }) {
  const t = messages.value.draft;
  const say = words.value;
  const pack = loadedPack.value?.pack;
  const found = desk.found.value;
  if (!found || !pack) return <p class="quiet">{t.empty}</p>;
  const { groups } = buildView(found.report, pack, { language: language.value });
  if (groups.length === 0) {
    return (
      <>
        <p class="clear">{t.clear}</p>
        <p class="help">{t.clearLimit}</p>
      </>
    );
  }
  return (
    <>
      <p>{t.found(formatNumber(groups.length, say))}</p>
      <ul class="findings">
        {groups.map(({ number, level, levelName, rule, ruleTitle, heading, stage, steps, voices }) => (
          <li key={number} class={`card finding ${level}`}>
            <p>
              <span class={`level ${level}`}>{levelName}</span> <strong>{heading}</strong>
            </p>
            <p>
              <a href={`#/rules/${rule.split("/")[1] ?? ""}`}>{ruleTitle}</a>
            </p>
            <ul>
              {steps
                .filter(({ isException, detail }) => !isException && detail !== "")
                .map(({ label, detail }) => (
                  <li key={label}>
                    {label}
                    <span class="detail">{detail}</span>
                  </li>
                ))}
            </ul>
            <Sentences lines={stage} />
            {voices.length > 0 && <p class="quiet">{say.group.disputed.replace(/:$/, ".")}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
