import { STATUSES, type Status } from "@netral/engine/model";
import {
  glance,
  hasTwoOwners,
  lacksOwner,
  ownerName,
  phase,
  runCheck,
  sameOwner,
} from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import {
  area,
  onUnpaidLeave,
  profile,
  profileAssumed,
  spouseStands,
  status,
  useProfile,
} from "../../state/profile.ts";
import { words } from "../../state/words.ts";
import { AreaPicker } from "../../ui/area-picker.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";

/** Three questions: status, area, special circumstances; all may be skipped. */
export function AboutYou() {
  const t = messages.value.check;
  const isChat = glance.value?.platforms.some(({ platform }) => platform === "whatsapp") ?? false;
  const needsOwner = isChat || lacksOwner.value;
  return (
    <form
      class="card"
      aria-labelledby="about"
      onSubmit={(event) => {
        event.preventDefault();
        void runCheck();
      }}
    >
      <h2 id="about">{t.aboutTitle}</h2>
      <p>{t.aboutHelp}</p>
      <Choice<Status | "">
        label={t.status}
        help={t.statusHelp}
        value={status.value}
        options={[["", t.statusUnsaid], ...STATUSES.map((key) => [key, words.value.status[key]] as const)]}
        onChoose={(value) => {
          status.value = value;
        }}
      />
      <fieldset>
        <legend>{t.area}</legend>
        <p class="help">{t.areaHelp}</p>
        <AreaPicker
          area={area.value}
          onChoose={(code) => {
            area.value = code;
          }}
        />
      </fieldset>
      <fieldset>
        <legend>{t.special}</legend>
        <label class="tick">
          <input
            type="checkbox"
            checked={spouseStands.value}
            onChange={({ currentTarget }) => {
              spouseStands.value = currentTarget.checked;
            }}
          />
          {t.spouse}
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={onUnpaidLeave.value}
            onChange={({ currentTarget }) => {
              onUnpaidLeave.value = currentTarget.checked;
            }}
          />
          {t.leave}
        </label>
        {hasTwoOwners.value && (
          <label class="tick">
            <input
              type="checkbox"
              checked={sameOwner.value}
              onChange={({ currentTarget }) => {
                sameOwner.value = currentTarget.checked;
              }}
            />
            {t.sameOwner}
          </label>
        )}
        {needsOwner && (
          <Field
            label={t.ownerName}
            help={t.ownerHelp}
            control={(links) => (
              <input
                {...links}
                type="text"
                autocomplete="off"
                value={ownerName.value}
                onInput={({ currentTarget }) => {
                  ownerName.value = currentTarget.value;
                }}
              />
            )}
          />
        )}
      </fieldset>
      <p class="actions">
        <button type="submit" class="primary">
          {t.start}
        </button>
        {profileAssumed.value && (
          <button
            type="button"
            onClick={() => {
              useProfile({ status: profile.value.status }, true);
              void runCheck();
            }}
          >
            {t.skip}
          </button>
        )}
        <button
          type="button"
          class="plain"
          onClick={() => {
            phase.value = "choose";
          }}
        >
          {messages.value.back}
        </button>
      </p>
    </form>
  );
}
