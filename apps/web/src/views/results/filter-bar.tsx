import { STAGES, STRENGTHS } from "@netral/engine/model";
import { formatNumber } from "@netral/engine/report";
import { messages } from "../../state/language.ts";
import { type Filters, filters, items, NO_FILTERS, shownItems } from "../../state/results.ts";
import { words } from "../../state/words.ts";
import { Choice } from "../../ui/choice.tsx";

type Options = readonly (readonly [string, string])[];

function optionsOf(): Readonly<Record<keyof Filters, Options>> {
  const say = words.value;
  const findings = items.value.flatMap(({ group }) => group.findings);
  const platforms = [...new Set(findings.map(({ activity }) => activity.platform))];
  const stages = new Set(findings.flatMap(({ stage }) => stage.stages));
  const years = [...new Set(findings.flatMap(({ activity }) => activity.published?.from.slice(0, 4) ?? []))];
  const rules = new Map(items.value.map(({ words: { rule, ruleTitle } }) => [rule, ruleTitle]));
  const certainties = new Set(items.value.map(({ group }) => group.confidence));
  const { state } = messages.value.results;
  return {
    platform: platforms.map((key) => [key, say.platform[key]]),
    rule: [...rules],
    stage: STAGES.filter((name) => stages.has(name)).map((name) => [name, say.stage[name]]),
    year: years.sort().map((year) => [year, year]),
    certainty: STRENGTHS.filter((key) => certainties.has(key)).map((key) => [key, say.confidenceName[key]]),
    state: Object.entries(state),
  };
}

/** Narrows the findings. */
export function FilterBar() {
  const t = messages.value.results;
  const options = optionsOf();
  const isFiltered = Object.values(filters.value).some((value) => value !== "");
  const say = words.value;
  return (
    <details class="filters no-print" open={isFiltered}>
      <summary>{t.filters}</summary>
      <div class="grid">
        {(Object.keys(options) as (keyof Filters)[]).map((key) => (
          <Choice
            key={key}
            label={t.filter[key]}
            value={filters.value[key]}
            options={[["", t.all], ...options[key]]}
            onChoose={(value) => {
              filters.value = { ...filters.value, [key]: value };
            }}
          />
        ))}
      </div>
      <p class="actions" role="status">
        {t.shown(formatNumber(shownItems.value.length, say), formatNumber(items.value.length, say))}
        {isFiltered && (
          <button
            type="button"
            class="small"
            onClick={() => {
              filters.value = NO_FILTERS;
            }}
          >
            {t.clearFilters}
          </button>
        )}
      </p>
    </details>
  );
}
